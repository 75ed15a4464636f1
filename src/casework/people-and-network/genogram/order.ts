import type { Family, Figure, Generations, LineKind, Union } from './family.ts'

/** From one row to the next: one line down that spreads over what hangs from it. */
export type Bar = {
  readonly gap: number
  readonly unionId: string
  /** Where it begins: at the union itself, or where it passed the row before. */
  readonly via: string | null
  readonly bottoms: readonly string[]
  readonly kind: LineKind
}

/** Everybody in rows, from left to right; where a line passes a row, a place is kept for it. */
export type Ordered = { readonly rows: readonly (readonly string[])[]; readonly bars: readonly Bar[] }

export const isVia = (id: string) => id.startsWith('via ')

/** The order in which the fewest lines cross, homes stay together, siblings stand by age and a man stands left. */
export function ordered(family: Family, rowOf: Generations, unions: readonly Union[]): Ordered {
  const bars = barsOf(rowOf, unions)
  const count = Math.max(-1, ...rowOf.values()) + 1
  const byAge = family.figures.toSorted(olderFirst).map(({ id }) => id)
  const vias = bars.flatMap(bar => bar.bottoms.filter(isVia).map(id => ({ id, row: bar.gap + 1 })))
  const inRow = (row: number) => [
    ...byAge.filter(id => rowOf.get(id) === row),
    ...vias.filter(via => via.row === row).map(({ id }) => id),
  ]
  const cost = costOf(family, unions, bars)
  const start = Array.from({ length: count }, (_, row) => inRow(row))
  const tries = [start, start.map(row => row.toReversed()), alongTheFamily(start, unions)].map(rows =>
    improved(rows, cost),
  )
  const [best] = tries.toSorted((a, b) => a.cost - b.cost)
  return { rows: best?.rows ?? [], bars }
}

const olderFirst = (a: Figure, b: Figure) =>
  (a.bornOn ?? '9999').localeCompare(b.bornOn ?? '9999') || a.id.localeCompare(b.id)

/** Partners one after the other, and their children in the same order. */
function alongTheFamily(rows: string[][], unions: readonly Union[]): string[][] {
  const placed = new Set<string>()
  const visit = (id: string) => {
    if (placed.has(id)) return
    placed.add(id)
    const own = unions.filter(({ parents }) => parents.includes(id))
    for (const { parents } of own) for (const other of parents) visit(other)
    for (const { children } of own) for (const child of children) visit(child.id)
  }
  for (const row of rows) for (const id of row) visit(id)
  const order = [...placed]
  return rows.map(row => row.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
}

function barsOf(rowOf: Generations, unions: readonly Union[]): Bar[] {
  const row = (id: string) => rowOf.get(id) ?? 0
  return unions.flatMap(({ id: unionId, parents, children }) => {
    const from = row(parents[0] ?? '')
    return [...Map.groupBy(children, child => `${row(child.id)} ${child.kind}`)].flatMap(([key, alike]) => {
      const [first] = alike
      if (!first) return []
      const steps = row(first.id) - from
      const via = (step: number) => `via ${unionId} ${key} ${from + step}`
      return Array.from({ length: steps }, (_, step): Bar => {
        const bottoms = step === steps - 1 ? alike.map(({ id }) => id) : [via(step + 1)]
        return { gap: from + step, unionId, kind: first.kind, via: step === 0 ? null : via(step), bottoms }
      })
    })
  })
}

type Rows = string[][]
type Cost = (rows: Rows) => number

const weight = {
  crossing: 1000,
  home: 160,
  between: 40,
  nested: 60,
  siblings: 25,
  age: 12,
  halfAge: 6,
  manLeft: 5,
  far: 1,
}

function costOf(family: Family, unions: readonly Union[], bars: readonly Bar[]): Cost {
  const unionOf = new Map(unions.map(union => [union.id, union]))
  const sexOf = new Map(family.figures.map(({ id, sex }) => [id, sex]))
  const agePairs = agePairsOf(family, unions)
  const homes = family.homes.map(({ memberIds }) => new Set(memberIds))
  return rows => {
    const at = new Map(rows.flatMap(row => row.map((id, index) => [id, index - row.length / 2] as const)))
    const place = (id: string) => at.get(id) ?? 0
    const middle = (ids: readonly string[]) => ids.reduce((sum, id) => sum + place(id), 0) / ids.length
    const topOf = ({ via, unionId }: Bar) => (via ? place(via) : middle(unionOf.get(unionId)?.parents ?? []))
    let cost = 0
    for (const [index, bar] of bars.entries()) {
      const top = topOf(bar)
      cost += weight.far * Math.abs(top - middle(bar.bottoms))
      const span = Math.max(...bar.bottoms.map(place)) - Math.min(...bar.bottoms.map(place))
      cost += weight.siblings * (span - bar.bottoms.length + 1)
      for (const other of bars.slice(index + 1))
        if (other.gap === bar.gap) cost += weight.crossing * crossings(top, bar, topOf(other), other, place)
    }
    for (const { parents } of unions) cost += costOfCouple(parents, place, sexOf)
    for (const [older, younger, matters] of agePairs) if (place(older) > place(younger)) cost += matters
    for (const home of homes) for (const row of rows) cost += weight.home * Math.max(0, runsIn(row, home) - 1)
    return cost + weight.nested * rows.reduce((sum, row) => sum + tangled(row, unions), 0)
  }
}

/** Who should stand left of whom by age: full brothers and sisters above all, half ones where it fits. */
function agePairsOf(family: Family, unions: readonly Union[]): [string, string, number][] {
  const parentsOf = new Map(
    unions.flatMap(({ id, children }) => children.map(child => [child.id, id] as const)),
  )
  return unions.flatMap(union => {
    const near = unions.filter(({ parents }) => parents.some(id => union.parents.includes(id)))
    const own = new Set(near.flatMap(({ children }) => children.map(({ id }) => id)))
    const known = family.figures.filter(({ id }) => own.has(id)).toSorted(olderFirst)
    return known.flatMap(({ id: older }, at) =>
      known.slice(at + 1).map(({ id: younger }): [string, string, number] => {
        const isFull = parentsOf.get(older) === parentsOf.get(younger)
        return [older, younger, isFull ? weight.age : weight.halfAge]
      }),
    )
  })
}

function crossings(top: number, bar: Bar, otherTop: number, other: Bar, place: (id: string) => number) {
  let count = 0
  for (const a of bar.bottoms)
    for (const b of other.bottoms) {
      const below = place(a) - place(b)
      if ((top - otherTop) * below < 0) count += 1
    }
  return count
}

function costOfCouple(
  [a, b]: readonly string[],
  place: (id: string) => number,
  sexOf: Map<string, Figure['sex']>,
) {
  if (!a || !b) return 0
  const apart = Math.abs(place(a) - place(b)) - 1
  const [left, right] = place(a) < place(b) ? [a, b] : [b, a]
  const isReversed = sexOf.get(left) === 'female' && sexOf.get(right) === 'male'
  return weight.between * apart + (isReversed ? weight.manLeft : 0)
}

/** How often a line between two people runs under somebody who has a line of their own. */
function tangled(row: readonly string[], unions: readonly Union[]): number {
  const spans = unions.flatMap(({ parents }) => {
    const places = parents.map(id => row.indexOf(id)).toSorted((a, b) => a - b)
    return places.includes(-1) ? [] : [[places.at(0) ?? 0, places.at(-1) ?? 0] as const]
  })
  let count = 0
  for (const [index, [from, to]] of spans.entries())
    for (const [otherFrom, otherTo] of spans.slice(index + 1))
      if (from < otherTo && otherFrom < to) count += 1
  return count
}

/** In how many pieces the members of a home stand in a row. */
function runsIn(row: readonly string[], home: ReadonlySet<string>): number {
  const people = row.filter(id => !isVia(id))
  return people.filter((id, index) => home.has(id) && !home.has(people[index - 1] ?? '')).length
}

/** Moves people one by one, and a few neighbours together, for as long as that makes the picture better. */
function improved(start: Rows, cost: Cost): { rows: Rows; cost: number } {
  let best = { rows: start, cost: cost(start) }
  for (let round = 0; round < 20; round += 1) {
    const before = best.cost
    for (const row of best.rows.keys())
      for (const moved of moves(best.rows[row] ?? [])) {
        const rows = best.rows.with(row, moved)
        const found = cost(rows)
        if (found < best.cost) best = { rows, cost: found }
      }
    const mirrored = best.rows.map(row => row.toReversed())
    if (cost(mirrored) < best.cost) best = { rows: mirrored, cost: cost(mirrored) }
    if (best.cost === before) break
  }
  return best
}

function* moves(row: string[]): Generator<string[]> {
  for (let from = 0; from < row.length; from += 1)
    for (let size = 1; size <= Math.min(4, row.length - from); size += 1) {
      const block = row.slice(from, from + size)
      const rest = row.toSpliced(from, size)
      for (let to = 0; to <= rest.length; to += 1) {
        if (to !== from) yield rest.toSpliced(to, 0, ...block)
        if (size > 1) yield rest.toSpliced(to, 0, ...block.toReversed())
      }
    }
}
