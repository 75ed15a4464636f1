import type { Moment } from '../timeline/rules.ts'
import type { AnalysisOverview } from './store.server.ts'
import { text } from './text.nl.ts'

/** Each version of the analysis, on the day it was made. */
export const analysisMoments = (caseId: string, versions: AnalysisOverview): Moment[] =>
  versions.map(({ id, number, madeOn }) => ({
    on: madeOn,
    title: text.timeline(number),
    to: `/huishoudens/${caseId}/analyse/${id}`,
  }))
