import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { ConditionInput, SituationInput } from '../rules.ts'
import { type OfPlan, rowOf, type Writer } from '../store.server.ts'

const columnsOf = (input: SituationInput) => ({
  what: input.what,
  example: input.example,
  source: input.source,
  warning_sign: input.warningSign ?? null,
  consequence: input.consequence ?? null,
  watcher_id: input.watcherId ?? null,
  check_on: input.checkOn ?? null,
})

/** Adds a situation after those that are there; returns its id. */
export async function addSituation(tx: Tx, plan: OfPlan, input: SituationInput): Promise<string> {
  const { id } = await tx
    .insertInto('unsafe_situation')
    .values({
      ...rowOf(plan),
      ...columnsOf(input),
      rank: sql<number>`(select coalesce(max(o.rank), 0) + 1 from unsafe_situation o where o.plan_id = ${plan.planId})`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await setAffected(tx, plan, id, input.affectedIds)
  await setFactors(tx, plan, id, input)
  return id
}

/** Counts one more change of a situation; false when somebody else changed it since `version`. */
async function bumpSituation(tx: Tx, plan: OfPlan, situationId: string, version: number, change: object) {
  const changed = await tx
    .updateTable('unsafe_situation')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', situationId)
    .where('plan_id', '=', plan.planId)
    .where('version', '=', version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

export async function changeSituation(
  tx: Tx,
  plan: OfPlan,
  situationId: string,
  version: number,
  input: SituationInput,
): Promise<boolean> {
  if (!(await bumpSituation(tx, plan, situationId, version, columnsOf(input)))) return false
  await setAffected(tx, plan, situationId, input.affectedIds)
  await setFactors(tx, plan, situationId, input)
  if (input.rank) await moveTo(tx, plan, situationId, input.rank)
  return true
}

async function setAffected(tx: Tx, plan: OfPlan, situationId: string, ids: readonly string[]) {
  await tx.deleteFrom('situation_affected').where('situation_id', '=', situationId).execute()
  const rows = [...new Set(ids)].map(id => ({
    ...rowOf(plan),
    situation_id: situationId,
    participant_id: id,
  }))
  if (rows.length > 0) await tx.insertInto('situation_affected').values(rows).execute()
}

/** A factor whose words stay the same stays the same factor: help may be linked to it. */
async function setFactors(tx: Tx, plan: OfPlan, situationId: string, input: SituationInput) {
  const wanted = [
    ...input.risks.map(({ what }, position) => ({ kind: 'risk', what, position })),
    ...input.protections.map(({ what }, position) => ({ kind: 'protective', what, position })),
  ]
  const known = await tx
    .selectFrom('situation_factor')
    .where('situation_id', '=', situationId)
    .select(['id', 'kind', 'what'])
    .execute()
  const kept = known.filter(one => wanted.some(want => want.kind === one.kind && want.what === one.what))
  const gone = known.filter(one => !kept.includes(one)).map(one => one.id)
  if (gone.length > 0) await tx.deleteFrom('situation_factor').where('id', 'in', gone).execute()
  const rows = wanted
    .filter(want => !kept.some(one => one.kind === want.kind && one.what === want.what))
    .map(want => ({ ...rowOf(plan), ...want, situation_id: situationId }))
  if (rows.length > 0) await tx.insertInto('situation_factor').values(rows).execute()
}

/** Gives a situation another place; the one that stood there takes its place. */
async function moveTo(tx: Tx, plan: OfPlan, situationId: string, rank: number) {
  await sql`
    update unsafe_situation s set rank = case when s.id = ${situationId} then ${rank}::integer else m.rank end
    from unsafe_situation m
    where m.id = ${situationId} and m.rank <> ${rank}::integer and s.plan_id = ${plan.planId}
      and (s.id = m.id or s.rank = ${rank}::integer)`.execute(tx)
}

/** Takes a situation away with all under it, and closes the ranks. */
export async function removeSituation(tx: Tx, plan: OfPlan, situationId: string): Promise<boolean> {
  const removed = await tx
    .deleteFrom('unsafe_situation')
    .where('id', '=', situationId)
    .where('plan_id', '=', plan.planId)
    .executeTakeFirst()
  await sql`
    update unsafe_situation s set rank = n.place
    from (select id, row_number() over (order by rank) as place from unsafe_situation where plan_id = ${plan.planId}) n
    where n.id = s.id and n.place <> s.rank`.execute(tx)
  return removed.numDeletedRows === 1n
}

/** Sets what must be true: new ones added, changed ones changed, those left out taken away. */
export async function setConditions(
  tx: Tx,
  writer: Writer,
  plan: OfPlan,
  situationId: string,
  version: number,
  conditions: readonly ConditionInput[],
): Promise<boolean> {
  if (!(await bumpSituation(tx, plan, situationId, version, {}))) return false
  const kept = conditions.flatMap(one => one.id ?? [])
  await tx
    .deleteFrom('safety_condition')
    .where('situation_id', '=', situationId)
    .$if(kept.length > 0, query => query.where('id', 'not in', kept))
    .execute()
  for (const [position, condition] of conditions.entries()) {
    const id = await keepCondition(tx, plan, situationId, position, condition)
    await keepStatus(tx, writer, plan, id, condition)
  }
  return true
}

/** Adds one more thing that must be true, after those that are there; returns its id. */
export async function addCondition(
  tx: Tx,
  writer: Writer,
  plan: OfPlan,
  situationId: string,
  condition: ConditionInput,
): Promise<string> {
  const { last } = await tx
    .selectFrom('safety_condition')
    .where('situation_id', '=', situationId)
    .select(eb => eb.fn.max('position').as('last'))
    .executeTakeFirstOrThrow()
  const id = await keepCondition(tx, plan, situationId, (last ?? -1) + 1, condition)
  await keepStatus(tx, writer, plan, id, condition)
  return id
}

async function keepCondition(
  tx: Tx,
  plan: OfPlan,
  situationId: string,
  position: number,
  { id, what }: ConditionInput,
): Promise<string> {
  if (id) {
    await tx
      .updateTable('safety_condition')
      .set({ what, position })
      .where('id', '=', id)
      .where('situation_id', '=', situationId)
      .execute()
    return id
  }
  const added = await tx
    .insertInto('safety_condition')
    .values({ ...rowOf(plan), situation_id: situationId, position, what })
    .returning('id')
    .executeTakeFirstOrThrow()
  return added.id
}

async function keepStatus(
  tx: Tx,
  writer: Writer,
  plan: OfPlan,
  conditionId: string,
  { status, since }: ConditionInput,
) {
  const last = await tx
    .selectFrom('safety_condition_status')
    .where('condition_id', '=', conditionId)
    .select(['status', 'since'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last?.status === status && last.since === since) return
  await tx
    .insertInto('safety_condition_status')
    .values({ ...rowOf(plan), condition_id: conditionId, status, since, recorded_by: writer.accountId })
    .execute()
}
