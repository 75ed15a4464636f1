import type { Tx } from '#src/platform/database/types.ts'

/** An item that a group treats because of what the practice learned. */
export async function restOnLesson(
  tx: Tx,
  regionId: string,
  itemId: string,
  lessonId: string,
): Promise<void> {
  await tx
    .insertInto('agenda_item_lesson')
    .values({ region_id: regionId, item_id: itemId, lesson_id: lessonId })
    .execute()
}

/** The lessons an item rests on, for who may read them. */
export const lessonIdsOf = async (tx: Tx, itemId: string): Promise<string[]> =>
  (await tx.selectFrom('agenda_item_lesson').where('item_id', '=', itemId).select('lesson_id').execute()).map(
    row => row.lesson_id,
  )
