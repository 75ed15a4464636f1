import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { planAddress } from '../addresses.ts'
import { planAt } from '../plan-at.server.ts'
import { stateOf } from '../rules.ts'
import { childrenIn, concerning } from './rules.ts'

type At = Pick<Access, 'tx' | 'caseId' | 'params' | 'today'>

/** The child in the address, with the agreements that concern it; of an earlier plan too, to take it back. */
export async function childAt(access: At) {
  const plan = await planAt(access)
  const child = childrenIn(plan, access.today).find(one => one.personId === access.params['personId'])
  if (!child || stateOf(plan) === 'draft') throw notFound()
  const here = `${planAddress(plan)}/kind/${child.personId}`
  return {
    plan,
    child,
    here,
    isNow: stateOf(plan) === 'active',
    agreements: concerning(plan, child.id, child.personId),
  }
}

/** One of the agreements that concern the child in the address. */
export async function agreementOfChildAt(access: At) {
  const at = await childAt(access)
  const agreement = at.agreements.find(one => one.id === access.params['agreementId'])
  if (!agreement) throw notFound()
  return { ...at, agreement }
}
