import { nameOf } from '../household-member/rules.ts'
import type { Moment } from '../timeline/rules.ts'
import type { AnalysisOverview } from './store.server.ts'
import { text } from './text.nl.ts'

/** Each version of the analysis, on the day it was made, and how somebody of the family sees it beside that. */
export const analysisMoments = (caseId: string, versions: AnalysisOverview): Moment[] =>
  versions.flatMap(({ id, number, madeOn, told }) => {
    const to = `/huishoudens/${caseId}/analyse/${id}`
    return [
      { on: madeOn, title: text.timeline(number), to },
      ...told.map(({ by, on }) => ({ on, title: text.toldBeside(nameOf(by), number), to, about: [by.id] })),
    ]
  })
