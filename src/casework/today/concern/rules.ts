/** What makes a household worrying, the most serious first. The order is all there is: nothing is added up to a score. */
export const concernKinds = [
  'danger',
  'low-score',
  'score-dropped',
  'incident',
  'child-unseen',
  'interim-expired',
  'no-consultation',
  'review-late',
  'dormant',
  'challenge',
  'not-informed',
] as const
export type ConcernKind = (typeof concernKinds)[number]

export type Concern = { kind: ConcernKind; count: number }

/** How often each thing was found, as concerns in order; what was not found is none. */
export const concernsFrom = (found: Readonly<Record<ConcernKind, number>>): Concern[] =>
  concernKinds.filter(kind => found[kind] > 0).map(kind => ({ kind, count: found[kind] }))

const rankOf = (concern: Concern | undefined) =>
  concern ? concernKinds.indexOf(concern.kind) : concernKinds.length

/** Below zero when `a` worries more: by the most serious thing, how often it is there, then by the next. */
export function moreWorrying(a: readonly Concern[], b: readonly Concern[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [one, other] = [a[index], b[index]]
    const difference = rankOf(one) - rankOf(other) || (other?.count ?? 0) - (one?.count ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

export type Worrying = { caseId: string; name: string; gardenName: string; concerns: Concern[] }

/** The households that worry, the most worrying first; equals by name. */
export const byConcern = (households: readonly Worrying[]): Worrying[] =>
  households
    .filter(one => one.concerns.length > 0)
    .toSorted((a, b) => moreWorrying(a.concerns, b.concerns) || a.name.localeCompare(b.name, 'nl'))
