import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byConcern, type ConcernKind, concernKinds, concernsFrom, moreWorrying } from './rules.ts'
import { reasonsInWords } from './text.nl.ts'

const nothing = Object.fromEntries(concernKinds.map(kind => [kind, 0])) as Record<ConcernKind, number>
const household = (name: string, found: Partial<Record<ConcernKind, number>>) => ({
  caseId: name,
  name,
  gardenName: 'Tuin',
  concerns: concernsFrom({ ...nothing, ...found }),
})
const names = (...all: ReturnType<typeof household>[]) => byConcern(all).map(one => one.name)

test.each([
  [
    'danger comes before many smaller things',
    [household('Veel', { 'review-late': 1, dormant: 1, challenge: 4 }), household('Gevaar', { danger: 1 })],
    ['Gevaar', 'Veel'],
  ],
  [
    'the same most serious thing: the next decides',
    [household('Alleen', { danger: 1 }), household('Ook laag', { danger: 1, 'low-score': 1 })],
    ['Ook laag', 'Alleen'],
  ],
  [
    'more children unseen come first',
    [household('Een', { 'child-unseen': 1, incident: 0 }), household('Drie', { 'child-unseen': 3 })],
    ['Drie', 'Een'],
  ],
  [
    'equals stand by name',
    [household('Zeeman', { danger: 1 }), household('Älbers', { danger: 1 })],
    ['Älbers', 'Zeeman'],
  ],
  ['without a reason none is listed', [household('Rustig', {})], []],
])('%s', (_, all, expected) => {
  expect(names(...all)).toEqual(expected)
})

test('a reader sees each reason in words and nowhere a total', () => {
  const { concerns } = household('Een', { dormant: 1, 'child-unseen': 2, danger: 1 })
  expect(reasonsInWords(concerns)).toBe(
    'Direct gevaar · 2 kinderen te lang niet gezien of gesproken · slapend plan',
  )
})

const found = fc.record(
  Object.fromEntries(concernKinds.map(kind => [kind, fc.integer({ min: 0, max: 3 })])) as Record<
    ConcernKind,
    fc.Arbitrary<number>
  >,
)

test('one more reason never makes a household less worrying', () => {
  fc.assert(
    fc.property(found, fc.constantFrom(...concernKinds), (before, kind) => {
      const after = { ...before, [kind]: before[kind] + 1 }
      return moreWorrying(concernsFrom(after), concernsFrom(before)) < 0
    }),
  )
})

test('the order is the same whichever way the households came', () => {
  fc.assert(
    fc.property(fc.array(found, { maxLength: 8 }), all => {
      const households = all.map((one, index) => household(`H${index}`, one))
      expect(names(...households.toReversed())).toEqual(names(...households))
    }),
  )
})
