import type { RegionSeries } from '../../monitor/view.server.ts'
import type { ReportSnapshot } from '../document/snapshot.ts'

/** Two years: as much as stands on one slide. */
const mostQuarters = 8

/** A series of the monitor as a report tells it: the last quarters, as they were told. */
export function figureFact({
  key,
  unit,
  definition,
  points,
  breaks,
}: RegionSeries): ReportSnapshot['figures'][number] {
  const told = points.slice(-mostQuarters)
  const [first] = told
  return {
    ...{ key, unit, question: definition.question },
    ...{ definition: definition.definition, cannotSay: definition.cannotSay },
    quarters: told.map(({ quarter, facts, value }) => ({ quarter, facts, value })),
    breaks: breaks.filter(({ quarter }) => first !== undefined && quarter > first.quarter),
  }
}

type Quarter = ReportSnapshot['figures'][number]['quarters'][number]

/** The last quarters on end with a value: a picture has no gaps, since a gap would be read as nothing. */
export function drawn(quarters: readonly Quarter[]): (Quarter & { value: number })[] {
  const until = quarters.findLastIndex(({ value }) => value !== null)
  const from = quarters.slice(0, until + 1).findLastIndex(({ value }) => value === null) + 1
  const shown = quarters.slice(from, until + 1).filter(one => one.value !== null) as (Quarter & {
    value: number
  })[]
  return shown.length > 1 ? shown : []
}
