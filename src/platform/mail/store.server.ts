import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Clock } from '../clock/clock.ts'
import { asNobody, asWorker } from '../database/as-actor.ts'
import type { Database, Tx } from '../database/types.ts'
import { log } from '../log/log.ts'
import type { Mail, Mailer } from './mail.ts'

/** What a mail to somebody of the family is written from: a link that is kept nowhere, an appointment, or nothing at all. */
export type SeatMail = {
  /** In which language whoever gets it reads. */
  language: string
} & (
  | { reminder: true }
  | { token: string; until: Day }
  | {
      uid: string
      method: 'REQUEST' | 'CANCEL'
      sequence: number
      begins: string
      ends: string
      place: string | null
    }
)

/** What a mail says, made when it is sent. Of news there is nothing to say but that there is some. */
export type WriteMail = (facts: SeatMail | null, to: string) => Pick<Mail, 'subject' | 'text' | 'calendar'>

/** Does a job for each region in turn. */
export async function inEachRegion(
  database: Database,
  clock: Clock,
  work: (tx: Tx, regionId: string) => Promise<unknown>,
): Promise<void> {
  for (const regionId of await regionsForJobs(database, clock))
    await asWorker(database, regionId, clock(), tx => work(tx, regionId))
}

const regionsForJobs = (database: Database, clock: Clock): Promise<string[]> =>
  asNobody(database, clock(), async tx => {
    const found = await sql<{ region: string }>`select * from regions_for_jobs() as region`.execute(tx)
    return found.rows.map(row => row.region)
  })

/** Lets a mail wait until a moment; nothing when one of this kind waits for this person already. */
export async function queueMail(
  tx: Tx,
  to: { accountId: string; regionId: string },
  kind: 'notices',
  wantedAt: Date,
): Promise<void> {
  await tx
    .insertInto('mail')
    .values({
      region_id: to.regionId,
      account_id: to.accountId,
      kind,
      wanted_at: wantedAt,
      next_try_at: wantedAt,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/**
 * Sends the mail that is due, one at a time and outside any transaction; returns how many. Each mail is tried until a
 * server took it, twenty times at most. Only when this process ends between the server's yes and our note of it does
 * somebody get a mail twice, and then with the same id.
 */
export async function deliverMails(
  database: Database,
  clock: Clock,
  send: Mailer,
  write: WriteMail,
): Promise<number> {
  let sent = 0
  for (const regionId of await regionsForJobs(database, clock)) {
    for (;;) {
      const due = await asWorker(database, regionId, clock(), claimMail)
      if (!due) break
      const isTaken = await send({ id: due.id, to: due.address, ...write(due.facts, due.address) }).then(
        () => true,
        error => {
          log.error({ job: 'mail', ...refusalOf(error) }, 'a mail was not taken')
          return false
        },
      )
      if (!isTaken) continue
      await asWorker(database, regionId, clock(), tx => sql`select mail_was_sent(${due.id})`.execute(tx))
      sent += 1
    }
  }
  return sent
}

async function claimMail(tx: Tx) {
  const { rows } = await sql<{
    id: string
    address: string
    facts: SeatMail | null
  }>`select * from claim_mail()`.execute(tx)
  return rows[0]
}

/** The kind of refusal. Its message may quote an address, so that stays out. */
function refusalOf(error: unknown) {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  return { code, responseCode }
}
