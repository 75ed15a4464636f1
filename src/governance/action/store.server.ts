import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { colleaguesNow } from '../group/member/store.server.ts'
import { type ActionPart, type ActionState, type AddInput, byUrgency, type ChangeInput } from './rules.ts'

type By = { accountId: string; regionId: string }

const actions = (tx: Tx) =>
  tx
    .selectFrom('action as a')
    .innerJoin('agenda_item as i', 'i.id', 'a.item_id')
    .leftJoin('account as o', 'o.id', 'a.owner_id')
    .leftJoin('organisation as w', 'w.id', 'o.organisation_id')
    .leftJoin('governance_group as og', 'og.id', 'a.owner_group_id')
    .leftJoin('treatment as t', 't.id', 'a.treatment_id')
    .leftJoin('governance_group as g', 'g.id', 't.group_id')
    .leftJoin('meeting as m', 'm.id', 't.meeting_id')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('action_step as x')
          .whereRef('x.action_id', '=', 'a.id')
          .select(['x.number', 'x.state', 'x.why', 'x.taken_at'])
          .orderBy('x.number', 'desc')
          .limit(1)
          .as('s'),
      join => join.onTrue(),
    )
    .select([
      'a.id',
      'a.item_id as itemId',
      'i.title as item',
      'a.treatment_id as treatmentId',
      't.group_id as groupId',
      'g.name as group',
      'm.held_on as heldOn',
      'a.what',
      'a.owner_id as ownerId',
      'a.owner_group_id as ownerGroupId',
      sql<string>`coalesce(o.name, og.name)`.as('owner'),
      'w.name as ownerFrom',
      'a.due_on as dueOn',
      'a.first_due_on as firstDueOn',
      sql<ActionPart | null>`a.part`.as('part'),
      sql<ActionState>`s.state`.as('state'),
      's.number as steps',
      's.why',
      's.taken_at as since',
      'a.version',
    ])
    .orderBy('a.id')

/** One thing that steering agreed to do, as it stands now. */
export type Action = Awaited<ReturnType<ReturnType<typeof actions>['execute']>>[number]

/** Every action of the region: what is open first, by its day. */
export const allActions = async (tx: Tx): Promise<Action[]> => (await actions(tx).execute()).sort(byUrgency)

/** What was agreed with an item. */
export const actionsOfItem = async (tx: Tx, itemId: string): Promise<Action[]> =>
  (await actions(tx).where('a.item_id', '=', itemId).execute()).sort(byUrgency)

/** What was agreed in a meeting, by what stood on its agenda. */
export const actionsOfMeeting = (tx: Tx, meetingId: string): Promise<Action[]> =>
  actions(tx).where('t.meeting_id', '=', meetingId).execute()

/** What still waits for a group: what it carries itself, and what was agreed in its meetings. */
export const openActionsOfGroup = async (tx: Tx, groupId: string): Promise<Action[]> =>
  (
    await actions(tx)
      .where('s.state', '=', 'open')
      .where(eb => eb.or([eb('a.owner_group_id', '=', groupId), eb('t.group_id', '=', groupId)]))
      .execute()
  ).sort(byUrgency)

/** The open actions of one colleague. */
export const openActionsOf = async (tx: Tx, accountId: string): Promise<Action[]> =>
  (await actions(tx).where('a.owner_id', '=', accountId).where('s.state', '=', 'open').execute()).sort(
    byUrgency,
  )

export const actionOf = (tx: Tx, actionId: string): Promise<Action | undefined> =>
  actions(tx).where('a.id', '=', actionId).executeTakeFirst()

/** Everything that happened to an action, the newest first. */
export async function stepsOf(tx: Tx, actionId: string) {
  return tx
    .selectFrom('action_step as s')
    .innerJoin('account as a', 'a.id', 's.taken_by')
    .where('s.action_id', '=', actionId)
    .select(['s.number', sql<ActionState>`s.state`.as('state'), 's.why', 's.taken_at as at', 'a.name as by'])
    .orderBy('s.number', 'desc')
    .execute()
}

/** Colleagues who can own an action: they steer today, so that they can read it and tick it off. */
export const possibleOwners = (tx: Tx) =>
  colleaguesNow(tx)
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('role_assignment as r')
          .whereRef('r.account_id', '=', 'a.id')
          .where('r.role', 'in', ['project-leader', 'policy-adviser', 'project-group-member', 'ambassador'])
          .where(sql<boolean>`r.during @> app_today()`)
          .select('r.id'),
      ),
    )
    .execute()

/** The groups whose papers the asker keeps. */
export async function secretaryOf(tx: Tx): Promise<string[]> {
  const found = await sql<{ ids: string[] }>`select app_secretary_group_ids() as ids`.execute(tx)
  return found.rows[0]?.ids ?? []
}

/** Lays an action down with an item; it is open from now on. */
export async function addAction(tx: Tx, by: By, itemId: string, input: AddInput): Promise<string> {
  const { id } = await tx
    .insertInto('action')
    .values({
      region_id: by.regionId,
      item_id: itemId,
      treatment_id: input.treatmentId || null,
      what: input.what,
      owner_id: input.owner.accountId,
      owner_group_id: input.owner.groupId,
      due_on: input.dueOn,
      first_due_on: input.dueOn,
      part: input.part ?? null,
      laid_down_by: by.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await takeStep(tx, by, { id, steps: 0 }, { state: 'open' })
  return id
}

/** Changes an open action; false when somebody else changed it since `input.version`. */
export async function changeAction(tx: Tx, actionId: string, input: ChangeInput): Promise<boolean> {
  const changed = await tx
    .updateTable('action')
    .set({
      what: input.what,
      owner_id: input.owner.accountId,
      owner_group_id: input.owner.groupId,
      due_on: input.dueOn,
      part: input.part ?? null,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', actionId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Takes the step after those that were in view; two people at once break `one_action_step_at_a_time`. */
export async function takeStep(
  tx: Tx,
  by: By,
  { id, steps }: { id: string; steps: number },
  { state, why }: { state: ActionState; why?: string | undefined },
): Promise<void> {
  await tx
    .insertInto('action_step')
    .values({
      action_id: id,
      number: steps + 1,
      region_id: by.regionId,
      state,
      why: why ?? null,
      taken_by: by.accountId,
    })
    .execute()
}
