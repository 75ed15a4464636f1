import { periodInWords } from '#src/casework/public.ts'
import { type Day, momentInWords, monthInWords } from '#src/kernel/day.ts'
import { dayIn, dutch, type Language, listIn, momentIn, monthIn, periodIn } from '#src/kernel/language.ts'
import type { SameShape } from '#src/ui/language/same-shape.ts'
import { asItIs, type Spoken } from '#src/ui/language/spoken.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

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

const written = new Map<string, Written>(
  translations.map(({ language, words }) => [
    language.code,
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

const texts = new Map(translations.map(({ language, words }) => [language.code, new Map(textsOf(nl, words))]))

const sentences = new Map(
  translations.map(({ language, words }) => [language.code, new Map(pairsOf(nl, words))]),
)

/** What the kit says, what a deed says in Dutch, and the texts of slices, in the language somebody chose. */
export function spokenIn(code: string): Spoken {
  const { language, ui, needs } = writtenIn(code)
  const known = sentences.get(language.code)
  const translated = texts.get(language.code)
  const isDutch = language === dutch
  return {
    language,
    others: translations.map(one => one.language),
    words: ui,
    of: dutchText => (translated?.get(dutchText) ?? asItIs(dutchText)) as SameShape<typeof dutchText>,
    say: sentence => {
      if (isDutch) return sentence
      const most = Number(/\d+/.exec(sentence)?.[0])
      return known?.get(sentence) ?? (sentence === nl.needs.tooLong(most) ? needs.tooLong(most) : null)
    },
  }
}
