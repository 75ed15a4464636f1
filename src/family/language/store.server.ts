import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'

/** From now on whoever asks reads their pages in this language. */
export async function chooseLanguage(tx: Tx, code: string): Promise<void> {
  await sql`select choose_language(${code})`.execute(tx)
}
