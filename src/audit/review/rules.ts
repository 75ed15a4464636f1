import { z } from 'zod'
import { addDays, type Day } from '#src/kernel/day.ts'
import { choice, dayField, optionalText } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const findings = ['none', 'question', 'serious'] as const
export type Finding = (typeof findings)[number]

export const reviewForm = (today: Day) =>
  z
    .object({
      fromDay: dayField(needs.fromDay).refine(from => from <= today, needs.notAfterToday),
      untilDay: dayField(needs.untilDay).refine(until => until <= today, needs.notAfterToday),
      finding: choice(findings, needs.finding),
      words: optionalText(2000),
    })
    .refine(review => review.untilDay >= review.fromDay, { path: ['untilDay'], error: needs.inOrder })
    .refine(review => review.finding === 'none' || review.words, { path: ['words'], error: needs.words })
export type ReviewInput = z.output<ReturnType<typeof reviewForm>>

/** The days that nobody reviewed yet: from the last reviewed day (others may have followed on it) until today. */
export function daysToReview(lastUntil: Day | null, today: Day): { fromDay: Day; untilDay: Day } {
  const from = lastUntil ?? addDays(today, -6)
  return { fromDay: from > today ? today : from, untilDay: today }
}
