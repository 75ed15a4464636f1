import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { seal, unseal } from '#src/platform/files/seal.server.ts'

type By = { accountId: string; regionId: string }
const belongsTo = (accountId: string) => `portrait of ${accountId}`

/** Whose card a household gets: today's contact person, as a family reaches that person. */
export async function contactOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('contact_person as p')
    .innerJoin('account as a', 'a.id', 'p.account_id')
    .where('p.case_id', '=', caseId)
    .where(sql<boolean>`p.during @> app_today()`)
    .select(['a.id as accountId', 'a.name', 'a.phone', 'a.reachable', 'a.reach_parts as parts'])
    .executeTakeFirst()
}

/** Who takes the contact person's place now or soon, with the number a family calls. */
export async function deputiesOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('deputy as d')
    .innerJoin('account as a', 'a.id', 'd.account_id')
    .where('d.case_id', '=', caseId)
    .where(sql<boolean>`upper(d.during) > app_today()`)
    .select([
      'a.name',
      'a.phone',
      sql<Day>`lower(d.during)`.as('fromDay'),
      sql<Day>`upper(d.during) - 1`.as('untilDay'),
    ])
    .orderBy(sql`lower(d.during)`)
    .execute()
}

export async function duoPartnerOf(tx: Tx, caseId: string) {
  const asked = tx
    .selectFrom('case_involvement as i')
    .innerJoin('account as a', 'a.id', 'i.account_id')
    .where('i.case_id', '=', caseId)
    .where('i.part', '=', 'duo-partner')
    .where(sql<boolean>`i.during @> app_now()`)
    .select(['a.name', 'a.phone'])
    .orderBy('a.name')
    .limit(1)
  return (await asked.executeTakeFirst()) ?? null
}

/** Keeps the asker's portrait; the one before is gone. */
export async function keepPortrait(
  tx: Tx,
  by: By,
  houseKey: Uint8Array,
  portrait: Uint8Array,
): Promise<void> {
  const sealed = seal(houseKey, portrait, belongsTo(by.accountId))
  await tx
    .insertInto('reach_photo')
    .values({ account_id: by.accountId, region_id: by.regionId, sealed })
    .onConflict(conflict => conflict.column('account_id').doUpdateSet({ sealed }))
    .execute()
}

/** Takes the asker's portrait away; false when there was none. */
export async function dropPortrait(tx: Tx, accountId: string): Promise<boolean> {
  const gone = await tx.deleteFrom('reach_photo').where('account_id', '=', accountId).executeTakeFirst()
  return gone.numDeletedRows === 1n
}

/** Somebody's portrait, for colleagues and for families that this person is with; null when there is none to see. */
export async function portraitFor(tx: Tx, houseKey: Uint8Array, accountId: string): Promise<Buffer | null> {
  const found = await tx
    .selectFrom('reach_photo')
    .where('account_id', '=', accountId)
    .select('sealed')
    .executeTakeFirst()
  return found ? unseal(houseKey, found.sealed, belongsTo(accountId)) : null
}

export async function hasPortrait(tx: Tx, accountId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('reach_photo')
    .where('account_id', '=', accountId)
    .select('account_id')
    .executeTakeFirst()
  return found !== undefined
}

/** The parts of the week of the contact person of each household whose pages the asker reads. */
type FamilyReach = { caseId: string; accountId: string; parts: string[]; hasPhoto: boolean }
export async function familyReach(tx: Tx): Promise<FamilyReach[]> {
  const { rows } = await sql<FamilyReach>`
    select case_id as "caseId", account_id as "accountId", reach_parts as parts, has_photo as "hasPhoto"
    from family_reach()`.execute(tx)
  return rows
}
