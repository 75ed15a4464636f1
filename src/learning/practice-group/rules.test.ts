import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { gardensWithoutScientist, type Membership, seatForm } from './rules.ts'

const gardens = [
  { id: 'a', name: 'Verzonnendam' },
  { id: 'b', name: 'Fictieveld' },
]
const seat = (role: string, gardenId: string | null, membership: Membership = 'structural') => ({
  membership,
  duties: [{ role, gardenId }],
})
const missing = (...seats: ReturnType<typeof seat>[]) =>
  gardensWithoutScientist(gardens, seats).map(garden => garden.name)

test('a garden lacks its behavioural scientist unless one of its own is a structural member', () => {
  expect(missing(seat('behavioural-scientist', 'a'), seat('behavioural-scientist', 'b'))).toEqual([])
  expect(missing(seat('behavioural-scientist', 'a'), seat('caseworker', 'b'))).toEqual(['Fictieveld'])
  expect(missing(seat('behavioural-scientist', 'a'), seat('behavioural-scientist', null))).toEqual([
    'Fictieveld',
  ])
  expect(missing(seat('behavioural-scientist', 'a'), seat('behavioural-scientist', 'b', 'advisory'))).toEqual(
    ['Fictieveld'],
  )
})

test.each([
  ['accountId', { accountId: 'x' }],
  ['membership', { membership: 'guest' }],
  ['fromDay', { fromDay: '2025-11-21' }],
] as const)('a seat without a good %s is refused', (field, wrong) => {
  const given = {
    accountId: '0198c000-0000-7000-8000-000000000001',
    membership: 'structural',
    fromDay: '2025-11-20',
  }
  const form = seatForm(day('2025-11-20'))
  expect(form.safeParse(given).success).toBe(true)
  expect(form.safeParse({ ...given, ...wrong }).error?.issues[0]?.path).toEqual([field])
})
