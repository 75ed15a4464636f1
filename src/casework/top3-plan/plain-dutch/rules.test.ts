import { expect, test } from 'vitest'
import { hintsFor, sentencesIn } from './rules.ts'
import { hardWords } from './words.nl.ts'

const told = (text: string) =>
  hintsFor(text).map(hint => (hint.kind === 'long' ? `long ${hint.count}` : `${hint.kind} ${hint.words}`))

test.each([
  ['short and with who does it', 'Kemal loopt een rondje. Noor belt tante Sevda.'],
  ['becoming something is not being done to', 'Mama wordt boos. Dan word ik bang.'],
  ['words that only look like it', 'Als het gesprek over geld gaat, wordt het laat voor het ontbijt.'],
  ['the deed of another part of the sentence', 'Als hij boos wordt, heeft hij gegeten.'],
  ['a hard word inside another word', 'Het systeemplafond in de conformiteit.'],
  [
    'a line a sentence',
    'een twee drie vier vijf zes zeven acht\nnegen tien elf twaalf dertien veertien vijftien zestien',
  ],
  ['nothing', ''],
])('nothing is said about %s', (_what, text) => {
  expect(told(text)).toEqual([])
})

test.each([
  ['Er wordt elke week gebeld.', ['passive wordt … gebeld']],
  ['Als de politie werd ingeschakeld, was het te laat.', ['passive werd … ingeschakeld']],
  ['Noor moet door oma opgehaald worden.', ['passive worden … opgehaald']],
  ['Indien nodig belt Eva.', ['hard Indien']],
  ['Wij EVALUEREN dit, en daarna evalueren wij het weer.', ['hard EVALUEREN']],
  ['Ten aanzien van school spreekt Eva de mentor.', ['hard Ten aanzien van']],
  [
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien.',
    ['long 16'],
  ],
])('%s', (text, hints) => {
  expect(told(text)).toEqual(hints)
})

test('fifteen words are not too many, and a dash is no word', () => {
  expect(
    told('een twee drie vier vijf – zes zeven acht negen tien elf twaalf dertien veertien vijftien.'),
  ).toEqual([])
})

test('a sentence ends at its sign, also inside quotes', () => {
  expect(sentencesIn('Zij zei: “Stop!” Toen werd het stil. En nu?')).toEqual([
    'Zij zei: “Stop!',
    'Toen werd het stil.',
    'En nu?',
  ])
})

test('no advice is a hard word itself, and no word stands in the list twice', () => {
  const words = hardWords.flatMap(([all]) => all.split('|'))
  expect(words.length).toBe(new Set(words).size)
  for (const [word, instead] of hardWords)
    expect(
      hintsFor(instead).filter(one => one.kind === 'hard'),
      word,
    ).toEqual([])
})
