import { createContext, use } from 'react'
import type { Day } from '#src/kernel/day.ts'
import { dayIn, dutch, type Language } from '#src/kernel/language.ts'
import type { SameShape } from './same-shape.ts'
import { uiWords } from './words.nl.ts'

export type UiWords = SameShape<typeof uiWords>

export type Spoken = {
  language: Language
  /** By which its words are found: a language can be spoken in more than one way. */
  way: string
  /** All that may be chosen, where a choice is offered. */
  others: readonly Language[]
  words: UiWords
  /** A fixed Dutch sentence in this language; null when it is none of ours. */
  say: (sentence: string) => string | null
  /** A whole text of a slice in this language; the Dutch where it is none of those that are translated. */
  of: <Texts extends object>(dutch: Texts) => SameShape<Texts>
}

/** Dutch, which is what all else is made after. */
export const asItIs = <Texts extends object>(dutch: Texts) => dutch as unknown as SameShape<Texts>

export const spokenDutch: Spoken = {
  language: dutch,
  way: dutch.code,
  others: [],
  words: uiWords,
  say: sentence => sentence,
  of: asItIs,
}

/** In which language this page is read; Dutch, unless whoever reads it chose another. */
export const SpokenHere = createContext(spokenDutch)

/** The text of a slice that does not know of languages, as whoever reads the page reads it. */
export const useTextOf = <Texts extends object>(dutch: Texts): SameShape<Texts> => use(SpokenHere).of(dutch)

/** Days in the language of the page. */
export function useDays(): (day: Day) => string {
  const { locale } = use(SpokenHere).language
  return day => dayIn(locale, day)
}
