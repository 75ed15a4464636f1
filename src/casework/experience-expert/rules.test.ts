import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, day, dayOf } from '#src/kernel/day.ts'
import { canInvite, inviteForm, openBetween } from './rules.ts'

const today = day('2025-11-20')
const mother = '019a0000-0000-7000-8000-000000000001'
const wanda = '019a0000-0000-7000-8000-000000000002'
const form = inviteForm({ today, invitationMonths: 6, personIds: [mother], expertIds: [wanda] })
const complete = {
  accountId: wanda,
  invitedBy: [mother],
  how: 'Aan tafel.',
  task: 'Praat met moeder.',
  fromDay: '2025-11-20',
  lastDay: '2026-02-19',
  knows: 'on',
}
const wrong = (changes: object) =>
  form.safeParse({ ...complete, ...changes }).error?.issues.map(issue => [issue.path[0], issue.message]) ?? []

test.each([
  [{ accountId: mother }, 'accountId', 'Kies wie het gezin uitnodigt.'],
  [{ invitedBy: undefined }, 'invitedBy', 'Kies wie van het gezin dit vroeg.'],
  [{ invitedBy: [wanda] }, 'invitedBy', 'Kies wie van het gezin dit vroeg.'],
  [{ how: ' ' }, 'how', 'Schrijf hoe het gezin dit vroeg.'],
  [{ fromDay: '2025-11-19' }, 'fromDay', 'Deze dag is al geweest.'],
  [{ lastDay: '2025-11-19' }, 'lastDay', 'Deze dag ligt voor de eerste dag.'],
  [
    { lastDay: '2026-05-21' },
    'lastDay',
    'Een uitnodiging duurt hoogstens 6 maanden. Daarna kan het gezin opnieuw uitnodigen.',
  ],
  [{ knows: undefined }, 'knows', 'Vertel het gezin eerst wat deze persoon kan lezen.'],
])('an invitation that is not whole is refused (%#)', (changes, field, sentence) => {
  expect(wrong(changes)).toEqual([[field, sentence]])
})

test('a whole invitation goes through', () => {
  expect(wrong({})).toEqual([])
})

test.each([
  ['a mother', 'parent', '1990-01-01', null, true, 'here'],
  ['somebody whose age we do not know', 'partner', null, null, true, 'here'],
  ['a child whose age we do not know', 'child', null, null, false, 'here'],
  ['a child who turns twelve today', 'child', '2013-11-20', null, true, 'here'],
  ['a child who turns twelve tomorrow', 'child', '2013-11-21', null, false, 'here'],
  ['a child who is expected', 'child', null, '2026-01-01', false, 'here'],
  ['a neighbour', 'network', '1970-01-01', null, false, 'here'],
  ['a grandmother who lives here', 'grandparent', '1950-01-01', null, true, 'here'],
  ['a father who lives elsewhere', 'parent', '1985-01-01', null, true, 'elsewhere'],
  ['an uncle who lives elsewhere', 'other-family', '1985-01-01', null, false, 'elsewhere'],
] as const)('whether %s can invite', (_, familyRole, birth, expected, may, lives) => {
  const person = {
    familyRole,
    lives,
    birthDate: birth ? day(birth) : null,
    expectedOn: expected ? day(expected) : null,
  }
  expect(canInvite(person, today)).toBe(may)
})

test('from today means from now, and the last day belongs to it', () => {
  const now = new Date('2025-11-20T13:00:00Z')
  const lastDay = day('2025-12-01')
  expect(openBetween({ fromDay: today, lastDay }, today, now)).toEqual({
    from: now,
    until: new Date('2025-12-01T23:00:00Z'),
  })
  expect(openBetween({ fromDay: day('2025-11-25'), lastDay }, today, now).from).toEqual(
    new Date('2025-11-24T23:00:00Z'),
  )
})

test('who may invite may still do so later, and an open door always closes within the region’s term', () => {
  const days = fc.integer({ min: -3, max: 3 })
  const person = { familyRole: 'child', lives: 'here', expectedOn: null } as const
  fc.assert(
    fc.property(days, days, fc.integer({ min: 1, max: 12 }), (one, other, months) => {
      const born = { ...person, birthDate: addDays(addMonths(today, -144), one) }
      if (canInvite(born, today)) expect(canInvite(born, addMonths(today, months))).toBe(true)
      const fromDay = addDays(today, one)
      const asked = { ...complete, fromDay, lastDay: addDays(addMonths(fromDay, months), other) }
      const bounds = { today, invitationMonths: months, personIds: [mother], expertIds: [wanda] }
      const taken = inviteForm(bounds).safeParse(asked)
      if (!taken.success) return
      const { from, until } = openBetween(taken.data, today, new Date('2025-11-20T13:00:00Z'))
      expect(from < until).toBe(true)
      expect(dayOf(until) <= addDays(addMonths(taken.data.fromDay, months), 1)).toBe(true)
    }),
  )
})
