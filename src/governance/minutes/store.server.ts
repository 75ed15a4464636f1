import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { MinutesInput, Presence } from './rules.ts'

type By = { accountId: string; regionId: string }

/** What was recorded last of a meeting, or undefined when nobody recorded anything yet. */
export async function minutesOf(tx: Tx, meetingId: string) {
  const last = await tx
    .selectFrom('minutes as n')
    .innerJoin('account as a', 'a.id', 'n.recorded_by')
    .where('n.meeting_id', '=', meetingId)
    .select(['n.number', 'n.remarks', 'n.recorded_at as at', 'a.name as by'])
    .orderBy('n.number', 'desc')
    .executeTakeFirst()
  if (!last) return undefined
  const rows = await tx
    .selectFrom('attendance')
    .where('meeting_id', '=', meetingId)
    .where('number', '=', last.number)
    .select([
      'member_id as memberId',
      'guest',
      'guest_role as guestRole',
      sql<Presence>`presence`.as('presence'),
    ])
    .orderBy('id')
    .execute()
  return {
    ...last,
    members: rows.flatMap(({ memberId, presence }) => (memberId ? [{ memberId, presence }] : [])),
    guests: rows.flatMap(({ guest, guestRole }) => (guest ? [{ name: guest, role: guestRole ?? '' }] : [])),
  }
}

/** Records a meeting anew, after the version in view; two people at once break `one_record_at_a_time`. */
export async function recordMinutes(
  tx: Tx,
  by: By,
  meeting: { id: string; groupId: string },
  input: MinutesInput,
): Promise<void> {
  const place = {
    region_id: by.regionId,
    meeting_id: meeting.id,
    group_id: meeting.groupId,
    number: input.version + 1,
  }
  await tx
    .insertInto('minutes')
    .values({ ...place, remarks: input.remarks || null, recorded_by: by.accountId })
    .execute()
  for (const { memberId, presence } of input.members)
    if (presence)
      await tx
        .insertInto('attendance')
        .values({ ...place, member_id: memberId, presence })
        .execute()
  for (const { name, role } of input.guests)
    await tx
      .insertInto('attendance')
      .values({ ...place, guest: name, guest_role: role, presence: 'present' })
      .execute()
}
