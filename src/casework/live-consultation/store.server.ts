import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { placePiece } from './outcome/place/store.server.ts'
import type { LineKind, Said, Step, Words } from './rules.ts'

/** A sitting that is being held, and in whose name somebody says something there. */
export type Place = {
  sittingId: string
  caseId: string
  regionId: string
  accountId: string | null
  seatId: string | null
}

/**
 * Something that is read together with the rest in one statement. What it gives follows from the audience of the asker
 * alone: all who are in the same one get the same bytes.
 */
export type FactsOf<Facts> = (sittingId: string) => RawBuilder<Facts>

/** Where a line belongs in the plan, and of an agreement who sees to it by when; null until somebody said so. */
export type LinePlace = { under: string | null; owner: string | null; dueOn: Day | null }
export type Line = {
  id: string
  kind: LineKind
  audience: string
  by: string | null
  place: LinePlace | null
  /** Taken back by who said it, or taken away by who leads: then it has no words. */
  withdrawn: 'own' | 'lead' | null
  versions: Words[]
}
export type Talk = { aim: string; step: Step; lines: Line[] }

const isMine = (sitting: RawBuilder<unknown>) => sql`${sitting} = any ((select live_sittings())::uuid[])`

/** Where the meeting stands and what was said there, in order; null for who takes no part. */
export const talkPiece: FactsOf<Talk | null> = sittingId => sql`
  select jsonb_build_object('aim', m.aim,
    'step', coalesce((select s.step from meeting_step s join meeting_event e on e.thing_id = s.id
      where s.sitting_id = m.sitting_id order by e.number desc limit 1), 'welcome'),
    'lines', coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'kind', l.kind, 'audience', l.audience,
        'by', (select case when m.sitting_id = any ((select led_sittings())::uuid[]) then coalesce(a.name, s.name, concat_ws(' ', n.given_name, n.family_name)) end from (select 1) one
          left join planned_seat s on s.id = l.by_seat left join person n on n.id = s.person_id
          left join account a on a.id = l.by_account),
        'place', (${placePiece}), 'withdrawn', (select case when x.by_seat is not distinct from l.by_seat
            and x.by_account is not distinct from l.by_account then 'own' else 'lead' end from meeting_withdrawal x where x.line_id = l.id),
        'versions', (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'words', w.words, 'basedOn', w.based_on)), '[]')
          from meeting_words w where w.line_id = l.id))
        order by coalesce((select o.rank from meeting_order o where o.line_id = l.id order by o.nth desc limit 1), e.number), l.id)
      from meeting_line l join meeting_event e on e.thing_id = l.id where l.sitting_id = m.sitting_id), '[]'))
  from live_meeting m where m.sitting_id = ${sittingId} and ${isMine(sql`m.sitting_id`)}`

/** Reads pieces of a page in one statement. */
export const gatherFor = (
  tx: Tx,
  pieces: Record<string, RawBuilder<unknown>>,
): Promise<Record<string, unknown>> => gather<Record<string, unknown>>(tx, pieces)

/** How much happened that the asker may see; null for who takes no part. */
export const numberPiece: FactsOf<number | null> = sittingId => sql`
  select count(*)::integer from meeting_event e where e.sitting_id = ${sittingId} having ${isMine(sql`${sittingId}::uuid`)}`

/** What the holder of a token sees, and who of the others sees the same: one moment. */
export async function lookOn<Facts extends Record<string, unknown>>(
  tx: Tx,
  look: { sittingId: string; token: string; tokens: readonly string[]; idle: number },
  pieces: { [Name in keyof Facts]: RawBuilder<Facts[Name]> },
) {
  const looks = await sql<{ looks: boolean }>`
    select look_live(decode(${look.token}, 'hex'), ${look.idle}) as looks`.execute(tx)
  if (!looks.rows[0]?.looks) return null
  const tokens = sql`${`{${look.tokens.join(',')}}`}::text[]`
  const { number, audiences, facts } = await gather<{
    number: number | null
    audiences: Record<string, string>
    facts: Facts
  }>(tx, {
    number: numberPiece(look.sittingId),
    audiences: sql`select coalesce(jsonb_object_agg(a.token, a.audience), '{}')
      from live_audiences(${look.sittingId}, ${tokens}, ${look.idle}) a`,
    facts: sql`select jsonb_build_object(${sql.join(
      Object.entries(pieces).flatMap(([name, piece]) => [sql`${name}::text`, sql`(${piece})`]),
    )})`,
  })
  return number === null ? null : { number, audiences, facts }
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

/** Whether the asker leads this sitting; null for who takes no part in it. */
export async function standsAt(
  tx: Tx,
  { caseId, plannedId, sittingId }: { caseId: string; plannedId: string; sittingId: string },
): Promise<{ leads: boolean } | null> {
  const found = await sql<{ leads: boolean }>`
    select m.sitting_id = any ((select led_sittings())::uuid[]) as leads from live_meeting m
    join planned_sitting t on t.id = m.sitting_id and t.consultation_id = ${plannedId}
    where m.sitting_id = ${sittingId} and m.case_id = ${caseId} and ${isMine(sql`m.sitting_id`)}`.execute(tx)
  return found.rows[0] ?? null
}

/** One line with all its words, as the asker may see it. */
export async function lineAt(tx: Tx, sittingId: string, lineId: string) {
  const talk = (await gather<{ talk: Talk | null }>(tx, { talk: talkPiece(sittingId) })).talk
  return talk?.lines.find(line => line.id === lineId) ?? null
}

/** Opens a sitting; when somebody did so already it stays open as it is. */
export async function openMeeting(tx: Tx, place: Place & { accountId: string }, aim: string): Promise<void> {
  await tx
    .insertInto('live_meeting')
    .values({ ...rowOf(place), aim, opened_by: place.accountId })
    .onConflict(conflict => conflict.column('sitting_id').doNothing())
    .execute()
}

export async function moveTo(tx: Tx, place: Place & { accountId: string }, step: Step): Promise<void> {
  await tx
    .insertInto('meeting_step')
    .values({ ...rowOf(place), step, moved_by: place.accountId })
    .execute()
}

/** Puts a line before another of its kind, or at the end; a second try with the same id does it once. */
export async function putBefore(
  tx: Tx,
  place: Place & { accountId: string },
  once: string,
  { lineId, beforeId }: { lineId: string; beforeId: string | null },
): Promise<void> {
  await sql`insert into meeting_order (id, sitting_id, case_id, region_id, line_id, before_id, moved_by)
    values (${once}, ${place.sittingId}, ${place.caseId}, ${place.regionId}, ${lineId}, ${beforeId}, ${place.accountId})
    on conflict (id) do nothing`.execute(tx)
}

export const rowOf = ({ sittingId, caseId, regionId }: Place) => ({
  sitting_id: sittingId,
  case_id: caseId,
  region_id: regionId,
})
/** In whose name a row is: of a person who is signed in, or of a seat. */
export const authorOf = ({ accountId, seatId }: Place) => ({
  by_account: accountId,
  by_seat: accountId ? null : seatId,
})

/** Says something new; a second try with the same id says it once. */
export async function say(tx: Tx, place: Place, once: string, said: Said): Promise<void> {
  const { by_account, by_seat } = authorOf(place)
  // While the family has time for itself, what was for everybody is for who stayed. What was for who leads alone, typed
  // just before or sent late, never becomes theirs: the database refuses it then, and the words stand in the form.
  const kept =
    await sql`insert into meeting_line (id, sitting_id, case_id, region_id, kind, audience, seats, family_time_id, by_account, by_seat)
    select ${once}::uuid, ${place.sittingId}::uuid, ${place.caseId}::uuid, ${place.regionId}::uuid, ${said.kind},
      case when f.id is null then ${said.audience} else 'seats' end, coalesce(f.seats, '{}'), f.id, ${by_account}::uuid, ${by_seat}::uuid
    from (select 1) one left join family_time_now(${place.sittingId}) f on ${said.audience} <> 'facilitator' on conflict do nothing`.execute(
      tx,
    )
  if (kept.numAffectedRows === 0n) return
  await tx
    .insertInto('meeting_words')
    .values({
      ...{ id: await newId(tx), line_id: once, words: said.words, based_on: [] },
      ...rowOf(place),
      ...authorOf(place),
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
      ...{ id: once, line_id: change.lineId, words: change.words, based_on: [...change.read] },
      ...rowOf(place),
      ...authorOf(place),
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}
