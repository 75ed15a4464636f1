import { z } from 'zod'
import { addDays, dayOf, hourOf, momentAt } from '#src/kernel/day.ts'
import { choice } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export type NoticeKind =
  | 'score-told'
  | 'score-alarm'
  | 'own-view'
  | 'mark'
  | 'agreement-failing'
  | 'check-due'
  | 'sign-seen'
  | 'question'
  | 'answer'
  | 'challenge-raised'
  | 'challenge-answered'
  | 'handover'
  | 'stepped-in'
  | 'danger'
  | 'deputy-asked'
  | 'invitation-ended'
  | 'message'
  | 'message-alarm'
  | 'wish'
  | 'face'
  | 'face-alarm'
  | 'right-asked'
  | 'right-alarm'
  | 'meeting-stopped'
  | 'agreement-ends'
  | 'recovery-asked'
  | 'way-in-ended'
  | 'problem-answered'
  | 'emergency'
  | 'emergency-to-judge'
  | 'emergency-judged'
  | 'emergency-not-right'
  | 'unread'

/** Whom a fact concerns, as the database finds them; `named` is the account that the fact itself names. */
type Whom =
  | 'closest'
  | 'closest-and-guest'
  | 'team'
  | 'named'
  | 'deputy'
  | 'raiser'
  | 'asker'
  | 'experts'
  | 'privacy-officers'

type Announcement = { kind: NoticeKind; to: Whom; urgent?: true; about?: string }

/** The facts of the house that are news for somebody. Whoever did a thing hears nothing of it. */
export const announcements: Readonly<Record<string, Announcement>> = {
  'safety-measurement.told': { kind: 'score-told', to: 'closest', about: 'measurementId' },
  'safety-measurement.alarming': {
    kind: 'score-alarm',
    to: 'closest',
    urgent: true,
    about: 'measurementId',
  },
  'journal.viewed': { kind: 'own-view', to: 'closest' },
  'journal.viewed-with-alarm': { kind: 'own-view', to: 'closest', urgent: true },
  'rights.asked': { kind: 'right-asked', to: 'closest', about: 'requestId' },
  'rights.asked-with-alarm': { kind: 'right-alarm', to: 'closest', urgent: true, about: 'requestId' },
  'top3-plan.marked': { kind: 'mark', to: 'closest', about: 'planId' },
  'top3-plan.marked-with-alarm': { kind: 'mark', to: 'closest', urgent: true, about: 'planId' },
  'agreement.not-kept': { kind: 'agreement-failing', to: 'closest', about: 'planId' },
  // Told with the account of who sees to an agreement, or watches it.
  'agreement.check-due': { kind: 'check-due', to: 'named', about: 'planId' },
  'plan.sign-seen': { kind: 'sign-seen', to: 'closest', urgent: true, about: 'wordId' },
  'expert-consult.asked': { kind: 'question', to: 'experts', about: 'consultId' },
  'expert-consult.answered': { kind: 'answer', to: 'asker', about: 'consultId' },
  'challenge.raised': { kind: 'challenge-raised', to: 'closest', about: 'challengeId' },
  'challenge.answered': { kind: 'challenge-answered', to: 'raiser', about: 'challengeId' },
  'contact-person.handed-over': { kind: 'handover', to: 'named' },
  'contact-person.stepped-in': { kind: 'stepped-in', to: 'named', urgent: true },
  'acute-danger.recorded': { kind: 'danger', to: 'team', urgent: true },
  'experience-expert.invitation-ended': { kind: 'invitation-ended', to: 'closest-and-guest' },
  'live-consultation.stopped': { kind: 'meeting-stopped', to: 'team', urgent: true, about: 'plannedId' },
  'family-face.shown': { kind: 'face', to: 'closest', about: 'faceId' },
  'family-face.alarming': { kind: 'face-alarm', to: 'closest', urgent: true, about: 'faceId' },
  'family-message.sent': { kind: 'message', to: 'closest', about: 'messageId' },
  'family-message.alarming': { kind: 'message-alarm', to: 'closest', urgent: true, about: 'messageId' },
  // Told with { accountId, wishId } to each who hears it, of a household where that colleague need not work.
  'contact-wish.made': { kind: 'wish', to: 'named', about: 'wishId' },
  'contact-wish.alarming': { kind: 'wish', to: 'named', urgent: true, about: 'wishId' },
  // Told with { accountId, agreementId } to each who leads: an agreement with a knowledge partner, of no household.
  'partner-agreement.ends': { kind: 'agreement-ends', to: 'named', about: 'agreementId' },
  // Told with { accountId, recoveryId } to each who may be the second person; and to whom it was about.
  'sign-in-recovery.asked': { kind: 'recovery-asked', to: 'named', about: 'recoveryId' },
  'sign-in-recovery.confirmed': { kind: 'way-in-ended', to: 'named' },
  // Told with { accountId, reportId } to who reported a problem with this site.
  'problem.answered': { kind: 'problem-answered', to: 'named', about: 'reportId' },
  // Told with { accountId, forAccountId }: who is asked to take whose place.
  'emergency-access.opened': { kind: 'emergency', to: 'closest', urgent: true },
  'emergency-access.to-judge': { kind: 'emergency-to-judge', to: 'privacy-officers', about: 'accessId' },
  // Told with { accountId, accessId } to who opened it, who may not reach the household any more.
  'emergency-access.judged': { kind: 'emergency-judged', to: 'named', about: 'accessId' },
  'emergency-access.not-right': { kind: 'emergency-not-right', to: 'closest' },
  'deputy.asked': { kind: 'deputy-asked', to: 'deputy' },
}

/** What leads to no page of a household. */
type Elsewhere =
  | 'recovery-asked'
  | 'way-in-ended'
  | 'problem-answered'
  | 'question'
  | 'deputy-asked'
  | 'wish'
  | 'agreement-ends'
  | 'emergency-to-judge'
  | 'emergency-judged'

type Place = { kind: NoticeKind; caseId: string | null; aboutId: string | null }

/** Where somebody reads what a notice is about; a notice without a household of one's own leads nowhere else. */
export function addressOf({ kind, caseId, aboutId }: Place): string {
  if (kind === 'question') return `/vragen/${aboutId}`
  if (kind === 'deputy-asked') return '/vandaag'
  if (kind === 'wish') return `/wensen/${aboutId}`
  if (kind === 'agreement-ends') return '/praktijk/scholing'
  if (kind === 'recovery-asked') return `/beheer/herstel/${aboutId}`
  if (kind === 'way-in-ended') return '/mijn-toegang'
  if (kind === 'problem-answered') return '/probleem-melden'
  if (kind === 'emergency-to-judge') return `/logboek/noodtoegang/${aboutId}`
  if (kind === 'emergency-judged') return '/noodtoegang'
  if (caseId === null) return '/meldingen'
  const within = {
    'score-told': `/veiligheid/${aboutId}`,
    'score-alarm': `/veiligheid/${aboutId}`,
    'own-view': '/contactjournaal',
    mark: `/plan/${aboutId}`,
    'agreement-failing': `/plan/${aboutId}`,
    'check-due': `/plan/${aboutId}`,
    'sign-seen': `/verteld/${aboutId}`,
    answer: `/vragen/${aboutId}`,
    'challenge-raised': `/tegenspraak/${aboutId}`,
    'challenge-answered': `/tegenspraak/${aboutId}`,
    handover: '',
    'stepped-in': '',
    danger: '',
    'invitation-ended': '/team',
    face: `/veiligheid/gezicht/${aboutId}`,
    'face-alarm': `/veiligheid/gezicht/${aboutId}`,
    message: `/berichten/${aboutId}`,
    'message-alarm': `/berichten/${aboutId}`,
    'right-asked': `/rechten/${aboutId}`,
    'right-alarm': `/rechten/${aboutId}`,
    'meeting-stopped': `/beraad/${aboutId}`,
    emergency: '',
    'emergency-not-right': '',
    unread: '',
  } satisfies Record<Exclude<NoticeKind, Elsewhere>, string>
  return `/huishoudens/${caseId}${within[kind]}`
}

/** The form that puts everything away that was in view at a moment. */
export const ReadAllForm = z.object({ version: z.iso.datetime({ error: needs.version }) })

export const rhythms = ['at-once', 'daily', 'off'] as const
export type Rhythm = (typeof rhythms)[number]

/** How somebody hears by mail that there is news; the hours are those of an Amsterdam clock. */
export type MailChoice = { rhythm: Rhythm; quietFrom: number; quietUntil: number }

/** For who did not choose: one mail a day at most, at eight in the morning. */
export const usualChoice: MailChoice = { rhythm: 'daily', quietFrom: 18, quietUntil: 8 }

const hourField = () =>
  z
    .string({ error: needs.hour })
    .regex(/^(\d|1\d|2[0-3])$/, needs.hour)
    .transform(Number)

export const MailForm = z.object({
  rhythm: choice(rhythms, needs.rhythm),
  quietFrom: hourField(),
  quietUntil: hourField(),
})

/** Whether an hour is one of somebody's quiet hours; from and until the same hour is none. */
export const isQuiet = ({ quietFrom, quietUntil }: Omit<MailChoice, 'rhythm'>, hour: number): boolean =>
  quietFrom <= quietUntil ? hour >= quietFrom && hour < quietUntil : hour >= quietFrom || hour < quietUntil

/** When news of this moment may be mailed: now or when the quiet hours end; a daily mail always goes when they end. */
export function mailMoment(chosen: MailChoice, now: Date): Date {
  if (chosen.rhythm === 'at-once' && !isQuiet(chosen, hourOf(now))) return now
  const time = `${String(chosen.quietUntil).padStart(2, '0')}:00`
  const today = momentAt(dayOf(now), time)
  return today > now ? today : momentAt(addDays(dayOf(now), 1), time)
}
