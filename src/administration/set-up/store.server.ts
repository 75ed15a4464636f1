import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { Facts, InUse, Looked } from './rules.ts'

/** What stands ready in the asker's region, in numbers. */
export async function setUpFacts(tx: Tx): Promise<Facts> {
  const found = await sql<{ facts: Facts | null; inUse: InUse | null }>`
    select set_up_facts() as facts, set_up_in_use() as "inUse"`.execute(tx)
  const facts = found.rows[0]?.facts
  const inUse = found.rows[0]?.inUse
  if (!facts || !inUse) throw new Error('only an administrator sets up a region')
  return { ...facts, ...inUse, checks: facts.checks.map(check => ({ ...check, at: new Date(check.at) })) }
}

/** Keeps that somebody looked at this and found it right. */
export async function keepCheck(
  tx: Tx,
  by: { accountId: string; regionId: string },
  what: Looked,
): Promise<void> {
  await tx
    .insertInto('set_up_check')
    .values({ region_id: by.regionId, what, checked_by: by.accountId })
    .execute()
}
