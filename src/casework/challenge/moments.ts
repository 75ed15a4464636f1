import { dayOf } from '#src/kernel/day.ts'
import type { Moment } from '../timeline/rules.ts'
import { type ChallengeRow, challengeFrom } from './store.server.ts'
import { text } from './text.nl.ts'

/** When somebody doubted how we see a household, and when that was settled. */
export const challengeMoments = (caseId: string, rows: readonly ChallengeRow[]): Moment[] =>
  rows.map(challengeFrom).flatMap(({ id, question, raisedAt, steps }) => {
    const more = { to: `/huishoudens/${caseId}/tegenspraak/${id}`, more: question }
    return [
      { ...more, on: dayOf(raisedAt), title: text.timeline.raised },
      ...steps
        .filter(({ step }) => step !== 'asked-further')
        .map(({ step, takenAt }) => ({
          ...more,
          on: dayOf(takenAt),
          title: step === 'settled' ? text.timeline.settled : text.timeline.answered,
        })),
    ]
  })
