import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
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

export type MergedPerson = {
  personId: string
  sameAsId: string
  givenName: string | null
  familyName: string | null
  birthDate: Day | null
  why: string
  by: string
  on: Day
}

/** The people of a household who are one with somebody else now, as far as one may see both. */
export const mergedPeoplePiece = (caseId: string): RawBuilder<MergedPerson[]> => sql`
  select coalesce(json_agg(x order by x."on" desc, x."personId"), '[]') from (
    select s.person_id as "personId", s.same_as_id as "sameAsId", p.given_name as "givenName",
      p.family_name as "familyName", p.birth_date as "birthDate", s.why, a.name as by,
      (s.taken_at at time zone 'Europe/Amsterdam')::date as "on"
    from same_person_step s join person p on p.id = s.person_id join account a on a.id = s.taken_by
    where s.step = 'merge' and p.merged_into = s.same_as_id
      and not exists (select 1 from same_person_step n where n.person_id = s.person_id and n.number > s.number)
      and exists (select 1 from household_member m where m.case_id = ${caseId}::uuid and m.person_id in (s.person_id, s.same_as_id))) x`

/** Says that somebody is the same as somebody else, or no longer. */
export async function saySamePerson(
  tx: Tx,
  by: By,
  said: { personId: string; sameAsId: string; step: 'merge' | 'undo'; why: string },
): Promise<void> {
  await tx
    .insertInto('same_person_step')
    .values({
      person_id: said.personId,
      same_as_id: said.sameAsId,
      number: sql<number>`(select coalesce(max(s.number), 0) + 1 from same_person_step s where s.person_id = ${said.personId})`,
      region_id: by.regionId,
      step: said.step,
      why: said.why,
      taken_by: by.accountId,
    })
    .execute()
}
