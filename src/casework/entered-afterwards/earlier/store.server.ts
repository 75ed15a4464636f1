import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Named } from '../../household-member/rules.ts'
import { personJson } from '../../household-member/store.server.ts'
import { type EarlierInput, holding, type Kind } from './rules.ts'

type By = { accountId: string; regionId: string }

export type Earlier = {
  id: string
  kind: Kind
  onDay: Day
  untilDay: Day | null
  about: Named | null
  what: string
  byWhom: string | null
  score: number | null
  source: string
  replaces: string | null
  /** The paper of then, kept with the household; null also when it was taken back. */
  fileId: string | null
  recordedByName: string
  recordedOn: Day
}

/** What was laid down afterwards about a household, corrected ones included, oldest first. */
export const earlierPiece = (caseId: string): RawBuilder<Earlier[]> => sql`(
  select coalesce(json_agg(x order by x."onDay", x.id), '[]') from (
    select r.id, r.kind, r.on_day as "onDay", r.until_day as "untilDay", r.what, r.by_whom as "byWhom", r.score, r.source,
      r.replaces, case when not exists (select 1 from file_withdrawal w where w.file_id = r.file_id) then r.file_id end as "fileId",
      a.name as "recordedByName", (r.recorded_at at time zone 'Europe/Amsterdam')::date as "recordedOn",
      (select ${personJson} from person p where p.id = r.about) as about
    from earlier_record r join account a on a.id = r.recorded_by where r.case_id = ${caseId}::uuid) x)`

/** Those that hold, of one kind or of all. */
export async function earlierIn(tx: Tx, caseId: string, kind?: Kind): Promise<Earlier[]> {
  const { earlier } = await gather(tx, { earlier: earlierPiece(caseId) })
  return holding(earlier).filter(one => kind === undefined || one.kind === kind)
}

/** Lays down something from before a household was in here; with `replaces` as the better version of what stood there, `fileId` as its paper. */
export async function recordEarlier(
  tx: Tx,
  by: By,
  caseId: string,
  input: EarlierInput,
  { replaces = null, fileId = null }: { replaces?: string | null; fileId?: string | null } = {},
): Promise<void> {
  await tx
    .insertInto('earlier_record')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      kind: input.kind,
      on_day: input.onDay,
      until_day: input.untilDay ?? null,
      about: input.about || null,
      what: input.what,
      by_whom: input.byWhom ?? null,
      score: input.score ?? null,
      source: input.source,
      replaces,
      file_id: fileId,
      recorded_by: by.accountId,
    })
    .execute()
}
