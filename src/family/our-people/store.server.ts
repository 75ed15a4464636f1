import { sql } from 'kysely'
import { deputyInWords } from '#src/casework/public.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'

export type TeamMember = {
  name: string
  organisation: string
  part: string
  capacity: string
  task: string
  phone: string | null
  reachable: string | null
  /** The moment at which an invitation ends; null for whoever belongs to the team. */
  until: Date | null
}

/** A household whose pages somebody reads, with who works with it; the contact person is among them. */
export type OwnHousehold = {
  caseId: string
  since: Day
  contact: TeamMember | null
  people: TeamMember[]
  deputies: Deputy[]
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
        people: people.filter(one => one.part !== 'deputy'),
        contact: people.find(one => one.part === 'contact-person') ?? null,
        deputies: deputies.filter(one => one.caseId === household.caseId),
      }
    }),
  )
}

/** Who takes the contact person's place on some days, now or soon. */
export type Deputy = {
  caseId: string
  name: string
  phone: string | null
  reachable: string | null
  forName: string
  fromDay: Day
  untilDay: Day
  isNow: boolean
  /** Who takes whose place, and when. */
  words: string
}

async function deputiesOf(tx: Tx): Promise<Deputy[]> {
  const found = await sql<Omit<Deputy, 'words'>>`
    select case_id as "caseId", name, phone, reachable, for_name as "forName", from_day as "fromDay", until_day as "untilDay",
      is_now as "isNow"
    from family_deputies() order by from_day, name`.execute(tx)
  return found.rows.map(one => ({ ...one, words: deputyInWords(one) }))
}

/** Who is with the family now, the contact person first. */
export async function peopleWithUs(tx: Tx, caseId: string): Promise<TeamMember[]> {
  const found = await sql<TeamMember>`
    select name, organisation, part, capacity, task, phone, reachable, until from family_team()
    where case_id = ${caseId}
    order by case part when 'contact-person' then 0 when 'duo-partner' then 1 else 2 end, name`.execute(tx)
  return found.rows
}
