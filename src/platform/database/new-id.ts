import { sql } from 'kysely'
import type { Tx } from './types.ts'

/** An id of its own, taken before the row: of some rows the writer may read nothing back. */
export async function newId(tx: Tx): Promise<string> {
  const made = await sql<{ id: string }>`select uuidv7() as id`.execute(tx)
  return made.rows[0]?.id ?? ''
}
