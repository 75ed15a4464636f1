import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { signalCalls } from './calls.ts'
import { pairsOf } from './rules.ts'

const signal = {
  id: 's',
  caseId: 'c',
  colleague: 'Joost',
  phone: null,
  reachable: null,
  on: day('2025-11-19'),
  isMine: true,
}

test('the contact person is asked to ring the colleague, and nobody else is', () => {
  expect(signalCalls([signal, { ...signal, caseId: 'other', isMine: false }])).toMatchObject([
    { caseId: 'c', to: '/huishoudens/c/dubbelen', title: expect.stringContaining('Joost') },
  ])
})

const born = (id: string, givenName: string) => ({
  id,
  givenName,
  familyName: 'Kramer',
  birthDate: day('2017-10-27'),
})

test('two people who are much alike are one pair, also when both stand in the household', () => {
  const [fleur, floor, fleurs] = [born('1', 'Fleur'), born('2', 'Fleur'), born('3', 'Fleurtje')]
  const pairs = pairsOf([fleur, floor], [fleur, floor, fleurs], [])
  expect(pairs.map(({ one, other }) => one.id + other.id)).toEqual(['12'])
  expect(pairsOf([fleur, floor], [fleur, floor], [{ personId: '2', sameAsId: '1' }])).toEqual([])
})
