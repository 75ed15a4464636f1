import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { type MadeKey, madeWords } from '../work-sign-in/store.server.ts'
import type { Decision, WayIn } from './rules.ts'

const one = async <Row>(tx: Tx, call: ReturnType<typeof sql<{ told: Row }>>): Promise<Row> => {
  const { rows } = await call.execute(tx)
  return rows[0]?.told as Row
}

/** How a colleague comes in, for that colleague and for who keeps ways in; null for anybody else. */
export const wayInOf = (tx: Tx, accountId: string): Promise<WayIn | null> =>
  one<WayIn | null>(tx, sql`select way_in_of(${accountId}) as told`).then(told => told ?? null)

export const colleagueNamed = (tx: Tx, accountId: string) =>
  tx
    .selectFrom('account')
    .where('id', '=', accountId)
    .where('kind', '=', 'professional')
    .select(['id', 'name', 'email'])
    .executeTakeFirst()

/** What the asker's region is called in the set-up of this installation. */
export async function regionSlug(tx: Tx): Promise<string> {
  const { slug } = await tx.selectFrom('region').select('slug').executeTakeFirstOrThrow()
  return slug
}

/** Lets somebody come in by their work account, or by a code and then a passkey. */
export const invite = (
  tx: Tx,
  accountId: string,
  by: { issuer: string; mailProof: Buffer } | null,
): Promise<string> =>
  one<string>(
    tx,
    sql`select invite_to_sign_in(${accountId}, ${by?.issuer ?? null}, ${by?.mailProof ?? null}) as told`,
  )

/** The code in words, for who made it and while it works. */
export const readCode = (tx: Tx, invitationId: string): Promise<string | null> =>
  one<string | null>(tx, sql`select read_sign_in_code(${invitationId}) as told`)

/** On the server, as the owner of the database: whoever asks is nobody of a region. */
export const firstInvitation = (tx: Tx, accountId: string): Promise<{ code: string; until: string }> =>
  one<{ code: string; until: string }>(tx, sql`select invite_from_terminal(${accountId}) as told`)

/** Whether who asks signed in a moment ago, in this session. */
export const signedInLately = (tx: Tx, sessionId: string): Promise<boolean> =>
  one<boolean>(tx, sql`select signed_in_lately(${sessionId}) as told`)

export const askRecovery = (tx: Tx, accountId: string, checkedHow: string): Promise<string> =>
  one<string>(tx, sql`select ask_recovery(${accountId}, ${checkedHow}) as told`)

/** Gives the account that it was about. */
export const decideRecovery = (
  tx: Tx,
  sessionId: string,
  recoveryId: string,
  decision: Decision,
): Promise<string> =>
  one<string>(tx, sql`select decide_recovery(${sessionId}, ${recoveryId}, ${decision}) as told`)

const recoveries = (tx: Tx) =>
  tx
    .selectFrom('sign_in_recovery as r')
    .innerJoin('account as a', 'a.id', 'r.account_id')
    .innerJoin('account as x', 'x.id', 'r.asked_by')
    .leftJoin('sign_in_recovery_decision as d', 'd.recovery_id', 'r.id')
    .leftJoin('account as y', 'y.id', 'd.decided_by')
    .select([
      'r.id',
      'r.account_id as accountId',
      'a.name',
      'r.checked_how as checkedHow',
      'r.asked_by as askedBy',
      'x.name as askedByName',
      'r.asked_at as askedAt',
      sql<Decision | null>`d.decision`.as('decision'),
      'y.name as decidedByName',
      'd.decided_at as decidedAt',
      sql<boolean>`d.decision is null and r.asked_at > app_now() - interval '7 days'`.as('isOpen'),
    ])

/** Who asked for a way in again for whom, the latest first. */
export const latestRecoveries = (tx: Tx) =>
  recoveries(tx).orderBy(sql`d.decision is null`, 'desc').orderBy('r.asked_at', 'desc').limit(50).execute()
export type Recovery = Awaited<ReturnType<typeof latestRecoveries>>[number]

export const recoveryAt = (tx: Tx, id: string) => recoveries(tx).where('r.id', '=', id).executeTakeFirst()

/** False when the challenge was used or is too old. */
export const addKey = (tx: Tx, sessionId: string, made: MadeKey): Promise<boolean> =>
  one<boolean>(
    tx,
    sql`select add_work_key(${sessionId}, ${madeWords(made)}, ${made.signed.challenge}) as told`,
  )

export const endKey = (tx: Tx, sessionId: string, keyId: string): Promise<boolean> =>
  one<boolean>(tx, sql`select end_work_key(${sessionId}, ${keyId}) as told`)

/** At how many places a colleague is signed in now, for who keeps ways in. */
export const openSessionsOf = (tx: Tx, accountId: string, idleMinutes: number): Promise<number> =>
  one<number>(tx, sql`select count(*)::integer as told from open_sessions(${accountId}, ${idleMinutes})`)

/** Signs a colleague out everywhere, at once; gives at how many places that was. */
export const closeSessionsOf = (tx: Tx, accountId: string, idleMinutes: number): Promise<number> =>
  one<number>(tx, sql`select close_sessions_of(${accountId}, ${idleMinutes}) as told`)
