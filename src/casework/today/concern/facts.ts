import type { Day } from '#src/kernel/day.ts'
import type { Challenge } from '../../challenge/store.server.ts'
import { mustInform } from '../../household/rules.ts'
import { isChild } from '../../household-member/rules.ts'
import type { IncidentLine } from '../../incident/store.server.ts'
import { type ScoreTerms, worriesIn } from '../../safety-measurement/rules.ts'
import { type MeasurementRow, ratedFrom } from '../../safety-measurement/store.server.ts'
import { overdueFor, type SightTerms } from '../../safety-sight/rules.ts'
import type { PersonInSight } from '../../safety-sight/store.server.ts'
import { callsOf } from '../../top3-plan/overview/rules.ts'
import type { HouseholdToday } from '../store.server.ts'
import { byConcern, type ConcernKind, concernsFrom, type Worrying } from './rules.ts'

export type ReachFacts = {
  sight: PersonInSight[]
  incidents: IncidentLine[]
  measurements: MeasurementRow[]
}

type Terms = SightTerms &
  ScoreTerms & {
    today: Day
    informFamilyDays: number
    firstConsultationDays: number
    planDormantDays: number
  }

type Known = ReachFacts & {
  challenges: readonly Challenge[]
  /** The households in aftercare: plan and rhythm of seeing rest. */
  resting: ReadonlySet<string>
}

/** The open households that worry, the most worrying first, from all that is known of them. */
export const worryingAmong = (
  households: readonly HouseholdToday[],
  facts: Known,
  terms: Terms,
): Worrying[] => byConcern(households.map(household => worryingOf(household, facts, terms)))

function worryingOf(household: HouseholdToday, facts: Known, terms: Terms): Worrying {
  const here = <One extends { caseId: string }>(all: readonly One[]) =>
    all.filter(one => one.caseId === household.id)
  const rests = facts.resting.has(household.id)
  const sight = here(facts.sight)
  const scores = worriesIn(here(facts.measurements).map(ratedFrom), terms)
  return {
    caseId: household.id,
    name: household.name,
    gardenName: household.gardenName,
    concerns: concernsFrom({
      danger: sight.some(one => one.inDanger) ? 1 : 0,
      'low-score': scores.low,
      'score-dropped': scores.dropped,
      incident: here(facts.incidents).length,
      'child-unseen': rests ? 0 : sight.filter(one => isUnseenChild(one, terms)).length,
      challenge: here(facts.challenges).filter(one => one.state !== 'settled').length,
      'not-informed': mustInform(household, terms.today, terms.informFamilyDays) === 'late' ? 1 : 0,
      ...planConcerns(rests ? null : household.watched, terms),
    }),
  }
}

const isUnseenChild = (one: PersonInSight, terms: Terms) => {
  return isChild(one, terms.today) && overdueFor(one, terms, terms.today).length > 0
}

type PlanConcern = Extract<ConcernKind, 'interim-expired' | 'no-consultation' | 'review-late' | 'dormant'>

function planConcerns(watched: HouseholdToday['watched'], terms: Terms): Record<PlanConcern, number> {
  const calls = watched ? callsOf(watched, { accountId: '', isContactPerson: true }, terms) : []
  const count = (code: (typeof calls)[number]['code']) => calls.filter(call => call.code === code).length
  return {
    'interim-expired': count('interim-expired'),
    'no-consultation': count('hold-first'),
    'review-late': count('review-late'),
    dormant: count('dormant'),
  }
}
