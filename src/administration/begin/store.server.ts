import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { AskedRegion } from './rules.ts'

export type Begun =
  | { refused: 'has-one' | 'known' | 'other-name' | 'no-name'; name: string }
  | { refused?: never; region: string; accountId: string; isNew: boolean }

/** Makes a region with its first administrator, or says why not; only the owner of the database may. */
export async function beginRegion(tx: Tx, now: Date, asked: AskedRegion): Promise<Begun> {
  await sql`select set_config('app.now', ${now.toISOString()}, true)`.execute(tx)
  const { regio, naam, beheerder, email, erbij } = asked
  const found = await sql<{ begun: Begun }>`
    select begin_region(${regio}, ${naam ?? null}, ${beheerder}, ${email}, ${erbij}) as begun`.execute(tx)
  const [row] = found.rows
  if (!row) throw new Error('begin_region told nothing')
  return row.begun
}
