import type { Day } from '#src/kernel/day.ts'

/** What of somebody's own was looked at: what was released to them, and what they told themselves. */
export const things = ['plan', 'piece', 'file', 'score', 'view', 'mark', 'message'] as const
export type Thing = (typeof things)[number]

export type Look = {
  caseId: string
  /** The first day of the month. */
  month: Day
  thing: Thing
  isContact: boolean
  capacity: string
  name: string
}

type Words = {
  contact: string
  capacity: (capacity: string) => string
  named: (role: string, name: string) => string
}
export type LookedIn = { month: Day; by: { who: string; things: Thing[] }[] }

/** The looks by month, the latest first; of each month who looked, at what. By role alone where names are not safe. */
export function byMonth(looks: readonly Look[], showsNames: boolean, words: Words): LookedIn[] {
  const whoOf = ({ isContact, capacity, name }: Look) => {
    const role = isContact ? words.contact : words.capacity(capacity)
    return showsNames ? words.named(role, name) : role
  }
  const months = [...Map.groupBy(looks, look => look.month)].toSorted(([a], [b]) => (a < b ? 1 : -1))
  return months.map(([month, all]) => ({
    month,
    by: [...Map.groupBy(all, whoOf)]
      .map(([who, own]) => ({ who, things: things.filter(thing => own.some(look => look.thing === thing)) }))
      .toSorted((a, b) => a.who.localeCompare(b.who, 'nl')),
  }))
}
