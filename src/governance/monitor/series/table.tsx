import { type Column, Table } from '#src/ui/table/table.tsx'
import type { Unit } from '../indicator/rules.ts'
import { quarterName, text, valueShort } from '../text.nl.ts'
import type { Series, Shown } from './rules.ts'

type FigureTableProps = {
  question: string
  unit: Unit
  region: Series
  gardens: readonly { name: string; series: Series }[]
}

const figure = (unit: Unit, shown: Shown | undefined | null) => {
  if (!shown || (shown.facts === 0 && shown.value === null)) return text.nothing
  if (shown.value === null)
    return shown.facts === null ? text.keptBack : `${text.keptBack} (${text.restsOn(shown.facts)})`
  if (shown.facts === null) return text.keptBack
  return unit === 'count'
    ? valueShort(unit, shown.value)
    : `${valueShort(unit, shown.value)} (${text.restsOn(shown.facts)})`
}

/** All that may be shown, quarter by quarter. */
export function FigureTable({ question, unit, region, gardens }: FigureTableProps) {
  const columns: Column[] = [
    { key: 'quarter', label: text.quarter, short: true },
    { key: 'region', label: text.region, numeric: true },
    ...gardens.map(({ name }) => ({ key: name, label: name, numeric: true })),
  ]
  const row = (quarter: string, of: (series: Series) => Shown | undefined | null) => ({
    quarter,
    region: figure(unit, of(region)),
    ...Object.fromEntries(gardens.map(({ name, series }) => [name, figure(unit, of(series))])),
  })
  return (
    <Table
      caption={question}
      hideCaption
      rowHeader="quarter"
      columns={columns}
      rows={[
        ...region.points.map(({ quarter }, place) =>
          row(quarterName(quarter), series => series.points[place]),
        ),
        row(text.total, series => series.whole),
      ]}
    />
  )
}
