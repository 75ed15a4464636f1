import type { Day } from '#src/kernel/day.ts'
import { dayWritten, plain } from '#src/kernel/list-row.ts'
import { nameKey } from '#src/kernel/name-key.ts'
import { needs } from '../needs.nl.ts'
import type { PartRow } from '../row/rules.ts'

export type KnownPerson = {
  givenName: string | null
  familyName: string | null
  birthDate: Day | null
  householdName: string
}

/** Whole names with a day of birth: who has these alike is one, or has to be said to be another. */
const likeness = (given: string, family: string, born: string | null) =>
  given && family && born ? `${nameKey(given)} ${nameKey(family)} ${born}` : null

const whoIs = ({ said }: PartRow<'personen'>) =>
  likeness(said('givenName'), said('familyName'), dayWritten(said('birthDate')))

/** Says where one person stands as two, or two as one: within a set by the number, and against whom one knows already. */
export function faultsOfPeople(rows: readonly PartRow<'personen'>[], known: readonly KnownPerson[]): void {
  const here = new Map(
    known.map(one => [likeness(one.givenName ?? '', one.familyName ?? '', one.birthDate), one.householdName]),
  )
  const byNumber = new Map<string, PartRow<'personen'>>()
  const inHousehold = new Map<string, number>()
  const alike = new Map<string, PartRow<'personen'>>()
  for (const row of rows) {
    const number = plain(row.said('person'))
    const who = whoIs(row)
    const placed = `${plain(row.said('household'))} ${number}`
    const placedOn = number ? inHousehold.get(placed) : undefined
    const same = number ? byNumber.get(number) : undefined
    const like = who ? alike.get(who) : undefined
    const knownIn = who ? here.get(who) : undefined
    if (placedOn !== undefined) row.fault('person', needs.personTwice(placedOn))
    else if (same && nameAndDay(same) !== nameAndDay(row)) row.fault('person', needs.otherPerson(same.line))
    else if (like && (!number || plain(like.said('person')) !== number))
      row.fault('person', needs.sameWithoutNumber(like.line))
    else if (knownIn !== undefined) row.fault('familyName', needs.knownPerson(knownIn))
    if (number) inHousehold.set(placed, placedOn ?? row.line)
    if (number && !same) byNumber.set(number, row)
    if (who && !like) alike.set(who, row)
  }
}

const nameAndDay = ({ said }: PartRow<'personen'>) =>
  (['givenName', 'familyName', 'birthDate', 'expectedOn'] as const)
    .map(column => plain(said(column)))
    .join('|')
