import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { unreadColumn } from '../family-marks/store.server.ts'
import type { CheckOutcome, PlanKind } from '../rules.ts'
import { planFrom, type StoredPlan, wholePlans } from '../store.server.ts'
import type { HeldLine, Watched } from './rules.ts'

type CaseRef = ReturnType<typeof sql<string>>

const activeIn = (tx: Tx, caseId: CaseRef) =>
  jsonObjectFrom(
    wholePlans(tx)
      .where('p.case_id', '=', caseId)
      .where('p.activated_at', 'is not', null)
      .where('p.superseded_at', 'is', null),
  )

const draftIn = (tx: Tx, caseId: CaseRef) =>
  jsonObjectFrom(
    tx
      .selectFrom('top3_plan as d')
      .where('d.case_id', '=', caseId)
      .where('d.activated_at', 'is', null)
      .select(['d.id', 'd.consultation_id as consultationId']),
  )

const consultationsIn = (tx: Tx, caseId: CaseRef) =>
  jsonArrayFrom(
    tx
      .selectFrom('network_consultation as h')
      .leftJoin('top3_plan as o', 'o.consultation_id', 'h.id')
      .where('h.case_id', '=', caseId)
      .select([
        'h.id',
        'h.kind',
        'h.held_on as heldOn',
        'h.plan_stays as planStays',
        'h.next_on as nextOn',
        sql<boolean>`o.id is not null`.as('hasPlan'),
      ])
      .orderBy('h.held_on', 'desc')
      .orderBy('h.id', 'desc'),
  )

const handoversIn = (tx: Tx, caseId: CaseRef) =>
  jsonArrayFrom(
    tx
      .selectFrom('handover as o')
      .innerJoin('account as f', 'f.id', 'o.from_account_id')
      .innerJoin('account as t', 't.id', 'o.to_account_id')
      .where('o.case_id', '=', caseId)
      .select([
        'o.id',
        'o.from_day as fromDay',
        'o.kind',
        'o.reason',
        'o.informed_how as informedHow',
        'f.name as fromName',
        't.name as toName',
      ])
      .orderBy('o.from_day'),
  )

const turnsIn = (tx: Tx, caseId: CaseRef) =>
  jsonArrayFrom(
    tx
      .selectFrom('contact_person as q')
      .leftJoin('account as r', 'r.id', 'q.account_id')
      .where('q.case_id', '=', caseId)
      .select([
        sql<string>`coalesce(r.name, q.formerly)`.as('name'),
        sql<Day>`lower(q.during)`.as('from'),
        sql<Day | null>`upper(q.during)`.as('until'),
      ])
      .orderBy(sql`lower(q.during)`),
  )

/** The plan in force and the history of a household, for its page: one statement. */
export async function overviewOf(tx: Tx, caseId: string) {
  const thisCase = sql<string>`${caseId}::uuid`
  const row = await tx
    .selectNoFrom([
      activeIn(tx, thisCase).as('active'),
      draftIn(tx, thisCase).as('draft'),
      consultationsIn(tx, thisCase).as('consultations'),
      handoversIn(tx, thisCase).as('handovers'),
      turnsIn(tx, thisCase).as('turns'),
    ])
    .executeTakeFirstOrThrow()
  return {
    active: row.active ? planFrom(row.active as StoredPlan) : null,
    draftId: row.draft?.id ?? null,
    consultations: row.consultations as HeldLine[],
    handovers: row.handovers,
    turns: row.turns,
  }
}
export type Overview = Awaited<ReturnType<typeof overviewOf>>

/** What is known of the plan of the household `c` of a statement, as columns of it; nothing of one that is closed. */
export const watchedColumns = (tx: Tx) => {
  const openCase = sql<string>`case when c.closed_on is null then c.id end`
  return [
    activeIn(tx, openCase).as('active'),
    draftIn(tx, openCase).as('draft'),
    consultationsIn(tx, openCase).as('consultations'),
    unreadColumn(tx, openCase).as('unreadMarks'),
  ] as const
}

type WatchedRow = {
  id: string
  openedOn: Day
  active: unknown
  draft: { id: string; consultationId: string | null } | null
  consultations: unknown[]
}

export const watchedFrom = ({ id, openedOn, active, draft, consultations }: WatchedRow): Watched => ({
  caseId: id,
  openedOn,
  active: active ? planFrom(active as StoredPlan) : null,
  draftId: draft?.id ?? null,
  draftConsultationId: draft?.consultationId ?? null,
  consultations: consultations as HeldLine[],
})

export type PlanMoments = {
  versions: { id: string; kind: PlanKind; number: number | null; urgencyReason: string | null; on: Day }[]
  checks: { planId: string; what: string; outcome: CheckOutcome; checkedOn: Day; owner: string | null }[]
}

/** When each version of the plan came into force, and what somebody saw when looking at an agreement. */
export const planMomentsPiece = (caseId: string): RawBuilder<PlanMoments> => sql`json_build_object(
  'versions', (select coalesce(json_agg(x), '[]') from (
    select p.id, p.kind, p.number, p.urgency_reason as "urgencyReason",
      (p.activated_at at time zone 'Europe/Amsterdam')::date as "on"
    from top3_plan p where p.case_id = ${caseId}::uuid and p.activated_at is not null order by p.activated_at) x),
  'checks', (select coalesce(json_agg(x), '[]') from (
    select k.plan_id as "planId", a.what, k.outcome, k.checked_on as "checkedOn", d.person_id as owner
    from top3_plan p join agreement_check k on k.plan_id = p.id join agreement a on a.id = k.agreement_id
    left join plan_participant d on d.id = a.owner_id
    where p.case_id = ${caseId}::uuid order by k.checked_on, k.id) x))`
