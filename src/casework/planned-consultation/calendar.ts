import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { mailWords } from './mail.nl.ts'

type Appointment = { uid: string; sequence: number; beginsAt: Date; endsAt: Date }

/** One appointment for somebody's own calendar: that there is one and when. Others may read along there. */
export function appointmentFile({ uid, sequence, beginsAt, endsAt }: Appointment): string {
  const calendar = ical({
    prodId: { company: 'afspraken', product: 'agenda', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `${uid}@localhost`,
    sequence,
    start: beginsAt,
    end: endsAt,
    summary: mailWords.title,
    status: ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}
