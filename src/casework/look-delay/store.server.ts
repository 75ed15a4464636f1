import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { DelayInput } from './rules.ts'

type By = { accountId: string; regionId: string }

/** From now until a day this person sees no newer looks. */
export async function delayLooks(
  tx: Tx,
  by: By,
  caseId: string,
  { personId, until, why }: DelayInput,
): Promise<void> {
  await tx
    .insertInto('look_delay')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      person_id: personId,
      until_on: until,
      why,
      set_by: by.accountId,
    })
    .execute()
}

export type LookDelay = { id: string; name: string; until: Day; why: string; by: string }

/** The delays that hold today, the latest decision first. */
export async function delaysIn(tx: Tx, caseId: string): Promise<LookDelay[]> {
  const { rows } = await sql<LookDelay>`
    select d.id, coalesce(p.given_name, p.family_name, '') as name, d.until_on as until, d.why, a.name as by
    from look_delay d join person p on p.id = d.person_id join account a on a.id = d.set_by
    where d.case_id = ${caseId}::uuid and d.until_on >= app_today() order by d.set_at desc, d.id`.execute(tx)
  return rows
}
