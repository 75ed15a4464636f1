import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenBy, mayGiveNumber, shownNumbers } from './rules.ts'

const once = '01a202e9-390f-7000-bc9c-2f68cb08ce93'

test.each([
  ['nothing', {}, false, 'score'],
  ['a number without the choice about the screen', { score: 4 }, false, 'show'],
  ['a face from somebody of age', { face: 2, show: 'yes' as const }, false, 'score'],
  ['nothing from a child', {}, true, 'face'],
])('%s is asked again', (_, given, isChild, refusal) => {
  const outcome = givenBy({ once, ...given }, { isChild })
  expect(outcome.ok ? null : outcome.refusal).toBe(refusal)
})

test('a child’s is never for the large screen, whatever was sent, and a face stays a face', () => {
  const outcome = givenBy({ once, face: 5, show: 'yes' }, { isChild: true })
  expect(outcome.ok && outcome.value).toEqual({ score: null, face: 5, why: null, mayBeShown: false })
})

test.each([
  [{ isChild: true, age: 10 }, false],
  [{ isChild: true, age: null }, false],
  [{ isChild: true, age: 14 }, true],
  [{ isChild: false, age: null }, true],
])('%o is asked for a number: %s', (self, asked) => expect(mayGiveNumber(self)).toBe(asked))

const one = fc.record({ score: fc.nat(10), mayBeShown: fc.boolean(), isChild: fc.boolean() })

test('who said no, a child, and who gives the same as another change nothing of what is shown', () => {
  const round = fc.tuple(fc.array(one, { maxLength: 12 }), one)
  fc.assert(
    fc.property(round, ([table, another]) => {
      const before = shownNumbers(table, 4)
      const withheld = { ...another, mayBeShown: another.isChild && another.mayBeShown }
      expect(shownNumbers([...table, withheld], 4)).toEqual(before)
      for (const twin of table) if (before) expect(shownNumbers([...table, twin], 4)).toEqual(before)
    }),
  )
})

test('below the least number of people who said yes there is nothing', () => {
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), fc.integer({ min: 3, max: 6 }), (table, least) => {
      const yes = table.filter(given => given.mayBeShown && !given.isChild)
      expect(shownNumbers(table, least) === null).toBe(yes.length < least)
    }),
  )
})
