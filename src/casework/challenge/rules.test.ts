import fc from 'fast-check'
import { expect, test } from 'vitest'
import { challengeCalls } from './calls.ts'
import { AnswerForm, raiseForm, stateAfter, VerdictForm, verdicts } from './rules.ts'

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

test('in whatever order it goes, it is the turn of exactly one person until a challenge is settled', () => {
  const turnOf = (steps: readonly ('answered' | (typeof verdicts)[number])[]) => {
    const challenge = { id: 'c', caseId: 'k', raisedBy: 'raiser', state: stateAfter(steps.at(-1)) } as never
    return ['contact', 'raiser'].filter(accountId =>
      challengeCalls([challenge], { accountId }, [{ id: 'k', asksMe: accountId === 'contact' }]).some(
        call => call.urgency === 'week',
      ),
    )
  }
  fc.assert(
    fc.property(fc.array(fc.constantFrom('answered' as const, ...verdicts)), steps => {
      expect(turnOf(steps)).toHaveLength(steps.at(-1) === 'settled' ? 0 : 1)
      expect(turnOf([...steps, 'answered'])).toEqual(['raiser'])
    }),
  )
})
