import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personTraces } from './person-traces.ts'

const words = {
  persons: ['Noor', 'de Vries', 'Laïla', 'Roos'],
  known: ['Veilig Thuis', 'Hilversum', 'Berk 24'],
}
const certain = (text: string) =>
  personTraces(text, words)
    .filter(trace => trace.certain)
    .map(trace => trace.word)
const doubtful = (text: string) =>
  personTraces(text, words)
    .filter(trace => !trace.certain)
    .map(trace => trace.word)

test.each([
  ['Toen vertelde Noor wat ze wilde.', 'Noor'],
  ['Noors tekening hielp.', 'Noors'],
  ['Bij mevrouw De Vries thuis.', 'Vries'],
  ['Met Laila erbij ging het beter.', 'Laila'],
  ['Bel 06-12345678 voor meer.', '06-12345678'],
  ['Bel +31 6 12 34 56 78.', '+31 6 12 34 56 78'],
  ['Nummer 111222333 stond erin.', '111222333'],
  ['Op de Verzonnenstraat 12 was rust.', 'Verzonnenstraat 12'],
  ['Postcode 1299 ZZ.', '1299 ZZ'],
  ['Mail iemand@voorbeeld.nl', 'iemand@voorbeeld.nl'],
])('what points to a person may not stay: %s', (text, word) => {
  expect(certain(text)).toContain(word)
})

test.each([
  ['Daarna kwam Willemijn erbij.', ['Willemijn']],
  ['Geboren op 14-05-2018.', ['14-05-2018']],
  ['Het beraad van 3 maart 2025.', ['3 maart 2025']],
  ['Er stond een roos op tafel.', ['roos']],
  ['Het nummer 123456789 is van de kamer.', ['123456789']],
])('about what may be nobody we ask: %s', (text, expected) => {
  expect(doubtful(text)).toEqual(expected)
  expect(certain(text)).toEqual([])
})

test.each([
  'Een avondafspraak hielp. Moeder durfde meer te zeggen.',
  'Veilig Thuis sloot aan in Hilversum. De GI ook.',
  'Bij Berk 24 hielp een vaste dag.\nDaarna ging het sneller.',
])('an observation without people goes through at once: %s', text => {
  expect(personTraces(text, words)).toEqual([])
})

test('a name is found wherever it stands in a sentence', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom<string>('dat', 'hielp', 'goed,', '(zo)', 'niet.'), { maxLength: 6 }),
      fc.nat(6),
      (rest, at) => certain(rest.toSpliced(at, 0, 'Noor').join(' ')).includes('Noor'),
    ),
  )
})
