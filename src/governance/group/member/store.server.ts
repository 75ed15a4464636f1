import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Duty, MemberInput, Membership } from '../rules.ts'

export type Member = {
  id: string
  groupId: string
  accountId: string | null
  /** The colleague's name, or the role of somebody without one. */
  label: string
  organisation: string | null
  membership: Membership
  duty: Duty | null
  from: Day
}

/** Who belongs to the groups on a day, today unless said: colleagues by name, others by role and organisation. */
export async function membersOf(tx: Tx, groupId?: string, on?: Day): Promise<Member[]> {
  const rows = await tx
    .selectFrom('group_member as m')
    .leftJoin('account as a', 'a.id', 'm.account_id')
    .leftJoin('organisation as o', 'o.id', 'a.organisation_id')
    .where(sql<boolean>`m.during @> coalesce(${on ?? null}::date, app_today())`)
    .$if(groupId !== undefined, query => query.where('m.group_id', '=', groupId ?? ''))
    .select([
      'm.id',
      'm.group_id as groupId',
      'm.account_id as accountId',
      sql<string>`coalesce(m.role_label, a.name)`.as('label'),
      sql<string | null>`coalesce(m.organisation, o.name)`.as('organisation'),
      'm.membership',
      sql<Duty | null>`m.duty`.as('duty'),
      sql<Day>`lower(m.during)`.as('from'),
    ])
    .orderBy(sql`m.membership = 'advisory'`)
    .orderBy('m.id')
    .execute()
  return rows.map(row => ({ ...row, membership: row.membership as Membership }))
}

/** The groups somebody is a member of today. */
export async function groupIdsOf(tx: Tx, accountId: string): Promise<string[]> {
  return (await membersOf(tx)).filter(member => member.accountId === accountId).map(member => member.groupId)
}

export async function addMember(tx: Tx, regionId: string, groupId: string, input: MemberInput) {
  await tx
    .insertInto('group_member')
    .values({
      region_id: regionId,
      group_id: groupId,
      account_id: input.accountId ?? null,
      role_label: input.roleLabel ?? null,
      organisation: input.accountId ? null : (input.organisation ?? null),
      membership: input.membership,
      duty: input.duty ?? null,
      during: sql<string>`daterange(${input.fromDay}, null)`,
    })
    .execute()
}

/** Ends a membership from today on; the day somebody came counts as a day of membership. */
export async function endMember(tx: Tx, groupId: string, memberId: string): Promise<boolean> {
  const ended = await tx
    .updateTable('group_member')
    .set({ during: sql<string>`daterange(lower(during), greatest(app_today(), lower(during) + 1))` })
    .where('id', '=', memberId)
    .where('group_id', '=', groupId)
    .where(sql<boolean>`upper_inf(during)`)
    .executeTakeFirst()
  return ended.numUpdatedRows === 1n
}

/** Everybody who works in the region today; each of them can be given a seat. */
export const possibleMembers = (tx: Tx) => colleaguesNow(tx).execute()

/** Who works in the region today, with where, for whoever asks for some of them. */
export const colleaguesNow = (tx: Tx) =>
  tx
    .selectFrom('account as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .where(eb => eb.or([eb('a.ended_on', 'is', null), eb('a.ended_on', '>', sql<Day>`app_today()`)]))
    .select(['a.id', 'a.name', 'o.name as organisation'])
    .orderBy('a.name')
