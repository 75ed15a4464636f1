import type { Tx } from '#src/platform/database/types.ts'
import type { PaperInput } from './rules.ts'

type By = { accountId: string; regionId: string }

/** The papers that stand with these items, in the order in which they were put there. */
export async function papersOf(tx: Tx, itemIds: readonly string[]) {
  if (itemIds.length === 0) return []
  return tx
    .selectFrom('paper as p')
    .leftJoin('governance_group as g', 'g.id', 'p.group_id')
    .leftJoin('paper_removal as r', 'r.paper_id', 'p.id')
    .where('p.item_id', 'in', itemIds)
    .where('r.paper_id', 'is', null)
    .select(['p.id', 'p.item_id as itemId', 'p.title', 'p.link', 'p.group_id as groupId', 'g.name as group'])
    .orderBy('p.id')
    .execute()
}
export type Paper = Awaited<ReturnType<typeof papersOf>>[number]

export async function addPaper(tx: Tx, by: By, itemId: string, input: PaperInput): Promise<void> {
  await tx
    .insertInto('paper')
    .values({
      region_id: by.regionId,
      item_id: itemId,
      title: input.title,
      link: input.link,
      group_id: input.groupId || null,
      added_by: by.accountId,
    })
    .execute()
}

/** Takes a paper away; a second time breaks `paper_removed_once`. */
export async function removePaper(tx: Tx, by: By, paperId: string): Promise<void> {
  await tx
    .insertInto('paper_removal')
    .values({ paper_id: paperId, region_id: by.regionId, removed_by: by.accountId })
    .execute()
}
