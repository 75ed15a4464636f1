/** Something in a text that may point to a person. A certain trace may not stay; about others we ask. */
export type Trace = { readonly word: string; readonly certain: boolean }

/** Words to look for: `persons` are names of people, `known` are words with a capital that are nobody. */
export type KnownWords = { readonly persons: readonly string[]; readonly known: readonly string[] }

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const streetEnds = 'straat|laan|weg|plein|hof|kade|singel|gracht|dijk|pad|park|plantsoen|steeg|dreef|dam'

const always = () => true
const never = () => false

const patterns: readonly { shape: RegExp; isCertain: (found: string) => boolean }[] = [
  { shape: /[\w.+-]+@[\w-]+\.[\w.-]+/g, isCertain: always },
  { shape: /(?:\+31|0031|\b0)[\s-]?(?:\d[\s-]?){8}\d\b/g, isCertain: always },
  { shape: /\b\d(?:[\s.]?\d){8}\b/g, isCertain: isCitizenNumber },
  { shape: /\b[1-9]\d{3}\s?[A-Z]{2}\b/g, isCertain: always },
  {
    shape: new RegExp(`\\b\\p{Lu}[\\p{L}-]*(?:${streetEnds})\\s+\\d+(?:\\s?[a-zA-Z])?\\b`, 'gu'),
    isCertain: always,
  },
  { shape: /\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}\b/g, isCertain: never },
  { shape: new RegExp(`\\b\\d{1,2} (?:${months}) (?:19|20)\\d{2}\\b`, 'gi'), isCertain: never },
]

// Parts of a name that are ordinary words as well.
const particles = new Set(
  'van de der den het een el al te ten ter in op of la le di da ben bin von'.split(' '),
)

/** Nine digits that pass the eleven test are a citizen service number (burgerservicenummer). */
function isCitizenNumber(found: string): boolean {
  const digits = [...found.replaceAll(/\D/g, '')].map(Number)
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0
}

const plain = (word: string) => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const namesIn = (texts: readonly string[]): Set<string> =>
  new Set(
    texts
      .flatMap(text => plain(text).split(/[^\p{L}]+/u))
      .filter(part => part.length > 1 && !particles.has(part)),
  )

/** 'Noors' and 'Noor’s' speak of Noor. */
const bareForms = (word: string) => [word, word.replace(/['’]?s$/, ''), word.replace(/['’].*$/, '')]

const startsSentence = (before: string) => /(?:^|[.!?:;\n"“‘(•-])\s*$/.test(before)

/** What in a text may point to a person: names that are given, names we don't know, numbers, addresses and days. */
export function personTraces(text: string, { persons, known }: KnownWords): Trace[] {
  const found = new Map<string, boolean>()
  const note = (word: string, certain: boolean) => found.set(word, certain || found.get(word) === true)
  for (const { shape, isCertain } of patterns) {
    for (const [word] of text.matchAll(shape)) note(word, isCertain(word))
  }
  const names = namesIn(persons)
  const nobody = namesIn(known)
  for (const match of text.matchAll(/\p{L}[\p{L}'’]*/gu)) {
    const word = match[0]
    const isCapital = /^\p{Lu}/u.test(word)
    const forms = bareForms(plain(word))
    if (forms.some(form => names.has(form))) note(word, isCapital)
    else if (isCapital && /\p{Ll}/u.test(word) && !forms.some(form => nobody.has(form))) {
      if (!startsSentence(text.slice(0, match.index))) note(word, false)
    }
  }
  return [...found].map(([word, certain]) => ({ word, certain }))
}
