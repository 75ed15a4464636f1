import { textWidth } from '#src/platform/documents/text-measure.ts'
import type { Family, Figure, Union } from './family.ts'
import { type Bar, isVia, type Ordered } from './order.ts'

export const symbolSize = 46
export const labelGap = 8
export const labelSize = 14
export const labelLine = 17
/** How far the line around a home stays from the people in it; each next home a little further. */
export const homePad = (index: number) => 9 + 6 * (index % 4)

const pixelsPerInch = 72
const fontIsWider = 1.06
export const widthOf = (text: string, size = labelSize, bold = false) =>
  textWidth(text, { size, bold }) * pixelsPerInch * fontIsWider

export const labelWidth = ({ label }: Pick<Figure, 'label'>) =>
  Math.max(0, ...label.map((line, index) => widthOf(line, labelSize, index === 0)))

/** Where the middle of each symbol stands from left to right, and of each place where a line passes a row. */
export type Across = ReadonlyMap<string, number>

/** Children below their parents, parents above their children, and nobody closer to another than there is room for. */
export function placedAcross(family: Family, { rows, bars }: Ordered, unions: readonly Union[]): Across {
  const x = new Map<string, number>()
  const between = roomBetween(family)
  const rooms = rows.map(row => row.map((id, index) => (index === 0 ? 0 : between(row[index - 1] ?? id, id))))
  for (const [row, ids] of rows.entries()) {
    let at = 0
    for (const [index, id] of ids.entries()) {
      at += rooms[row]?.[index] ?? 0
      x.set(id, at)
    }
  }
  const wishes = wishesOf(bars, unions, between)
  const downAndUp = [...rows.keys(), ...[...rows.keys()].toReversed()]
  for (let sweep = 0; sweep < 80; sweep += 1)
    for (const row of downAndUp) {
      const ids = rows[row] ?? []
      const wanted = ids.map(id => wishes(id, x))
      for (const [index, at] of spaced(wanted, rooms[row] ?? []).entries()) x.set(ids[index] ?? '', at)
    }
  return x
}

/** The room between the middles of two who stand next to each other: symbol, words and the lines around homes. */
function roomBetween({ figures, homes }: Family) {
  const figureOf = new Map(figures.map(figure => [figure.id, figure]))
  const half = symbolSize / 2
  return (before: string, id: string): number => {
    const left = figureOf.get(before)
    const leftSide = left ? half + labelGap + labelWidth(left) : 6
    const rightSide = figureOf.has(id) ? half : 6
    const walls = homes.map(({ memberIds }, home) =>
      memberIds.includes(before) === memberIds.includes(id) ? 0 : homePad(home) + 8,
    )
    return leftSide + rightSide + 22 + walls.reduce((sum, wall) => sum + wall, 0)
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** The middle of the line between two people: there the line to their children begins. */
export const middleOf = (parents: readonly string[], x: Across) => mean(parents.map(id => x.get(id) ?? 0))

type Wish = { readonly at: number; readonly weight: number }

const foremost = 1
const notByBirth = 0.2
const nearPartner = 0.3
const straight = 4

/**
 * Where somebody would stand if there were only their own lines: straight above or below the middle of the others,
 * and not far from a partner.
 */
function wishesOf(
  bars: readonly Bar[],
  unions: readonly Union[],
  rooms: (left: string, right: string) => number,
) {
  const parentsOf = new Map(unions.map(({ id, parents }) => [id, parents]))
  return (id: string, x: Across): number => {
    const own = x.get(id) ?? 0
    const weight = isVia(id) ? straight : foremost
    const wishes: Wish[] = bars.flatMap(bar => {
      const parents = bar.via ? [bar.via] : (parentsOf.get(bar.unionId) ?? [])
      const [above, below] = [middleOf(parents, x), middleOf(bar.bottoms, x)]
      const pull = bar.kind === 'biological' || isVia(id) ? weight : notByBirth
      const asChild = bar.bottoms.includes(id) ? [{ at: above + own - below, weight: pull }] : []
      const asParent = parents.includes(id) ? [{ at: below + own - above, weight: pull }] : []
      return [...asChild, ...asParent]
    })
    for (const { parents } of unions) {
      const partner = parents.includes(id) ? parents.find(one => one !== id) : undefined
      if (partner === undefined) continue
      const other = x.get(partner) ?? 0
      const at = own < other ? other - rooms(id, partner) : other + rooms(partner, id)
      wishes.push({ at, weight: nearPartner })
    }
    const total = wishes.reduce((sum, wish) => sum + wish.weight, 0)
    return total === 0 ? own : wishes.reduce((sum, wish) => sum + wish.at * wish.weight, 0) / total
  }
}

/** The places nearest to the wanted ones that leave everybody the room they need (isotonic regression). */
function spaced(wanted: readonly number[], rooms: readonly number[]): number[] {
  let sum = 0
  const offsets = rooms.map(room => {
    sum += room
    return sum
  })
  const blocks: { total: number; size: number }[] = []
  for (const [index, want] of wanted.entries()) {
    blocks.push({ total: want - (offsets[index] ?? 0), size: 1 })
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before; ) {
      if (before.total / before.size <= last.total / last.size) break
      blocks.splice(-2, 2, { total: before.total + last.total, size: before.size + last.size })
      last = blocks.at(-1)
      before = blocks.at(-2)
    }
  }
  return blocks
    .flatMap(({ total, size }) => Array.from({ length: size }, () => total / size))
    .map((value, index) => value + (offsets[index] ?? 0))
}
