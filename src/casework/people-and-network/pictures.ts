import { ageOn, type Day, dayInWords, dayShort } from '#src/kernel/day.ts'
import { type FamilyRole, isUnborn, nameOf } from '../household-member/rules.ts'
import type { Inner, Outer, Surroundings } from './ecomap/layout.ts'
import type { Family, Figure, Home } from './genogram/family.ts'
import type { Parentage, Partnership } from './kinship/store.server.ts'
import { safetyShort } from './names.nl.ts'
import type { Safety } from './rules.ts'
import type { MapPerson } from './store.server.ts'
import { text } from './text.nl.ts'
import type { Tie } from './tie/store.server.ts'

/** What is known of a household now, as the drawings and the words are made from it. */
export type Known = {
  readonly people: readonly MapPerson[]
  readonly homes: readonly { readonly id: string; readonly label: string }[]
  readonly partnerships: readonly Partnership[]
  readonly parentages: readonly Parentage[]
  readonly ties: readonly Tie[]
}

const generationOf: Record<FamilyRole, number | null> = {
  grandparent: 0,
  parent: 1,
  'step-parent': 1,
  partner: 1,
  'former-partner': 1,
  child: 2,
  sibling: 2,
  'other-family': null,
  network: null,
}

/**
 * On which addresses somebody lives. Who lives partly on one of two addresses, lives on the other too (that is what
 * opening a household asks), until somebody says otherwise.
 */
export function homesOf(person: MapPerson, homes: Known['homes']): string[] {
  if (person.isDeceased || !person.takesPart) return []
  const isOnBoth = person.lives === 'partly' && person.homeId && homes.length === 2 && !person.detailId
  if (isOnBoth) return homes.map(({ id }) => id)
  return [...new Set([person.homeId, person.alsoHomeId])].filter(id => id !== null)
}

/** How old somebody is or became, as it stands in the symbol. */
function ageOf(person: MapPerson, today: Day): string {
  if (person.expectedOn) return ''
  if (person.isDeceased)
    return person.birthDate && person.diedOn ? String(ageOn(person.birthDate, person.diedOn)) : ''
  return person.birthDate ? String(ageOn(person.birthDate, today)) : '?'
}

const longest = 22
const short = (words: string, most = longest) =>
  words.length > most ? `${words.slice(0, most - 1)}…` : words

function labelOf(person: MapPerson): string[] {
  const { givenName, familyName, expectedOn } = person
  const names = [givenName, familyName].filter(name => name !== null)
  const say = text.genogram
  return [
    ...(givenName === null && isUnborn(person) ? [say.unborn] : names.length > 0 ? names : [say.noName]),
    ...(expectedOn ? [say.expected(dayShort(expectedOn))] : []),
    ...(person.isDeceased ? [say.deceased(person.diedOn?.slice(0, 4))] : []),
  ].map(words => short(words))
}

const figureOf = (person: MapPerson, today: Day): Figure => ({
  id: person.id,
  sex: person.sex,
  age: ageOf(person, today),
  label: labelOf(person),
  bornOn: person.birthDate ?? person.expectedOn,
  isUnborn: isUnborn(person),
  isDeceased: person.isDeceased,
  generation: generationOf[person.familyRole],
})

const unknownId = (row: Parentage) => `unknown ${row.id}`

/** The family as the genogram draws it: relatives and who lives with them; friends and neighbours stand in the ecomap. */
export function familyOf({ people, homes, partnerships, parentages }: Known, today: Day): Family {
  const related = new Set([
    ...partnerships.flatMap(row => [row.personId, row.otherId]),
    ...parentages.flatMap(row => [row.childId, row.parentId]),
  ])
  const shown = people.filter(
    person =>
      related.has(person.id) || generationOf[person.familyRole] !== null || homesOf(person, homes).length > 0,
  )
  const unknown = parentages.filter(row => row.parentId === null).map(unknownFigure)
  const pairs = new Map(
    partnerships.map(row => [[row.personId, row.otherId].toSorted().join(), row] as const),
  )
  return {
    figures: [...shown.map(person => figureOf(person, today)), ...unknown],
    partnerships: [...pairs.values()].map(({ personId, otherId, ended }) => ({
      a: personId,
      b: otherId,
      ended,
    })),
    parentages: parentages.map(row => ({
      parentId: row.parentId ?? unknownId(row),
      childId: row.childId,
      kind: row.kind,
    })),
    homes: lived(shown, homes),
  }
}

const unknownFigure = (row: Parentage): Figure => ({
  id: unknownId(row),
  sex: null,
  age: '?',
  label: [text.genogram.unknown],
  bornOn: null,
  isUnborn: false,
  isDeceased: false,
  generation: null,
})

const lived = (people: readonly MapPerson[], homes: Known['homes']): Home[] =>
  homes
    .map(({ id, label }) => ({
      id,
      label,
      memberIds: people.filter(person => homesOf(person, homes).includes(id)).map(person => person.id),
    }))
    .filter(({ memberIds }) => memberIds.length > 0)

const mostCareful = (given: readonly Safety[]): Safety =>
  given.includes('no') ? 'no' : given.includes('unknown') || given.length === 0 ? 'unknown' : 'yes'

/** The family and who stands around it, as the ecomap draws it. */
export function surroundingsOf({ people, homes, ties }: Known, today: Day): Surroundings {
  const living = people.filter(person => homesOf(person, homes).length > 0)
  const inside = new Set(living.map(({ id }) => id))
  const tiesWith = (id: string) => ties.filter(({ personId, otherId }) => personId === id || otherId === id)
  const outside = people.filter(
    ({ id, familyRole, takesPart }) =>
      !inside.has(id) && (tiesWith(id).length > 0 || (familyRole === 'network' && takesPart)),
  )
  return {
    inner: living.map(
      (person): Inner => ({
        ...figureOf(person, today),
        name: short(person.givenName ?? nameOf(person)),
      }),
    ),
    outer: outside.map((person): Outer => {
      const own = tiesWith(person.id)
      const safe = mostCareful(own.map(tie => tie.safe))
      const relation = short(own.find(tie => tie.relation)?.relation ?? '', 34)
      return { id: person.id, name: short(nameOf(person)), relation, safe, safeWords: safetyShort[safe] }
    }),
    ties: ties.map(({ personId, otherId, strength }) => ({ from: personId, to: otherId, strength })),
  }
}

/** A tie drawn from the family to somebody inside says nothing; the words keep it. */
export function sentencesOf(known: Known) {
  const name = namesIn(known.people)
  return {
    partnership: ({ personId, otherId, ended, beganOn, endedOn }: Partnership) =>
      text.partners(name(personId), name(otherId), ended, beganOn, endedOn),
    parentage: ({ parentId, childId, kind }: Parentage) =>
      text.parent(parentId === null ? null : name(parentId), name(childId), kind),
    tie: ({ personId, otherId, relation, strength, safe }: Tie) =>
      text.tie(
        personId === null ? text.ecomap.wholeFamily : name(personId),
        name(otherId),
        relation,
        strength,
        safe,
      ),
  }
}

export const namesIn = (people: readonly MapPerson[]) => {
  const names = new Map(people.map(person => [person.id, nameOf(person)]))
  return (id: string) => names.get(id) ?? text.genogram.noName
}

/** What each drawing shows, in words, for who listens to it. */
export function wordsOf(known: Known, today: Day) {
  const say = sentencesOf(known)
  const name = namesIn(known.people)
  const drawnOn = `${text.drawnOn(dayInWords(today))}.`
  const family = familyOf(known, today)
  const living = surroundingsOf(known, today).inner.map(one => one.name)
  return {
    genogram: [
      drawnOn,
      ...known.partnerships.map(say.partnership),
      ...known.parentages.map(say.parentage),
      ...family.homes.map(home => text.genogram.home(home.label, home.memberIds.map(name))),
    ].join(' '),
    ecomap: [drawnOn, text.ecomap.living(living), ...known.ties.map(say.tie)].join(' '),
  }
}
