import { addDays, type Day, daysBetween, hourOf, momentAt, weekdayInWords } from '#src/kernel/day.ts'

// When people can come, and which moments suit best. Evenings and weekends are moments like all others.

export const weekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const
export type Weekday = (typeof weekdays)[number]
export type PartOfDay = (typeof partsOfDay)[number]
export type Part = `${Weekday}-${PartOfDay}`
export const partOf = (weekday: Weekday, part: PartOfDay): Part => `${weekday}-${part}`
export const parts: readonly Part[] = weekdays.flatMap(weekday =>
  partsOfDay.map(part => partOf(weekday, part)),
)

/** Half hours of a day, from nine in the morning until nine in the evening. */
export const halfHours: readonly string[] = Array.from(
  { length: 24 },
  (_, index) => `${String(9 + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 ? '30' : '00'}`,
)
const perDay = halfHours.length
const endsBefore: Record<PartOfDay, number> = { morning: 6, afternoon: 17, evening: perDay }
const partAt = (slot: number): PartOfDay => partsOfDay.find(part => slot < endsBefore[part]) ?? 'evening'
const partOnDay: readonly PartOfDay[] = halfHours.map((_, slot) => partAt(slot))

/** When somebody can: parts of a usual week, what suits best of those, and days that don't suit at all. */
export type Answer = { parts: readonly string[]; likes: readonly string[]; notOn: readonly Day[] }

export const covers = ['contact-person', 'behavioural-scientist'] as const
export type Cover = (typeof covers)[number]

/** One who was asked; who did not answer yet can't be counted on. */
export type Asked = {
  id: string
  isFamily: boolean
  covers: readonly Cover[]
  answer: Answer | null
}
export type Search = {
  firstOn: Day
  lastOn: Day
  minutes: number
  quorumPercent: number
  /** When the other sittings are: whoever may not meet is not brought to the same door. */
  taken?: readonly Held[]
}
export type Proposal = {
  on: Day
  time: string
  can: string[]
  cannot: string[]
  hasQuorum: boolean
  /** Who has to be there and can't. */
  lacks: Cover[]
}

/** 0: can't. 1: can. 2: likes it best. */
type Calendar = Uint8Array

const weekdayOf = (on: Day) => weekdayInWords(on).slice(0, 2) as Weekday

function calendarOf({ answer }: Asked, days: readonly { on: Day; weekday: Weekday }[]): Calendar {
  const calendar = new Uint8Array(days.length * perDay)
  if (!answer) return calendar
  const [can, likes, not] = [new Set(answer.parts), new Set(answer.likes), new Set(answer.notOn)]
  const suits = (part: Part) => (likes.has(part) ? 2 : can.has(part) ? 1 : 0)
  days.forEach(({ on, weekday }, index) => {
    if (not.has(on)) return
    let from = index * perDay
    for (const part of partsOfDay) {
      const until = index * perDay + endsBefore[part]
      calendar.fill(suits(partOf(weekday, part)), from, until)
      from = until
    }
  })
  return calendar
}

/** For each beginning the least that holds for the whole length: 0 as soon as somebody has to leave early. */
function throughout(calendar: Calendar, length: number): Calendar {
  const whole = new Uint8Array(calendar.length)
  for (let begin = 0; begin < calendar.length; begin += 1) {
    if ((begin % perDay) + length > perDay) continue
    let least = 2
    for (let at = begin; at < begin + length && least > 0; at += 1) least = Math.min(least, calendar[at] ?? 0)
    whole[begin] = least
  }
  return whole
}

type Rank = readonly number[]
const better = (a: Rank, b: Rank) => {
  const first = a.findIndex((value, index) => value !== b[index])
  return first === -1 ? 0 : (b[first] ?? 0) - (a[first] ?? 0)
}

/**
 * The moments that suit best. A quorum comes first; then how many of the family can, whether those are covered who have
 * to be there, what the family likes best, how many can at all, and the earliest. One proposal for each part of a day.
 */
export function proposals(asked: readonly Asked[], search: Search, most = 5): Proposal[] {
  const days = Array.from(
    { length: Math.max(0, daysBetween(search.firstOn, search.lastOn) + 1) },
    (_, index) => {
      const on = addDays(search.firstOn, index)
      return { on, weekday: weekdayOf(on) }
    },
  )
  const length = Math.ceil(search.minutes / 30)
  const calendars = asked.map(one => throughout(calendarOf(one, days), length))
  const needed = Math.max(2, Math.ceil((asked.length * search.quorumPercent) / 100))
  const isTaken = takenIn(days, search)
  const best = new Map<string, { begin: number; rank: Rank }>()
  for (let begin = 0; begin < days.length * perDay; begin += 1) {
    const rank = rankOf(begin, asked, calendars, needed)
    if (!rank || isTaken(begin)) continue
    const key = `${Math.floor(begin / perDay)} ${partOnDay[begin % perDay]}`
    const held = best.get(key)
    if (!held || better(held.rank, rank) > 0) best.set(key, { begin, rank })
  }
  return [...best.values()]
    .toSorted((a, b) => better(a.rank, b.rank))
    .slice(0, most)
    .map(({ begin }) => proposalAt(begin, days, asked, calendars, needed))
}

const takenIn =
  (days: readonly { on: Day }[], { minutes, taken = [] }: Search) =>
  (begin: number): boolean => {
    if (taken.length === 0) return false
    const on = days[Math.floor(begin / perDay)]?.on
    const moment = on && momentsOf(on, halfHours[begin % perDay] ?? '', minutes)
    return moment !== undefined && taken.some(one => overlaps(moment, one))
  }

function rankOf(
  begin: number,
  asked: readonly Asked[],
  calendars: readonly Calendar[],
  needed: number,
): Rank | null {
  let [can, family, liked] = [0, 0, 0]
  const held = new Set<Cover>()
  for (let index = 0; index < asked.length; index += 1) {
    const one = asked[index]
    const suits = calendars[index]?.[begin] ?? 0
    if (!one || suits === 0) continue
    can += 1
    if (one.isFamily) family += 1
    if (one.isFamily && suits === 2) liked += 1
    for (const cover of one.covers) held.add(cover)
  }
  if (can === 0) return null
  return [can >= needed ? 1 : 0, family, held.size, liked, can, -begin]
}

function proposalAt(
  begin: number,
  days: readonly { on: Day }[],
  asked: readonly Asked[],
  calendars: readonly Calendar[],
  needed: number,
): Proposal {
  const isThere = (_: Asked, index: number) => (calendars[index]?.[begin] ?? 0) > 0
  const can = asked.filter(isThere)
  return {
    on: days[Math.floor(begin / perDay)]?.on as Day,
    time: halfHours[begin % perDay] ?? '',
    can: can.map(one => one.id),
    cannot: asked.filter((one, index) => !isThere(one, index)).map(one => one.id),
    hasQuorum: can.length >= needed,
    lacks: covers.filter(cover => !can.some(one => one.covers.includes(cover))),
  }
}

/** From when until when, as moments: half past seven stays half past seven when the clock changes. */
export function momentsOf(on: Day, time: string, minutes: number): { beginsAt: Date; endsAt: Date } {
  const beginsAt = momentAt(on, time)
  return { beginsAt, endsAt: new Date(beginsAt.getTime() + minutes * 60_000) }
}

/** What an Amsterdam clock shows, as '19:30'. */
export const timeOf = (moment: Date): string =>
  `${String(hourOf(moment)).padStart(2, '0')}:${String(moment.getUTCMinutes()).padStart(2, '0')}`

type Held = { beginsAt: Date | null; endsAt: Date | null }
/** Whether two sittings would have people meet at the door: at the same time, or one right after the other. */
export const overlaps = (one: Held, other: Held): boolean =>
  one.beginsAt !== null &&
  other.endsAt !== null &&
  other.beginsAt !== null &&
  one.endsAt !== null &&
  one.beginsAt <= other.endsAt &&
  other.beginsAt <= one.endsAt
