import { type Day, dayInWords } from '#src/kernel/day.ts'
import { changeTexts } from '#src/platform/documents/clean-text.ts'
import type { TextDocument } from '#src/platform/documents/text-document.ts'
import { knownFor } from '../contact-person/text.nl.ts'
import { heading, paragraph } from '../dossier/blocks.ts'
import { childrenFirst } from '../household/rules.ts'
import { familyRoleNames } from '../household/text.nl.ts'
import { nameOf } from '../household-member/rules.ts'
import { nameIn } from '../top3-plan/people.ts'
import { nextCheckOn, type Plan } from '../top3-plan/rules.ts'
import { statusNames } from '../top3-plan/text.nl.ts'
import type { CoreFacts } from './facts.server.ts'
import { type CorePart, coreParts } from './rules.ts'
import { partNames, text } from './text.nl.ts'

const say = text.core

export type CoreText = { part: CorePart; title: string; text: string }

const labelled = (label: string, words: string | null | undefined): string[] =>
  words ? [`${label}: ${words}`] : []

const bornInWords = ({ birthDate, expectedOn }: { birthDate: Day | null; expectedOn: Day | null }) => {
  if (birthDate) return say.age(dayInWords(birthDate))
  return expectedOn ? say.expected(dayInWords(expectedOn)) : say.unknownAge
}

const peopleLines = ({ people }: CoreFacts) =>
  childrenFirst(people).map(person =>
    [nameOf(person), familyRoleNames[person.familyRole], bornInWords(person)].join(', '),
  )

const contactLines = ({ household, contact, team }: CoreFacts) => [
  ...(contact ? labelled(say.contact, [contact.name, contact.phone].filter(Boolean).join(', ')) : []),
  ...labelled(say.organisation, household.organisationName),
  ...labelled(say.garden, household.gardenName),
  say.since(dayInWords(household.openedOn)),
  ...team.map(one =>
    [one.name, knownFor(one.capacity, one.task), one.organisation].filter(Boolean).join(', '),
  ),
]

const safetyLines = (plan: Plan) =>
  plan.situations.flatMap((one, at) => [
    ...(at > 0 ? [''] : []),
    `${at + 1}. ${one.what}`,
    ...(one.example ? [one.example] : []),
    ...labelled(say.affected, one.affectedIds.map(id => nameIn(plan, id)).join(', ')),
    ...labelled(say.sign, one.warningSign),
    ...labelled(say.after, one.consequence),
  ])

const planLines = (plan: Plan) => [
  say.version(plan.number, dayInWords(plan.activatedOn ?? plan.startedOn)),
  ...labelled(say.bottomLine, plan.bottomLine),
  ...plan.situations.flatMap(one =>
    one.conditions.map(({ what, status }) => `${say.condition}: ${what} (${statusNames[status]})`),
  ),
  ...labelled(say.future, plan.futureWish),
]

const agreementLines = (plan: Plan) =>
  plan.situations.flatMap(one =>
    one.agreements.map(
      ({ what, ownerId, dueOn }) => `${nameIn(plan, ownerId)}: ${what} (${say.before(dayInWords(dueOn))})`,
    ),
  )

function dateLines({ plan, reviewOn, meetings, today }: CoreFacts) {
  const checks = (plan?.situations ?? []).flatMap(situation =>
    situation.agreements.flatMap(agreement => {
      const on = nextCheckOn(agreement, situation)
      return on && on >= today ? [{ on, what: agreement.what }] : []
    }),
  )
  return [
    ...meetings.map(on => say.meeting(dayInWords(on))),
    ...(reviewOn ? [say.review(dayInWords(reviewOn))] : []),
    ...(plan?.expiresOn ? [say.until(dayInWords(plan.expiresOn))] : []),
    ...checks
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .map(({ on, what }) => say.check(dayInWords(on), what)),
  ]
}

const linesOf = {
  people: peopleLines,
  contact: contactLines,
  safety: ({ plan }) => (plan ? safetyLines(plan) : []),
  plan: ({ plan }) => (plan ? planLines(plan) : []),
  agreements: ({ plan }) => (plan ? agreementLines(plan) : []),
  dates: dateLines,
} as const satisfies Record<CorePart, (facts: CoreFacts) => string[]>

/** The chosen parts of the core as plain text, without a trace of a secret address. */
export const coreTexts = (facts: CoreFacts, chosen: readonly CorePart[]): CoreText[] =>
  coreParts
    .filter(part => chosen.includes(part))
    .map(part => ({
      part,
      title: partNames[part],
      text: changeTexts(linesOf[part](facts), facts.hide).join('\n').trim() || text.copy.none,
    }))

type Made = { by: string; on: Day; system: string; purpose: string }

/** The same on paper. */
export function corePaper(
  name: string,
  texts: readonly CoreText[],
  made: Made,
  hide: CoreFacts['hide'],
): TextDocument {
  const { paper } = text
  const told = {
    title: name,
    shownTitle: name,
    kicker: paper.kicker,
    description: paper.description,
    author: made.by,
    footer: paper.footer(made.by, dayInWords(made.on)),
    pageLabel: { page: paper.page, of: paper.of },
    head: [
      [paper.system, made.system],
      [paper.purpose, made.purpose],
    ] as const,
    blocks: texts.flatMap(one => [
      heading(one.title),
      ...one.text.split('\n\n').map(passage => paragraph(passage)),
    ]),
  }
  return { ...changeTexts(told, hide), madeOn: made.on }
}
