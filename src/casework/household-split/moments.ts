import type { Moment } from '../timeline/rules.ts'
import type { Split } from './store.server.ts'
import { text } from './text.nl.ts'

/** That a household came from another, or another from it. */
export const splitMoments = (_caseId: string, splits: readonly Split[]): Moment[] =>
  splits.map(({ way, on, why, id }) => ({
    on,
    title: text.timeline[way],
    to: id ? `/huishoudens/${id}` : null,
    more: why,
  }))
