import ical, { ICalCalendarMethod } from 'ical-generator'
import { momentAt } from '#src/kernel/day.ts'
import { wholeDays } from '#src/platform/documents/whole-days.ts'
import type { Entry } from './rules.ts'
import { text } from './text.nl.ts'

/** Entries as a file for somebody's own calendar. */
export function calendarFile(entries: readonly Entry[]): string {
  const calendar = ical({ prodId: text.product, method: ICalCalendarMethod.PUBLISH })
  for (const { key, title, about, from, until, atTime, place } of entries) {
    const isTimed = atTime !== null && until === null
    calendar.createEvent({
      id: `${key}@toekomsttuin`,
      summary: title,
      description: about ?? undefined,
      location: place ?? undefined,
      ...(isTimed ? { start: momentAt(from, atTime) } : wholeDays(from, until ?? from)),
    })
  }
  return calendar.toString()
}
