import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { OrganisationKind } from './rules.ts'

/** What the list of gardens tells beside who steps in. */
export async function gardenFacts(tx: Tx) {
  return tx
    .selectFrom('garden as g')
    .innerJoin('organisation as o', 'o.id', 'g.organisation_id')
    .select(['g.id', 'o.name as organisation', 'g.active_since as since'])
    .execute()
}

/** Caseworkers who can be asked to step in: with that role today, and not about to leave. */
export async function fallbackCandidates(tx: Tx) {
  return tx
    .selectFrom('account as a')
    .innerJoin('role_assignment as r', 'r.account_id', 'a.id')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .where('r.role', '=', 'caseworker')
    .where(sql<boolean>`r.during @> app_today()`)
    .where('a.started_on', '<=', sql<Day>`app_today()`)
    .where('a.ended_on', 'is', null)
    .select(['a.id', 'a.name', 'o.name as organisation'])
    .distinct()
    .orderBy('a.name')
    .execute()
}

/** Names who steps in for a garden; false when somebody else changed it since `was` was shown. */
export async function nameFallback(
  tx: Tx,
  gardenId: string,
  accountId: string,
  was: string | null,
): Promise<boolean> {
  const named = await tx
    .updateTable('garden')
    .set({ fallback_account_id: accountId })
    .where('id', '=', gardenId)
    .where(sql<boolean>`fallback_account_id is not distinct from ${was}::uuid`)
    .executeTakeFirst()
  return named.numUpdatedRows === 1n
}

/** The organisations of the region, with how many colleagues work there today. */
export async function organisationsOf(tx: Tx) {
  return tx
    .selectFrom('organisation as o')
    .select([
      'o.id',
      'o.name',
      sql<OrganisationKind>`o.kind`.as('kind'),
      sql<number>`(select count(*)::integer from account a where a.organisation_id = o.id and a.kind = 'professional'
        and a.started_on <= app_today() and (a.ended_on is null or a.ended_on > app_today()))`.as('people'),
    ])
    .orderBy('o.name')
    .execute()
}

export async function addOrganisation(
  tx: Tx,
  regionId: string,
  input: { name: string; kind: OrganisationKind },
): Promise<void> {
  await tx
    .insertInto('organisation')
    .values({ region_id: regionId, ...input })
    .execute()
}

/** Gives an organisation another name; false when it is no longer called `was`. */
export async function renameOrganisation(
  tx: Tx,
  organisationId: string,
  name: string,
  was: string,
): Promise<boolean> {
  const renamed = await tx
    .updateTable('organisation')
    .set({ name })
    .where('id', '=', organisationId)
    .where('name', '=', was)
    .executeTakeFirst()
  return renamed.numUpdatedRows === 1n
}

/** Adds a garden that has nobody to step in yet, and gives its id. */
export async function addGarden(
  tx: Tx,
  regionId: string,
  input: { name: string; organisationId: string; since: Day },
): Promise<string> {
  const { id } = await tx
    .insertInto('garden')
    .values({
      region_id: regionId,
      name: input.name,
      organisation_id: input.organisationId,
      active_since: input.since,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
