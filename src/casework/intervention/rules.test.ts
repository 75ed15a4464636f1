import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '#src/kernel/day.ts'
import { askedBy, beginForm, isOver, mayFollow, nextSteps, type Step, stepForm } from './rules.ts'

const today = day('2025-11-20')
const noor = '00000000-0000-4000-8000-000000000001'
const situation = '00000000-0000-4000-8000-000000000002'
const form = beginForm(today, { personIds: [noor], tieIds: [situation] })
const complete = {
  kind: 'trauma',
  provider: 'Praktijk Verzonnen',
  forWhom: [noor],
  goal: 'Noor slaapt door',
  ties: [situation],
  freely: 'voluntary',
  step: 'requested',
  onDay: '2025-11-01',
}
const sentences = (changes: object) =>
  form.safeParse({ ...complete, ...changes }).error?.issues.map(issue => [issue.path[0], issue.message]) ?? []

test.each([
  [{ kind: 'magic' }, 'kind', 'Kies welke hulp het is.'],
  [{ provider: ' ' }, 'provider', 'Schrijf wie de hulp geeft.'],
  [{ provider: 'a'.repeat(201) }, 'provider', 'Dit is te lang. Gebruik hoogstens 200 tekens.'],
  [{ forWhom: [] }, 'forWhom', 'Kies voor wie de hulp is.'],
  [{ forWhom: ['x'] }, 'forWhom', 'Kies voor wie de hulp is.'],
  [{ forWhom: ['household', noor] }, 'forWhom', 'Kies het hele huishouden, of losse personen.'],
  [{ ties: ['x'] }, 'ties', /Kies waar in het plan/],
  [{ ties: [] }, 'ties', /Kies waar in het plan/],
  [{ freely: 'ordered' }, 'orderReference', 'Schrijf het nummer van het besluit.'],
  [{ orderReference: 'C/16/1' }, 'orderReference', /Bij vrijwillige hulp hoort geen besluit/],
  [{ step: 'running' }, 'step', 'Kies of de hulp al is aangevraagd.'],
  [{ onDay: '2025-11-21' }, 'onDay', 'Deze dag ligt in de toekomst.'],
])('help that is not right is refused at the field (%#)', (changes, field, sentence) => {
  expect(sentences(changes)).toContainEqual([
    field,
    typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
  ])
})

test.each([
  [{}],
  [{ forWhom: ['household'] }],
  [{ ties: [], riskFactor: 'Schulden geven ruzie' }],
  [{ freely: 'ordered', orderReference: 'C/16/123456' }],
])('help that says for whom and why goes through (%#)', changes => {
  expect(sentences(changes)).toEqual([])
})

const before = { requestedOn: day('2025-10-01'), lastOn: day('2025-10-10'), personIds: [noor] }
const stepSentences = (step: Step, typed: object) =>
  stepForm(today, step, before)
    .safeParse({ version: '2', onDay: '2025-11-01', ...typed })
    .error?.issues.map(issue => [issue.path[0], issue.message]) ?? []

test.each([
  ['running', { onDay: '2025-10-09' }, 'onDay', 'Deze dag ligt vóór de vorige stap.'],
  ['running', { onDay: '2025-11-21' }, 'onDay', 'Deze dag ligt in de toekomst.'],
  ['waiting', {}, 'words', 'Schrijf waarom het wacht.'],
  [
    'waiting',
    { words: 'Wachtlijst', startOn: '2025-09-30' },
    'startOn',
    'Hulp begint niet vóór de dag van de aanvraag.',
  ],
  ['completed', {}, 'result', 'Kies of het doel is gehaald.'],
  ['completed', { result: 'met', fitWords: 'Fijn' }, 'fitSaidBy', 'Kies wie dit zei.'],
  ['completed', { result: 'met', fitScore: '4' }, 'fitWords', 'Schrijf wat diegene zei.'],
  ['stopped', {}, 'words', 'Schrijf waarom de hulp eerder stopte.'],
  ['refused', {}, 'words', 'Schrijf waarom het niet doorgaat.'],
] as const)('the step “%s” asks what it needs (%#)', (step, typed, field, sentence) => {
  expect(stepSentences(step, typed)).toContainEqual([field, sentence])
})

test('what belongs to another step is not taken along', () => {
  const read = stepForm(today, 'running', before).parse({
    version: '2',
    onDay: '2025-11-01',
    words: 'x',
    result: 'met',
    fitWords: 'y',
    startOn: '2025-01-01',
  })
  expect(read).toEqual({ version: 2, onDay: '2025-11-01' })
})

const states = ['considered', 'requested', 'waiting', 'running', 'completed', 'stopped', 'refused'] as const
const anyPath = fc.array(fc.constantFrom(...states), { maxLength: 12 })

/** Takes each step that may follow and leaves out those that may not. */
const walked = (asked: readonly Step[]) => {
  const path: Step[] = []
  for (const step of asked) if (mayFollow(path.at(-1) ?? 'none', step)) path.push(step)
  return path
}

test('help never runs before it was asked for, and what is over stays over', () => {
  fc.assert(
    fc.property(anyPath, asked => {
      const path = walked(asked)
      if (path.includes('running')) expect(path.indexOf('requested')).toBeLessThan(path.indexOf('running'))
      expect(path.slice(0, -1).filter(isOver)).toEqual([])
      expect(path.filter(step => step === 'running').length).toBeLessThanOrEqual(1)
    }),
  )
})

test('from every state the end can be reached', () => {
  const reaches = (state: Step): boolean =>
    isOver(state) || nextSteps[state].some(next => next !== state && reaches(next))
  expect(states.filter(state => !reaches(state))).toEqual([])
})

const norms = { today, helpWaitDays: 28, helpStartKnownDays: 14 }
const waiting = (waited: number, more: object = {}) => ({
  requestedOn: addDays(today, -waited),
  startOn: null,
  hasBridge: false,
  ...more,
})

test.each([
  ['asked for two weeks ago', waiting(14), null],
  ['a day longer without a start', waiting(15), 'start-unknown'],
  ['the norm reached', waiting(28), 'start-unknown'],
  ['past the norm', waiting(29), 'bridge'],
  ['past the norm although a start is known', waiting(29, { startOn: day('2025-12-01') }), 'bridge'],
  ['past the norm with a bridge and a start', waiting(29, { hasBridge: true, startOn: today }), null],
  ['past the norm with a bridge, no start', waiting(29, { hasBridge: true }), 'start-unknown'],
  ['a start that went by', waiting(5, { startOn: day('2025-11-19') }), 'start-passed'],
])('%s: what Vandaag asks', (_, help, asked) => {
  expect(askedBy(help, norms)).toBe(asked)
})

test('the longer help waits, the more it asks, whatever a region’s norms are', () => {
  const order = [null, 'start-unknown', 'bridge'] as const
  const days = fc.nat(120)
  fc.assert(
    fc.property(days, days, days, days, (helpWaitDays, helpStartKnownDays, waited, more) => {
      const at = (count: number) =>
        order.indexOf(askedBy(waiting(count), { today, helpWaitDays, helpStartKnownDays }) as null)
      expect(at(waited)).toBeGreaterThanOrEqual(0)
      expect(at(waited + more)).toBeGreaterThanOrEqual(at(waited))
    }),
  )
})
