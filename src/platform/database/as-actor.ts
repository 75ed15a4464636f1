import { sql } from 'kysely'
import type { Look } from '#src/kernel/look.ts'
import type { Database, Tx } from './types.ts'

/** How long somebody may be away before signing in again, in minutes. */
export type IdleMinutes = { professional: number; family: number }

/** What `enter` in the database tells about who signed in. */
export type Entered = {
  sessionId: string
  accountId: string
  regionId: string
  kind: 'professional' | 'family'
  name: string
  /** In which somebody of a family reads the pages, by its code. */
  language: string
  organisationId: string | null
  personId: string | null
  roles: string[]
  regionName: string
  familyPageName: string
  quickExitAddress: string
  look: Look
  settings: Record<string, number>
  unreadNotices: number
  /** The parts in the household of the address; empty when it is not theirs or does not exist. */
  partsInCase: string[]
}

/** A session that was given away at a table: the database knows no person then, only this screen. */
export type GivenScreen = { id: string; familyPageName: string; quickExitAddress: string; look: Look }

async function stepIntoAppRole(tx: Tx, now: Date) {
  // One statement: role, moment, and nobody yet. All three end with the transaction.
  await sql`select set_config('role', 'toekomsttuin_app', true), set_config('app.now', ${now.toISOString()}, true),
    set_config('app.actor', '', true), set_config('app.worker_region', '', true)`.execute(tx)
}

/** What a line of the log keeps of how a request came in: a network, never an address, and the trace it belongs to. */
export type CameIn = { network: string; traceId: string; parentSpan: string | null }

/** Who knocks, when, how it came in, and which household the address is about. */
export type Knock = {
  token: Buffer | null
  now: Date
  idle: IdleMinutes
  caseId: string | null
  /** Not said where nothing is written in the log. */
  cameIn?: CameIn
}

/**
 * Runs work as whoever holds this session token; `null` is told when nobody does, with the screen when the session was
 * given away at a table. Row security applies throughout.
 */
export function asHolderOf<T>(
  database: Database,
  { token, now, idle, caseId, cameIn }: Knock,
  work: (tx: Tx, entered: Entered | null, screen: GivenScreen | null) => Promise<T>,
): Promise<T> {
  return database.transaction().execute(async tx => {
    const found = await sql<{ entered: Entered | { screen: Omit<GivenScreen, 'look'>; look: Look } | null }>`
      select set_config('app.network', ${cameIn?.network ?? ''}, true), set_config('app.trace', ${cameIn?.traceId ?? ''}, true),
        set_config('app.parent_span', ${cameIn?.parentSpan ?? ''}, true),
        open_door(${token}, ${now.toISOString()}, ${idle.professional}, ${idle.family}, ${caseId}) as entered`.execute(
      tx,
    )
    const entered = found.rows[0]?.entered ?? null
    if (entered && 'screen' in entered) return work(tx, null, { ...entered.screen, look: entered.look })
    return work(tx, entered, null)
  })
}

/**
 * Runs work as a known account, without a session: the demonstration's history and tests. The login that does so must
 * be allowed to say who acts, which that of the app is not.
 */
export function asActor<T>(
  database: Database,
  accountId: string,
  now: Date,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return database.transaction().execute(async tx => {
    await sql`select let_act(${accountId})`.execute(tx)
    await sql`select set_config('role', 'toekomsttuin_app', true), set_config('app.now', ${now.toISOString()}, true),
      set_config('app.worker_region', '', true)`.execute(tx)
    return work(tx)
  })
}

/** Runs a job for a region. A job has no involvement anywhere, so it reaches no household. */
export function asWorker<T>(
  database: Database,
  regionId: string,
  now: Date,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return database.transaction().execute(async tx => {
    await stepIntoAppRole(tx, now)
    await sql`select set_config('app.worker_region', ${regionId}, true)`.execute(tx)
    return work(tx)
  })
}

/** Runs work as the app without anybody: only what security-definer functions give. */
export function asNobody<T>(database: Database, now: Date, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.transaction().execute(async tx => {
    await stepIntoAppRole(tx, now)
    return work(tx)
  })
}

/**
 * Undoes what `work` wrote when it throws or says so, and leaves the transaction usable. What is kept is kept with its
 * promises: from then on the database checks each at once.
 */
export async function withSavepoint<T>(
  tx: Tx,
  work: () => Promise<T>,
  keep: (result: T) => boolean,
): Promise<T> {
  await sql`savepoint deed`.execute(tx)
  try {
    const result = await work()
    // Deferred promises (one contact person every day) are kept here, where a refusal can still be told.
    await sql.raw(keep(result) ? 'set constraints all immediate' : 'rollback to savepoint deed').execute(tx)
    return result
  } catch (error) {
    await sql`rollback to savepoint deed`.execute(tx)
    throw error
  }
}

/** The name of the constraint an error broke, or null when it was another kind of error. */
export function brokenConstraint(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  const { code, constraint, message } = error as { code?: string; constraint?: string; message?: string }
  if (!code?.startsWith('23')) return null
  return constraint ?? /constraint "([^"]+)"/.exec(message ?? '')?.[1] ?? 'unnamed'
}
