import type { GuardedCount } from '../small-numbers.ts'
import {
  type Cell,
  type CellId,
  isPrimary,
  membersOf,
  type Sum,
  type Table,
  type Terms,
  tableOf,
} from './table.ts'
import { groupsOf, narrowIn } from './told.ts'

export type { Cell, Sum } from './table.ts'

export type Guarded = {
  cells: ReadonlyMap<CellId, GuardedCount>
  /** Hidden here, but what was published before lets people compute it, or nearly. */
  atRisk: readonly CellId[]
}

/**
 * The figures as they may be shown. What rests on too few households is hidden, and so much with it that nobody can
 * work out a hidden figure from all that is shown, even when told which figures are hidden for being small.
 * Method, limits and sources: docs/small-numbers.md.
 */
export function protect(cells: readonly Cell[], sums: readonly Sum[], terms: Terms): Guarded {
  const steps = protecting(cells, sums, terms)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same, step by step, so that who waits for it can let others go first. */
export function* protecting(
  cells: readonly Cell[],
  sums: readonly Sum[],
  { threshold, base, effort = endlessEffort }: Terms & { effort?: Effort },
): Generator<undefined, Guarded> {
  const table = tableOf(cells, sums, threshold)
  const work = new Work(table, effort)
  const hidden = new Set(cells.filter(cell => isPrimary(cell, table)).map(cell => cell.id))
  const first = new Set(hidden)
  const lost = new Set(yield* hopeless(work, hidden))
  const isProven = yield* hideCompanions(work, hidden, lost)
  if (isProven) yield* showNeedless(work, hidden, first, lost)
  else for (const cell of cells) if (cell.published === undefined) hidden.add(cell.id)
  const shown = (cell: Cell): GuardedCount => {
    if (hidden.has(cell.id)) return 'hidden'
    return base && cell.published === undefined ? Math.round(cell.count / base) * base : cell.count
  }
  return { cells: new Map(cells.map(cell => [cell.id, shown(cell)])), atRisk: [...lost] }
}

/** How many figures may be looked at together, and how much in all: the work grows as the cube of a group. */
export type Effort = { together: number; all: number }
const endlessEffort: Effort = { together: Number.POSITIVE_INFINITY, all: Number.POSITIVE_INFINITY }

class Work {
  readonly table: Table
  readonly #together: number
  #left: number

  constructor(table: Table, { together, all }: Effort) {
    this.table = table
    this.#together = together
    this.#left = all
  }

  /** What can be told too precisely; null when that is more work than it may be, so that nothing is proven. */
  *narrowIn(group: ReadonlySet<CellId>): Generator<undefined, CellId[] | null> {
    this.#left -= group.size ** 3
    if (this.#left < 0 || group.size > this.#together) return null
    return yield* narrowIn(this.table, group)
  }
}

/** What would be told even if everything else that can be hidden were hidden. */
function* hopeless(work: Work, hidden: ReadonlySet<CellId>): Generator<undefined, CellId[]> {
  const cells = [...work.table.cells.values()]
  if (cells.every(cell => cell.published === undefined)) return []
  const all = new Set(cells.filter(cell => cell.published === undefined).map(cell => cell.id))
  const found: CellId[] = []
  for (const group of groupsOf(work.table, all)) found.push(...((yield* work.narrowIn(group)) ?? []))
  return found.filter(id => hidden.has(id))
}

/** Hides more until nothing hidden can be computed, but for what is lost already; false when that was not proven. */
function* hideCompanions(work: Work, hidden: Set<CellId>, lost: Set<CellId>): Generator<undefined, boolean> {
  const { table } = work
  let waiting = groupsOf(table, hidden)
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    const narrow = yield* work.narrowIn(group)
    if (!narrow) return false
    const found = narrow.filter(id => !lost.has(id))
    if (found.length === 0) continue
    const companion = nextCompanion(table, hidden, found, group)
    if (companion) hidden.add(companion)
    else for (const id of found) lost.add(id)
    waiting = [
      ...waiting.filter(other => !companion || !touches(table, companion, other)),
      ...groupsOf(table, hidden).filter(other => (companion ? other.has(companion) : false)),
    ]
  }
  return true
}

const touches = ({ sumsOf }: Table, id: CellId, group: ReadonlySet<CellId>) =>
  (sumsOf.get(id) ?? []).some(sum => membersOf(sum).some(member => group.has(member)))

/** A figure from a sum in which one that is told too precisely is hidden alone, else from any sum with it. */
function nextCompanion(
  { cells, sumsOf, rank }: Table,
  hidden: ReadonlySet<CellId>,
  narrow: readonly CellId[],
  group: ReadonlySet<CellId>,
): CellId | undefined {
  const firstOf = (sums: readonly Sum[]) =>
    sums
      .flatMap(membersOf)
      .filter(id => !hidden.has(id) && cells.get(id)?.published === undefined)
      .toSorted((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0))[0]
  const around = (ids: Iterable<CellId>) => [...ids].flatMap(id => sumsOf.get(id) ?? [])
  const isAlone = (sum: Sum) => membersOf(sum).filter(id => hidden.has(id)).length === 1
  return firstOf(around(narrow).filter(isAlone)) ?? firstOf(around(narrow)) ?? firstOf(around(group))
}

/** Shows again what turned out to protect nothing, the dearest first, as long as that is proven. */
function* showNeedless(
  work: Work,
  hidden: Set<CellId>,
  first: ReadonlySet<CellId>,
  lost: ReadonlySet<CellId>,
): Generator<undefined, void> {
  const { table } = work
  const companions = [...hidden].filter(id => !first.has(id))
  const dearest = companions.toSorted(
    (one, other) => (table.rank.get(other) ?? 0) - (table.rank.get(one) ?? 0),
  )
  for (const id of dearest) {
    const group = groupsOf(table, hidden).find(one => one.has(id))
    group?.delete(id)
    let isNeedless = true
    for (const part of groupsOf(table, group ?? new Set())) {
      const narrow = yield* work.narrowIn(part)
      isNeedless &&= narrow?.every(one => lost.has(one)) ?? false
      if (!isNeedless) break
    }
    if (isNeedless) hidden.delete(id)
  }
}
