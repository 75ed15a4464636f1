import { text } from '../household/text.nl.ts'
import type { Moment } from '../timeline/rules.ts'
import { nameOf } from './rules.ts'
import type { MemberStep } from './store.server.ts'

/** Who came to belong to the household later, and who left it. */
export const memberMoments = (caseId: string, steps: readonly MemberStep[]): Moment[] =>
  steps.map(({ step, on, ...person }) => ({
    on,
    title: text.timeline[step](nameOf(person)),
    to: `/huishoudens/${caseId}/mensen-en-netwerk`,
    about: [person.id],
  }))
