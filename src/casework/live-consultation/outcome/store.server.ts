import { type RawBuilder, sql } from 'kysely'
import { gather } from '#src/platform/database/gather.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { plannedOf } from '../../planned-consultation/store.server.ts'
import { standing, type Words } from '../rules.ts'
import { type Dissent, readersOf, type Said, type Under } from './rules.ts'

export type SaidLine = Said & {
  sittingId: string
  bySeat: string | null
  by: string | null
  ownerName: string | null
  /** What it became in a plan; null while it waits for a place, undefined when it did not come along. */
  became: string | null | undefined
}
type Row = Omit<SaidLine, 'words' | 'under'> & {
  versions: Words[]
  situationLine: string | null
  situationId: string | null
  came: boolean
}

/** What was said at the sittings of a planned consultation, in order, as the asker may see it. */
const saidPiece = (sittings: RawBuilder<unknown>): RawBuilder<Row[]> => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'sittingId', l.sitting_id, 'kind', l.kind, 'audience', l.audience,
    'bySeat', l.by_seat, 'by', coalesce(
      (select coalesce(a.name, s.name, concat_ws(' ', n.given_name, n.family_name)) from planned_seat s
        left join person n on n.id = s.person_id left join account a on a.id = s.account_id where s.id = l.by_seat),
      (select b.name from account b where b.id = l.by_account)),
    'versions', (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'words', w.words, 'basedOn', w.based_on)), '[]')
      from meeting_words w where w.line_id = l.id),
    'situationLine', p.situation_line, 'situationId', p.situation_id, 'ownerSeat', p.owner_seat, 'dueOn', p.due_on,
    'ownerName', p.owner_name, 'came', c.line_id is not null, 'became', c.became)
    order by l.sitting_id, coalesce((select o.rank from meeting_order o where o.line_id = l.id order by o.nth desc limit 1), e.number), l.id), '[]')
  from meeting_line l join meeting_event e on e.thing_id = l.id
  left join lateral (select * from line_place o where o.line_id = l.id order by o.id desc limit 1) p on true
  left join plan_line c on c.line_id = l.id
  where l.sitting_id in (${sittings}) and not is_withdrawn(l.id))`

const underOf = ({ situationLine, situationId }: Row): Under | null =>
  situationLine ? { line: situationLine } : situationId ? { origin: situationId } : null

async function saidIn(tx: Tx, sittings: RawBuilder<unknown>): Promise<SaidLine[]> {
  const { said } = await gather<{ said: Row[] }>(tx, { said: saidPiece(sittings) })
  return said.map(({ versions, situationLine, situationId, came, became, ...line }) => ({
    ...line,
    became: came ? (became ?? null) : undefined,
    words: standing(versions).map(one => one.words),
    under: underOf({ situationLine, situationId } as Row),
  }))
}

/** What was said at one sitting. */
export const saidAt = (tx: Tx, sittingId: string): Promise<SaidLine[]> => saidIn(tx, sql`${sittingId}::uuid`)

/** What was said at all the sittings of a planned consultation. */
export const saidInAll = (tx: Tx, plannedId: string): Promise<SaidLine[]> =>
  saidIn(tx, sql`select t.id from planned_sitting t where t.consultation_id = ${plannedId}`)

/** Who of the family may read what was said at a sitting, and on which day that was; null is everybody. */
export async function heardAt(tx: Tx, caseId: string, sittingId: string) {
  const found = await tx
    .selectFrom('planned_sitting as t')
    .leftJoin('live_meeting as m', 'm.sitting_id', 't.id')
    .where('t.id', '=', sittingId)
    .select(['t.consultation_id as id', 't.number', 'm.opened_at as openedAt'])
    .executeTakeFirstOrThrow()
  const planned = await plannedOf(tx, caseId, found.id)
  return {
    readers: readersOf(planned?.seats ?? [], planned?.sittings.length ?? 0, found.number),
    openedAt: found.openedAt,
  }
}

/** With which agreements people said to everybody that they do not agree, or not wholly: the last time counts. */
export async function dissentAt(tx: Tx, plannedId: string): Promise<Dissent[]> {
  const found = await sql<Omit<Dissent, 'words'> & { versions: Words[] }>`
    select n.name, m.mark, m.remark, (select jsonb_agg(jsonb_build_object('id', w.id, 'words', w.words, 'basedOn', w.based_on))
      from meeting_words w where w.line_id = m.line_id) as versions
    from (select distinct on (x.line_id, x.seat_id) x.* from meeting_mark x join planned_sitting t on t.id = x.sitting_id
      where t.consultation_id = ${plannedId} order by x.line_id, x.seat_id, x.nth desc) m
    join live_names(m.sitting_id) n on n.seat_id = m.seat_id
    join meeting_line l on l.id = m.line_id and l.audience = 'everyone'
    where m.audience = 'everyone' and m.mark <> 'agree' order by m.nth`.execute(tx)
  return found.rows.map(({ versions, ...given }) => ({
    ...given,
    words: standing(versions ?? []).map(one => one.words),
  }))
}

/** What a sitting that was opened was for, when it began, and whether the family had time for itself. */
export const meetingOf = (tx: Tx, sittingId: string) =>
  tx
    .selectFrom('live_meeting')
    .where('sitting_id', '=', sittingId)
    .select([
      'aim',
      'opened_at as openedAt',
      sql<boolean>`exists (select 1 from meeting_family_time f where f.sitting_id = live_meeting.sitting_id)`.as(
        'hadFamilyTime',
      ),
    ])
    .executeTakeFirstOrThrow()

/** The sittings of a planned consultation that were opened or closed, and the version that came out of it. */
export async function heldOf(tx: Tx, plannedId: string) {
  const { sittings, planId } = await gather<{
    sittings: { id: string; number: number; isOpen: boolean; isClosed: boolean; isStopped: boolean }[]
    planId: string | null
  }>(tx, {
    sittings: sql`select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number, 'isOpen', m.sitting_id is not null,
        'isClosed', exists (select 1 from meeting_step s where s.sitting_id = t.id and s.step = 'closed'),
        'isStopped', exists (select 1 from meeting_stop s where s.sitting_id = t.id)) order by t.number), '[]')
      from planned_sitting t left join live_meeting m on m.sitting_id = t.id where t.consultation_id = ${plannedId}`,
    planId: sql`select l.plan_id from plan_line l join planned_sitting t on t.id = l.sitting_id
      join top3_plan p on p.id = l.plan_id where t.consultation_id = ${plannedId} order by p.started_at desc limit 1`,
  })
  return { sittings, planId }
}
