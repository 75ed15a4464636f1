import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  directions,
  type Grounds,
  isSupported,
  missingFor,
  nextSteps,
  perspectives,
  settling,
  statuses,
  stepForm,
} from './rules.ts'

const terms = { lessonLeastCases: 3, lessonLeastGardens: 2, lessonLeastPerspectives: 2, lessonQuorum: 4 }
const moment = (minute: number) => new Date(Date.UTC(2025, 8, 1, 10, minute))

const support = (pseudonym: string, gardenId: string, perspective: (typeof perspectives)[number]) => ({
  direction: 'for' as const,
  pseudonym,
  gardenId,
  perspective,
  addedAt: moment(0),
})
const enough: Grounds = {
  evidence: [
    support('Berk 24', 'a', 'family'),
    support('Eik 31', 'a', 'professional'),
    support('Iep 75', 'b', 'professional'),
  ],
  weighedAt: [],
  attendance: 4,
}
const against = { ...support('Wilg 58', 'a', 'family'), direction: 'against' as const, addedAt: moment(5) }
const lacks = (grounds: Grounds) => missingFor(grounds, terms).map(one => one.what)

test('three cases in two gardens, two perspectives and a quorum are enough when nothing speaks against it', () => {
  expect(lacks(enough)).toEqual([])
})

test.each([
  ['cases', { evidence: enough.evidence.map(one => ({ ...one, pseudonym: 'Berk 24' })) }],
  ['gardens', { evidence: enough.evidence.map(one => ({ ...one, gardenId: 'a' })) }],
  ['perspectives', { evidence: enough.evidence.map(one => ({ ...one, perspective: 'family' as const })) }],
  ['weighing', { evidence: [...enough.evidence, against] }],
  ['weighing', { evidence: [...enough.evidence, against], weighedAt: [moment(4)] }],
  ['quorum', { attendance: 3 }],
] as const)('without %s a lesson is not validated', (what, change) => {
  expect(lacks({ ...enough, ...change })).toEqual([what])
})

test('what speaks against it stops counting against the lesson once it was weighed', () => {
  expect(lacks({ ...enough, evidence: [...enough.evidence, against], weighedAt: [moment(5)] })).toEqual([])
})

const someEvidence = fc.record({
  direction: fc.constantFrom(...directions),
  pseudonym: fc.constantFrom('Berk 24', 'Eik 31', 'Iep 75', null),
  gardenId: fc.constantFrom('a', 'b', null),
  perspective: fc.constantFrom(...perspectives),
  addedAt: fc.nat(60).map(moment),
})
const someGrounds = fc.record({
  evidence: fc.array(someEvidence, { maxLength: 12 }),
  weighedAt: fc.array(fc.nat(60).map(moment), { maxLength: 3 }),
  attendance: fc.nat(8),
})

test('the order in which evidence came in changes nothing', () => {
  fc.assert(
    fc.property(someGrounds, grounds => {
      expect(missingFor({ ...grounds, evidence: grounds.evidence.toReversed() }, terms)).toEqual(
        missingFor(grounds, terms),
      )
    }),
  )
})

test('more support never leaves more missing; the same household twice counts once', () => {
  fc.assert(
    fc.property(someGrounds, someEvidence, (grounds, one) => {
      const more = { ...grounds, evidence: [...grounds.evidence, { ...one, direction: 'for' as const }] }
      expect(lacks(more).every(what => lacks(grounds).includes(what))).toBe(true)
      const twice = { ...more, evidence: [...more.evidence, more.evidence.at(-1) ?? against] }
      expect(missingFor(twice, terms)).toEqual(missingFor(more, terms))
    }),
  )
})

test('no amount of evidence from one household validates a lesson', () => {
  fc.assert(
    fc.property(someGrounds, grounds => {
      const evidence = grounds.evidence.map(one => ({ ...one, pseudonym: 'Berk 24', gardenId: 'a' }))
      expect(lacks({ ...grounds, evidence })).toContain('cases')
    }),
  )
})

test('whoever may not judge only passes a lesson on; validated is reached from validation alone', () => {
  for (const status of statuses) {
    expect(nextSteps(status, false).some(next => settling.includes(next) || next === 'embedded')).toBe(false)
    if (nextSteps(status, true).includes('validated')) expect(status).toBe('under-validation')
  }
  expect(statuses.filter(isSupported)).toEqual(['validated', 'embedded'])
})

test('validation is refused with what is missing, and without a session nothing is settled', () => {
  const sessionId = '0198c000-0000-7000-8000-000000000001'
  const form = stepForm(['validated', 'insufficient'], () => ['Er ontbreken nog 2 huishoudens.'])
  const issues = (step: object) => form.safeParse({ why: 'Besproken', ...step }).error?.issues ?? []
  expect(issues({ status: 'validated', sessionId })[0]?.message).toContain('2 huishoudens')
  expect(issues({ status: 'insufficient', sessionId })).toEqual([])
  expect(issues({ status: 'insufficient' })[0]?.path).toEqual(['sessionId'])
  expect(issues({ status: 'embedded' })[0]?.path).toEqual(['status'])
})
