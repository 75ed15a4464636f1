import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { Signed } from '../family-sign-in/store.server.ts'
import type { WorkKnocked } from './rules.ts'

/** From where somebody knocks, and the hash of the session they get when they may come in. */
export type WorkKnock = { from: string; token: Buffer }

const came = async <Came>(tx: Tx, call: ReturnType<typeof sql<{ came: Came }>>) => {
  const { rows } = await call.execute(tx)
  if (!rows[0]) throw new Error('The door gave no answer')
  return rows[0].came
}

const hex = (bytes: Buffer | null) => bytes?.toString('hex')

/** Who a provider says it is; all of it hashed with the key of the house. */
export type Vouched = {
  issuer: string
  proof: Buffer
  mailProof: Buffer | null
  sid: Buffer | null
  regions: readonly string[] | null
}

export const enterWithWorkAccount = (
  tx: Tx,
  { from, token }: WorkKnock,
  by: Vouched,
): Promise<WorkKnocked> => {
  const told = {
    from,
    issuer: by.issuer,
    proof: hex(by.proof),
    mailProof: hex(by.mailProof),
    sid: hex(by.sid),
    regions: by.regions ?? undefined,
  }
  return came<WorkKnocked>(tx, sql`select enter_with_work_account(${JSON.stringify(told)}, ${token}) as came`)
}

/** Whether somebody from here may go to a provider and back: not after a hundred times in a quarter of an hour that failed. */
export const mayComeByProvider = (tx: Tx, from: string): Promise<boolean> =>
  came<boolean>(tx, sql`select may_come_by_provider(${from}) as came`)

export async function missedWorkAccount(
  tx: Tx,
  from: string,
  why: string,
  proof: Buffer | null,
): Promise<void> {
  await sql`select missed_work_account(${from}, ${why}, ${proof})`.execute(tx)
}

export const enterWithWorkKey = (tx: Tx, { from, token }: WorkKnock, signed: Signed): Promise<WorkKnocked> =>
  came<WorkKnocked>(
    tx,
    sql`select enter_with_work_key(${signed.credentialId}, ${signed.counter}, ${signed.challenge}, ${from}, ${token}) as came`,
  )

/** Something was sent that is no signature of a key we know. */
export const missedWorkKey = (tx: Tx, from: string): Promise<'out' | 'late'> =>
  came<'out' | 'late'>(tx, sql`select missed_work_key(${from}) as came`)

export type Invited = { is: 'for'; accountId: string; name: string } | { is: 'out' } | { is: 'late' }

/** For whom a code is; it stays unused. */
export const lookAtCode = (tx: Tx, from: string, code: string): Promise<Invited> =>
  came<Invited>(tx, sql`select look_at_sign_in_code(${code}, ${from}) as came`)

export type MadeKey = { signed: Signed; publicKey: Buffer; name: string | null }

export const madeWords = ({ signed, publicKey, name }: MadeKey): string =>
  JSON.stringify({
    credentialId: hex(signed.credentialId),
    publicKey: hex(publicKey),
    counter: signed.counter,
    name,
  })

export const enterWithCode = (
  tx: Tx,
  { from, token }: WorkKnock,
  code: string,
  made: MadeKey,
): Promise<WorkKnocked> =>
  came<WorkKnocked>(
    tx,
    sql`select enter_with_sign_in_code(${code}, ${madeWords(made)}, ${made.signed.challenge}, ${from}, ${token}) as came`,
  )

/** Ends what a provider says was ended there; false when it said so before. */
export async function endSessionsOf(
  tx: Tx,
  told: { issuer: string; id: string; proof: Buffer | null; sid: Buffer | null },
): Promise<boolean> {
  const ended = await came<number>(
    tx,
    sql`select end_sessions_of_provider(${told.issuer}, ${told.id}, ${told.proof}, ${told.sid}) as came`,
  )
  return ended >= 0
}

/** By which provider the session with this token came; null when by none. */
export const providerOfSession = (tx: Tx, token: Buffer): Promise<string | null> =>
  came<string | null>(tx, sql`select provider_of_session(${token}) as came`)
