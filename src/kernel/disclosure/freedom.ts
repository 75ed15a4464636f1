/** How far a hidden figure may move while everything that is known stays true: `per · (figure − truth) = steps · z`. */
export type Move = { per: number; steps: readonly number[] }

const divisor = (a: number, b: number): number => (b === 0 ? Math.abs(a) : divisor(b, a % b))

function lowered(row: number[]): number[] {
  const common = row.reduce(divisor, 0)
  return common > 1 ? row.map(value => value / common) : row
}

/** Exact Gaussian elimination in whole numbers: every pivot column keeps one row. */
function reduced(rows: readonly (readonly number[])[], width: number) {
  let left = rows.map(row => [...row])
  const done: { at: number; row: number[] }[] = []
  for (let at = 0; at < width; at += 1) {
    const pivot = left.find(row => row[at] !== 0)
    if (!pivot) continue
    const clear = (row: number[]) => without(row, pivot, at)
    left = left.filter(row => row !== pivot).map(clear)
    done.forEach(one => {
      one.row = clear(one.row)
    })
    done.push({ at, row: pivot })
  }
  return done
}

function without(row: number[], pivot: readonly number[], at: number): number[] {
  const [over, under] = [row[at] ?? 0, pivot[at] ?? 0]
  if (over === 0) return row
  return lowered(row.map((value, index) => value * under - (pivot[index] ?? 0) * over))
}

/**
 * The moves that relations leave to the unknowns in them: the null space. An unknown whose steps are all zero lies in
 * the row space of what is known, so that anybody can compute it.
 */
export function movesOf(relations: readonly (readonly number[])[], unknowns: number): Move[] {
  const pivots = new Map(reduced(relations, unknowns).map(({ at, row }) => [at, row]))
  const free = Array.from({ length: unknowns }, (_, at) => at).filter(at => !pivots.has(at))
  return Array.from({ length: unknowns }, (_, at) => {
    const row = pivots.get(at)
    if (!row) return { per: 1, steps: free.map(other => (other === at ? 1 : 0)) }
    const sign = Math.sign(row[at] ?? 1)
    return { per: Math.abs(row[at] ?? 1), steps: free.map(other => 0 - sign * (row[other] ?? 0)) }
  })
}
