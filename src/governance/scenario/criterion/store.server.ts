import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { CriteriaInput } from '../rules.ts'
import type { By } from '../store.server.ts'

/** What a choice is weighed on, in its own order. */
export const criteriaOf = (tx: Tx, choiceId: string) =>
  tx
    .selectFrom('scenario_criterion')
    .where('choice_id', '=', choiceId)
    .select(['id', 'no', 'name', 'meaning', 'weight'])
    .orderBy('no')
    .execute()
export type CriterionRow = Awaited<ReturnType<typeof criteriaOf>>[number]

/** Gives a choice what it is weighed on; false when somebody else changed it since `input.version`. */
export async function saveCriteria(tx: Tx, by: By, choiceId: string, input: CriteriaInput): Promise<boolean> {
  const changed = await tx
    .updateTable('scenario_choice')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', choiceId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) return false
  // Two criteria may change names or places; what matters is how they end up.
  await sql`set constraints criterion_place, criterion_named_once deferred`.execute(tx)
  const kept = input.criteria.flatMap(one => one.criterionId ?? [])
  const gone = tx.deleteFrom('scenario_criterion').where('choice_id', '=', choiceId)
  await (kept.length > 0 ? gone.where('id', 'not in', kept) : gone).execute()
  for (const [index, { criterionId, name, meaning, weight }] of input.criteria.entries()) {
    const values = { no: index + 1, name, meaning: meaning ?? null, weight }
    if (criterionId)
      await tx
        .updateTable('scenario_criterion')
        .set(values)
        .where('id', '=', criterionId)
        .where('choice_id', '=', choiceId)
        .execute()
    else
      await tx
        .insertInto('scenario_criterion')
        .values({ ...values, choice_id: choiceId, region_id: by.regionId })
        .execute()
  }
  await sql`set constraints criterion_place, criterion_named_once immediate`.execute(tx)
  return true
}
