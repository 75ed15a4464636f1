import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { BringInput, ChangeItemInput, Onward, Purpose, Stance, StepInput } from './rules.ts'

type By = { accountId: string; regionId: string }

/** What a group concluded, as it stands now. */
export type Conclusion = {
  no: number
  words: string
  stance: Stance | null
  dissent: string | null
  onward: Onward
}

/** One step of an item's route: which group treats it, when, to what purpose, and what it concluded. */
export type Treatment = {
  id: string
  itemId: string
  title: string
  asked: string
  place: number
  groupId: string
  group: string
  meetingId: string | null
  day: Day | null
  purpose: Purpose
  conclusion: Conclusion | null
}

const treatments = (tx: Tx) =>
  tx
    .selectFrom('treatment as t')
    .innerJoin('agenda_item as i', 'i.id', 't.item_id')
    .innerJoin('governance_group as g', 'g.id', 't.group_id')
    .leftJoin('meeting as m', 'm.id', 't.meeting_id')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('treatment_conclusion as x')
          .whereRef('x.treatment_id', '=', 't.id')
          .select(['x.no', 'x.words', 'x.stance', 'x.dissent', 'x.onward'])
          .orderBy('x.no', 'desc')
          .limit(1)
          .as('c'),
      join => join.onTrue(),
    )
    .select([
      't.id',
      't.item_id as itemId',
      'i.title',
      'i.asked',
      't.place',
      't.group_id as groupId',
      'g.name as group',
      't.meeting_id as meetingId',
      'm.held_on as day',
      't.purpose',
      'c.no',
      'c.words',
      'c.stance',
      'c.dissent',
      'c.onward',
    ])
    .orderBy('t.item_id')
    .orderBy('t.place')

type Row = Awaited<ReturnType<ReturnType<typeof treatments>['execute']>>[number]

const treatmentFrom = ({ no, words, stance, dissent, onward, purpose, ...row }: Row): Treatment => ({
  ...row,
  purpose: purpose as Purpose,
  conclusion:
    no === null || words === null
      ? null
      : { no, words, stance: stance as Stance | null, dissent, onward: onward as Onward },
})

/** The route of an item, in order. */
export async function routeOf(tx: Tx, itemId: string): Promise<Treatment[]> {
  return (await treatments(tx).where('t.item_id', '=', itemId).execute()).map(treatmentFrom)
}

/** Every treatment of the region, route by route. */
export async function allTreatments(tx: Tx): Promise<Treatment[]> {
  return (await treatments(tx).execute()).map(treatmentFrom)
}

/** What stands on the agenda of a meeting, in the order in which it was put there. */
export async function agendaOf(tx: Tx, meetingId: string): Promise<Treatment[]> {
  const rows = await treatments(tx)
    .clearOrderBy()
    .where('t.meeting_id', '=', meetingId)
    .orderBy('t.id')
    .execute()
  return rows.map(treatmentFrom)
}

/** All items, the newest first. */
export async function itemsOf(tx: Tx) {
  return tx
    .selectFrom('agenda_item')
    .select(['id', 'title', 'asked', 'brought_on as broughtOn'])
    .orderBy('brought_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export async function itemOf(tx: Tx, itemId: string) {
  return tx
    .selectFrom('agenda_item')
    .where('id', '=', itemId)
    .select(['id', 'title', 'body', 'asked', 'brought_on as broughtOn', 'version'])
    .executeTakeFirst()
}
export type Item = NonNullable<Awaited<ReturnType<typeof itemOf>>>

export async function bringItem(tx: Tx, by: By, input: BringInput): Promise<string> {
  const { title, body, asked } = input
  const item = { regionId: by.regionId, title, body, asked, broughtBy: by.accountId }
  const id = await insertItem(tx, item)
  if (!id) throw new Error('an item without a barrier is never there already')
  for (const step of input.route) await addStep(tx, by.regionId, id, step)
  return id
}

type NewItem = {
  regionId: string
  title: string
  body: string
  asked: string
  broughtBy: string
  barrierId?: string
}

/** Writes an item down and gives its id; undefined when the barrier it is about was brought already. */
export async function insertItem(tx: Tx, item: NewItem): Promise<string | undefined> {
  const inserted = await tx
    .insertInto('agenda_item')
    .values({
      region_id: item.regionId,
      title: item.title,
      body: item.body,
      asked: item.asked,
      brought_by: item.broughtBy,
      barrier_id: item.barrierId ?? null,
    })
    .onConflict(conflict => conflict.column('barrier_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted?.id
}

export async function barrierBehind(tx: Tx, itemId: string): Promise<string | null> {
  const found = await tx
    .selectFrom('agenda_item')
    .select('barrier_id')
    .where('id', '=', itemId)
    .executeTakeFirst()
  return found?.barrier_id ?? null
}

/** Changes the words of an item; false when somebody else changed it since `input.version`. */
export async function changeItem(tx: Tx, itemId: string, input: ChangeItemInput): Promise<boolean> {
  const changed = await tx
    .updateTable('agenda_item')
    .set({ title: input.title, body: input.body, asked: input.asked, version: sql<number>`version + 1` })
    .where('id', '=', itemId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Adds a step at the end of the route. */
export async function addStep(tx: Tx, regionId: string, itemId: string, { where, purpose }: StepInput) {
  await tx
    .insertInto('treatment')
    .values({
      region_id: regionId,
      item_id: itemId,
      place: sql<number>`(select coalesce(max(place), 0) + 1 from treatment where item_id = ${itemId})`,
      group_id: where.groupId,
      meeting_id: where.meetingId,
      purpose,
    })
    .execute()
}

/** Puts the same group on the route once more, directly after this step. */
export async function repeatStep(tx: Tx, regionId: string, step: Treatment) {
  await tx
    .updateTable('treatment')
    .set({ place: sql<number>`place + 1` })
    .where('item_id', '=', step.itemId)
    .where('place', '>', step.place)
    .execute()
  await tx
    .insertInto('treatment')
    .values({
      region_id: regionId,
      item_id: step.itemId,
      place: step.place + 1,
      group_id: step.groupId,
      purpose: step.purpose,
    })
    .execute()
}

/** Puts an item on a meeting: its step for that group that had no day yet, or else a new step at the end. */
export async function putOnAgenda(
  tx: Tx,
  regionId: string,
  meeting: { id: string; groupId: string },
  itemId: string,
  purpose: Purpose,
) {
  const waiting = (await routeOf(tx, itemId)).find(
    step => step.groupId === meeting.groupId && step.meetingId === null && step.conclusion === null,
  )
  if (!waiting) {
    const where = { groupId: meeting.groupId, meetingId: meeting.id }
    return addStep(tx, regionId, itemId, { where, purpose })
  }
  await tx
    .updateTable('treatment')
    .set({ meeting_id: meeting.id, purpose })
    .where('id', '=', waiting.id)
    .execute()
}
