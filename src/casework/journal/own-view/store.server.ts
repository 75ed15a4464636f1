import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Kind } from '../rules.ts'
import type { Writer } from '../store.server.ts'

/** How family members see a piece, the oldest first, and whether somebody of the team read it. */
export async function viewsOf(tx: Tx, caseId: string, entryId: string) {
  return tx
    .selectFrom('journal_view as w')
    .innerJoin('journal_version as v', 'v.id', 'w.version_id')
    .innerJoin('person as p', 'p.id', 'w.person_id')
    .leftJoin('journal_view_read as r', 'r.view_id', 'w.id')
    .where('w.case_id', '=', caseId)
    .where('v.entry_id', '=', entryId)
    .select([
      'w.id',
      'w.words',
      'w.recorded_at as toldAt',
      'w.version_id as versionId',
      'v.number',
      'v.words as besides',
      'r.read_at as readAt',
      sql<string>`coalesce(p.given_name, p.family_name, '')`.as('name'),
    ])
    .orderBy('w.recorded_at')
    .orderBy('w.id')
    .execute()
}

/** Records that somebody of the team read it. */
export async function readView(tx: Tx, by: Writer, caseId: string, viewId: string): Promise<void> {
  await tx
    .insertInto('journal_view_read')
    .values({ view_id: viewId, region_id: by.regionId, case_id: caseId, read_by: by.accountId })
    .execute()
}

export type ReleasedPiece = {
  versionId: string
  kind: Kind
  happenedOn: Day
  withMe: boolean
  withOthers: string | null
  words: string
  writtenBy: string
  corrected: boolean
}

/** What was released to the family member who asks, the latest first. */
export async function releasedJournal(tx: Tx, caseId: string): Promise<ReleasedPiece[]> {
  const found = await sql<ReleasedPiece>`
    select version_id as "versionId", kind, happened_on as "happenedOn", with_me as "withMe", with_others as "withOthers",
      words, written_by as "writtenBy", corrected
    from my_released_journal() where case_id = ${caseId} order by happened_on desc, version_id`.execute(tx)
  return found.rows
}

export type OwnView = {
  viewId: string
  /** The piece it stands beside now; null when that can no longer be read. */
  versionId: string | null
  words: string
  toldOn: Day
  readOn: Day | null
}

/** What the family member who asks said beside pieces, the oldest first. */
export async function ownViews(tx: Tx, caseId: string): Promise<OwnView[]> {
  const found = await sql<OwnView>`
    select view_id as "viewId", version_id as "versionId", words, told_on as "toldOn", read_on as "readOn"
    from my_journal_views() where case_id = ${caseId} order by told_on, view_id`.execute(tx)
  return found.rows
}

/** Sets somebody's own view beside a piece that was released to this person. */
export async function tellOwnView(
  tx: Tx,
  by: Writer & { personId: string },
  caseId: string,
  versionId: string,
  words: string,
): Promise<void> {
  await tx
    .insertInto('journal_view')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      version_id: versionId,
      person_id: by.personId,
      words,
      recorded_by: by.accountId,
    })
    .execute()
}
