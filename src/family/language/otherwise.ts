// Dutch as a region has it spoken: the same sentences, made from the ones that are written in 'je'. What fills a gap in
// a sentence was typed by somebody, or is a day: it stays as it is.

/** Stands for what fills a gap while a sentence is changed; nobody can type it (src/kernel/form-schema.ts). */
const gap = (at: number) => `\uFDD0${String.fromCharCode(0xe000 + at)}\uFDD1`
const gaps = /\uFDD0(.)\uFDD1/g

type Say = (...given: unknown[]) => unknown

function saying(say: Say, change: (sentence: string) => string): Say {
  return (...given) => {
    const kept: string[] = []
    const held = (one: unknown): unknown => {
      if (Array.isArray(one)) return one.map(held)
      return typeof one === 'string' && one !== '' ? gap(kept.push(one) - 1) : one
    }
    const filled = (said: string) =>
      said.replace(gaps, (_, at: string) => kept[at.charCodeAt(0) - 0xe000] ?? '')
    const into = (said: unknown): unknown => {
      if (typeof said === 'string') return filled(change(said))
      return Array.isArray(said) ? said.map(into) : said
    }
    return into(say(...given.map(held)))
  }
}

/** The same texts with each sentence said otherwise. */
export function saidOtherwise<Texts>(texts: Texts, change: (sentence: string) => string): Texts {
  const other = (text: unknown): unknown => {
    if (typeof text === 'string') return change(text)
    if (typeof text === 'function') return saying(text as Say, change)
    if (Array.isArray(text)) return text.map(other)
    if (typeof text !== 'object' || text === null) return text
    return Object.fromEntries(Object.entries(text).map(([key, one]) => [key, other(one)]))
  }
  return other(texts) as Texts
}

/** What is somebody's own: before these words 'je' is 'uw'. */
const ownThings =
  'eigen|contactpersoon|code|codes|toestel|kaartje|telefoon|paspoort|DigiD|vinger|gezicht|sleutel|taal|antwoord|volgende|afspraak|afspraken|mening|uitnodiging|agenda|gezin|andere gezin|wens|bericht|woorden|kind|ouders|huis|browser|naam|mailbox|vaste|vraag|burgerservicenummer'.split(
    '|',
  )
const owned = new RegExp(`\\b(je|jullie) (?=(${ownThings.join('|')})\\b)`, 'gi')

/** What asks: with 'u' behind them these take a t. */
const asking =
  /\b(ben|heb|ken|kun|wil|zie|zeg|denk|herken|vertrouw|merk|vind|vertel|hoor|krijg|vink|lees|kom|bereik|doe|geef|log|kijk|schrijf) (?:je|jij)\b/gi

/** What no rule tells. */
const turns: readonly (readonly [RegExp, string])[] = [
  [/\bWat jullie ons vertellen\b/g, 'Wat u ons vertelt'],
  [/\bwat jullie vertellen\b/g, 'wat u vertelt'],
  [/\bdat jullie dat zijn\b/g, 'dat u dat bent'],
  [/\bje je fijn voelt\b/g, 'u zich fijn voelt'],
  [/\bvoor jezelf\b/g, 'voor uzelf'],
  [/\bwanneer je antwoord krijgt\b/g, 'wanneer u antwoord krijgt'],
  [/\bkies je een\b/g, 'kiest u een'],
]

const asBegan = (was: string, becomes: string) =>
  /^[A-Z]/.test(was) ? becomes.charAt(0).toUpperCase() + becomes.slice(1) : becomes

/** A sentence to somebody who is 'u' here. */
export function withU(sentence: string): string {
  return turns
    .reduce((said, [from, to]) => said.replace(from, to), sentence)
    .replace(asking, (_, verb: string) => `${verb}t u`)
    .replace(owned, was => `${asBegan(was, 'uw')} `)
    .replace(/\bjouw\b/gi, was => asBegan(was, 'uw'))
    .replace(/\b(je|jij|jou|jullie)\b/gi, was => asBegan(was, 'u'))
}

/** A sentence in which a family is a household. */
export const ofHousehold = (sentence: string): string =>
  sentence
    .replace(/\bgezinnen\b/gi, was => asBegan(was, 'huishoudens'))
    .replace(/\bgezin\b/gi, was => asBegan(was, 'huishouden'))
