import type { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { plain } from '#src/kernel/list-row.ts'
import { type EarlierInput, earlierForm, kinds } from '../entered-afterwards/earlier/rules.ts'
import { needs as enteredNeeds } from '../entered-afterwards/needs.nl.ts'
import { type EnterInput, enterForm } from '../entered-afterwards/rules.ts'
import { kindNames } from '../entered-afterwards/text.nl.ts'
import { dwellings } from '../home/rules.ts'
import { legalBases, origins } from '../household/rules.ts'
import {
  dwellingNames,
  familyRoleNames,
  legalBasisNames,
  originNames,
  sexNames,
} from '../household/text.nl.ts'
import { familyRoles, sexes } from '../household-member/rules.ts'
import { needs } from './needs.nl.ts'
import { faultsOfPeople, type KnownPerson } from './people/rules.ts'
import {
  dayIn,
  namesOf,
  oneIn,
  type PartFault,
  type PartRow,
  rowsOf,
  type SetParts,
  someIn,
  tickIn,
  wordsIn,
} from './row/rules.ts'
import type { ColumnOf, Sheet } from './sheets/rules.ts'

type Thing = { id: string; name: string }

export type Known = {
  today: Day
  /** Who reads the set in, and becomes contact person of every household in it. */
  asker: Thing & { email: string | null }
  gardens: readonly Thing[]
  organisations: readonly Thing[]
  scientists: readonly Thing[]
  /** Colleagues who may have been contact person before. */
  holders: readonly Thing[]
  /** What the asker can see already. */
  people: readonly KnownPerson[]
  households: readonly { name: string; openedOn: Day }[]
}

/** A household as it would be entered; people and pieces of before go by the number somebody has in the set. */
export type Ready = {
  line: number
  input: EnterInput
  numbers: (string | null)[]
  earlier: EarlierInput[]
}
export type Plan = { faults: PartFault[]; households: Ready[]; rows: RowsBySheet }
export type RowsBySheet = { [One in Sheet]: PartRow<One>[] }

const codes = <Code extends string>(all: readonly Code[], names: Record<Code, string>) =>
  namesOf(all.map(code => [code, names[code]] as const))
const roleCodes = codes(familyRoles, familyRoleNames)
const sexCodes = codes(sexes, sexNames)
const dwellingCodes = codes(dwellings, dwellingNames)
const originCodes = codes(origins, originNames)
const basisCodes = codes(legalBases, legalBasisNames)
const kindCodes = codes(kinds, kindNames)
const ids = (things: readonly Thing[]) => namesOf(things.map(({ id, name }) => [id, name] as const))

/** What a set would do, line by line, and everything in it that does not fit. Nothing of it is done where there is a fault. */
export function planOf(set: SetParts, known: Known): Plan {
  const faults: PartFault[] = []
  const rows: RowsBySheet = {
    huishoudens: rowsOf(set, 'huishoudens', faults),
    adressen: rowsOf(set, 'adressen', faults),
    personen: rowsOf(set, 'personen', faults),
    contactpersonen: rowsOf(set, 'contactpersonen', faults),
    eerder: rowsOf(set, 'eerder', faults),
  }
  const { keys, first } = keysOf(rows.huishoudens)
  const homes = perHousehold(rows.adressen, keys)
  const people = perHousehold(rows.personen, keys)
  const turns = perHousehold(rows.contactpersonen, keys)
  const earlier = perHousehold(rows.eerder, keys)
  faultsOfPeople(
    rows.personen.filter(row => !row.isOdd),
    known.people,
  )
  const enter = entererFor(known)
  const form = earlierForm(known.today, [...new Set(rows.personen.map(row => plain(row.said('person'))))])
  const households = first.flatMap(row => {
    const key = plain(row.said('key'))
    const of = { homes: homes.get(key) ?? [], people: people.get(key) ?? [], turns: turns.get(key) ?? [] }
    const input = enter(row, of)
    const numbers = of.people.map(one => plain(one.said('person')) || null)
    const before = earlierOf(earlier.get(key) ?? [], row, numbers, form)
    return input ? [{ line: row.line, input, numbers, earlier: before }] : []
  })
  const order = (fault: PartFault) => Object.keys(rows).indexOf(fault.sheet)
  return { faults: faults.toSorted((a, b) => order(a) - order(b) || a.line - b.line), households, rows }
}

/** The numbers of the households, and the lines that can be read; each number is there once. */
function keysOf(rows: readonly PartRow<'huishoudens'>[]) {
  const seen = new Map<string, PartRow<'huishoudens'>>()
  for (const row of rows) {
    const key = plain(row.said('key'))
    const before = seen.get(key)
    if (!key) row.fault('key', needs.noKey)
    else if (before) row.fault('key', needs.keyTwice(before.line))
    else seen.set(key, row)
  }
  return { keys: new Set(seen.keys()), first: [...seen.values()].filter(row => !row.isOdd) }
}

type Within = Exclude<Sheet, 'huishoudens'>

/** The lines of a part by their household; a line of no household is a fault. */
function perHousehold<One extends Within>(rows: readonly PartRow<One>[], keys: ReadonlySet<string>) {
  const column = 'household' as ColumnOf[One]
  const found = rows.filter(row => {
    const key = plain(row.said(column))
    if (!key) row.fault(column, needs.noHousehold)
    else if (!keys.has(key)) row.fault(column, needs.unknownHousehold(row.said(column)))
    return keys.has(key) && !row.isOdd
  })
  return Map.groupBy(found, row => plain(row.said(column)))
}

type Of = {
  homes: PartRow<'adressen'>[]
  people: PartRow<'personen'>[]
  turns: PartRow<'contactpersonen'>[]
}

/** Reads one household with what belongs to it by the rules of the form; null when something in it does not fit. */
function entererFor(known: Known) {
  const { today, asker } = known
  const names = {
    gardens: ids(known.gardens),
    organisations: ids(known.organisations),
    scientists: ids(known.scientists),
    holders: ids(known.holders).byName,
  }
  const colleagueIds = known.holders.map(one => one.id)
  const form = enterForm(today, known, { openerId: asker.id, colleagueIds })
  const here = new Map(known.households.map(one => [`${plain(one.name)} ${one.openedOn}`, one]))

  return (row: PartRow<'huishoudens'>, of: Of): EnterInput | null => {
    const contact = plain(row.said('contactPerson'))
    if (contact !== plain(asker.name) && contact !== plain(asker.email ?? asker.name))
      row.fault('contactPerson', needs.otherContact)
    const startedOn = dayIn(row, 'startedOn')
    const same = here.get(`${plain(row.said('name'))} ${startedOn}`)
    if (same) row.fault('name', needs.alreadyHere(same.name, same.openedOn))
    const read = form.safeParse({
      name: wordsIn(row, 'name'),
      gardenId: oneIn(row, 'gardenId', names.gardens),
      organisationId: oneIn(row, 'organisationId', names.organisations),
      origin: oneIn(row, 'origin', originCodes),
      firstSignalOn: dayIn(row, 'firstSignalOn'),
      startedOn,
      source: wordsIn(row, 'source'),
      behaviouralScientistId: oneIn(row, 'behaviouralScientistId', names.scientists),
      legalBasis: someIn(row, 'legalBasis', basisCodes),
      purpose: wordsIn(row, 'purpose'),
      whyFits: wordsIn(row, 'whyFits'),
      informedOn: dayIn(row, 'informedOn'),
      informedHow: wordsIn(row, 'informedHow'),
      notInformedReason: wordsIn(row, 'notInformedReason'),
      eveningsSuit: tickIn(row, 'eveningsSuit'),
      homes: of.homes.length > 0 ? of.homes.map(homeIn) : [{ label: 'adres onbekend' }],
      people: of.people.map(personIn),
      before: of.turns.map(turn => turnIn(turn, names.holders)),
    })
    if (read.success) return read.data
    for (const issue of read.error.issues) faultAt(issue, row, of)
    return null
  }
}

/** Says what the form says, at the line and column where it stands. */
function faultAt({ path, message }: z.core.$ZodIssue, row: PartRow<'huishoudens'>, of: Of): void {
  const [field, index, inner] = path
  const at = Number(index)
  const home = of.homes[at]
  const person = of.people[at]
  const turn = of.turns[at]
  if (field === 'homes' && home) home.fault((inner ?? 'label') as ColumnOf['adressen'], message)
  else if (field === 'people' && person)
    person.fault((inner ?? 'familyRole') as ColumnOf['personen'], message)
  else if (field === 'before' && turn) turn.fault(inner === 'lastDay' ? 'lastDay' : 'name', message)
  else {
    const isList = field === 'homes' || field === 'people' || field === 'before'
    row.fault(isList ? 'key' : (field as ColumnOf['huishoudens']), message)
  }
}

const homeIn = (row: PartRow<'adressen'>) => {
  const home = {
    label: wordsIn(row, 'label'),
    addressLine: wordsIn(row, 'addressLine'),
    postcode: wordsIn(row, 'postcode'),
    town: wordsIn(row, 'town'),
    isSecret: tickIn(row, 'isSecret'),
  }
  if (Object.values(home).every(value => !value)) row.fault('household', needs.emptyRow)
  // Empty rows of a form don't count; here each keeps its place, so that faults stand at their own line.
  return { ...home, label: home.label ?? (Object.values(home).some(Boolean) ? undefined : 'adres onbekend') }
}

const personIn = (row: PartRow<'personen'>) => {
  const familyRole = oneIn(row, 'familyRole', roleCodes)
  if (!familyRole) row.fault('familyRole', needs.unknown(roleCodes.shown))
  return {
    givenName: wordsIn(row, 'givenName'),
    familyName: wordsIn(row, 'familyName'),
    birthDate: dayIn(row, 'birthDate'),
    expectedOn: dayIn(row, 'expectedOn'),
    sex: oneIn(row, 'sex', sexCodes),
    familyRole: familyRole ?? 'unknown',
    dwelling: oneIn(row, 'dwelling', dwellingCodes),
  }
}

/** A colleague when the name is of one and of one alone; else somebody by name. */
const turnIn = (row: PartRow<'contactpersonen'>, holders: ReadonlyMap<string, string>) => {
  const name = wordsIn(row, 'name') ?? ''
  const accountId = holders.get(plain(name))
  return { ...(accountId ? { accountId } : { name: name || '\u0020' }), lastDay: dayIn(row, 'lastDay') }
}

/** What was before, by the rules of its own form; somebody is meant by the number in the set. */
function earlierOf(
  rows: readonly PartRow<'eerder'>[],
  household: PartRow<'huishoudens'>,
  numbers: readonly (string | null)[],
  form: ReturnType<typeof earlierForm>,
): EarlierInput[] {
  return rows.flatMap(row => {
    const read = form.safeParse({
      kind: oneIn(row, 'kind', kindCodes),
      onDay: dayIn(row, 'onDay'),
      untilDay: dayIn(row, 'untilDay'),
      about: plain(row.said('about')) || undefined,
      what: wordsIn(row, 'what'),
      byWhom: wordsIn(row, 'byWhom'),
      score: wordsIn(row, 'score'),
      source: wordsIn(row, 'source') ?? wordsIn(household, 'source'),
    })
    if (read.success && (!read.data.about || numbers.includes(read.data.about))) return [read.data]
    if (read.success) row.fault('about', enteredNeeds.about)
    for (const { path, message } of read.error?.issues ?? [])
      row.fault(path[0] as ColumnOf['eerder'], message)
    return []
  })
}
