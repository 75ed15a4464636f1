import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { longText, optionalDay, optionalLongText, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

const fields = {
  title: text(needs.title, 160),
  onDay: optionalDay(),
  brought: longText(needs.brought),
  asked: optionalLongText(),
  agreed: optionalLongText(),
  followUp: optionalLongText(),
  source: text(needs.source, 300),
}

/** What was agreed is known on its day, and not before. */
function refineDay(input: { onDay?: Day; agreed?: string }, today: Day, context: z.RefinementCtx) {
  if (!input.agreed) return
  const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (!input.onDay) say('onDay', needs.dayFirst)
  else if (input.onDay > today) say('agreed', needs.notYet)
}

/** The form that lays down a talk with the national team, or what will be brought there. */
export const alignmentForm = (today: Day) =>
  z.object(fields).superRefine((input, context) => refineDay(input, today, context))
export type AlignmentInput = z.output<ReturnType<typeof alignmentForm>>

export const changeAlignmentForm = (today: Day) =>
  z
    .object({ version: versionField(), ...fields })
    .superRefine((input, context) => refineDay(input, today, context))
export type ChangeAlignmentInput = z.output<ReturnType<typeof changeAlignmentForm>>

type Talked = { onDay: Day | null; agreed: string | null }

/** Whether a talk was held of which nobody wrote down what was agreed. */
export const lacksAgreement = ({ onDay, agreed }: Talked, today: Day): boolean =>
  agreed === null && onDay !== null && onDay <= today

/** What still has no day first, then the latest. */
export const inOrder = (a: Talked, b: Talked): number => (b.onDay ?? '9999').localeCompare(a.onDay ?? '9999')
