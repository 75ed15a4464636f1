import { nameOf } from '../household-member/rules.ts'
import type { Moment } from '../timeline/rules.ts'
import { accessAddress } from './addresses.ts'
import type { WayMoment } from './store.server.ts'
import { text } from './text.nl.ts'

/** When the own pages of somebody were opened or closed; only for who works with the family. */
export const accessMoments = (caseId: string, steps: readonly WayMoment[]): Moment[] =>
  steps.map(({ step, on, words, person, by }) => ({
    on,
    title: text.timeline[step](by ? text.timeline.inName(nameOf(by), nameOf(person)) : nameOf(person)),
    to: accessAddress(caseId),
    about: [person.id],
    more: words ?? undefined,
    teamOnly: true,
  }))
