import type { Union } from './family.ts'
import type { Bar, Ordered } from './order.ts'
import { type Across, middleOf, symbolSize } from './place.ts'

const lineStep = 13
const belowSymbol = 22
const aboveSymbol = 42

/** How deep below the row each line between two people runs: the short ones above the long ones. */
export function depthsOf(rows: readonly (readonly string[])[], unions: readonly Union[], across: Across) {
  const depths = new Map<string, number>()
  for (const row of rows) {
    const spans = unions
      .filter(({ parents }) => parents.length > 1 && row.includes(parents[0] ?? ''))
      .map(union => ({ id: union.id, xs: union.parents.map(id => across.get(id) ?? 0) }))
      .map(({ id, xs }) => ({ id, from: Math.min(...xs), to: Math.max(...xs) }))
      .toSorted((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)
    for (const [index, span] of spans.entries()) {
      const under = spans
        .slice(0, index)
        .filter(other => other.from <= span.to && span.from <= other.to)
        .map(other => (depths.get(other.id) ?? 0) + 1)
      depths.set(span.id, Math.max(0, ...under))
    }
  }
  return depths
}

/** Where each line to children begins and ends: lines of another kind keep a little apart. */
export type Ends = { readonly top: (bar: Bar) => number; readonly bottom: (bar: Bar, id: string) => number }

const apart = 12

export function endsOf(bars: readonly Bar[], unions: readonly Union[], across: Across): Ends {
  const parentsOf = new Map(unions.map(({ id, parents }) => [id, parents]))
  const from = (bar: Bar) => {
    if (bar.via) return across.get(bar.via) ?? 0
    const parents = (parentsOf.get(bar.unionId) ?? []).map(id => across.get(id) ?? 0)
    const [left, right] = [Math.min(...parents), Math.max(...parents)]
    if (right - left < 4 * apart) return (left + right) / 2
    return Math.min(Math.max(middleOf(bar.bottoms, across), left + apart), right - apart)
  }
  const begins = (bar: Bar) => !bar.via
  const shiftAmong = (all: readonly Bar[], bar: Bar, order: (one: Bar) => number) => {
    const sorted = all.toSorted((a, b) => order(a) - order(b))
    return (sorted.indexOf(bar) - (sorted.length - 1) / 2) * apart
  }
  return {
    top: bar => {
      if (bar.via) return from(bar)
      const middle = from(bar)
      const same = bars.filter(
        one => begins(one) && one.gap === bar.gap && Math.abs(from(one) - middle) < apart,
      )
      return middle + shiftAmong(same, bar, one => middleOf(one.bottoms, across))
    },
    bottom: (bar, id) => {
      const same = bars.filter(one => one.bottoms.includes(id))
      return (across.get(id) ?? 0) + shiftAmong(same, bar, from)
    },
  }
}

/** At which height each line spreads in its gap, so that the lines of two families do not cross there. */
export function levelsOf(bars: readonly Bar[], ends: Ends): Map<Bar, number> {
  const levels = new Map<Bar, number>()
  for (const inGap of Map.groupBy(bars, ({ gap }) => gap).values()) {
    const lines = inGap
      .map(bar => {
        const top = ends.top(bar)
        const bottoms = bar.bottoms.map(id => ends.bottom(bar, id))
        return { bar, top, bottoms, from: Math.min(top, ...bottoms), to: Math.max(top, ...bottoms) }
      })
      .toSorted((a, b) => a.from - b.from)
    type Line = (typeof lines)[number]
    const within = (x: number, line: Line) => x > line.from - 1 && x < line.to + 1
    /** Whether the first must spread above the second. */
    const above = (a: Line, b: Line) => within(a.top, b) || b.bottoms.some(x => within(x, a))
    const waiting = [...lines]
    const done: Line[] = []
    while (waiting.length > 0) {
      const free = waiting.find(line => !waiting.some(other => other !== line && above(other, line)))
      const next = free ?? waiting[0]
      if (!next) break
      waiting.splice(waiting.indexOf(next), 1)
      const under = done.filter(other => other.from - 8 < next.to && next.from - 8 < other.to)
      levels.set(next.bar, Math.max(0, ...under.map(other => (levels.get(other.bar) ?? 0) + 1)))
      done.push(next)
    }
  }
  return levels
}

/** The height of every row, of every line between two people, and of every place where a line spreads. */
export type Heights = {
  readonly symbol: (row: number) => number
  readonly couple: (row: number, depth: number) => number
  readonly bar: (bar: Bar) => number
}

export function heightsOf(
  { rows, bars }: Ordered,
  depthIn: (row: number) => number,
  levels: ReadonlyMap<Bar, number>,
  tall: number,
): Heights {
  const spare = (tall - symbolSize) / 2
  const symbols: number[] = []
  let y = aboveSymbol + spare
  for (const row of rows.keys()) {
    symbols.push(y)
    const inGap = bars.filter(({ gap }) => gap === row).map(bar => levels.get(bar) ?? 0)
    const spreads = inGap.length > 0 ? (Math.max(...inGap) + 1) * lineStep : 0
    y += tall + belowSymbol + (depthIn(row) + 1) * lineStep + spreads + aboveSymbol
  }
  const symbol = (row: number) => symbols[row] ?? 0
  const couple = (row: number, depth: number) =>
    symbol(row) + symbolSize + spare + belowSymbol + depth * lineStep
  return {
    symbol,
    couple,
    bar: bar => couple(bar.gap, depthIn(bar.gap) + 1 + (levels.get(bar) ?? 0)) + 2,
  }
}
