import { notFound } from '#src/access/refusals.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { homesIn } from '../home/store.server.ts'
import { householdOf } from '../household/store.server.ts'
import { parentagesOf, partnershipsOf } from './kinship/store.server.ts'
import { peopleOf } from './store.server.ts'
import { tiesOf } from './tie/store.server.ts'

/** Everything the drawings and the lists are made from, with what stood there before. */
export async function knownOf(tx: Tx, caseId: string) {
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  const partnerships = await partnershipsOf(tx, caseId)
  const parentages = await parentagesOf(tx, caseId)
  const ties = await tiesOf(tx, caseId)
  return {
    name: household.name,
    known: {
      people: await peopleOf(tx, caseId),
      homes: (await homesIn(tx, caseId)).map(({ id, label }) => ({ id, label })),
      partnerships: partnerships.now,
      parentages: parentages.now,
      ties: ties.now,
    },
    before: { partnerships: partnerships.before, parentages: parentages.before, ties: ties.before },
  }
}

/** What every form about people offers: the household's name and whom one can choose. */
export async function peopleToChoose(tx: Tx, caseId: string) {
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  return { name: household.name, people: await peopleOf(tx, caseId) }
}
