import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { Place } from '../store.server.ts'
import type { Given } from './rules.ts'

/** Keeps what somebody gives; a second try with the same id keeps it once. The last one counts. */
export async function giveScore(
  tx: Tx,
  place: Place & { seatId: string },
  once: string,
  given: Given,
): Promise<void> {
  await sql`insert into meeting_score (id, sitting_id, region_id, case_id, seat_id, score, face, why, may_be_shown)
    values (${once}, ${place.sittingId}, ${place.regionId}, ${place.caseId}, ${place.seatId}, ${given.score}, ${given.face},
      ${given.why}, ${given.mayBeShown}) on conflict do nothing`.execute(tx)
}

/** Puts the numbers on the large screen as they stand now; false when there are too few, or they were there before. */
export async function showScores(tx: Tx, sittingId: string): Promise<boolean> {
  const found = await sql<{ shown: boolean }>`select show_meeting_scores(${sittingId}) as shown`.execute(tx)
  return found.rows[0]?.shown ?? false
}

export async function hideScores(tx: Tx, sittingId: string): Promise<void> {
  await sql`select hide_meeting_scores(${sittingId})`.execute(tx)
}
