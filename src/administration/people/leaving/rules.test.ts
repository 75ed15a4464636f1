import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import type { GardenState } from '../rules.ts'
import { endEmploymentForm, type LeftBehind, passings } from './rules.ts'

const today = day('2025-11-20')
const garden: GardenState = {
  id: 'g',
  name: 'Verzonnendam',
  fallbackId: 'f',
  fallbackName: 'Waarnemer',
  fallbackEndedOn: null,
  fallbackIsCaseworker: true,
}
const left = (kind: LeftBehind['kind'], about = ''): LeftBehind => ({ kind, about, count: 2 })

test.each([
  ['a garden of which somebody is the fallback holder', left('fallback', 'Verzonnendam'), 'c', 'first'],
  [
    'households of a garden with somebody who steps in',
    left('contact-person', 'Verzonnendam'),
    'c',
    'by-itself',
  ],
  ['households of the fallback holder', left('contact-person', 'Verzonnendam'), 'f', 'first'],
  ['households of a garden without anybody', left('planned-contact', 'Elders'), 'c', 'first'],
  ['households without another behavioural scientist', left('only-scientist'), 'c', 'choose'],
  ['improvements', left('improvement'), 'c', 'choose'],
  ['questions of others', left('consult'), 'c', 'by-itself'],
] as const)('%s', (_, one, leavingId, how) => {
  expect(passings([one], [garden], leavingId, today).map(each => each.how)).toEqual([how])
})

test('what keeps somebody from leaving stands on top, and who steps in is named', () => {
  const all = [
    left('group', 'Projectgroep'),
    left('contact-person', 'Verzonnendam'),
    left('planned-contact', 'Elders'),
  ]
  expect(passings(all, [garden], 'c', today).map(one => [one.kind, one.next])).toEqual([
    ['planned-contact', null],
    ['contact-person', 'Waarnemer'],
    ['group', null],
  ])
})

test('an employment ends on a day that was filled in and after a tick, never by one press', () => {
  const form = endEmploymentForm(today)
  expect(form.safeParse({ fromDay: '2025-11-20' }).success).toBe(false)
  expect(form.safeParse({ sure: 'on' }).success).toBe(false)
  expect(form.safeParse({ fromDay: '2025-11-20', sure: 'on' }).success).toBe(true)
})
