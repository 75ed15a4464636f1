import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '#src/kernel/day.ts'
import { courseCalls } from './calls.ts'
import {
  aftercareForm,
  type CourseState,
  type CourseStepName,
  course,
  courseNow,
  courseSteps,
  exceptionForm,
  lookDays,
  lookForm,
  pauseForm,
  reopensUntil,
  stateAfter,
} from './rules.ts'
import type { CourseFact } from './store.server.ts'

const today = day('2025-11-20')
const somebody = '01990000-0000-7000-8000-000000000000'
const terms = { today, aftercareFirstMonths: 3, aftercareSecondMonths: 6, aftercareLastMonths: 12 }
const fieldsOf = (read: { error?: { issues: { path: PropertyKey[] }[] } }) =>
  read.error?.issues.map(issue => issue.path.join('.'))

test('in whatever order steps are tried, a household closes only after aftercare or after a second signature', () => {
  const closing: Partial<Record<CourseStepName, CourseState>> = {
    close: 'aftercare',
    'agree-closing': 'asked',
  }
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...courseSteps), { maxLength: 30 }), tried => {
      let state: CourseState = 'running'
      for (const step of tried) {
        const next = stateAfter(state, step)
        if (next === 'closed') expect(closing[step]).toBe(state)
        if (state === 'closed') expect(next === null || step === 'reopen').toBe(true)
        state = next ?? state
      }
    }),
  )
})

test('from every state there is a way on, and every step is possible somewhere', () => {
  const states = Object.keys(course) as CourseState[]
  for (const state of states)
    expect(
      courseSteps.some(step => stateAfter(state, step)),
      state,
    ).toBe(true)
  for (const step of courseSteps)
    expect(
      states.some(state => stateAfter(state, step)),
      step,
    ).toBe(true)
})

test('only the looks of this aftercare count, not those of an earlier one', () => {
  const step = (number: number, name: CourseStepName) => ({ number, step: name }) as never
  const look = (courseNumber: number) => ({ courseNumber }) as never
  const now = courseNow({
    steps: [step(1, 'begin-aftercare'), step(2, 'resume'), step(3, 'begin-aftercare')],
    looks: [look(1), look(3)],
  })
  expect(now).toMatchObject({ state: 'aftercare', looks: [{ courseNumber: 3 }] })
})

test('the looks are 3, 6 and 12 months after the beginning, in order even if a region mixes its terms up', () => {
  const days = ['2026-02-20', '2026-05-20', '2026-11-20']
  expect(lookDays(today, terms)).toEqual(days)
  expect(lookDays(today, { ...terms, aftercareFirstMonths: 12, aftercareLastMonths: 3 })).toEqual(days)
  expect(reopensUntil(day('2024-02-29'), 12)).toBe('2025-02-28')
})

const pause = { version: '0', why: 'Vakantie', untilOn: '2025-12-20', keeperId: somebody }
test.each([
  ['until today', { untilOn: '2025-11-20' }, 'untilOn'],
  ['with a keeper from outside the team', { keeperId: somebody.replace('7', '8') }, 'keeperId'],
  ['without a reason', { why: '' }, 'why'],
])('no pause %s', (_, changes, field) => {
  expect(fieldsOf(pauseForm(today, [{ id: somebody }]).safeParse({ ...pause, ...changes }))).toEqual([field])
  expect(pauseForm(today, [{ id: somebody }]).safeParse(pause).success).toBe(true)
})

test.each([
  ['without a follow-up agreement', { why: ' ' }, 'why'],
  ['without its day', { untilOn: undefined }, 'untilOn'],
  ['with its day in the past', { untilOn: '2025-11-19' }, 'untilOn'],
])('no aftercare %s', (_, changes, field) => {
  const given = { version: '0', why: 'Oma belt', untilOn: '2025-12-01' }
  expect(fieldsOf(aftercareForm(today).safeParse({ ...given, ...changes }))).toEqual([field])
})

const transfer = {
  version: '0',
  why: 'Verhuisd naar het noorden',
  reason: 'transferred',
  weighing: 'Geen onveiligheid meer',
  handedTo: 'Collega in Verzonnendam',
  handedWhat: 'Het plan',
  handedOn: '2025-11-18',
  familyToldOn: '2025-11-18',
  familyToldHow: 'Samen aan tafel',
}
test.each([
  ['that nobody weighed', { weighing: undefined }, ['weighing']],
  ['to nobody', { handedTo: undefined }, ['handedTo']],
  ['that is still to come', { handedOn: '2025-11-21' }, ['handedOn']],
  [
    'the family does not know of',
    { familyToldOn: undefined, familyToldHow: '' },
    ['familyToldOn', 'familyToldHow'],
  ],
  [
    'under another reason',
    { reason: 'died', familyToldHow: undefined },
    ['handedTo', 'handedWhat', 'handedOn', 'familyToldOn'],
  ],
])('no transfer %s', (_, changes, fields) => {
  expect(fieldsOf(exceptionForm(today).safeParse({ ...transfer, ...changes }))).toEqual(fields)
  expect(exceptionForm(today).safeParse(transfer).success).toBe(true)
})

test.each([
  ['2025-10-31', 'before its time'],
  ['2025-11-21', 'tomorrow'],
  ['gisteren', 'on no day'],
])('no look of the aftercare %s: %s', lookedOn => {
  const given = { version: '0', lookedOn, withWhom: 'Petra', words: 'Goed' }
  expect(fieldsOf(lookForm(day('2025-11-01'), today).safeParse(given))).toEqual(['lookedOn'])
})

const fact = (changes: Partial<CourseFact>): CourseFact => ({
  caseId: 'c',
  step: 'begin-aftercare',
  on: addDays(today, -100),
  untilOn: addDays(today, -90),
  looks: 0,
  isContact: true,
  isKeeper: false,
  isSecond: false,
  ...changes,
})
test.each([
  ['a look that is due', {}, ['/huishoudens/c/nazorg']],
  ['the next look, not yet due', { looks: 1 }, []],
  ['the end, after three looks', { looks: 3 }, ['/huishoudens/c/nazorg/klaar']],
  [
    'the follow-up of this week',
    { on: addDays(today, -9), untilOn: addDays(today, -2) },
    ['/huishoudens/c/verloop'],
  ],
  ['a look, but of another contact person', { isContact: false }, []],
  [
    'a pause that ends this week',
    { step: 'pause', untilOn: addDays(today, 3), isContact: false, isKeeper: true },
    ['/huishoudens/c/verloop'],
  ],
  ['a pause that ends later', { step: 'pause', untilOn: addDays(today, 30) }, []],
  ['a signature of who asked it', { step: 'ask-closing' }, []],
  [
    'a second signature',
    { step: 'ask-closing', isSecond: true, isContact: false },
    ['/huishoudens/c/afsluiten/oordeel'],
  ],
] as const)('Vandaag and %s', (_, changes, to) => {
  expect(courseCalls([fact(changes)], terms).map(call => call.to)).toEqual(to)
})
