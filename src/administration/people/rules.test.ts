import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import {
  attentionFor,
  type ColleagueState,
  colleagueForm,
  fallbackState,
  type GardenState,
  giveRoleForm,
} from './rules.ts'

const today = day('2025-11-20')
const roles = ['caseworker', 'adviser'] as const
const id = '018f0000-0000-7000-8000-000000000001'

const garden = (changes: Partial<GardenState> = {}): GardenState => ({
  id: 'g',
  name: 'Verzonnendam',
  fallbackId: 'f',
  fallbackName: 'Waarnemer',
  fallbackEndedOn: null,
  fallbackIsCaseworker: true,
  ...changes,
})
const colleague = (changes: Partial<ColleagueState> = {}): ColleagueState => ({
  id: 'c',
  name: 'Collega',
  startedOn: day('2024-01-01'),
  endedOn: null,
  roles: [{ role: 'caseworker', from: day('2024-01-01'), until: null }],
  ...changes,
})

test.each([
  ['nobody is named', { fallbackId: null }, 'none'],
  ['who was named left today', { fallbackEndedOn: today }, 'left'],
  ['who was named is no caseworker', { fallbackIsCaseworker: false }, 'no-caseworker'],
  ['who was named leaves tomorrow', { fallbackEndedOn: day('2025-11-21') }, 'ready'],
  ['somebody can step in', {}, 'ready'],
] as const)('a garden where %s', (_, changes, state) => {
  expect(fallbackState(garden(changes), today)).toBe(state)
})

const kinds = (changes: Partial<ColleagueState>) =>
  attentionFor([], [colleague(changes)], { holders: [], owners: [] }, today).map(one => one.kind)
const until = (last: string) => [{ role: 'caseworker', from: day('2024-01-01'), until: day(last) }]

test.each([
  ['a role that ends in 30 days is told', { roles: until('2025-12-20') }, ['role-ends']],
  ['one that ends a day later is not yet', { roles: until('2025-12-21') }, []],
  [
    'a role that is prolonged is not told',
    {
      roles: [...until('2025-12-01'), { role: 'caseworker', from: day('2025-12-01'), until: null }],
    },
    [],
  ],
  ['somebody whose last role is over has none', { roles: until('2025-11-20') }, ['no-role']],
  [
    'somebody who leaves soon is told once',
    { endedOn: day('2025-12-01'), roles: until('2025-12-01') },
    ['leaves'],
  ],
  ['somebody who left is not told', { endedOn: today, roles: [] }, []],
] as const)('%s', (_, changes, expected) => {
  expect(kinds(changes)).toEqual(expected)
})

test('a garden where nobody can step in comes before everything else', () => {
  const all = attentionFor(
    [garden({ fallbackId: null })],
    [colleague({ roles: [] })],
    { holders: [{ accountId: 'c', households: 2 }], owners: [{ accountId: 'c', improvements: 1 }] },
    today,
  )
  expect(all.map(one => one.kind)).toEqual([
    'garden-none',
    'holds-households',
    'owns-improvements',
    'no-role',
  ])
})

const given = { role: 'caseworker', fromDay: '2025-11-20' }
test.each([
  ['today, open end', given, true],
  ['yesterday', { ...given, fromDay: '2025-11-19' }, false],
  ['one day only', { ...given, lastDay: '2025-11-20' }, true],
  ['a last day before the first', { ...given, lastDay: '2025-11-19' }, false],
  ['a role that cannot be given', { ...given, role: 'family-member' }, false],
] as const)('giving a role: %s', (_, input, isGood) => {
  expect(giveRoleForm(today, roles).safeParse(input).success).toBe(isGood)
})

test('a new colleague has at least one role and an address that can be one', () => {
  const input = { name: 'Nieuw', organisationId: id, startedOn: '2025-11-20', roles: ['adviser'] }
  const isGood = (changes: object) => colleagueForm(today, roles).safeParse({ ...input, ...changes }).success
  expect([
    isGood({}),
    isGood({ roles: [] }),
    isGood({ roles: undefined }),
    isGood({ email: 'geen adres' }),
  ]).toEqual([true, false, false, false])
})
