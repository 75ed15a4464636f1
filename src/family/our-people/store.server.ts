import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'

/** The household whose pages this family member reads now; null when the way in was closed. */
export async function ownCaseId(tx: Tx, accountId: string): Promise<string | null> {
  const found = await tx
    .selectFrom('family_access')
    .where('account_id', '=', accountId)
    .where(sql<boolean>`during @> app_now()`)
    .select('case_id as caseId')
    .orderBy(sql`lower(during)`, 'desc')
    .executeTakeFirst()
  return found?.caseId ?? null
}

export type TeamMember = {
  name: string
  organisation: string
  part: string
  capacity: string
  task: string
  phone: string | null
  reachable: string | null
}

/** Who is with the family now, the contact person first. */
export async function peopleWithUs(tx: Tx, caseId: string): Promise<TeamMember[]> {
  const found = await sql<TeamMember>`
    select name, organisation, part, capacity, task, phone, reachable from family_team()
    where case_id = ${caseId}
    order by case part when 'contact-person' then 0 when 'duo-partner' then 1 else 2 end, name`.execute(tx)
  return found.rows
}
