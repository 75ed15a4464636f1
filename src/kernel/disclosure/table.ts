export type CellId = string

/** A figure that somebody may want to see, and on how many households it rests. */
export type Cell = {
  id: CellId
  count: number
  households: number
  /** Already public, by an earlier report or by the region itself: it can't be hidden any more. */
  published?: number
  /** Was kept back in an earlier report and stays so. */
  held?: boolean
}

/** A total is its parts together: gardens of a region, quarters of a year, a count and what is left of its whole. */
export type Sum = {
  total: CellId
  parts: readonly CellId[]
  /** Each part says something of everybody in the total, so that "all" and "nobody" tell of each of them. */
  tellsOfEach?: boolean
}

export type Terms = { threshold: number; base?: 5 }

export type Table = {
  cells: ReadonlyMap<CellId, Cell>
  sums: readonly Sum[]
  sumsOf: ReadonlyMap<CellId, readonly Sum[]>
  /** What the guard hides first when it must hide something more. */
  rank: ReadonlyMap<CellId, number>
  telling: ReadonlySet<CellId>
  totals: ReadonlySet<CellId>
  threshold: number
}

/** Below 3 a small count could only be 1: it would be told by being hidden. */
export const leastThreshold = 3

export function tableOf(given: readonly Cell[], sums: readonly Sum[], threshold: number): Table {
  const cells = new Map(given.map(cell => [cell.id, { ...cell, count: cell.published ?? cell.count }]))
  const sumsOf = new Map<CellId, Sum[]>(given.map(cell => [cell.id, []]))
  for (const sum of sums) {
    const parts = sum.parts.reduce((all, id) => all + countOf(cells, id), 0)
    if (parts !== countOf(cells, sum.total)) throw new Error(`The parts of ${sum.total} do not add up`)
    for (const id of [sum.total, ...sum.parts]) sumsOf.get(id)?.push(sum)
  }
  const telling = sums.filter(sum => sum.tellsOfEach && isAllInOne(sum, cells)).flatMap(sum => sum.parts)
  return {
    cells,
    sums,
    sumsOf,
    rank: ranksOf(given, sums),
    telling: new Set(telling),
    totals: new Set(sums.map(sum => sum.total)),
    threshold: Math.max(threshold, leastThreshold),
  }
}

function countOf(cells: ReadonlyMap<CellId, Cell>, id: CellId): number {
  const cell = cells.get(id)
  if (!cell) throw new Error(`A sum names ${id}, which is not there`)
  return cell.count
}

const isAllInOne = ({ total, parts }: Sum, cells: ReadonlyMap<CellId, Cell>) => {
  const whole = countOf(cells, total)
  return whole > 0 && parts.some(id => countOf(cells, id) === whole)
}

export const isSmall = ({ households }: Pick<Cell, 'households'>, threshold: number) =>
  households > 0 && households < threshold

export const isPrimary = (cell: Cell, { threshold, telling }: Table) =>
  cell.published === undefined && (cell.held || isSmall(cell, threshold) || telling.has(cell.id))

/**
 * What to hide first: not a zero, not a total, then what stands first. The size of a figure plays no part, so that
 * the choice tells nothing, and the same figures are hidden at every moment.
 */
function ranksOf(cells: readonly Cell[], sums: readonly Sum[]): Map<CellId, number> {
  const levels = new Map<CellId, number>()
  const ofTotal = Map.groupBy(sums, sum => sum.total)
  const level = (id: CellId): number => {
    const known = levels.get(id)
    if (known !== undefined) return known
    levels.set(id, 0)
    const parts = (ofTotal.get(id) ?? []).flatMap(sum => sum.parts)
    const found = parts.length === 0 ? 0 : 1 + Math.max(...parts.map(level))
    levels.set(id, found)
    return found
  }
  const order = (cell: Cell) => (cell.count === 0 ? 1000 : 0) + level(cell.id)
  return new Map(
    cells.toSorted((one, other) => order(one) - order(other)).map((cell, index) => [cell.id, index]),
  )
}

export const membersOf = ({ total, parts }: Sum) => [total, ...parts]
