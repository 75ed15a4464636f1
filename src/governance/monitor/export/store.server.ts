import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'

type By = { accountId: string; regionId: string }

const exports = (tx: Tx) =>
  tx
    .selectFrom('monitor_export as e')
    .innerJoin('account as a', 'a.id', 'e.made_by')
    .select(['e.id', 'e.told_after as told', 'e.made_on as madeOn', 'a.name as madeBy'])

/** The files that left the house, the last first. */
export const exportsMade = (tx: Tx) => exports(tx).orderBy('e.made_at', 'desc').execute()

export const exportOf = (tx: Tx, exportId: string) =>
  exports(tx).where('e.id', '=', exportId).executeTakeFirst()

export async function makeExport(tx: Tx, by: By, told: Day): Promise<void> {
  await tx
    .insertInto('monitor_export')
    .values({ region_id: by.regionId, told_after: told, made_by: by.accountId })
    .execute()
}

/** All figures as they were told up to a quarter; of what came since the beginning the telling of that quarter. */
export const figuresUntil = (tx: Tx, told: Day) =>
  tx
    .selectFrom('monitor_figure')
    .select([
      'indicator',
      'garden_id as gardenId',
      'quarter',
      'version',
      'shown_facts as facts',
      'shown_value as value',
    ])
    .where('told_after', '<=', told)
    .where(eb => eb.or([eb('quarter', 'is not', null), eb('told_after', '=', told)]))
    .orderBy('indicator')
    .orderBy('garden_id')
    .orderBy('quarter')
    .execute()
