import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import type { Agreement, Condition, Plan, Situation } from './rules.ts'
import { planOf } from './store.server.ts'

type At = Pick<Access, 'tx' | 'caseId' | 'params'>

/** The plan in the address, or the answer that it is not there. */
export async function planAt({ tx, caseId, params }: At): Promise<Plan> {
  const { planId } = params
  const plan = isId(planId) ? await planOf(tx, caseId, planId) : undefined
  if (!plan) throw notFound()
  return plan
}

/** The situation in the address, with its plan. */
export async function situationAt(access: At): Promise<{ plan: Plan; situation: Situation }> {
  const plan = await planAt(access)
  const situation = plan.situations.find(one => one.id === access.params['situationId'])
  if (!situation) throw notFound()
  return { plan, situation }
}

/** The agreement in the address, with where it stands. */
export async function agreementAt(
  access: At,
): Promise<{ plan: Plan; situation: Situation; agreement: Agreement }> {
  const plan = await planAt(access)
  for (const situation of plan.situations) {
    const agreement = situation.agreements.find(one => one.id === access.params['agreementId'])
    if (agreement) return { plan, situation, agreement }
  }
  throw notFound()
}

/** The condition in the address, with its plan. */
export async function conditionAt(access: At): Promise<{ plan: Plan; condition: Condition }> {
  const plan = await planAt(access)
  const condition = plan.situations
    .flatMap(one => one.conditions)
    .find(one => one.id === access.params['conditionId'])
  if (!condition) throw notFound()
  return { plan, condition }
}
