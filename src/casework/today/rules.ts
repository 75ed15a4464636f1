import { type Day, dayInWords } from '#src/kernel/day.ts'

/** How soon something asks for somebody: now, this week, or later. */
const urgencies = ['now', 'week', 'later'] as const
export type Urgency = (typeof urgencies)[number]

/** One thing a household asks of somebody, with the one step that answers it. */
export type Call = { urgency: Urgency; title: string; step: string; to: string }

export type HouseholdCalls = {
  caseId: string
  name: string
  gardenName: string
  note: string | null
  calls: Call[]
}

const byUrgency = (a: { urgency: Urgency }, b: { urgency: Urgency }) =>
  urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency)

/** Households that ask for something, those that ask most urgently and most first, and the quiet ones apart. */
export function arrange(households: readonly HouseholdCalls[]): {
  asking: HouseholdCalls[]
  quiet: HouseholdCalls[]
} {
  const sorted = households.map(household => ({ ...household, calls: household.calls.toSorted(byUrgency) }))
  const counted = ({ calls }: HouseholdCalls) =>
    urgencies.map(urgency => calls.filter(call => call.urgency === urgency).length)
  const byWeight = (a: HouseholdCalls, b: HouseholdCalls) => {
    const [ours, theirs] = [counted(a), counted(b)]
    return urgencies.map((_, at) => (theirs[at] ?? 0) - (ours[at] ?? 0)).find(Boolean) ?? 0
  }
  return {
    asking: sorted
      .filter(household => household.calls.length > 0)
      .sort((a, b) => byWeight(a, b) || a.name.localeCompare(b.name, 'nl')),
    quiet: sorted.filter(household => household.calls.length === 0),
  }
}

/** What one person told on one day, of which the same may have been told before. */
export type Told = Call & { caseId: string; who: string; on: Day }

/**
 * Says the day where one person told more than once. What still reads the same is one call that says how often, and
 * leads to the first; what cannot wait keeps a call of its own.
 */
export function tellApart(told: readonly Told[]): (Call & { caseId: string })[] {
  const perPerson = Map.groupBy(told, one => `${one.caseId} ${one.who}`)
  return [...perPerson.values()].flatMap(all => {
    if (all.length === 1) return all
    return [...Map.groupBy(all, keyOf).values()].flatMap(same =>
      same.slice(0, 1).map(one => ({ ...one, title: withDay(one, same.length) })),
    )
  })
}

const keyOf = ({ urgency, title, on, to }: Told) => `${title} ${on} ${urgency === 'now' ? to : ''}`
const withDay = ({ title, on }: Told, times: number) =>
  `${title} (${times > 1 ? `${times} keer, ` : ''}${dayInWords(on)})`

const rowsInSight = 6

/** The calls as rows, one per step: those in sight, and those that may wait behind a fold. Nothing urgent is folded. */
export function rowsOf(calls: readonly Call[]): { inSight: Call[][]; folded: Call[][] } {
  const rows = [...Map.groupBy(calls, call => call.to).values()]
  const urgent = rows.filter(row => row.some(call => call.urgency === 'now')).length
  const shown = rows.length === rowsInSight + 1 ? rows.length : Math.max(rowsInSight, urgent)
  return { inSight: rows.slice(0, shown), folded: rows.slice(shown) }
}
