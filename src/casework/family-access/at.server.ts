import { notFound } from '#src/access/refusals.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { isUnborn } from '../household-member/rules.ts'
import { peopleOf } from '../people-and-network/store.server.ts'

type Params = Record<string, string | undefined>

/** Everybody of a household who can have a way in: born, and not died. */
export const readersIn = async (tx: Tx, caseId: string) =>
  (await peopleOf(tx, caseId)).filter(person => !person.isDeceased && !isUnborn(person))
export type Reader = Awaited<ReturnType<typeof readersIn>>[number]

/** The person of an address; one of another household is not found. */
export async function personAt(tx: Tx, caseId: string, { personId }: Params): Promise<Reader> {
  const person = (await readersIn(tx, caseId)).find(one => one.id === personId)
  if (!person) throw notFound()
  return person
}
