import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { Knocked } from './rules.ts'

/** From where somebody knocks, and the hash of the session they get when they may come in. */
export type Knock = { from: string; token: Buffer }

const first = async (tx: Tx, call: ReturnType<typeof sql<{ came: Knocked }>>) => {
  const { rows } = await call.execute(tx)
  const came = rows[0]?.came ?? { is: 'out' as const }
  return came
}

/** The first time, or after the way was lost: by the code of the contact person. */
export const enterFirst = (
  tx: Tx,
  { from, token }: Knock,
  given: { code: string; ownCode: string },
): Promise<Knocked> =>
  first(tx, sql`select enter_with_access_code(${given.code}, ${given.ownCode}, ${from}, ${token}) as came`)

export const enterWithCard = (
  tx: Tx,
  { from, token }: Knock,
  given: { code: string; ownCode: string },
): Promise<Knocked> =>
  first(tx, sql`select enter_with_card(${given.code}, ${given.ownCode}, ${from}, ${token}) as came`)

export type Signed = { credentialId: Buffer; counter: number; challenge: Buffer }

export const enterWithPasskey = (
  tx: Tx,
  { from, token }: Knock,
  signed: Signed,
  ownCode: string,
): Promise<Knocked> =>
  first(
    tx,
    sql`select enter_with_passkey(${signed.credentialId}, ${signed.counter}, ${signed.challenge}, ${ownCode}, ${from}, ${token}) as came`,
  )

export const enterWithDigid = (tx: Tx, { from, token }: Knock, proof: Buffer): Promise<Knocked> =>
  first(tx, sql`select enter_with_digid(${proof}, ${from}, ${token}) as came`)

/** Something was sent that we could not even check. */
export async function countMiss(tx: Tx, from: string): Promise<void> {
  await sql`select missed_sign_in(${from})`.execute(tx)
}

/** From now on this transaction acts as who came in. */
export async function actAs(tx: Tx, token: Buffer): Promise<void> {
  await sql`select enter(${token}, 1, 1)`.execute(tx)
}

/** Who came in goes on in the language that was chosen at the door. */
export async function readIn(tx: Tx, code: string): Promise<void> {
  await sql`select choose_language(${code})`.execute(tx)
}

/** What a passkey has to sign: made by the database, good for ten minutes and one time. */
export async function newChallenge(tx: Tx): Promise<Buffer> {
  const { rows } = await sql<{ challenge: Uint8Array }>`select new_challenge() as challenge`.execute(tx)
  return Buffer.from(rows[0]?.challenge ?? [])
}

export async function passkeyOf(
  tx: Tx,
  credentialId: Buffer,
): Promise<{ publicKey: string; counter: number } | null> {
  const { rows } = await sql<{ key: { publicKey: string; counter: number } | null }>`
    select passkey_of(${credentialId}) as key`.execute(tx)
  return rows[0]?.key ?? null
}

export type OwnKeys = { hasOwnCode: boolean; passkeys: number; cardCodes: number; hasDigid: boolean }

/** What who asks comes in with. */
export async function myKeys(tx: Tx): Promise<OwnKeys> {
  const { rows } = await sql<{ keys: OwnKeys }>`select my_keys() as keys`.execute(tx)
  return rows[0]?.keys ?? { hasOwnCode: false, passkeys: 0, cardCodes: 0, hasDigid: false }
}

/** False when this challenge was used or is too old. */
export async function addPasskey(tx: Tx, signed: Signed, publicKey: Buffer): Promise<boolean> {
  const { rows } = await sql<{ added: boolean }>`
    select add_passkey(${signed.credentialId}, ${publicKey}, ${signed.counter}, ${signed.challenge}) as added`.execute(
    tx,
  )
  return rows[0]?.added ?? false
}

export async function endMyPasskeys(tx: Tx): Promise<void> {
  await sql`select end_my_passkeys()`.execute(tx)
}

export async function makeCard(tx: Tx): Promise<void> {
  await sql`select new_card()`.execute(tx)
}

/** The codes of a card that was just made; none any more after a quarter of an hour. */
export async function newCardOf(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ codes: string[] | null }>`select my_new_card() as codes`.execute(tx)
  return rows[0]?.codes ?? []
}

/** Whether who asks came in with the own code a moment ago: only then a DigiD is paired. */
export async function cameInJustNow(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ came: boolean }>`select came_in_just_now() as came`.execute(tx)
  return rows[0]?.came ?? false
}

/** False when this DigiD belongs to somebody else. */
export async function pairDigid(tx: Tx, proof: Buffer): Promise<boolean> {
  const { rows } = await sql<{ paired: boolean }>`select pair_digid(${proof}) as paired`.execute(tx)
  return rows[0]?.paired ?? false
}
