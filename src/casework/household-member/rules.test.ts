import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { addPersonForm, ageBesideName, ageInWords, isUnborn, nameOf } from './rules.ts'

const today = day('2025-11-20')
const [home, stranger] = [1, 2].map(n => `01990000-0000-7000-8000-00000000000${n}`)
const form = addPersonForm(today, [home ?? ''])
const refusedAt = (input: Record<string, string | undefined>) =>
  form.safeParse({ familyRole: 'child', ...input }).error?.issues.map(issue => issue.path.join('.')) ?? []

test('a child of whom nothing is known yet can be added, and one who lives elsewhere', () => {
  expect(refusedAt({})).toEqual([])
  expect(refusedAt({ homeId: home })).toEqual([])
})

test.each([
  ['an address of another household', { homeId: stranger }, 'homeId'],
  ['a birth tomorrow', { birthDate: '2025-11-21' }, 'birthDate'],
  ['a child both born and expected', { birthDate: '2025-01-01', expectedOn: '2026-01-01' }, 'expectedOn'],
  ['no place in the family', { familyRole: '' }, 'familyRole'],
])('nobody is added with %s', (_, input, field) => {
  expect(refusedAt(input)).toEqual([field])
})

test.each([
  ['Sofie', 'Jansen', null, 'Sofie Jansen'],
  [null, 'Jansen', null, 'Jansen'],
  [null, null, '2026-02-03', 'ongeboren kind (verwacht rond 3 februari 2026)'],
  [null, 'Brouwer', '2026-02-03', 'ongeboren kind (verwacht rond 3 februari 2026)'],
  ['Noor', 'Brouwer', '2026-02-03', 'Noor Brouwer'],
  [null, null, null, 'naam nog onbekend'],
])('somebody called %s %s, expected %s, is shown as %s', (givenName, familyName, expected, shown) => {
  expect(nameOf({ givenName, familyName, expectedOn: expected ? day(expected) : null })).toBe(shown)
})

test.each([
  ['2015-11-20', null, '10 jaar'],
  ['2015-11-21', null, '9 jaar'],
  [null, '2026-02-03', 'verwacht rond 3 februari 2026'],
  [null, null, 'leeftijd onbekend'],
])('born %s or expected %s is %s', (birth, expected, age) => {
  const person = { birthDate: birth ? day(birth) : null, expectedOn: expected ? day(expected) : null }
  expect(ageInWords(person, today)).toBe(age)
})

test('a child is unborn while it is expected and has no day of birth', () => {
  const expectedOn = day('2026-02-03')
  expect(isUnborn({ expectedOn })).toBe(true)
  expect(isUnborn({ expectedOn, birthDate: day('2026-02-01') })).toBe(false)
  expect(isUnborn({ expectedOn: null, birthDate: null })).toBe(false)
})

test('when a child is expected is said once: in its name, or beside it', () => {
  const person = { familyName: 'Brouwer', birthDate: null, expectedOn: day('2026-02-03') }
  expect(ageBesideName({ ...person, givenName: null }, today)).toBeNull()
  expect(ageBesideName({ ...person, givenName: 'Noor' }, today)).toBe('verwacht rond 3 februari 2026')
})

test('whatever is known of somebody, there is a name, and being expected stands there once at most', () => {
  const name = fc.constantFrom(null, '', 'Noor')
  const on = fc.constantFrom(null, day('2026-02-03'))
  fc.assert(
    fc.property(name, name, on, on, (givenName, familyName, birthDate, expectedOn) => {
      const person = { givenName, familyName, birthDate, expectedOn }
      const shown = [nameOf(person), ageBesideName(person, today)].filter(Boolean).join(', ')
      expect(nameOf(person)).not.toBe('')
      expect(shown.split('verwacht').length - 1).toBe(isUnborn(person) ? 1 : 0)
    }),
  )
})
