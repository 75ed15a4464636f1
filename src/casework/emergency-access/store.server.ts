import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Role } from '#src/access/actor.ts'
import type { Reason, Verdict } from '#src/audit/emergency/rules.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { OpenInput, Sight, TryOutcome } from './rules.ts'

/** Whether the asker may try here, how often today still, and what is open now or was lately. */
export async function standingOf(tx: Tx) {
  const { rows } = await sql<{ capacity: Role | null; left: number }>`
    select emergency_capacity() as capacity, emergency_tries_left() as left`.execute(tx)
  const own = await tx
    .selectFrom('emergency_access as e')
    .leftJoin('emergency_judgement as j', 'j.access_id', 'e.id')
    .where(sql<boolean>`e.account_id = app_actor()`)
    .select([
      'e.id',
      'e.opened_at as openedAt',
      'e.ends_at as endsAt',
      'e.ended_at as endedAt',
      sql<Reason>`e.reason`.as('reason'),
      sql<Verdict | null>`j.verdict`.as('verdict'),
      'j.words as judgement',
      'j.barred_until as barredUntil',
    ])
    .orderBy('e.opened_at', 'desc')
    .limit(20)
    .execute()
  return { canTry: rows[0]?.capacity != null, left: rows[0]?.left ?? 0, own }
}

/** Counts that the form was sent, before anything is looked for: a refusal does not undo it. */
export async function countTry(tx: Tx): Promise<void> {
  await sql`select count_emergency_try()`.execute(tx)
}

type Opened = { id: string; caseId: string; isNew: boolean }

/** Opens what the one person of this name and birth date is in; or says that nothing was opened. */
export async function openEmergency(
  tx: Tx,
  input: OpenInput,
): Promise<{ outcome: TryOutcome; opened: readonly Opened[] }> {
  const { givenName, familyName, birthDate, reason, words } = input
  const { rows } = await sql<{ found: { outcome: TryOutcome; opened?: Opened[] } }>`
    select open_emergency(${givenName}, ${familyName}, ${birthDate}::date, ${reason}, ${words}) as found`.execute(
    tx,
  )
  const [row] = rows
  if (!row) throw new Error('no answer')
  return { outcome: row.found.outcome, opened: row.found.opened ?? [] }
}

/** What this access shows now; null when it is over, or was never the asker's. Writes the look in the log itself. */
export async function sightOf(tx: Tx, accessId: string): Promise<Sight | null> {
  const { rows } = await sql<{ sight: (Omit<Sight, 'endsAt'> & { endsAt: string }) | null }>`
    select emergency_sight(${accessId}) as sight`.execute(tx)
  const sight = rows[0]?.sight
  return sight ? { ...sight, endsAt: new Date(sight.endsAt) } : null
}

/** The accesses to a household that are open or not long ago, for who stands closest to it; the latest first. */
export const emergencyPiece = (tx: Tx, caseId: string): RawBuilder<EmergencyLine[]> =>
  jsonArrayFrom(
    tx
      .selectFrom('emergency_access as e')
      .innerJoin('account as a', 'a.id', 'e.account_id')
      .leftJoin('organisation as o', 'o.id', 'a.organisation_id')
      .leftJoin('emergency_judgement as j', 'j.access_id', 'e.id')
      .where('e.case_id', '=', caseId)
      .where(sql<boolean>`e.opened_at > app_now() - interval '1 year'`)
      .select([
        'e.id',
        'a.name',
        'a.phone',
        'o.name as organisation',
        sql<Role>`e.capacity`.as('capacity'),
        sql<Reason>`e.reason`.as('reason'),
        'e.words',
        sql<string>`e.opened_at`.as('openedAt'),
        sql<string>`coalesce(e.ended_at, e.ends_at)`.as('until'),
        sql<boolean>`e.ended_at is null and e.ends_at > app_now()`.as('isOpen'),
        sql<Verdict | null>`j.verdict`.as('verdict'),
        'j.words as judgement',
      ])
      .orderBy('e.opened_at', 'desc')
      .limit(5),
  )

export type EmergencyLine = {
  id: string
  name: string
  phone: string | null
  organisation: string | null
  capacity: Role
  reason: Reason
  words: string
  openedAt: string
  until: string
  isOpen: boolean
  verdict: Verdict | null
  judgement: string | null
}

/** The open access of this id to this household, for who stands closest. */
export const openAccessIn = (tx: Tx, caseId: string, accessId: string) =>
  tx
    .selectFrom('emergency_access as e')
    .innerJoin('account as a', 'a.id', 'e.account_id')
    .where('e.case_id', '=', caseId)
    .where('e.id', '=', accessId)
    .where(sql<boolean>`e.ended_at is null and e.ends_at > app_now()`)
    .select(['e.id', 'a.name'])
    .executeTakeFirst()

/** Closes an open access at once; false when it was not open any more, or is not the asker's to close. */
export async function endEmergency(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ ended: boolean }>`select end_emergency(${id}) as ended`.execute(tx)
  return rows[0]?.ended ?? false
}
