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
export function protect(cells: readonly Cell[], sums: readonly Sum[], { threshold, base }: Terms): Guarded {
  const table = tableOf(cells, sums, threshold)
  const hidden = new Set(cells.filter(cell => isPrimary(cell, table)).map(cell => cell.id))
  const first = new Set(hidden)
  const lost = new Set(hopeless(table, hidden))
  hideCompanions(table, hidden, lost)
  showNeedless(table, hidden, first, lost)
  const shown = (cell: Cell): GuardedCount => {
    if (hidden.has(cell.id)) return 'hidden'
    return base && cell.published === undefined ? Math.round(cell.count / base) * base : cell.count
  }
  return { cells: new Map(cells.map(cell => [cell.id, shown(cell)])), atRisk: [...lost] }
}

/** What would be told even if everything else that can be hidden were hidden. */
function hopeless(table: Table, hidden: ReadonlySet<CellId>): CellId[] {
  const cells = [...table.cells.values()]
  if (cells.every(cell => cell.published === undefined)) return []
  const all = new Set(cells.filter(cell => cell.published === undefined).map(cell => cell.id))
  return groupsOf(table, all)
    .flatMap(group => narrowIn(table, group))
    .filter(id => hidden.has(id))
}

/** Hides more until nothing hidden can be computed, but for what is lost already. */
function hideCompanions(table: Table, hidden: Set<CellId>, lost: Set<CellId>): void {
  let waiting = groupsOf(table, hidden)
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    const found = narrowIn(table, group).filter(id => !lost.has(id))
    if (found.length === 0) continue
    const companion = nextCompanion(table, hidden, found, group)
    if (companion) hidden.add(companion)
    else for (const id of found) lost.add(id)
    waiting = [
      ...waiting.filter(other => !companion || !touches(table, companion, other)),
      ...groupsOf(table, hidden).filter(other => (companion ? other.has(companion) : false)),
    ]
  }
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

/** Shows again what turned out to protect nothing, the dearest first. */
function showNeedless(
  table: Table,
  hidden: Set<CellId>,
  first: ReadonlySet<CellId>,
  lost: ReadonlySet<CellId>,
): void {
  const companions = [...hidden].filter(id => !first.has(id))
  const dearest = companions.toSorted(
    (one, other) => (table.rank.get(other) ?? 0) - (table.rank.get(one) ?? 0),
  )
  for (const id of dearest) {
    const group = groupsOf(table, hidden).find(one => one.has(id))
    group?.delete(id)
    const parts = groupsOf(table, group ?? new Set())
    if (parts.every(part => narrowIn(table, part).every(narrow => lost.has(narrow)))) hidden.delete(id)
  }
}
