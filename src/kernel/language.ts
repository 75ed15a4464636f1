import type { Day } from './day.ts'

/** A language in which pages are read. */
export type Language = {
  /** What is kept of the choice, and what the page says of itself. */
  code: string
  /** By which days, numbers and plurals are written. */
  locale: string
  dir: 'ltr' | 'rtl'
  /** What it calls itself. */
  name: string
}

export const dutch: Language = { code: 'nl', locale: 'nl', dir: 'ltr', name: 'Nederlands' }

const atMidnight = (day: Day) => new Date(`${day}T00:00:00Z`)
const writer = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })

/** '18 November 2025', '18 نوفمبر 2025' */
export const dayIn = (locale: string, day: Day): string => writer(locale).format(atMidnight(day))

/** '1 – 8 December 2025' */
export const periodIn = (locale: string, from: Day, until: Day): string =>
  writer(locale).formatRange(atMidnight(from), atMidnight(until))

/** 'nu', '5 minuten geleden', '2 uur geleden', from a number of minutes. */
export function agoIn(locale: string, minutes: number): string {
  const writer = new Intl.RelativeTimeFormat(locale, { numeric: minutes === 0 ? 'auto' : 'always' })
  if (minutes === 0) return writer.format(0, 'second')
  return minutes < 60 ? writer.format(-minutes, 'minute') : writer.format(-Math.floor(minutes / 60), 'hour')
}

/** 'Tuesday 18 November 2025 at 19:30', by a clock in Amsterdam */
export const momentIn = (locale: string, moment: Date): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'Europe/Amsterdam',
  }).format(moment)

/** 'November 2025' */
export const monthIn = (locale: string, day: Day): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(atMidnight(day))

export const listIn = (locale: string, words: readonly string[]): string =>
  new Intl.ListFormat(locale).format(words)

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The form that goes with a number: Arabic has six where Dutch has two. */
export const pluralIn = (locale: string, count: number, forms: Forms): string =>
  forms[new Intl.PluralRules(locale).select(count)] ?? forms.other
