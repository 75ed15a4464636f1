import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedFrom, firstOf } from './rules.ts'

const asked = (zoek: string) => askedFrom(new URLSearchParams({ zoek }))

test.each([
  ['nothing', '', { words: '', isTooShort: false }],
  ['only spaces', '   ', { words: '', isTooShort: false }],
  ['one letter', 'J', { words: 'J', isTooShort: true }],
  ['marks alone', '-- %%', { words: '-- %%', isTooShort: true }],
  ['two letters', 'Bo', { words: 'Bo', isTooShort: false }],
  ['what a name is hidden in', ' van\u0000 der\u200b\n Berg ', { words: 'van der Berg', isTooShort: false }],
])('somebody who types %s', (_, typed, expected) => {
  expect(asked(typed)).toEqual(expected)
})

test('a page pasted into the field is cut off', () => {
  expect(asked('berg '.repeat(1000)).words).toHaveLength(100)
})

test('what does not fit on the page is said, and what just fits is whole', () => {
  expect(firstOf([1, 2, 3], 2)).toEqual({ shown: [1, 2], hasMore: true })
  expect(firstOf([1, 2], 2)).toEqual({ shown: [1, 2], hasMore: false })
})

test('whatever is typed, what is looked for is short, without hidden signs, and the same when asked again', () => {
  const sign = fc.constantFrom('a', 'é', '7', ' ', '\n', '-', '🙂', '\u0000', '\u200b', '\ufeff', '\ud800')
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 150 }), typed => {
      const { words, isTooShort } = asked(typed)
      expect(words.length).toBeLessThanOrEqual(100)
      expect(words).not.toMatch(/\p{Cc}|\p{Cf}|\s\s/u)
      expect(asked(words)).toEqual({ words: words.trim(), isTooShort })
    }),
  )
})
