import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import {
  dayWritten,
  type Fault,
  type Head,
  headOf,
  isUnsafe,
  type Line,
  listNeeds,
  plain,
  rowOf,
} from '#src/kernel/list-row.ts'
import { needs } from './needs.nl.ts'
import { type Column, type Row, shape } from './row/rules.ts'

export type Known = {
  today: Day
  /** Who sends the list; nobody gives a role to oneself. */
  asker: string
  organisations: readonly { id: string; name: string }[]
  gardens: readonly { id: string; name: string }[]
  /** Roles by what they are called, in small letters. */
  roles: ReadonlyMap<string, string>
  colleagues: readonly {
    id: string
    name: string
    email: string | null
    endedOn: Day | null
    roles: readonly { role: string; gardenId: string | null; until: Day | null }[]
  }[]
}

/** What would happen for a line. */
export type Step = {
  line: number
  kind: 'new' | 'more-roles' | 'known'
  /** Who it already is. */
  accountId: string | null
  name: string
  email: string
  organisationId: string
  gardenId: string | null
  startsOn: Day
  /** The roles that would be given. */
  roles: string[]
}

export type Plan = { faults: Fault[]; steps: Step[] }

const byName = (things: readonly { id: string; name: string }[]) =>
  new Map(things.map(({ id, name }) => [plain(name), id]))
const mail = z.email().max(200)
/** What a list would do, line by line, and everything in it that does not fit. Nothing of it is done where there is a fault. */
export function planOf([first, ...lines]: readonly Line[], known: Known): Plan {
  if (!first) return { faults: [], steps: [] }
  const head = headOf(first, shape)
  if (head.faults.length > 0) return { faults: head.faults, steps: [] }
  const read = readerOf(head, first.fields.length, known)
  const faults: Fault[] = []
  const steps = lines.flatMap(line => {
    const { step, wrong } = read(line)
    faults.push(...wrong)
    return step ? [step] : []
  })
  return { faults, steps }
}

type Colleague = Known['colleagues'][number]

/** Finds who a line is about, by the mail address; each address stands in a list once. */
function finderOf({ colleagues, today }: Known) {
  const people = new Map(colleagues.map(one => [plain(one.email ?? ''), one]))
  const withoutMail = new Set(colleagues.filter(one => !one.email).map(one => plain(one.name)))
  const seen = new Map<string, number>()

  return ({ number, said, fault }: Row) => {
    const name = said('name').replace(/\s+/g, ' ')
    if (!name) fault('name', needs.name)
    else if (name.length > 120) fault('name', needs.longName)
    const email = said('email')
    const key = plain(email)
    const before = seen.get(key)
    const person = key ? people.get(key) : undefined
    if (!email) fault('email', needs.noEmail)
    else if (!mail.safeParse(email).success) fault('email', needs.email)
    else if (before !== undefined) fault('email', needs.twice(before))
    else if (person?.endedOn && person.endedOn <= today) fault('email', needs.left)
    else if (!person && withoutMail.has(plain(name))) fault('name', needs.knownWithoutEmail)
    if (key && before === undefined) seen.set(key, number)
    return { name, email, person }
  }
}

/** The roles a line asks for, by their codes. */
function rolesIn({ said, fault }: Row, { roles }: Known): string[] {
  const wanted = said('roles').split(/[+|]/).map(plain).filter(Boolean)
  const strange = wanted.filter(role => !roles.has(role))
  if (wanted.length === 0) fault('roles', needs.noRoles)
  else if (strange.length > 0) fault('roles', needs.role(strange[0] ?? ''))
  return [...new Set(wanted.map(role => roles.get(role) ?? ''))]
}

function startIn({ said, fault }: Row, today: Day): Day | null {
  const startsOn = dayIn(said('startsOn'), today)
  if (startsOn === null) fault('startsOn', listNeeds.day)
  else if (startsOn < today) fault('startsOn', needs.past)
  return startsOn
}

const kindOf = (person: Colleague | undefined, roles: readonly string[]): Step['kind'] => {
  if (!person) return 'new'
  return roles.length > 0 ? 'more-roles' : 'known'
}

function readerOf(head: Head<Column>, width: number, known: Known) {
  const organisations = byName(known.organisations)
  const gardens = byName(known.gardens)
  const find = finderOf(known)

  return (line: Line): { step: Step | null; wrong: Fault[] } => {
    if (line.fields.length !== width) {
      const says = listNeeds.otherWidth(line.fields.length, width)
      return { step: null, wrong: [{ line: line.number, column: '', value: '', says }] }
    }
    const row = rowOf(line, head, shape)
    const { said, fault, wrong } = row
    if (isUnsafe(row, shape)) return { step: null, wrong }
    const { name, email, person } = find(row)
    const organisationId = organisations.get(plain(said('organisation')))
    if (!organisationId)
      fault('organisation', said('organisation') ? needs.organisation : needs.noOrganisation)
    const gardenId = said('garden') ? (gardens.get(plain(said('garden'))) ?? null) : null
    if (said('garden') && !gardenId) fault('garden', needs.garden)
    const wanted = rolesIn(row, known)
    const startsOn = startIn(row, known.today)
    const roles = wanted.filter(role => !person || !hasRole(person.roles, role, gardenId, known.today))
    if (person?.id === known.asker && roles.length > 0) fault('roles', needs.self)
    if (wrong.length > 0 || !organisationId || !startsOn) return { step: null, wrong }
    const who = { kind: kindOf(person, roles), accountId: person?.id ?? null, name, email }
    return { step: { line: line.number, ...who, organisationId, gardenId, startsOn, roles }, wrong }
  }
}

type Held = Colleague['roles']

/** Whether somebody has a role already, in that garden or in all, now or later. */
const hasRole = (held: Held, role: string, gardenId: string | null, today: Day) =>
  held.some(
    one => one.role === role && one.gardenId === gardenId && (one.until === null || one.until > today),
  )

/** A day that was written; today where nothing stands. */
const dayIn = (written: string, today: Day): Day | null => (written === '' ? today : dayWritten(written))
