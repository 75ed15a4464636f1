import { expect, test } from 'vitest'
import { AnswerForm, raiseForm, stateAfter, VerdictForm } from './rules.ts'

test.each([
  [raiseForm([]), {}, 'question', 'Schrijf waar je aan twijfelt.'],
  [
    raiseForm(['v1']),
    { question: 'Waarom?', analysisId: 'v2' },
    'analysisId',
    'Deze versie van de analyse is er niet. Begin opnieuw.',
  ],
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
