import type { Tx } from '#src/platform/database/types.ts'
import { withinReach } from '../household/store.server.ts'
import { watchedColumns, watchedFrom } from '../top3-plan/overview/store.server.ts'

/** The households within reach, by name, each open one with what is known of its plan: one statement. */
export async function householdsToday(tx: Tx) {
  const rows = await withinReach(tx).select(watchedColumns(tx)).orderBy('c.name').execute()
  return rows.map(({ active, draft, consultations, ...household }) => ({
    ...household,
    watched: household.closedOn ? null : watchedFrom({ ...household, active, draft, consultations }),
  }))
}
export type HouseholdToday = Awaited<ReturnType<typeof householdsToday>>[number]
