import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { PlanCount } from './rules.ts'

/** What is counted of the region's plans until a day, without a name; nothing for whoever does not steer. */
export async function planCounts(tx: Tx, until: Day, dormantDays: number): Promise<PlanCount[]> {
  const { rows } = await sql<PlanCount>`
    select figure, part, counted, households from plan_figures(${until}::date, ${dormantDays})`.execute(tx)
  return rows
}
