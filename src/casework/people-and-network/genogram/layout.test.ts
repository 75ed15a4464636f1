import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hardFamilies } from '#tests/support/hard-families.ts'
import type { Family } from './family.ts'
import { type Box, type Genogram, genogramOf, type ParentLine, type Point } from './layout.ts'

const families = Object.entries(hardFamilies)

const overlap = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

const isInside = ({ x, y }: Point, corners: readonly Point[]) =>
  corners.reduce((inside, corner, index) => {
    const before = corners.at(index - 1) ?? corner
    const isPassed = corner.y > y !== before.y > y
    return isPassed && x < ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x
      ? !inside
      : inside
  }, false)

const cornersOf = ({ x, y, w, h }: Box): Point[] => [
  { x, y },
  { x: x + w, y },
  { x, y: y + h },
  { x: x + w, y: y + h },
]

/** Whether two straight lines cut through each other; touching at an end is no crossing. */
function cross(a: ParentLine, b: ParentLine): boolean {
  const [flat, upright] = a.from.y === a.to.y ? [a, b] : [b, a]
  if (flat.from.y !== flat.to.y || upright.from.x !== upright.to.x) return false
  const between = (value: number, one: number, other: number) =>
    value > Math.min(one, other) + 0.5 && value < Math.max(one, other) - 0.5
  return between(upright.from.x, flat.from.x, flat.to.x) && between(flat.from.y, upright.from.y, upright.to.y)
}

const crossingsIn = ({ parentLines }: Genogram) =>
  parentLines.flatMap((one, index) =>
    parentLines.slice(index + 1).filter(other => other.unionId !== one.unionId && cross(one, other)),
  )

const overlapsIn = ({ figures }: Genogram) =>
  figures.flatMap((one, index) =>
    figures
      .slice(index + 1)
      .filter(
        other =>
          overlap(one.symbol, other.symbol) ||
          overlap(one.label, other.symbol) ||
          overlap(one.symbol, other.label) ||
          overlap(one.label, other.label),
      )
      .map(other => `${one.figure.id} and ${other.figure.id}`),
  )

/** Who stands in the line around a home, wholly or in part. */
const within = ({ figures }: Genogram, corners: readonly Point[]) => {
  const held = figures.map(({ figure, symbol, label }) => ({
    id: figure.id,
    corners: [symbol, label].flatMap(cornersOf).map(corner => isInside(corner, corners)),
  }))
  return {
    whole: held.filter(one => one.corners.every(Boolean)).map(({ id }) => id),
    touched: held.filter(one => one.corners.some(Boolean)).map(({ id }) => id),
  }
}

const spot = (drawing: Genogram, id: string) => {
  const found = drawing.figures.find(({ figure }) => figure.id === id)
  if (!found) throw new Error(`${id} is not in the picture`)
  return found.symbol
}

test.each(families)('%s: nobody stands on somebody else or on a name', (_, family) => {
  expect(overlapsIn(genogramOf(family))).toEqual([])
})

test.each(families)('%s: no line from parents to a child crosses another', (_, family) => {
  expect(crossingsIn(genogramOf(family))).toEqual([])
})

test.each(families)('%s: the line around a home holds exactly who live there', (_, family) => {
  const drawing = genogramOf(family)
  for (const home of family.homes) {
    const pieces = drawing.homes.filter(({ homeId }) => homeId === home.id)
    const inside = pieces.flatMap(({ corners }) => within(drawing, corners).whole)
    const touched = pieces.flatMap(({ corners }) => within(drawing, corners).touched)
    expect(inside.toSorted(), home.label).toEqual([...home.memberIds].toSorted())
    expect(touched.toSorted(), home.label).toEqual([...home.memberIds].toSorted())
    expect(pieces).toHaveLength(1)
  }
})

test.each(families)('%s: children stand below their parents, and partners beside each other', (_, family) => {
  const drawing = genogramOf(family)
  for (const { parentId, childId } of family.parentages)
    expect(spot(drawing, childId).y).toBeGreaterThan(spot(drawing, parentId).y + 46)
  for (const { a, b } of family.partnerships) {
    const [one, other] = [spot(drawing, a), spot(drawing, b)]
    expect(one.y).toBe(other.y)
    const between = drawing.figures.filter(
      ({ symbol }) =>
        symbol.y === one.y && symbol.x > Math.min(one.x, other.x) && symbol.x < Math.max(one.x, other.x),
    )
    expect(between).toEqual([])
  }
})

test.each(families)('%s: brothers and sisters stand from left to right by age', (_, family) => {
  const drawing = genogramOf(family)
  const bornOn = new Map(family.figures.map(({ id, bornOn }) => [id, bornOn ?? '9999']))
  const own = family.parentages.filter(({ kind }) => kind === 'biological')
  const parents = Map.groupBy(own, ({ childId }) => childId)
  const key = (id: string) =>
    (parents.get(id) ?? [])
      .map(({ parentId }) => parentId)
      .toSorted()
      .join()
  for (const siblings of Map.groupBy(parents.keys(), key).values()) {
    const seen = siblings.toSorted((a, b) => spot(drawing, a).x - spot(drawing, b).x)
    expect(seen).toEqual(
      siblings.toSorted((a, b) => (bornOn.get(a) ?? '').localeCompare(bornOn.get(b) ?? '')),
    )
  }
})

test.each(families)('%s: the same family gives the same picture, whoever was entered first', (_, family) => {
  const turned = {
    figures: family.figures.toReversed(),
    partnerships: family.partnerships.toReversed(),
    parentages: family.parentages.toReversed(),
    homes: family.homes,
  }
  const where = (drawing: Genogram) =>
    Object.fromEntries(drawing.figures.map(({ figure, symbol }) => [figure.id, symbol]))
  expect(genogramOf(family)).toEqual(genogramOf(family))
  expect(overlapsIn(genogramOf(turned))).toEqual([])
  expect(Object.keys(where(genogramOf(turned))).toSorted()).toEqual(
    Object.keys(where(genogramOf(family))).toSorted(),
  )
})

test('a family that leans far to one side takes no more paper than it needs', () => {
  for (const [name, family] of families) {
    const drawing = genogramOf(family)
    const ends = [
      ...drawing.figures.map(({ label }) => label.x + label.w),
      ...drawing.homes.flatMap(({ corners }) => corners.map(({ x }) => x)),
    ]
    expect(drawing.width - Math.max(...ends), name).toBeLessThan(60)
    expect(Math.min(...drawing.figures.map(({ symbol }) => symbol.x)), name).toBeLessThan(80)
  }
})

test('a man stands left of a woman where nothing speaks against it', () => {
  const drawing = genogramOf(hardFamilies['a foster child between two families'] as Family)
  expect(spot(drawing, 'Henk').x).toBeLessThan(spot(drawing, 'Ria').x)
  expect(spot(drawing, 'Dennis').x).toBeLessThan(spot(drawing, 'Joyce').x)
})

const anyFamily = fc
  .record({
    sexes: fc.array(fc.constantFrom('female' as const, 'male' as const, null), {
      minLength: 1,
      maxLength: 9,
    }),
    pairs: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 4 }),
    descents: fc.array(
      fc.tuple(
        fc.nat(8),
        fc.nat(8),
        fc.constantFrom('biological' as const, 'foster' as const, 'step' as const),
      ),
      { maxLength: 9 },
    ),
    homes: fc.array(fc.array(fc.nat(8), { maxLength: 5 }), { maxLength: 3 }),
  })
  .map(({ sexes, pairs, descents, homes }): Family => {
    const isPerson = (index: number) => index < sexes.length
    return {
      figures: sexes.map((sex, index) => ({
        id: `p${index}`,
        sex,
        age: String(index),
        label: [`Persoon ${index}`],
        bornOn: null,
        isUnborn: false,
        isDeceased: false,
        generation: index % 3,
      })),
      partnerships: pairs
        .filter(([a, b]) => a !== b && isPerson(a) && isPerson(b))
        .map(([a, b]) => ({ a: `p${a}`, b: `p${b}`, ended: 'no' })),
      parentages: descents
        .filter(([a, b]) => a !== b && isPerson(a) && isPerson(b))
        .map(([a, b, kind]) => ({ parentId: `p${a}`, childId: `p${b}`, kind })),
      homes: homes.map((ids, index) => ({
        id: `h${index}`,
        label: `huis ${index}`,
        memberIds: [...new Set(ids.filter(isPerson).map(id => `p${id}`))],
      })),
    }
  })

test('whatever is entered, even somebody as their own grandparent, everybody has a place of their own', () => {
  fc.assert(
    fc.property(anyFamily, family => {
      const drawing = genogramOf(family)
      expect(overlapsIn(drawing)).toEqual([])
      expect(drawing.figures).toHaveLength(family.figures.length)
      for (const { symbol } of drawing.figures) {
        expect(Number.isFinite(symbol.x + symbol.y)).toBe(true)
        expect(symbol.x).toBeGreaterThan(0)
      }
      const furthest = Math.max(...drawing.figures.map(({ label }) => label.x + label.w))
      expect(furthest).toBeLessThan(drawing.width)
      for (const { homeId, corners } of drawing.homes) {
        const home = family.homes.find(({ id }) => id === homeId)
        expect(within(drawing, corners).touched.filter(id => !home?.memberIds.includes(id))).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})
