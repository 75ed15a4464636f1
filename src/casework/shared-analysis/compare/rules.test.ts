import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedWords } from './rules.ts'

const shown = (before: string, after: string) =>
  changedWords(before, after)
    .map(({ kind, words }) => ({ same: words, gone: `[-${words}-]`, new: `{+${words}+}` })[kind])
    .join('')

test.each([
  ['Vader drinkt.', 'Vader drinkt.', 'Vader drinkt.'],
  ['', 'Vader drinkt.', '{+Vader drinkt.+}'],
  ['Vader drinkt.', '', '[-Vader drinkt.-]'],
  ['Vader drinkt elke dag', 'Vader drinkt soms', 'Vader drinkt [-elke dag-]{+soms+}'],
  ['De ruzies beginnen om geld', 'De ruzies beginnen laat om geld', 'De ruzies beginnen {+laat +}om geld'],
  ['Zij slaapt niet. Hij wel.', 'Hij wel. Oma helpt.', '[-Zij slaapt niet. -]Hij wel. {+Oma helpt.+}'],
  [
    'Het is de schuld van geld.',
    'Het begon toen opa stierf.',
    '[-Het is de schuld van geld.-]{+Het begon toen opa stierf.+}',
  ],
])('from “%s” to “%s”', (before, after, seen) => {
  expect(shown(before, after)).toBe(seen)
})

test('both texts can always be read back, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', ' ', '\n', 'Laila', '. ', '?'), { maxLength: 40 })
    .map(words => words.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = changedWords(before, after)
      const without = (kind: string) =>
        pieces
          .filter(piece => piece.kind !== kind)
          .map(piece => piece.words)
          .join('')
      const bare = (words: string) => words.replace(/\s+/g, '')
      expect([without('new'), without('gone')].map(bare)).toEqual([before, after].map(bare))
    }),
  )
})
