import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dwellings, HomeForm, placeOf } from './rules.ts'

test('an address may be unknown, but a secret one must be whole: else the wrong one is kept secret', () => {
  expect(HomeForm.safeParse({ label: 'huis van oma' }).success).toBe(true)
  expect(HomeForm.safeParse({ isSecret: 'on', town: 'Verzonnendam' }).success).toBe(false)
  expect(HomeForm.safeParse({ isSecret: 'on', addressLine: 'Hof 3', town: 'Verzonnendam' }).success).toBe(
    true,
  )
})

test.each([
  ['first', { home_id: 'a', lives: 'here' }],
  ['second', { home_id: 'b', lives: 'here' }],
  ['both', { home_id: 'a', lives: 'partly' }],
  ['elsewhere', { home_id: null, lives: 'elsewhere' }],
] as const)('who lives at "%s" of two addresses', (dwelling, place) => {
  expect(placeOf(dwelling, ['a', 'b'])).toEqual(place)
})

test('nobody ever comes to live on an address that is not of this household', () => {
  fc.assert(
    fc.property(fc.constantFrom(...dwellings), fc.subarray(['a', 'b']), (dwelling, homes) => {
      const { home_id } = placeOf(dwelling, homes)
      expect([null, ...homes]).toContain(home_id)
      if (dwelling === 'elsewhere') expect(home_id).toBeNull()
    }),
  )
})
