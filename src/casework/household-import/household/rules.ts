import type { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { plain } from '#src/kernel/list-row.ts'
import { type EnterInput, enterForm } from '../../entered-afterwards/rules.ts'
import { dwellings } from '../../home/rules.ts'
import { legalBases, origins } from '../../household/rules.ts'
import {
  dwellingNames,
  familyRoleNames,
  legalBasisNames,
  originNames,
  sexNames,
} from '../../household/text.nl.ts'
import { familyRoles, sexes } from '../../household-member/rules.ts'
import { needs } from '../needs.nl.ts'
import type { KnownPerson } from '../people/rules.ts'
import { dayIn, namesOf, oneIn, type PartRow, someIn, tickIn, wordsIn } from '../row/rules.ts'
import type { ColumnOf } from '../sheets/rules.ts'

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

const codes = <Code extends string>(all: readonly Code[], names: Record<Code, string>) =>
  namesOf(all.map(code => [code, names[code]] as const))
const roleCodes = codes(familyRoles, familyRoleNames)
const sexCodes = codes(sexes, sexNames)
const dwellingCodes = codes(dwellings, dwellingNames)
const originCodes = codes(origins, originNames)
const basisCodes = codes(legalBases, legalBasisNames)
const ids = (things: readonly Thing[]) => namesOf(things.map(({ id, name }) => [id, name] as const))

type Of = {
  homes: PartRow<'adressen'>[]
  people: PartRow<'personen'>[]
  turns: PartRow<'contactpersonen'>[]
}

/** Reads one household with what belongs to it by the rules of the form; null when something in it does not fit. */
export function entererFor(known: Known) {
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
      homes: of.homes.length > 0 ? of.homes.map(homeIn) : [{ label: needs.unknownHome }],
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
  return { ...home, label: home.label ?? (Object.values(home).some(Boolean) ? undefined : needs.unknownHome) }
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
