import { z } from 'zod'
import { type Day, parseDay } from '#src/kernel/day.ts'
import { needs } from './needs.nl.ts'

export const mostLines = 20_000

/** A line of the file: where it begins, and its fields as they stand there. */
export type Line = { number: number; fields: string[] }

export const columns = ['name', 'email', 'organisation', 'roles', 'garden', 'startsOn'] as const
export type Column = (typeof columns)[number]

/** What each column may be called above the first line, in small letters. */
export const columnNames: Record<Column, readonly [string, ...string[]]> = {
  name: ['naam'],
  email: ['e-mail', 'email', 'e-mailadres', 'emailadres'],
  organisation: ['organisatie'],
  roles: ['rollen', 'rol'],
  garden: ['toekomsttuin'],
  startsOn: ['eerste werkdag'],
}
const needed: readonly Column[] = ['name', 'email', 'organisation', 'roles']

/** What does not fit, and where: a line of the file, and the column as it is called there. */
export type Fault = { line: number; column: string; value: string; says: string }

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

const plain = (words: string) => words.normalize('NFC').trim().toLowerCase()
const byName = (things: readonly { id: string; name: string }[]) =>
  new Map(things.map(({ id, name }) => [plain(name), id]))
const mail = z.email().max(200)
// A spreadsheet takes what begins so as a sum or a command, and does it.
const formula = /^[=+\-@\t\r]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters refused
const control = /[\u0000-\u0008\u000a-\u001f\u007f]/

type Head = { at: Map<Column, { index: number; title: string }>; faults: Fault[] }

/** Which field is which column; what is missing, unknown or there twice is a fault of the first line. */
function headOf(line: Line): Head {
  const at: Head['at'] = new Map()
  const faults: Fault[] = []
  const wrong = (title: string, says: string) =>
    faults.push({ line: line.number, column: title, value: title, says })
  line.fields.forEach((field, index) => {
    const title = field.trim()
    const column = columns.find(one => columnNames[one].includes(plain(title)))
    if (!column) wrong(title.slice(0, 60) || needs.nthColumn(index + 1), needs.unknownColumn)
    else if (at.has(column)) wrong(title, needs.twiceColumn)
    else at.set(column, { index, title })
  })
  for (const column of needed) if (!at.has(column)) wrong(columnNames[column][0], needs.missingColumn)
  return { at, faults }
}

/** What a list would do, line by line, and everything in it that does not fit. Nothing of it is done where there is a fault. */
export function planOf([first, ...lines]: readonly Line[], known: Known): Plan {
  if (!first) return { faults: [], steps: [] }
  const head = headOf(first)
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

type Cells = {
  said: (column: Column) => string
  fault: (column: Column, says: string) => void
}
type Register = ReturnType<typeof registerOf>

/** What the lines are held against, by what they say; `seen` is where each address stood first. */
const registerOf = (known: Known) => ({
  known,
  organisations: byName(known.organisations),
  gardens: byName(known.gardens),
  people: new Map(known.colleagues.map(one => [plain(one.email ?? ''), one])),
  withoutMail: new Set(known.colleagues.filter(one => !one.email).map(one => plain(one.name))),
  seen: new Map<string, number>(),
})

function readerOf(head: Head, width: number, known: Known) {
  const register = registerOf(known)
  return (line: Line): { step: Step | null; wrong: Fault[] } => {
    const wrong: Fault[] = []
    const said = (column: Column) => line.fields[head.at.get(column)?.index ?? -1]?.trim() ?? ''
    const fault = (column: Column, says: string) => {
      const title = head.at.get(column)?.title ?? columnNames[column][0]
      wrong.push({ line: line.number, column: title, value: said(column).slice(0, 60), says })
    }
    if (line.fields.length !== width) {
      const says = needs.otherWidth(line.fields.length, width)
      return { step: null, wrong: [{ line: line.number, column: '', value: '', says }] }
    }
    for (const column of columns) {
      if (formula.test(said(column))) fault(column, needs.formula)
      else if (control.test(said(column))) fault(column, needs.unreadable)
    }
    if (wrong.length > 0) return { step: null, wrong }
    const { person, ...named } = whoIn({ said, fault }, line.number, register)
    const { organisationId, startsOn, ...given } = workIn({ said, fault }, person, register)
    if (wrong.length > 0 || !organisationId || !startsOn) return { step: null, wrong }
    const kind = !person ? 'new' : given.roles.length > 0 ? 'more-roles' : 'known'
    const about = {
      line: line.number,
      kind,
      accountId: person?.id ?? null,
      organisationId,
      startsOn,
    } as const
    return { step: { ...about, ...named, ...given }, wrong }
  }
}

/** Whom a line is about, and whether that is somebody who is there. */
function whoIn({ said, fault }: Cells, line: number, { known, people, withoutMail, seen }: Register) {
  const name = said('name').replace(/\s+/g, ' ')
  const email = said('email')
  const key = plain(email)
  const before = seen.get(key)
  const person = key ? people.get(key) : undefined
  if (!name) fault('name', needs.name)
  else if (name.length > 120) fault('name', needs.longName)
  if (!email) fault('email', needs.noEmail)
  else if (!mail.safeParse(email).success) fault('email', needs.email)
  else if (before !== undefined) fault('email', needs.twice(before))
  else if (person?.endedOn && person.endedOn <= known.today) fault('email', needs.left)
  else if (!person && withoutMail.has(plain(name))) fault('name', needs.knownWithoutEmail)
  if (key && before === undefined) seen.set(key, line)
  return { name, email, person }
}

type Colleague = Known['colleagues'][number]

/** Where and as what somebody would work, from which day. */
function workIn({ said, fault }: Cells, person: Colleague | undefined, register: Register) {
  const { known, organisations, gardens } = register
  const organisationId = organisations.get(plain(said('organisation')))
  if (!organisationId) fault('organisation', said('organisation') ? needs.organisation : needs.noOrganisation)
  const gardenId = gardens.get(plain(said('garden'))) ?? null
  if (said('garden') && !gardenId) fault('garden', needs.garden)
  const wanted = said('roles').split(/[+|]/).map(plain).filter(Boolean)
  const strange = wanted.find(role => !known.roles.has(role))
  if (wanted.length === 0) fault('roles', needs.noRoles)
  else if (strange !== undefined) fault('roles', needs.role(strange))
  const roles = [...new Set(wanted.map(role => known.roles.get(role) ?? ''))].filter(
    role => !person || !hasRole(person.roles, role, gardenId, known.today),
  )
  if (person?.id === known.asker && roles.length > 0) fault('roles', needs.self)
  const startsOn = dayIn(said('startsOn'), known.today)
  if (startsOn === null) fault('startsOn', needs.day)
  else if (startsOn < known.today) fault('startsOn', needs.past)
  return { organisationId, gardenId, startsOn, roles }
}

type Held = Colleague['roles']

/** Whether somebody has a role already, in that garden or in all, now or later. */
const hasRole = (held: Held, role: string, gardenId: string | null, today: Day) =>
  held.some(
    one => one.role === role && one.gardenId === gardenId && (one.until === null || one.until > today),
  )

/** A day as people write it (1-12-2025, 01/12/2025) or as machines do (2025-12-01); today where nothing stands. */
function dayIn(written: string, today: Day): Day | null {
  if (written === '') return today
  const [, days = '', months = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written) ?? []
  return parseDay(year ? `${year}-${months.padStart(2, '0')}-${days.padStart(2, '0')}` : written)
}
