import type { Day } from '#src/kernel/day.ts'
import { type IndicatorKey, indicatorKeys, indicatorOf, isIndicator } from '../indicator/rules.ts'
import { type Series, type Shown, seriesOf, spanOf } from '../series/rules.ts'

type Region = { id: string; name: string; told: Day | null }
type Figure = Shown & { regionId: string; indicator: string; quarter: Day | null; countsOtherwise: boolean }

/** What may be said of one question over the regions: how many show an outcome, and between which two these lie. */
export type Across = { key: IndicatorKey; shown: number; least: number | null; most: number | null }

/** Each question since the beginning. Nothing is added up: what a region keeps back is no nought. */
export function acrossRegions(figures: readonly Figure[]): Across[] {
  const ofEach = Map.groupBy(
    figures.filter(({ quarter }) => quarter === null),
    ({ indicator }) => indicator,
  )
  return indicatorKeys.map(key => {
    const alike = (ofEach.get(key) ?? []).filter(one => !one.countsOtherwise)
    const values = alike.flatMap(({ value }) => (value === null ? [] : [value]))
    const isAny = values.length > 0 && canCompare(key)
    return {
      key,
      shown: (ofEach.get(key) ?? []).filter(({ value }) => value !== null).length,
      least: isAny ? Math.min(...values) : null,
      most: isAny ? Math.max(...values) : null,
    }
  })
}

/** Each region asks families and professionals its own questions, and a number of things grows with the region. */
export const canCompare = (key: IndicatorKey): boolean =>
  indicatorOf(key).source !== 'question' && indicatorOf(key).unit !== 'count'

/** How many questions of a region have an outcome since the beginning. */
export const shownOf = (figures: readonly Figure[], regionId: string): number =>
  figures.filter(
    one =>
      one.regionId === regionId && one.quarter === null && one.value !== null && isIndicator(one.indicator),
  ).length

/** Why there is nothing to show of a region since the beginning, or why it can't stand beside the others. */
export type Lack = 'not-released' | 'nothing-counted' | 'kept-back' | 'counts-otherwise' | 'behind'

export type RegionRow = {
  id: string
  name: string
  told: Day | null
  series: Series | null
  breaks: Day[]
  lacks: Lack[]
}

/** One question region by region, on the same quarters: until the last that any region released. */
export function rowsOf(regions: readonly Region[], figures: readonly Figure[]): RegionRow[] {
  const last = lastOf(regions)
  const span = spanOf(
    figures.map(one => ({ ...one, gardenId: null })),
    last,
  )
  return regions.map(({ id, name, told }) => {
    const own = figures.filter(({ regionId }) => regionId === id).map(one => ({ ...one, gardenId: null }))
    const breaks = breaksIn(own)
    const series = span && own.length > 0 ? seriesOf(own, null, span, breaks) : null
    return { id, name, told, series, breaks, lacks: lacksOf(told, last, series, own) }
  })
}

function lacksOf(told: Day | null, last: Day | null, series: Series | null, own: readonly Figure[]): Lack[] {
  if (!told) return ['not-released']
  const isBehind = last !== null && told < last
  return [
    ...(series?.whole ? [] : ['nothing-counted' as const]),
    ...(series?.whole && series.whole.value === null ? ['kept-back' as const] : []),
    ...(own.some(one => one.countsOtherwise) ? ['counts-otherwise' as const] : []),
    ...(isBehind ? ['behind' as const] : []),
  ]
}

const lastOf = (regions: readonly Region[]): Day | null =>
  regions.reduce<Day | null>((last, { told }) => (told && (!last || told > last) ? told : last), null)

/** The quarter from which a region counts otherwise than it did before. */
function breaksIn(own: readonly Figure[]): Day[] {
  const quarters = own.flatMap(({ quarter, countsOtherwise }) =>
    quarter && countsOtherwise ? [quarter] : [],
  )
  return quarters.toSorted().slice(0, 1)
}
