import { type RawBuilder, sql } from 'kysely'
import { gather } from '#src/platform/database/gather.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { MarkInput } from '../mark/rules.ts'
import type { Given } from '../score/rules.ts'

/** Who looks: which seat, and in which way. */
export type Self = {
  seatId: string | null
  isFamily: boolean
  isChild: boolean
  age: number | null
  leads: boolean
  facilitates: boolean
}
export type GivenMark = {
  lineId: string
  seatId: string
  name: string
  mark: MarkInput['mark']
  remark: string | null
  audience: 'everyone' | 'facilitator'
  read: string[]
  isOwn: boolean
}
type Seat = { id: string; name: string; isFamily: boolean; isChild: boolean }

/** What only the facilitator is told. */
export type ForFacilitator = {
  scores: (Given & { seatId: string })[]
  asks: { id: string; seatId: string; isAnswered: boolean }[]
}

/** What stands beside the lines of a meeting, as the asker may see it. */
export type Beside = {
  self: Self | null
  seats: Seat[]
  isStopped: boolean
  /** Time for the family alone: until when, whether this screen is of who stays, and which colleagues stay to listen. */
  familyTime: { until: string; isMine: boolean; guests: string[] } | null
  /** Lines of the family's own time, for who stayed. */
  familyLines: { id: string; isOwn: boolean; isShown: boolean }[]
  shown: { scores: number[] | null }[]
  ownScore: Given | null
  marks: GivenMark[]
  apart: 'asked' | 'answered' | null
  facilitator: ForFacilitator | null
}

const scoreOf = sql`'score', s.score, 'face', s.face, 'why', s.why, 'mayBeShown', s.may_be_shown`
const latest = (sitting: string) => sql`select distinct on (s.seat_id) s.* from meeting_score s
  where s.sitting_id = ${sitting} order by s.seat_id, s.nth desc`

/** Row security limits each part: of others a seat finds nothing here that is not for everybody. */
export const besidePiece = (sitting: string): RawBuilder<Beside> => sql`
  select jsonb_build_object('self', me.self,
    'seats', case when (me.self ->> 'leads')::boolean then (select coalesce(jsonb_agg(jsonb_build_object('id', n.seat_id, 'name', n.name,
        'isFamily', n.is_family, 'isChild', n.is_child) order by n.is_family desc, n.name), '[]') from live_names(${sitting}) n) else '[]' end,
    'isStopped', exists (select 1 from meeting_stop s where s.sitting_id = ${sitting}),
    'familyTime', (select jsonb_build_object('until', f.until_time, 'isMine', f.seats && (select live_seats())::uuid[],
        'guests', array(select n.name from live_names(${sitting}) n where n.seat_id = any (f.stay_seats) order by n.name))
      from family_time_now(${sitting}) f where f.id is not null),
    'familyLines', coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'isOwn', l.by_seat = any ((select live_seats())::uuid[]),
        'isShown', exists (select 1 from meeting_line_shown x where x.line_id = l.id)) order by l.id)
      from meeting_line l where l.sitting_id = ${sitting} and l.family_time_id is not null), '[]'),
    'shown', coalesce((select jsonb_agg(jsonb_build_object('scores', x.scores) order by x.scores is null)
      from meeting_scores_shown x where x.sitting_id = ${sitting}), '[]'),
    'ownScore', (select jsonb_build_object(${scoreOf}) from (${latest(sitting)}) s where s.seat_id = any ((select live_seats())::uuid[]) limit 1),
    'marks', coalesce((select jsonb_agg(jsonb_build_object('lineId', m.line_id, 'seatId', m.seat_id, 'name', m.name, 'mark', m.mark,
        'remark', m.remark, 'audience', m.audience, 'read', m.words_read, 'isOwn', m.seat_id = any ((select live_seats())::uuid[])) order by m.name, m.seat_id)
      from (select distinct on (m.line_id, m.seat_id) m.*, n.name from meeting_mark m
        join live_names(${sitting}) n on n.seat_id = m.seat_id
        where m.sitting_id = ${sitting} order by m.line_id, m.seat_id, m.nth desc) m), '[]'),
    'apart', (select case when w.id is null then 'asked' else 'answered' end from meeting_apart a left join meeting_apart_answer w on w.apart_id = a.id
      where a.sitting_id = ${sitting} and a.seat_id = any ((select live_seats())::uuid[]) order by a.nth desc limit 1),
    'facilitator', case when (me.self ->> 'facilitates')::boolean then jsonb_build_object(
      'scores', coalesce((select jsonb_agg(jsonb_build_object('seatId', s.seat_id, ${scoreOf}) order by s.seat_id) from (${latest(sitting)}) s), '[]'),
      'asks', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'seatId', a.seat_id, 'isAnswered', w.id is not null) order by a.nth)
        from meeting_apart a left join meeting_apart_answer w on w.apart_id = a.id where a.sitting_id = ${sitting}), '[]')) end)
  from (select live_self(${sitting}) as self offset 0) me`

/** The same, for a page or a deed of its own. */
export const besideNow = async (tx: Tx, sitting: string): Promise<Beside> =>
  (await gather<{ beside: Beside }>(tx, { beside: besidePiece(sitting) })).beside
