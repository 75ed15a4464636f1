import type { Tx } from '#src/platform/database/types.ts'
import type { AuthorityInput, Source } from '../rules.ts'
import { type By, rowOf } from '../trail.ts'

/** Every look at who has authority over a child of this household, the latest first. */
export async function authorityOf(tx: Tx, caseId: string) {
  const rows = await tx
    .selectFrom('legal_authority as r')
    .innerJoin('account as a', 'a.id', 'r.recorded_by')
    .where('r.case_id', '=', caseId)
    .select(['r.id', 'r.child_id as childId', 'r.holder_ids as holderIds', 'r.institution', 'r.source'])
    .select(['r.looked_on as lookedOn', 'a.name as by', 'r.recorded_at as recordedAt'])
    .orderBy('r.looked_on', 'desc')
    .orderBy('r.id', 'desc')
    .execute()
  return rows.map(row => ({ ...row, source: row.source as Source }))
}
export type AuthorityLook = Awaited<ReturnType<typeof authorityOf>>[number]

export async function recordAuthority(
  tx: Tx,
  by: By,
  caseId: string,
  childId: string,
  { holderIds, institution, source, lookedOn }: AuthorityInput,
): Promise<void> {
  await tx
    .insertInto('legal_authority')
    .values({
      ...rowOf(by, caseId),
      child_id: childId,
      holder_ids: holderIds,
      institution: institution ?? null,
      source,
      looked_on: lookedOn,
    })
    .execute()
}
