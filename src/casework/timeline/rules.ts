import { type Day, parseDay } from '#src/kernel/day.ts'

/** What a line of the timeline is about, for choosing. */
export const kinds = ['contact', 'safety', 'plan', 'help', 'question', 'sharing', 'people', 'course'] as const
export type Kind = (typeof kinds)[number]

/** What a slice offers to the timeline: what happened on a day, and the page where it stands. */
export type Moment = {
  on: Day
  title: string
  to: string | null
  /** The people it is about; nothing where it is about the whole household. */
  about?: readonly string[] | undefined
  more?: string | undefined
  /** Whether the team keeps it to itself, so that it stands on no paper. */
  teamOnly?: boolean
  /** What it is about, where one source tells of several things. */
  kind?: Kind
}
export type Line = Moment & { kind: Kind }

/** The latest first; of one day in the order in which things follow each other, the last on top. */
export const latestFirst = (lines: readonly Line[]): Line[] =>
  lines.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).toReversed()

export type Filter = { kind: Kind | null; personId: string | null; from: Day | null; until: Day | null }
export const filterNames = { kind: 'soort', person: 'persoon', from: 'van', until: 'tot-en-met' } as const

const dayIn = (asked: string | null) => (asked ? parseDay(asked) : null)

/** What the address asks for; what it can't mean is left out, and a period told backwards is turned. */
export function filterFrom(asked: URLSearchParams, personIds: readonly string[]): Filter {
  const personId = asked.get(filterNames.person) ?? ''
  const from = dayIn(asked.get(filterNames.from))
  const until = dayIn(asked.get(filterNames.until))
  const isBackwards = from !== null && until !== null && from > until
  return {
    kind: kinds.find(kind => kind === asked.get(filterNames.kind)) ?? null,
    personId: personIds.includes(personId) ? personId : null,
    from: isBackwards ? until : from,
    until: isBackwards ? from : until,
  }
}

export const hasFilter = (filter: Filter): boolean => Object.values(filter).some(Boolean)

/** The lines that were asked for. Those about the whole household are about nobody in particular. */
export const chosen = (lines: readonly Line[], { kind, personId, from, until }: Filter): Line[] =>
  lines.filter(
    line =>
      (!kind || line.kind === kind) &&
      (!personId || (line.about ?? []).includes(personId)) &&
      (!from || line.on >= from) &&
      (!until || line.on <= until),
  )

/** The same lines under the year they belong to. */
export const perYear = (lines: readonly Line[]): [year: string, Line[]][] => [
  ...Map.groupBy(lines, line => line.on.slice(0, 4)),
]
