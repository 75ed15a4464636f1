import { exclusions } from '#src/audit/exclusion/store.server.ts'
import type { Tx } from '#src/platform/database/types.ts'

/** What is closed to a colleague in this household now; only who stands closest to it knows. */
export const exclusionsIn = (tx: Tx, caseId: string) =>
  exclusions(tx).where('x.case_id', '=', caseId).where('x.lifted_at', 'is', null).execute()

/** Leaves out of a choice of colleagues who must not see this household. */
export async function withoutExcluded<One extends { id: string }>(
  tx: Tx,
  caseId: string,
  colleagues: readonly One[],
): Promise<One[]> {
  const rows = await tx
    .selectFrom('exclusion')
    .where('case_id', '=', caseId)
    .where('lifted_at', 'is', null)
    .select('account_id as id')
    .execute()
  const excluded = new Set(rows.map(row => row.id))
  return colleagues.filter(one => !excluded.has(one.id))
}
