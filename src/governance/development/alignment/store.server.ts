import { sql } from 'kysely'
import { isId } from '#src/kernel/id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type AlignmentInput, type ChangeAlignmentInput, inOrder } from './rules.ts'

type By = { accountId: string; regionId: string }

/** What was brought to the national team, asked and agreed: what still has no day first, then the latest. */
export async function alignments(tx: Tx) {
  const rows = await tx
    .selectFrom('national_alignment')
    .select([
      'id',
      'title',
      'on_day as onDay',
      'brought',
      'asked',
      'agreed',
      'follow_up as followUp',
      'source',
      'version',
    ])
    .orderBy('id')
    .execute()
  return rows.toSorted(inOrder)
}
export type Alignment = Awaited<ReturnType<typeof alignments>>[number]

export const alignmentOf = async (tx: Tx, id: string | undefined): Promise<Alignment | undefined> =>
  isId(id) ? (await alignments(tx)).find(one => one.id === id) : undefined

const columnsOf = (input: AlignmentInput) => ({
  title: input.title,
  on_day: input.onDay ?? null,
  brought: input.brought,
  asked: input.asked || null,
  agreed: input.agreed || null,
  follow_up: input.followUp || null,
  source: input.source,
})

export async function addAlignment(tx: Tx, by: By, input: AlignmentInput): Promise<void> {
  await tx
    .insertInto('national_alignment')
    .values({ region_id: by.regionId, recorded_by: by.accountId, ...columnsOf(input) })
    .execute()
}

/** Changes what is laid down; false when somebody else changed it since `input.version`. */
export async function changeAlignment(tx: Tx, id: string, input: ChangeAlignmentInput): Promise<boolean> {
  const changed = await tx
    .updateTable('national_alignment')
    .set({ ...columnsOf(input), version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
