import type { Moment } from '../../timeline/rules.ts'
import { kindNames, text } from '../text.nl.ts'
import { holding, type Kind } from './rules.ts'
import type { Earlier } from './store.server.ts'

const lineKinds = {
  plan: 'plan',
  measurement: 'safety',
  help: 'help',
  consult: 'question',
} as const satisfies Record<Kind, string>

/** What was laid down afterwards, on the day on which it was. */
export const earlierMoments = (caseId: string, earlier: readonly Earlier[]): Moment[] =>
  holding(earlier).map(one => ({
    on: one.onDay,
    title: text.timeline.record(kindNames[one.kind]),
    kind: lineKinds[one.kind],
    to: `/huishoudens/${caseId}/van-eerder`,
    about: one.about ? [one.about.id] : undefined,
    more: text.timeline.from(one.source),
  }))
