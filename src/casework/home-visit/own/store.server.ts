import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'

export type OwnVisit = {
  id: string
  caseId: string
  uid: string
  sequence: number
  beginsAt: Date
  endsAt: Date
  place: string | null
  visitor: string | null
}

/** The visits to come that were shown to who asks, the first first. */
export async function ownVisits(tx: Tx): Promise<OwnVisit[]> {
  const { rows } = await sql<OwnVisit>`
    select id, case_id as "caseId", uid, sequence, begins_at as "beginsAt", ends_at as "endsAt", place, visitor
    from my_home_visits()`.execute(tx)
  return rows
}
