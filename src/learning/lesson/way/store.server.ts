import { sql } from 'kysely'
import { isId } from '#src/kernel/id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { InSteering } from './rules.ts'

/** Where a lesson went in steering: titles, groups, days and decisions, and nothing else of any agenda. */
export async function inSteering(tx: Tx, lessonId: string): Promise<InSteering[]> {
  const { rows } = await sql<InSteering>`
    select item_id as "itemId", title, "group", purpose, held_on as "heldOn", decided_on as "decidedOn"
    from lesson_in_steering(${lessonId})`.execute(tx)
  return rows
}

/** A lesson by its words alone, when the asker may read it. */
export async function lessonTitle(tx: Tx, lessonId: string | undefined) {
  if (!isId(lessonId)) return undefined
  return tx
    .selectFrom('lesson')
    .where('id', '=', lessonId)
    .select(['id', 'title', 'statement'])
    .executeTakeFirst()
}
