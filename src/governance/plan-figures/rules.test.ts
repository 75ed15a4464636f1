import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figureOf, figures, type PlanCount } from './rules.ts'

const counts = (
  figure: keyof typeof figures,
  ...of: [counted: number, households: number][]
): PlanCount[] => [
  ...figures[figure].flatMap((part, index) => {
    const [counted, households] = of[index] ?? [0, 0]
    return counted > 0 ? [{ figure, part, counted, households }] : []
  }),
  { figure, part: 'all', counted: 0, households: Math.max(0, ...of.map(([, households]) => households)) },
]
const shown = (figure: keyof typeof figures, ...of: [number, number][]) => {
  const { parts, total } = figureOf(figure, counts(figure, ...of), 5)
  return [...parts.map(one => one.count), total]
}

test.each<[string, [number, number][], (number | 'hidden')[]]>([
  [
    'all rest on enough households',
    [
      [40, 9],
      [12, 6],
      [30, 9],
    ],
    [40, 12, 30, 82],
  ],
  [
    'nobody of the network holds one',
    [
      [40, 9],
      [0, 0],
      [30, 9],
    ],
    [40, 0, 30, 70],
  ],
  [
    'many agreements of one family are kept back, with another part',
    [
      [40, 9],
      [12, 1],
      [30, 8],
    ],
    ['hidden', 'hidden', 30, 82],
  ],
  [
    'two small parts that hide each other',
    [
      [9, 3],
      [12, 4],
      [30, 8],
    ],
    ['hidden', 'hidden', 30, 51],
  ],
])('%s', (_, of, expected) => {
  expect(shown('held', ...of)).toEqual(expected)
})

test('nothing counted is something else than something kept back', () => {
  expect(figureOf('used', [], 5)).toMatchObject({ isEmpty: true })
  expect(figureOf('used', counts('used', [2, 2]), 5)).toMatchObject({
    isEmpty: false,
    total: 'hidden',
    households: 'hidden',
  })
})

test('no count of fewer households than the threshold is ever shown, nor follows from the rest', () => {
  const cell = fc
    .record({ households: fc.nat(12), each: fc.integer({ min: 1, max: 9 }) })
    .map(({ households, each }): [number, number] => [households * each, households])
  fc.assert(
    fc.property(fc.tuple(cell, cell, cell), fc.integer({ min: 3, max: 10 }), (of, threshold) => {
      const { parts, total } = figureOf('held', counts('held', ...of), threshold)
      const hidden = parts.filter(one => one.count === 'hidden')
      for (const [index, [, households]] of of.entries())
        if (households > 0 && households < threshold) expect(parts[index]?.count).toBe('hidden')
      expect(hidden.length === 1 && total !== 'hidden').toBe(false)
    }),
  )
})
