import type { WriteMail } from '#src/platform/mail/store.server.ts'
import { availabilityMail, invitationMail } from '../planned-consultation/mail.ts'
import { mailText, reminderMail } from './text.nl.ts'

/** What each mail of the house says. */
export const writeMail =
  (sender: { subject: string; from: string; site: URL | null }): WriteMail =>
  (facts, to) => {
    if (facts === null) return { subject: sender.subject, text: mailText(sender.site) }
    if ('reminder' in facts) return { subject: sender.subject, text: reminderMail }
    return 'token' in facts ? availabilityMail(facts, sender) : invitationMail(facts, sender, to)
  }
