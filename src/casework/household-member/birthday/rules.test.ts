import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, ageOn, day } from '#src/kernel/day.ts'
import { birthdayCalls } from './calls.ts'
import { ages, turningSoon } from './rules.ts'

const today = day('2025-11-20')

test.each([
  ['twelve in a month', '2013-12-20', { age: 12, on: '2025-12-20' }],
  ['sixteen today', '2009-11-20', { age: 16, on: '2025-11-20' }],
  ['eighteen on the last day that counts', '2008-01-01', { age: 18, on: '2026-01-01' }],
  ['eighteen a day later than that', '2008-01-02', null],
  ['twelve since yesterday', '2013-11-19', null],
  ['fourteen in a month: nothing changes', '2011-12-20', null],
])('%s', (_, birthDate, turning) => {
  expect(turningSoon(day(birthDate), today, 42)).toEqual(turning)
})

test('who was born on 29 February is of age on 1 March', () => {
  expect(turningSoon(day('2008-02-29'), day('2026-02-10'), 42)).toEqual({ age: 18, on: '2026-03-01' })
})

test('on the day that is told somebody is exactly that old, and the day before not yet', () => {
  const born = fc.integer({ min: 0, max: 8000 }).map(days => addDays(day('2004-01-01'), days))
  fc.assert(
    fc.property(born, fc.integer({ min: 1, max: 180 }), (birthDate, ahead) => {
      const turning = turningSoon(birthDate, today, ahead)
      if (!turning) return true
      const { age, on } = turning
      return (
        ages.includes(age) && ageOn(birthDate, on) === age && ageOn(birthDate, addDays(on, -1)) === age - 1
      )
    }),
  )
})

test('a contact person hears weeks ahead what changes, and in the last week this week', () => {
  const one = { caseId: 'k', personId: 'p', givenName: 'Sofie', familyName: null, expectedOn: null }
  const heard = (birthDate: string) =>
    birthdayCalls([{ ...one, birthDate: day(birthDate) }], { today, birthdayAheadDays: 42 })
  expect(heard('2013-12-20')).toEqual([
    {
      caseId: 'k',
      urgency: 'later',
      title:
        'Sofie wordt 12 op 20 december 2025. Vanaf dan beslist een kind mee over wat jullie delen en over hulp',
      step: 'Bekijk gezag en gegevens',
      to: '/huishoudens/k/mensen-en-netwerk/personen/p',
    },
  ])
  expect(heard('2007-11-27')[0]?.urgency).toBe('week')
  expect(heard('2012-06-01')).toEqual([])
})
