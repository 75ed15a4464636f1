import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Line } from '#src/kernel/list-row.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { choicesForPeople, findColleagues } from '../people/store.server.ts'
import type { Known, Step } from './rules.ts'

type Asker = { accountId: string; regionId: string }

/** What a list is held against: who and what the region has now. */
export async function knownFor(
  tx: Tx,
  { accountId }: Asker,
  today: Day,
  roles: Known['roles'],
): Promise<Known> {
  const { organisations, gardens } = await choicesForPeople(tx)
  return { today, asker: accountId, organisations, gardens, roles, colleagues: await findColleagues(tx) }
}

/** Keeps a list to be looked at; one that waited is forgotten. */
export async function keepList(
  tx: Tx,
  { accountId, regionId }: Asker,
  fileName: string,
  lines: readonly Line[],
): Promise<string> {
  await tx.deleteFrom('staff_import').where('taken_over_at', 'is', null).execute()
  const { id } = await tx
    .insertInto('staff_import')
    .values({
      region_id: regionId,
      file_name: fileName.slice(0, 200),
      lines: JSON.stringify(lines),
      made_by: accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The list that waits to be taken over, whole; undefined when there is none or another. */
export async function waitingList(tx: Tx, listId?: string) {
  const found = await tx
    .selectFrom('staff_import')
    .where('taken_over_at', 'is', null)
    .$if(listId !== undefined, query => query.where('id', '=', listId ?? ''))
    .select(['id', 'file_name as fileName', sql<Line[]>`lines`.as('lines')])
    .executeTakeFirst()
  return found
}

/** Takes a whole list over in one statement each: whoever is new, and every role. False when the list is gone meanwhile. */
export async function takeOver(
  tx: Tx,
  { accountId, regionId }: Asker,
  listId: string,
  steps: readonly Step[],
): Promise<boolean> {
  await sql`
    with line as materialized (
      select coalesce(l."accountId", uuidv7()) as id, l.* from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb)
        as l("accountId" uuid, name text, email text, "organisationId" uuid, "gardenId" uuid, "startsOn" date, roles jsonb)
    ), made as (
      insert into account (id, region_id, kind, name, email, organisation_id, started_on)
      select l.id, ${regionId}::uuid, 'professional', l.name, l.email, l."organisationId", l."startsOn"
      from line l where l."accountId" is null
    )
    insert into role_assignment (region_id, account_id, role, garden_id, during)
    select ${regionId}::uuid, l.id, r.role, l."gardenId", daterange(l."startsOn", null)
    from line l cross join jsonb_array_elements_text(l.roles) as r(role)`.execute(tx)
  const taken = await tx
    .updateTable('staff_import')
    .set({
      lines: null,
      taken_over_by: accountId,
      people: steps.filter(step => step.kind !== 'known').length,
    })
    .where('id', '=', listId)
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}
