import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { wholeHouseholdOf } from '../../household/store.server.ts'
import { nameOf } from '../../household-member/rules.ts'
import { seenIn, whoCanSit } from '../../shared-screen/store.server.ts'
import { planAt } from '../plan-at.server.ts'
import { goesOnPaper, knowTeam, mayAllRead, residentsPerHome } from './rules.ts'

type At = Pick<Access, 'tx' | 'caseId' | 'params' | 'today'>

/** The plan in the address and who may read it, alone or together at an address. */
export async function readersAt(access: At) {
  const { tx, caseId, today } = access
  const plan = await planAt(access)
  const whole = await wholeHouseholdOf(tx, caseId)
  if (!whole || !goesOnPaper(plan, today)) throw notFound()
  const seen = await seenIn(tx, caseId)
  const present = new Set((await whoCanSit(tx, caseId)).map(one => one.id))
  const people = whole.people
    .filter(one => present.has(one.id))
    .map(one => ({ ...one, name: nameOf(one), mayRead: mayAllRead(seen, [one.id], plan.id) }))
  const { contactPersonName: name } = whole.household
  const contact = name ? { name, phone: whole.reach?.phone ?? null } : null
  return {
    plan,
    household: whole.household,
    people,
    homes: residentsPerHome(whole.homes, people).map(home => ({
      ...home,
      mayRead: home.residents.every(one => one.mayRead),
    })),
    /** The contact person as far as all of these people know who works with them. */
    contactFor: (personIds: readonly string[]) => (knowTeam(seen, personIds) ? contact : null),
    seen,
  }
}
