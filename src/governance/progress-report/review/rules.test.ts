import { expect, test } from 'vitest'
import { AnswerForm, type ReviewStep, standingOf } from './rules.ts'

const now = 'a'.repeat(64)
const last = (step: ReviewStep, seen = now) => ({ step, seen })

test('an approval holds for the report as it was read, and for no other', () => {
  expect(standingOf(undefined, now)).toBe('nobody-asked')
  expect(standingOf(last('asked', 'b'.repeat(64)), now)).toBe('reading')
  expect(standingOf(last('sent-back'), now)).toBe('sent-back')
  expect(standingOf(last('approved'), now)).toBe('approved')
  expect(standingOf(last('approved', 'b'.repeat(64)), now)).toBe('changed-since')
})

test.each([
  ['nothing chosen', {}, ['answer']],
  ['sent back without a word', { answer: 'sent-back' }, ['words']],
  ['approved unread', { answer: 'approved' }, ['read']],
  ['approved and read', { answer: 'approved', read: 'on' }, []],
  ['sent back with words', { answer: 'sent-back', words: 'De datum klopt niet.' }, []],
])('an answer: %s', (_, typed, wrong) => {
  const read = AnswerForm.safeParse({ version: '1', ...typed })
  expect(read.success ? [] : read.error.issues.map(issue => issue.path.join('.'))).toEqual(wrong)
})
