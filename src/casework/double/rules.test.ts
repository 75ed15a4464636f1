import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, day } from '#src/kernel/day.ts'
import { nameKey, slips } from '#src/kernel/name-key.ts'
import { likenessCases } from '#tests/support/likeness-cases.ts'
import { askDoubles, doublesOf, isDaySlip, nobody, type Reason, reasonOf } from './rules.ts'

test.each(likenessCases)('$why', ({ a, b, reason }) => {
  expect(reasonOf(a, b)).toBe(reason)
})

const names = fc.constantFrom(
  undefined,
  '',
  'Noor',
  'Nora',
  'N.',
  'Jan Willem',
  'De Vries-Amrani',
  'vries',
  'Bérg',
)
const days = fc.constantFrom<(Day | undefined)[]>(
  undefined,
  day('2015-03-04'),
  day('2015-04-03'),
  day('2016-03-04'),
)
const somebody = fc.record({
  givenName: fc.oneof(names, fc.string({ maxLength: 12 })),
  familyName: fc.oneof(names, fc.string({ maxLength: 12 })),
  birthDate: days,
})

test('who is asked first makes no difference, and a whole person is like themself', () => {
  fc.assert(fc.property(somebody, somebody, (a, b) => reasonOf(a, b) === reasonOf(b, a)))
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => slips(a, b) === slips(b, a)))
  fc.assert(
    fc.property(somebody, one => {
      const isWhole = one.birthDate && nameKey(one.familyName ?? '')
      expect(reasonOf(one, one)).toBe(isWhole ? 'same-day' : reasonOf(one, { ...one }))
    }),
  )
})

test.each([
  ['2015-03-04', '2015-04-03', true],
  ['2015-03-04', '2015-03-14', true],
  ['2015-03-04', '2016-03-04', true],
  ['2015-03-04', '2015-03-04', false],
  ['2015-03-04', '2016-03-05', false],
])('a slip of the pen from %s to %s: %s', (a, b, expected) => {
  expect(isDaySlip(day(a), day(b))).toBe(expected)
})

const noor = { id: 'noor', givenName: 'Noor', familyName: 'de Vries', birthDate: day('2015-03-04') }
const asked = (sameAs: string | undefined, familyName = 'Vries') => {
  const said: string[] = []
  askDoubles({ ...noor, familyName, sameAs }, [noor], message => said.push(message))
  return said.length > 0
}
test.each([
  ['nothing answered', undefined, true],
  ['somebody who was not offered', 'somebody-else', true],
  ['the one who was offered', 'noor', false],
  ['nobody we know', nobody, false],
] as const)('a likely double is asked about until it is answered: %s', (_, sameAs, expected) => {
  expect(asked(sameAs)).toBe(expected)
})
test('nobody is asked about who is like nobody, and no answer brings somebody else in', () => {
  const other = { givenName: 'Bram', familyName: 'Smit', birthDate: day('2001-01-01') }
  const said: string[] = []
  askDoubles(other, [noor], message => said.push(message))
  expect(said).toEqual([])
  askDoubles({ ...other, sameAs: 'noor' }, [noor], message => said.push(message))
  expect(said).toHaveLength(1)
})

test('the surest double comes first', () => {
  const weak = { id: 'weak', givenName: 'Noor', familyName: 'Vries' }
  const found = doublesOf(noor, [weak, { ...noor, familyName: 'Jansen', id: 'maiden' }, noor])
  expect(found.map(one => one.reason)).toEqual<Reason[]>(['same-day', 'other-family-name', 'same-name'])
})
