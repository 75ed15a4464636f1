import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { isUnborn } from '../../household-member/rules.ts'
import { isAlive } from '../../household-member/store.server.ts'
import { readersOf as readersOfThings, release, withdraw } from '../../release/store.server.ts'
import { shortNames } from '../rules.ts'
import { type Piece, pieceRelease, type Writer } from '../store.server.ts'

/** Who of the household there is, whether they can read at all, and whether they have pages of their own now. */
export async function peopleWithPages(tx: Tx, caseId: string) {
  const rows = await tx
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.case_id', '=', caseId)
    .where('m.left_on', 'is', null)
    .select([
      'p.id',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'p.birth_date as birthDate',
      'p.expected_on as expectedOn',
      isAlive.as('isAlive'),
      sql<boolean>`exists (select 1 from family_pages_of(m.case_id) as f where f = p.id)`.as('hasPages'),
    ])
    .orderBy(sql`m.family_role = 'child'`)
    .orderBy('p.birth_date')
    .orderBy('p.id')
    .execute()
  return shortNames(rows).map(({ id, name, hasPages, isAlive, ...born }) => ({
    id,
    name,
    hasPages,
    isBorn: !isUnborn(born),
    canRead: isAlive && !isUnborn(born),
  }))
}

const versionsOf = (caseId: string, entryId: string) => ({
  kind: pieceRelease,
  caseId,
  thingIds: sql<string[]>`array(select v.id from journal_version v where v.entry_id = ${entryId})`,
})

/** Who of the family reads a piece now, and which version. */
export const readersOf = (tx: Tx, caseId: string, entryId: string) =>
  readersOfThings(tx, versionsOf(caseId, entryId))

/** Lets one person of the household read this version; the database puts it in the place of an earlier one. */
export const releasePiece = (tx: Tx, by: Writer, piece: Pick<Piece, 'id' | 'caseId'>, personId: string) =>
  release(tx, by, { kind: pieceRelease, caseId: piece.caseId, thingId: piece.id }, personId)

/** Takes back what one person reads of a piece. False when that is nothing. */
export const withdrawPiece = (tx: Tx, by: Writer, caseId: string, entryId: string, personId: string) =>
  withdraw(tx, by, versionsOf(caseId, entryId), personId)
