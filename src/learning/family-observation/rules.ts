import { z } from 'zod'
import { choice } from '#src/kernel/form-schema.ts'
import { subjects } from '../observation/rules.ts'
import { needs } from './needs.nl.ts'

export const verdicts = ['pass', 'keep'] as const
export type Verdict = (typeof verdicts)[number]

/** The words are the family's: who checks says only whether nobody is recognised, and what it is about. */
export const CheckForm = z
  .object({ verdict: choice(verdicts, needs.verdict), about: z.enum(subjects).optional() })
  .refine(({ verdict, about }) => verdict === 'keep' || about !== undefined, {
    path: ['about'],
    error: needs.about,
  })
