import { expect, test } from 'vitest'
import { addDays, day } from './day.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts'

test.each([
  ['2025-04-18', 'Good Friday'],
  ['2025-04-21', 'Easter Monday'],
  ['2025-04-26', 'King’s birthday on the Saturday before, since the 27th is a Sunday'],
  ['2025-05-05', 'Liberation Day'],
  ['2025-05-29', 'Ascension Day'],
  ['2025-06-09', 'Whit Monday'],
  ['2024-04-01', 'Easter Monday of another year'],
  ['2026-04-06', 'Easter Monday of the next year'],
  ['2025-12-26', 'second Christmas Day'],
  ['2025-11-22', 'a Saturday'],
  ['2025-11-23', 'a Sunday'],
])('%s is no working day (%s)', on => {
  expect(isWorkingDay(day(on))).toBe(false)
})

test.each(['2025-11-20', '2025-04-28', '2026-04-28', '2025-12-24'])('%s is a working day', on => {
  expect(isWorkingDay(day(on))).toBe(true)
})

test('an answer within five working days, asked on a Thursday, is due the next Thursday', () => {
  expect(addWorkingDays(day('2025-11-20'), 5)).toBe('2025-11-27')
})

test('days around Christmas don’t count for who must answer', () => {
  expect(addWorkingDays(day('2025-12-23'), 3)).toBe('2025-12-30')
})

test('a weekend between asking and answering does not make the answer late', () => {
  expect(workingDaysBetween(day('2025-11-21'), day('2025-11-24'))).toBe(1)
  expect(workingDaysBetween(day('2025-11-24'), day('2025-11-21'))).toBe(-1)
  expect(workingDaysBetween(day('2025-11-22'), day('2025-11-23'))).toBe(0)
})

test('one typed year far ahead is counted in no time', () => {
  const began = performance.now()
  expect(workingDaysBetween(day('2025-11-20'), day('2199-12-31'))).toBeGreaterThan(44_000)
  expect(performance.now() - began).toBeLessThan(250)
})

test('counting over weeks and years gives what counting day by day gives', () => {
  const from = day('2024-12-20')
  let counted = 0
  for (let on = addDays(from, 1); on <= '2027-01-10'; on = addDays(on, 1)) {
    if (isWorkingDay(on)) counted += 1
    expect(workingDaysBetween(from, on), on).toBe(counted)
  }
})
