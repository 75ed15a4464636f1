import type { Tx } from '#src/platform/database/types.ts'
import type { MarkCode } from '../rules.ts'

/** What family members said themselves of a plan and nobody read yet, in the given households. */
export async function unreadFamilyMarks(tx: Tx, caseIds: readonly string[]) {
  if (caseIds.length === 0) return []
  const found = await tx
    .selectFrom('plan_mark as k')
    .innerJoin('plan_participant as d', 'd.id', 'k.participant_id')
    .leftJoin('plan_mark_read as r', 'r.mark_id', 'k.id')
    .where('k.case_id', 'in', caseIds)
    .where('d.person_id', 'is not', null)
    .where('k.own', '=', true)
    .where('r.mark_id', 'is', null)
    .select([
      'k.id',
      'k.case_id as caseId',
      'k.plan_id as planId',
      'k.mark',
      'k.remark',
      'k.recorded_at as givenAt',
      'd.name',
    ])
    .orderBy('k.recorded_at')
    .execute()
  return found.map(one => ({ ...one, mark: one.mark as MarkCode }))
}

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
