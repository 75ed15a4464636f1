import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge, median, movingRanges, naturalLimits, runsByChance } from './rules.ts'

const rounded = (value: number, digits: number) => Number(value.toFixed(digits))
const rulesOf = (values: readonly number[]) => {
  const found = judge(values)
  return found.kind === 'too-few' ? [] : found.signals.map(({ rule, places }) => [rule, ...places])
}

// Examples that others worked out and published.
// Wheeler, Making Sense of Data (2003), p. 382: the data set to verify software with.
const verification = [
  5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285, 3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200,
]
// The same book, p. 130, figure 9.9: peak flow rates on eighteen mornings.
const mornings = [120, 140, 100, 150, 260, 150, 100, 120, 300, 300, 275, 300, 140, 170, 150, 150, 190, 180]
// NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rate of ten batches.
const batches = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]

describe('limits as published', () => {
  it('are Wheeler’s for his own data to verify software', () => {
    expect(movingRanges(verification)).toEqual([
      695, 0, 375, 315, 140, 55, 200, 305, 55, 280, 115, 460, 385, 222, 1737,
    ])
    const { centre, lower, upper, rangeLimit } = naturalLimits(verification, 'mean')
    expect([centre, rounded(lower, 2), rounded(upper, 2), rounded(rangeLimit, 2)]).toEqual([
      4135.5, 3188.72, 5082.28, 1163.19,
    ])
  })

  it('are those of the mornings, but for what the book rounds in between', () => {
    const { centre, lower, upper } = naturalLimits(mornings, 'mean')
    expect([rounded(centre, 1), rounded(lower, 1), rounded(upper, 1)]).toEqual([183.1, 43.8, 322.3])
  })

  it('are those of the handbook, which takes 3 / 1.128 for 2.660', () => {
    const { centre, lower, upper } = naturalLimits(batches, 'mean')
    expect(rounded(centre, 2)).toBe(50.81)
    expect(Math.abs(lower - 45.8159)).toBeLessThan(0.005)
    expect(Math.abs(upper - 55.8041)).toBeLessThan(0.005)
  })
})

describe('signals', () => {
  it('are the last of Wheeler’s sixteen, by the median range: one leap had blown the mean up', () => {
    expect(judge(verification)).toMatchObject({ kind: 'limits', by: 'median' })
    expect(rulesOf(verification)[0]?.[0]).toBe('beyond-limit')
    expect(rulesOf(verification)[0]).toContain(15)
  })

  it('are eight in a row on one side of the centre, and not seven', () => {
    const noise = [5, 7, 4, 6, 5, 7, 5, 7]
    expect(rulesOf([...noise, 8, 9, 8, 9, 8, 9, 8]).map(([rule]) => rule)).not.toContain('run-of-eight')
    expect(rulesOf([1, 3, 1, 3, 1, 3, 1, 3, 8, 6, 8, 6, 8, 6, 8, 6]).map(([rule]) => rule)).toContain(
      'run-of-eight',
    )
  })

  it('are six on one side of the median, five that only rise, with likes passed over', () => {
    expect(rulesOf([1, 2, 1, 2, 1, 9, 8, 9, 8, 9])).toEqual([['few-runs']])
    expect(rulesOf([3, 2, 4, 5, 5, 6, 7, 2])).toEqual([['trend-of-five', 1, 2, 3, 5, 6]])
    expect(rulesOf([1, 3, 1, 3, 1, 3, 9, 8, 9, 8, 9, 8]).map(([rule]) => rule)).toContain('shift-of-six')
  })

  it('are too few runs where sixteen months made only four (Balestracci, Quality Digest, October 2008)', () => {
    const { fewest, most } = runsByChance(16)
    expect([fewest, most]).toEqual([5, 13])
    expect(4).toBeLessThan(fewest)
  })

  it.each([
    [10, 2, 10],
    [16, 4, 14],
    [20, 6, 16],
    [30, 10, 22],
    [40, 14, 28],
  ])(
    'take of %i points %i runs for too few and %i for too many, as the table of Swed and Eisenhart (1943)',
    (points, few, many) => {
      expect(runsByChance(points)).toEqual({ fewest: few + 1, most: many - 1 })
    },
  )
})

describe('what is too little', () => {
  it('says how many points there are, how many it takes, and judges nothing', () => {
    expect(judge([4, 9, 1, 80])).toEqual({ kind: 'too-few', have: 4, need: 6 })
  })

  it('draws a line from six points and limits from fifteen', () => {
    expect(judge([1, 2, 3, 2, 1, 2]).kind).toBe('run')
    expect(judge([1, 2, 3, 2, 1, 2, 3, 1, 2, 3, 2, 1, 2, 3, 1]).kind).toBe('limits')
  })
})

const series = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 15, maxLength: 40 })

describe('whatever the values', () => {
  it('limits lie around the centre, follow a shift and a stretch, and do not hang on the direction of time', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 99 }),
        (values, times, more) => {
          const one = naturalLimits(values, 'mean')
          const other = naturalLimits(
            values.map(value => value * times + more),
            'mean',
          )
          const back = naturalLimits(values.toReversed(), 'mean')
          expect(one.lower).toBeLessThanOrEqual(one.centre)
          expect(other.upper).toBeCloseTo(one.upper * times + more, 6)
          expect(back.lower).toBeCloseTo(one.lower, 6)
        },
      ),
    )
  })

  it('a signal beyond a limit is beyond it, and what never changes gives none', () => {
    fc.assert(
      fc.property(series, values => {
        const found = judge(values)
        if (found.kind !== 'limits') throw new Error('fifteen points make limits')
        for (const { rule, places } of found.signals)
          for (const place of places)
            if (rule === 'beyond-limit')
              expect(Math.abs((values[place] ?? 0) - found.centre)).toBeGreaterThan(
                found.upper - found.centre,
              )
      }),
    )
    expect(rulesOf(Array.from({ length: 20 }, () => 7))).toEqual([])
  })

  it('half of the values lie on either side of the median', () => {
    fc.assert(
      fc.property(series, values => {
        const middle = median(values)
        const below = values.filter(value => value < middle).length
        const above = values.filter(value => value > middle).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2)
      }),
    )
  })
})
