/** How soon something asks for somebody: now, this week, or later. */
export type Urgency = 'now' | 'week' | 'later'

/** One thing a household asks of somebody, with the one step that answers it. */
export type Call = { urgency: Urgency; title: string; step: string; to: string }

export type HouseholdCalls = { caseId: string; name: string; gardenName: string; calls: Call[] }

const order: Record<Urgency, number> = { now: 0, week: 1, later: 2 }

const byUrgency = (a: { urgency: Urgency }, b: { urgency: Urgency }) => order[a.urgency] - order[b.urgency]

/** Households that ask for something, the most urgent first, and the quiet ones apart. */
export function arrange(households: readonly HouseholdCalls[]): {
  asking: HouseholdCalls[]
  quiet: HouseholdCalls[]
} {
  const sorted = households.map(household => ({ ...household, calls: household.calls.toSorted(byUrgency) }))
  const first = (household: HouseholdCalls) => order[household.calls[0]?.urgency ?? 'later']
  return {
    asking: sorted
      .filter(household => household.calls.length > 0)
      .sort((a, b) => first(a) - first(b) || a.name.localeCompare(b.name, 'nl')),
    quiet: sorted.filter(household => household.calls.length === 0),
  }
}
