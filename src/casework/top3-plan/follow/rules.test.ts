import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '#src/kernel/day.ts'
import { checkOutcomes, isExpired, isUntold } from '../rules.ts'
import { checkForm, nextLook, statusForm } from './rules.ts'

const today = day('2025-11-20')
const faultsOf = (read: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
  (read.error?.issues ?? []).map(issue => issue.path.join('.'))

test.each([
  ['kept, and nobody has to look again', { outcome: 'kept' }, []],
  ['kept, and looked at again', { outcome: 'kept', nextOn: '2025-12-04' }, []],
  ['partly kept with a next look', { outcome: 'partly', nextOn: '2025-11-21' }, []],
  ['partly kept and forgotten', { outcome: 'partly' }, ['nextOn']],
  ['not kept and forgotten', { outcome: 'not-kept' }, ['nextOn']],
  ['not kept, looked at again today', { outcome: 'not-kept', nextOn: '2025-11-20' }, ['nextOn']],
  ['of which nobody says how it went', {}, ['outcome']],
  ['that went in a way we do not know', { outcome: 'misschien', nextOn: '2025-12-04' }, ['outcome']],
])('an agreement %s', (_, input, faults) => {
  expect([...new Set(faultsOf(checkForm(today).safeParse(input)))]).toEqual(faults)
})

test.each([
  ['is true since today', { status: 'met', since: '2025-11-20' }, []],
  ['will be true tomorrow', { status: 'met', since: '2025-11-21' }, ['since']],
  ['is true since who knows', { status: 'partly' }, ['since']],
  ['is nobody says how far', { since: '2025-11-20' }, ['status']],
])('a condition that %s', (_, input, faults) => {
  expect(faultsOf(statusForm(today).safeParse(input))).toEqual(faults)
})

test('the next look is offered as far ahead as the region chose', () => {
  expect(nextLook(today, 14)).toBe('2025-12-04')
  expect(nextLook(day('2025-12-25'), 7)).toBe('2026-01-01')
})

test('no agreement goes quiet by itself, and no interim plan comes back to life: only somebody who tells changes that', () => {
  const days = fc.integer({ min: -9, max: 9 }).map(more => addDays(today, more))
  const check = fc.option(fc.record({ outcome: fc.constantFrom(...checkOutcomes), checkedOn: days }))
  fc.assert(
    fc.property(days, check, days, fc.nat(9), (dueOn, told, on, more) => {
      const lastCheck = told && { ...told, note: null, nextOn: null }
      const later = addDays(on, more)
      if (isUntold({ dueOn, lastCheck, lastWord: null }, on))
        expect(isUntold({ dueOn, lastCheck, lastWord: null }, later)).toBe(true)
      const kept = { outcome: 'kept' as const, note: null, checkedOn: on, nextOn: null }
      expect(isUntold({ dueOn, lastCheck: kept, lastWord: null }, later)).toBe(false)
      const interim = { activatedOn: today, supersededOn: null, expiresOn: dueOn }
      if (isExpired(interim, on)) expect(isExpired(interim, later)).toBe(true)
      expect(isExpired({ ...interim, supersededOn: today }, later)).toBe(false)
    }),
  )
})
