import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { needs } from './needs.nl.ts'
import { voiceForm } from './rules.ts'

const form = voiceForm(day('2025-11-20'), ['noor'])
const told = {
  personId: 'noor',
  words: 'Ik slaap met de lamp aan',
  howAsked: 'Met de vijf gezichten',
  toldOn: '2025-11-19',
  spoke: 'not',
}
const refusals = (changes: Record<string, string | undefined>) =>
  form.safeParse({ ...told, ...changes }).error?.issues.map(issue => issue.message) ?? []

test('what somebody else heard is written down without a place', () => {
  expect(refusals({})).toEqual([])
  expect(refusals({ spoke: 'alone', place: 'school-or-care' })).toEqual([])
})

test.each([
  ['whether the child was spoken is not said', { spoke: undefined }, needs.spoke],
  ['a child spoken nowhere', { spoke: 'alone' }, needs.place],
  ['a child of another household', { personId: 'sem' }, needs.child],
  ['words of tomorrow', { toldOn: '2025-11-21' }, needs.notAfterToday],
  ['a face that is not there', { face: '6' }, needs.face],
])('refused: %s', (_, changes, sentence) => {
  expect(refusals(changes)).toEqual([sentence])
})
