import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import {
  type ChangeGroupInput,
  type GroupInput,
  inOrder,
  type Level,
  type Membership,
  type Standing,
} from './rules.ts'

type By = { accountId: string; regionId: string }

export type Group = {
  id: string
  name: string
  mandate: string
  level: Level
  standing: Standing
  why: string | null
  everyWeeks: number | null
  version: number
}

/** All groups of the region, from the practice up. */
export async function groupsOf(tx: Tx): Promise<Group[]> {
  const rows = await tx
    .selectFrom('governance_group as g')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('group_standing as x')
          .whereRef('x.group_id', '=', 'g.id')
          .select(['x.standing', 'x.why'])
          .orderBy('x.id', 'desc')
          .limit(1)
          .as('s'),
      join => join.onTrue(),
    )
    .select([
      'g.id',
      'g.name',
      'g.mandate',
      'g.level',
      'g.every_weeks as everyWeeks',
      'g.version',
      's.standing',
      's.why',
    ])
    .execute()
  return rows
    .map(row => ({ ...row, level: row.level as Level, standing: row.standing as Standing }))
    .sort(inOrder)
}

export async function groupOf(tx: Tx, groupId: string): Promise<Group | undefined> {
  return (await groupsOf(tx)).find(group => group.id === groupId)
}

/** Every change of a group's standing, the newest first. */
export async function standingsOf(tx: Tx, groupId: string) {
  const rows = await tx
    .selectFrom('group_standing as s')
    .innerJoin('account as a', 'a.id', 's.recorded_by')
    .where('s.group_id', '=', groupId)
    .select(['s.standing', 's.why', 's.recorded_at as at', 'a.name as by'])
    .orderBy('s.id', 'desc')
    .execute()
  return rows.map(row => ({ ...row, standing: row.standing as Standing }))
}

export async function addGroup(tx: Tx, by: By, input: GroupInput): Promise<string> {
  const { id } = await tx
    .insertInto('governance_group')
    .values({
      region_id: by.regionId,
      name: input.name,
      mandate: input.mandate,
      level: input.level,
      every_weeks: input.everyWeeks ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addStanding(tx, by, id, input.standing, input.why)
  return id
}

const addStanding = (tx: Tx, by: By, groupId: string, standing: Standing, why: string | undefined) =>
  tx
    .insertInto('group_standing')
    .values({
      region_id: by.regionId,
      group_id: groupId,
      standing,
      why: why ?? null,
      recorded_by: by.accountId,
    })
    .execute()

/** Changes a group; false when somebody else changed it since `input.version`. */
export async function changeGroup(
  tx: Tx,
  by: By,
  groupId: string,
  input: ChangeGroupInput,
): Promise<boolean> {
  const before = await groupOf(tx, groupId)
  const changed = await tx
    .updateTable('governance_group')
    .set({
      name: input.name,
      mandate: input.mandate,
      level: input.level,
      every_weeks: input.everyWeeks ?? null,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', groupId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) return false
  if (before?.standing !== input.standing || (before.why ?? undefined) !== input.why)
    await addStanding(tx, by, groupId, input.standing, input.why)
  return true
}

/** The groups as a report tells them: what they do and who sits in them, by role and organisation and never by name. */
export async function groupsForReport(tx: Tx) {
  const roles = await tx
    .selectFrom('group_member as m')
    .leftJoin('account as a', 'a.id', 'm.account_id')
    .leftJoin('organisation as o', 'o.id', 'a.organisation_id')
    .where(sql<boolean>`m.during @> app_today()`)
    .select([
      'm.group_id as groupId',
      'm.role_label as role',
      sql<string | null>`coalesce(m.organisation, o.name)`.as('organisation'),
      'm.membership',
    ])
    .orderBy('m.id')
    .execute()
  return (await groupsOf(tx)).map(({ everyWeeks: _, ...group }) => ({
    ...group,
    members: roles
      .filter(member => member.groupId === group.id)
      .map(({ role, organisation, membership }) => ({
        role,
        organisation,
        membership: membership as Membership,
      })),
  }))
}
