import { sql } from 'kysely'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Place } from '../store.server.ts'

/** Leaves who stays to themselves until a moment; the database refuses while such a time goes on. */
export async function beginFamilyTime(
  tx: Tx,
  place: Place & { accountId: string },
  time: { seats: readonly string[]; stays?: readonly string[]; until: Date },
): Promise<void> {
  await tx
    .insertInto('meeting_family_time')
    .values({
      ...rowOf(place),
      id: await newId(tx),
      seats: [...time.seats],
      stay_seats: [...(time.stays ?? [])],
      until_time: time.until,
    })
    .execute()
}

/** Everybody is back. */
export async function endFamilyTime(tx: Tx, place: Place & { accountId: string }): Promise<void> {
  await tx
    .insertInto('meeting_family_time')
    .values({ ...rowOf(place), id: await newId(tx), seats: [] })
    .execute()
}

const rowOf = ({ sittingId, caseId, regionId, accountId }: Place & { accountId: string }) => ({
  sitting_id: sittingId,
  case_id: caseId,
  region_id: regionId,
  begun_by: accountId,
})

/**
 * Shows a line of the family's own time to everybody: the words that stand are said anew, and what was written before
 * stays with who stayed. Only who said it first can; null when this is no such line, or it was shown already.
 */
export async function showLine(
  tx: Tx,
  place: Place & { seatId: string },
  line: { id: string; words: string },
): Promise<string | null> {
  const [id, wordsId] = [await newId(tx), await newId(tx)]
  const row = sql`${place.sittingId}::uuid, ${place.regionId}::uuid, ${place.caseId}::uuid`
  const said =
    await sql`insert into meeting_line (id, sitting_id, region_id, case_id, kind, audience, by_seat)
    select ${id}::uuid, ${row}, l.kind, 'everyone', ${place.seatId}::uuid from meeting_line l
    where l.id = ${line.id} and l.family_time_id is not null and l.by_seat = ${place.seatId}
      and not exists (select 1 from meeting_line_shown x where x.line_id = l.id)`.execute(tx)
  if (said.numAffectedRows !== 1n) return null
  await sql`insert into meeting_words (id, line_id, sitting_id, region_id, case_id, words, based_on, by_seat)
    values (${wordsId}, ${id}, ${row}, ${line.words}, '{}', ${place.seatId})`.execute(tx)
  await sql`insert into meeting_line_shown (line_id, shown_as, sitting_id, region_id, case_id)
    values (${line.id}, ${id}, ${row})`.execute(tx)
  return id
}
