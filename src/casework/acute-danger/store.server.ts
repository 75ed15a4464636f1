import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import { amsterdamDay } from '#src/platform/database/amsterdam-day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type DangerStep, stepAfter } from './rules.ts'

type By = { accountId: string; regionId: string }

export type DangerLine = {
  caseId: string
  number: number
  step: DangerStep
  words: string
  byName: string | null
  on: Day
}

const lines = (tx: Tx) =>
  tx
    .selectFrom('acute_danger_step as d')
    .leftJoin('account as a', 'a.id', 'd.taken_by')
    .select([
      'd.case_id as caseId',
      'd.number',
      sql<DangerStep>`d.step`.as('step'),
      'd.words',
      'a.name as byName',
      amsterdamDay('d.taken_at').as('on'),
    ])
    .orderBy('d.number')

/** Every time danger was recorded in a household, and how it ended. */
export const dangerPiece = (tx: Tx, caseId: string): RawBuilder<DangerLine[]> =>
  jsonArrayFrom(lines(tx).where('d.case_id', '=', caseId))

/** Danger that is there now, in every household somebody works on. */
export const myDangerPiece = (tx: Tx): RawBuilder<DangerLine[]> =>
  jsonArrayFrom(
    lines(tx)
      .where('d.step', '=', 'recorded')
      .where(
        sql<boolean>`d.number = (select max(e.number) from acute_danger_step e where e.case_id = d.case_id)`,
      ),
  )

/** Records or ends the danger, whichever follows; two people at once make one row. */
export async function takeStep(
  tx: Tx,
  by: By,
  caseId: string,
  before: readonly unknown[],
  words: string,
): Promise<void> {
  await tx
    .insertInto('acute_danger_step')
    .values({
      case_id: caseId,
      number: before.length + 1,
      region_id: by.regionId,
      step: stepAfter(before.length),
      words,
      taken_by: by.accountId,
    })
    .execute()
}
