import type { Relation, Unknown } from './spread.ts'
import { tooNarrow } from './spread.ts'
import { type CellId, isSmall, membersOf, type Sum, type Table } from './table.ts'

/** The hidden figures, in groups between which no sum stands. */
export function groupsOf({ sumsOf }: Table, hidden: ReadonlySet<CellId>): Set<CellId>[] {
  const left = new Set(hidden)
  const groups: Set<CellId>[] = []
  for (const start of hidden) {
    if (!left.delete(start)) continue
    const group = new Set([start])
    for (const id of group)
      for (const member of (sumsOf.get(id) ?? []).flatMap(membersOf))
        if (left.delete(member)) group.add(member)
    groups.push(group)
  }
  return groups
}

/** The hidden figures of a group that can be computed, or nearly; step by step. */
export function* narrowIn(table: Table, group: ReadonlySet<CellId>): Generator<undefined, CellId[]> {
  const sums = new Set([...group].flatMap(id => table.sumsOf.get(id) ?? []))
  const unknowns = [...group].map(id => unknownOf(table, id))
  const relations = [...sums].map(sum => relationOf(sum, group))
  return (yield* tooNarrow(unknowns, relations)).map(({ id }) => id)
}

function relationOf(sum: Sum, group: ReadonlySet<CellId>): Relation {
  const relation = new Map<CellId, number>()
  const add = (id: CellId, weight: number) => {
    if (group.has(id)) relation.set(id, (relation.get(id) ?? 0) + weight)
  }
  add(sum.total, 1)
  for (const part of sum.parts) add(part, -1)
  return relation
}

/** What somebody would know of a hidden figure who was told, of all but totals, which are hidden for being small. */
function unknownOf({ cells, totals, threshold }: Table, id: CellId): Unknown {
  const { count = 0, households = 0 } = cells.get(id) ?? {}
  const endless = Number.POSITIVE_INFINITY
  if (!isSmall({ households }, threshold))
    return { id, value: count, least: count < threshold ? 0 : threshold, most: endless, width: 1 }
  const most = totals.has(id) || count >= threshold ? endless : threshold - 1
  return { id, value: count, least: Math.min(1, count), most, width: Math.ceil((threshold - 1) / 4) }
}
