import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CourseState, courseSteps, stateAfter } from '../closing/rules.ts'
import { AnswerForm, askForm, mergePeopleForm, verdicts } from './rules.ts'

const [held, other] = ['01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000002']

test('in whatever order steps are tried, households merge only when asked and agreed, and part only by undoing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), choices => {
      let state: CourseState = 'running'
      for (const choice of choices) {
        const possible = courseSteps.filter(step => stateAfter(state, step))
        const step = possible[choice % possible.length] ?? 'pause'
        const next = stateAfter(state, step)
        if (next === 'merge-asked') expect([state, step]).toEqual(['running', 'ask-merge'])
        if (next === 'merged') expect([state, step]).toEqual(['merge-asked', 'agree-merge'])
        if (next && state === 'merged') expect([step, next]).toEqual(['undo-merge', 'running'])
        if (next && state === 'merge-asked') expect(verdicts).toContain(step)
        state = next ?? state
      }
    }),
  )
})

test.each([
  ['a household one is not contact person of', askForm([{ id: held }]), { intoId: other, why: 'Eén gezin' }],
  ['no reason', askForm([{ id: held }]), { intoId: held, why: ' ' }],
  ['an answer nobody offered', AnswerForm, { verdict: 'undo-merge', why: 'Eén gezin' }],
  ['somebody who is not one of both', mergePeopleForm([held]), { keepId: other, why: 'Eén kind' }],
])('nothing is merged with %s', (_, form, given) => {
  expect(form.safeParse({ version: '1', ...given }).error?.issues).toHaveLength(1)
})
