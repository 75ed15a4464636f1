type SecretAddress = { addressLine: string; postcode: string | null; town: string }
type OpenPlaces = readonly (string | null)[]

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
const streetOf = (addressLine: string) => addressLine.replace(/\s+\d.*$/u, '').trim()

/** However somebody typed it: with or without capitals, spaces and hyphens, and never inside another word. */
function typedAnyhow(words: string): string {
  const parts = words
    .trim()
    .split(/[\s-]+/)
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return `(?<![\\p{L}\\p{N}])${parts.join('[\\s-]*')}(?![\\p{L}\\p{N}])`
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
