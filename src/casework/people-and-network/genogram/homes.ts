import type { Home } from './family.ts'
import type { Box, PlacedFigure, Point } from './layout.ts'
import { isVia } from './order.ts'
import { homePad, symbolSize, widthOf } from './place.ts'

/** The line around those who live together. A home whose people can't stand together is drawn in pieces. */
export type Outline = {
  readonly homeId: string
  readonly index: number
  readonly label: string
  readonly corners: readonly Point[]
  /** Where its name stands. */
  readonly name: Box
}

type Span = { readonly row: number; readonly ids: readonly string[]; readonly box: Box }

export const nameSize = 12.5
const longestName = 30

export function homeOutlines(
  homes: readonly Home[],
  rows: readonly (readonly string[])[],
  figures: readonly PlacedFigure[],
  tall: number,
): Outline[] {
  const place = new Map(figures.map(one => [one.figure.id, one]))
  const people = rows.map(row => row.filter(id => !isVia(id)))
  return homes.flatMap((home, index) => {
    const spans = people.flatMap((row, at) => spansIn(row, at, home, place, index, tall))
    return piecesOf(spans, people, place).map(piece => outline(home, index, piece, people, place))
  })
}

/** Runs of members next to each other in a row, with the box around each. */
function spansIn(
  row: readonly string[],
  at: number,
  { memberIds }: Home,
  place: ReadonlyMap<string, PlacedFigure>,
  index: number,
  tall: number,
): Span[] {
  const runs: string[][] = []
  for (const [position, id] of row.entries()) {
    if (!memberIds.includes(id)) continue
    const isNext = memberIds.includes(row[position - 1] ?? '')
    if (isNext) runs.at(-1)?.push(id)
    else runs.push([id])
  }
  const [pad, spare] = [homePad(index), (tall - symbolSize) / 2]
  return runs.map(ids => {
    const placed = ids.flatMap(id => place.get(id) ?? [])
    const left = Math.min(...placed.map(({ symbol }) => symbol.x)) - pad
    const right = Math.max(...placed.map(({ label }) => label.x + label.w)) + pad
    const top = (placed[0]?.symbol.y ?? 0) - spare - pad
    return { row: at, ids, box: { x: left, y: top, w: right - left, h: tall + 2 * pad } }
  })
}

/** In each row the largest run belongs to the main piece; other runs are drawn by themselves. */
function piecesOf(
  spans: readonly Span[],
  rows: readonly (readonly string[])[],
  place: ReadonlyMap<string, PlacedFigure>,
): Span[][] {
  const main: Span[] = []
  const apart: Span[][] = []
  for (const inRow of Map.groupBy(spans, ({ row }) => row).values()) {
    const [first, ...others] = inRow.toSorted((a, b) => b.ids.length - a.ids.length)
    if (first) main.push(first)
    apart.push(...others.map(other => [other]))
  }
  const pieces: Span[][] = []
  for (const span of main) {
    const last = pieces.at(-1)
    const before = last?.at(-1)
    if (last && before && (span.row === before.row + 1 || passage(before, span, rows, place))) last.push(span)
    else pieces.push([span])
  }
  return [...pieces, ...apart]
}

const half = 16
const narrow = 7

/** Where the line around a home can pass the rows in which nobody of it stands, or nothing. */
function passage(
  above: Span,
  below: Span,
  rows: readonly (readonly string[])[],
  place: ReadonlyMap<string, PlacedFigure>,
): Box | null {
  const between = rows
    .slice(above.row + 1, below.row)
    .flat()
    .flatMap(id => place.get(id) ?? [])
  const isFree = (x: number, room: number) =>
    between.every(
      ({ symbol, label }) => x + narrow < symbol.x - room || x - narrow > label.x + label.w + room,
    )
  const [from, to] = [Math.min(above.box.x, below.box.x), Math.max(endOf(above.box), endOf(below.box))]
  const tries = Array.from({ length: 160 }, (_, step) => from + ((to - from) * (step + 0.5)) / 160)
  const middle = (Math.max(above.box.x, below.box.x) + Math.min(endOf(above.box), endOf(below.box))) / 2
  const nearest = tries.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  // Clear of the lines around other homes where there is room, and of the people themselves always.
  const x = nearest.find(at => isFree(at, homePad(1) + 3)) ?? nearest.find(at => isFree(at, 3))
  if (x === undefined) return null
  const [top, low] = [
    Math.min(...between.map(({ symbol }) => symbol.y)),
    Math.max(...between.map(({ symbol }) => symbol.y + symbol.h)),
  ]
  return { x: x - narrow, y: top, w: 2 * narrow, h: low - top }
}

const endOf = ({ x, w }: Box) => x + w

function outline(
  home: Home,
  index: number,
  piece: readonly Span[],
  rows: readonly (readonly string[])[],
  place: ReadonlyMap<string, PlacedFigure>,
): Outline {
  const first = piece[0]?.box ?? { x: 0, y: 0, w: 0, h: 0 }
  const label = home.label.length > longestName ? `${home.label.slice(0, longestName - 1)}…` : home.label
  return {
    homeId: home.id,
    index,
    label,
    corners: around(piece.flatMap((span, at) => [...joint(piece[at - 1], span, rows, place), span.box])),
    name: {
      x: first.x + homePad(index) + symbolSize + 6,
      y: first.y - nameSize / 2 - 2,
      w: widthOf(label, nameSize) + 8,
      h: nameSize + 4,
    },
  }
}

/** What connects a row of a home with the row of it before. */
function joint(
  before: Span | undefined,
  span: Span,
  rows: readonly (readonly string[])[],
  place: ReadonlyMap<string, PlacedFigure>,
): Box[] {
  if (!before) return []
  const lines = [...place.values()].map(({ symbol }) => symbol.x + symbolSize / 2)
  const pass = span.row > before.row + 1 ? passage(before, span, rows, place) : null
  if (!pass) return connection(before.box, span.box, lines)
  return [...connection(before.box, pass, lines), pass, ...connection(pass, span.box, lines)]
}

function connection(above: Box, below: Box, lines: readonly number[]): Box[] {
  const [y, end] = [above.y + above.h, below.y]
  const [from, to] = [Math.max(above.x, below.x), Math.min(endOf(above), endOf(below))]
  if (to - from < 2 * narrow) return bend(above, below, y, end)
  // Not on top of a line to a child, or the two can't be told apart.
  const clear = (edge: number, inward: number) =>
    to - from > 4 * half && lines.some(x => Math.abs(x - edge) < 7) ? edge + 12 * inward : edge
  return [{ x: clear(from, 1), y, w: clear(to, -1) - clear(from, 1), h: end - y }]
}

/** Two rows that do not stand above each other: down, across and down again. */
function bend(above: Box, below: Box, y: number, end: number): Box[] {
  const wide = Math.min(2 * half, above.w, below.w)
  const isLeft = below.x < above.x
  const start = isLeft ? above.x : above.x + above.w - wide
  const stop = isLeft ? below.x + below.w - wide : below.x
  const [left, far] = [Math.min(start, stop), Math.max(start, stop) + wide]
  const middle = (y + end) / 2
  return [
    { x: start, y, w: wide, h: middle - half - y },
    { x: left, y: middle - half, w: far - left, h: 2 * half },
    { x: stop, y: middle + half, w: wide, h: end - middle - half },
  ]
}

/** The corners around boxes that stand on top of each other: down the right side, back up the left. */
function around(boxes: readonly Box[]): Point[] {
  const down = boxes.flatMap(({ x, y, w, h }) => [
    { x: x + w, y },
    { x: x + w, y: y + h },
  ])
  const up = boxes.toReversed().flatMap(({ x, y, h }) => [
    { x, y: y + h },
    { x, y },
  ])
  const all = [...down, ...up]
  const isCorner = ({ x, y }: Point, index: number) => {
    const [before, after] = [all.at(index - 1), all[(index + 1) % all.length]]
    const isStraight = (before?.x === x && after?.x === x) || (before?.y === y && after?.y === y)
    return !isStraight && !(before?.x === x && before.y === y)
  }
  return all.filter(isCorner)
}
