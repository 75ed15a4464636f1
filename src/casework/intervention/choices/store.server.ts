import { sql } from 'kysely'
import { gather } from '#src/platform/database/gather.ts'
import type { Tx } from '#src/platform/database/types.ts'

/** What somebody may choose from while recording help: the plan in force, and the names of those who give help. */
export async function choicesFor(tx: Tx, caseId: string) {
  const inPlan = (table: string) => sql<{ id: string; what: string }[]>`(
    select coalesce(json_agg(x), '[]') from (
      select s.id, s.what from ${sql.table(table)} s join top3_plan p on p.id = s.plan_id
      where p.case_id = ${caseId}::uuid and p.activated_at is not null and p.superseded_at is null order by s.id) x)`
  return gather(tx, {
    situations: inPlan('unsafe_situation'),
    conditions: inPlan('safety_condition'),
    providers: sql<string[]>`(select coalesce(json_agg(name order by name), '[]') from (
      select o.name from organisation o union select i.provider from intervention i) x)`,
  })
}
