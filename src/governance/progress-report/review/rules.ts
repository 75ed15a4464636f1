import { z } from 'zod'
import { choice, idField, optionalLongText, tick, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const reviewSteps = ['asked', 'approved', 'sent-back'] as const
export type ReviewStep = (typeof reviewSteps)[number]

/** One step of reading along; `seen` is what the report was at that moment. */
export type Review = {
  no: number
  step: ReviewStep
  readerId: string
  reader: string
  words: string | null
  seen: string
  byName: string
  at: Date
}

/** How far a second person is with this report. */
export type Standing = 'nobody-asked' | 'reading' | 'sent-back' | 'changed-since' | 'approved'

/** Where the reading stands, the last step of it deciding, for the report as it is now. */
export function standingOf(last: Pick<Review, 'step' | 'seen'> | undefined, seenNow: string): Standing {
  if (!last) return 'nobody-asked'
  if (last.step === 'asked') return 'reading'
  if (last.step === 'sent-back') return 'sent-back'
  return last.seen === seenNow ? 'approved' : 'changed-since'
}

export const AskForm = z.object({
  version: versionField(),
  readerId: idField(needs.reader),
  words: optionalLongText(),
})

export const AnswerForm = z
  .object({
    version: versionField(),
    answer: choice(['approved', 'sent-back'], needs.answer),
    words: optionalLongText(),
    read: tick(),
  })
  .refine(({ answer, words }) => answer === 'approved' || Boolean(words), {
    path: ['words'],
    error: needs.words,
  })
  .refine(({ answer, read }) => answer === 'sent-back' || read, { path: ['read'], error: needs.read })
