import { dayOf } from '#src/kernel/day.ts'
import { kindNames } from '../network-consultation/text.nl.ts'
import type { Moment } from '../timeline/rules.ts'
import { plannedAddress } from './addresses.ts'
import { stateNames, text } from './text.nl.ts'
import type { PlannedStepFact } from './to-come/store.server.ts'

/** When the moment of a consultation was set, moved or called off. */
export const plannedMoments = (caseId: string, steps: readonly PlannedStepFact[]): Moment[] =>
  steps.map(({ id, step, at, kind }) => ({
    on: dayOf(new Date(at)),
    title: text.timeline(kindNames[kind], stateNames[step]),
    to: plannedAddress(caseId, id),
  }))
