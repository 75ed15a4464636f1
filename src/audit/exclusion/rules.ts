import { z } from 'zod'
import { choice, idField, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** Who asked that a colleague never sees a household. */
export const askers = ['family', 'colleague', 'team'] as const
export type Asker = (typeof askers)[number]

export const ExcludeForm = z.object({
  accountId: idField(needs.colleague),
  askedBy: choice(askers, needs.askedBy),
  why: text(needs.why, 1000),
})
export type ExcludeInput = z.output<typeof ExcludeForm>

/** The same by who sees no household, and names one by its pseudonym. */
export const OverseeForm = ExcludeForm.extend({ pseudonym: text(needs.pseudonym, 60) })

export const LiftForm = z.object({ why: text(needs.lifted, 1000) })

/** What the database refuses, and at which field that is said. */
export const exclusionConstraints = {
  exclusion_of_another: { refusal: 'self', field: 'accountId' },
  exclusion_of_a_colleague: { refusal: 'no-colleague', field: 'accountId' },
  excluded_works_here: { refusal: 'works-here', field: 'accountId' },
  somebody_steps_in: { refusal: 'nobody-steps-in', field: 'accountId' },
  somebody_reads_the_log: { refusal: 'nobody-reads', field: 'accountId' },
  excluded_once: { refusal: 'already', field: 'accountId' },
} as const
