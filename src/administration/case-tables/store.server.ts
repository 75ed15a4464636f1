import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { TableInput } from './rules.ts'

/** The tables where cases are talked about now, those of the whole region first. */
export const caseTables = (tx: Tx) =>
  tx
    .selectFrom('case_table as t')
    .leftJoin('garden as g', 'g.id', 't.garden_id')
    .leftJoin('organisation as o', 'o.id', 't.led_by')
    .where('t.ended_on', 'is', null)
    .select([
      't.id',
      't.name',
      't.for_whom as forWhom',
      't.garden_id as gardenId',
      't.led_by as ledBy',
      't.version',
      'g.name as garden',
      'o.name as leader',
    ])
    .orderBy(sql`g.name is not null`)
    .orderBy('g.name')
    .orderBy('t.name')
    .execute()

const wordsOf = ({ name, forWhom, gardenId, ledBy }: TableInput) => ({
  name,
  for_whom: forWhom,
  garden_id: gardenId || null,
  led_by: ledBy || null,
})

export async function addTable(tx: Tx, regionId: string, input: TableInput): Promise<void> {
  await tx
    .insertInto('case_table')
    .values({ region_id: regionId, ...wordsOf(input) })
    .execute()
}

/** False when somebody else changed or ended it since `version`. */
export async function changeTable(tx: Tx, id: string, input: TableInput, version: number): Promise<boolean> {
  const changed = await tx
    .updateTable('case_table')
    .set({ ...wordsOf(input), version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** From today it is chosen no more; what was counted at it stays. */
export async function endTable(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('case_table')
    .set({ ended_on: sql<never>`app_today()`, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .execute()
}
