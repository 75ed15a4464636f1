import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { Place } from '../store.server.ts'

/**
 * Asks to speak apart; who asked already and was not answered yet asks no second time. A piece that is sent to several
 * screens carries one id for all of them: with the seat it is an id of this seat alone.
 */
export async function askApart(tx: Tx, place: Place & { seatId: string }, once: string): Promise<void> {
  await sql`insert into meeting_apart (id, sitting_id, region_id, case_id, seat_id)
    select md5(${once}::text || ${place.seatId}::text)::uuid, ${place.sittingId}::uuid, ${place.regionId}::uuid, ${place.caseId}::uuid, ${place.seatId}::uuid
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
