import { type Day, dayInWords } from '#src/kernel/day.ts'
import type { ReportMoment } from './snapshot.ts'
import { asSentence } from './text.nl.ts'

const participle = {
  discussed: 'besproken',
  held: 'gehouden',
  decided: 'besloten',
} as const satisfies Record<ReportMoment['activity'], string>

const open = 'uitkomst nog niet vastgelegd'

/**
 * 'wordt besproken op 11 december 2025', or 'is besproken op 3 november 2025' with what came of it. The day decides,
 * never the writer; an outcome that nobody recorded is said to be missing.
 */
export function momentInTense(moment: ReportMoment, cutOff: Day): string {
  const on = dayInWords(moment.day)
  const done = participle[moment.activity]
  if (moment.day > cutOff) return `wordt ${done} op ${on}`
  const past = `is ${done} op ${on}`
  if (moment.outcome !== null) return `${past}; uitkomst: ${moment.outcome}`
  return moment.announced ? `${past}; ${open}` : past
}

/** The whole line: 'Projectgroep: is besproken op 21 oktober 2025; uitkomst nog niet vastgelegd.' */
export function momentLine(moment: ReportMoment, cutOff: Day): string {
  return asSentence(`${moment.occasion}: ${momentInTense(moment, cutOff)}`)
}
