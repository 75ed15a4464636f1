import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, momentAt } from '#src/kernel/day.ts'
import {
  askForm,
  type ConsultStep,
  isPastTerm,
  stateOf,
  stepsFrom,
  UseForm,
  waitsForAnswer,
  workingDaysLeft,
  workingDaysTaken,
} from './rules.ts'

const today = day('2025-11-20')
const everybody = [
  { id: 'safe-home', name: 'Veilig Thuis' },
  { id: 'child-protection-board', name: 'Raad voor de Kinderbescherming' },
  { id: 'org-1', name: 'Stichting Verzonnen' },
]
const form = askForm(today, { names: ['Laila'], places: ['Hilversum'] }, everybody)
const complete = {
  askedOf: 'child-protection-board',
  urgency: 'can-wait',
  kind: 'advice',
  question: 'Wanneer is onderzoek nodig?',
  summary: 'Een moeder met twee kinderen.',
  neededBy: '2025-11-27',
}
const sentences = (changes: object) =>
  form.safeParse({ ...complete, ...changes }).error?.issues.map(issue => [issue.path[0], issue.message]) ?? []

test.each([
  [{ askedOf: '' }, 'askedOf', 'Kies aan wie je het vraagt.'],
  [{ askedOf: 'org-2' }, 'askedOf', 'Kies aan wie je het vraagt.'],
  [{ urgency: undefined }, 'urgency', 'Kies of dit kan wachten.'],
  [{ kind: 'gossip' }, 'kind', 'Kies wat je vraagt.'],
  [{ question: ' ' }, 'question', 'Schrijf je vraag.'],
  [{ neededBy: '2025-11-19' }, 'neededBy', 'Deze dag is al geweest.'],
  [{ neededBy: '2026-11-21' }, 'neededBy', 'Kies een dag binnen een jaar.'],
  [
    { summary: 'Laila woont in Hilversum.' },
    'summary',
    'Hieraan kan iemand het gezin herkennen: ‘Laila’, ‘Hilversum’. Haal dit weg of zeg het algemener.',
  ],
  [
    { question: 'Mag Laila dit?' },
    'question',
    'Hieraan kan iemand het gezin herkennen: ‘Laila’. Haal dit weg of zeg het algemener.',
  ],
])('a question that is not right is refused and says which words (%#)', (changes, field, sentence) => {
  expect(sentences(changes)).toEqual([[field, sentence]])
})

test.each(['safe-home', 'org-1'])('a question to %s goes through', askedOf => {
  expect(sentences({ askedOf })).toEqual([])
})

test.each(['0', '6', ''])('a usefulness of “%s” is refused', usefulness => {
  expect(UseForm.safeParse({ applied: 'yes', usedHow: 'Gebruikt', usefulness }).success).toBe(false)
})

test.each([
  [[], 'asked'],
  [['accepted'], 'accepted'],
  [['accepted', 'referred'], 'referred'],
  [['answered'], 'waits-for-use'],
  [['used', 'answered'], 'used'],
  [['withdrawn'], 'withdrawn'],
] as const)('after %j a question is %s', (steps, state) => {
  expect(stateOf(steps)).toBe(state)
})

test('the clock runs on working days: asked on Friday and answered on Monday took one', () => {
  const consult = { askedOn: day('2025-11-14'), neededBy: day('2025-11-21') }
  expect(workingDaysTaken(consult, momentAt(day('2025-11-17'), '09:00'))).toBe(1)
  expect(workingDaysLeft(consult, today)).toBe(1)
  expect(isPastTerm(consult, day('2025-11-21'))).toBe(false)
  expect(isPastTerm(consult, day('2025-11-22'))).toBe(true)
})

const disclosed = {
  id: 'd-1',
  sharedWith: 'Raad voor de Kinderbescherming, adviesdienst',
  names: ['Laila Amrani'],
}
const named = askForm(
  today,
  { names: ['Laila', 'Amrani', 'Mark', 'De Vries-Amrani'], places: ['Hilversum'] },
  everybody,
  [disclosed],
)
const namedSentences = (changes: object) =>
  named.safeParse({ ...complete, ...changes }).error?.issues.map(issue => issue.path[0]) ?? []

test.each([
  ['her name without a disclosure', { question: 'Mag Laila dit?' }, ['question']],
  ['her name on a disclosure about her', { question: 'Mag Laila Amrani dit?', disclosureId: 'd-1' }, []],
  ['somebody else’s name', { question: 'Mag Mark dit?', disclosureId: 'd-1' }, ['question']],
  ['her town', { summary: 'Laila woont in Hilversum.', disclosureId: 'd-1' }, ['summary']],
  ['her birth date', { summary: 'Laila is van 02-03-1989.', disclosureId: 'd-1' }, ['summary']],
  ['a disclosure that is not there', { disclosureId: 'd-2' }, ['disclosureId']],
  ['a disclosure to somebody else', { askedOf: 'org-1', disclosureId: 'd-1' }, ['disclosureId']],
])('a question with %s: only what a disclosure covers may be said', (_, changes, fields) => {
  expect(namedSentences(changes)).toEqual(fields)
})

const consultSteps: ConsultStep[] = ['accepted', 'answered', 'referred', 'withdrawn', 'used']

test('in whatever order steps are tried, each happens once, only what was answered is used, and the end is the end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...consultSteps), { maxLength: 12 }), tried => {
      const taken: ConsultStep[] = []
      for (const step of tried) {
        const state = stateOf(taken)
        if (!stepsFrom[state].includes(step)) continue
        if (step === 'used') expect(taken).toContain('answered')
        taken.push(step)
        expect(stateOf(taken)).not.toBe(state)
        expect(waitsForAnswer(stateOf(taken))).toBe(stepsFrom[stateOf(taken)].includes('answered'))
      }
      expect(new Set(taken).size).toBe(taken.length)
      expect(stateOf(taken.toReversed()), 'told in another order').toBe(stateOf(taken))
      const over = taken.findIndex(step => step === 'used' || step === 'withdrawn')
      expect([-1, taken.length - 1]).toContain(over)
    }),
  )
})

test('each day that passes leaves less time to answer, and what is past its term stays so', () => {
  const days = fc.nat(400).map(more => addDays(today, more))
  fc.assert(
    fc.property(days, days, days, (neededBy, one, other) => {
      const [sooner, later] = one < other ? [one, other] : [other, one]
      expect(workingDaysLeft({ neededBy }, later)).toBeLessThanOrEqual(workingDaysLeft({ neededBy }, sooner))
      if (isPastTerm({ neededBy }, sooner)) expect(isPastTerm({ neededBy }, later)).toBe(true)
    }),
  )
})
