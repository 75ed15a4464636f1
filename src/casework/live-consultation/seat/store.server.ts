import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { FactsOf } from '../store.server.ts'

/** Who comes to this sitting, and whether a device of theirs takes part now; for who leads. */
export type Comer = {
  id: string
  name: string
  byCode: boolean
  isIn: boolean
  left: boolean
  /** Why this way in is closed: whether it is safe is in doubt. */
  doubt: Doubt | null
}
type Doubt = 'not-asked' | 'apart' | 'suspected'

export const comersPiece: FactsOf<Comer[]> = sittingId => sql`
  select coalesce(jsonb_agg(x order by x."byCode" desc, x.name), '[]') from (
    select s.id, coalesce(a.name, s.name, concat_ws(' ', n.given_name, n.family_name)) as name, s.account_id is null as "byCode",
      exists (select 1 from seat_entry e where e.seat_id = s.id and e.sitting_id = t.id and e.entered_at is not null and e.ended_at is null) as "isIn",
      exists (select 1 from seat_entry e where e.seat_id = s.id and e.sitting_id = t.id and e.entered_at is not null) as left,
      (select d.doubt from doubts_at(t.id) d where d.seat_id = s.id) as doubt
    from planned_sitting t join planned_seat s on s.consultation_id = t.consultation_id and t.number = any (s.sittings) and s.left_out_at is null
    left join person n on n.id = s.person_id left join account a on a.id = s.account_id
    where t.id = ${sittingId} and t.id = any ((select led_sittings())::uuid[])) x`

/** A code that still opens something: for a seat, or for the large screen when there is none. */
export type OpenCode = { seatId: string | null; code: string; until: Date }

/** The codes of this sitting that still open something, for who leads. */
export async function openCodes(tx: Tx, sittingId: string): Promise<OpenCode[]> {
  const found = await sql<OpenCode>`
    select c.seat_id as "seatId", c.code, c.until from open_seat_codes(${sittingId}) c`.execute(tx)
  return found.rows
}

/** A new code for a seat, or for the large screen; null when it does not come in by a code here. */
export async function renewCode(tx: Tx, sittingId: string, seatId: string | null): Promise<string | null> {
  const found = await sql<{ code: string | null }>`
    select renew_seat_code(${sittingId}, ${seatId}) as code`.execute(tx)
  return found.rows[0]?.code ?? null
}

/** The large screen on this device, for who leads; what was the large screen before looks on no more. */
export async function openLargeScreen(tx: Tx, sittingId: string, token: Buffer): Promise<boolean> {
  const found = await sql<{ opens: boolean }>`
    select open_large_screen(${sittingId}, ${token}) as opens`.execute(tx)
  return found.rows[0]?.opens ?? false
}

type CameIn = { sittingId: string; isLarge: boolean }

/** In by a code, on the device with this token; null when the code opens nothing. */
export async function enterByCode(tx: Tx, code: string, token: Buffer): Promise<CameIn | null> {
  const found = await sql<{ came: CameIn | null }>`select use_seat_code(${code}, ${token}) as came`.execute(
    tx,
  )
  return found.rows[0]?.came ?? null
}
