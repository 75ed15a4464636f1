import type { Moment } from '../../timeline/rules.ts'
import { outcomeNames, planName } from '../text.nl.ts'
import type { PlanMoments } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.timeline

/** The versions of the plan and the looks at what was agreed. */
export function planMoments(caseId: string, { versions, checks }: PlanMoments): Moment[] {
  const plan = (id: string) => `/huishoudens/${caseId}/plan/${id}`
  return [
    ...checks.map(one => ({
      on: one.checkedOn,
      title: say.checked(outcomeNames[one.outcome]),
      to: plan(one.planId),
      more: one.what,
      about: one.owner ? [one.owner] : undefined,
    })),
    ...versions.map(version => ({
      on: version.on,
      title: say.planActive(planName(version)),
      to: plan(version.id),
      more: version.urgencyReason ? say.urgent(version.urgencyReason) : undefined,
    })),
  ]
}
