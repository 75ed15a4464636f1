import { z } from 'zod'
import { addMonths, type Day, day } from '#src/kernel/day.ts'
import { dayField, text, tick, versionField } from '#src/kernel/form-schema.ts'
import type { Definition } from '../indicator/rules.ts'
import { needs } from './needs.nl.ts'

/** The first day of the quarter of a day. */
export function quarterOf(on: Day): Day {
  const [year = '', month = ''] = on.split('-')
  return day(`${year}-${String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`)
}
export const nextQuarter = (quarter: Day): Day => addMonths(quarter, 3)

/** From which quarters a new version can hold: a year ahead at most, never one that began. */
export function comingQuarters(today: Day): Day[] {
  const first = nextQuarter(quarterOf(today))
  return [0, 3, 6, 9].map(months => addMonths(first, months))
}

export const versionForm = (today: Day) =>
  z.object({
    version: versionField(),
    question: text(needs.question, 120),
    definition: text(needs.definition, 600),
    numerator: text(needs.numerator, 300),
    denominator: text(needs.denominator, 300),
    cannotSay: text(needs.cannotSay, 600),
    inForceOn: dayField(needs.inForceOn).refine(on => comingQuarters(today).includes(on), needs.inForceOn),
    countsOtherwise: tick(),
    why: text(needs.why, 600),
  })
export type VersionInput = Omit<z.output<ReturnType<typeof versionForm>>, 'version'>

type Told = Definition & { inForceOn: Day; countsOtherwise: boolean; number: number; why: string }

/** What an indicator means on a day: the last version in force, else how it began. */
export function definitionOn(
  on: Day,
  start: Definition,
  versions: readonly Told[],
): Definition & { number: number } {
  const last = versions.filter(version => version.inForceOn <= on).at(-1)
  const { question, definition, numerator, denominator, cannotSay } = last ?? start
  return { question, definition, numerator, denominator, cannotSay, number: last?.number ?? 1 }
}

/** Where a series breaks, and why: before and after it can't be laid side by side. */
export type Break = { quarter: Day; why: string }

export const breaksIn = (versions: readonly Pick<Told, 'inForceOn' | 'countsOtherwise' | 'why'>[]): Break[] =>
  versions
    .filter(version => version.countsOtherwise)
    .map(({ inForceOn, why }) => ({ quarter: inForceOn, why }))

/** The same where the indicator rests on questions that are asked: each change of one of them. */
export const breaksOfQuestions = (changes: readonly { on: Day; why: string }[]): Break[] =>
  changes.map(({ on, why }) => ({ quarter: quarterOf(on), why }))
