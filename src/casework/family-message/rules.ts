import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, text } from '#src/kernel/form-schema.ts'
import { addWorkingDays } from '#src/kernel/working-days.ts'
import { needs } from './needs.nl.ts'

/** How the answer comes: on the own pages, by telephone, or when people see each other. */
export const answerWays = ['here', 'call', 'meet'] as const
export type AnswerWay = (typeof answerWays)[number]

export const MessageForm = z.object({
  words: text(needs.words, 2000),
  answerWay: choice(answerWays, needs.answerWay),
})
export type MessageInput = z.output<typeof MessageForm>

export const AnswerForm = z.object({ words: text(needs.answer, 2000) })

/** The day on which an answer is there at the latest: the region's term in working days. */
export const promisedBy = (today: Day, days: number): Day => addWorkingDays(today, days)

type Waiting = { isAlarming: boolean; answerBy: Day }

/** How soon a message asks for somebody: at once when it sounds of danger or the promise was broken, today when it is due. */
export function urgencyOf({ isAlarming, answerBy }: Waiting, today: Day): 'now' | 'week' {
  return isAlarming || answerBy < today ? 'now' : 'week'
}
