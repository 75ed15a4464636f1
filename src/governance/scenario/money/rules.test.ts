import fc from 'fast-check'
import { expect, it } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { moneyForm, yearsOf } from './rules.ts'
import { text } from './text.nl.ts'

const duvo = {
  id: '0197a000-0000-4000-8000-000000000001',
  name: 'DUVO-middelen',
  source: null,
  amount: null,
  fromDay: null,
  untilDay: day('2025-12-31'),
  note: null,
  version: 1,
}
const cover = (year: number, amount: number) => ({ ...duvo, fund: duvo.name, year, amount })
const cost = (year: number, amount: number) => ({ year, amount })

it('a fund that ends with 2025 covers nothing in 2026, and that is told', () => {
  const [last, next] = yearsOf([cost(2025, 100), cost(2026, 100)], [cover(2025, 60), cover(2026, 60)])
  expect(last).toEqual({ year: 2025, costs: 100, covered: 60, gap: 40, ended: [] })
  expect(next).toEqual({ year: 2026, costs: 100, covered: 0, gap: 100, ended: ['DUVO-middelen'] })
  expect(text.ended(next?.ended ?? [], 2026)).toBe(
    'DUVO-middelen telt in 2026 niet mee: dat geld is er dan niet.',
  )
})

it.each([
  [[cost(2026, 240_000)], [], 'In 2026 kost Scenario 2 € 240.000. Daarvan is nog niets gedekt.'],
  [
    [cost(2025, 1000)],
    [cover(2025, 400)],
    'In 2025 kost Scenario 2 € 1.000. Daarvan is € 400 gedekt; er ontbreekt € 600.',
  ],
  [[cost(2025, 100)], [cover(2025, 150)], 'In 2025 kost Scenario 2 € 100. Dat is helemaal gedekt.'],
  [[], [cover(2025, 150)], 'Voor 2025 is bij Scenario 2 € 150 toegezegd; de kosten zijn nog niet ingevuld.'],
])('says the gap in plain words: %#', (costs, covers, sentence) => {
  const told = yearsOf(costs, covers).map(year => text.inWords('Scenario 2', year).replaceAll('\u00a0', ' '))
  expect(told).toEqual([sentence])
})

it('never makes money: what is covered and what lacks are at least the costs, and a gap is never negative', () => {
  const lines = fc.array(fc.tuple(fc.integer({ min: 2024, max: 2028 }), fc.integer({ min: 1, max: 1000 })))
  fc.assert(
    fc.property(lines, lines, (costs, covers) => {
      const years = yearsOf(
        costs.map(one => cost(...one)),
        covers.map(one => cover(...one)),
      )
      for (const { costs: all, covered, gap, year } of years) {
        expect(gap).toBeGreaterThanOrEqual(0)
        expect(covered + gap).toBeGreaterThanOrEqual(all)
        if (year > 2025) expect(covered).toBe(0)
      }
      expect(years.reduce((total, one) => total + one.costs, 0)).toBe(
        costs.reduce((total, [, amount]) => total + amount, 0),
      )
    }),
  )
})

const refusedAt = (input: object) =>
  moneyForm([duvo])
    .safeParse({ version: '1', ...input })
    .error?.issues.map(issue => issue.path.join('.'))

it.each<[string, object, string[] | undefined]>([
  ['nothing yet', {}, undefined],
  ['costs without an amount', { costs: [{ year: '2026', what: 'Coördinatie' }] }, ['costs.0.amount']],
  ['a year that is none', { costs: [{ year: '26', what: 'Coördinatie', amount: '10' }] }, ['costs.0.year']],
  [
    'a fund that ended before',
    { covers: [{ year: '2026', fundId: duvo.id, amount: '10' }] },
    ['covers.0.fundId'],
  ],
  [
    'the same fund twice in a year',
    {
      covers: [
        { year: '2025', fundId: duvo.id, amount: '10' },
        { year: '2025', fundId: duvo.id, amount: '20' },
      ],
    },
    ['covers.1.fundId'],
  ],
  [
    'a fund of elsewhere',
    { covers: [{ year: '2025', fundId: '0197a000-0000-4000-8000-000000000009', amount: '10' }] },
    ['covers.0.fundId'],
  ],
])('reads %s', (_, input, wrong) => {
  expect(refusedAt(input)).toEqual(wrong)
})
