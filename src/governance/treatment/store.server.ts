import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { Stance } from '../item/rules.ts'
import { repeatStep, routeOf, type Treatment } from '../item/store.server.ts'
import type { AdviceInput, ConclusionInput, CorrectionInput } from './rules.ts'

type By = { accountId: string; regionId: string }

/** A treatment with the whole route it stands in, or undefined when it is out of reach. */
export async function treatmentOf(
  tx: Tx,
  treatmentId: string,
): Promise<{ treatment: Treatment; route: Treatment[] } | undefined> {
  const found = await tx
    .selectFrom('treatment')
    .where('id', '=', treatmentId)
    .select('item_id as itemId')
    .executeTakeFirst()
  if (!found) return undefined
  const route = await routeOf(tx, found.itemId)
  const treatment = route.find(step => step.id === treatmentId)
  return treatment && { treatment, route }
}

/** Lays down what the group concluded, and gives the item its next step. */
export async function conclude(tx: Tx, by: By, treatment: Treatment, input: ConclusionInput): Promise<void> {
  await tx
    .insertInto('treatment_conclusion')
    .values({
      region_id: by.regionId,
      treatment_id: treatment.id,
      no: 1,
      words: input.words,
      stance: input.stance ?? null,
      dissent: input.dissent ?? null,
      option_id: input.optionId ?? null,
      onward: input.onward,
      concluded_by: by.accountId,
    })
    .execute()
  if (input.onward === 'again') await repeatStep(tx, by.regionId, treatment)
}

/** Puts a conclusion right with a next line; the earlier ones stay. */
export async function correctConclusion(tx: Tx, by: By, treatment: Treatment, input: CorrectionInput) {
  await tx
    .insertInto('treatment_conclusion')
    .values({
      region_id: by.regionId,
      treatment_id: treatment.id,
      no: input.no + 1,
      words: input.words,
      stance: input.stance ?? null,
      dissent: input.dissent ?? null,
      option_id: input.optionId ?? null,
      onward: treatment.conclusion?.onward ?? 'onward',
      why_changed: input.whyChanged,
      concluded_by: by.accountId,
    })
    .execute()
}

/** Every conclusion ever laid down on an item's route, the newest first. */
export async function conclusionsOn(tx: Tx, itemId: string) {
  return tx
    .selectFrom('treatment_conclusion as c')
    .innerJoin('treatment as t', 't.id', 'c.treatment_id')
    .leftJoin('scenario_option as s', 's.id', 'c.option_id')
    .where('t.item_id', '=', itemId)
    .select([
      'c.treatment_id as treatmentId',
      'c.no',
      'c.words',
      'c.why_changed as why',
      'c.concluded_at as at',
      'c.option_id as optionId',
      's.title as option',
    ])
    .orderBy('c.no', 'desc')
    .execute()
}

/** What each member advises now on these treatments. */
export async function adviceOn(tx: Tx, treatmentIds: readonly string[]) {
  if (treatmentIds.length === 0) return []
  const rows = await tx
    .selectFrom('advice as v')
    .innerJoin('account as a', 'a.id', 'v.account_id')
    .leftJoin('organisation as o', 'o.id', 'a.organisation_id')
    .leftJoin('scenario_option as s', 's.id', 'v.option_id')
    .where('v.treatment_id', 'in', treatmentIds)
    .distinctOn(['v.treatment_id', 'v.account_id'])
    .select([
      'v.treatment_id as treatmentId',
      'v.account_id as accountId',
      'a.name',
      'o.name as organisation',
      'v.stance',
      'v.words',
      'v.given_at as givenAt',
      'v.option_id as optionId',
      's.title as option',
    ])
    .orderBy('v.treatment_id')
    .orderBy('v.account_id')
    .orderBy('v.id', 'desc')
    .execute()
  return rows.map(row => ({ ...row, stance: row.stance as Stance }))
}
export type Advice = Awaited<ReturnType<typeof adviceOn>>[number]

/** Whether the asker is a member, today, of the group that treats this. */
export async function isMember(tx: Tx, groupId: string): Promise<boolean> {
  const found = await sql<{
    member: boolean
  }>`select ${groupId}::uuid = any (app_group_ids()) as member`.execute(tx)
  return found.rows[0]?.member ?? false
}

/** Lays down what a member advises; an earlier advice of the same member no longer counts. */
export async function giveAdvice(tx: Tx, by: By, treatmentId: string, input: AdviceInput): Promise<void> {
  await tx
    .insertInto('advice')
    .values({
      region_id: by.regionId,
      treatment_id: treatmentId,
      account_id: by.accountId,
      stance: input.stance,
      words: input.words,
      option_id: input.optionId ?? null,
    })
    .execute()
}
