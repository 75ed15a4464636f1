import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'

/** The words of danger that the asker's region added to those that hold everywhere. */
export const dangerWordsPiece = (): RawBuilder<string[]> => sql`
  (select coalesce((select to_json(r.danger_words) from region r where r.id = app_region()), '[]'))`

export async function dangerWordsOf(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ words: string[] }>`select ${dangerWordsPiece()} as words`.execute(tx)
  return rows[0]?.words ?? []
}
