import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { Kind, Step } from '../../intervention/rules.ts'
import { kindNames, stateNames } from '../../intervention/text.nl.ts'
import type { Plan } from '../rules.ts'

/** The help that is tied to a situation or condition of this plan, in whichever version of it that was. */
export async function helpIn(tx: Tx, { id, caseId }: Pick<Plan, 'id' | 'caseId'>) {
  const { rows } = await sql<{ id: string; kind: Kind; provider: string; goal: string; step: Step }>`
    select i.id, i.kind, i.provider, i.goal,
      (select s.step from intervention_step s where s.intervention_id = i.id order by s.number desc limit 1) as step
    from intervention i
    where i.case_id = ${caseId}::uuid and (
      exists (select 1 from unsafe_situation o join unsafe_situation s
          on coalesce(s.origin_id, s.id) = coalesce(o.origin_id, o.id) and s.plan_id = ${id}::uuid
        where o.id = any (i.situations))
      or exists (select 1 from safety_condition o join safety_condition c
          on coalesce(c.origin_id, c.id) = coalesce(o.origin_id, o.id) and c.plan_id = ${id}::uuid
        where o.id = any (i.conditions)))
    order by i.recorded_at, i.id`.execute(tx)
  return rows.map(one => ({
    id: one.id,
    title: `${kindNames[one.kind]}, ${one.provider}`,
    note: `${stateNames[one.step]} · ${one.goal}`,
  }))
}
