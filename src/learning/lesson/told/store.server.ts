import type { Tx } from '#src/platform/database/types.ts'

type By = { accountId: string; regionId: string }

/** Tells families of the region what a lesson says, in words for them; without words it is taken back. */
export async function tellFamilies(tx: Tx, by: By, lessonId: string, words: string | null): Promise<void> {
  await tx
    .insertInto('lesson_for_families')
    .values({ region_id: by.regionId, lesson_id: lessonId, words, told_by: by.accountId })
    .execute()
}

/** What families read of a lesson now; null when that is nothing. */
export async function wordsForFamilies(tx: Tx, lessonId: string): Promise<string | null> {
  const last = await tx
    .selectFrom('lesson_for_families')
    .where('lesson_id', '=', lessonId)
    .select('words')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.words ?? null
}
