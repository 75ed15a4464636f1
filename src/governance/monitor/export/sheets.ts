import { addDays, type Day } from '#src/kernel/day.ts'
import type { Sheet, Value } from '#src/platform/documents/sheet.ts'
import { type Definition, type IndicatorKey, indicatorOf } from '../indicator/rules.ts'
import { nextQuarter } from '../version/rules.ts'
import { codebookWords, columnWords, shownWords, text, unitWords } from './text.nl.ts'

/** A figure as it was told: null is kept back. */
type Figure = {
  indicator: string
  gardenId: string | null
  quarter: Day | null
  version: number
  facts: number | null
  value: number | null
}

type Told = { region: string; gardens: ReadonlyMap<string, string>; told: Day; madeOn: Day }

/** A quarter as statistics write it. */
const quarterCode = (quarter: Day) =>
  `${quarter.slice(0, 4)}-K${Math.floor((Number(quarter.slice(5, 7)) - 1) / 3) + 1}`

/** The last day that a telling is about. */
export const lastDayOf = (told: Day): Day => addDays(nextQuarter(told), -1)

/** Four decimals are more than any of these figures can bear. */
const rounded = (value: number) => Math.round(value * 10_000) / 10_000

const stateOf = ({ facts, value }: Figure): keyof typeof shownWords => {
  if (facts === null) return 'hidden'
  return value === null ? 'count-only' : 'shown'
}

function cellsOf(figure: Figure, key: IndicatorKey, { region, gardens }: Told): Value[] {
  const { gardenId, quarter, facts, value } = figure
  return [
    region,
    gardenId === null ? text.allGardens : (gardens.get(gardenId) ?? text.gardenGone),
    quarter === null ? text.sinceBeginning : quarterCode(quarter),
    value === null ? null : rounded(value),
    unitWords[indicatorOf(key).unit],
    facts,
    shownWords[stateOf(figure)],
    figure.version,
  ]
}

/** The figures of one indicator, each row with what one must know to read it. */
export function figureSheet(
  figures: readonly Figure[],
  key: IndicatorKey,
  definition: Definition,
  told: Told,
): Sheet {
  const { question, numerator, denominator, cannotSay } = definition
  return {
    name: text.figures,
    rows: [
      [columnWords.question, ...headOf(), ...Object.values(text.reading)],
      ...figures.map(figure => [
        question,
        ...cellsOf(figure, key, told),
        ...[definition.definition, numerator, denominator, cannotSay, lastDayOf(told.told), told.madeOn],
      ]),
    ],
  }
}

const { indicator: _indicator, question: _question, ...perFigure } = columnWords
const headOf = () => Object.values(perFigure)

/** What is sent to the national monitor: one row for each figure, without a person, a household or a sign for one. */
export function nationalSheet(figures: readonly (Figure & { indicator: IndicatorKey })[], told: Told): Sheet {
  return {
    name: text.figures,
    rows: [
      [columnWords.indicator, ...headOf()],
      ...figures.map(figure => [figure.indicator, ...cellsOf(figure, figure.indicator, told)]),
    ],
  }
}

export type Meaning = Definition & { key: IndicatorKey; number: number; inForceOn: Day | null }

/** What the columns and the indicators of the national file mean, every version that its rows name. */
export function codebookSheet(meanings: readonly Meaning[], threshold: number): Sheet {
  const columns = Object.entries(codebookWords.columns(threshold)).map(([name, meaning]) => [
    text.column,
    name,
    ...[null, meaning, null, null, null, null, null],
  ])
  return {
    name: text.codebook,
    rows: [
      codebookWords.head,
      ...columns,
      ...meanings.map(({ key, number, inForceOn, ...words }) => [
        text.indicator,
        key,
        number,
        ...[words.definition, words.question, words.numerator, words.denominator, words.cannotSay],
        inForceOn ?? text.fromTheBeginning,
      ]),
    ],
  }
}
