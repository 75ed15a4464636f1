import { z } from 'zod'
import { addDays, type Day, dayOf } from '#src/kernel/day.ts'
import { needs } from './needs.nl.ts'

/** How far ahead an agenda looks, in days. */
export const daysAhead = 56

export const kinds = [
  'consultation',
  'visit',
  'group',
  'practice',
  'check',
  'review',
  'interim-ends',
  'alone',
  'seen',
  'aftercare-look',
  'pause-ends',
] as const
export type Kind = (typeof kinds)[number]

/** Something on somebody's own day: at a time, or some time that day. */
export type Entry = {
  kind: Kind
  on: Day
  begins: Date | null
  ends: Date | null
  /** The household or the group it is about; '' where the kind says all. */
  about: string
  caseId: string | null
  /** Whom it is about, or what more there is to say. */
  words: string
  to: string
  /** Where several of a kind in one household are found together. */
  toAll: string
}

/** One line of a day: what is the same for one household is one line. */
export type Line = Entry & {
  count: number
  /** The day it was for, when that has passed. */
  since: Day | null
}
export type AgendaDay = { on: Day; lines: Line[] }

const isWithin = (entry: Entry, today: Day) =>
  entry.on <= addDays(today, daysAhead) && (entry.begins === null || entry.on >= today)

/** The days on which there is something, today always first: what had its day already stands under today. */
export function agendaOf(entries: readonly Entry[], today: Day): AgendaDay[] {
  const held = entries.filter(entry => isWithin(entry, today))
  const days = Map.groupBy(held, entry => (entry.on < today ? today : entry.on))
  if (!days.has(today)) days.set(today, [])
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, ofDay]) => ({ on, lines: linesOf(ofDay, on) }))
}

const keyOf = (entry: Entry) =>
  entry.begins ? `${entry.to} ${entry.begins.getTime()}` : `${entry.kind} ${entry.caseId ?? entry.to}`

function linesOf(entries: readonly Entry[], on: Day): Line[] {
  const lines = [...Map.groupBy(entries, keyOf).values()].flatMap(same => {
    const [first] = same.toSorted((a, b) => (a.on < b.on ? -1 : 1))
    if (!first) return []
    const words = [...new Set(same.map(one => one.words).filter(one => one !== ''))].join(', ')
    return [
      {
        ...first,
        words,
        count: same.length,
        to: same.length > 1 ? first.toAll : first.to,
        since: first.on < on ? first.on : null,
      },
    ]
  })
  return lines.toSorted(byTime)
}

/** What has a time comes first, in order; then what waits longest. */
const byTime = (a: Line, b: Line) =>
  (a.begins?.getTime() ?? Number.POSITIVE_INFINITY) - (b.begins?.getTime() ?? Number.POSITIVE_INFINITY) ||
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
  (a.since ?? a.on).localeCompare(b.since ?? b.on) ||
  a.about.localeCompare(b.about, 'nl')

/** What a calendar elsewhere gets: that there is something and when. How much there is on a day, it does not learn. */
export type Moment = { key: string; on: Day; begins: Date | null; ends: Date | null }

export function momentsOf(days: readonly AgendaDay[]): Moment[] {
  return days.flatMap(({ on, lines }) => {
    const timed = lines.flatMap(({ begins, ends, to }) =>
      begins ? [{ key: `${to} ${begins.toISOString()}`, on: dayOf(begins), begins, ends }] : [],
    )
    const hasMore = lines.some(line => line.begins === null)
    return hasMore ? [...timed, { key: on, on, begins: null, ends: null }] : timed
  })
}

export const secretShape = /^[0-9a-f]{64}$/
export const ConnectForm = z.object({
  secret: z.string({ error: needs.secret }).regex(secretShape, needs.secret),
})

/** How often a calendar may ask, and within how many minutes that is counted: no calendar asks more often. */
export const mostAsked = { times: 30, withinMinutes: 10 }
