import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { breaksOf, questionsOf } from '#src/casework/public.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type IndicatorKey, indicatorOf, isIndicator } from './indicator/rules.ts'
import { startDefinitions } from './indicator/start.nl.ts'
import { seriesOf, spanOf } from './series/rules.ts'
import { figuresOf, gardensOf, lastTold, type Version, versionsOf } from './store.server.ts'
import { type Break, breaksIn, breaksOfQuestions, definitionOn, nextQuarter } from './version/rules.ts'

/** The indicator of an address; what is none does not exist. */
export function indicatorAt(params: Record<string, string | undefined>): IndicatorKey {
  const { key = '' } = params
  if (!isIndicator(key)) throw notFound()
  return key
}

/** Where a series breaks: a version that counts otherwise, or a question that is asked in another way. */
export async function breaksFor(
  tx: Tx,
): Promise<(key: IndicatorKey, versions: readonly Version[]) => Break[]> {
  const questions = await questionsOf(tx)
  return (key, versions) => {
    if (indicatorOf(key).source !== 'question') return breaksIn(versions)
    const isAtWork = key === 'professional-experience'
    const own = questions.filter(one => (one.audience === 'professional') === isAtWork)
    return [...breaksIn(versions), ...breaksOfQuestions(own.flatMap(breaksOf))]
  }
}

/** One indicator: what it means now, its series for the region and each garden, and where it was counted otherwise. */
export async function indicatorView({ tx, params, today }: Access) {
  const key = indicatorAt(params)
  const versions = await versionsOf(tx, key)
  const told = await lastTold(tx)
  const figures = await figuresOf(tx, key)
  const span = spanOf(figures, told)
  const isSeen = ({ quarter }: Break) => span !== null && quarter > span.first && quarter <= span.last
  const reasons = (await breaksFor(tx))(key, versions).filter(isSeen)
  const breaks = reasons.map(({ quarter }) => quarter)
  const of = (gardenId: string | null) => (span ? seriesOf(figures, gardenId, span, breaks) : null)
  const isByGarden = figures.some(({ gardenId }) => gardenId !== null)
  const gardens = (isByGarden ? await gardensOf(tx) : []).flatMap(({ id, name }) => {
    const series = of(id)
    return series ? [{ name, series }] : []
  })
  const lastDay = told ? addDays(nextQuarter(told), -1) : today
  return {
    key,
    indicator: indicatorOf(key),
    definition: definitionOn(lastDay, startDefinitions[key], versions),
    coming: versions.find(version => version.inForceOn > lastDay) ?? null,
    versions: versions.filter(version => version.inForceOn <= lastDay),
    region: of(null),
    gardens: indicatorOf(key).source === 'casework' ? gardens : [],
    breaks,
    reasons,
    told,
  }
}
export type IndicatorView = Awaited<ReturnType<typeof indicatorView>>

/** One indicator for the region as a whole, with the quarters that were told and were over on a day. */
export async function regionSeries(tx: Tx, key: IndicatorKey, until: Day) {
  const versions = await versionsOf(tx, key)
  const figures = await figuresOf(tx, key)
  const span = spanOf(figures, await lastTold(tx))
  const isOver = (quarter: Day) => addDays(nextQuarter(quarter), -1) <= until
  const points = span ? seriesOf(figures, null, span, []).points.filter(({ quarter }) => isOver(quarter)) : []
  return {
    key,
    unit: indicatorOf(key).unit,
    definition: definitionOn(until, startDefinitions[key], versions),
    points,
    breaks: (await breaksFor(tx))(key, versions),
  }
}
export type RegionSeries = Awaited<ReturnType<typeof regionSeries>>
