import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { teamOf } from '../contact-person/store.server.ts'
import { householdOf } from '../household/store.server.ts'
import { peopleWithPages } from './release/store.server.ts'
import { type Piece, versionsOf } from './store.server.ts'

/** What stands around every piece of a household's journal: its people and who works with them. */
export async function around({ tx, actor, caseId }: Pick<Access, 'tx' | 'actor' | 'caseId'>) {
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  const team = await teamOf(tx, caseId)
  return {
    caseId,
    householdName: household.name,
    accountId: actor.accountId,
    people: await peopleWithPages(tx, caseId),
    team: [...new Set(team.map(one => one.name))],
  }
}

/** The piece of the address with its versions, the newest first; not there for others. */
export async function pieceAt({
  tx,
  caseId,
  params,
}: Pick<Access, 'tx' | 'caseId' | 'params'>): Promise<{ piece: Piece; versions: Piece[] }> {
  const { entryId } = params
  const versions = isId(entryId) ? await versionsOf(tx, caseId, entryId) : []
  const [piece] = versions
  if (!piece) throw notFound()
  return { piece, versions }
}
