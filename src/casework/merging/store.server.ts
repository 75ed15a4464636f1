import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { takeCourseStep } from '../closing/store.server.ts'
import type { Merged } from './rules.ts'

type By = { accountId: string; regionId: string }

/** Where a household goes on after merging, and what was merged into it. */
export const mergedPiece = (caseId: string): RawBuilder<Merged> => sql`
  select json_build_object(
    'into', case when c.merged_into is not null then (
      select json_build_object('id', i.id, 'name', i.name, 'contact', a.name)
      from (select contact_after_merge(c.id) as contact) x left join account a on a.id = x.contact
      left join household_case i on i.id = c.merged_into) end,
    'from', (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name) order by f.name), '[]')
      from household_case f where f.merged_into = c.id))
  from household_case c where c.id = ${caseId}::uuid`

/** The other households that somebody is contact person of now and that go on. */
export const heldPiece = (
  accountId: string,
  caseId: string,
): RawBuilder<{ id: string; name: string }[]> => sql`
  select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name), '[]')
  from household_case c join contact_person p on p.case_id = c.id and p.during @> app_today()
  where p.account_id = ${accountId}::uuid and c.closed_on is null and c.id <> ${caseId}::uuid`

type Asked = { version: number; intoId: string; why: string }

/** Asks to let a household go on in another; who is contact person of both has nobody else to ask, and it is done. */
export async function askMerge(
  tx: Tx,
  by: By,
  caseId: string,
  asked: Asked,
  holdsBoth: boolean,
): Promise<void> {
  const { version, intoId, why } = asked
  await takeCourseStep(tx, by, caseId, 'ask-merge', { version, why, mergedInto: intoId })
  if (holdsBoth) await takeCourseStep(tx, by, caseId, 'agree-merge', { version: version + 1, why })
}
