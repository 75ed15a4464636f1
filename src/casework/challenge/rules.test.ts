import { expect, test } from 'vitest'
import { AnswerForm, RaiseForm, stateAfter, VerdictForm } from './rules.ts'

test.each([
  [RaiseForm, {}, 'question', 'Schrijf waar je aan twijfelt.'],
  [AnswerForm, { words: '   ' }, 'words', 'Schrijf je antwoord.'],
  [VerdictForm, { words: 'Duidelijk' }, 'step', 'Kies of dit zo genoeg is.'],
  [VerdictForm, { step: 'answered', words: 'Duidelijk' }, 'step', 'Kies of dit zo genoeg is.'],
])('an empty or made-up answer is refused (%#)', (form, given, field, sentence) => {
  const issues = form.safeParse(given).error?.issues
  expect(issues?.map(issue => [issue.path[0], issue.message])).toContainEqual([field, sentence])
})

test.each([
  [undefined, 'waits-for-answer'],
  ['answered', 'waits-for-verdict'],
  ['asked-further', 'waits-for-answer'],
  ['settled', 'settled'],
] as const)('after %s a challenge is %s', (last, state) => {
  expect(stateAfter(last)).toBe(state)
})
