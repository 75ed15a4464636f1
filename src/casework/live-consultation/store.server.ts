import { type RawBuilder, sql } from 'kysely'
import { gather } from '#src/platform/database/gather.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { LineKind, Said, Step, Words } from './rules.ts'

/** A sitting that is being held, and in whose name somebody says something there. */
export type Place = {
  sittingId: string
  caseId: string
  regionId: string
  accountId: string | null
  seatId: string | null
}

export type Line = { id: string; kind: LineKind; audience: string; versions: Words[] }
export type MeetingNow = { number: number; step: Step; lines: Line[] }

const nowPiece = (sittingId: string): RawBuilder<MeetingNow | null> => sql`
  select jsonb_build_object('number', m.last_event,
    'step', coalesce((select s.step from meeting_step s join meeting_event e on e.thing_id = s.id
      where s.sitting_id = m.sitting_id order by e.number desc limit 1), 'welcome'),
    'lines', coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'kind', l.kind, 'audience', l.audience,
        'versions', (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'words', w.words, 'basedOn', w.based_on)), '[]')
          from meeting_words w where w.line_id = l.id)) order by e.number)
      from meeting_line l join meeting_event e on e.thing_id = l.id where l.sitting_id = m.sitting_id), '[]'))
  from live_meeting m where m.sitting_id = ${sittingId}
    and m.sitting_id = any ((select live_sittings())::uuid[])`

/** Where the meeting stands and what was said, as the asker may see it; null for who takes no part. */
export async function meetingNow(tx: Tx, sittingId: string): Promise<MeetingNow | null> {
  return (await gather<{ now: MeetingNow | null }>(tx, { now: nowPiece(sittingId) })).now
}

/** What the holder of a token sees, what happened after a number, and who of the others sees the same: one moment. */
export async function lookOn(
  tx: Tx,
  look: { sittingId: string; token: string; tokens: readonly string[]; after: number; idle: number },
) {
  const looks = await sql<{ looks: boolean }>`
    select look_live(decode(${look.token}, 'hex'), ${look.idle}) as looks`.execute(tx)
  if (!looks.rows[0]?.looks) return null
  const tokens = sql`${`{${look.tokens.join(',')}}`}::text[]`
  const { now, ...rest } = await gather<{
    now: MeetingNow | null
    events: number[]
    audiences: Record<string, string>
  }>(tx, {
    now: nowPiece(look.sittingId),
    events: sql`select coalesce(jsonb_agg(e.number order by e.number), '[]') from meeting_event e
      where e.sitting_id = ${look.sittingId} and e.number > ${look.after}`,
    audiences: sql`select coalesce(jsonb_object_agg(a.token, a.audience), '{}')
      from live_audiences(${look.sittingId}, ${tokens}, ${look.idle}) a`,
  })
  return now && { now, ...rest }
}

/** Whether the holder of a token may look on at this sitting; who may is written in the log, once a stream. */
export async function enterToLook(
  tx: Tx,
  look: { sittingId: string; token: string; address: string; idle: number },
): Promise<boolean> {
  const found = await sql<{ enters: boolean }>`
    select enter_to_look(decode(${look.token}, 'hex'), ${look.sittingId}, ${look.address}, ${look.idle}) as enters`.execute(
    tx,
  )
  return found.rows[0]?.enters ?? false
}

/** Opens a sitting; when somebody did so already it stays open as it is. */
export async function openMeeting(tx: Tx, place: Place & { accountId: string }): Promise<void> {
  await tx
    .insertInto('live_meeting')
    .values({
      sitting_id: place.sittingId,
      region_id: place.regionId,
      case_id: place.caseId,
      opened_by: place.accountId,
    })
    .onConflict(conflict => conflict.column('sitting_id').doNothing())
    .execute()
}

export async function moveTo(tx: Tx, place: Place & { accountId: string }, step: Step): Promise<void> {
  await tx
    .insertInto('meeting_step')
    .values({ ...rowOf(place), step, moved_by: place.accountId })
    .execute()
}

const rowOf = ({ sittingId, caseId, regionId }: Place) => ({
  sitting_id: sittingId,
  case_id: caseId,
  region_id: regionId,
})
const authorOf = ({ accountId, seatId }: Place) => ({
  by_account: accountId,
  by_seat: accountId ? null : seatId,
})

/** Says something new; a second try with the same id says it once. */
export async function say(tx: Tx, place: Place, once: string, said: Said): Promise<void> {
  const kept =
    await sql`insert into meeting_line (id, sitting_id, case_id, region_id, kind, audience, by_account, by_seat)
    values (${once}, ${place.sittingId}, ${place.caseId}, ${place.regionId}, ${said.kind}, ${said.audience},
      ${authorOf(place).by_account}, ${authorOf(place).by_seat}) on conflict do nothing`.execute(tx)
  if (kept.numAffectedRows === 0n) return
  await tx
    .insertInto('meeting_words')
    .values({
      id: await newId(tx),
      line_id: once,
      ...rowOf(place),
      ...authorOf(place),
      words: said.words,
      based_on: [],
    })
    .execute()
}

/** Other words for a line, on top of those that were read; a second try with the same id changes it once. */
export async function changeWords(
  tx: Tx,
  place: Place,
  once: string,
  change: { lineId: string; words: string; read: readonly string[] },
): Promise<void> {
  await tx
    .insertInto('meeting_words')
    .values({
      id: once,
      line_id: change.lineId,
      ...rowOf(place),
      ...authorOf(place),
      words: change.words,
      based_on: [...change.read],
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}

export type SeatWithCode = { id: string; name: string; code: string | null; entered: boolean }

/** The seats of this sitting that come in by a code, for who leads. */
export async function seatsWithCodes(tx: Tx, sittingId: string): Promise<SeatWithCode[]> {
  const found = await sql<SeatWithCode>`
    select s.id, coalesce(s.name, concat_ws(' ', p.given_name, p.family_name)) as name, c.code,
      exists (select 1 from seat_entry e where e.seat_id = s.id and e.sitting_id = t.id and e.entered_at is not null and e.ended_at is null) as entered
    from planned_sitting t join planned_seat s on s.consultation_id = t.consultation_id and t.number = any (s.sittings)
    left join person p on p.id = s.person_id left join open_seat_codes(t.id) c on c.seat_id = s.id
    where t.id = ${sittingId} and s.account_id is null and s.left_out_at is null order by 2`.execute(tx)
  return found.rows
}

/** A new code for a seat; null when it does not come in by a code here. */
export async function renewCode(tx: Tx, sittingId: string, seatId: string): Promise<string | null> {
  const found = await sql<{ code: string | null }>`
    select renew_seat_code(${sittingId}, ${seatId}) as code`.execute(tx)
  return found.rows[0]?.code ?? null
}

/** In by a code, on the device with this token; gives the sitting, or null when the code opens nothing. */
export async function useCode(tx: Tx, code: string, token: Buffer): Promise<string | null> {
  const found = await sql<{
    sitting: string | null
  }>`select use_seat_code(${code}, ${token}) as sitting`.execute(tx)
  return found.rows[0]?.sitting ?? null
}

/** From now on this transaction asks as the seat with this token; null when there is none. */
export async function enterSeat(tx: Tx, token: Buffer): Promise<Place | null> {
  const found = await sql<{ place: Omit<Place, 'accountId'> | null }>`
    select enter_seat(${token}) as place`.execute(tx)
  const place = found.rows[0]?.place
  return place ? { ...place, accountId: null } : null
}
