import type { Day } from '#src/kernel/day.ts'

/** What a line of the calendar comes from; where it is changed. */
export type Kind = 'development' | 'alignment' | 'review' | 'communication' | 'training'

/** Something with a day that who steers wants to know of. */
export type Entry = {
  /** The same as long as it is the same thing, so that it stands in somebody's calendar once. */
  key: string
  kind: Kind
  title: string
  about: string | null
  from: Day
  until: Day | null
  atTime: string | null
  place: string | null
  to: string
}

const byDay = (a: Entry, b: Entry) => a.from.localeCompare(b.from) || a.title.localeCompare(b.title, 'nl')

/** What comes or still goes on, the nearest first, and what was, the latest first. */
export function comingAndPast(entries: readonly Entry[], today: Day): { coming: Entry[]; past: Entry[] } {
  const sorted = entries.toSorted(byDay)
  const isPast = ({ from, until }: Entry) => (until ?? from) < today
  return { coming: sorted.filter(entry => !isPast(entry)), past: sorted.filter(isPast).reverse() }
}
