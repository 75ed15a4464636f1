import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'

type By = { accountId: string; regionId: string }

/** The logo above the pages, without its picture. */
export const logoNow = (tx: Tx) =>
  tx
    .selectFrom('region_logo as l')
    .innerJoin('account as a', 'a.id', 'l.kept_by')
    .where('l.ended_at', 'is', null)
    .select(['l.id', 'a.name as by', 'l.kept_at as keptAt'])
    .executeTakeFirst()

export async function logoPicture(tx: Tx, id: string): Promise<Buffer | null> {
  const found = await tx
    .selectFrom('region_logo')
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .select('picture')
    .executeTakeFirst()
  return found ? Buffer.from(found.picture) : null
}

/** From now on there is none; the pages have the mark of the house. */
export async function endLogo(tx: Tx, by: By): Promise<void> {
  await tx
    .updateTable('region_logo')
    .set({ ended_by: by.accountId, ended_at: sql<Date>`app_now()` })
    .where('ended_at', 'is', null)
    .execute()
}

/** Keeps a logo; the one before ends. */
export async function keepLogo(tx: Tx, by: By, picture: Buffer): Promise<void> {
  await endLogo(tx, by)
  await tx
    .insertInto('region_logo')
    .values({ region_id: by.regionId, picture, kept_by: by.accountId })
    .execute()
}
