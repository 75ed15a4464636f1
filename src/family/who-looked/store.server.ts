import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Look } from './rules.ts'

/** Who of the team looked at what is the asker's own or was released to them, by whole months that are over long enough. */
export async function looksAtMine(tx: Tx, delayDays: number): Promise<Look[]> {
  const { rows } = await sql<Look & { month: Day }>`
    select case_id as "caseId", month, thing, is_contact as "isContact", capacity, name
    from looks_at_mine(${delayDays})`.execute(tx)
  return rows
}
