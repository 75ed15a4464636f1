import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'

type Asker = { accountId: string; regionId: string }
type Drafting = { name: string; now: string; value: string; version: string }

const drafts = (tx: Tx) =>
  tx
    .selectFrom('setting_draft as d')
    .innerJoin('account as a', 'a.id', 'd.drafted_by')
    .select(['d.name', 'd.becomes', 'a.name as by', 'd.drafted_at as at'])
    .orderBy('d.name')

/** What is drafted and holds for nobody yet. */
export const draftedSettings = (tx: Tx) => drafts(tx).execute()
/** The same, and nobody changes one of these until this transaction ends. */
export const heldDrafts = (tx: Tx) => drafts(tx).forUpdate('d').execute()
export type Drafted = Awaited<ReturnType<typeof draftedSettings>>[number]

/** Drafts a value, or takes it out when it holds already; false when what was shown is no longer so. */
export async function draftSetting(
  tx: Tx,
  { accountId, regionId }: Asker,
  { name, now, value, version }: Drafting,
): Promise<boolean> {
  const key = { region_id: regionId, name }
  const drafted = await tx
    .selectFrom('setting_draft')
    .where('name', '=', name)
    .select('becomes')
    .forUpdate()
    .executeTakeFirst()
  if ((drafted?.becomes ?? now) !== version) return false
  if (value === now) {
    await tx.deleteFrom('setting_draft').where('name', '=', name).execute()
    return true
  }
  const words = { was: now, becomes: value, drafted_by: accountId }
  await tx
    .insertInto('setting_draft')
    .values({ ...key, ...words })
    .onConflict(conflict => conflict.columns(['region_id', 'name']).doUpdateSet(words))
    .execute()
  return true
}

/** Lets everything that is drafted hold from a day on; tells how many. */
export async function decideSettings(tx: Tx, fromDay: Day, why: string | undefined): Promise<number> {
  const decided = await sql<{ decided: number }>`
    select decide_settings(${fromDay}, ${why ?? null}) as decided`.execute(tx)
  return decided.rows[0]?.decided ?? 0
}

/** Everything that was ever decided, the newest first. */
export async function settingChanges(tx: Tx) {
  return tx
    .selectFrom('setting_change as c')
    .innerJoin('account as a', 'a.id', 'c.decided_by')
    .leftJoin('setting_withdrawal as w', 'w.change_id', 'c.id')
    .select([
      'c.id',
      'c.name',
      'c.was',
      'c.becomes',
      'c.from_day as fromDay',
      'c.why',
      'a.name as by',
      'w.withdrawn_at as withdrawnOn',
    ])
    .orderBy('c.from_day', 'desc')
    .orderBy('c.decided_at', 'desc')
    .orderBy('c.id', 'desc')
    .execute()
}

/** Takes back a change that does not hold yet; false when there is none. */
export async function withdrawChange(tx: Tx, changeId: string): Promise<boolean> {
  const found = await sql<{ gone: boolean }>`select withdraw_setting_change(${changeId}) as gone`.execute(tx)
  return found.rows[0]?.gone ?? false
}

/** Each day: lets hold what was decided to hold from that day. Done by the house itself, as nobody. */
export async function letSettingsBegin(tx: Tx): Promise<number> {
  const begun = await sql<{ begun: string | number }>`select let_settings_begin() as begun`.execute(tx)
  return Number(begun.rows[0]?.begun ?? 0)
}
