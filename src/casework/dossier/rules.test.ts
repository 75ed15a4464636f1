import fc from 'fast-check'
import { expect, test } from 'vitest'
import { secretWords, withoutWords } from './rules.ts'

const secret = { addressLine: 'Laan van Nieuw-Guinea 12b', postcode: '1299ZY', town: 'Verzonnendam' }
const hide = (text: string, open: (string | null)[] = []) =>
  withoutWords(secretWords([secret], open), '[geheim]')(text)

test.each([
  ['the address', 'Zij woont Laan van Nieuw-Guinea 12b.', 'Zij woont [geheim].'],
  ['the street alone', 'Gezien op de Laan van Nieuw-Guinea', 'Gezien op de [geheim]'],
  ['without capitals or hyphen', 'laan van nieuw guinea, 3 hoog', '[geheim], 3 hoog'],
  ['over two lines', 'laan van\nNieuw-Guinea', '[geheim]'],
  ['a postcode with a space', 'Post naar 1299 ZY', 'Post naar [geheim]'],
  ['a postcode without', 'post naar 1299zy.', 'post naar [geheim].'],
  ['the street with its number against it', 'Laan van Nieuw-Guinea14', '[geheim]14'],
  ['with what nobody sees', 'Laan van Nieuw-Gui\u00adnea', '[geheim]'],
  ['the town', 'De opvang in verzonnendam belde', 'De opvang in [geheim] belde'],
])('a secret address is taken out of a text: %s', (_how, typed, shown) => {
  expect(hide(typed)).toBe(shown)
})

test.each([
  ['Élisabethstraat', 'Elisabethstraat'],
  ['Elisabethstraat', 'Élisabethstraat'],
  ['Élisabethstraat', 'e\u0301lisabethstraat'],
  ['Curaçaolaan', 'curacaolaan'],
])('an accent more or less does not tell it: %s and %s', (street, typed) => {
  const words = secretWords([{ addressLine: `${street} 3`, postcode: null, town: 'Elders' }], [])
  expect(withoutWords(words, '[geheim]')(`Bij ${typed} 3 gezien`)).toBe('Bij [geheim] gezien')
})

test('no part of another word is taken out', () => {
  expect(hide('De Verzonnendammers en 11299 ZYX')).toBe('De Verzonnendammers en 11299 ZYX')
})

test('a town that is open anyway may be said; its street still not', () => {
  expect(hide('Gemeente Verzonnendam, Laan van Nieuw-Guinea 12b', ['verzonnendam'])).toBe(
    'Gemeente Verzonnendam, [geheim]',
  )
})

test('signs that mean something in a pattern are only signs', () => {
  const words = secretWords([{ addressLine: 'A (b* [c 1', postcode: null, town: 'D.E?' }], [])
  expect(withoutWords(words, '-')('in A (b* [c 1 te D.E? of DXE')).toBe('in - te - of DXE')
})

test('where nothing is secret no text changes', () => {
  fc.assert(fc.property(fc.string(), text => withoutWords(secretWords([], []), '-')(text) === text))
})

test('whatever stands around it and however it is typed, the address never stays', () => {
  const typed = fc
    .constantFrom(...Object.values(secret))
    .chain(word => fc.constantFrom(word, word.toUpperCase(), word.toLowerCase(), word.replaceAll(' ', '  ')))
  const between = fc.constantFrom(' ', ', ', '\n', ' (', ') ', '. ', '“', '/')
  fc.assert(
    fc.property(fc.array(fc.tuple(between, typed, between)), parts => {
      const shown = hide(parts.flat().join('')).toLowerCase()
      for (const word of ['guinea', '1299', 'verzonnendam']) expect(shown).not.toContain(word)
    }),
  )
})
