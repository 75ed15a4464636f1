import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { withinReach } from '../household/store.server.ts'
import { watchedColumns, watchedFrom } from '../top3-plan/overview/store.server.ts'

/** The households within reach, by name, each open one with what is known of its plan: one statement. */
export async function householdsToday(tx: Tx) {
  const rows = await withinReach(tx)
    .select(watchedColumns(tx))
    .select(sql<Day | null>`upper(p.during)`.as('contactUntil'))
    .orderBy('c.name')
    .execute()
  return rows.map(({ active, draft, consultations, ...household }) => ({
    ...household,
    watched: household.closedOn ? null : watchedFrom({ ...household, active, draft, consultations }),
  }))
}
export type HouseholdToday = Awaited<ReturnType<typeof householdsToday>>[number]

/** The first day somebody no longer works here, when that is laid down. */
export const leavesOnPiece = (accountId: string): RawBuilder<Day | null> =>
  sql`select a.ended_on from account a where a.id = ${accountId}`

/** How often the reader was asked what helped, and has not answered yet. */
export const invitationsPiece = (): RawBuilder<number> => sql`
  (select count(*)::integer from observation_invitation i
    where not exists (select 1 from observation_invitation_answer a where a.invitation_id = i.id))`
