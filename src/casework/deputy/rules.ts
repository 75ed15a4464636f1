import { z } from 'zod'
import { type Day, dayInWords, daysBetween } from '#src/kernel/day.ts'
import { choice, dayField, idField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** Why a contact person is away; nothing about anybody's health. */
export const reasons = ['leave', 'other-work', 'unexpected'] as const
export type Reason = (typeof reasons)[number]

/** Why it stops earlier. A handover ends it too, by itself. */
export const endings = ['back', 'deputy-cannot'] as const
export type Ending = (typeof endings)[number]

export const deputyForm = (today: Day, longestDays: number) =>
  z
    .object({
      accountId: idField(needs.colleague),
      fromDay: dayField(needs.from).refine(from => from >= today, needs.notInPast),
      untilDay: dayField(needs.until),
      reason: choice(reasons, needs.reason),
    })
    .superRefine(({ fromDay, untilDay }, context) => {
      const say = (message: string) => context.addIssue({ code: 'custom', path: ['untilDay'], message })
      if (untilDay < fromDay) say(needs.untilBeforeFrom)
      else if (daysBetween(fromDay, untilDay) >= longestDays) say(needs.tooLong(longestDays))
    })
export type DeputyInput = z.output<ReturnType<typeof deputyForm>>

/** `lastDay` is the last day that was agreed. */
export const endForm = (today: Day, lastDay: Day) =>
  z.object({
    backOn: dayField(needs.backOn)
      .refine(on => on >= today, needs.notInPast)
      .refine(on => on <= lastDay, needs.backTooLate(dayInWords(lastDay))),
    because: choice(endings, needs.because),
  })

/** As what somebody can take a contact person's place, or null. */
export function deputyCapacity(roles: readonly string[]): 'caseworker' | 'behavioural-scientist' | null {
  if (roles.includes('caseworker')) return 'caseworker'
  return roles.includes('behavioural-scientist') ? 'behavioural-scientist' : null
}

type Turn = { accountId: string | null; from: Day; until: Day | null }

/** Who is the contact person on each of these days; null when that changes in between. */
export const holderThrough = (turns: readonly Turn[], from: Day, until: Day): string | null =>
  turns.find(turn => turn.from <= from && (turn.until === null || turn.until > until))?.accountId ?? null

/** Which of somebody's absences end by being back on a day: those of that day; one later on stays as planned. */
export const endedByBack = <One extends { fromDay: Day; untilDay: Day | null }>(
  absences: readonly One[],
  backOn: Day,
): One[] =>
  absences.filter(({ fromDay, untilDay }) => fromDay <= backOn && untilDay !== null && untilDay >= backOn)

type Asker = { accountId: string }
type Asked = { contactPersonId: string | null; asksMe: boolean }

/** Whether what a colleague began comes to the asker: their own, or that of the contact person whose place they take. */
export const comesToMe = (begunBy: string, household: Asked | undefined, { accountId }: Asker): boolean => {
  if (!household || household.contactPersonId !== begunBy) return begunBy === accountId
  return household.asksMe
}
