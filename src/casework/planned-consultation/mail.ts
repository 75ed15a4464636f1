import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { momentInWords } from '#src/kernel/day.ts'
import { dayIn, dutch, momentIn } from '#src/kernel/language.ts'
import type { Mail } from '#src/platform/mail/mail.ts'
import type { SeatMail } from '#src/platform/mail/store.server.ts'
import type { Spoken } from '#src/ui/language/spoken.ts'
import { calendarWords, mailWords } from './mail.nl.ts'

type Sender = { subject: string; from: string; site: URL | null }
type Written = Pick<Mail, 'subject' | 'text' | 'calendar'>

const addressIn = (from: string) => /<([^>]+)>/.exec(from)?.[1] ?? from

/** What calendars know an appointment by, whichever way it came there. */
export const calendarId = (uid: string, from: string) =>
  `${uid}@${addressIn(from).split('@')[1] ?? 'localhost'}`

/** Asks when somebody can; in the mail stands a link and until when it works, and nothing about why. */
export const availabilityMail = (
  { token, until }: Extract<SeatMail, { token: string }>,
  { subject, site }: Sender,
  { of, language }: Spoken,
): Written => ({
  subject,
  text: of(mailWords).availability(
    new URL(`/wanneer/${token}`, site ?? 'http://localhost').href,
    dayIn(language.locale, until),
  ),
})

/**
 * An appointment for one person's calendar. Its moments stand in UTC, so that no calendar has to know when our clocks
 * change; nobody else stands in it, and its name says nothing.
 */
export function invitationMail(
  facts: Extract<SeatMail, { uid: string }>,
  { subject, from }: Sender,
  to: string,
  { of, language }: Spoken,
): Written {
  const [begins, ends] = [new Date(facts.begins), new Date(facts.ends)]
  const isOff = facts.method === 'CANCEL'
  const sender = addressIn(from)
  const calendar = ical({
    prodId: { company: 'afspraken', product: 'agenda', language: 'NL' },
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  })
  calendar.createEvent({
    id: calendarId(facts.uid, from),
    sequence: facts.sequence,
    start: begins,
    end: ends,
    summary: calendarWords.title,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: calendarWords.organizer, email: sender },
    attendees: [{ email: to, rsvp: !isOff }],
    ...(facts.place && !isOff ? { location: facts.place } : {}),
  })
  const say = of(mailWords)
  const when = language === dutch ? momentInWords(begins) : momentIn(language.locale, begins)
  const words = isOff ? say.off(when) : say.invited(when, facts.place, facts.sequence > 0)
  return { subject, text: words, calendar: { method: facts.method, content: calendar.toString() } }
}
