import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { situationForm } from './draft/rules.ts'
import { knownByName, optionsOfActing, optionsOfAffected, sameOf } from './people.ts'
import type { Participant } from './rules.ts'

const someone = (id: string, changes: Partial<Participant>): Participant => ({
  id,
  personId: id,
  accountId: null,
  name: id,
  familyRole: 'parent',
  capacity: null,
  relation: null,
  birthDate: null,
  expectedOn: null,
  here: true,
  ...changes,
})
const participants = [
  someone('Bea', {}),
  someone('Eva', { personId: null, accountId: 'eva', familyRole: null }),
  someone('ongeboren kind', { familyRole: 'child', expectedOn: day('2026-02-10') }),
]
const valuesOf = (options: { value: string }[]) => options.map(one => one.value)

test('a child that is not born yet can be in danger, but does nothing and keeps an eye on nothing', () => {
  expect(valuesOf(optionsOfAffected({ participants }))).toEqual(['Bea', 'ongeboren kind'])
  expect(valuesOf(optionsOfActing({ participants }))).toEqual(['Bea', 'Eva'])
})

test('the form of a situation refuses an unborn child as the one who watches, not as the one in danger', () => {
  const form = situationForm({ participants, situations: [] }, day('2025-11-20'))
  const given = { what: 'ruzie', example: 'schreeuwen', source: 'Bea', affectedIds: ['ongeboren kind'] }
  const refused = (watcherId: string) =>
    form.safeParse({ ...given, watcherId }).error?.issues.map(issue => issue.path.join('.')) ?? []
  expect(refused('Bea')).toEqual([])
  expect(refused('ongeboren kind')).toEqual(['watcherId'])
})

test('by a name alone somebody around the family is known, never a child or parent, nor one of two', () => {
  const member = (name: string, familyRole: string) => ({ name, familyRole })
  expect(
    knownByName([
      member('Wil de Vries ', 'grandparent'),
      member('Mark', 'child'),
      member('Hanna', 'parent'),
      member('Jan', 'grandparent'),
      member('jan', 'child'),
    ]),
  ).toEqual(['wil de vries'])
})

const neighbours = [
  { name: 'Joke Prins', relation: 'buurvrouw' },
  { name: 'Karel Kramer', relation: 'oom' },
  { name: 'Joke', relation: null },
]
test.each([
  ['Joke Prins', 'vriendin', neighbours, 'Joke Prins'],
  ['joke', 'Buurvrouw', neighbours, 'Joke Prins'],
  ['Joke', 'oma', neighbours, undefined],
  ['Joke Bakker', 'buurvrouw', neighbours, undefined],
  ['Joke', 'buurvrouw', [...neighbours, { name: 'Joke Bakker', relation: 'buurvrouw' }], undefined],
])('%s, %s, is nobody else than who is meant', (name, relation, among, meant) => {
  expect(sameOf({ name, relation }, among)?.name).toBe(meant)
})
