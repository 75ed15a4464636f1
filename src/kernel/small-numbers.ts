/** A count that may be shown, or one that is kept back because it could point to a family. */
export type GuardedCount = number | 'hidden'

/**
 * Keeps back a cell smaller than the region's threshold (Statistics Netherlands' practice: primary suppression),
 * and, so that nobody can compute a single hidden cell from the total, one more (secondary suppression).
 * Zero is shown: it tells nothing about anyone.
 */
export function guardCells(cells: readonly number[], threshold: number): GuardedCount[] {
  const hidden = cells.map(cell => cell > 0 && cell < threshold)
  if (hidden.filter(Boolean).length === 1) {
    const next = smallestShown(cells, hidden)
    if (next !== -1) hidden[next] = true
  }
  return cells.map((cell, index) => (hidden[index] ? 'hidden' : cell))
}

function smallestShown(cells: readonly number[], hidden: readonly boolean[]): number {
  let best = -1
  cells.forEach((cell, index) => {
    if (hidden[index]) return
    const current = cells[best]
    const better = current === undefined || (cell > 0 && (current === 0 || cell < current))
    if (better) best = index
  })
  return best
}

/** A count as people read it. */
export const countInWords = (count: GuardedCount): string =>
  count === 'hidden' ? 'te klein om te tonen' : String(count)
