import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { type Question, questionsToMe } from './store.server.ts'

/** The question of the address that still waits for an answer of whoever asks. */
export async function openQuestionAt({ tx, params }: Pick<Access, 'tx' | 'params'>): Promise<Question> {
  const question = (await questionsToMe(tx)).find(one => one.id === params.consultId)
  if (!question || question.answer || question.referral) throw notFound()
  return question
}

/** A step that another took meanwhile. */
export const stepConstraints = {
  expert_consult_step_follows: { refusal: 'meanwhile' as const },
  expert_consult_step_pkey: { refusal: 'meanwhile' as const },
}
