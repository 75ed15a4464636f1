import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'

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
