import { sql } from 'kysely'
import { isId } from '#src/kernel/id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { NeedyRole } from '../rules.ts'
import type { ChangeModuleInput, ModuleInput } from './rules.ts'

type By = { regionId: string }

/** The region's modules, each with the roles that need it. */
export async function modules(tx: Tx) {
  const rows = await tx
    .selectFrom('training_module as m')
    .select([
      'm.id',
      'm.title',
      'm.days',
      'm.version',
      sql<NeedyRole[]>`array(select n.role from training_need n where n.module_id = m.id order by n.role)`.as(
        'roles',
      ),
    ])
    .orderBy('m.title')
    .execute()
  return rows
}

export const moduleOf = async (tx: Tx, id: string | undefined) =>
  isId(id) ? (await modules(tx)).find(one => one.id === id) : undefined

export async function addModule(tx: Tx, by: By, input: ModuleInput): Promise<string> {
  const { id } = await tx
    .insertInto('training_module')
    .values({ region_id: by.regionId, title: input.title, days: input.days })
    .returning('id')
    .executeTakeFirstOrThrow()
  await setRoles(tx, by, id, input)
  return id
}

async function setRoles(tx: Tx, by: By, moduleId: string, { roles }: ModuleInput): Promise<void> {
  await tx.deleteFrom('training_need').where('module_id', '=', moduleId).execute()
  for (const role of new Set(roles))
    await tx
      .insertInto('training_need')
      .values({ module_id: moduleId, role, region_id: by.regionId })
      .execute()
}

/** Changes a module; false when somebody else changed it since `input.version`. */
export async function changeModule(
  tx: Tx,
  by: By,
  moduleId: string,
  input: ChangeModuleInput,
): Promise<boolean> {
  const changed = await tx
    .updateTable('training_module')
    .set({ title: input.title, days: input.days, version: sql<number>`version + 1` })
    .where('id', '=', moduleId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) return false
  await setRoles(tx, by, moduleId, input)
  return true
}

/** How many work here today, by organisation and role; who has two roles counts in both. */
export async function working(tx: Tx) {
  return tx
    .selectFrom('account as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .innerJoin('role_assignment as r', 'r.account_id', 'a.id')
    .where(sql<boolean>`r.during @> app_today()`)
    .where(sql<boolean>`a.started_on <= app_today() and (a.ended_on is null or a.ended_on > app_today())`)
    .select([
      'o.id as organisationId',
      'o.name as organisation',
      sql<NeedyRole>`r.role`.as('role'),
      sql<number>`count(distinct a.id)::int`.as('people'),
    ])
    .groupBy(['o.id', 'o.name', 'r.role'])
    .orderBy('o.name')
    .orderBy('r.role')
    .execute()
}
