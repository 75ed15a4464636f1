import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '#src/kernel/day.ts'
import { capacityOf, handoverForm, JoinTeamForm, ReachForm, turnInWords } from './rules.ts'

const today = day('2025-11-20')
const somebody = '01990000-0000-7000-8000-000000000000'
const handover = {
  toAccountId: somebody,
  fromDay: '2025-12-01',
  reason: 'Ander werk',
  introducedHow: 'Samen op bezoek',
  informedOn: '2025-11-18',
  informedHow: 'Aan de keukentafel',
}

test.each([
  ['to nobody', { toAccountId: undefined }, 'toAccountId'],
  ['from yesterday: what was does not change', { fromDay: '2025-11-19' }, 'fromDay'],
  ['that the family hears of later', { informedOn: '2025-11-21' }, 'informedOn'],
  ['without saying how the family heard it', { informedHow: ' ' }, 'informedHow'],
  ['without having been there together', { introducedHow: undefined }, 'introducedHow'],
  ['without a reason', { reason: undefined }, 'reason'],
])('a handover %s does not go', (_, changes, field) => {
  const read = handoverForm(today).safeParse({ ...handover, ...changes })
  expect(read.error?.issues.map(issue => issue.path.join('.'))).toEqual([field])
})

test.each([
  ['today, told today', { fromDay: '2025-11-20', informedOn: '2025-11-20' }],
  ['later, told before', {}],
])('a handover %s goes', (_, changes) => {
  expect(handoverForm(today).safeParse({ ...handover, ...changes }).success).toBe(true)
})

test.each([
  ['06-12345678', true],
  ['+31 6 1234 5678', true],
  ['112', false],
  ['bel me maar', false],
  ['', false],
])('a family reaches somebody at %s: %s', (phone, isGood) => {
  expect(ReachForm.safeParse({ phone, reachable: 'maandag' }).success).toBe(isGood)
})

test('nobody becomes contact person by joining a team', () => {
  const join = { accountId: somebody, task: 'kijkt mee' }
  expect(JoinTeamForm.safeParse({ ...join, part: 'duo-partner' }).success).toBe(true)
  expect(JoinTeamForm.safeParse({ ...join, part: 'contact-person' }).success).toBe(false)
})

test.each([
  [['caseworker', 'behavioural-scientist'], 'behavioural-scientist'],
  [['project-leader', 'caseworker'], 'caseworker'],
  [['project-leader'], null],
  [[], null],
])('who is %j joins as %s', (roles, capacity) => {
  expect(capacityOf(roles)).toBe(capacity)
})

test('the order in which roles were given never changes as what somebody joins', () => {
  const some = fc.subarray([
    'adviser',
    'caseworker',
    'safe-home-worker',
    'behavioural-scientist',
    'ambassador',
  ])
  fc.assert(fc.property(some, roles => capacityOf(roles) === capacityOf(roles.toReversed())))
})

test('a turn ends on its last day, not on the first day of the next', () => {
  const from = day('2025-03-12')
  expect(turnInWords({ name: 'A', from, until: null })).toBe('sinds 12 mrt 2025')
  expect(turnInWords({ name: 'A', from, until: day('2025-09-04') })).toBe('12 mrt 2025 tot en met 3 sep 2025')
  expect(turnInWords({ name: 'A', from, until: addDays(from, 1) })).toBe('12 mrt 2025 tot en met 12 mrt 2025')
})
