import { sql } from 'kysely'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { UsedFor } from './rules.ts'

type By = { accountId: string; regionId: string }

/** The organisations of the region, each with its own paper for this where it has that. */
export async function organisationsWithTemplate(tx: Tx, use: UsedFor) {
  const rows = await tx
    .selectFrom('organisation as o')
    .leftJoin('plan_template as t', join =>
      join.onRef('t.organisation_id', '=', 'o.id').on('t.ended_at', 'is', null).on('t.used_for', '=', use),
    )
    .leftJoin('account as a', 'a.id', 't.kept_by')
    .select(['o.id', 'o.name', 't.file_name as fileName', 't.places', 't.kept_at as keptAt', 'a.name as by'])
    .orderBy('o.name')
    .execute()
  return rows.map(({ id, name, fileName, places, keptAt, by }) => ({
    id,
    name,
    template: fileName && places && keptAt ? { fileName, places, keptAt, by: by ?? '' } : null,
  }))
}

/** Keeps a template from now on; what an organisation had before is used no more. */
export async function keepTemplate(
  tx: Tx,
  by: By,
  organisationId: string,
  use: UsedFor,
  template: { fileName: string; bytes: Buffer; places: string[] },
): Promise<void> {
  await endTemplate(tx, by, organisationId, use)
  await tx
    .insertInto('plan_template')
    .values({
      id: await newId(tx),
      region_id: by.regionId,
      organisation_id: organisationId,
      used_for: use,
      file_name: template.fileName,
      bytes: template.bytes,
      places: template.places,
      kept_by: by.accountId,
    })
    .execute()
}

/** Uses the template of an organisation no more; false when there is none. */
export async function endTemplate(tx: Tx, by: By, organisationId: string, use: UsedFor): Promise<boolean> {
  const ended = await tx
    .updateTable('plan_template')
    .set({ ended_by: by.accountId, ended_at: sql<Date>`app_now()` })
    .where('organisation_id', '=', organisationId)
    .where('used_for', '=', use)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows === 1n
}

/** The Word file in which an organisation writes its plans or letters; null when it has none of its own. */
export async function templateOf(
  tx: Tx,
  organisationId: string | null,
  use: UsedFor,
): Promise<Buffer | null> {
  if (organisationId === null) return null
  const found = await tx
    .selectFrom('plan_template')
    .where('organisation_id', '=', organisationId)
    .where('used_for', '=', use)
    .where('ended_at', 'is', null)
    .select('bytes')
    .executeTakeFirst()
  return found ? Buffer.from(found.bytes) : null
}
