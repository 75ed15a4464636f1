import type { FigureChart } from '#src/platform/documents/chart.ts'
import { quarterName, quarterShort, valueInWords } from '../../monitor/text.nl.ts'
import { drawn } from '../figures/figure-fact.ts'
import type { ReportFigure, ReportSnapshot } from './snapshot.ts'
import { countsInWords, text } from './text.nl.ts'

export const perGarden = (cases: ReportSnapshot['cases']) =>
  `${cases.perGarden.map(one => countsInWords(one.garden, one.newCases, one.followedCases)).join('; ')}.`

/** A chart only where every count may be shown: a gap in it would be read as zero. */
export function caseChart(cases: ReportSnapshot['cases']): FigureChart | null {
  const values = (which: 'newCases' | 'followedCases') =>
    cases.perGarden.map(one => one[which]).filter(count => count !== 'hidden')
  const series = [
    { name: text.cases.new, values: values('newCases') },
    { name: text.cases.followed, values: values('followedCases') },
  ]
  if (cases.perGarden.length === 0) return null
  if (series.some(one => one.values.length < cases.perGarden.length)) return null
  return {
    kind: 'bars',
    unit: 'count',
    description: `${text.cases.chart}. ${perGarden(cases)}`,
    labels: cases.perGarden.map(one => one.garden),
    series,
  }
}

const unitOf = (unit: ReportFigure['unit']): FigureChart['unit'] =>
  unit === 'share' ? 'share' : unit === 'count' ? 'count' : 'number'

/** The last quarters on end that may be shown, as one line; no chart of fewer than two. */
export function quartersChart({ question, unit, quarters }: ReportFigure): FigureChart | null {
  const shown = drawn(quarters)
  if (shown.length === 0) return null
  const points = shown.map(one => `${quarterName(one.quarter)}: ${valueInWords(unit, one.value)}`)
  return {
    kind: 'line',
    unit: unitOf(unit),
    description: text.figures.chart(question, `${points.join('; ')}.`),
    labels: shown.map(one => quarterShort(one.quarter)),
    series: [{ name: question, values: shown.map(one => one.value) }],
  }
}

/** The quarters as rows, each with what may be shown of it. */
export const quarterRows = ({ unit, quarters }: ReportFigure): string[][] =>
  quarters.map(({ quarter, facts, value }) => [
    quarterName(quarter),
    value === null ? text.figures.hidden : valueInWords(unit, value),
    facts === null ? text.figures.hidden : String(facts),
  ])

/** Whether there is a quarter of which anything may be told. */
export const tellsSomething = ({ quarters }: ReportFigure): boolean =>
  quarters.some(({ value }) => value !== null)

/** What one must know to read the figure. */
export function figureNotes(figure: ReportFigure): string[] {
  const [first] = drawn(figure.quarters)
  const beginsLater = first !== undefined && first.quarter !== figure.quarters[0]?.quarter
  return [
    ...(beginsLater ? [text.figures.chartBegins(quarterName(first.quarter))] : []),
    ...figure.breaks.map(({ quarter, why }) => text.figures.counted(quarterName(quarter), why)),
    figure.cannotSay,
  ]
}
