import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { BarrierState, Level } from '../rules.ts'

type Known = {
  id: string
  title: string
  level: Level
  lifter: string | null
  state: BarrierState
  since: Day
  /** The group it was brought to, and the item it became there. */
  askedGroup: string | null
  itemId: string | null
}

/** The barriers that who steers may know of: all for who leads, for others those that were brought to a group. */
export async function steeringBarriers(tx: Tx): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select id, title, level, lifter, state, since, asked_group as "askedGroup", item_id as "itemId"
    from steering_barriers()`.execute(tx)
  return rows
}
