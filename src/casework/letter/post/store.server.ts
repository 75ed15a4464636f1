import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { asksMe } from '../../deputy/store.server.ts'
import { lastStep } from '../../planned-consultation/store.server.ts'

/** Something that has to reach somebody on paper and is no letter yet. */
export type Paper = {
  kind: 'invitation' | 'when-form' | 'plan'
  caseId: string
  householdName: string
  name: string
  /** The consultation it is about; nothing for a plan. */
  plannedId: string | null
  seatId: string | null
  /** Somebody of the household; nothing for who is only named. */
  personId: string | null
  since: Day
}

const seatName = sql`coalesce(s.name, (select concat_ws(' ', p.given_name, p.family_name) from person p where p.id = s.person_id),
  (select a.name from account a where a.id = s.account_id))`
const onDay = (moment: string) => sql.raw(`(${moment} at time zone 'Europe/Amsterdam')::date`)
const letterWent = (kind: string) => sql`select 1 from letter l join letter_end e on e.letter_id = l.id
  where e.outcome = 'sent' and l.kind = ${kind} and l.case_id = c.id`

/**
 * What has to go on paper beside letters, of all households that ask the asker: invitations and questions when somebody can come,
 * for who has no mail; and plans that were released to who has no pages of their own. A letter about it that went ends it.
 */
export async function paperForMe(tx: Tx): Promise<Paper[]> {
  const { rows } = await sql<Paper>`
    select x.kind, c.id as "caseId", c.name as "householdName", x.name, x.planned as "plannedId", x.seat as "seatId", x.person as "personId", x.since
    from household_case c cross join lateral (
      select 'invitation' as kind, ${seatName} as name, p.id as planned, s.id as seat, s.person_id as person, max(${onDay('i.made_at')}) as since
      from consultation_invitation i join planned_seat s on s.id = i.seat_id join planned_consultation p on p.id = s.consultation_id
      where i.case_id = c.id and i.reach = 'paper' and s.left_out_at is null and i.begins_at > app_now()
        and ${lastStep} = 'prepared' and i.method = 'REQUEST'
        and not exists (${letterWent('invitation')} and l.person_id = s.person_id and l.made_at >= i.made_at)
      group by p.id, s.id
      union all
      select 'when-form', ${seatName}, p.id, s.id, s.person_id, ${onDay('r.asked_at')}
      from availability_request r join planned_seat s on s.id = r.seat_id join planned_consultation p on p.id = s.consultation_id
      where r.case_id = c.id and s.reach = 'paper' and s.left_out_at is null and r.until_on >= app_today()
        and ${lastStep} in ('planned', 'rescheduled')
        and not exists (select 1 from availability_answer w where w.seat_id = s.id)
      union all
      select 'plan', concat_ws(' ', q.given_name, q.family_name), null, null, r.person_id, ${onDay('r.at')}
      from release r join top3_plan t on t.id = r.thing_id and t.superseded_at is null join person q on q.id = r.person_id
      where r.case_id = c.id and r.thing_kind = 'top3-plan' and r.withdrawn_at is null
        and not exists (${letterWent('plan')} and l.person_id = r.person_id and l.plan_id = t.id)
        and not exists (select 1 from family_ways_in(c.id) w where w.person_id = r.person_id and w.closed is null)
    ) x
    where c.closed_on is null and ${asksMe('c.id')}
    order by x.since, c.name, x.name`.execute(tx)
  return rows
}
