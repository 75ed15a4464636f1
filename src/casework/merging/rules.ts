import { z } from 'zod'
import { choice, idField, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

const why = text(needs.why, 2000)
type Offered = readonly { id: string }[]

/** Asks to let one household go on in another that the asker is contact person of. */
export const askForm = (held: Offered) =>
  z.object({
    version: versionField(),
    intoId: idField(needs.into).refine(id => held.some(one => one.id === id), needs.into),
    why,
  })

export const verdicts = ['agree-merge', 'decline-merge'] as const
export const AnswerForm = z.object({ version: versionField(), verdict: choice(verdicts, needs.verdict), why })

/** Says which of two rows about one person stays in sight. */
export const mergePeopleForm = (both: readonly (string | undefined)[]) =>
  z.object({
    keepId: idField(needs.keep).refine(id => both.includes(id), needs.keep),
    why,
  })

export const WhyForm = z.object({ why })

/** Where the work on a merged household goes on, and what was merged into this one, as far as one may see. */
export type Merged = {
  into: { id: string | null; name: string | null; contact: string | null } | null
  from: readonly { id: string; name: string }[]
}
