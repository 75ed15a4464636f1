import type { Day } from '#src/kernel/day.ts'
import { type Indicator, indicatorOf, isIndicator } from '../../indicator/rules.ts'

/** What an indicator came to, exactly: of a garden or of the region, in a quarter or since the count began. */
export type RollUp = {
  indicator: string
  gardenId: string | null
  quarter: Day | null
  /** The last quarter that was told when this was told; null for what was not told yet. */
  toldAfter: Day | null
  version: number
  since: Day | null
  facts: number
  hits: number
  households: number
  hitHouseholds: number
  missHouseholds: number
  denominator: number
  median: number
  factsShown: boolean | null
  valueShown: boolean | null
}

/** What is told of it from now on: null is kept back. The exact counts go with it for the next guarding only. */
export type Told = Pick<
  RollUp,
  'indicator' | 'gardenId' | 'quarter' | 'version' | 'since' | 'facts' | 'hits'
> & {
  shownFacts: number | null
  shownValue: number | null
}

export const kindOf = ({ indicator }: RollUp): Indicator => {
  if (!isIndicator(indicator)) throw new Error(`${indicator} is no indicator`)
  return indicatorOf(indicator)
}

export const placeOf = ({ gardenId, quarter, since, toldAfter }: RollUp) =>
  [gardenId ?? 'region', quarter ?? `since ${since ?? 'the beginning'} until ${toldAfter ?? 'now'}`].join(' ')

/** Indicators that rest on the same cases share this figure, so that one can't give away what the other keeps back. */
export const factsId = (one: RollUp) => `${kindOf(one).basis ?? one.indicator} all ${placeOf(one)}`
export const hitsId = (one: RollUp) => `${one.indicator} hit ${placeOf(one)}`
export const missesId = (one: RollUp) =>
  `${kindOf(one).complement ?? `${one.indicator} miss`} ${placeOf(one)}`

/** A closed quarter stays as it was told, so what came since the beginning is the sum of its quarters. */
export function withFrozenSum(one: RollUp, all: readonly RollUp[]): RollUp {
  if (one.quarter !== null || one.toldAfter !== null) return one
  const quarters = quartersIn(one, all)
  const sum = (of: 'facts' | 'hits') => quarters.reduce((total, quarter) => total + quarter[of], 0)
  return { ...one, facts: sum('facts'), hits: sum('hits') }
}

/**
 * A garden of which nothing is left, as when its household was destroyed, keeps its told quarters; without its whole the
 * gardens would not add up to the region. How many households were in it nobody knows any more: as few as there can be.
 */
export function withEveryGarden(all: readonly RollUp[]): RollUp[] {
  const wholes = all.filter(one => one.quarter === null && one.toldAfter === null)
  const gardens = new Set(all.flatMap(one => one.gardenId ?? []))
  const few = { households: 1, hitHouseholds: 1, missHouseholds: 1, facts: 0, hits: 0, median: 0 }
  const left = wholes
    .filter(one => one.gardenId === null)
    .flatMap(one => [...gardens].map(gardenId => ({ ...one, ...few, gardenId })))
    .filter(one => quartersIn(one, all).length > 0)
    .filter(one => !wholes.some(it => it.indicator === one.indicator && it.gardenId === one.gardenId))
  return [...all, ...left]
}

export const quartersIn = (whole: RollUp, all: readonly RollUp[]) =>
  all.filter(
    ({ indicator, gardenId, quarter }) =>
      indicator === whole.indicator &&
      gardenId === whole.gardenId &&
      quarter !== null &&
      (whole.since === null || quarter >= whole.since) &&
      (whole.toldAfter === null || quarter <= whole.toldAfter),
  )
