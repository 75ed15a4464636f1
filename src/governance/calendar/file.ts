import ical, { ICalCalendarMethod } from 'ical-generator'
import { momentAt } from '#src/kernel/day.ts'
import type { Entry } from './rules.ts'
import { text } from './text.nl.ts'

/** A whole day of a calendar begins and ends at midnight of no zone in particular; its end is the day after. */
const midnight = (value: string, later = 0) => {
  const at = new Date(`${value}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + later)
  return at
}

/** Entries as a file for somebody's own calendar. */
export function calendarFile(entries: readonly Entry[]): string {
  const calendar = ical({ prodId: text.product, method: ICalCalendarMethod.PUBLISH, timezone: 'UTC' })
  for (const { key, title, about, from, until, atTime, place } of entries) {
    const isTimed = atTime !== null && until === null
    calendar.createEvent({
      id: `${key}@toekomsttuin`,
      summary: title,
      description: about ?? undefined,
      location: place ?? undefined,
      ...(isTimed
        ? { start: momentAt(from, atTime) }
        : { start: midnight(from), end: midnight(until ?? from, 1), allDay: true }),
    })
  }
  return calendar.toString()
}

export const calendarAnswer = (entries: readonly Entry[], name: string) =>
  new Response(calendarFile(entries), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
