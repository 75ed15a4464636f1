import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, day } from '#src/kernel/day.ts'
import type { RollUp, Told } from './roll-up/rules.ts'
import { figuresToTell as guarded } from './rules.ts'

const figuresToTell = async (...asked: Parameters<typeof guarded>) => (await guarded(...asked)).told

const terms = { threshold: 5, medianLeast: 10 }
const gardens = ['Hilversum', 'Huizen', 'Gooise Meren']
const quarters = [day('2025-01-01'), day('2025-04-01'), day('2025-07-01')]

type Counts = { facts: number; hits: number }
const rollUp = (
  indicator: string,
  gardenId: string | null,
  quarter: Day | null,
  { facts, hits }: Counts,
): RollUp => ({
  ...{ indicator, gardenId, quarter, toldAfter: null, version: 1, since: null, facts, hits },
  ...{ households: facts, hitHouseholds: hits, missHouseholds: facts - hits, denominator: facts, median: 12 },
  ...{ factsShown: null, valueShown: null },
})
const total = (counts: readonly Counts[]): Counts => ({
  facts: counts.reduce((sum, one) => sum + one.facts, 0),
  hits: counts.reduce((sum, one) => sum + one.hits, 0),
})

/** All roll-ups of one indicator, of counts by garden and quarter. */
function tableOf(indicator: string, counts: readonly (readonly Counts[])[]): RollUp[] {
  const at = (garden: number, quarter: number) => counts[garden]?.[quarter] ?? { facts: 0, hits: 0 }
  const perQuarter =
    counts[0]?.map((_, quarter) => total(counts.map((_, garden) => at(garden, quarter)))) ?? []
  return [
    ...counts.flatMap((row, garden) =>
      row.map((one, quarter) => rollUp(indicator, gardens[garden] ?? '', quarters[quarter] ?? null, one)),
    ),
    ...perQuarter.map((one, quarter) => rollUp(indicator, null, quarters[quarter] ?? null, one)),
    ...counts.map((row, garden) => rollUp(indicator, gardens[garden] ?? '', null, total(row))),
    rollUp(indicator, null, null, total(perQuarter)),
  ].filter(one => one.facts > 0)
}
const find = (told: readonly Told[], gardenId: string | null, quarter: Day | null) =>
  told.find(one => one.gardenId === gardenId && one.quarter === quarter)
const shownOf = (told: readonly Told[], gardenId: string | null, quarter: Day | null) => {
  const { shownFacts, shownValue } = find(told, gardenId, quarter) ?? {
    shownFacts: undefined,
    shownValue: undefined,
  }
  return [shownFacts, shownValue]
}

const many = { facts: 40, hits: 30 }
const none = { facts: 0, hits: 0 }

describe('a garden of which nothing is left', () => {
  it('keeps what was told of it, and the region is told on', async () => {
    const first = await figuresToTell(tableOf('help-fits', [[many], [many], [many]]), terms)
    const before = first
      .filter(one => one.quarter !== null)
      .map(one => ({
        ...rollUp(one.indicator, one.gardenId, one.quarter, one),
        ...{ toldAfter: quarters[0] ?? null, factsShown: true, valueShown: true },
      }))
    const now = tableOf('help-fits', [
      [none, none],
      [none, many],
      [none, many],
    ])
    const told = await figuresToTell([...before, ...now.filter(one => one.quarter !== quarters[0])], terms)
    expect(find(told, null, null)).toMatchObject({ facts: 200, hits: 150 })
    expect(find(told, 'Hilversum', null)).toMatchObject({ facts: 40, hits: 30 })
  })
})

describe('what is told', () => {
  it('is a count and a share where enough households stand on both sides', async () => {
    const told = await figuresToTell(
      tableOf('help-fits', [
        [many, many],
        [many, many],
      ]),
      terms,
    )
    expect(shownOf(told, null, null)).toEqual([160, 0.75])
    expect(shownOf(told, 'Huizen', quarters[1] ?? null)).toEqual([40, 0.75])
  })

  it('is no share of which few are left over, and none of everybody', async () => {
    const [few, all] = await Promise.all(
      [
        { facts: 40, hits: 38 },
        { facts: 40, hits: 40 },
      ].map(counts => figuresToTell(tableOf('help-fits', [[counts]]), terms)),
    )
    expect(shownOf(few ?? [], null, null)).toEqual([40, null])
    expect(shownOf(all ?? [], null, null)).toEqual([40, null])
  })

  it('is no rate of what happened in no household, or in every one', async () => {
    const rates = await Promise.all(
      [0, 10, 40].map(async hits =>
        shownOf(await figuresToTell(tableOf('contact-changes', [[{ facts: 40, hits }]]), terms), null, null),
      ),
    )
    expect(rates).toEqual([
      [40, null],
      [40, 0.25],
      [40, null],
    ])
  })

  it('is a number in the middle from ten households, and never of a small garden or what would give it away', async () => {
    const nine = await figuresToTell(tableOf('days-to-help', [[{ facts: 9, hits: 9 }]]), terms)
    expect(shownOf(nine, null, null)).toEqual([9, null])
    const three = [[{ facts: 20, hits: 0 }], [{ facts: 20, hits: 0 }], [{ facts: 2, hits: 0 }]]
    const told = await figuresToTell(tableOf('days-to-help', three), terms)
    expect(shownOf(told, 'Gooise Meren', quarters[0] ?? null)).toEqual([null, null])
    const gardensShown = ['Hilversum', 'Huizen'].filter(garden => shownOf(told, garden, null)[0] !== null)
    expect(gardensShown.length).toBeLessThan(2)
  })

  it('is everything about lessons, which have no family', async () => {
    const told = await figuresToTell(
      [rollUp('lessons-validated', null, null, { facts: 1, hits: 1 })].concat(
        rollUp('lessons-validated', null, quarters[0] ?? null, { facts: 1, hits: 1 }),
      ),
      terms,
    )
    expect(shownOf(told, null, null)).toEqual([1, 1])
  })

  it('keeps back what two indicators share in both of them', async () => {
    const changes = tableOf('contact-changes', [[{ facts: 3, hits: 0 }], [{ facts: 30, hits: 9 }]])
    const persons = tableOf('professionals', [[{ facts: 3, hits: 3 }], [{ facts: 30, hits: 30 }]])
    const told = await figuresToTell([...changes, ...persons], terms)
    const of = (indicator: string) =>
      told.filter(one => one.indicator === indicator).map(one => one.shownFacts)
    expect(of('contact-changes')).toEqual(of('professionals'))
  })
})

describe('a later quarter', async () => {
  const before = tableOf('new-households', [[many], [many]])
  const told = await figuresToTell(before, terms)
  const known = before.map(one => {
    const { shownFacts, shownValue } =
      told.find(other => other.gardenId === one.gardenId && other.quarter === one.quarter) ?? {}
    return {
      ...one,
      toldAfter: quarters[0] ?? null,
      factsShown: shownFacts !== null,
      valueShown: shownValue !== null,
    }
  })
  const later = (added: Counts) => {
    const whole = tableOf('new-households', [
      [many, added],
      [many, { facts: 0, hits: 0 }],
    ])
    const news = whole.filter(one => one.quarter !== quarters[0])
    return figuresToTell([...known, ...news], terms)
  }

  it('leaves what was told as it was, and tells only what is new', async () => {
    expect((await later(many)).map(({ gardenId, quarter }) => [gardenId, quarter])).not.toContainEqual([
      null,
      quarters[0],
    ])
    expect(shownOf(await later(many), null, null)[0]).toBe(120)
  })

  it('does not tell a new sum that gives one household away beside the old one', async () => {
    const one = await later({ facts: 1, hits: 1 })
    expect(shownOf(one, null, quarters[1] ?? null)).toEqual([null, null])
    expect(shownOf(one, null, null)).toEqual([null, null])
    expect(shownOf(one, 'Hilversum', null)).toEqual([null, null])
  })
})

const someCounts = fc
  .record({ facts: fc.integer({ min: 0, max: 12 }), misses: fc.integer({ min: 0, max: 12 }) })
  .map(({ facts, misses }) => ({ facts, hits: Math.max(0, facts - misses) }))

describe('whatever was counted', () => {
  it('nothing small is told, nor one cell that the rest of its row leaves over', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(someCounts, { minLength: 2, maxLength: 2 }), { minLength: 3, maxLength: 3 }),
        async counts => {
          const told = await figuresToTell(tableOf('help-fits', counts), terms)
          for (const one of told) {
            if (one.shownFacts !== null) expect(one.shownFacts).toBeGreaterThanOrEqual(5)
            if (one.shownValue !== null) {
              expect(one.hits).toBeGreaterThanOrEqual(5)
              expect(one.facts - one.hits).toBeGreaterThanOrEqual(5)
            }
          }
          for (const quarter of [...quarters.slice(0, 2), null]) {
            const parts = told.filter(one => one.quarter === quarter && one.gardenId !== null)
            if (find(told, null, quarter)?.shownFacts == null) continue
            expect(parts.filter(one => one.shownFacts === null)).not.toHaveLength(1)
          }
        },
      ),
      { numRuns: 60 },
    )
  }, 30_000)
})

describe('why households do not fit', () => {
  const reasons = [
    'no-unsafety',
    'other-table-serves',
    'adults-only',
    'outside-region',
    'already-helped',
    'other',
  ]
  const [first = null, second = null] = quarters
  const whole = (quarter: Day | null, opened: number, refused: number) => [
    rollUp('new-households', null, quarter, { facts: opened, hits: opened }),
    rollUp('not-fitting', null, quarter, { facts: opened + refused, hits: refused }),
  ]
  const parts = (quarter: Day | null, counts: readonly number[]) =>
    reasons.map((reason, at) =>
      rollUp(`not-fitting-${reason}`, null, quarter, {
        facts: counts.reduce((sum, one) => sum + one, 0),
        hits: counts[at] ?? 0,
      }),
    )
  const shares = (told: readonly Told[], quarter: Day | null) =>
    reasons.map(
      reason =>
        told.find(one => one.indicator === `not-fitting-${reason}` && one.quarter === quarter)?.shownValue,
    )

  it('is told where how many did not fit is told, and small reasons are kept back with company', async () => {
    const told = await figuresToTell(
      [
        ...whole(first, 20, 40),
        ...parts(first, [12, 9, 8, 7, 3, 1]),
        ...whole(null, 20, 40),
        ...parts(null, [12, 9, 8, 7, 3, 1]),
      ],
      terms,
    )
    expect(shares(told, first).slice(4)).toEqual([null, null])
    expect(shares(told, first).filter(value => value !== null).length).toBeGreaterThan(1)
  })

  it('is kept back whole where how many did not fit is kept back, or was told of another count', async () => {
    const few = await figuresToTell([...whole(first, 2, 30), ...parts(first, [10, 10, 10, 0, 0, 0])], terms)
    expect(
      find(
        few.filter(one => one.indicator === 'not-fitting'),
        null,
        first,
      )?.shownValue,
    ).toBeNull()
    expect(shares(few, first)).toEqual(reasons.map(() => null))
    const frozen = whole(second, 20, 30).map(one => ({
      ...one,
      toldAfter: second,
      factsShown: true,
      valueShown: true,
    }))
    const late = await figuresToTell([...frozen, ...parts(second, [11, 10, 10, 0, 0, 0])], terms)
    expect(shares(late, second)).toEqual(reasons.map(() => null))
    expect(late.every(({ shownFacts }) => shownFacts === null)).toBe(true)
  })

  it('tells nothing where one reason holds for all', async () => {
    const told = await figuresToTell([...whole(first, 20, 30), ...parts(first, [30, 0, 0, 0, 0, 0])], terms)
    expect(shares(told, first)).toEqual(reasons.map(() => null))
  })
})
