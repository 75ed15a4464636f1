import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recognisableWords, streetOf } from './rules.ts'

const known = {
  names: ['Laila', 'Amrani', 'Mark', 'de Vries', 'Zoë', 'Sem', 'De Vries-Amrani', "Y'asmin"],
  places: ['Hilversum', 'Gooise Meren', 'Berk 24'],
}

test.each([
  ['Laila slaapt slecht.', ['Laila']],
  ['laila slaapt slecht', ['laila']],
  ['De fiets van Sem en Sems broer', ['Sem', 'Sems']],
  ['Zoe is acht', ['Zoe']],
  ['Familie Vries woont hier', ['Vries']],
  ['Zij wonen in HILVERSUM', ['HILVERSUM']],
  ['Een gezin uit Gooise Meren', ['Gooise Meren']],
  ['Geboren op 14-05-2018', ['14-05-2018']],
  ['Geboren op 14/5/18', ['14/5/18']],
  ['Geboren op 14 mei 2018', ['14 mei 2018']],
  ['Geboren 2018-05-14.', ['2018-05-14']],
  ['Postcode 1234 AB', ['1234 AB']],
  ['postcode 1234ab', ['1234ab']],
  ['Zij wonen op Verzonnen Hof 3', ['Hof 3']],
  ['Voorbeeldlaan 12b is het adres', ['Voorbeeldlaan 12b']],
  ['BSN 123456782', ['123456782']],
  ['nummer 123.456.782', ['123.456.782']],
  ['Bel 06-12345678', ['06-12345678']],
  ['Bel 06 12 34 56 78', ['06 12 34 56 78']],
  ['Bel +31 6 12345678', ['+31 6 12345678']],
  ['Mail laila@voorbeeld.nl', ['laila@voorbeeld.nl']],
])('“%s” gives the family away', (text, words) => {
  expect(recognisableWords(text, known)).toEqual(expect.arrayContaining(words))
})

test.each([
  ['Verzonnen Hof 3', 'Verzonnen Hof'],
  ['Voorbeeldlaan 12b-1', 'Voorbeeldlaan'],
  ['Bladzijde', 'Bladzijde'],
  ['Weg 1', null],
  ['12', null],
])('of %s the street alone is known as %s', (line, street) => {
  expect(streetOf(line)).toBe(street)
})

test.each([
  'Een zoon van acht en een dochter van elf slapen slecht sinds het voorjaar.',
  'Sinds 2023 en ook in 2024 is er 2 keer per week ruzie.',
  'De vader woont de helft van de tijd elders.',
  'Er zijn 3 kinderen, 12 meldingen en 1000 euro schuld.',
  'De samenwerking met school markeert een verandering.',
  'In het dossier staat 24 keer hetzelfde.',
])('“%s” gives nobody away', text => {
  expect(recognisableWords(text, known)).toEqual([])
})

test('wherever and however a known name stands in a text, it is found; without it the text is free', () => {
  const name = fc.constantFrom('Laila', 'Amrani', 'Zoë', 'Sem', 'Hilversum')
  const written = fc.constantFrom(
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    (word: string) => word.toLowerCase(),
    (word: string) => `${word}s`,
    (word: string) => word.normalize('NFD'),
  )
  const around = fc.array(fc.constantFrom('een', 'moeder', 'slaapt', 'slecht', 'Sindsdien', '2'), {
    maxLength: 4,
  })
  const sign = fc.constantFrom(' ', '. ', ', ', ' (', '-', '\n', '‘')
  fc.assert(
    fc.property(name, written, around, sign, around, (word, write, before, mark, after) => {
      const text = [...before, ...after].join(' ')
      expect(recognisableWords(text, known)).toEqual([])
      expect(
        recognisableWords(`${before.join(' ')}${mark}${write(word)}${mark}${after.join(' ')}`, known),
      ).toHaveLength(1)
    }),
  )
})
