type SecretAddress = { addressLine: string; postcode: string | null; town: string }
type OpenPlaces = readonly (string | null)[]

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
const streetOf = (addressLine: string) => addressLine.replace(/\s+\d.*$/u, '').trim()

const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '')
/** The letters with an accent that people leave out or add: of e also é, è, ê and more. */
const accented = Map.groupBy(
  Array.from({ length: 0x24f - 0xc0 }, (_, at) => String.fromCodePoint(0xc0 + at)).filter(
    letter => plain(letter) !== letter,
  ),
  letter => plain(letter).toLowerCase(),
)
/** Accents that stand apart, and what nobody sees: soft hyphens, signs without width. */
const unseen = '[\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*'
const signTyped = (sign: string) =>
  `[${sign.replace(/[\]\\^-]/, '\\$&')}${(accented.get(sign.toLowerCase()) ?? []).join('')}]${unseen}`

/** However somebody typed it: with or without capitals, accents, spaces and hyphens, and never inside another word. */
function typedAnyhow(words: string): string {
  const parts = plain(words)
    .trim()
    .split(/[\s-]+/)
    .map(part => [...part].map(signTyped).join(''))
  // A number may stand against a street, not against another number.
  const end = /\d$/.test(words) ? '(?![\\p{L}\\p{N}])' : '(?!\\p{L})'
  return `(?<![\\p{L}\\p{N}])${parts.join(`[\\s-]*${unseen}`)}${end}`
}

const postcodeIn = (postcode: string) => postcode.replace(/^\s*(\d{4})\s*([a-z]{2})\s*$/i, '$1 $2')

/** Every way in which the texts of a household could tell a secret address; what is open anyway may be said. */
export function secretWords(secrets: readonly SecretAddress[], open: OpenPlaces): string[] {
  const words = secrets.flatMap(({ addressLine, postcode, town }) => [
    addressLine,
    streetOf(addressLine),
    ...(postcode ? [postcodeIn(postcode)] : []),
    town,
  ])
  const isOpen = (word: string) => open.some(place => place !== null && same(place, word))
  return [...new Set(words.map(word => word.trim()))].filter(word => word.length > 1 && !isOpen(word))
}

/** Puts `instead` where a text tells one of the words; the longest first, so that no half of one stays. */
export function withoutWords(words: readonly string[], instead: string): (text: string) => string {
  if (words.length === 0) return text => text
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  const telling = new RegExp(longestFirst.map(typedAnyhow).join('|'), 'giu')
  return text => text.replace(telling, instead)
}
