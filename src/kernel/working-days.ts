import { addDays, type Day, day, daysBetween } from './day.ts'

/** Easter Sunday of a year in the Gregorian calendar (the method of Meeus, Jones and Butcher). */
function easterOf(year: number): Day {
  const a = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const d = Math.floor((8 * century + 13) / 25)
  const moon = (19 * a + century - Math.floor(century / 4) - d + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const shift = Math.floor((a + 11 * moon + 19 * weekday) / 433)
  const month = Math.floor((moon + weekday - 7 * shift + 90) / 25)
  const date = (moon + weekday - 7 * shift + 33 * month + 19) % 32
  return day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
}

/** 0 is Sunday. */
const weekdayOf = (on: Day) => new Date(`${on}T00:00:00Z`).getUTCDay()

const holidays = new Map<number, ReadonlySet<Day>>()

/** The days on which Dutch terms don't run: Algemene termijnenwet, article 3, Good Friday and 5 May included. */
function holidaysOf(year: number): ReadonlySet<Day> {
  const known = holidays.get(year) ?? holidaysIn(year)
  holidays.set(year, known)
  return known
}

function holidaysIn(year: number): ReadonlySet<Day> {
  const easter = easterOf(year)
  const birthday = day(`${year}-04-27`)
  return new Set([
    day(`${year}-01-01`),
    addDays(easter, -2),
    addDays(easter, 1),
    weekdayOf(birthday) === 0 ? addDays(birthday, -1) : birthday,
    day(`${year}-05-05`),
    addDays(easter, 39),
    addDays(easter, 50),
    day(`${year}-12-25`),
    day(`${year}-12-26`),
  ])
}

const isWeekend = (on: Day) => weekdayOf(on) % 6 === 0
const yearOf = (on: Day) => Number(on.slice(0, 4))

export const isWorkingDay = (on: Day): boolean => !isWeekend(on) && !holidaysOf(yearOf(on)).has(on)

/** The day on which so many working days have passed; the first day itself does not count. */
export function addWorkingDays(from: Day, count: number): Day {
  let on = from
  for (let left = count; left > 0; ) {
    on = addDays(on, 1)
    if (isWorkingDay(on)) left -= 1
  }
  return on
}

/** How many working days passed after `from`, up to and including `until`; negative when `until` lies before. */
export function workingDaysBetween(from: Day, until: Day): number {
  if (until < from) return -workingDaysBetween(until, from)
  const days = daysBetween(from, until)
  const weeks = Math.floor(days / 7)
  let count = weeks * 5
  for (let left = days - weeks * 7; left > 0; left -= 1) if (!isWeekend(addDays(until, 1 - left))) count += 1
  for (let year = yearOf(from); year <= yearOf(until); year += 1)
    for (const off of holidaysOf(year)) if (off > from && off <= until && !isWeekend(off)) count -= 1
  return count
}
