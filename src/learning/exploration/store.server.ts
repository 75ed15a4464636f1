import { sql } from 'kysely'
import { isId } from '#src/kernel/id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Count, CountInput } from './rules.ts'

type By = { accountId: string; regionId: string }

/** Counts one household that no table serves. */
export async function countUnserved(tx: Tx, by: By, input: Omit<CountInput, 'nobody'>): Promise<void> {
  await tx
    .insertInto('unserved_household')
    .values({
      region_id: by.regionId,
      garden_id: input.gardenId,
      organisation_id: input.organisationId,
      noticed_month: input.month,
      tables: [...new Set(input.tables)],
      reasons: [...new Set(input.reasons)],
      needs: [...new Set(input.needs)],
      words: input.words ?? null,
      counted_by: by.accountId,
    })
    .execute()
}

/** How often was counted, from each side; for nobody's eyes before small counts are kept back. */
export async function unservedCounts(tx: Tx): Promise<Count[]> {
  return (await sql<Count>`select side, key, households from unserved_counts()`.execute(tx)).rows
}

/** What people said would be needed, apart from where and when. */
export async function unservedWords(tx: Tx): Promise<string[]> {
  const found = await sql<{ words: string }>`select words from unserved_words()`.execute(tx)
  return found.rows.map(row => row.words)
}

/** What the asker counted: nobody else reads it. */
export const ownCounts = (tx: Tx) =>
  tx
    .selectFrom('unserved_household as u')
    .innerJoin('garden as g', 'g.id', 'u.garden_id')
    .select(['u.id', 'g.name as garden', 'u.noticed_month as month'])
    .orderBy('u.id', 'desc')
    .execute()

export const ownCountOf = async (tx: Tx, id: string | undefined) =>
  isId(id) ? (await ownCounts(tx)).find(one => one.id === id) : undefined

/** Takes an own count away again; counting was a mistake. */
export async function takeBack(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('unserved_household').where('id', '=', id).execute()
}

/** The tables where cases are talked about, by the code that a count keeps; those that stopped too. */
export const tablesOf = (tx: Tx) =>
  tx
    .selectFrom('case_table as t')
    .leftJoin('garden as g', 'g.id', 't.garden_id')
    .select(['t.code', 't.name', 'g.name as garden', sql<boolean>`t.ended_on is null`.as('isNow')])
    .orderBy('t.name')
    .execute()

export const gardens = (tx: Tx) => tx.selectFrom('garden').select(['id', 'name']).orderBy('name').execute()
