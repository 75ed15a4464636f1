import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { IndicatorKey } from '../indicator/rules.ts'

/** A region, and until which quarter it gave its figures to the national monitor; null when it gave none. */
export type Region = {
  id: string
  name: string
  told: Day | null
  releasedOn: Day | null
  /** From how many households this region shows a figure. */
  threshold: number
}

export async function regionsOf(tx: Tx): Promise<Region[]> {
  const { rows } = await sql<Region>`
    select region_id as id, name, told_after as told, released_on as "releasedOn", threshold from national_regions()`.execute(
    tx,
  )
  return rows
}

/** What a region released of itself as a whole: null is kept back. No quarter: since its count began. */
export type NationalFigure = {
  regionId: string
  indicator: string
  quarter: Day | null
  version: number
  countsOtherwise: boolean
  facts: number | null
  value: number | null
}

async function figures(tx: Tx, wanted: IndicatorKey | null, withQuarters: boolean) {
  const { rows } = await sql<NationalFigure>`
    select region_id as "regionId", indicator, quarter, version, counts_otherwise as "countsOtherwise", facts, value
    from national_figures(${wanted}, ${withQuarters}) order by indicator, quarter`.execute(tx)
  return rows
}

export const figuresSinceTheBeginning = (tx: Tx) => figures(tx, null, false)
export const allFigures = (tx: Tx) => figures(tx, null, true)
export const figuresOfIndicator = (tx: Tx, key: IndicatorKey) => figures(tx, key, true)
