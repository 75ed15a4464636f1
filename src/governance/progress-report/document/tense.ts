import { type Day, dayInWords } from '#src/kernel/day.ts'
import type { ReportMoment } from './snapshot.ts'
import { asSentence } from './text.nl.ts'

const participle = {
  discussed: 'besproken',
  held: 'gehouden',
  decided: 'ter besluitvorming besproken',
} as const satisfies Record<ReportMoment['activity'], string>

const open = 'uitkomst nog niet vastgelegd'

/**
 * 'wordt besproken op 11 december 2025', or 'is besproken op 3 november 2025' with what came of it. The day decides,
 * never the writer. Of what is known from its announcement alone, nobody may say that it took place.
 */
export function momentInTense(moment: ReportMoment, cutOff: Day): string {
  const on = dayInWords(moment.day)
  const done = participle[moment.activity]
  if (moment.day > cutOff) return `wordt ${done} op ${on}`
  if (moment.outcome !== null) return `is ${done} op ${on}; uitkomst: ${moment.outcome}`
  return moment.announced ? `stond gepland op ${on}; ${open}` : `is ${done} op ${on}`
}

/**
 * The whole line: 'Projectgroep: stond gepland op 21 oktober 2025; uitkomst nog niet vastgelegd.' What stands under its
 * own name already (`under`) is not named twice.
 */
export function momentLine(moment: ReportMoment, cutOff: Day, under?: string): string {
  const told = momentInTense(moment, cutOff)
  if (moment.occasion !== under) return asSentence(`${moment.occasion}: ${told}`)
  return asSentence(`${told.charAt(0).toUpperCase()}${told.slice(1)}`)
}
