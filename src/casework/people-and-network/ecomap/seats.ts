import type { Box, Point } from '../genogram/layout.ts'
import type { MapTie, Member, Outer } from './layout.ts'

const turn = 2 * Math.PI
const around = (count: number, index: number, start: number) => start + (turn * index) / count
const centre = ({ x, y, w, h }: Box): Point => ({ x: x + w / 2, y: y + h / 2 })

/** Seats stand on an oval: there is more room beside a family than above it. */
export const onOval = (angle: number, ring: number): Point => ({
  x: ring * 1.22 * Math.cos(angle),
  y: ring * 0.94 * Math.sin(angle),
})

export type Seat = { readonly one: Outer; readonly angle: number }

/** Who sits where around the family, so that lines are short and run past nobody else. */
export function seated(
  outer: readonly Outer[],
  ties: readonly MapTie[],
  members: readonly Member[],
  far: number,
): Seat[] {
  const place = new Map(members.map(({ one, symbol }) => [one.id, centre(symbol)]))
  const cost = (seats: readonly Seat[]) => {
    const seat = new Map(seats.map(({ one, angle }) => [one.id, onOval(angle, far)]))
    return ties.reduce((sum, { from, to }) => {
      const [a, b] = [seat.get(to) ?? place.get(to), seat.get(from ?? '') ?? place.get(from ?? '')]
      if (!a || !b || (!seat.has(to) && !seat.has(from ?? ''))) return sum
      const passed = members.filter(
        ({ one, symbol }) => one.id !== from && one.id !== to && isNear(symbol, a, b),
      )
      return sum + Math.hypot(a.x - b.x, a.y - b.y) + 120 * passed.length
    }, 0)
  }
  const known = outer.toSorted((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id))
  const starts = Array.from(
    { length: 6 },
    (_, step) => -turn / 4 + (turn * step) / 6 / Math.max(1, outer.length),
  )
  const tries = starts.map(start =>
    swapped(
      known.map((one, index) => ({ one, angle: around(known.length, index, start) })),
      cost,
    ),
  )
  return tries.toSorted((a, b) => cost(a) - cost(b))[0] ?? []
}

/** Lets two change seats for as long as that is better. */
function swapped(start: Seat[], cost: (seats: readonly Seat[]) => number): Seat[] {
  let [best, least] = [start, cost(start)]
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    for (let a = 0; a < start.length; a += 1)
      for (let b = a + 1; b < start.length; b += 1) {
        const [one, other] = [best[a], best[b]]
        if (!one || !other) continue
        const next = best.with(a, { ...one, one: other.one }).with(b, { ...other, one: one.one })
        const found = cost(next)
        if (found < least - 0.01) [best, least, isBetter] = [next, found, true]
      }
  }
  return best
}

/** Whether a line runs over somebody or over the name below. */
function isNear(symbol: Box, from: Point, to: Point): boolean {
  const { x, y } = centre({ ...symbol, h: symbol.h + 18 })
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const share = Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(from.x + share * dx - x, from.y + share * dy - y) < symbol.w * 0.8
}
