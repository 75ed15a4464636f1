import { type Move, movesOf } from './freedom.ts'
import { type End, type Limit, searchUnder } from './simplex.ts'

/** What nobody may compute, with what somebody who knows the rules knows of it: it lies from `least` to `most`. */
export type Unknown = { id: string; value: number; least: number; most: number; width: number }

/** A relation between unknowns: these weights, times the unknowns, give something that is known. */
export type Relation = ReadonlyMap<string, number>

/**
 * The unknowns that can be told more precisely than their width. Safe is only what was proven: somebody finds other
 * whole numbers for all unknowns that agree with everything known, in which this one differs by its width. Step by step:
 * one search after another, so that who waits can let others go first.
 */
export function* tooNarrow(
  unknowns: readonly Unknown[],
  relations: readonly Relation[],
): Generator<undefined, Unknown[]> {
  const moves = movesOf(
    relations.map(relation => unknowns.map(({ id }) => relation.get(id) ?? 0)),
    unknowns.length,
  )
  const limits = unknowns.flatMap((unknown, at) => limitsOf(unknown, moves[at]))
  const search = searchUnder(limits, moves[0]?.steps.length ?? 0)
  const seen = unknowns.map(() => ({ least: 0, most: 0 }))
  const isWide = (at: number) => {
    const { least, most } = seen[at] ?? { least: 0, most: 0 }
    return most - least >= (unknowns[at]?.width ?? 0)
  }
  yield
  for (const [at, move] of moves.entries())
    for (const sign of [1, -1]) {
      if (isWide(at)) continue
      witness(search(move.steps.map(step => sign * step + 0)), moves, seen)
      yield
    }
  return unknowns.filter((_, at) => !isWide(at))
}

function limitsOf({ value, least, most }: Unknown, move: Move | undefined): Limit[] {
  if (!move) return []
  const { per, steps } = move
  const below = { steps: steps.map(step => 0 - step), room: per * (value - least) }
  return most === Number.POSITIVE_INFINITY ? [below] : [below, { steps, room: per * (most - value) }]
}

/** Other numbers that agree with everything known widen what was seen of each unknown; broken numbers prove nothing. */
function witness(end: End, moves: readonly Move[], seen: { least: number; most: number }[]): void {
  if (end.kind === 'unknown') return
  const shifts = moves.map(
    ({ per, steps }) => steps.reduce((sum, step, at) => sum + step * (end.z[at] ?? 0), 0) / (per * end.per),
  )
  const isRay = end.kind === 'ray'
  if (!isRay && !shifts.every(Number.isSafeInteger)) return
  seen.forEach((range, at) => {
    const shift = (shifts[at] ?? 0) * (isRay && shifts[at] !== 0 ? Number.POSITIVE_INFINITY : 1)
    range.least = Math.min(range.least, shift)
    range.most = Math.max(range.most, shift)
  })
}
