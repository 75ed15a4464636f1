import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { asksMe } from '../../deputy/store.server.ts'
import type { Place } from '../store.server.ts'
import type { StopInput } from './rules.ts'

/** Stops a meeting at once; nothing is said there any more. Twice is once; gives whether it was this time. */
export async function stopMeeting(
  tx: Tx,
  place: Place & { accountId: string },
  once: string,
): Promise<boolean> {
  const stopped = await tx
    .insertInto('meeting_stop')
    .values({
      id: once,
      sitting_id: place.sittingId,
      region_id: place.regionId,
      case_id: place.caseId,
      stopped_by: place.accountId,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (stopped.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export type Stop = {
  id: string
  caseId: string
  plannedId: string
  sittingId: string
  at: string
  byName: string
  account: (StopInput & { byName: string; writtenAt: string }) | null
}

const stops = sql`
  select s.id, s.case_id as "caseId", t.consultation_id as "plannedId", s.sitting_id as "sittingId", s.stopped_at as at, a.name as "byName",
    (select jsonb_build_object('reason', w.reason, 'whoLeft', w.who_left, 'called', w.called, 'next', w.next,
      'byName', b.name, 'writtenAt', w.written_at) from meeting_stop_account w join account b on b.id = w.written_by where w.stop_id = s.id) as account
  from meeting_stop s join planned_sitting t on t.id = s.sitting_id left join account a on a.id = s.stopped_by`

/** That a meeting was stopped, by whom, and what was written about it; null when it was not. */
export async function stopOf(tx: Tx, sittingId: string): Promise<Stop | null> {
  const found = await sql<Stop>`${stops} where s.sitting_id = ${sittingId}`.execute(tx)
  return found.rows[0] ?? null
}

export type StopToTell = { caseId: string; plannedId: string; sittingId: string }

/** Meetings that were stopped and about which nothing was written yet, in households that ask the asker. */
export const stopsToTellPiece = (): RawBuilder<StopToTell[]> => sql`
  select coalesce(jsonb_agg(jsonb_build_object('caseId', s.case_id, 'plannedId', t.consultation_id, 'sittingId', s.sitting_id)
    order by s.stopped_at), '[]')
  from meeting_stop s join planned_sitting t on t.id = s.sitting_id
  where ${asksMe('s.case_id')} and not exists (select 1 from meeting_stop_account w where w.stop_id = s.id)`

/** Keeps why and what was done; who wrote it down first is not written over. */
export async function tellStop(
  tx: Tx,
  by: { accountId: string; regionId: string },
  stop: { id: string; caseId: string },
  input: StopInput,
): Promise<void> {
  await tx
    .insertInto('meeting_stop_account')
    .values({
      stop_id: stop.id,
      region_id: by.regionId,
      case_id: stop.caseId,
      reason: input.reason,
      who_left: input.whoLeft,
      called: input.called,
      next: input.next,
      written_by: by.accountId,
    })
    .execute()
}
