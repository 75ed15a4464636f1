import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { nameOf } from '../../../household-member/rules.ts'
import { peopleIn } from '../../../household-member/store.server.ts'
import { knownByName } from '../../people.ts'

/** Everybody who belongs to the household now, works on it now, or came to its last consultation, by name as it is. */
export async function nameParticipants(tx: Tx, planId: string, previousId: string | null): Promise<void> {
  const people = await peopleIn(tx, sql<string>`(select case_id from top3_plan where id = ${planId})`)
  const names = Object.fromEntries(people.map(person => [person.id, nameOf(person)]))
  const known = knownByName(people.map(one => ({ familyRole: one.familyRole, name: nameOf(one) })))
  await sql`
    insert into plan_participant (region_id, case_id, plan_id, origin_id, person_id, family_role, account_id, capacity, name, relation)
    select n.region_id, n.case_id, n.id,
      (select coalesce(o.origin_id, o.id) from plan_participant o where o.plan_id = ${previousId}
        and (o.person_id = w.person_id or o.account_id = w.account_id
          or (w.relation is not null and o.name = w.name and o.relation is not null)
          or (w.person_id is not null and lower(w.name) = any (${known}::text[]) and lower(trim(o.name)) = lower(w.name) and o.relation is not null))
        order by o.id limit 1),
      w.person_id, w.family_role, w.account_id, w.capacity, w.name, w.relation
    from top3_plan n cross join lateral (
      select m.person_id, m.family_role, null::uuid as account_id, null as capacity, null as relation,
        ${JSON.stringify(names)}::jsonb ->> m.person_id::text as name,
        row_number() over (order by m.family_role = 'child', e.birth_date, e.id) as place
      from household_member m join person e on e.id = m.person_id
      where m.case_id = n.case_id and m.left_on is null
      union all
      select null, null, i.account_id, min(i.capacity), null, min(a.name), 100 + row_number() over (order by min(a.name))
      from case_involvement i join account a on a.id = i.account_id
      where i.case_id = n.case_id and i.during @> app_now()
      group by i.account_id
      union all
      select null, null, null, null, min(x.relation), x.name, 200 + row_number() over (order by x.name)
      from consultation_participant x where x.case_id = n.case_id and x.name is not null and lower(trim(x.name)) <> all (${known}::text[])
      group by x.name
    ) w
    where n.id = ${planId}
      and not exists (select 1 from plan_participant t where t.plan_id = n.id
        and (t.person_id = w.person_id or t.account_id = w.account_id or (w.relation is not null and t.name = w.name)))
    order by w.place`.execute(tx)
  if (previousId) await bringAlong(tx, planId, previousId)
}

/** Those of the version before who are no longer there: what they carry must be seen, and given to somebody else. */
async function bringAlong(tx: Tx, planId: string, previousId: string) {
  await sql`
    insert into plan_participant (region_id, case_id, plan_id, origin_id, person_id, family_role, account_id, capacity, name, relation)
    select o.region_id, o.case_id, ${planId}, coalesce(o.origin_id, o.id), o.person_id, o.family_role, o.account_id, o.capacity, o.name, o.relation
    from plan_participant o
    where o.plan_id = ${previousId} and not exists (
      select 1 from plan_participant t where t.plan_id = ${planId} and t.origin_id = coalesce(o.origin_id, o.id))
    order by o.id`.execute(tx)
}

/** Copies what a plan says into a draft that has its people already. A day that has passed is asked again. */
export async function copyContent(tx: Tx, fromId: string, toId: string): Promise<void> {
  await copySituations(tx, fromId, toId)
  await sql`
    insert into situation_affected (situation_id, participant_id, region_id, case_id, plan_id)
    select s.id, w.id, s.region_id, s.case_id, s.plan_id
    from situation_affected a join unsafe_situation old on old.id = a.situation_id
      join unsafe_situation s on s.plan_id = ${toId} and s.origin_id = coalesce(old.origin_id, old.id)
      join plan_participant o on o.id = a.participant_id
      join plan_participant w on w.plan_id = ${toId} and w.origin_id = coalesce(o.origin_id, o.id)
    where a.plan_id = ${fromId}`.execute(tx)
  await sql`
    insert into situation_factor (region_id, case_id, plan_id, situation_id, origin_id, kind, position, what)
    select s.region_id, s.case_id, s.plan_id, s.id, coalesce(f.origin_id, f.id), f.kind, f.position, f.what
    from situation_factor f join unsafe_situation old on old.id = f.situation_id
      join unsafe_situation s on s.plan_id = ${toId} and s.origin_id = coalesce(old.origin_id, old.id)
    where f.plan_id = ${fromId}`.execute(tx)
  await copyConditions(tx, fromId, toId)
  await copyAgreements(tx, fromId, toId)
  await copyRoles(tx, fromId, toId)
  await copyAround(tx, fromId, toId)
}

async function copySituations(tx: Tx, fromId: string, toId: string) {
  await sql`
    insert into unsafe_situation (region_id, case_id, plan_id, origin_id, rank, what, example, source, warning_sign, consequence, watcher_id, check_on, only_for)
    select n.region_id, n.case_id, n.id, coalesce(s.origin_id, s.id), s.rank, s.what, s.example, s.source, s.warning_sign, s.consequence,
      w.id, case when s.check_on >= app_today() then s.check_on end, s.only_for
    from top3_plan n join unsafe_situation s on s.plan_id = ${fromId}
      left join plan_participant o on o.id = s.watcher_id
      left join plan_participant w on w.plan_id = n.id and w.origin_id = coalesce(o.origin_id, o.id)
    where n.id = ${toId}`.execute(tx)
}

async function copyConditions(tx: Tx, fromId: string, toId: string) {
  await sql`
    insert into safety_condition (region_id, case_id, plan_id, situation_id, origin_id, position, what, only_for)
    select s.region_id, s.case_id, s.plan_id, s.id, coalesce(c.origin_id, c.id), c.position, c.what, c.only_for
    from safety_condition c join unsafe_situation old on old.id = c.situation_id
      join unsafe_situation s on s.plan_id = ${toId} and s.origin_id = coalesce(old.origin_id, old.id)
    where c.plan_id = ${fromId}`.execute(tx)
  await sql`
    insert into safety_condition_status (region_id, case_id, plan_id, condition_id, status, since, note, recorded_by)
    select c.region_id, c.case_id, c.plan_id, c.id, t.status, t.since, t.note, t.recorded_by
    from safety_condition c join safety_condition old on old.plan_id = ${fromId} and c.origin_id = coalesce(old.origin_id, old.id)
      cross join lateral (select * from safety_condition_status t where t.condition_id = old.id order by t.id desc limit 1) t
    where c.plan_id = ${toId}`.execute(tx)
}

async function copyAgreements(tx: Tx, fromId: string, toId: string) {
  await sql`
    insert into agreement (region_id, case_id, plan_id, situation_id, origin_id, what, owner_id, due_on, warning_sign, consequence, watcher_id, check_on, only_for)
    select s.region_id, s.case_id, s.plan_id, s.id, coalesce(a.origin_id, a.id), a.what, w.id, a.due_on, a.warning_sign, a.consequence,
      v.id, case when a.check_on >= app_today() then a.check_on end, a.only_for
    from agreement a join unsafe_situation old on old.id = a.situation_id
      join unsafe_situation s on s.plan_id = ${toId} and s.origin_id = coalesce(old.origin_id, old.id)
      join plan_participant o on o.id = a.owner_id
      join plan_participant w on w.plan_id = ${toId} and w.origin_id = coalesce(o.origin_id, o.id)
      left join plan_participant q on q.id = a.watcher_id
      left join plan_participant v on v.plan_id = ${toId} and v.origin_id = coalesce(q.origin_id, q.id)
    where a.plan_id = ${fromId}
    order by a.id`.execute(tx)
}

async function copyRoles(tx: Tx, fromId: string, toId: string) {
  await sql`
    insert into plan_role (region_id, case_id, plan_id, position, participant_id, part, what, until_when)
    select w.region_id, w.case_id, w.plan_id, r.position, w.id, r.part, r.what, r.until_when
    from plan_role r join plan_participant o on o.id = r.participant_id
      join plan_participant w on w.plan_id = ${toId} and w.origin_id = coalesce(o.origin_id, o.id)
    where r.plan_id = ${fromId}`.execute(tx)
  await sql`
    insert into plan_meeting (region_id, case_id, plan_id, position, what, who, how_often, may_drop_out)
    select n.region_id, n.case_id, n.id, m.position, m.what, m.who, m.how_often, m.may_drop_out
    from plan_meeting m join top3_plan n on n.id = ${toId} where m.plan_id = ${fromId}`.execute(tx)
}

/** What is never given up, what is hoped for and whom to call. */
async function copyAround(tx: Tx, fromId: string, toId: string) {
  await sql`
    update top3_plan n set bottom_line = o.bottom_line, future_wish = o.future_wish, future_network = o.future_network,
      future_relapse = o.future_relapse
    from top3_plan o where o.id = ${fromId} and n.id = ${toId}`.execute(tx)
  await sql`
    insert into plan_escalation (region_id, case_id, plan_id, position, step, who, contact)
    select n.region_id, n.case_id, n.id, e.position, e.step, e.who, e.contact
    from plan_escalation e join top3_plan n on n.id = ${toId} where e.plan_id = ${fromId}`.execute(tx)
}
