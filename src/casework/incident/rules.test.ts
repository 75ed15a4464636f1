import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { beginningOf, incidentForm, incidentSteps, stateAfter, stepForm, stepsFrom } from './rules.ts'

const complete = {
  happenedOn: '2025-11-15',
  what: 'Er brak een glas',
  source: 'fact',
  hurt: [],
  afraid: ['noor'],
  saw: [],
}

test.each([
  ['no story', { what: ' ' }, 'what', 'Schrijf wat er gebeurde.'],
  [
    'a story without end',
    { what: 'x'.repeat(3001) },
    'what',
    'Dit is te lang. Gebruik hoogstens 3000 tekens.',
  ],
  ['a day to come', { happenedOn: '2025-11-21' }, 'happenedOn', 'Deze dag ligt in de toekomst.'],
  ['no source', { source: undefined }, 'source', 'Kies hoe jullie dit weten.'],
  ['something told by nobody', { source: 'told' }, 'toldBy', 'Schrijf wie dit vertelde.'],
  ['a fact told by somebody', { toldBy: 'oma' }, 'toldBy', 'Kies ‘Iemand vertelde het’, of laat dit leeg.'],
  ['somebody of another household', { hurt: ['x'] }, 'hurt.0', 'Kies alleen mensen uit dit huishouden.'],
])('an incident with %s is refused with a sentence at the field', (_, wrong, field, sentence) => {
  const read = incidentForm(day('2025-11-20'), ['noor']).safeParse({ ...complete, ...wrong })
  expect(read.error?.issues.map(issue => [issue.path.join('.'), issue.message])).toContainEqual([
    field,
    sentence,
  ])
})

test.each([
  ['open', 'reopened'],
  ['followed-up', 'followed-up'],
] as const)('an incident that is %s can’t be %s', (state, step) => {
  expect(stepForm(state).safeParse({ step, words: 'Iets' }).success).toBe(false)
})

test('whatever is written beside it, an incident is open until its last decision is a follow-up', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...incidentSteps)), tried => {
      const taken: typeof tried = []
      for (const step of tried) if (stepsFrom(stateAfter(taken)).includes(step)) taken.push(step)
      const decisions = taken.filter(step => step !== 'added')
      // Decisions alternate, beginning with a follow-up: an odd number of them leaves it followed up.
      expect(stateAfter(taken)).toBe(decisions.length % 2 === 1 ? 'followed-up' : 'open')
    }),
  )
})

test('a long story is cut between two words', () => {
  expect(beginningOf('Er brak een glas in de keuken', 14)).toBe('Er brak een …')
  expect(beginningOf('Er brak een glas', 40)).toBe('Er brak een glas')
})

test('a form takes exactly the steps that may follow, and a decision always changes where an incident stands', () => {
  const history = fc.array(fc.constantFrom(...incidentSteps))
  fc.assert(
    fc.property(history, fc.constantFrom(...incidentSteps), (taken, step) => {
      const state = stateAfter(taken)
      const isTaken = stepForm(state).safeParse({ step, words: 'Iets' }).success
      expect(isTaken).toBe(stepsFrom(state).includes(step))
      if (isTaken) expect(stateAfter([...taken, step]) === state).toBe(step === 'added')
    }),
  )
})
