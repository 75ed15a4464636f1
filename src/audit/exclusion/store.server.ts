import { sql } from 'kysely'
import { amsterdamDay } from '#src/platform/database/amsterdam-day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Asker, ExcludeInput } from './rules.ts'

type By = { accountId: string; regionId: string }

/** What is or was closed to a colleague, as far as the asker may know; the latest first. */
export const exclusions = (tx: Tx) =>
  tx
    .selectFrom('exclusion as x')
    .innerJoin('account as a', 'a.id', 'x.account_id')
    .innerJoin('account as s', 's.id', 'x.set_by')
    .leftJoin('account as l', 'l.id', 'x.lifted_by')
    .select([
      'x.id',
      'x.case_id as caseId',
      'x.account_id as accountId',
      'a.name',
      sql<Asker>`x.asked_by`.as('askedBy'),
      'x.why',
      's.name as setBy',
      amsterdamDay('x.set_at').as('setOn'),
      'x.lifted_at as liftedAt',
      'l.name as liftedBy',
      'x.lifted_why as liftedWhy',
    ])
    .orderBy('x.set_at', 'desc')
type Exclusion = Awaited<ReturnType<ReturnType<typeof exclusions>['execute']>>[number]

/** One that holds now, or undefined. */
export const exclusionAt = (tx: Tx, id: string): Promise<Exclusion | undefined> =>
  exclusions(tx).where('x.id', '=', id).where('x.lifted_at', 'is', null).executeTakeFirst()

/** Closes a household to a colleague, by who sees none; false when no household has this pseudonym. */
export async function excludeByPseudonym(
  tx: Tx,
  { pseudonym, accountId, askedBy, why }: ExcludeInput & { pseudonym: string },
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exclude_by_pseudonym(${pseudonym}, ${accountId}, ${askedBy}, ${why}) as found`.execute(tx)
  return rows[0]?.found ?? false
}

/** Lifts one; false when somebody else just did. */
export async function lift(tx: Tx, by: By, id: string, why: string): Promise<boolean> {
  const lifted = await tx
    .updateTable('exclusion')
    .set({ lifted_by: by.accountId, lifted_why: why })
    .where('id', '=', id)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return lifted.numUpdatedRows === 1n
}

export type Place = { id: string; pseudonym: string; garden: string; contactPerson: string | null }

/** Of which households, by pseudonym, for who oversees the log. */
export async function placesOfExclusions(tx: Tx): Promise<Map<string, Place>> {
  const { rows } = await sql<Place>`
    select id, pseudonym, garden, contact_person as "contactPerson" from exclusions_of_region()`.execute(tx)
  return new Map(rows.map(row => [row.id, row]))
}

/** Professionals of the region who work here now. */
export const colleaguesHere = (tx: Tx) =>
  tx
    .selectFrom('account as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .where('a.kind', '=', 'professional')
    .where(sql<boolean>`(a.ended_on is null or a.ended_on > app_today())`)
    .select(['a.id', 'a.name', 'o.name as organisation'])
    .orderBy('a.name')
    .execute()
