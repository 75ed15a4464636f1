import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import {
  ageOf,
  type BarrierState,
  bringForm,
  inOrder,
  mayGoUp,
  nextStates,
  noteForm,
  stageOf,
  stepForm,
} from './rules.ts'

const known = { persons: ['Petra Bakker'], known: [] }
const today = day('2025-11-20')
const groupId = '0198c000-0000-7000-8000-000000000001'

const wrong = (read: { success: boolean; error?: { issues: { path: PropertyKey[] }[] } }) =>
  read.error?.issues.map(issue => issue.path.join('.')) ?? []

const note = (changes: object) =>
  wrong(
    noteForm({ lessons: [], observations: [] }, known).safeParse({
      title: 'Geen besluit in de avond',
      what: 'In de avond mag niemand over geld beslissen.',
      level: 'organisation',
      question: 'Waarom ligt dat besluit ver van het gezin?',
      ...changes,
    }),
  )

test.each([
  [{}, []],
  [{ question: '' }, ['question']],
  [{ level: 'team' }, ['level']],
  [{ what: 'Bij Petra mocht het niet.' }, ['what']],
  [{ lifter: 'Petra Bakker' }, ['lifter']],
  [{ lessons: [groupId] }, ['lessons']],
  [{ title: 'x'.repeat(121) }, ['title']],
])('a barrier is about how things are arranged and names nobody: %j', (changes, places) => {
  expect(note(changes)).toEqual(places)
})

const steps = (...told: [BarrierState, string][]) => told.map(([state, on]) => ({ state, onDay: day(on) }))
const noted = ['noted', '2025-10-01'] as [BarrierState, string]
const brought = ['with-group', '2025-10-11'] as [BarrierState, string]
const lifted = ['lifted', '2025-11-01'] as [BarrierState, string]
const again = ['reopened', '2025-11-11'] as [BarrierState, string]

test.each([
  [[noted], false, 'open', 50, true],
  [[noted, brought], false, 'with-group', 50, false],
  [[noted, brought], true, 'answered', 50, false],
  [[noted, brought, lifted], true, 'lifted', 31, false],
  [[noted, lifted], false, 'lifted', 31, false],
  [[noted, lifted, again], false, 'open', 50, true],
  [[noted, brought, lifted, again], true, 'answered', 50, false],
] as const)(
  'where a barrier is, how old, and whether a group can still be asked: %j',
  (told, answered, stage, age, up) => {
    const own = steps(...told)
    expect([stageOf(own, answered), ageOf(own, today), mayGoUp(own)]).toEqual([stage, age, up])
  },
)

test('what is settled can only begin again, and an answer alone lifts nothing', () => {
  expect(nextStates('lifted')).toEqual(['reopened'])
  expect(nextStates('with-group')).toEqual(['lifted', 'stays'])
})

test('what stood in the way longest comes first, and what is settled last', () => {
  const told = [
    { stage: 'lifted', age: 300 },
    { stage: 'open', age: 10 },
    { stage: 'with-group', age: 90 },
  ] as const
  expect(told.toSorted(inOrder).map(one => one.age)).toEqual([90, 10, 300])
})

test('only a group that was offered is asked, and a step is not taken tomorrow or before the last', () => {
  expect(wrong(bringForm([groupId], known).safeParse({ groupId, note: 'Spreek dit af.' }))).toEqual([])
  expect(wrong(bringForm([], known).safeParse({ groupId, note: '' }))).toEqual(['groupId', 'note'])
  const step = (onDay: string, state = 'lifted') =>
    wrong(stepForm('noted', day('2025-11-01'), today, known).safeParse({ state, onDay, note: 'Het kan nu.' }))
  expect([step('2025-11-20'), step('2025-11-21'), step('2025-10-31')]).toEqual([[], ['onDay'], ['onDay']])
  expect(step('2025-11-20', 'with-group')).toEqual(['state'])
})
