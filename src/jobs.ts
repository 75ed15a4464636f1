import type { House } from './access/house.server.ts'
import { letLeaversGo } from './administration/people/leaving/store.server.ts'
import { letSettingsBegin } from './administration/settings/store.server.ts'
import { anchoring } from './audit/anchor/anchor.server.ts'
import { dropExpiredAudit } from './audit/anchor/store.server.ts'
import { sealAudit } from './audit/store.server.ts'
import { escalateUnread, forgetOldSets, queueNewsMail, remindOfChecks, writeMail } from './casework/public.ts'
import { reactionsTo } from './connections.ts'
import { spokenIn } from './family/language/languages.ts'
import { keepMonitor } from './governance/monitor/store.server.ts'
import { endKeys } from './keeping/sealed/end-keys.server.ts'
import { remindOfAgreements } from './learning/public.ts'
import { asNobody } from './platform/database/as-actor.ts'
import { everySeconds } from './platform/jobs/rhythm.ts'
import { smtpMailer } from './platform/mail/smtp.server.ts'
import { deliverMails, inEachRegion } from './platform/mail/store.server.ts'
import { deliverEvents } from './platform/outbox/store.server.ts'

/** Begins what the house does by itself; each of the answers ends one of them. */
export function startJobs(house: House) {
  const { database, clock } = house
  return [
    everySeconds(2, 'deliver events', () => deliverEvents(database, clock, reactionsTo)),
    everySeconds(60, 'seal audit', () => asNobody(database, clock(), sealAudit)),
    everySeconds(21_600, 'drop expired audit', () => asNobody(database, clock(), dropExpiredAudit)),
    ...anchorJob(house),
    everySeconds(600, 'let leavers go', () => asNobody(database, clock(), letLeaversGo)),
    everySeconds(60, 'let settings begin', () => asNobody(database, clock(), letSettingsBegin)),
    everySeconds(300, 'escalate notices', () => inEachRegion(database, clock, escalateUnread)),
    everySeconds(600, 'remind of checks', () =>
      inEachRegion(database, clock, tx => remindOfChecks(tx, clock())),
    ),
    everySeconds(3600, 'remind of agreements', () => inEachRegion(database, clock, remindOfAgreements)),
    everySeconds(3600, 'forget household sets', () => inEachRegion(database, clock, forgetOldSets)),
    everySeconds(60, 'end keys', () => endKeys(database, house.config.backup, clock())),
    everySeconds(300, 'keep monitor', () => inEachRegion(database, clock, keepMonitor)),
    ...mailJobs(house),
  ]
}

/** A demonstration has nothing to prove, unless somebody wants to see how. */
function anchorJob({ config: { demo, anchorDir }, database, clock }: House) {
  if (demo && !anchorDir) return []
  const anchor = anchoring(anchorDir, console.log)
  return [everySeconds(3600, 'anchor audit', () => anchor(database, clock()))]
}

/** Only where there is a server to send by: a demonstration has none. */
function mailJobs({ config: { mail, publicUrl }, database, clock }: House) {
  if (!mail?.smtpUrl) return []
  const send = smtpMailer(mail.smtpUrl, mail.from)
  const write = writeMail({ ...mail, site: publicUrl }, spokenIn)
  return [
    everySeconds(30, 'mail', async () => {
      await inEachRegion(database, clock, (tx, regionId) => queueNewsMail(tx, regionId, clock()))
      await deliverMails(database, clock, send, write)
    }),
  ]
}
