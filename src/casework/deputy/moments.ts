import type { Moment } from '../timeline/rules.ts'
import type { Deputy } from './store.server.ts'
import { text } from './text.nl.ts'

/** The absences that began, with who took the place of whom, and the last day of those that are over. */
export const deputyMoments = (caseId: string, deputies: readonly Deputy[]): Moment[] =>
  deputies
    .filter(one => one.untilDay !== null && one.hasBegun)
    .flatMap(({ name, forName, fromDay, untilDay, isOver }) => {
      const to = `/huishoudens/${caseId}/waarneming`
      const begin = { on: fromDay, title: text.timeline(name, forName), to }
      return untilDay && isOver
        ? [begin, { on: untilDay, title: text.timelineEnd(name, forName), to }]
        : [begin]
    })
