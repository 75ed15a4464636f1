import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import {
  addressOf,
  type DayTally,
  filterNames,
  findUnusual,
  linesBehind,
  manyHouseholds,
  readFilters,
} from './rules.ts'

const quiet = {
  accountId: 'a',
  day: day('2025-11-20'),
  denied: 0,
  households: 3,
  atNight: 0,
  secretAddresses: 0,
  emergencies: 0,
}
const found = (...changes: Partial<DayTally>[]) =>
  findUnusual(changes.map(change => ({ ...quiet, ...change }))).map(one => [one.kind, one.count])

test.each([
  ['an ordinary day', {}, []],
  ['as many households as may be', { households: manyHouseholds }, []],
  ['one household more', { households: manyHouseholds + 1 }, [['many-households', manyHouseholds + 1]]],
  ['turned away twice', { denied: 2 }, [['denied', 2]]],
  ['a line at night', { atNight: 1 }, [['at-night', 1]]],
  ['emergency access', { emergencies: 2 }, [['emergency', 2]]],
  ['a secret address', { secretAddresses: 1 }, [['secret-address', 1]]],
] as const)('%s', (_, change, expected) => {
  expect(found(change)).toEqual(expected)
})

test('being turned away comes first, and the latest day before an older one', () => {
  const unusual = findUnusual([
    { ...quiet, atNight: 1 },
    { ...quiet, day: day('2025-11-18'), denied: 9 },
    { ...quiet, day: day('2025-11-19'), denied: 1 },
  ])
  expect(unusual.map(one => [one.kind, one.day])).toEqual([
    ['denied', '2025-11-19'],
    ['denied', '2025-11-18'],
    ['at-night', '2025-11-20'],
  ])
})

const actions = ['household-case:read', 'secret-address:read']
const read = (address: string) => readFilters(new URL(address, 'http://x').searchParams, actions)

test('what makes no sense in an address is left out', () => {
  const address =
    '/logboek?wie=ik&van=2025-02-30&tot=morgen&uitkomst=leuk&wat=drop%20table&zelfde=-1&voor=1e9'
  expect(Object.values(read(address)).filter(value => value !== undefined)).toEqual([])
})

test('the lines behind something unusual are found by their address', () => {
  const who = '018f0000-0000-7000-8000-000000000001'
  const behind = linesBehind({ kind: 'secret-address', accountId: who, day: day('2025-11-20'), count: 1 })
  expect(read(addressOf(behind))).toMatchObject(behind)
})

const words = fc.constantFrom(
  'denied',
  'read',
  '2025-11-20',
  '2025-02-30',
  '12',
  '0',
  ...actions,
  '018f0000-0000-7000-8000-000000000001',
)
const query = fc.dictionary(fc.constantFrom(...Object.values(filterNames)), words, { maxKeys: 7 })

test('whatever stands in an address, reading what was written gives the same choices', () => {
  fc.assert(
    fc.property(query, asked => {
      const filters = read(`/logboek?${new URLSearchParams(asked)}`)
      expect(read(addressOf(filters))).toEqual(filters)
    }),
  )
})
