import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { PlanKind } from '../rules.ts'

export type VersionLine = { id: string; kind: PlanKind; number: number | null; on: Day; isDraft: boolean }

/** Every version of the plan of a household, the latest first; a draft is the latest. */
export async function versionsOf(tx: Tx, caseId: string): Promise<VersionLine[]> {
  const { rows } = await sql<VersionLine>`
    select p.id, p.kind, p.number, p.activated_at is null as "isDraft",
      (coalesce(p.activated_at, p.started_at) at time zone 'Europe/Amsterdam')::date as "on"
    from top3_plan p where p.case_id = ${caseId}::uuid
    order by p.activated_at is null desc, p.activated_at desc`.execute(tx)
  return rows
}
