import { expect, test } from 'vitest'
import type { Word } from '../rules.ts'
import { AnswerForm, asksAnswer, eventOf, isUrgent, TapForm } from './rules.ts'

const id = '0197a3c2-0000-7000-8000-000000000001'
const faultsOf = (read: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) => [
  ...new Set((read.error?.issues ?? []).map(issue => issue.path.join('.'))),
]

test.each([
  ['that says it is kept', { tap: `kept ${id}` }, []],
  ['that says a sign is there, with a word', { tap: `sign ${id}`, note: 'net nog' }, []],
  ['of nothing', {}, ['tap']],
  ['of something that can’t be told', { tap: `weg ${id}` }, ['tap']],
  ['of no thing', { tap: 'kept niets' }, ['tap']],
  ['with a far too long word', { tap: `kept ${id}`, note: 'a'.repeat(501) }, ['note']],
])('a tap %s', (_, input, faults) => {
  expect(faultsOf(TapForm.safeParse(input))).toEqual(faults)
})

test('what follows is chosen and said', () => {
  expect(faultsOf(AnswerForm.safeParse({ follows: 'straf', words: ' ' }))).toEqual(['follows', 'words'])
  expect(faultsOf(AnswerForm.safeParse({ follows: 'talk', words: 'Ik bel.' }))).toEqual([])
})

const danger = 'Ik ben bang dat hij me slaat'
test.each<[Word, string | null, boolean, boolean, string | null]>([
  ['kept', null, false, false, null],
  ['kept', 'Het ging goed', false, false, null],
  ['kept', danger, true, true, 'plan.sign-seen'],
  ['failing', null, false, true, 'agreement.not-kept'],
  ['failing', danger, true, true, 'plan.sign-seen'],
  ['sign', null, true, true, 'plan.sign-seen'],
])('%s with “%s”: urgent %s, asks an answer %s', (word, note, urgent, asks, event) => {
  expect(isUrgent({ word, note })).toBe(urgent)
  expect(asksAnswer({ word, note })).toBe(asks)
  expect(eventOf({ word, note })).toBe(event)
})
