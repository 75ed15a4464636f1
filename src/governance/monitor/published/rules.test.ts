import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { publishedForm, quartersUntil } from './rules.ts'

const today = day('2025-11-20')
const whole = {
  indicator: 'new-households',
  garden: 'huizen',
  quarter: '2025-07-01',
  facts: '3',
  source: 'Persbericht',
  publishedOn: '2025-10-12',
}
const problems = (changes: object) => {
  const read = publishedForm(today, ['huizen']).safeParse({ ...whole, ...changes })
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'))
}

test.each([
  ['nothing missing', {}, []],
  ['a number of lessons is about no household', { indicator: 'lessons-validated' }, ['indicator']],
  ['a garden of elsewhere', { garden: 'elders' }, ['garden']],
  ['no first day of a quarter', { quarter: '2025-07-02' }, ['quarter']],
  ['a quarter to come', { quarter: '2026-01-01' }, ['quarter']],
  ['no number', { facts: '' }, ['facts']],
  ['half a household', { facts: '2,5' }, ['facts']],
  ['fewer than nought', { facts: '-1' }, ['facts']],
  ['more than all', { hits: '4' }, ['hits']],
  ['known tomorrow', { publishedOn: '2025-11-21' }, ['publishedOn']],
])('%s', (_, changes, expected) => {
  expect(problems(changes)).toEqual(expected)
})

test('the running quarter is the first to choose', () => {
  expect(quartersUntil(today).slice(0, 2)).toEqual([day('2025-10-01'), day('2025-07-01')])
})
