import type { Tx } from '#src/platform/database/types.ts'
import type { MarkInput } from './rules.ts'

type Recorder = { accountId: string; regionId: string }
type Of = { caseId: string; planId: string; participantId: string }

/** Adds what somebody thinks of this version; the database sees whether it is their own word. */
export async function recordMark(tx: Tx, recorder: Recorder, of: Of, input: MarkInput): Promise<void> {
  await tx
    .insertInto('plan_mark')
    .values({
      region_id: recorder.regionId,
      case_id: of.caseId,
      plan_id: of.planId,
      participant_id: of.participantId,
      mark: input.mark,
      remark: input.remark ?? null,
      recorded_by: recorder.accountId,
    })
    .execute()
}

/** Lets a family member say what they think of a plan that was released to them. False when it was not. */
export async function recordOwnMark(
  tx: Tx,
  recorder: Recorder & { personId: string },
  planId: string,
  input: MarkInput,
): Promise<boolean> {
  const own = await tx
    .selectFrom('plan_participant as d')
    .innerJoin('top3_plan as p', 'p.id', 'd.plan_id')
    .where('d.plan_id', '=', planId)
    .where('d.person_id', '=', recorder.personId)
    .where('p.superseded_at', 'is', null)
    .select(['d.id', 'd.case_id as caseId'])
    .executeTakeFirst()
  if (!own) return false
  await recordMark(tx, recorder, { caseId: own.caseId, planId, participantId: own.id }, input)
  return true
}

/** Puts a colleague who joined after the plan was made among its people; returns their place in it. */
export async function joinPlan(
  tx: Tx,
  colleague: Recorder & { name: string },
  plan: { caseId: string; planId: string },
): Promise<string | null> {
  const part = await tx
    .selectFrom('case_involvement')
    .where('case_id', '=', plan.caseId)
    .where('account_id', '=', colleague.accountId)
    .orderBy('id', 'desc')
    .select('capacity')
    .executeTakeFirst()
  if (!part) return null
  const joined = await tx
    .insertInto('plan_participant')
    .values({
      region_id: colleague.regionId,
      case_id: plan.caseId,
      plan_id: plan.planId,
      account_id: colleague.accountId,
      capacity: part.capacity,
      name: colleague.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return joined.id
}
