import { Temporal } from 'temporal-polyfill'

declare const calendarDay: unique symbol

/** A calendar day in Amsterdam as 'YYYY-MM-DD'. Days compare with < and > because they are written so. */
export type Day = string & { readonly [calendarDay]: true }

const zone = 'Europe/Amsterdam'
const monthNames =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const weekdayNames = 'ma di wo do vr za zo'.split(' ')

/** Parses 'YYYY-MM-DD'; null when no such day exists. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as Day
  } catch {
    return null
  }
}

/** A day that is known to be right, such as one from the database or written in code. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new RangeError(`Not a day: ${text}`)
  return parsed
}

const plain = (value: Day) => Temporal.PlainDate.from(value)

export const addDays = (from: Day, days: number): Day => plain(from).add({ days }).toString() as Day
export const addMonths = (from: Day, months: number): Day => plain(from).add({ months }).toString() as Day
export const addYears = (from: Day, years: number): Day => plain(from).add({ years }).toString() as Day
export const daysBetween = (from: Day, until: Day): number => plain(from).until(plain(until)).days

/** Whole years lived on a day. */
export const ageOn = (birth: Day, on: Day): number =>
  plain(birth).until(plain(on), { largestUnit: 'years' }).years

/** The Amsterdam day on which a moment falls. */
export const dayOf = (moment: Date): Day =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString() as Day

/** The moment at which a clock in Amsterdam shows this day and time ('HH:MM'). */
export const momentAt = (on: Day, time: string): Date =>
  new Date(
    plain(on).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds,
  )

/** '18 november 2025' */
export function dayInWords(value: Day): string {
  const date = plain(value)
  return `${date.day} ${monthNames[date.month - 1]} ${date.year}`
}

/** 'november 2025', of any day in it */
export function monthInWords(value: Day): string {
  const date = plain(value)
  return `${monthNames[date.month - 1]} ${date.year}`
}

/** 'di 18 november 2025' */
export const weekdayInWords = (value: Day): string =>
  `${weekdayNames[plain(value).dayOfWeek - 1]} ${dayInWords(value)}`

/** '18 nov 2025', for tables and narrow places */
export function dayShort(value: Day): string {
  const date = plain(value)
  return `${date.day} ${(monthNames[date.month - 1] ?? '').slice(0, 3).replace('maa', 'mrt')} ${date.year}`
}

/** 'di 18 november 2025, 19.30 uur' */
export function momentInWords(moment: Date): string {
  const at = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone)
  const time = `${at.hour}.${String(at.minute).padStart(2, '0')} uur`
  return `${weekdayInWords(at.toPlainDate().toString() as Day)}, ${time}`
}

/** 'vandaag', 'gisteren', '3 dagen geleden', 'over 2 weken': how people say it. */
export function distanceInWords(value: Day, today: Day): string {
  const days = daysBetween(today, value)
  if (days === 0) return 'vandaag'
  if (days === -1) return 'gisteren'
  if (days === 1) return 'morgen'
  const size = Math.abs(days)
  const words =
    size < 14
      ? `${size} dagen`
      : size < 92
        ? `${Math.round(size / 7)} weken`
        : size < 730
          ? `${Math.floor(size / 30.4)} maanden`
          : `${Math.floor(size / 365.25)} jaar`
  return days < 0 ? `${words} geleden` : `over ${words}`
}

/** The moment on another day at which the Amsterdam clock shows what it shows at `moment`. */
export function sameTimeOn(on: Day, moment: Date): Date {
  const plainTime = Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainTime()
  return new Date(plain(on).toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds)
}

/** The hour an Amsterdam clock shows, 0–23. */
export const hourOf = (moment: Date): number =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone).hour
