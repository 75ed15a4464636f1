import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { needs } from './needs.nl.ts'
import {
  answersForm,
  askedIn,
  askedOf,
  asPrinted,
  breaksOf,
  fieldOf,
  type Question,
  type Step,
  stateOf,
  type Version,
} from './rules.ts'
import { startSet } from './start-set.nl.ts'
import { quarterInWords } from './text.nl.ts'

const [one, two] = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002']
const version = (id: string, number: number, changes: Partial<Version> = {}): Version => ({
  ...{ id, number, kind: 'yes-partly-no', why: null, fromDay: day('2025-01-06') },
  words: [{ language: 'nl', question: `Vraag ${number}?`, points: null }],
  ...changes,
})
const question = (versions: Version[], steps: Step[] = []): Question => ({
  ...{ id: 'q', key: 'gehoord-volwassene', theme: 'heard', audience: 'adult' },
  ...{ versions, steps },
})
const used: Step = { step: 'in-use', fromDay: day('2025-02-01'), why: 'Begin' }
const stopped: Step = { step: 'retired', fromDay: day('2025-09-01'), why: 'Klaar' }

test.each([
  [[], 'draft'],
  [[used], 'in-use'],
  [[used, stopped], 'retired'],
] as const)('a question is asked from when it is taken into use until it stops: %#', (steps, state) => {
  const its = question([version(one, 1)], [...steps])
  expect(stateOf(its)).toBe(state)
  expect(askedOf([its], 'adult').length).toBe(state === 'in-use' ? 1 : 0)
  expect(askedOf([its], 'young')).toEqual([])
})

test('a change of a question that was asked breaks the series; a change before that does not', () => {
  const draft = version(two, 2, { why: 'Duidelijker', fromDay: day('2025-01-20') })
  const later = version('v3', 3, { why: 'Eén ding tegelijk', fromDay: day('2025-07-01') })
  expect(breaksOf(question([version(one, 1), draft, later], [used]))).toEqual([
    { on: '2025-07-01', version: 3, why: 'Eén ding tegelijk' },
  ])
  expect(breaksOf(question([version(one, 1), draft]))).toEqual([])
})

test('who reads another language is asked in it, and in Dutch where nobody put the question over', () => {
  const english = { language: 'en', question: 'Question?', points: null }
  const its = version(one, 1)
  expect(askedIn(question([its]), 'en')).toMatchObject({ question: 'Vraag 1?', isDutch: true })
  expect(askedIn(question([{ ...its, words: [...its.words, english] }]), 'en')).toMatchObject({
    question: 'Question?',
    isDutch: false,
  })
  const changed = question([{ ...its, words: [...its.words, english] }, version(two, 2)])
  expect(askedIn(changed, 'en').isDutch, 'other words are not in English yet').toBe(true)
})

test('a paper asks what it asked when it was printed', () => {
  const its = question([version(one, 1), version(two, 2)], [used])
  expect(asPrinted([its], [one]).map(asked => asked.question)).toEqual(['Vraag 1?'])
  expect(asPrinted([its], ['something-else'])).toEqual([])
})

test.each([
  ['nothing at all', {}, needs.oneAtLeast],
  ['a point that is not there', { [fieldOf(one)]: '4' }, needs.answer],
  ['something else than a point', { [fieldOf(one)]: '<script>' }, needs.answer],
  ['two answers to one question', { [fieldOf(one)]: ['1', '2'] }, needs.answer],
])('refuses %s', (_, input, sentence) => {
  const asked = [
    { versionId: one, kind: 'yes-partly-no' as const },
    { versionId: two, kind: 'scale' as const },
  ]
  const read = answersForm(asked).safeParse(input)
  expect(read.error?.issues.map(issue => [issue.path[0], issue.message])).toEqual([[fieldOf(one), sentence]])
})

test('questions may be skipped, and what was not asked is not kept', () => {
  const asked = [
    { versionId: one, kind: 'yes-partly-no' as const },
    { versionId: two, kind: 'scale' as const },
  ]
  expect(answersForm(asked).parse({ [fieldOf(two)]: '4', [fieldOf('other')]: '1' })).toEqual([
    { version: two, answer: 4 },
  ])
})

test('the questions to begin with are at most five for each, with a word at each point', () => {
  for (const own of Map.groupBy(startSet, one => one.audience).values()) expect(own.length).toBeLessThan(6)
  for (const { kind, nl, en } of startSet)
    for (const words of [nl, en])
      if (words) expect(words.points?.length, words.question).toBe(kind === 'scale' ? 5 : undefined)
})

test('a quarter is called by its number and year', () => {
  expect(['2025-01-01', '2025-10-01'].map(quarterInWords)).toEqual([
    '1e kwartaal van 2025',
    '4e kwartaal van 2025',
  ])
})
