/** Letters that lose no accent when they are taken apart, and what they are written as without. */
const letters: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  '’': "'",
  '‘': "'",
}

const prefixes =
  /\b((van|in|aan|op|uit) t|v d r|v d n|v d|van|von|vom|zu|der|den|des|ter|ten|tot|te|de|het|op|aan|bij|in|uit|onder|over|voor|la|le|les|du|da|di|do|dos|el|al|ait|v|vd|vdr|vdn)\b */g

/** A name without what people write differently: the same as `name_key` in the database (migration 0032). */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/^([^,]*),(.*)$/, '$2 $1')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æœøßłđıðþ’‘]/g, letter => letters[letter] ?? letter)
  const words = plain
    .replace(/ij/g, 'y')
    .replace(/(^|[ -])('[dlst]'?|[dlst]')(?=[a-z -])/g, '$1')
    .replace(/'/g, '')
    .replace(/[!-/:-@[-`{-~\s]+/g, ' ')
    .replace(/\bvan(der|den|de)(?=[a-z]{4})/g, '')
    .trim()
  return words.replace(prefixes, '').trim() || words
}

/** How many letters must change to make one word the other, up to two; more counts as three. */
export function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [row, letter] of [...a].entries()) {
    const here = [row + 1]
    for (const [at, other] of [...b].entries())
      here.push(
        Math.min(
          (here[at] ?? 0) + 1,
          (above[at + 1] ?? 0) + 1,
          (above[at] ?? 0) + (letter === other ? 0 : 1),
        ),
      )
    above = here
  }
  return Math.min(above.at(-1) ?? 3, 3)
}
