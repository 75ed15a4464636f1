export type Piece = { kind: 'same' | 'gone' | 'new'; words: string }

const wordsOf = (text: string) => text.match(/\s+|[^\s]+/g) ?? []

/** For each pair of places, how many words the rest of both texts have in common. */
function commonFrom(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const common = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--) {
    const [row, below] = [common[i], common[i + 1]]
    if (!row || !below) continue
    for (let j = after.length - 1; j >= 0; j--)
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
  }
  return common
}

/** What stayed, went and came between two texts, word by word. */
export function changedWords(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const common = commonFrom(old, now)
  const pieces: Piece[] = []
  const add = (kind: Piece['kind'], words: string) => {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.words += words
    else pieces.push({ kind, words })
  }
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [gone, came] = [old[i], now[j]]
    if (gone !== undefined && gone === came) {
      add('same', gone)
      i++
      j++
    } else if (
      gone !== undefined &&
      (came === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      add('gone', gone)
      i++
    } else {
      add('new', came ?? '')
      j++
    }
  }
  return pieces
}
