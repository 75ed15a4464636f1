import { sql } from 'kysely'
import type { SettingName } from '#src/access/settings.ts'
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

/** Changes a term or threshold; false when it is no longer `was`. */
export async function changeSetting(
  tx: Tx,
  regionId: string,
  name: SettingName,
  value: number,
  was: number,
): Promise<boolean> {
  const changed = await tx
    .insertInto('region_setting')
    .values({ region_id: regionId, name, value })
    .onConflict(conflict =>
      conflict.columns(['region_id', 'name']).doUpdateSet({ value }).where('region_setting.value', '=', was),
    )
    .executeTakeFirst()
  return changed.numInsertedOrUpdatedRows === 1n
}

/** Changes the words of danger that the region adds; false when they are no longer `was`. */
export async function changeDangerWords(
  tx: Tx,
  regionId: string,
  words: readonly string[],
  was: string,
): Promise<boolean> {
  const changed = await tx
    .updateTable('region')
    .set({ danger_words: [...words] })
    .where('id', '=', regionId)
    .where(sql<boolean>`array_to_string(danger_words, chr(10)) = ${was.replaceAll('\r\n', '\n')}`)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Changes where families leave to; false when it is no longer `was`. */
export async function changeExit(tx: Tx, regionId: string, address: string, was: string): Promise<boolean> {
  const changed = await tx
    .updateTable('region')
    .set({ quick_exit_address: address })
    .where('id', '=', regionId)
    .where('quick_exit_address', '=', was)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
