import { sql } from 'kysely'
import { notFound } from '#src/access/refusals.ts'
import type { TeamDeputy, TeamMember } from '#src/casework/public.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'

/** A household whose pages somebody reads, with who works with it; the contact person is among them. */
export type OwnHousehold = {
  caseId: string
  since: Day
  contact: TeamMember | null
  people: TeamMember[]
  deputies: TeamDeputy[]
}

/**
 * The households whose pages this family member reads now, the latest first; none when the way in was closed. One that was
 * merged into another of theirs stands under that one.
 */
export async function ownHouseholds(tx: Tx, accountId: string): Promise<OwnHousehold[]> {
  const open = await tx
    .selectFrom('family_access')
    .where('account_id', '=', accountId)
    .where(sql<boolean>`during @> app_now()`)
    .where(sql<boolean>`not case_id = any ((select family_merged_case_ids())::uuid[])`)
    .select([
      'case_id as caseId',
      sql<Day>`(lower(during) at time zone 'Europe/Amsterdam')::date`.as('since'),
    ])
    .orderBy(sql`lower(during)`, 'desc')
    .orderBy('case_id')
    .execute()
  const deputies = await deputiesOf(tx)
  return Promise.all(
    open.map(async household => {
      const people = await peopleWithUs(tx, household.caseId)
      return {
        ...household,
        people,
        contact: people.find(one => one.part === 'contact-person') ?? null,
        deputies: deputies.filter(one => one.caseId === household.caseId),
      }
    }),
  )
}

/** The same, for a page that is not there when none is open. */
export async function openHouseholds(tx: Tx, accountId: string): Promise<OwnHousehold[]> {
  const households = await ownHouseholds(tx, accountId)
  if (households.length === 0) throw notFound()
  return households
}

/** Who takes the contact person's place on some days, now or soon. */
async function deputiesOf(tx: Tx): Promise<(TeamDeputy & { caseId: string })[]> {
  const found = await sql<TeamDeputy & { caseId: string }>`
    select case_id as "caseId", name, phone, reachable, for_name as "forName", from_day as "fromDay", until_day as "untilDay",
      is_now as "isNow"
    from family_deputies()`.execute(tx)
  return found.rows
}

/** Who is with the family now, the contact person first. */
export async function peopleWithUs(tx: Tx, caseId: string): Promise<TeamMember[]> {
  const found = await sql<TeamMember>`
    select name, organisation, part, capacity, task, phone, reachable, until from family_team()
    where case_id = ${caseId}`.execute(tx)
  return found.rows
}
