import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { LeftBehind } from './rules.ts'
import { text } from './text.nl.ts'

/** What still leans on somebody, in numbers: households are counted and never named. */
export async function leftBehindBy(tx: Tx, accountId: string): Promise<LeftBehind[]> {
  const found = await sql<{ kind: LeftBehind['kind']; about: string | null; number: string | number }>`
    select * from left_behind_by(${accountId})`.execute(tx)
  return found.rows.map(row => ({ kind: row.kind, about: row.about ?? '', count: Number(row.number) }))
}

/** Colleagues who left and still own an improvement that runs. */
export async function ownersOutOfPlace(tx: Tx) {
  const found = await sql<{ account_id: string; improvements: string | number }>`
    select * from owners_out_of_place()`.execute(tx)
  return found.rows.map(row => ({ accountId: row.account_id, improvements: Number(row.improvements) }))
}

/** How many households lean on somebody: by garden as contact person, and as their only behavioural scientist. */
export async function leaningOn(tx: Tx, accountId: string) {
  const held = await sql<{ garden_id: string; households: number }>`
    select * from households_held_by(${accountId})`.execute(tx)
  const scientist = await sql<{ households: number }>`
    select households_leaning_on_scientist(${accountId}) as households`.execute(tx)
  return {
    held: held.rows.map(row => ({ gardenId: row.garden_id, households: row.households })),
    asOnlyScientist: scientist.rows[0]?.households ?? 0,
  }
}

/** Whether a household or a garden would be left alone if this role ended. */
export async function isLeanedOn(tx: Tx, accountId: string, role: string): Promise<boolean> {
  const { held, asOnlyScientist } = await leaningOn(tx, accountId)
  if (role === 'behavioural-scientist') return asOnlyScientist > 0
  if (role !== 'caseworker') return false
  const stoodIn = await tx
    .selectFrom('garden')
    .select('id')
    .where('fallback_account_id', '=', accountId)
    .executeTakeFirst()
  return held.length > 0 || stoodIn !== undefined
}

/** Colleagues on whom households still lean though they left or lost the role for it. */
export async function holdersOutOfPlace(tx: Tx) {
  const found = await sql<{ account_id: string; households: number }>`
    select * from holders_out_of_place()`.execute(tx)
  return found.rows.map(row => ({ accountId: row.account_id, households: row.households }))
}

/** Ends an employment; from today on it hands over, takes roles and sessions away, and tells how many households moved. */
export async function endEmployment(
  tx: Tx,
  accountId: string,
  input: { fromDay: Day; nextScientistId?: string | undefined; nextOwnerId?: string | undefined },
): Promise<number> {
  const ended = await sql<{ moved: number }>`
    select end_employment(${accountId}, ${input.fromDay}, ${text.reason}, ${input.nextScientistId ?? null},
      ${input.nextOwnerId ?? null}) as moved`.execute(tx)
  return ended.rows[0]?.moved ?? 0
}

/** Takes back an end that has not come yet; false when there is none. */
export async function keepEmployed(tx: Tx, accountId: string): Promise<boolean> {
  const kept = await sql<{ kept: boolean }>`select keep_employed(${accountId}) as kept`.execute(tx)
  return kept.rows[0]?.kept ?? false
}

/** Each day: hands over what still stands with people who left. Done by the house itself, as nobody. */
export async function letLeaversGo(tx: Tx): Promise<number> {
  const gone = await sql<{ moved: number }>`select let_leavers_go(${text.reason}) as moved`.execute(tx)
  return gone.rows[0]?.moved ?? 0
}
