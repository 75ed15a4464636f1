import type { WriteMail } from '#src/platform/mail/store.server.ts'
import { type Spoken, spokenDutch } from '#src/ui/language/spoken.ts'
import { availabilityMail, invitationMail } from '../planned-consultation/mail.ts'
import { mailText, reminderMail } from './text.nl.ts'

type Sender = { subject: string; from: string; site: URL | null }

/** What each mail of the house says; to somebody of a family in the language they chose. */
export const writeMail =
  (sender: Sender, spokenIn: (language: string) => Spoken = () => spokenDutch): WriteMail =>
  (facts, to) => {
    if (facts === null) return { subject: sender.subject, text: mailText(sender.site) }
    const spoken = spokenIn(facts.language)
    if ('reminder' in facts)
      return { subject: sender.subject, text: spoken.say(reminderMail) ?? reminderMail }
    return 'token' in facts
      ? availabilityMail(facts, sender, spoken)
      : invitationMail(facts, sender, to, spoken)
  }
