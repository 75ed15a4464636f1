import type { Day } from '#src/kernel/day.ts'
import { type Judgement, judge, type Signal } from '../chart/rules.ts'
import { nextQuarter } from '../version/rules.ts'

/** What may be shown of a quarter, or of all since the beginning; null is kept back. */
export type Shown = { facts: number | null; value: number | null }
type Figure = Shown & { gardenId: string | null; quarter: Day | null }

export type Point = { quarter: Day; state: 'shown' | 'kept-back' | 'nothing' } & Shown
export type Series = {
  gardenId: string | null
  points: Point[]
  whole: Shown | null
  judgement: Judgement
  /** The places between which it was judged: the last values on end that are counted alike. */
  judged: { from: number; until: number }
  signals: Signal[]
}

/** The series of one place, from the first quarter that anything was told of until the last. */
export function seriesOf(
  figures: readonly Figure[],
  gardenId: string | null,
  span: { first: Day; last: Day },
  breaks: readonly Day[],
): Series {
  const own = figures.filter(one => one.gardenId === gardenId)
  const points = quartersFrom(span).map((quarter): Point => {
    const found = own.find(one => one.quarter === quarter)
    if (!found) return { quarter, state: 'nothing', facts: 0, value: null }
    return { ...found, quarter, state: found.value === null ? 'kept-back' : 'shown' }
  })
  const judged = lastStretch(points, breaks)
  const values = points
    .slice(judged.from, judged.until + 1)
    .flatMap(({ value }) => (value === null ? [] : [value]))
  const judgement = judge(values)
  const signals = judgement.kind === 'too-few' ? [] : judgement.signals
  return {
    gardenId,
    points,
    whole: own.find(one => one.quarter === null) ?? null,
    judgement,
    judged,
    signals: signals.map(({ rule, places }) => ({ rule, places: places.map(place => place + judged.from) })),
  }
}

/** From the first to the last quarter of all figures; null when there is none. */
export function spanOf(figures: readonly Figure[], last: Day | null): { first: Day; last: Day } | null {
  const [first] = figures.flatMap(({ quarter }) => (quarter === null ? [] : [quarter])).toSorted()
  return first && last && first <= last ? { first, last } : null
}

function quartersFrom({ first, last }: { first: Day; last: Day }): Day[] {
  const found: Day[] = []
  for (let quarter = first; quarter <= last; quarter = nextQuarter(quarter)) found.push(quarter)
  return found
}

/** A value that is missing or counted otherwise ends what can be compared. */
function lastStretch(points: readonly Point[], breaks: readonly Day[]): { from: number; until: number } {
  const until = points.findLastIndex(({ value }) => value !== null)
  let from = until
  while (from > 0 && points[from - 1]?.value != null && !breaks.includes(points[from]?.quarter as Day)) from--
  return { from, until }
}

/** Which places stand out, whatever the rule. */
export const standingOut = (signals: readonly Signal[]): Set<number> =>
  new Set(signals.flatMap(({ places }) => places))

/** The highest that any of these pictures must show, so that all have the same scale. */
export function highest(all: readonly Series[]): number {
  const values = all.flatMap(({ points, judgement }) => [
    ...points.flatMap(({ value }) => (value === null ? [] : [value])),
    ...(judgement.kind === 'limits' ? [judgement.upper] : []),
  ])
  return Math.max(0, ...values)
}
