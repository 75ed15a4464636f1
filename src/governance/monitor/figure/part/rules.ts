import type { Sum } from '#src/kernel/disclosure/table.ts'
import { factsId, hitsId, kindOf, placeOf, type RollUp, type Told } from '../roll-up/rules.ts'

/**
 * A part is told only where what it is a part of was told, and then that is taken for known: so nothing about the whole
 * follows from its parts. Where it was not, or was counted at another moment, all its parts are kept back.
 */
export function underWholes(parts: readonly RollUp[], wholes: readonly (RollUp | Told)[]): RollUp[] {
  return parts.map(one => {
    const { partOf } = kindOf(one)
    if (!partOf || one.toldAfter !== null) return one
    const isTold = wholes.some(
      whole =>
        whole.indicator === partOf &&
        whole.gardenId === one.gardenId &&
        whole.quarter === one.quarter &&
        whole.hits === one.facts &&
        ('shownValue' in whole ? whole.shownValue !== null : whole.quarter !== null && whole.valueShown),
    )
    return isTold ? { ...one, factsShown: true } : { ...one, factsShown: false, valueShown: false }
  })
}

/** Parts of one whole, each thing in one of them, add up to it. */
export function partsIn(one: RollUp, all: readonly RollUp[]): Sum[] {
  const { partOf } = kindOf(one)
  const parts = all.filter(other => kindOf(other).partOf === partOf && placeOf(other) === placeOf(one))
  const isWhole = partOf && parts.reduce((sum, { hits }) => sum + hits, 0) === one.facts
  return isWhole ? [{ total: factsId(one), parts: parts.map(hitsId), tellsOfEach: true }] : []
}
