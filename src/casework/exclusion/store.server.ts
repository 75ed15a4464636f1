import { sql } from 'kysely'
import type { Asker, ExcludeInput } from '#src/audit/exclusion/rules.ts'
import { amsterdamDay } from '#src/platform/database/amsterdam-day.ts'
import type { Tx } from '#src/platform/database/types.ts'

type By = { accountId: string; regionId: string }

/** What is closed to a colleague in this household now; only who stands closest to it knows. */
export const exclusionsIn = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('exclusion as x')
    .innerJoin('account as a', 'a.id', 'x.account_id')
    .innerJoin('account as s', 's.id', 'x.set_by')
    .where('x.case_id', '=', caseId)
    .where('x.lifted_at', 'is', null)
    .select([
      'x.id',
      'x.account_id as accountId',
      'a.name',
      sql<Asker>`x.asked_by`.as('askedBy'),
      'x.why',
      's.name as setBy',
      amsterdamDay('x.set_at').as('setOn'),
    ])
    .orderBy('x.set_at', 'desc')
    .execute()

/** Leaves out of a choice of colleagues who must not see this household. */
export async function withoutExcluded<One extends { id: string }>(
  tx: Tx,
  caseId: string,
  colleagues: readonly One[],
): Promise<One[]> {
  const excluded = new Set((await exclusionsIn(tx, caseId)).map(one => one.accountId))
  return colleagues.filter(one => !excluded.has(one.id))
}

/** From now on the colleague can't see the household any more. */
export async function exclude(tx: Tx, by: By, caseId: string, input: ExcludeInput): Promise<void> {
  await tx
    .insertInto('exclusion')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      account_id: input.accountId,
      asked_by: input.askedBy,
      why: input.why,
      set_by: by.accountId,
    })
    .execute()
}

/** Lifts one; false when somebody else just did. */
export async function lift(tx: Tx, by: By, id: string, why: string): Promise<boolean> {
  const lifted = await tx
    .updateTable('exclusion')
    .set({ lifted_by: by.accountId, lifted_why: why })
    .where('id', '=', id)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return lifted.numUpdatedRows === 1n
}
