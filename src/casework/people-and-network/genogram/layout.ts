import { depthsOf, type Ends, endsOf, type Heights, heightsOf, levelsOf } from './channels.ts'
import {
  type Family,
  type Figure,
  type Generations,
  generationsOf,
  type LineKind,
  type Union,
  unionsOf,
} from './family.ts'
import { homeOutlines, type Outline } from './homes.ts'
import { type Bar, isVia, ordered } from './order.ts'
import { type Across, labelGap, labelLine, labelWidth, placedAcross, symbolSize } from './place.ts'

export type Point = { readonly x: number; readonly y: number }
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

export type PlacedFigure = { readonly figure: Figure; readonly symbol: Box; readonly label: Box }
export type PartnerLine = {
  readonly points: readonly Point[]
  readonly ended: 'no' | 'separated' | 'divorced' | 'died' | 'unknown-how' | 'never-recorded'
  readonly slash: Point
}
export type ParentLine = {
  /** Which line between parents it hangs from: lines of one union may touch, others may not. */
  readonly unionId: string
  readonly kind: LineKind
  readonly from: Point
  readonly to: Point
}
export type Genogram = {
  readonly width: number
  readonly height: number
  readonly figures: readonly PlacedFigure[]
  readonly partnerLines: readonly PartnerLine[]
  readonly parentLines: readonly ParentLine[]
  readonly homes: readonly Outline[]
}

const margin = 30
const half = symbolSize / 2

type Sketch = {
  readonly across: Across
  readonly ends: Ends
  readonly heights: Heights
  readonly rowOf: Generations
  readonly depthOf: (union: Union | undefined) => number
  readonly unions: readonly Union[]
}

/** Draws a family: who stands where, and every line. The same family always gives the same picture. */
export function genogramOf(family: Family): Genogram {
  const rowOf = generationsOf(family)
  const unions = unionsOf(family, rowOf)
  const order = ordered(family, rowOf, unions)
  const across = placedAcross(family, order, unions)
  const depths = depthsOf(order.rows, unions, across)
  const ends = endsOf(order.bars, unions, across)
  const depthOf = (union: Union | undefined) => depths.get(union?.id ?? '') ?? 0
  const depthIn = (row: number) =>
    Math.max(-1, ...unions.filter(one => isIn(one, row, rowOf)).map(one => depths.get(one.id) ?? -1))
  const tall = Math.max(symbolSize, ...family.figures.map(({ label }) => label.length * labelLine))
  const heights = heightsOf(order, depthIn, levelsOf(order.bars, ends), tall)
  const figures = family.figures.map(one => placed(one, across, heights.symbol(rowOf.get(one.id) ?? 0)))
  const sketch = { across, ends, heights, rowOf, depthOf, unions }
  return framed({
    figures,
    homes: homeOutlines(family.homes, order.rows, figures, tall),
    partnerLines: unions.flatMap(union => partnerLine(union, sketch)),
    parentLines: order.bars.flatMap(bar => parentLines(bar, sketch)),
  })
}

const isIn = ({ parents }: Union, row: number, rowOf: Generations) => rowOf.get(parents[0] ?? '') === row

const placed = (figure: Figure, across: Across, y: number): PlacedFigure => {
  const x = across.get(figure.id) ?? 0
  const h = figure.label.length * labelLine
  return {
    figure,
    symbol: { x: x - half, y, w: symbolSize, h: symbolSize },
    label: { x: x + half + labelGap, y: y + (symbolSize - h) / 2, w: labelWidth(figure), h },
  }
}

/** Down from the one, across, and up to the other; the slashes stand left of where the children hang. */
function partnerLine(union: Union, { across, heights, rowOf, depthOf }: Sketch): PartnerLine[] {
  if (union.parents.length < 2) return []
  const row = rowOf.get(union.parents[0] ?? '') ?? 0
  const [left = 0, right = 0] = union.parents.map(id => across.get(id) ?? 0).toSorted((a, b) => a - b)
  const [foot, y] = [heights.symbol(row) + symbolSize, heights.couple(row, depthOf(union))]
  return [
    {
      points: [
        { x: left, y: foot },
        { x: left, y },
        { x: right, y },
        { x: right, y: foot },
      ],
      ended: union.partnership?.ended ?? 'never-recorded',
      slash: { x: left + (right - left) / 4, y },
    },
  ]
}

/** Down from the parents, across, and down to each of what hangs there. */
function parentLines(bar: Bar, { ends, heights, rowOf, depthOf, unions }: Sketch): ParentLine[] {
  const union = unions.find(({ id }) => id === bar.unionId)
  const [top, y] = [ends.top(bar), heights.bar(bar)]
  const isFromCouple = !bar.via && union && union.parents.length > 1
  const from = isFromCouple ? heights.couple(bar.gap, depthOf(union)) : heights.symbol(bar.gap) + symbolSize
  const line = (x1: number, y1: number, x2: number, y2: number): ParentLine => ({
    unionId: bar.unionId,
    kind: bar.kind,
    from: { x: x1, y: y1 },
    to: { x: x2, y: y2 },
  })
  const bottoms = bar.bottoms.map(id => ends.bottom(bar, id))
  const [first, last] = [Math.min(top, ...bottoms), Math.max(top, ...bottoms)]
  return [
    line(top, from, top, y),
    ...(last - first > 0.5 ? [line(first, y, last, y)] : []),
    ...bar.bottoms.map((id, index) => {
      const x = bottoms[index] ?? 0
      const end = isVia(id) ? heights.symbol(bar.gap + 1) + symbolSize : heights.symbol(rowOf.get(id) ?? 0)
      return line(x, y, x, end)
    }),
  ]
}

const round = (value: number) => Math.round(value * 10) / 10

/** Moves the whole to a sheet of its own, with a margin, on whole tenths. */
function framed(drawing: Omit<Genogram, 'width' | 'height'>): Genogram {
  const boxes = [
    ...drawing.figures.flatMap(({ symbol, label }) => [symbol, label]),
    ...drawing.homes.flatMap(({ corners, name }) => [
      ...corners.map(({ x, y }) => ({ x, y, w: 0, h: 0 })),
      name,
    ]),
    ...drawing.parentLines.flatMap(({ from, to }) => [from, to].map(({ x, y }) => ({ x, y, w: 0, h: 0 }))),
  ]
  const left = Math.min(...boxes.map(({ x }) => x)) - margin
  const top = Math.min(...boxes.map(({ y }) => y)) - margin
  const point = ({ x, y }: Point) => ({ x: round(x - left), y: round(y - top) })
  const box = ({ x, y, w, h }: Box) => ({ ...point({ x, y }), w: round(w), h: round(h) })
  const lowest = [
    ...boxes.map(({ y, h }) => y + h),
    ...drawing.partnerLines.flatMap(({ points }) => points.map(({ y }) => y)),
  ]
  return {
    width: Math.ceil(Math.max(...boxes.map(({ x, w }) => x + w)) - left + margin),
    height: Math.ceil(Math.max(...lowest) - top + margin),
    figures: drawing.figures.map(one => ({ ...one, symbol: box(one.symbol), label: box(one.label) })),
    partnerLines: drawing.partnerLines.map(one => ({
      ...one,
      points: one.points.map(point),
      slash: point(one.slash),
    })),
    parentLines: drawing.parentLines.map(one => ({ ...one, from: point(one.from), to: point(one.to) })),
    homes: drawing.homes.map(home => ({ ...home, corners: home.corners.map(point), name: box(home.name) })),
  }
}
