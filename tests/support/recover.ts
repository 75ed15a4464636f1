import type { Cell, Sum } from '#src/kernel/disclosure/table.ts'
import type { GuardedCount } from '#src/kernel/small-numbers.ts'

type Row = { weights: Map<string, number>; is: number }
type Range = { from: number; to: number }

/**
 * Which hidden figures somebody computes who has everything that was published, knows every sum and the threshold,
 * and was even told which figures, but for totals, are
 * hidden for being small. Made apart from the guard: elimination, then bounds.
 */
export function recovered(
  cells: readonly Cell[],
  sums: readonly Sum[],
  shown: ReadonlyMap<string, GuardedCount>,
  threshold: number,
): string[] {
  const unknown = cells.filter(({ id }) => shown.get(id) === 'hidden')
  const given = sums.map(sum => rowOf(sum, shown))
  const totals = new Set(sums.map(sum => sum.total))
  const solved = eliminated(
    given,
    unknown.map(({ id }) => id),
  )
  const ranges = new Map(unknown.map(cell => [cell.id, firstRange(cell, threshold, totals.has(cell.id))]))
  narrow(ranges, [...given, ...solved])
  return [...ranges].filter(([, { from, to }]) => from === to).map(([id]) => id)
}

function firstRange({ count, households }: Cell, threshold: number, isTotal: boolean): Range {
  const small = households > 0 && households < threshold
  if (!small) return { from: count < threshold ? 0 : threshold, to: Number.POSITIVE_INFINITY }
  return { from: 1, to: count < threshold && !isTotal ? threshold - 1 : Number.POSITIVE_INFINITY }
}

function rowOf({ total, parts }: Sum, shown: ReadonlyMap<string, GuardedCount>): Row {
  const row: Row = { weights: new Map(), is: 0 }
  const put = (id: string, weight: number) => {
    const value = shown.get(id)
    if (typeof value === 'number') row.is -= weight * value
    else row.weights.set(id, (row.weights.get(id) ?? 0) + weight)
  }
  put(total, 1)
  for (const part of parts) put(part, -1)
  return row
}

/** Gauss and Jordan, in fractions of doubles: the weights stay small. */
function eliminated(given: readonly Row[], ids: readonly string[]): Row[] {
  let rows = given.map(row => ({ weights: new Map(row.weights), is: row.is }))
  const done: Row[] = []
  for (const id of ids) {
    const pivot = rows.find(row => Math.abs(row.weights.get(id) ?? 0) > 1e-9)
    if (!pivot) continue
    const clear = (row: Row) => minus(row, pivot, id)
    rows = rows.filter(row => row !== pivot).map(clear)
    done.splice(0, done.length, ...done.map(clear), pivot)
  }
  return done
}

function minus(row: Row, pivot: Row, id: string): Row {
  const times = (row.weights.get(id) ?? 0) / (pivot.weights.get(id) ?? 1)
  if (times === 0) return row
  const weights = new Map(row.weights)
  for (const [other, weight] of pivot.weights) {
    const left = (weights.get(other) ?? 0) - times * weight
    if (Math.abs(left) < 1e-9) weights.delete(other)
    else weights.set(other, left)
  }
  return { weights, is: row.is - times * pivot.is }
}

function narrow(ranges: Map<string, Range>, rows: readonly Row[]): void {
  let changed = true
  for (let round = 0; changed && round < 200; round += 1) {
    changed = false
    for (const row of rows)
      for (const [id, weight] of row.weights) {
        const range = ranges.get(id)
        if (range && narrowOne(range, weight, restOf(row, id, ranges))) changed = true
      }
  }
}

/** Between which numbers the rest of a row lies, taken from what the row is. */
function restOf(row: Row, without: string, ranges: ReadonlyMap<string, Range>): Range {
  const rest = { from: row.is, to: row.is }
  for (const [id, weight] of row.weights) {
    if (id === without) continue
    const { from, to } = ranges.get(id) ?? { from: 0, to: Number.POSITIVE_INFINITY }
    rest.from -= weight > 0 ? weight * to : weight * from
    rest.to -= weight > 0 ? weight * from : weight * to
  }
  return rest
}

function narrowOne(range: Range, weight: number, rest: Range): boolean {
  const [low, high] = weight > 0 ? [rest.from, rest.to] : [rest.to, rest.from]
  const from = Math.max(range.from, Math.ceil(low / weight - 1e-6))
  const to = Math.min(range.to, Math.floor(high / weight + 1e-6))
  const isNarrower = from > range.from || to < range.to
  range.from = from
  range.to = to
  return isNarrower
}
