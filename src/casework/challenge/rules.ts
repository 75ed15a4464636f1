import { z } from 'zod'
import { choice, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** A doubt about how a household is seen, or about one of these versions of its analysis. */
export const raiseForm = (analysisIds: readonly string[]) =>
  z.object({
    question: text(needs.question, 1500),
    analysisId: z.enum(analysisIds, { error: needs.analysis }).optional(),
  })
export const AnswerForm = z.object({ words: text(needs.answer, 3000) })

/** What the one who raised it may say to an answer. */
export const verdicts = ['settled', 'asked-further'] as const
export const VerdictForm = z.object({
  step: choice(verdicts, needs.next),
  words: text(needs.words, 1500),
})

export type ChallengeStep = 'answered' | (typeof verdicts)[number]
export type ChallengeState = 'waits-for-answer' | 'waits-for-verdict' | 'settled'

type Waiting = {
  state: ChallengeState
  raisedBy: string
  steps: readonly { step: ChallengeStep; takenBy: string }[]
}

/** Whether somebody may take the step that waits: who asked does not answer, and who answered does not judge it. */
export function isForAnother({ state, raisedBy, steps }: Waiting, accountId: string): boolean {
  if (state === 'waits-for-answer') return raisedBy === accountId
  return steps.some(one => one.step === 'answered' && one.takenBy === accountId)
}

/** Where a challenge stands after its last step. */
export function stateAfter(last: ChallengeStep | undefined): ChallengeState {
  if (last === 'answered') return 'waits-for-verdict'
  return last === 'settled' ? 'settled' : 'waits-for-answer'
}
