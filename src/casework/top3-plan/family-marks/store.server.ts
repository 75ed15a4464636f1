import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tx } from '#src/platform/database/types.ts'
import type { MarkCode } from '../rules.ts'

const unread = (tx: Tx) =>
  tx
    .selectFrom('plan_mark as k')
    .innerJoin('plan_participant as d', 'd.id', 'k.participant_id')
    .leftJoin('plan_mark_read as r', 'r.mark_id', 'k.id')
    .where('d.person_id', 'is not', null)
    .where('k.own', '=', true)
    .where('r.mark_id', 'is', null)
    .select([
      'k.id',
      'k.case_id as caseId',
      'k.plan_id as planId',
      sql<MarkCode>`k.mark`.as('mark'),
      'k.remark',
      'k.recorded_at as givenAt',
      'd.name',
    ])
    .orderBy('k.recorded_at')

/** What family members said themselves of the plan of a household and nobody read yet. */
export const unreadFamilyMarks = (tx: Tx, caseId: string) =>
  unread(tx).where('k.case_id', '=', caseId).execute()

/** The same as a column of a statement about households. */
export const unreadColumn = (tx: Tx, caseId: RawBuilder<string>) =>
  jsonArrayFrom(unread(tx).where('k.case_id', '=', caseId))

/** Records that somebody of the team read it. */
export async function readFamilyMark(
  tx: Tx,
  reader: { accountId: string; regionId: string },
  caseId: string,
  markId: string,
): Promise<void> {
  await tx
    .insertInto('plan_mark_read')
    .values({ mark_id: markId, region_id: reader.regionId, case_id: caseId, read_by: reader.accountId })
    .execute()
}
