import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { planOf, plansNow } from '../store.server.ts'
import { copyContent, nameParticipants } from './copy/store.server.ts'
import { type FutureInput, type KindInput, type RolesInput, seenOf, type WrongInput } from './rules.ts'

export type Writer = { accountId: string; regionId: string }
export type OfPlan = { regionId: string; caseId: string; planId: string }

export const rowOf = ({ regionId, caseId, planId }: OfPlan) => ({
  region_id: regionId,
  case_id: caseId,
  plan_id: planId,
})

/** Begins a draft as a copy of the plan in force, if there is one; returns its id. */
export async function startDraft(tx: Tx, writer: Writer, caseId: string, input: KindInput): Promise<string> {
  const { activeId } = await plansNow(tx, caseId)
  const { id } = await tx
    .insertInto('top3_plan')
    .values({
      region_id: writer.regionId,
      case_id: caseId,
      kind: input.kind,
      consultation_id: input.consultationId,
      urgency_reason: input.urgencyReason,
      previous_id: activeId,
      started_by: writer.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await nameParticipants(tx, id, activeId)
  if (activeId) await copyContent(tx, activeId, id)
  return id
}

type Change = Partial<{
  kind: string
  consultation_id: string | null
  urgency_reason: string | null
  review_on: string
  bottom_line: string
  future_wish: string | null
  future_network: string | null
  future_relapse: string | null
}>

/** Changes the draft itself; false when somebody else did since `version`, or when it is no draft any more. */
async function changeDraft(tx: Tx, planId: string, version: number, change: Change): Promise<boolean> {
  const changed = await tx
    .updateTable('top3_plan')
    .set({ ...(change as object), version: sql<number>`version + 1` })
    .where('id', '=', planId)
    .where('version', '=', version)
    .where('activated_at', 'is', null)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Says what the draft comes from; whoever came to that consultation belongs to the plan from now on. */
export async function setKind(tx: Tx, plan: OfPlan, version: number, input: KindInput): Promise<boolean> {
  const changed = await changeDraft(tx, plan.planId, version, {
    kind: input.kind,
    consultation_id: input.consultationId,
    urgency_reason: input.urgencyReason,
  })
  if (changed) await nameParticipants(tx, plan.planId, null)
  return changed
}

export const setReview = (tx: Tx, planId: string, version: number, reviewOn: string): Promise<boolean> =>
  changeDraft(tx, planId, version, { review_on: reviewOn })

/** Says what is never given up, and whom to call in which order. */
export async function setWrong(tx: Tx, plan: OfPlan, version: number, input: WrongInput): Promise<boolean> {
  if (!(await changeDraft(tx, plan.planId, version, { bottom_line: input.bottomLine }))) return false
  await tx.deleteFrom('plan_escalation').where('plan_id', '=', plan.planId).execute()
  const rows = input.escalation.map((one, position) => ({ ...rowOf(plan), position, ...one }))
  if (rows.length > 0) await tx.insertInto('plan_escalation').values(rows).execute()
  return true
}

/** Says what the family hopes for, who stays when the help goes, and what to do when it goes back to how it was. */
export const setFuture = (tx: Tx, planId: string, version: number, input: FutureInput): Promise<boolean> =>
  changeDraft(tx, planId, version, {
    future_wish: input.wish ?? null,
    future_network: input.network ?? null,
    future_relapse: input.relapse ?? null,
  })

/** Replaces the roles and the meetings of a draft. */
export async function setRoles(tx: Tx, plan: OfPlan, version: number, input: RolesInput): Promise<boolean> {
  if (!(await changeDraft(tx, plan.planId, version, {}))) return false
  await tx.deleteFrom('plan_role').where('plan_id', '=', plan.planId).execute()
  await tx.deleteFrom('plan_meeting').where('plan_id', '=', plan.planId).execute()
  const roles = input.roles.map((role, position) => ({
    ...rowOf(plan),
    position,
    participant_id: role.participantId,
    part: role.part,
    what: role.what,
    until_when: role.untilWhen,
  }))
  if (roles.length > 0) await tx.insertInto('plan_role').values(roles).execute()
  const meetings = input.meetings.map((meeting, position) => ({
    ...rowOf(plan),
    position,
    what: meeting.what,
    who: meeting.who,
    how_often: meeting.howOften,
    may_drop_out: meeting.mayDropOut ?? null,
  }))
  if (meetings.length > 0) await tx.insertInto('plan_meeting').values(meetings).execute()
  return true
}

/**
 * Makes a draft the plan in force, in place of the one before. False when the draft is no longer what was seen.
 * The database refuses a draft that is not whole, or does not come from a consultation that was held.
 */
export async function activatePlan(
  tx: Tx,
  writer: Writer,
  plan: Omit<OfPlan, 'regionId'>,
  seen: string,
  interimPlanDays: number,
): Promise<boolean> {
  await tx
    .updateTable('top3_plan')
    .set({ superseded_at: sql<Date>`app_now()` })
    .where('case_id', '=', plan.caseId)
    .where('activated_at', 'is not', null)
    .where('superseded_at', 'is', null)
    .execute()
  const lastDay = sql<string>`app_today() + ${interimPlanDays}::integer`
  const activated = await tx
    .updateTable('top3_plan')
    .set({
      activated_at: sql<Date>`app_now()`,
      activated_by: writer.accountId,
      number: sql<number | null>`case when kind = 'full' then (
        select coalesce(max(o.number), 0) + 1 from top3_plan o where o.case_id = top3_plan.case_id) end`,
      expires_on: sql<never>`case when kind = 'interim' then ${lastDay} end`,
      review_on: sql<never>`case when kind = 'interim' then ${lastDay} else review_on end`,
    })
    .where('id', '=', plan.planId)
    .where('case_id', '=', plan.caseId)
    .where('activated_at', 'is', null)
    .executeTakeFirst()
  if (activated.numUpdatedRows !== 1n) return false
  // The row is ours now, so nobody changes a part between this look and the commit.
  const now = await planOf(tx, plan.caseId, plan.planId)
  return now !== undefined && seenOf(now) === seen
}
