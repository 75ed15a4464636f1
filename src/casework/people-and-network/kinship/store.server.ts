import type { Tx } from '#src/platform/database/types.ts'
import {
  type Ending,
  type ParentageInput,
  type ParentKind,
  type PartnershipInput,
  unknownParent,
} from '../rules.ts'
import { type By, type Correction, correcting, nowAndBefore, rowOf, trail } from '../trail.ts'

export async function partnershipsOf(tx: Tx, caseId: string) {
  const rows = await tx
    .selectFrom('partnership as r')
    .innerJoin('account as a', 'a.id', 'r.recorded_by')
    .where('r.case_id', '=', caseId)
    .select([...trail, 'a.name as by'])
    .select(['r.person_id as personId', 'r.other_id as otherId', 'r.began_on as beganOn'])
    .select(['r.ended', 'r.ended_on as endedOn'])
    .orderBy('r.id')
    .execute()
  return nowAndBefore(rows.map(row => ({ ...row, ended: row.ended as Ending })))
}
export type Partnership = Awaited<ReturnType<typeof partnershipsOf>>['now'][number]

export async function parentagesOf(tx: Tx, caseId: string) {
  const rows = await tx
    .selectFrom('parentage as r')
    .innerJoin('account as a', 'a.id', 'r.recorded_by')
    .where('r.case_id', '=', caseId)
    .select([...trail, 'a.name as by', 'r.child_id as childId', 'r.parent_id as parentId', 'r.kind'])
    .orderBy('r.id')
    .execute()
  return nowAndBefore(rows.map(row => ({ ...row, kind: row.kind as ParentKind })))
}
export type Parentage = Awaited<ReturnType<typeof parentagesOf>>['now'][number]

export async function recordPartnership(
  tx: Tx,
  by: By,
  caseId: string,
  input: PartnershipInput,
  correction?: Correction,
): Promise<void> {
  const { personId, otherId, beganOn, ended, endedOn } = input
  await tx
    .insertInto('partnership')
    .values({
      ...rowOf(by, caseId),
      ...correcting(correction),
      person_id: personId,
      other_id: otherId,
      began_on: beganOn ?? null,
      ended,
      ended_on: endedOn ?? null,
    })
    .execute()
}

export async function recordParentage(
  tx: Tx,
  by: By,
  caseId: string,
  { childId, parentId, kind }: ParentageInput,
  correction?: Correction,
): Promise<void> {
  await tx
    .insertInto('parentage')
    .values({
      ...rowOf(by, caseId),
      ...correcting(correction),
      child_id: childId,
      parent_id: parentId === unknownParent ? null : parentId,
      kind,
    })
    .execute()
}
