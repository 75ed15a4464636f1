import { expect, test } from 'vitest'
import { pageKindOf, pageKinds } from '#src/access/page-kinds.ts'
import { nextSteps, reportForm, stateOf, stepForm } from './rules.ts'

const known = { persons: ['Jansen', 'Fenne'], known: ['Chrome'] }
const form = reportForm(pageKinds, known)
const report = (changes: Record<string, unknown> = {}) =>
  form.safeParse({ pageKind: 'plan', expected: 'Dat het lukt.', happened: 'Het lukte niet.', ...changes })
const faults = (given: ReturnType<typeof report>) => given.error?.issues.map(one => one.path[0]) ?? []

test.each([
  ['the name of a child', { happened: 'Bij Fenne ging het niet.' }, ['happened']],
  ['a telephone number', { expected: 'Dat 06 12345678 werkt.' }, ['expected']],
  ['a citizen service number', { happened: 'Ik typte 111222333 in.' }, ['happened']],
  ['a word that may be a name', { happened: 'Ik zocht op Rozenboom.' }, ['nobody']],
  ['no sort of page', { pageKind: '/huishoudens/1' }, ['pageKind']],
  ['nothing that happened', { happened: '' }, ['happened']],
  ['far too much', { happened: 'a'.repeat(1001) }, ['happened']],
])('a report with %s is not sent', (_, changes, where) => {
  expect(faults(report(changes))).toEqual(where)
})

test('a report about nobody goes, also with a word that looked like a name', () => {
  expect(report().success).toBe(true)
  expect(report({ happened: 'Het ging mis in Chrome.' }).success).toBe(true)
  expect(report({ happened: 'Ik zocht op Rozenboom.', nobody: 'on' }).success).toBe(true)
})

test('what is solved is answered, and nothing follows', () => {
  const step = (state: 'new' | 'looked-at', input: object) =>
    stepForm(nextSteps(state), known).safeParse(input)
  expect(step('new', { step: 'solved' }).success).toBe(false)
  expect(step('new', { step: 'looked-at' }).success).toBe(true)
  expect(step('looked-at', { step: 'looked-at' }).success).toBe(false)
  expect(nextSteps(stateOf([{ step: 'looked-at' }, { step: 'solved' }]))).toEqual([])
})

test.each([
  ['a name that stood in the report', { answer: 'Bij Fenne werkt het weer.' }, ['answer']],
  ['a telephone number', { answer: 'Bel 06 12345678.' }, ['answer']],
  ['a word that may be a name', { answer: 'Het lag aan Rozenboom.' }, ['nobody']],
  ['a word that is nobody', { answer: 'Het lag aan Rozenboom.', nobody: 'on' }, []],
])('an answer with %s names nobody either', (_, changes, where) => {
  const read = stepForm(nextSteps('new'), known).safeParse({ step: 'solved', ...changes })
  expect(read.error?.issues.map(one => one.path[0]) ?? []).toEqual(where)
})

const id = '01990000-0000-7000-8000-000000000000'
test.each([
  ['/vandaag', 'today'],
  [`/huishoudens/${id}`, 'household'],
  [`/huishoudens/${id}/plan/${id}/afspraak/${id}/kijk`, 'plan'],
  [`/huishoudens/${id}/netwerkberaad/nieuw`, 'meeting-of-family'],
  [`/praktijk/monitor/x`, 'monitor'],
  [`/iets/${id}`, 'other'],
])('of %s only what sort of page it is goes along', (path, kind) => {
  expect(pageKindOf(path)).toBe(kind)
})
