import type { Moment } from '../timeline/rules.ts'
import { type ConsentLine, type DisclosureLine, shortName } from './store.server.ts'
import { text } from './text.nl.ts'

/** With whom something was shared, and about whom. */
export const disclosureMoments = (caseId: string, disclosures: readonly DisclosureLine[]): Moment[] =>
  disclosures.map(one => ({
    on: one.decidedOn,
    title: text.with(one.sharedWith),
    to: `/huishoudens/${caseId}/verstrekkingen/${one.id}`,
    about: one.about,
  }))

/** Who agreed to what, and who no longer does. */
export function consentMoments(caseId: string, consents: readonly ConsentLine[]): Moment[] {
  const to = `/huishoudens/${caseId}/verstrekkingen`
  return consents.flatMap(({ personId, givenOn, withdrawnOn, forWhat, ...person }) => {
    const more = { to, about: [personId], more: forWhat }
    const given = { ...more, on: givenOn, title: text.timeline.given(shortName(person)) }
    return withdrawnOn
      ? [given, { ...more, on: withdrawnOn, title: text.timeline.withdrawn(shortName(person)) }]
      : [given]
  })
}
