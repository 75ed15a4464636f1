import { plain } from '#src/kernel/list-row.ts'
import { type EarlierInput, earlierForm, kinds } from '../entered-afterwards/earlier/rules.ts'
import { needs as enteredNeeds } from '../entered-afterwards/needs.nl.ts'
import type { EnterInput } from '../entered-afterwards/rules.ts'
import { kindNames } from '../entered-afterwards/text.nl.ts'
import { entererFor, type Known } from './household/rules.ts'
import { needs } from './needs.nl.ts'
import { faultsOfPeople } from './people/rules.ts'
import {
  dayIn,
  namesOf,
  oneIn,
  type PartFault,
  type PartRow,
  rowsOf,
  type SetParts,
  wordsIn,
} from './row/rules.ts'
import type { ColumnOf, Sheet } from './sheets/rules.ts'

/** A household as it would be entered; people and pieces of before go by the number somebody has in the set. */
export type Ready = {
  line: number
  input: EnterInput
  numbers: (string | null)[]
  earlier: EarlierInput[]
}
export type Plan = { faults: PartFault[]; households: Ready[]; rows: RowsBySheet }
export type RowsBySheet = { [One in Sheet]: PartRow<One>[] }

const kindCodes = namesOf(kinds.map(kind => [kind, kindNames[kind]] as const))

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
