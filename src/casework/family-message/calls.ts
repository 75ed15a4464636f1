import { type Day, dayInWords } from '#src/kernel/day.ts'
import type { Call } from '../today/rules.ts'
import { urgencyOf } from './rules.ts'
import type { Message } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.call

const titleOf = ({ toldBy, isAlarming, answerBy }: Message, today: Day) => {
  if (isAlarming) return say.alarming(toldBy)
  const by = dayInWords(answerBy)
  return answerBy < today ? say.late(toldBy, by) : say.waiting(toldBy, by)
}

/** Each message that waits asks the contact person, or who deputises, for an answer. */
export const messageCalls = (waiting: readonly Message[], today: Day): (Call & { caseId: string })[] =>
  waiting.map(one => ({
    caseId: one.caseId,
    urgency: urgencyOf(one, today),
    title: titleOf(one, today),
    step: say.step,
    to: `/huishoudens/${one.caseId}/berichten/${one.id}`,
  }))
