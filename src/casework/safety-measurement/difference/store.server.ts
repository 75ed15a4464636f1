import type { RawBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { TalkInput } from './rules.ts'

export type Talk = { lowId: string; highId: string; talkedOn: Day; words: string; byName: string | null }

/** The differences between scores that were talked about in a household. */
export const talksPiece = (tx: Tx, caseId: string): RawBuilder<Talk[]> =>
  jsonArrayFrom(
    tx
      .selectFrom('safety_difference_talk as t')
      .leftJoin('account as a', 'a.id', 't.recorded_by')
      .where('t.case_id', '=', caseId)
      .select([
        't.low_id as lowId',
        't.high_id as highId',
        't.talked_on as talkedOn',
        't.words',
        'a.name as byName',
      ])
      .orderBy('t.talked_on'),
  )

export async function recordTalk(
  tx: Tx,
  by: { accountId: string; regionId: string },
  caseId: string,
  input: TalkInput,
): Promise<void> {
  await tx
    .insertInto('safety_difference_talk')
    .values({
      low_id: input.lowId,
      high_id: input.highId,
      region_id: by.regionId,
      case_id: caseId,
      talked_on: input.talkedOn,
      words: input.words,
      recorded_by: by.accountId,
    })
    .execute()
}
