import { periodInWords } from '#src/casework/public.ts'
import { type Day, momentInWords, monthInWords } from '#src/kernel/day.ts'
import { dayIn, dutch, type Language, listIn, momentIn, monthIn, periodIn } from '#src/kernel/language.ts'
import type { SameShape } from '#src/ui/language/same-shape.ts'
import { asItIs, type Spoken } from '#src/ui/language/spoken.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { ofHousehold, saidOtherwise, withU } from './otherwise.ts'

export type Words = SameShape<typeof nl>

/** A language with all its sentences: the whole of what a new language brings. */
export type Translation = { language: Language; words: Words }

/** The languages that may be chosen. A new one is one file like en.ts, and its name here. */
export const translations: readonly Translation[] = [{ language: dutch, words: nl }, en, ar]

/** What a page of a family is written with: its sentences, and days in the same language. */
export type Written = Words & {
  language: Language
  day: (day: Day) => string
  moment: (moment: Date) => string
  month: (day: Day) => string
  list: (words: readonly string[]) => string
  period: (from: Day, until: Day) => string
}

const asBegin = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** Dutch in each way in which a region can have it spoken, by what `spokenAs` calls it. */
const nlU = saidOtherwise<Words>(nl, withU)
const ways: readonly (readonly [way: string, Translation])[] = [
  ['nl-x-u', { language: dutch, words: nlU }],
  ['nl-x-huishouden', { language: dutch, words: saidOtherwise<Words>(nl, ofHousehold) }],
  ['nl-x-u-huishouden', { language: dutch, words: saidOtherwise(nlU, ofHousehold) }],
]
const all: readonly (readonly [way: string, Translation])[] = [
  ...translations.map(one => [one.language.code, one] as const),
  ...ways,
]

const written = new Map<string, Written>(
  all.map(([way, { language, words }]) => [
    way,
    {
      ...words,
      language,
      day: day => dayIn(language.locale, day),
      moment: moment => (language === dutch ? momentInWords(moment) : momentIn(language.locale, moment)),
      month: day => (language === dutch ? monthInWords(day) : monthIn(language.locale, day)),
      list: words => listIn(language.locale, words),
      period: (from, until) =>
        language === dutch ? asBegin(periodInWords(from, until)) : periodIn(language.locale, from, until),
    },
  ]),
)

/** In the language somebody chose; in Dutch where that one is no longer there. */
export const writtenIn = (code: string): Written => written.get(code) ?? (written.get(dutch.code) as Written)

type Texts = { readonly [key: string]: unknown }

/** Each fixed Dutch sentence with the same sentence in another language. */
function pairsOf(from: unknown, to: unknown): [string, string][] {
  if (typeof from === 'string') return [[from, String(to)]]
  if (typeof from !== 'object' || from === null) return []
  return Object.entries(from).flatMap(([key, text]) => pairsOf(text, (to as Texts)[key]))
}

/** Each Dutch text, by itself, with the same text in another language: by this a slice needs to know no language. */
function textsOf(from: object, to: Texts): [object, unknown][] {
  return [
    [from, to],
    ...Object.entries(from).flatMap(([key, text]) =>
      typeof text === 'object' && text !== null ? textsOf(text, to[key] as Texts) : [],
    ),
  ]
}

const texts = new Map(all.map(([way, { words }]) => [way, new Map(textsOf(nl, words))]))

const sentences = new Map(all.map(([way, { words }]) => [way, new Map(pairsOf(nl, words))]))

/** What the kit says, what a deed says in Dutch, and the texts of slices, in the language somebody chose. */
export function spokenIn(code: string): Spoken {
  const { language, ui, needs } = writtenIn(code)
  const way = written.has(code) ? code : dutch.code
  const known = sentences.get(way)
  const translated = texts.get(way)
  const isDutch = language === dutch
  return {
    language,
    way,
    others: translations.map(one => one.language),
    words: ui,
    of: dutchText => (translated?.get(dutchText) ?? asItIs(dutchText)) as SameShape<typeof dutchText>,
    say: sentence => {
      const said = known?.get(sentence)
      if (said || isDutch) return said ?? sentence
      const most = Number(/\d+/.exec(sentence)?.[0])
      return sentence === nl.needs.tooLong(most) ? needs.tooLong(most) : null
    },
  }
}
