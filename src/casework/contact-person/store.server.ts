import { sql } from 'kysely'
import { type Day, momentAt } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { HandoverInput, JoinTeamInput, OwnReach, TeamPart, Turn } from './rules.ts'

/** Every contact person of a household, the present and planned ones included, oldest first; earlier ones by name alone. */
export async function contactPersonTurns(
  tx: Tx,
  caseId: string,
): Promise<(Turn & { accountId: string | null })[]> {
  return tx
    .selectFrom('contact_person as p')
    .leftJoin('account as a', 'a.id', 'p.account_id')
    .where('p.case_id', '=', caseId)
    .select([
      sql<string>`coalesce(a.name, p.formerly)`.as('name'),
      'a.id as accountId',
      sql<Day>`lower(p.during)`.as('from'),
      sql<Day | null>`upper(p.during)`.as('until'),
    ])
    .orderBy(sql`lower(p.during)`)
    .execute()
}

/** Who works on the household now. */
export async function teamOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('case_involvement as i')
    .innerJoin('account as a', 'a.id', 'i.account_id')
    .leftJoin('organisation as o', 'o.id', 'a.organisation_id')
    .where('i.case_id', '=', caseId)
    .where(sql<boolean>`i.during @> app_now()`)
    .select([
      'i.id',
      'i.account_id as accountId',
      'a.name',
      'o.name as organisation',
      'i.part',
      'i.capacity',
      'i.task',
      'i.reason',
      sql<Date | null>`upper(i.during)`.as('until'),
      sql<Date>`lower(i.during)`.as('since'),
    ])
    .orderBy(sql`case i.part when 'contact-person' then 0 when 'duo-partner' then 1 else 2 end`)
    .orderBy('a.name')
    .execute()
}
export type TeamMember = Awaited<ReturnType<typeof teamOf>>[number]

/** Hands the contact over: the old turn ends the day before the new one begins, so no day is left over or double. */
export async function handOver(
  tx: Tx,
  from: { accountId: string; regionId: string },
  caseId: string,
  input: HandoverInput,
  now: Date,
  today: Day,
): Promise<void> {
  const row = { region_id: from.regionId, case_id: caseId }
  await tx
    .updateTable('contact_person')
    .set({ during: sql<string>`daterange(lower(during), ${input.fromDay})` })
    .where('case_id', '=', caseId)
    .where('account_id', '=', from.accountId)
    .where(sql<boolean>`upper_inf(during)`)
    .execute()
  await tx
    .insertInto('contact_person')
    .values({ ...row, account_id: input.toAccountId, during: sql<string>`daterange(${input.fromDay}, null)` })
    .execute()
  await tx
    .insertInto('handover')
    .values({
      ...row,
      from_account_id: from.accountId,
      to_account_id: input.toAccountId,
      from_day: input.fromDay,
      kind: 'warm',
      reason: input.reason,
      introduced_how: input.introducedHow,
      informed_on: input.informedOn,
      informed_how: input.informedHow,
      recorded_by: from.accountId,
    })
    .execute()
  await tx
    .insertInto('case_involvement')
    .values({
      ...row,
      account_id: input.toAccountId,
      part: 'contact-person',
      capacity: 'caseworker',
      task: 'vaste contactpersoon',
      during: sql<string>`tstzrange(app_now(), null)`,
    })
    .execute()
  await endInvolvement(
    tx,
    caseId,
    from.accountId,
    'contact-person',
    input.fromDay === today ? now : momentAt(input.fromDay, '00:00'),
  )
}

async function endInvolvement(tx: Tx, caseId: string, accountId: string, part: string, at: Date) {
  await tx
    .updateTable('case_involvement')
    .set({ during: sql<string>`tstzrange(lower(during), ${at.toISOString()})` })
    .where('case_id', '=', caseId)
    .where('account_id', '=', accountId)
    .where('part', '=', part)
    .where(sql<boolean>`upper_inf(during)`)
    .execute()
}

/** Who steps in: the garden's named fallback holder, or that of another garden where this one must not see the household. */
export async function fallbackHolderOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('household_case as c')
    .innerJoin('account as a', join => join.on(sql<boolean>`a.id = fallback_within_reach(c.id)`))
    .where('c.id', '=', caseId)
    .select(['a.id', 'a.name'])
    .executeTakeFirst()
}

/** The fallback holder becomes contact person today, because the contact person suddenly cannot. */
export async function letFallbackStepIn(tx: Tx, caseId: string, reason: string): Promise<void> {
  await sql`select step_in_by_team(${caseId}, ${reason})`.execute(tx)
}

/** Opens the household to a colleague, from now. */
export async function joinTeam(
  tx: Tx,
  regionId: string,
  caseId: string,
  input: JoinTeamInput & { capacity: string; part: TeamPart },
): Promise<void> {
  await tx
    .insertInto('case_involvement')
    .values({
      region_id: regionId,
      case_id: caseId,
      account_id: input.accountId,
      part: input.part,
      capacity: input.capacity,
      task: input.task,
      reason: input.reason ?? null,
      during: sql<string>`tstzrange(app_now(), null)`,
    })
    .execute()
}

/** Closes the household to somebody of the team, from now. False when there is no such member. */
export async function leaveTeam(tx: Tx, caseId: string, involvementId: string, now: Date): Promise<boolean> {
  const left = await tx
    .updateTable('case_involvement')
    .set({
      during: sql<string>`tstzrange(lower(during), greatest(${now.toISOString()}::timestamptz, lower(during) + interval '1 millisecond'))`,
    })
    .where('id', '=', involvementId)
    .where('case_id', '=', caseId)
    .where('part', '<>', 'contact-person')
    .where(sql<boolean>`upper_inf(during)`)
    .executeTakeFirst()
  return left.numUpdatedRows === 1n
}

/** Professionals of the region who may work on a household, with their roles. */
export async function colleagues(tx: Tx) {
  return tx
    .selectFrom('account as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .innerJoin('role_assignment as r', 'r.account_id', 'a.id')
    .where(sql<boolean>`r.during @> app_today()`)
    .where(sql<boolean>`(a.ended_on is null or a.ended_on > app_today())`)
    .select([
      'a.id',
      'a.name',
      'a.phone',
      'o.name as organisation',
      sql<string[]>`array_agg(r.role order by r.role)`.as('roles'),
    ])
    .groupBy(['a.id', 'a.name', 'a.phone', 'o.name'])
    .orderBy('a.name')
    .execute()
}

/** How a family reaches somebody; null when that is not known. */
export async function reachOf(tx: Tx, accountId: string) {
  const asked = tx.selectFrom('account').where('id', '=', accountId)
  return (await asked.select(['phone', 'reachable', 'reach_parts as parts']).executeTakeFirst()) ?? null
}
export type Reach = { phone: string | null; reachable: string | null }

/** Everybody keeps the own number and hours up to date. */
export async function setMyReach(tx: Tx, { phone, reachable, parts = [] }: OwnReach): Promise<void> {
  await sql`select set_my_reach(${phone}, ${reachable}), set_my_reach_parts(${[...parts]}::text[])`.execute(
    tx,
  )
}
