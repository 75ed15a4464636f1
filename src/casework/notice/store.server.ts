import { sql } from 'kysely'
import { settingsFrom } from '#src/access/settings.ts'
import { regionOf } from '#src/access/store.server.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { queueMail } from '#src/platform/mail/store.server.ts'
import type { TellingEvent } from '#src/platform/outbox/store.server.ts'
import {
  announcements,
  type MailChoice,
  mailMoment,
  type NoticeKind,
  type Rhythm,
  usualChoice,
} from './rules.ts'

/** The reaction to every fact that is news for somebody: ids only, and whoever hears of a fact twice has one notice. */
export async function noticeWhatHappened(tx: Tx, event: Pick<TellingEvent, 'id' | 'name'>): Promise<void> {
  const told = announcements[event.name]
  if (!told) return
  await sql`
    select make_notices(${event.id}, ${told.kind}, ${told.urgent ?? false}, ${told.to}, ${told.about ?? null})`.execute(
    tx,
  )
}

const notices = (tx: Tx) =>
  tx
    .selectFrom('notice as n')
    // Whoever lost sight of a household, or never had it, finds no name here.
    .leftJoin('household_case as c', 'c.id', 'n.case_id')
    .leftJoin('account as a', 'a.id', 'n.colleague_id')
    .select([
      'n.id',
      sql<NoticeKind>`n.kind`.as('kind'),
      'n.case_id as caseId',
      'n.about_id as aboutId',
      'n.is_urgent as isUrgent',
      'n.at',
      'n.read_at as readAt',
      'c.name as household',
      'a.name as colleague',
    ])

/** What is new for whoever asks, and what was read last. */
export async function myNotices(tx: Tx) {
  return notices(tx)
    .orderBy(sql`n.read_at is not null`)
    .orderBy(sql`n.read_at is null and n.is_urgent`, 'desc')
    .orderBy('n.at', 'desc')
    .orderBy('n.id', 'desc')
    .limit(150)
    .execute()
}

export type Notice = Awaited<ReturnType<typeof myNotices>>[number]

export const noticeAt = (tx: Tx, id: string) => notices(tx).where('n.id', '=', id).executeTakeFirst()

/** Puts one notice away, or all that stood there at a moment. */
export async function putAway(tx: Tx, which: { id: string } | { until: Date }): Promise<void> {
  await tx
    .updateTable('notice')
    .set({ read_at: sql<Date>`app_now()` })
    .where('read_at', 'is', null)
    .where(({ eb }) => ('id' in which ? eb('id', '=', which.id) : eb('made_at', '<=', which.until)))
    .execute()
}

/** The own choice about mail, the usual one for who never chose, and whether the last mail could be delivered. */
export async function myMail(tx: Tx, accountId: string) {
  const choice = await tx
    .selectFrom('mail_choice')
    .where('account_id', '=', accountId)
    .select([sql<Rhythm>`rhythm`.as('rhythm'), 'quiet_from as quietFrom', 'quiet_until as quietUntil'])
    .executeTakeFirst()
  const { email, last } = await tx
    .selectFrom('account as a')
    .where('a.id', '=', accountId)
    .select(({ selectFrom }) => [
      'a.email',
      selectFrom('mail as m')
        .whereRef('m.account_id', '=', 'a.id')
        .where('m.settled_at', 'is not', null)
        .orderBy('m.settled_at', 'desc')
        .limit(1)
        .select('m.outcome')
        .as('last'),
    ])
    .executeTakeFirstOrThrow()
  return { choice: choice ?? usualChoice, email, hasFailed: last === 'given-up' }
}

/** Keeps the own choice; what was chosen before is gone. */
export async function chooseMail(
  tx: Tx,
  by: { accountId: string; regionId: string },
  { rhythm, quietFrom, quietUntil }: MailChoice,
): Promise<void> {
  const chosen = { rhythm, quiet_from: quietFrom, quiet_until: quietUntil }
  await tx
    .insertInto('mail_choice')
    .values({ account_id: by.accountId, region_id: by.regionId, ...chosen })
    .onConflict(conflict => conflict.column('account_id').doUpdateSet(chosen))
    .execute()
}

/** The job that takes what is urgent and unread to a role; returns how many people hear it. */
export async function escalateUnread(tx: Tx): Promise<number> {
  const { urgentNoticeHours } = settingsFrom((await regionOf(tx)).settings)
  const told = await sql<{ told: number }>`select escalate_notices(${urgentNoticeHours}) as told`.execute(tx)
  return told.rows[0]?.told ?? 0
}

/** The job that lets a mail wait for whoever has news since the last one, at the moment that person chose. */
export async function queueNewsMail(tx: Tx, regionId: string, now: Date): Promise<void> {
  const waiting = await sql<{ accountId: string } & { [Key in keyof MailChoice]: MailChoice[Key] | null }>`
    select account_id as "accountId", rhythm, quiet_from as "quietFrom", quiet_until as "quietUntil"
    from who_waits_for_mail()`.execute(tx)
  for (const { accountId, rhythm, quietFrom, quietUntil } of waiting.rows) {
    const isChosen = rhythm !== null && quietFrom !== null && quietUntil !== null
    const choice = isChosen ? { rhythm, quietFrom, quietUntil } : usualChoice
    await queueMail(tx, { accountId, regionId }, 'notices', mailMoment(choice, now))
  }
}
