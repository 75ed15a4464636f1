import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, day } from '#src/kernel/day.ts'
import { comesToMe, deputyCapacity, deputyForm, endedByBack, endForm, holderThrough } from './rules.ts'
import { deputyInWords, periodInWords } from './text.nl.ts'

const today = day('2025-11-20')
const week = {
  accountId: '01990000-0000-7000-8000-000000000000',
  fromDay: '2025-12-01',
  untilDay: '2025-12-08',
  reason: 'leave',
}
const wrongIn = (changes: Record<string, string | undefined>) =>
  deputyForm(today, 42)
    .safeParse({ ...week, ...changes })
    .error?.issues.map(issue => issue.path.join('.')) ?? []

test.each([
  ['nobody', { accountId: '' }, ['accountId']],
  ['a first day that has been', { fromDay: '2025-11-19' }, ['fromDay']],
  ['a last day before the first', { untilDay: '2025-11-30' }, ['untilDay']],
  ['more days than the region allows', { untilDay: '2026-01-12' }, ['untilDay']],
  ['a reason about somebody’s health', { reason: 'ill' }, ['reason']],
  ['no day at all', { fromDay: undefined, untilDay: 'morgen' }, ['fromDay', 'untilDay']],
])('a deputy with %s is not named', (_, changes, fields) => {
  expect(wrongIn(changes)).toEqual(fields)
})

test.each([
  ['today only', { fromDay: '2025-11-20', untilDay: '2025-11-20' }],
  ['exactly the longest', { untilDay: '2026-01-11' }],
])('a deputy for %s is named', (_, changes) => {
  expect(wrongIn(changes)).toEqual([])
})

test.each([
  ['2025-11-19', false],
  ['2025-11-20', true],
  ['2025-12-08', true],
  ['2025-12-09', false],
])('it stops earlier from %s: %s', (backOn, isGood) => {
  expect(endForm(today, day('2025-12-08')).safeParse({ backOn, because: 'back' }).success).toBe(isGood)
})

test.each([
  [['caseworker'], 'caseworker'],
  [['behavioural-scientist', 'caseworker'], 'caseworker'],
  [['behavioural-scientist'], 'behavioural-scientist'],
  [['safe-home-worker', 'project-leader'], null],
  [[], null],
])('who is %j deputises as %s', (roles, capacity) => {
  expect(deputyCapacity(roles)).toBe(capacity)
})

test.each([
  ['2025-12-01', ['week']],
  ['2025-12-08', ['week']],
  ['2025-11-20', []],
  ['2025-12-09', []],
  ['2026-02-02', ['february']],
])('who is back on %s ends %j and nothing that comes later', (backOn, ended) => {
  const absences = [
    { id: 'week', fromDay: day('2025-12-01'), untilDay: day('2025-12-08') },
    { id: 'never began', fromDay: day('2025-11-20'), untilDay: null },
    { id: 'february', fromDay: day('2026-02-01'), untilDay: day('2026-02-03') },
  ]
  expect(endedByBack(absences, day(backOn)).map(one => one.id)).toEqual(ended)
})

const turns = [
  { accountId: 'a', from: day('2025-03-01'), until: day('2025-12-05') },
  { accountId: 'b', from: day('2025-12-05'), until: null },
]
test.each([
  ['2025-12-01', '2025-12-04', 'a'],
  ['2025-12-04', '2025-12-05', null],
  ['2025-12-05', '2026-01-05', 'b'],
  ['2025-02-01', '2025-03-02', null],
])('from %s until %s the contact person is %s', (from, until, holder) => {
  expect(holderThrough(turns, day(from), day(until))).toBe(holder)
})

test('what a colleague began comes to exactly one of the contact person and the deputy', () => {
  const away = fc.boolean()
  const begunBy = fc.constantFrom('contact', 'deputy', 'scientist')
  fc.assert(
    fc.property(away, begunBy, (isAway, who) => {
      const seenBy = (me: string) => ({
        contactPersonId: 'contact',
        asksMe: me === (isAway ? 'deputy' : 'contact'),
      })
      const hears = ['contact', 'deputy', 'scientist'].filter(me =>
        comesToMe(who, seenBy(me), { accountId: me }),
      )
      return hears.length === 1 && (who === 'contact' || hears[0] === who)
    }),
  )
})

test.each([
  ['2025-12-01', '2025-12-08', 'van 1 tot en met 8 december 2025'],
  ['2025-11-24', '2025-12-05', 'van 24 november tot en met 5 december 2025'],
  ['2025-12-22', '2026-01-02', 'van 22 december 2025 tot en met 2 januari 2026'],
  ['2025-12-01', '2026-12-01', 'van 1 december 2025 tot en met 1 december 2026'],
  ['2025-12-01', '2025-12-01', 'op 1 december 2025'],
])('%s until %s reads as a sentence', (from, until, words) => {
  expect(periodInWords(day(from), day(until))).toBe(words)
})

test('a family reads in one sentence who takes whose place and when', () => {
  const fromDay: Day = day('2025-12-01')
  const named = { name: 'Joost', forName: 'Samira', fromDay, untilDay: addDays(fromDay, 7) }
  expect(deputyInWords(named)).toBe('Van 1 tot en met 8 december 2025 is Joost er in plaats van Samira.')
})

test('whatever days are asked, a deputy who is named stands in from today at the earliest and never too long', () => {
  const days = fc.integer({ min: -2, max: 12 })
  fc.assert(
    fc.property(days, days, fc.integer({ min: 1, max: 9 }), (from, until, longest) => {
      const asked = { ...week, fromDay: addDays(today, from), untilDay: addDays(today, until) }
      const isNamed = deputyForm(today, longest).safeParse(asked).success
      expect(isNamed).toBe(from >= 0 && until >= from && until - from < longest)
    }),
  )
})
