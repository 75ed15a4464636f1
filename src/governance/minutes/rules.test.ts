import { describe, expect, it } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { isWhole, minutesForm, wasAttended } from './rules.ts'

const today = day('2025-11-20')
const wrongWith = (heldOn: string, given: object) => {
  const { error } = minutesForm(['m'], day(heldOn), today).safeParse({ version: '0', ...given })
  return error?.issues.map(issue => issue.path.join('.')) ?? []
}
const member = (presence: string, memberId = 'm') => ({ members: [{ memberId, presence }] })

describe('before the day only who will not come can be recorded', () => {
  it.each<[string, string, object, string[]]>([
    ['there, before the day', '2025-11-21', member('present'), ['members.0.presence']],
    ['a guest, before the day', '2025-11-21', { guests: [{ name: 'Ans', role: 'VNG' }] }, ['guests']],
    ['words, before the day', '2025-11-21', { remarks: 'Niets' }, ['remarks']],
    ['excused, before the day', '2025-11-21', member('excused'), []],
    ['somebody of another group', '2025-11-20', member('present', 'z'), ['members.0.memberId']],
    ['a guest of nobody', '2025-11-20', { guests: [{ name: 'Ans', role: '' }] }, ['guests.0.role']],
    ['an empty row of a guest', '2025-11-20', { guests: [{ name: '', role: '' }] }, []],
    ['there, on the day', '2025-11-20', { ...member('present'), remarks: 'De zaal is koud.' }, []],
  ])('%s', (_, heldOn, given, wrong) => expect(wrongWith(heldOn, given)).toEqual(wrong))
})

it.each<[string, string, boolean, (string | null)[], boolean]>([
  ['still to come', '2025-11-21', true, [], false],
  ['nobody recorded who was there', '2025-11-19', false, ['Ja'], false],
  ['a conclusion is missing', '2025-11-19', true, ['Ja', null], false],
  ['everything is there', '2025-11-20', true, ['Ja'], true],
])('minutes are a draft until they are whole: %s', (_, heldOn, recorded, conclusions, whole) => {
  const lines = conclusions.map(conclusion => ({ conclusion }))
  expect(isWhole(day(heldOn), today, recorded, lines)).toBe(whole)
})

it.each<[string, ('present' | 'excused' | null)[], number, boolean]>([
  ['only words were recorded', [null], 0, false],
  ['only who would not come was recorded', ['excused', null], 0, false],
  ['a member was there', ['present', 'excused'], 0, true],
  ['a guest was there', [], 1, true],
])('whether it is recorded who was there: %s', (_, presences, guests, recorded) => {
  const people = presences.map(presence => ({ presence }))
  expect(wasAttended(people, Array.from({ length: guests }))).toBe(recorded)
})
