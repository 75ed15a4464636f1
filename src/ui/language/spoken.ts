import { createContext } from 'react'
import { dutch, type Language } from '#src/kernel/language.ts'
import type { SameShape } from './same-shape.ts'
import { uiWords } from './words.nl.ts'

export type UiWords = SameShape<typeof uiWords>

export type Spoken = {
  language: Language
  /** All that may be chosen, where a choice is offered. */
  others: readonly Language[]
  words: UiWords
  /** Said in the language of who reads, where the page itself is there in Dutch only. */
  aside: { language: Language; sentence: string } | null
  /** A fixed Dutch sentence in this language; null when it is none of ours. */
  say: (sentence: string) => string | null
}

/** In which language this page is read; Dutch, unless whoever reads it chose another. */
export const SpokenHere = createContext<Spoken>({
  language: dutch,
  others: [],
  words: uiWords,
  aside: null,
  say: sentence => sentence,
})
