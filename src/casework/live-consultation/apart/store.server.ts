import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { Place } from '../store.server.ts'

/**
 * Asks to speak apart; who asked already and was not answered yet asks no second time. A piece that is sent to several
 * screens carries one id for all of them: with the seat it is an id of this seat alone.
 */
export async function askApart(tx: Tx, place: Place & { seatId: string }, once: string): Promise<void> {
  await sql`insert into meeting_apart (id, sitting_id, region_id, case_id, seat_id)
    select ${idOf(once, place.seatId)}::uuid, ${place.sittingId}::uuid, ${place.regionId}::uuid, ${place.caseId}::uuid, ${place.seatId}::uuid
    where not exists (select 1 from meeting_apart a left join meeting_apart_answer w on w.apart_id = a.id
      where a.sitting_id = ${place.sittingId} and a.seat_id = ${place.seatId} and w.id is null)
    on conflict do nothing`.execute(tx)
}

/** Tells who asked that it was seen. */
export async function answerApart(
  tx: Tx,
  place: Place & { accountId: string },
  apartId: string,
): Promise<void> {
  await tx
    .insertInto('meeting_apart_answer')
    .values({
      apart_id: apartId,
      sitting_id: place.sittingId,
      region_id: place.regionId,
      case_id: place.caseId,
      answered_by: place.accountId,
    })
    .onConflict(conflict => conflict.column('apart_id').doNothing())
    .execute()
}

/** One id for a form and a seat, as an id of version 8 (RFC 9562). */
function idOf(once: string, seatId: string): string {
  const hex = createHash('sha256').update(once).update(seatId).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
