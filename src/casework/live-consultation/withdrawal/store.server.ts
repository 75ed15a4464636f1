import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { authorOf, type Place, rowOf } from '../store.server.ts'

/** Who asks about a line said it, or leads; null for who can't take it back. */
export async function withdrawsAs(tx: Tx, lineId: string): Promise<'own' | 'lead' | null> {
  const found = await sql<{ as: 'own' | 'lead' | null }>`
    select case when l.by_seat = any ((select live_seats())::uuid[]) or l.by_account = app_actor() then 'own'
      when l.sitting_id = any ((select led_sittings())::uuid[]) then 'lead' end as "as"
    from meeting_line l where l.id = ${lineId}`.execute(tx)
  return found.rows[0]?.as ?? null
}

/** Takes a line back: its words are read by nobody any more. Twice is once, and whoever did it first counts. */
export async function withdrawLine(tx: Tx, place: Place, once: string, lineId: string): Promise<void> {
  await tx
    .insertInto('meeting_withdrawal')
    .values({ id: once, line_id: lineId, ...rowOf(place), ...authorOf(place) })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
