import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { ChangeFundInput, FundInput } from './rules.ts'

const funds = (tx: Tx) =>
  tx
    .selectFrom('fund')
    .select([
      'id',
      'name',
      'source',
      'amount',
      'from_day as fromDay',
      'until_day as untilDay',
      'note',
      'version',
    ])

/** Where money comes from, what ends first on top. */
export const fundsOf = (tx: Tx) => funds(tx).orderBy(sql`until_day nulls last`).orderBy('name').execute()
export type Fund = Awaited<ReturnType<typeof fundsOf>>[number]

export const fundOf = (tx: Tx, fundId: string) => funds(tx).where('id', '=', fundId).executeTakeFirst()

const valuesOf = (input: FundInput) => ({
  name: input.name,
  source: input.source ?? null,
  amount: input.amount ?? null,
  from_day: input.fromDay ?? null,
  until_day: input.untilDay ?? null,
  note: input.note ?? null,
})

export async function addFund(
  tx: Tx,
  by: { accountId: string; regionId: string },
  input: FundInput,
): Promise<string> {
  const { id } = await tx
    .insertInto('fund')
    .values({ ...valuesOf(input), region_id: by.regionId, recorded_by: by.accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Changes a fund; false when somebody else changed it since `input.version`. */
export async function changeFund(tx: Tx, fundId: string, input: ChangeFundInput): Promise<boolean> {
  const changed = await tx
    .updateTable('fund')
    .set({ ...valuesOf(input), version: sql<number>`version + 1` })
    .where('id', '=', fundId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
