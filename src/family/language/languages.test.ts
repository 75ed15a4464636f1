import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hintsFor } from '#src/casework/public.ts'
import { spokenIn, translations } from './languages.ts'
import { nl } from './nl.ts'

const family = new URL('../', import.meta.url)
const filesLike = (like: RegExp) =>
  readdirSync(family, { recursive: true, encoding: 'utf8' }).filter(name => like.test(name))
const read = (file: string) => readFileSync(new URL(file, family), 'utf8')

type Say = (...given: unknown[]) => unknown
/** What stands in the gaps of a sentence: nothing that could be part of it. */
const gaps = ['Qz1', 'Qz2', 'Qz3', 'Qz4']
const isCount = (text: Say) => /count|most|score/.test(text.toString().slice(0, 12))

/** All sentences by where they stand, with something in each gap. */
function sentencesIn(text: unknown, at = ''): [string, string][] {
  if (typeof text === 'string') return [[at, text]]
  if (typeof text === 'function') {
    const say = text as Say
    return sentencesIn(say(...(isCount(say) ? [7] : gaps.slice(0, say.length))), at)
  }
  return Object.entries(text as object).flatMap(([key, one]) => sentencesIn(one, `${at}.${key}`))
}

const dutch = new Map(sentencesIn(nl))
const others = translations.filter(one => one.words !== nl).map(one => [one.language.code, one] as const)
const filled = (sentence: string) => [...new Set(sentence.toLowerCase().match(/qz\d|\b7\b/g))].toSorted()

test.each(others)('%s says all that the Dutch says, with the same in its gaps', (code, { words }) => {
  const said = new Map(sentencesIn(words))
  expect([...said.keys()].toSorted()).toEqual([...dutch.keys()].toSorted())
  for (const [at, sentence] of said) {
    expect(sentence.trim(), at).not.toBe('')
    expect(filled(sentence), `${code} ${at}`).toEqual(filled(dutch.get(at) ?? ''))
    if (/\p{L}{3}/u.test(sentence.replaceAll(/Qz\d/g, ''))) expect(sentence, at).not.toBe(dutch.get(at))
  }
})

test('a fixed Dutch sentence is known in each language, also with a number in it; another is left alone', () => {
  for (const [code, { words }] of others) {
    const { say } = spokenIn(code)
    expect(say(nl.needs.score)).toBe(words.needs.score)
    expect(say(nl.needs.tooLong(1000))).toBe(words.needs.tooLong(1000))
    expect(say('Dit staat nergens.')).toBeNull()
  }
})

test('a language that is no longer there is read in Dutch', () => {
  expect(spokenIn('xx').language.code).toBe('nl')
})

test('whoever opens these pages can read them: short sentences, who does it, no hard words', () => {
  const hints = [...dutch].flatMap(([at, sentence]) =>
    hintsFor(sentence).map(hint => `${at.slice(1)}: ${hint.kind}: ${hint.words}`),
  )
  console.log(`${dutch.size} fixed sentences of the family's pages read; ${hints.length} could be plainer`)
  expect(hints).toEqual([])
})

test('the texts of every slice of the family are among those that are translated', () => {
  const known = read('language/nl.ts')
  const slices = filesLike(/text\.nl\.ts$/).map(file => file.split('/').at(0) ?? '')
  expect(slices.length).toBeGreaterThan(5)
  expect(slices.filter(slice => slice !== 'language' && !known.includes(`../${slice}/text.nl.ts`))).toEqual(
    [],
  )
})

/** Dutch that a page takes past the language of whoever reads it; what a deed says is put over when it is shown. */
const dutchIn = (file: string) =>
  /import \{(?! text as inDutch \}).*\} from '.*text\.nl\.ts'|dayInWords|weekdayInWords|momentInWords/.test(
    read(file),
  )
test('a page of a family takes its words and days by useWords()', () => {
  const pages = filesLike(/\.tsx$/)
  expect(pages.length).toBeGreaterThan(10)
  expect(pages.filter(dutchIn)).toEqual([])
})
