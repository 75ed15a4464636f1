import type { Tx } from '#src/platform/database/types.ts'
import { type Safety, type Strength, type TieInput, wholeFamily } from '../rules.ts'
import { type By, type Correction, correcting, nowAndBefore, rowOf, trail } from '../trail.ts'

export async function tiesOf(tx: Tx, caseId: string) {
  const rows = await tx
    .selectFrom('network_tie as r')
    .innerJoin('account as a', 'a.id', 'r.recorded_by')
    .where('r.case_id', '=', caseId)
    .select([...trail, 'a.name as by', 'r.person_id as personId', 'r.other_id as otherId'])
    .select(['r.relation', 'r.strength', 'r.safe'])
    .orderBy('r.id')
    .execute()
  return nowAndBefore(
    rows.map(row => ({ ...row, strength: row.strength as Strength, safe: row.safe as Safety })),
  )
}
export type Tie = Awaited<ReturnType<typeof tiesOf>>['now'][number]

export async function recordTie(
  tx: Tx,
  by: By,
  caseId: string,
  { personId, otherId, relation, strength, safe }: TieInput,
  correction?: Correction,
): Promise<void> {
  await tx
    .insertInto('network_tie')
    .values({
      ...rowOf(by, caseId),
      ...correcting(correction),
      person_id: personId === wholeFamily ? null : personId,
      other_id: otherId,
      relation: relation ?? null,
      strength,
      safe,
    })
    .execute()
}
