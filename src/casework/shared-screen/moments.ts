import { shortNames } from '../journal/rules.ts'
import type { Moment } from '../timeline/rules.ts'
import type { Together } from './store.server.ts'
import { text } from './text.nl.ts'

/** Each time that people of the household looked together at one screen. */
export const sharedScreenMoments = (caseId: string, screens: readonly Together[]): Moment[] =>
  screens.map(one => ({
    on: one.on,
    title: text.moment(shortNames(one.people).map(person => person.name)),
    to: `/huishoudens/${caseId}/samen`,
  }))
