import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { type Question, questionsOf } from '#src/casework/public.ts'

/** The question of the address. */
export async function questionAt({ tx, params }: Pick<Access, 'tx' | 'params'>): Promise<Question> {
  const question = (await questionsOf(tx)).find(one => one.id === params['questionId'])
  if (!question) throw notFound()
  return question
}

export const addressOf = (questionId: string): string => `/sturing/vragen/${questionId}`
