import { type RawBuilder, sql } from 'kysely'
import type { Tx } from './types.ts'

/** Reads several things in one statement; each piece is a scalar sub-select, such as `jsonArrayFrom(…)` makes. */
export async function gather<T extends Record<string, unknown>>(
  tx: Tx,
  pieces: { [Name in keyof T]: RawBuilder<T[Name]> },
): Promise<T> {
  const columns = Object.entries(pieces).map(([name, piece]) => sql`(${piece}) as ${sql.ref(name)}`)
  const { rows } = await sql<T>`select ${sql.join(columns)}`.execute(tx)
  return rows[0] as T
}
