import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, day } from '#src/kernel/day.ts'
import { chosen, filterFrom, hasFilter, type Kind, type Line, latestFirst, perYear } from './rules.ts'

const line = (on: string, title: string, changes: Partial<Line> = {}): Line => ({
  on: day(on),
  title,
  to: null,
  kind: 'contact',
  ...changes,
})
const titles = (lines: readonly Line[]) => lines.map(one => one.title)

const asked: [string, string, Partial<ReturnType<typeof filterFrom>>][] = [
  ['nothing', '', {}],
  ['a kind that is none', 'soort=<script>', {}],
  ['somebody of another household', 'persoon=vreemd', {}],
  ['a day that is none', 'van=2025-02-30&tot-en-met=gisteren', {}],
  ['a kind', 'soort=safety', { kind: 'safety' }],
  ['somebody', 'persoon=sem', { personId: 'sem' }],
  ['a period', 'van=2025-01-01&tot-en-met=2025-02-01', { from: day('2025-01-01'), until: day('2025-02-01') }],
  [
    'a period told backwards',
    'van=2025-02-01&tot-en-met=2025-01-01',
    { from: day('2025-01-01'), until: day('2025-02-01') },
  ],
]
test.each(asked)('the address that asks for %s', (_what, address, expected) => {
  const filter = filterFrom(new URLSearchParams(address), ['sem'])
  expect(filter).toEqual({ kind: null, personId: null, from: null, until: null, ...expected })
  expect(hasFilter(filter)).toBe(Object.keys(expected).length > 0)
})

const lines = [
  line('2025-01-01', 'bezoek', { about: ['sem', 'fenne'] }),
  line('2025-02-01', 'incident', { kind: 'safety', about: ['sem'] }),
  line('2025-03-01', 'plan', { kind: 'plan' }),
]
const nothing = { kind: null, personId: null, from: null, until: null }
test.each([
  ['everything', {}, ['bezoek', 'incident', 'plan']],
  ['one kind', { kind: 'safety' as Kind }, ['incident']],
  ['one person, and not what is about the whole household', { personId: 'sem' }, ['bezoek', 'incident']],
  ['from a day on, that day too', { from: day('2025-02-01') }, ['incident', 'plan']],
  ['until a day, that day too', { until: day('2025-02-01') }, ['bezoek', 'incident']],
  ['what nothing is', { kind: 'plan' as Kind, personId: 'sem' }, []],
])('who chooses %s sees that', (_what, filter, expected) => {
  expect(titles(chosen(lines, { ...nothing, ...filter }))).toEqual(expected)
})

test('of one day the last thing stands on top', () => {
  const told = [line('2025-01-01', 'geopend'), line('2025-01-02', 'bezoek'), line('2025-01-01', 'plan')]
  expect(titles(latestFirst(told))).toEqual(['bezoek', 'plan', 'geopend'])
})

test('no line is lost or told twice by putting them in order and under their years', () => {
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(fc.array(days), found => {
      const told = found.map((on, index) => line(on.toISOString().slice(0, 10), String(index)))
      const years = perYear(latestFirst(told))
      expect(years.flatMap(([, inYear]) => titles(inYear)).toSorted()).toEqual(titles(told).toSorted())
      expect(years.map(([year]) => year)).toEqual(
        years
          .map(([year]) => year)
          .toSorted()
          .toReversed(),
      )
      for (const [year, inYear] of years)
        expect(inYear.every(one => (one.on as Day).startsWith(year))).toBe(true)
    }),
  )
})
