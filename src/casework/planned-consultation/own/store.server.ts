import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'

export type OwnAppointment = {
  id: string
  caseId: string
  /** What calendars know it by: the same as in a mail about it. */
  uid: string
  sequence: number
  beginsAt: Date
  endsAt: Date
  place: string | null
}

/** What the asker was invited to and is still to come, the first first; the own sitting, and nobody else in it. */
export async function ownAppointments(tx: Tx): Promise<OwnAppointment[]> {
  const { rows } = await sql<OwnAppointment>`
    select id, case_id as "caseId", uid, sequence, begins_at as "beginsAt", ends_at as "endsAt", place
    from my_appointments()`.execute(tx)
  return rows
}

/** The day that was agreed when the asker last sat at the table, for each household. */
export async function ownNextDays(tx: Tx): Promise<{ caseId: string; on: Day }[]> {
  const { rows } = await sql<{ caseId: string; on: Day }>`
    select case_id as "caseId", next_on as "on" from my_next_day()`.execute(tx)
  return rows
}
