import { sql } from 'kysely'
import type { Role } from '#src/access/actor.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { ChangeColleagueInput, ColleagueInput, GardenState, GiveRoleInput } from './rules.ts'

type Asker = { accountId: string; regionId: string }
export type AssignedRole = {
  id: string
  role: Role
  gardenId: string | null
  garden: string | null
  from: Day
  until: Day | null
}

const rolesOfAccount = sql<AssignedRole[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', r.id, 'role', r.role, 'gardenId', r.garden_id, 'garden', g.name,
    'from', lower(r.during), 'until', upper(r.during)) order by lower(r.during), r.role)
  from role_assignment r left join garden g on g.id = r.garden_id where r.account_id = a.id), '[]')`

const colleagues = (tx: Tx) =>
  tx
    .selectFrom('account as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .where('a.kind', '=', 'professional')
    .select([
      'a.id',
      'a.name',
      'a.email',
      'a.version',
      'o.name as organisation',
      'a.started_on as startedOn',
      'a.ended_on as endedOn',
      rolesOfAccount.as('roles'),
    ])

/** Everybody who works or worked in the region, by name; with `wanted` those whose name holds it. */
export async function findColleagues(tx: Tx, wanted = '') {
  return colleagues(tx)
    .where(sql<boolean>`position(lower(${wanted.trim()}) in lower(a.name)) > 0`)
    .orderBy(sql`a.ended_on is not null and a.ended_on <= app_today()`)
    .orderBy('a.name')
    .execute()
}
export type Colleague = Awaited<ReturnType<typeof findColleagues>>[number]

export const colleagueOf = (tx: Tx, accountId: string) =>
  colleagues(tx).where('a.id', '=', accountId).executeTakeFirst()

/** What a form about a colleague lets one choose from. */
export async function choicesForPeople(tx: Tx) {
  const organisations = await tx.selectFrom('organisation').select(['id', 'name']).orderBy('name').execute()
  const gardens = await tx.selectFrom('garden').select(['id', 'name']).orderBy('name').execute()
  return { organisations, gardens }
}

/** The gardens with whoever steps in when a contact person drops out. */
export async function gardensWithFallback(tx: Tx): Promise<GardenState[]> {
  return tx
    .selectFrom('garden as g')
    .leftJoin('account as a', 'a.id', 'g.fallback_account_id')
    .select([
      'g.id',
      'g.name',
      'g.fallback_account_id as fallbackId',
      'a.name as fallbackName',
      'a.ended_on as fallbackEndedOn',
      sql<boolean>`exists (select 1 from role_assignment r
        where r.account_id = a.id and r.role = 'caseworker' and r.during @> app_today())`.as(
        'fallbackIsCaseworker',
      ),
    ])
    .orderBy('g.name')
    .execute()
}

export async function addColleague(tx: Tx, asker: Asker, input: ColleagueInput): Promise<string> {
  const { id } = await tx
    .insertInto('account')
    .values({
      region_id: asker.regionId,
      kind: 'professional',
      name: input.name,
      email: input.email ?? null,
      organisation_id: input.organisationId,
      started_on: input.startedOn,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const role of input.roles) {
    const { gardenId, startedOn: fromDay } = input
    await giveRole(tx, asker, id, { role, gardenId, fromDay, lastDay: undefined })
  }
  return id
}

/** Changes name and address; false when somebody else changed them since `input.version`. */
export async function changeColleague(
  tx: Tx,
  accountId: string,
  input: ChangeColleagueInput,
): Promise<boolean> {
  const changed = await tx
    .updateTable('account')
    .set({ name: input.name, email: input.email ?? null, version: sql<number>`version + 1` })
    .where('id', '=', accountId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

export async function giveRole(tx: Tx, asker: Asker, accountId: string, input: GiveRoleInput): Promise<void> {
  await tx
    .insertInto('role_assignment')
    .values({
      region_id: asker.regionId,
      account_id: accountId,
      role: input.role,
      garden_id: input.gardenId ?? null,
      during: sql<string>`daterange(${input.fromDay}, ${input.lastDay ?? null}::date + 1)`,
    })
    .execute()
}

/** Ends a role from a day on; one that has not worked before that day is withdrawn whole. False when it ends before. */
export async function endRole(tx: Tx, accountId: string, roleId: string, fromDay: Day): Promise<boolean> {
  const withdrawn = await tx
    .deleteFrom('role_assignment')
    .where('id', '=', roleId)
    .where('account_id', '=', accountId)
    .where(sql<boolean>`lower(during) >= ${fromDay}::date`)
    .executeTakeFirst()
  if (withdrawn.numDeletedRows === 1n) return true
  const ended = await tx
    .updateTable('role_assignment')
    .set({ during: sql<string>`daterange(lower(during), ${fromDay})` })
    .where('id', '=', roleId)
    .where('account_id', '=', accountId)
    .where(
      sql<boolean>`lower(during) < ${fromDay}::date and (upper(during) is null or upper(during) > ${fromDay}::date)`,
    )
    .executeTakeFirst()
  return ended.numUpdatedRows === 1n
}
