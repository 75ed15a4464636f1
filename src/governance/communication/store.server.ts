import { sql } from 'kysely'
import { isId } from '#src/kernel/id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { ChangeLineInput, Direction, LineInput, WaitInput } from './rules.ts'

type By = { accountId: string; regionId: string }

/** Who hears what or is heard, in the order in which it was laid down. */
export async function communicationLines(tx: Tx) {
  return tx
    .selectFrom('communication_line as l')
    .leftJoin('governance_group as g', 'g.id', 'l.group_id')
    .select([
      'l.id',
      'l.stakeholder',
      'l.what',
      'l.group_id as groupId',
      'l.structure',
      'l.moment',
      'l.next_on as nextOn',
      'l.until_day as untilDay',
      'l.version',
      sql<Direction>`l.direction`.as('direction'),
      sql<string>`coalesce(g.name, l.structure)`.as('through'),
    ])
    .orderBy('l.id')
    .execute()
}
export type CommunicationLine = Awaited<ReturnType<typeof communicationLines>>[number]

export const lineOf = async (tx: Tx, id: string | undefined): Promise<CommunicationLine | undefined> =>
  isId(id) ? (await communicationLines(tx)).find(line => line.id === id) : undefined

const columnsOf = (input: LineInput) => ({
  stakeholder: input.stakeholder,
  direction: input.direction,
  what: input.what,
  group_id: input.groupId || null,
  structure: input.structure || null,
  moment: input.moment,
  next_on: input.nextOn ?? null,
  until_day: input.untilDay ?? null,
})

export async function addLine(tx: Tx, by: By, input: LineInput): Promise<void> {
  await tx
    .insertInto('communication_line')
    .values({ region_id: by.regionId, recorded_by: by.accountId, ...columnsOf(input) })
    .execute()
}

/** Changes a line; false when somebody else changed it since `input.version`. */
export async function changeLine(tx: Tx, lineId: string, input: ChangeLineInput): Promise<boolean> {
  const changed = await tx
    .updateTable('communication_line')
    .set({ ...columnsOf(input), version: sql<number>`version + 1` })
    .where('id', '=', lineId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

const waiting = (tx: Tx) =>
  tx
    .selectFrom('item_waiting as w')
    .innerJoin('agenda_item as i', 'i.id', 'w.item_id')
    .innerJoin('scenario_choice as c', 'c.id', 'w.choice_id')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('scenario_preference as x')
          .innerJoin('scenario_option as o', 'o.id', 'x.option_id')
          .whereRef('x.choice_id', '=', 'w.choice_id')
          .select('o.title')
          .orderBy('x.id', 'desc')
          .limit(1)
          .as('p'),
      join => join.onTrue(),
    )
    .select([
      'i.id',
      'i.title',
      'i.body',
      'c.id as choiceId',
      'c.title as choice',
      'w.why',
      'p.title as preferred',
    ])
    .orderBy('i.id')

/** The items that wait for a choice of scenario, with which scenario is preferred by now. */
export const itemsWaiting = (tx: Tx) => waiting(tx).execute()

/** What this item waits for, if it does. */
export const waitOf = async (tx: Tx, itemId: string) =>
  (await waiting(tx).where('w.item_id', '=', itemId).executeTakeFirst()) ?? null
export type Waiting = Awaited<ReturnType<typeof itemsWaiting>>[number]

/** Lets an item wait for a choice of scenario. */
export async function letWait(tx: Tx, by: By, input: WaitInput): Promise<void> {
  await tx
    .insertInto('item_waiting')
    .values({
      item_id: input.itemId,
      choice_id: input.choiceId,
      why: input.why,
      region_id: by.regionId,
      recorded_by: by.accountId,
    })
    .execute()
}
