import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'

export type ToldLesson = { words: string; isSupported: boolean }

/** What the practice wrote for families of what it learned, the certain things first; nothing of any household. */
export async function lessonsToldToUs(tx: Tx): Promise<ToldLesson[]> {
  const { rows } = await sql<ToldLesson>`
    select words, is_supported as "isSupported" from lessons_told_to_families() order by is_supported desc, words`.execute(
    tx,
  )
  return rows
}
