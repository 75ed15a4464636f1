import { createHash } from 'node:crypto'
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { wholeDays } from '#src/platform/documents/whole-days.ts'
import { calendarWords } from '../planned-consultation/mail.nl.ts'
import type { Moment } from './rules.ts'

/** What is for some time that day keeps nobody from another appointment. */
const free = ICalEventTransparency.TRANSPARENT

/** By what a calendar knows a moment: always the same, and nobody learns from it what it is. */
const nameOfMoment = (feedId: string, key: string) =>
  createHash('sha256').update(`${feedId} ${key}`).digest('hex').slice(0, 32)

/** Somebody's own moments for a calendar elsewhere, where others may read along: one word, when, and the way to the page. */
export function feedOf(moments: readonly Moment[], { feedId, page }: { feedId: string; page: URL }): string {
  const calendar = ical({
    prodId: { company: 'afspraken', product: 'agenda', language: 'NL' },
    name: calendarWords.organizer,
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
  })
  for (const { key, on, begins, ends } of moments)
    calendar.createEvent({
      id: `${nameOfMoment(feedId, key)}@${page.hostname}`,
      summary: calendarWords.title,
      url: page.href,
      ...(begins ? { start: begins, end: ends ?? begins } : { ...wholeDays(on), transparency: free }),
    })
  return calendar.toString()
}
