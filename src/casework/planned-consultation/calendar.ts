import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { calendarWords } from './mail.nl.ts'
import { calendarId } from './mail.ts'

type Appointment = { uid: string; sequence: number; beginsAt: Date; endsAt: Date }

/**
 * One appointment for somebody's own calendar: that there is one and when. Others may read along there. It is known by the
 * same name as in a mail about it, so that it never stands there twice.
 */
export function appointmentFile(
  { uid, sequence, beginsAt, endsAt }: Appointment,
  mail: { from: string } | null,
): string {
  const calendar = ical({
    prodId: { company: 'afspraken', product: 'agenda', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: calendarId(uid, mail?.from ?? ''),
    sequence,
    start: beginsAt,
    end: endsAt,
    summary: calendarWords.title,
    status: ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}
