import { z } from 'zod'
import { addMonths, type Day, dayOf } from '#src/kernel/day.ts'
import { choice, dayField, someOf, text } from '#src/kernel/form-schema.ts'
import { addWorkingDays } from '#src/kernel/working-days.ts'
import { needs } from './needs.nl.ts'

/** Why somebody needed to see a household at once. */
export const reasons = ['danger', 'missing', 'at-the-door', 'other'] as const
export type Reason = (typeof reasons)[number]

export const verdicts = ['right', 'not-right'] as const
export type Verdict = (typeof verdicts)[number]

/** What is done about an access that was not right. */
export const followUps = ['talk', 'leader', 'family', 'data-breach'] as const
export type FollowUp = (typeof followUps)[number]

/** The longest a colleague can be kept from emergency access by one judgement, in months. */
const longestMonths = 12

/** A judgement; of what was not right also what follows, and until when this colleague has no emergency access. */
export const judgeForm = (today: Day) =>
  z
    .object({
      verdict: choice(verdicts, needs.verdict),
      words: text(needs.words, 1000),
      follows: someOf(followUps, needs.follows),
      barredUntil: dayField(needs.barredUntil)
        .refine(until => until > today, needs.later)
        .refine(until => until <= addMonths(today, longestMonths), needs.sooner)
        .optional(),
    })
    .superRefine(({ verdict, follows, barredUntil }, context) => {
      if (verdict === 'right') return
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (follows.length === 0) say('follows', needs.follows)
      if (!barredUntil) say('barredUntil', needs.barredUntil)
    })
    .transform(({ follows, barredUntil, ...given }) =>
      given.verdict === 'right'
        ? { ...given, follows: [] as string[], barredUntil: null }
        : { ...given, follows, barredUntil: barredUntil ?? null },
    )
export type JudgeInput = z.output<ReturnType<typeof judgeForm>>

/** The last day on which an access is judged in time. */
export const judgeBy = (openedAt: Date, workingDays: number): Day =>
  addWorkingDays(dayOf(openedAt), workingDays)

/** Whether an access still opens something. */
export const isOpen = ({ endsAt, endedAt }: { endsAt: Date; endedAt: Date | null }, now: Date): boolean =>
  endedAt === null && endsAt > now
