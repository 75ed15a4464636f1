import { dayInWords } from '#src/kernel/day.ts'
import type { Moment } from '../timeline/rules.ts'
import { visitAddress } from './addresses.ts'
import type { Visit } from './store.server.ts'
import { text } from './text.nl.ts'

/**
 * Visits that did not take place, and those that were told without anybody seen. A visit with a sight stands in the timeline
 * as that sight.
 */
export const visitMoments = (caseId: string, visits: readonly Visit[]): Moment[] =>
  visits
    .filter(one => one.outcome !== null && one.sightId === null)
    .map(({ id, on, endedOn, outcome, words, people }) => ({
      on: outcome === 'done' ? on : (endedOn ?? on),
      title:
        outcome === 'done' ? text.timeline.done(words ?? '') : text.timeline['called-off'](dayInWords(on)),
      to: visitAddress(caseId, id),
      about: people.map(one => one.id),
    }))
