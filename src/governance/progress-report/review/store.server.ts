import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { Review, ReviewStep } from './rules.ts'

type By = { accountId: string; regionId: string }

/** Every step of reading a report along, the last first. */
export async function reviewsOf(tx: Tx, reportId: string): Promise<Review[]> {
  const rows = await tx
    .selectFrom('report_review as v')
    .innerJoin('account as reader', 'reader.id', 'v.reader_id')
    .innerJoin('account as by', 'by.id', 'v.recorded_by')
    .where('v.report_id', '=', reportId)
    .select([
      'v.no',
      'v.step',
      'v.reader_id as readerId',
      'reader.name as reader',
      'v.words',
      'v.seen',
      'by.name as byName',
      'v.recorded_at as at',
    ])
    .orderBy('v.no', 'desc')
    .execute()
  return rows.map(row => ({ ...row, step: row.step as ReviewStep }))
}

/** Lays down the next step of reading along; the database keeps the turn. */
export async function addReview(
  tx: Tx,
  by: By,
  reportId: string,
  step: { no: number; step: ReviewStep; readerId: string; words: string | undefined; seen: string },
): Promise<void> {
  await tx
    .insertInto('report_review')
    .values({
      region_id: by.regionId,
      report_id: reportId,
      no: step.no,
      step: step.step,
      reader_id: step.readerId,
      words: step.words ?? null,
      seen: step.seen,
      recorded_by: by.accountId,
    })
    .execute()
}

/** The colleagues who make reports today, apart from the one who asks. */
export async function readersBeside(tx: Tx, accountId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from report_readers()`.execute(tx)
  return rows.filter(({ id }) => id !== accountId)
}

/** The reports that wait for this reader. */
export async function waitingForReader(tx: Tx, accountId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('report_review as v')
    .where('v.step', '=', 'asked')
    .where('v.reader_id', '=', accountId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('report_review as later')
            .whereRef('later.report_id', '=', 'v.report_id')
            .whereRef('later.no', '>', 'v.no')
            .select('later.no'),
        ),
      ),
    )
    .select('v.report_id as reportId')
    .execute()
  return rows.map(({ reportId }) => reportId)
}
