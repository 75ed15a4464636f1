import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { dayOf } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { teamOf } from '../contact-person/store.server.ts'
import { wholeHouseholdOf } from '../household/store.server.ts'
import { toComePiece } from '../planned-consultation/to-come/store.server.ts'
import { contactOf } from '../reach-card/store.server.ts'
import { readableBy } from '../top3-plan/from-meeting/rules.ts'
import { overviewOf } from '../top3-plan/overview/store.server.ts'
import { secretsHidden } from '../top3-plan/paper/secrets.server.ts'
import { isExpired, reviewDayOf } from '../top3-plan/rules.ts'

/** What the core of a household is told from: of the plan only what is for everybody to whom it is released. */
export async function coreFactsOf({ tx, caseId, today }: Pick<Access, 'tx' | 'caseId' | 'today'>) {
  const whole = await wholeHouseholdOf(tx, caseId)
  if (!whole) throw notFound()
  const { active, consultations } = await overviewOf(tx, caseId)
  const plan = active && !isExpired(active, today) ? readableBy(active, []) : null
  const { toCome } = await gather(tx, { toCome: toComePiece(caseId) })
  return {
    household: whole.household,
    people: whole.people,
    contact: (await contactOf(tx, caseId)) ?? null,
    team: (await teamOf(tx, caseId)).filter(one => one.part !== 'contact-person'),
    plan,
    reviewOn: plan && reviewDayOf(plan, consultations),
    meetings: toCome
      .flatMap(one => (one.beginsAt ? [dayOf(new Date(one.beginsAt))] : []))
      .filter(on => on >= today),
    today,
    hide: await secretsHidden(tx, caseId),
  }
}
export type CoreFacts = Awaited<ReturnType<typeof coreFactsOf>>
