import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { AgreementInput } from '../rules.ts'
import { type OfPlan, rowOf } from '../store.server.ts'

const columnsOf = (input: AgreementInput) => ({
  what: input.what,
  owner_id: input.ownerId,
  due_on: input.dueOn,
  warning_sign: input.warningSign ?? null,
  consequence: input.consequence ?? null,
  watcher_id: input.watcherId ?? null,
  check_on: input.checkOn ?? null,
})

/** Adds what somebody does; returns its id. */
export async function addAgreement(
  tx: Tx,
  plan: OfPlan,
  situationId: string,
  input: AgreementInput,
): Promise<string> {
  const { id } = await tx
    .insertInto('agreement')
    .values({ ...rowOf(plan), situation_id: situationId, ...columnsOf(input) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** False when somebody else changed it since `version`. */
export async function changeAgreement(
  tx: Tx,
  plan: OfPlan,
  agreementId: string,
  version: number,
  input: AgreementInput,
): Promise<boolean> {
  const changed = await tx
    .updateTable('agreement')
    .set({ ...columnsOf(input), version: sql<number>`version + 1` })
    .where('id', '=', agreementId)
    .where('plan_id', '=', plan.planId)
    .where('version', '=', version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

export async function removeAgreement(tx: Tx, plan: OfPlan, agreementId: string): Promise<boolean> {
  const removed = await tx
    .deleteFrom('agreement')
    .where('id', '=', agreementId)
    .where('plan_id', '=', plan.planId)
    .executeTakeFirst()
  return removed.numDeletedRows === 1n
}
