import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { countLines } from '../log/store.server.ts'
import type { Finding, ReviewInput } from './rules.ts'

/** Keeps what was looked at and found, with the number of lines of those days; gives that number. */
export async function keepReview(
  tx: Tx,
  asker: { accountId: string; regionId: string },
  input: ReviewInput,
): Promise<number> {
  const lines = await countLines(tx, input.fromDay, input.untilDay)
  await tx
    .insertInto('audit_review')
    .values({
      region_id: asker.regionId,
      reviewed_by: asker.accountId,
      from_day: input.fromDay,
      until_day: input.untilDay,
      lines,
      finding: input.finding,
      words: input.words ?? null,
    })
    .execute()
  return lines
}

/** Earlier reviews, the latest first. */
export async function reviews(tx: Tx) {
  return tx
    .selectFrom('audit_review as r')
    .innerJoin('account as a', 'a.id', 'r.reviewed_by')
    .select([
      'r.id',
      'r.reviewed_at as at',
      'a.name as by',
      'r.from_day as fromDay',
      'r.until_day as untilDay',
      'r.lines',
      sql<Finding>`r.finding`.as('finding'),
      'r.words',
    ])
    .orderBy('r.reviewed_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(200)
    .execute()
}
