import type { Moment } from '../timeline/rules.ts'
import type { Deputy } from './store.server.ts'
import { text } from './text.nl.ts'

/** The absences that began, with who took the place of whom. */
export const deputyMoments = (caseId: string, deputies: readonly Deputy[]): Moment[] =>
  deputies
    .filter(one => one.untilDay !== null && one.hasBegun)
    .map(one => ({
      on: one.fromDay,
      title: text.timeline(one.name, one.forName),
      to: `/huishoudens/${caseId}/waarneming`,
    }))
