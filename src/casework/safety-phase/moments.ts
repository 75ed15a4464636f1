import type { Moment } from '../timeline/rules.ts'
import type { PhaseOverview } from './store.server.ts'
import { phaseNames, text } from './text.nl.ts'

/** The changes of phase. */
export const phaseMoments = (caseId: string, { steps }: PhaseOverview): Moment[] =>
  steps.map(({ on, phase, why }) => ({
    on,
    title: text.timeline(phaseNames[phase]),
    to: `/huishoudens/${caseId}/fase`,
    more: why,
  }))
