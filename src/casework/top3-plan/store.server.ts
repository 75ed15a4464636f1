import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import {
  dayOf,
  escalationIn,
  marksIn,
  meetingsIn,
  participantsIn,
  rolesIn,
  situationsIn,
} from './parts/store.server.ts'
import type { Plan } from './rules.ts'

/** The query of a whole plan, to be narrowed by whoever asks. */
export const wholePlans = (tx: Tx) =>
  tx
    .selectFrom('top3_plan as p')
    .leftJoin('network_consultation as n', 'n.id', 'p.consultation_id')
    .select([
      'p.id',
      'p.case_id as caseId',
      'p.kind',
      'p.number',
      'p.consultation_id as consultationId',
      'n.held_on as consultationHeldOn',
      'p.urgency_reason as urgencyReason',
      'p.review_on as reviewOn',
      'p.bottom_line as bottomLine',
      'p.future_wish as futureWish',
      'p.future_network as futureNetwork',
      'p.future_relapse as futureRelapse',
      dayOf('p.started_at').as('startedOn'),
      dayOf('p.activated_at').as('activatedOn'),
      'p.expires_on as expiresOn',
      dayOf('p.superseded_at').as('supersededOn'),
      'p.version',
      sql<number>`(select count(*)::int from plan_line l where l.plan_id = p.id and l.became is null)`.as(
        'unplaced',
      ),
    ])
    .select([
      participantsIn(tx).as('participants'),
      situationsIn(tx).as('situations'),
      rolesIn(tx).as('roles'),
      meetingsIn(tx).as('meetings'),
      escalationIn(tx).as('escalation'),
      marksIn(tx).as('marks'),
    ])
export type StoredPlan = NonNullable<Awaited<ReturnType<ReturnType<typeof wholePlans>['executeTakeFirst']>>>

/** What the database keeps by check constraints is told to the types here, once. */
export const planFrom = (stored: StoredPlan): Plan =>
  ({
    ...stored,
    situations: stored.situations.map(situation => ({
      ...situation,
      conditions: situation.conditions.map(({ last, ...condition }) => ({
        ...condition,
        status: last?.status ?? 'unmet',
        since: last?.since ?? null,
        note: last?.note ?? null,
      })),
    })),
  }) as Plan

/** A plan of this household, whole; undefined when it is not there or out of reach. */
export async function planOf(tx: Tx, caseId: string, planId: string): Promise<Plan | undefined> {
  const stored = await wholePlans(tx)
    .where('p.case_id', '=', caseId)
    .where('p.id', '=', planId)
    .executeTakeFirst()
  return stored && planFrom(stored)
}

/** The draft of this household and the plan in force, by id. */
export async function plansNow(tx: Tx, caseId: string) {
  const rows = await tx
    .selectFrom('top3_plan')
    .where('case_id', '=', caseId)
    .where('superseded_at', 'is', null)
    .select(['id', 'kind', 'activated_at as activatedAt'])
    .execute()
  return {
    draftId: rows.find(row => row.activatedAt === null)?.id ?? null,
    activeId: rows.find(row => row.activatedAt !== null)?.id ?? null,
  }
}
