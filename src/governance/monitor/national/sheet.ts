import type { Day } from '#src/kernel/day.ts'
import type { Value } from '#src/platform/documents/sheet.ts'
import { lastDayOf, nationalSheet } from '../export/sheets.ts'
import { isIndicator } from '../indicator/rules.ts'
import type { NationalFigure, Region } from './store.server.ts'
import { text } from './text.nl.ts'

const { releasedUntil, countsOtherwise, yes, no, notReleased } = text.file

/** The rows of every region as it released them; a region that released nothing has one row that says so. */
export function sheetOfRegions(
  regions: readonly Region[],
  figures: readonly NationalFigure[],
  madeOn: Day,
): Value[][] {
  const [head = []] = nationalSheet([], { region: '', gardens: new Map(), told: madeOn, madeOn }).rows
  return [
    [...head, releasedUntil, countsOtherwise],
    ...regions.flatMap(({ id, name, told }) => {
      if (!told) return [[null, name, ...head.slice(2).map(() => null), notReleased, null]]
      const own = figures.flatMap(({ regionId, indicator, ...rest }) =>
        regionId === id && isIndicator(indicator) ? [{ ...rest, indicator, gardenId: null }] : [],
      )
      const [, ...rows] = nationalSheet(own, { region: name, gardens: new Map(), told, madeOn }).rows
      return rows.map((row, at) => [...row, lastDayOf(told), own[at]?.countsOtherwise ? yes : no])
    }),
  ]
}
