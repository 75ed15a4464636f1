import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'

export type Persona = {
  accountId: string
  name: string
  organisation: string | null
  roleLabel: string
  comesFor: string
}

/** The people one can be in the demonstration; empty everywhere else. */
export async function demoPersonas(tx: Tx): Promise<Persona[]> {
  const found = await sql<{
    account_id: string
    name: string
    organisation: string | null
    role_label: string
    comes_for: string
  }>`
    select * from demo_personas()`.execute(tx)
  return found.rows.map(row => ({
    accountId: row.account_id,
    name: row.name,
    organisation: row.organisation,
    roleLabel: row.role_label,
    comesFor: row.comes_for,
  }))
}

// A working day for a session at most; whoever stays longer signs in again.
const sessionHours = 10

/** Starts a session for an account; from now on this transaction acts as that person. Gives the region, or null when it may not be. */
export async function startSession(
  tx: Tx,
  accountId: string,
  tokenHash: Buffer,
  way: 'demonstration',
): Promise<string | null> {
  await sql`select start_session(${accountId}, ${tokenHash}, ${way}, ${sessionHours})`.execute(tx)
  const entered = await sql<{ entered: { regionId: string } | null }>`
    select enter(${tokenHash}, 1, 1) as entered`.execute(tx)
  return entered.rows[0]?.entered?.regionId ?? null
}

export async function endSession(tx: Tx, tokenHash: Buffer): Promise<void> {
  await sql`select end_session(${tokenHash})`.execute(tx)
}

export async function endMySessions(tx: Tx): Promise<void> {
  await sql`select end_my_sessions()`.execute(tx)
}

/** What came of a code: back at the work with a household, or how often one can still try. Null: no screen was given. */
type LeftScreen = { caseId: string } | { triesLeft: number }

/** Takes a screen back with the code: the session goes on under another token. The third wrong code ends it. */
export async function leaveScreen(
  tx: Tx,
  { token, fresh }: { token: Buffer; fresh: Buffer },
  code: string,
  idleMinutes: number,
): Promise<LeftScreen | null> {
  const found = await sql<{ left: LeftScreen | null }>`
    select leave_screen(${token}, ${code}, ${fresh}, ${idleMinutes}) as left`.execute(tx)
  return found.rows[0]?.left ?? null
}

export type Way = 'demonstration' | 'oidc' | 'passkey' | 'code'
export type OpenSession = { id: string; way: Way; startedAgo: number; seenAgo: number }

const minutesSince = (column: string) =>
  sql<number>`greatest(0, floor(extract(epoch from clock_timestamp() - ${sql.ref(column)}) / 60))::integer`

/**
 * Where I am signed in now, the latest first, in minutes ago: sessions live by the real clock, also in a
 * demonstration that stands still on one day. Who was away for `idleMinutes` is signed out.
 */
export async function myOpenSessions(tx: Tx, idleMinutes: number): Promise<OpenSession[]> {
  return tx
    .selectFrom('session')
    .select([
      'id',
      sql<Way>`way`.as('way'),
      minutesSince('started_at').as('startedAgo'),
      minutesSince('last_seen_at').as('seenAgo'),
    ])
    .where('ended_at', 'is', null)
    .where('ends_at', '>', sql<Date>`clock_timestamp()`)
    .where('last_seen_at', '>', sql<Date>`clock_timestamp() - make_interval(mins => ${idleMinutes})`)
    .orderBy('last_seen_at', 'desc')
    .execute()
}
