import { expect, test } from 'vitest'
import { z } from 'zod'
import { day, dayInWords } from '#src/kernel/day.ts'
import { householdField, titlesOf, whomToCall, whoReads } from './rules.ts'
import { householdTitle } from './text.nl.ts'

const of = (caseId: string, since: string, name?: string) => ({
  caseId,
  since: day(since),
  contact: name ? { name } : null,
})

test.each([
  [
    'two contact persons tell two households apart',
    [of('a', '2025-01-10', 'Anna Jager'), of('b', '2025-02-10', 'Bas Kok')],
    ['Het gezin met contactpersoon Anna Jager', 'Het gezin met contactpersoon Bas Kok'],
  ],
  [
    'with the same contact person the day tells them apart',
    [of('a', '2025-01-10', 'Anna Jager'), of('b', '2025-02-10', 'Anna Jager')],
    [
      'Het gezin met contactpersoon Anna Jager, sinds 10 januari 2025',
      'Het gezin met contactpersoon Anna Jager, sinds 10 februari 2025',
    ],
  ],
  ['without one too', [of('a', '2025-01-10')], ['Het gezin waar je sinds 10 januari 2025 bij hoort']],
])('%s', (_, households, titles) => {
  expect([...titlesOf(households, { householdTitle, day: dayInWords }).values()]).toEqual(titles)
})

test('what the family tells is read by who takes the place of the contact person that day', () => {
  const contact = { name: 'Anna Jager' }
  const deputy = { name: 'Bas Kok', isNow: false }
  expect(whoReads({ contact, deputies: [deputy] })).toBe('Anna Jager')
  expect(whoReads({ contact, deputies: [{ ...deputy, isNow: true }] })).toBe('Bas Kok')
  expect(whoReads({ contact: null, deputies: [] })).toBe(null)
})

const contact = { name: 'Anna Jager', phone: '035-0000001', reachable: 'Op werkdagen' }
const deputy = { name: 'Bas Kok', phone: '035-0000002', reachable: null, isNow: true }
test.each([
  ['the contact person on an ordinary day', contact, [], 'Anna Jager'],
  ['who deputises today', contact, [deputy], 'Bas Kok'],
  ['the contact person before the deputy begins', contact, [{ ...deputy, isNow: false }], 'Anna Jager'],
  ['the contact person where the deputy has no number', contact, [{ ...deputy, phone: null }], 'Anna Jager'],
  ['nobody where neither has one', { ...contact, phone: null }, [{ ...deputy, phone: null }], undefined],
])('a family calls %s', (_, of, deputies, name) => {
  expect(whomToCall(of, deputies)?.name).toBe(name)
})

test.each([
  ['who belongs to one household says nothing', ['a'], undefined, true],
  ['who belongs to two says which', ['a', 'b'], 'b', true],
  ['who belongs to two and says nothing is asked', ['a', 'b'], undefined, false],
  ['a household of others is none of theirs', ['a', 'b'], 'c', false],
] as const)('%s', (_, caseIds, given, isGood) => {
  const form = z.object({ household: householdField(caseIds) })
  expect(form.safeParse(given ? { household: given } : {}).success).toBe(isGood)
})
