import { z } from 'zod'
import { needs } from './needs.nl.ts'

export const AskedRegion = z.object({
  regio: z.string({ error: needs.usage }).regex(/^[a-z0-9][a-z0-9-]{1,39}$/, needs.key),
  naam: z
    .string()
    .trim()
    .regex(/^[^<>\p{Cc}]{2,60}$/u, needs.name)
    .optional(),
  beheerder: z
    .string({ error: needs.usage })
    .trim()
    .regex(/^[^<>\p{Cc}]{2,120}$/u, needs.person),
  email: z
    .email({ error: issue => (issue.input === undefined ? needs.usage : needs.email) })
    .max(200, needs.email),
  erbij: z.boolean().default(false),
})
export type AskedRegion = z.output<typeof AskedRegion>
