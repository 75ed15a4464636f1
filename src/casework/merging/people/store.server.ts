import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'

type By = { accountId: string; regionId: string }

export type MergedPerson = {
  personId: string
  sameAsId: string
  givenName: string | null
  familyName: string | null
  keptGivenName: string | null
  keptFamilyName: string | null
  why: string
  by: string
  on: Day
}

/** The people of a household who are one with somebody else now, as far as one may see both. */
export const mergedPeoplePiece = (caseId: string): RawBuilder<MergedPerson[]> => sql`
  select coalesce(json_agg(x order by x."on" desc, x."personId"), '[]') from (
    select s.person_id as "personId", s.same_as_id as "sameAsId", p.given_name as "givenName",
      p.family_name as "familyName", k.given_name as "keptGivenName", k.family_name as "keptFamilyName", s.why, a.name as by,
      (s.taken_at at time zone 'Europe/Amsterdam')::date as "on"
    from same_person_step s join person p on p.id = s.person_id
    join person k on k.id = s.same_as_id join account a on a.id = s.taken_by
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
