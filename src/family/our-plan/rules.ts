import type { Day } from '#src/kernel/day.ts'

type Named = { id: string; personId: string | null; name: string }
type Watched = {
  warningSign: string | null
  consequence: string | null
  watcherId: string | null
}
type PlanParts = {
  participants: readonly Named[]
  situations: readonly (Watched & {
    id: string
    what: string
    conditions: readonly { id: string; what: string; status: 'met' | 'partly' | 'unmet' }[]
    agreements: readonly (Watched & { id: string; what: string; ownerId: string; dueOn: Day })[]
  })[]
  bottomLine: string | null
  escalation: readonly { id: string; step: string; who: string; contact: string }[]
  futureWish: string | null
  futureNetwork: string | null
  futureRelapse: string | null
  roles: readonly { id: string; participantId: string; what: string; untilWhen: string }[]
}

/**
 * The plan as one of the family reads it, in plain order. Left out is who told what and what makes things worse:
 * that belongs to the conversation, not to a page that somebody may read over a shoulder.
 */
export function plainPlan(plan: PlanParts, personId: string, you: string, today: Day) {
  const nameOf = (id: string | null) => {
    const found = plan.participants.find(one => one.id === id)
    return found?.personId === personId ? you : (found?.name ?? '')
  }
  return {
    situations: plan.situations.map(({ id, what, conditions, agreements, ...watched }) => ({
      id,
      what,
      conditions: conditions.map(one => ({ id: one.id, what: one.what, status: one.status })),
      agreements: agreements.map(one => ({
        id: one.id,
        who: nameOf(one.ownerId),
        what: one.what,
        dueOn: one.dueOn,
        isPast: one.dueOn < today,
      })),
      sign: watched.warningSign,
      consequence: watched.consequence,
      watcher: nameOf(watched.watcherId),
    })),
    bottomLine: plan.bottomLine,
    escalation: plan.escalation.map(({ id, step, who, contact }) => ({ id, step, who, contact })),
    future: { wish: plan.futureWish, network: plan.futureNetwork, relapse: plan.futureRelapse },
    roles: plan.roles.map(one => ({
      id: one.id,
      who: nameOf(one.participantId),
      what: one.what,
      until: one.untilWhen,
    })),
  }
}
export type PlainPlan = ReturnType<typeof plainPlan>
