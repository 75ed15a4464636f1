import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { CheckInput, StatusInput } from './rules.ts'

type Recorder = { accountId: string; regionId: string }
type OfCase = { caseId: string; planId: string }

const rowOf = (recorder: Recorder, { caseId, planId }: OfCase) => ({
  region_id: recorder.regionId,
  case_id: caseId,
  plan_id: planId,
  recorded_by: recorder.accountId,
})

/** Adds how far a condition is true; what was said before stays. */
export async function recordStatus(
  tx: Tx,
  recorder: Recorder,
  plan: OfCase,
  conditionId: string,
  { status, since, note }: StatusInput,
): Promise<void> {
  await tx
    .insertInto('safety_condition_status')
    .values({ ...rowOf(recorder, plan), condition_id: conditionId, status, since, note: note ?? null })
    .execute()
}

/** Adds that somebody looked whether an agreement is kept. */
export async function recordCheck(
  tx: Tx,
  recorder: Recorder,
  plan: OfCase,
  agreementId: string,
  { outcome, note, nextOn }: CheckInput,
  today: Day,
): Promise<void> {
  await tx
    .insertInto('agreement_check')
    .values({
      ...rowOf(recorder, plan),
      agreement_id: agreementId,
      outcome,
      note: note ?? null,
      checked_on: today,
      next_on: nextOn ?? null,
    })
    .execute()
}
