import { z } from 'zod'
import { choice, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** The parts of a household's core, in the order in which they are told. */
export const coreParts = ['people', 'contact', 'safety', 'plan', 'agreements', 'dates'] as const
export type CorePart = (typeof coreParts)[number]

export const copyAddress = (caseId: string) => `/huishoudens/${caseId}/overnemen`

export const CopyForm = z.object({
  system: text(needs.system, 120),
  purpose: text(needs.purpose, 500),
  parts: z
    .array(choice(coreParts, needs.parts), { error: needs.parts })
    .min(1, needs.parts)
    .max(coreParts.length),
})
export type CopyInput = z.output<typeof CopyForm>

/** Whose copy it is, and for how long: it tells how things stand now, so that tomorrow it is made and logged anew. */
export const isOpenTo = (
  copy: { madeById: string; madeOn: string },
  asker: { accountId: string; today: string },
): boolean => copy.madeById === asker.accountId && copy.madeOn === asker.today
