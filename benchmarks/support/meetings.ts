import { createHash } from 'node:crypto'
import type { BenchDatabase } from './engine.ts'
import { idOf } from './region.ts'

/** A meeting that is held, with the secrets of the devices that take part. */
export type Meeting = { sittingId: string; tokens: string[] }

const hexOf = (words: string) => createHash('sha256').update(words).digest('hex')
const uuidOf = (words: string) =>
  hexOf(words).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-7$3-8$4-$5')
const tokenOf = (meeting: number, seat: number) =>
  createHash('sha256').update(`device ${meeting} ${seat}`).digest('base64url')
export const hashOfToken = (token: string) => createHash('sha256').update(token).digest()

/** Meetings in households of a filled region, everybody at a seat with a device that came in already. */
export async function fillMeetings(
  { bare }: BenchDatabase,
  { meetings, seats }: { meetings: number; seats: number },
): Promise<Meeting[]> {
  const found: Meeting[] = []
  await bare(`set session_replication_role = replica`)
  for (let at = 1; at <= meetings; at++) {
    const [plan, sittingId] = [uuidOf(`plan ${at}`), uuidOf(`sitting ${at}`)]
    const of = [idOf('household', at)]
    await bare(
      `insert into planned_consultation (id, region_id, case_id, kind, purpose, private_family_time, facilitator_name, first_on, last_on, minutes, planned_by)
        select $2, c.region_id, c.id, 'first', 'Meten', false, 'Meter', '2025-01-01', '2025-01-02', 60, c.opened_by from household_case c where c.id = $1`,
      [...of, plan],
    )
    await bare(
      `insert into planned_consultation_step (consultation_id, number, region_id, case_id, step, taken_by)
        select $2, 1, c.region_id, c.id, 'planned', c.opened_by from household_case c where c.id = $1`,
      [...of, plan],
    )
    await bare(
      `insert into planned_sitting (id, region_id, case_id, consultation_id, number)
        select $3, c.region_id, c.id, $2, 1 from household_case c where c.id = $1`,
      [...of, plan, sittingId],
    )
    await bare(
      `insert into live_meeting (sitting_id, region_id, case_id, aim, opened_by)
        select $2, c.region_id, c.id, 'Meten', c.opened_by from household_case c where c.id = $1`,
      [...of, sittingId],
    )
    const tokens = Array.from({ length: seats }, (_, seat) => tokenOf(at, seat))
    for (const [seat, token] of tokens.entries()) {
      const seatId = uuidOf(`seat ${at} ${seat}`)
      await bare(
        `insert into planned_seat (id, region_id, case_id, consultation_id, name, relation, may_sit_together, reach)
          select $3, c.region_id, c.id, $2, 'Iemand', 'familie', true, 'by-hand' from household_case c where c.id = $1`,
        [...of, plan, seatId],
      )
      await bare(
        `insert into seat_entry (region_id, case_id, sitting_id, seat_id, made_by, token_hash, entered_at, ends_at)
          select c.region_id, c.id, $2, $3, c.opened_by, $4, now(), now() + interval '6 hours' from household_case c where c.id = $1`,
        [...of, sittingId, seatId, hashOfToken(token)],
      )
    }
    found.push({ sittingId, tokens })
  }
  await bare(`set session_replication_role = origin`)
  return found
}
