/** What is known of a household that would give it away in a text. */
export type KnownWords = { readonly names: readonly string[]; readonly places: readonly string[] }

// Small words in Dutch surnames: on their own they point to nobody.
const particles = new Set(
  'van de der den het ten ter te op in la le du el al von bij aan uit tot und y'.split(' '),
)
const months = 'jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec'
const streetEndings =
  'straat|laan|weg|plein|hof|kade|gracht|dijk|pad|singel|dreef|plantsoen|steeg|park|erf|baan|wal|markt|burg|meent|akker|veld'

const patterns: readonly RegExp[] = [
  // Whole dates: a birth date can't be told from another, so none is let through.
  /\b\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{4}|\d{2})\b/g,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  new RegExp(`\\b\\d{1,2} (?:${months})[a-z]*\\.? \\d{4}\\b`, 'gi'),
  /\b[1-9]\d{3} ?[a-z]{2}\b/gi,
  new RegExp(`\\b[\\p{L}'-]*(?:${streetEndings}) \\d{1,5} ?[a-z]?\\b`, 'giu'),
  /[\w.+-]+@[\w-]+\.[\w.-]+/g,
  /(?:\+31|\b0031|\b0)[ -]?(?:\(0\))?[1-9](?:[ -]?\d){7,9}\b/g,
  /\b\d(?:[ .-]?\d){7,8}\b/g,
]

/** A postcode's letters are never these in ordinary words: '2018 en' or '1000 op' is a number with a word. */
const innocent = /^\d{4} (?:en|of|op|in|is|ik|we|ze|te|om|er|al|zo|nu|na|we|de|je|me)$/i

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')
const partsOf = (name: string) =>
  folded(name)
    .split(/[\s\-']+/)
    .filter(part => part.length > 1 && !particles.has(part.toLowerCase()))

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const wholeWord = (word: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?:'?s)?(?![\\p{L}\\p{N}])`, 'giu')

/** A street without its number; nothing of an ordinary short word such as Weg or Hof, which says no more than itself. */
export function streetOf(addressLine: string): string | null {
  const street = addressLine.replace(/\s*\d.*$/s, '').trim()
  return street.length > 4 ? street : null
}

/** What is still known when the names of some may be said; a name they share with others may be said too. */
export function exceptNames(known: KnownWords, said: readonly string[]): KnownWords {
  const may = new Set(said.flatMap(partsOf).map(part => part.toLowerCase()))
  return { ...known, names: known.names.flatMap(partsOf).filter(part => !may.has(part.toLowerCase())) }
}

/** The words in a text by which somebody could recognise the family, as they stand there, each once. */
export function recognisableWords(text: string, known: KnownWords): string[] {
  const plain = folded(text)
  const words = [...known.names.flatMap(partsOf), ...known.places.map(folded)].filter(Boolean)
  const found = [...words.map(wholeWord), ...patterns].flatMap(pattern => plain.match(pattern) ?? [])
  return [...new Set(found.map(word => word.trim()))].filter(word => !innocent.test(word))
}
