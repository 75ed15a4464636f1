import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'

export type Learned = { kind: 'lesson' | 'improvement'; title: string; words: string; since: Day }

/** What the region learned and changed, in words without persons that the practice group stood behind. */
export async function learnedByRegion(tx: Tx): Promise<Learned[]> {
  const { rows } = await sql<Learned>`
    select kind, title, words, since from lessons_for_families() order by since desc, title`.execute(tx)
  return rows
}
