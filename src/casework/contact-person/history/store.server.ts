import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'

export type TeamStep = {
  step: 'opened' | 'joined' | 'left' | 'warm' | 'emergency'
  on: Day
  name: string
  toName: string | null
  capacity: string | null
  why: string | null
}

/**
 * Who came to work with a household and who left, with every change of contact person. Deputies and whom the family
 * invited are told by their own slices.
 */
export const teamStepsPiece = (caseId: string): RawBuilder<TeamStep[]> => sql`(
  select coalesce(json_agg(x order by x."on"), '[]') from (
    select 'opened' as step, c.opened_on as "on", a.name, null as "toName", null as capacity, null as why
    from household_case c join account a on a.id = c.opened_by where c.id = ${caseId}::uuid
      and not exists (select 1 from entered_afterwards e where e.case_id = c.id)
    union all
    select h.kind, h.from_day, f.name, t.name, null, h.reason from handover h
    join account f on f.id = h.from_account_id join account t on t.id = h.to_account_id
    where h.case_id = ${caseId}::uuid and h.from_day <= app_today()
    union all
    select e.step, (e.at at time zone 'Europe/Amsterdam')::date, a.name, null, i.capacity, i.task
    from case_involvement i join account a on a.id = i.account_id
    cross join lateral (values ('joined', lower(i.during)), ('left', upper(i.during))) e(step, at)
    where i.case_id = ${caseId}::uuid and i.part not in ('contact-person', 'deputy') and e.at <= app_now()
      and not exists (select 1 from experience_expert_invitation v where v.case_id = i.case_id
        and v.account_id = i.account_id and lower(v.during) = lower(i.during))) x)`
