import { addDays, type Day, parseDay } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'

export const outcomes = ['read', 'done', 'refused', 'denied'] as const
export type Outcome = (typeof outcomes)[number]

/** Which lines the privacy officer asks for; what the address does not say (well) is left out. */
export type Filters = {
  who?: string
  from?: Day
  until?: Day
  outcome?: Outcome
  action?: string
  /** A line whose household the asked lines share. */
  sameAs?: number
  /** Lines older than this one: the next page. */
  before?: number
}

/** The names that the choices have in the address of the page. */
export const filterNames = {
  who: 'wie',
  from: 'van',
  until: 'tot',
  outcome: 'uitkomst',
  action: 'wat',
  sameAs: 'zelfde',
  before: 'voor',
} as const satisfies Record<keyof Filters, string>

const lineNumber = (text: string | null) =>
  text !== null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined

/** Reads the choices from an address; `actions` are the codes that the log can hold. */
export function readFilters(
  asked: { get(name: string): string | null },
  actions: readonly string[],
): Filters {
  const of = (name: keyof Filters) => asked.get(filterNames[name])
  const who = of('who') ?? undefined
  const action = of('action')
  return {
    who: isId(who) ? who : undefined,
    from: parseDay(of('from') ?? '') ?? undefined,
    until: parseDay(of('until') ?? '') ?? undefined,
    outcome: outcomes.find(outcome => outcome === of('outcome')),
    action: actions.find(known => known === action),
    sameAs: lineNumber(of('sameAs')),
    before: lineNumber(of('before')),
  }
}

/** The same choices as the part of an address after '?'; '' when nothing was chosen. */
export function addressOf(filters: Filters): string {
  const chosen = Object.entries(filters).filter(([, value]) => value !== undefined)
  if (chosen.length === 0) return '/logboek'
  const words = chosen.map(
    ([name, value]) => `${filterNames[name as keyof Filters]}=${encodeURIComponent(String(value))}`,
  )
  return `/logboek?${words.join('&')}`
}

export const hasFilter = ({ before: _, ...filters }: Filters): boolean =>
  Object.values(filters).some(value => value !== undefined)

// What counts as unusual. A privacy officer reads these on the page, so they are few and plain.

/** How far back the page looks for what is unusual. */
const unusualDays = 7
/** More households than this in one day is more than anybody's own work. */
export const manyHouseholds = 10
/** The night: from 23.00 until 6.00 hours. */
export const night = { from: 23, until: 6 } as const

/** What one person did on one day, in counts. */
export type DayTally = {
  accountId: string
  day: Day
  denied: number
  households: number
  atNight: number
  secretAddresses: number
  emergencies: number
}

export const unusualKinds = ['emergency', 'denied', 'many-households', 'at-night', 'secret-address'] as const
export type UnusualKind = (typeof unusualKinds)[number]
export type Unusual = { kind: UnusualKind; accountId: string; day: Day; count: number }

const counts: Record<UnusualKind, (tally: DayTally) => number> = {
  emergency: tally => tally.emergencies,
  denied: tally => tally.denied,
  'many-households': tally => (tally.households > manyHouseholds ? tally.households : 0),
  'at-night': tally => tally.atNight,
  'secret-address': tally => tally.secretAddresses,
}

/** What deserves a look: the weightiest kind first, within a kind the latest day first. */
export function findUnusual(tallies: readonly DayTally[]): Unusual[] {
  return unusualKinds.flatMap(kind =>
    tallies
      .map(tally => ({ kind, accountId: tally.accountId, day: tally.day, count: counts[kind](tally) }))
      .filter(found => found.count > 0)
      .toSorted((a, b) => b.day.localeCompare(a.day) || b.count - a.count),
  )
}

/** The lines behind something unusual. */
export function linesBehind({ kind, accountId, day }: Unusual): Filters {
  const ofDay: Filters = { who: accountId, from: day, until: day }
  if (kind === 'emergency') return { ...ofDay, action: 'emergency-access:open' }
  if (kind === 'denied') return { ...ofDay, outcome: 'denied' }
  return kind === 'secret-address' ? { ...ofDay, action: 'secret-address:read' } : ofDay
}

/** The first day the page looks at for what is unusual. */
export const unusualSince = (today: Day): Day => addDays(today, 1 - unusualDays)
