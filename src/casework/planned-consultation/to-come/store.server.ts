import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { asksMe } from '../../deputy/store.server.ts'
import type { ConsultationKind } from '../../network-consultation/rules.ts'
import type { PlannedStep } from '../rules.ts'
import { lastStep } from '../store.server.ts'

/** Consultations that are still to come, and what they wait for: for the household's page. */
export const toComePiece = (caseId: string): RawBuilder<ToCome[]> => toCome(sql`p.case_id = ${caseId}`)
/** The same, of all households that ask the asker. */
export const plannedCallsPiece = (): RawBuilder<ToCome[]> => toCome(asksMe('p.case_id'))

export type ToCome = {
  id: string
  caseId: string
  kind: ConsultationKind
  state: PlannedStep
  beginsAt: string | null
  endsAt: string | null
  /** Whether all its sittings were held and closed. */
  isClosed: boolean
  askedUntil: Day | null
  /** How many of who come did not say when they can. */
  silent: number
  /** The first sitting that has no moment. */
  openSitting: number | null
}

const toCome = (within: RawBuilder<unknown>) => sql<ToCome[]>`(
  select coalesce(json_agg(x order by x."beginsAt" nulls last, x.id), '[]') from (
    select p.id, p.case_id as "caseId", p.kind, ${lastStep} as state,
      (select min(t.begins_at) from planned_sitting t where t.consultation_id = p.id) as "beginsAt",
      (select max(t.ends_at) from planned_sitting t where t.consultation_id = p.id) as "endsAt",
      not exists (select 1 from planned_sitting t where t.consultation_id = p.id
        and not exists (select 1 from meeting_step m where m.sitting_id = t.id and m.step = 'closed')) as "isClosed",
      max(r.until_on) as "askedUntil",
      count(s.id) filter (where not exists (select 1 from availability_answer w where w.seat_id = s.id))::integer as silent,
      (select min(t.number) from planned_sitting t where t.consultation_id = p.id and t.begins_at is null) as "openSitting"
    from planned_consultation p
    left join planned_seat s on s.consultation_id = p.id and s.left_out_at is null
    left join availability_request r on r.seat_id = s.id
    where ${within} and ${lastStep} not in ('held', 'cancelled')
    group by p.id) x)`

/** What became of what was planned, for the timeline. */
export const plannedStepsPiece = (caseId: string): RawBuilder<PlannedStepFact[]> => sql`(
  select coalesce(json_agg(x order by x.at), '[]') from (
    select s.consultation_id as id, s.step, s.taken_at as at, p.kind
    from planned_consultation_step s join planned_consultation p on p.id = s.consultation_id
    where s.case_id = ${caseId} and s.step in ('prepared', 'rescheduled', 'cancelled')) x)`
export type PlannedStepFact = { id: string; step: PlannedStep; at: string; kind: ConsultationKind }
