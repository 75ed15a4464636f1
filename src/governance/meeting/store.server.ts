import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { ChangeMeetingInput, PartOfDay, PlanInput } from './rules.ts'

type By = { accountId: string; regionId: string }

/** The meetings of the region with what stands on them, the earliest first. */
export async function meetingsOf(tx: Tx) {
  const rows = await tx
    .selectFrom('meeting as m')
    .innerJoin('governance_group as g', 'g.id', 'm.group_id')
    .select(eb => [
      'm.id',
      'm.group_id as groupId',
      'g.name as group',
      'm.held_on as heldOn',
      'm.part_of_day as partOfDay',
      'm.place',
      'm.version',
      eb
        .selectFrom('treatment as t')
        .whereRef('t.meeting_id', '=', 'm.id')
        .select(sql<number>`count(*)`.as('n'))
        .as('items'),
      eb
        .selectFrom('treatment as t')
        .whereRef('t.meeting_id', '=', 'm.id')
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('treatment_conclusion as c').whereRef('c.treatment_id', '=', 't.id').select('c.id'),
            ),
          ),
        )
        .select(sql<number>`count(*)`.as('n'))
        .as('open'),
    ])
    .orderBy('m.held_on')
    .orderBy('g.name')
    .execute()
  return rows.map(row => ({
    ...row,
    partOfDay: row.partOfDay as PartOfDay | null,
    items: row.items ?? 0,
    open: row.open ?? 0,
  }))
}
export type Meeting = Awaited<ReturnType<typeof meetingsOf>>[number]

export async function meetingOf(tx: Tx, meetingId: string): Promise<Meeting | undefined> {
  return (await meetingsOf(tx)).find(meeting => meeting.id === meetingId)
}

export async function planMeeting(tx: Tx, by: By, input: PlanInput): Promise<string> {
  const { id } = await tx
    .insertInto('meeting')
    .values({
      region_id: by.regionId,
      group_id: input.groupId,
      held_on: input.heldOn,
      part_of_day: input.partOfDay ?? null,
      place: input.place ?? null,
      planned_by: by.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Moves or changes a meeting; false when somebody else changed it since `input.version`. */
export async function changeMeeting(tx: Tx, meetingId: string, input: ChangeMeetingInput): Promise<boolean> {
  const changed = await tx
    .updateTable('meeting')
    .set({
      held_on: input.heldOn,
      part_of_day: input.partOfDay ?? null,
      place: input.place ?? null,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', meetingId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
