export type Piece = { kind: 'same' | 'gone' | 'new'; words: string }

/** Beyond this share of common words two sentences are one sentence that changed; below it they are two. */
const alike = 0.5

/** For each pair of places, how much the rest of both lists have in common. */
function commonFrom(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const common = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--) {
    const [row, below] = [common[i], common[i + 1]]
    if (!row || !below) continue
    for (let j = after.length - 1; j >= 0; j--)
      row[j] =
        before[i]?.trim() === after[j]?.trim()
          ? (below[j + 1] ?? 0) + 1
          : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
  }
  return common
}

/** What stayed, went and came between two lists, in order. */
function changed(before: readonly string[], after: readonly string[]): Piece[] {
  const common = commonFrom(before, after)
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]]
    const isSame = old !== undefined && now !== undefined && old.trim() === now.trim()
    const goes = now === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)
    if (isSame) pieces.push({ kind: 'same', words: now })
    else if (old !== undefined && goes) pieces.push({ kind: 'gone', words: old })
    else pieces.push({ kind: 'new', words: now ?? '' })
    if (isSame || (old !== undefined && goes)) i++
    if (isSame || !(old !== undefined && goes)) j++
  }
  return pieces
}

const sentencesOf = (text: string) => text.match(/[^.!?\n]*[.!?\n]+\s*|[^.!?\n]+/g) ?? []
const wordsOf = (text: string) => text.match(/\s*\S+\s*|\s+/g) ?? []

/** A sentence that went and one that came in its place: word by word when they are alike, else as they are. */
function between(gone: string | undefined, came: string | undefined): Piece[] {
  const whole: Piece[] = []
  if (gone !== undefined) whole.push({ kind: 'gone', words: gone })
  if (came !== undefined) whole.push({ kind: 'new', words: came })
  if (gone === undefined || came === undefined) return whole
  const [old, now] = [wordsOf(gone), wordsOf(came)]
  const pieces = changed(old, now)
  const stayed = pieces.filter(piece => piece.kind === 'same').length
  return stayed >= alike * Math.max(old.length, now.length) ? pieces : whole
}

/** Pieces of one kind in a row as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const rows: Piece[] = []
  for (const { kind, words } of pieces) {
    const last = rows.at(-1)
    if (last?.kind === kind) last.words += words
    else rows.push({ kind, words })
  }
  return rows
}

/** What changed between two texts: sentence by sentence, and within a sentence that stayed, word by word. */
export function changedWords(before: string, after: string): Piece[] {
  const pieces: Piece[] = []
  let [gone, came]: [string[], string[]] = [[], []]
  const close = () => {
    for (let k = 0; k < Math.max(gone.length, came.length); k++) pieces.push(...between(gone[k], came[k]))
    gone = []
    came = []
  }
  for (const piece of changed(sentencesOf(before), sentencesOf(after))) {
    if (piece.kind === 'gone') gone.push(piece.words)
    else if (piece.kind === 'new') came.push(piece.words)
    else {
      close()
      pieces.push(piece)
    }
  }
  close()
  return joined(pieces)
}
