import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { isUnborn } from '../../household-member/rules.ts'
import { shortNames } from '../rules.ts'
import { type Piece, pieceRelease, type Writer } from '../store.server.ts'

/** Who of the household there is, and whether they have pages of their own now. */
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
      'p.expected_on as expectedOn',
      sql<boolean>`exists (select 1 from family_pages_of(m.case_id) as f where f = p.id)`.as('hasPages'),
    ])
    .orderBy(sql`m.family_role = 'child'`)
    .orderBy('p.birth_date')
    .orderBy('p.id')
    .execute()
  return shortNames(rows).map(({ id, name, hasPages, expectedOn }) => ({
    id,
    name,
    hasPages,
    isBorn: !isUnborn({ expectedOn }),
  }))
}

/** Who of the family reads a piece now, and which version. */
export async function readersOf(tx: Tx, caseId: string, entryId: string) {
  const rows = await tx
    .selectFrom('release as r')
    .innerJoin('journal_version as v', 'v.id', 'r.thing_id')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .where('r.thing_kind', '=', pieceRelease)
    .where('r.case_id', '=', caseId)
    .where('v.entry_id', '=', entryId)
    .where('r.withdrawn_at', 'is', null)
    .select([
      'p.id',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'p.expected_on as expectedOn',
      'v.number',
      sql<Day>`(r.at at time zone 'Europe/Amsterdam')::date`.as('releasedOn'),
    ])
    .orderBy('r.at')
    .execute()
  return shortNames(rows).map(({ id, name, number, releasedOn }) => ({ id, name, number, releasedOn }))
}

/** Lets one person of the household read this version; the database puts it in the place of an earlier one. */
export async function releasePiece(
  tx: Tx,
  by: Writer,
  piece: Pick<Piece, 'id' | 'caseId'>,
  personId: string,
): Promise<void> {
  await tx
    .insertInto('release')
    .values({
      region_id: by.regionId,
      case_id: piece.caseId,
      thing_kind: pieceRelease,
      thing_id: piece.id,
      person_id: personId,
      released_by: by.accountId,
    })
    .execute()
}

/** Takes back what one person reads of a piece. False when that is nothing. */
export async function withdrawPiece(
  tx: Tx,
  by: Writer,
  caseId: string,
  entryId: string,
  personId: string,
): Promise<boolean> {
  const withdrawn = await tx
    .updateTable('release')
    .set({ withdrawn_at: sql<Date>`app_now()`, withdrawn_by: by.accountId })
    .where('case_id', '=', caseId)
    .where('thing_kind', '=', pieceRelease)
    .where('thing_id', 'in', eb =>
      eb.selectFrom('journal_version').where('entry_id', '=', entryId).select('id'),
    )
    .where('person_id', '=', personId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return withdrawn.numUpdatedRows > 0n
}
