-- How plans are used, counted for whoever steers; and that the day to look at an agreement is there, told once.

-- Counts of a region's plans, without a name, until a day: who holds the agreements in force, how agreements went of
-- which the day passed in the year before, and whether plans of more than three months old are still used. `households`
-- says on how many each count rests; what is small is kept back by the one rule for small numbers (plan-figures/rules.ts).
create function plan_figures(until date, dormant_days integer)
returns table (figure text, part text, counted integer, households integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with plan as (
    select p.id, p.case_id, p.kind, (p.activated_at at time zone 'Europe/Amsterdam')::date as from_day,
      (p.superseded_at at time zone 'Europe/Amsterdam')::date as until_day, c.closed_on
    from top3_plan p join household_case c on c.id = p.case_id
    where p.region_id = app_region() and (p.activated_at at time zone 'Europe/Amsterdam')::date <= until
      and app_has_role('project-leader', 'policy-adviser', 'project-group-member', 'ambassador')
  ), in_force as (
    select * from plan where (until_day is null or until_day > until) and (closed_on is null or closed_on > until)
  ), held as (
    select 'held' as figure, i.case_id, case when d.account_id is not null then 'professional'
      when coalesce(d.family_role, 'network') = 'network' then 'network' else 'family' end as part
    from in_force i join agreement a on a.plan_id = i.id join plan_participant d on d.id = a.owner_id
  ), told as (
    select a.id, k.checked_on as on_day, k.outcome = 'kept' as is_kept, k.recorded_at as at from agreement a join agreement_check k on k.agreement_id = a.id
    union all
    select w.agreement_id, (w.recorded_at at time zone 'Europe/Amsterdam')::date, w.word = 'kept', w.recorded_at
    from plan_word w where w.agreement_id is not null
  ), due as (
    -- An agreement counts in the version that was in force on the last day on which it could be told in time.
    select a.id, p.case_id, x.last_day from plan p join unsafe_situation s on s.plan_id = p.id join agreement a on a.situation_id = s.id
    cross join lateral (select greatest(a.due_on, coalesce(a.check_on, s.check_on)) as last_day) x
    where x.last_day < until and x.last_day >= until - interval '1 year' and p.from_day <= x.last_day
      and (p.until_day is null or p.until_day > x.last_day) and (p.closed_on is null or p.closed_on > x.last_day)
  ), kept as (
    select 'kept' as figure, d.case_id, case
      when (select t.is_kept from told t where t.id = d.id and t.on_day <= d.last_day order by t.at desc limit 1) then 'on-time'
      when exists (select 1 from told t where t.id = d.id and t.on_day <= until) then 'otherwise' else 'untold' end as part
    from due d
  ), used as (
    select 'used' as figure, i.case_id, case when greatest(i.from_day,
        (select max(k.checked_on) from agreement_check k where k.plan_id = i.id and k.checked_on <= until),
        (select max((w.recorded_at at time zone 'Europe/Amsterdam')::date) from plan_word w
          where w.plan_id = i.id and (w.recorded_at at time zone 'Europe/Amsterdam')::date <= until),
        (select max(t.since) from safety_condition_status t where t.plan_id = i.id and t.since <= until),
        (select max((m.recorded_at at time zone 'Europe/Amsterdam')::date) from plan_mark m
          where m.plan_id = i.id and (m.recorded_at at time zone 'Europe/Amsterdam')::date <= until),
        (select max(n.held_on) from network_consultation n where n.case_id = i.case_id and n.held_on <= until)
      ) > until - dormant_days then 'in-use' else 'dormant' end as part
    from in_force i
    where exists (select 1 from plan f where f.case_id = i.case_id and f.kind = 'full' and f.from_day <= until - interval '3 months')
  )
  select x.figure, coalesce(x.part, 'all'), count(*)::integer, count(distinct x.case_id)::integer
  from (select * from held union all select * from kept union all select * from used) x
  group by grouping sets ((x.figure, x.part), (x.figure))
$$;

-- That the day is there to look at an agreement, told once to who sees to it, and to a colleague who watches it.
create table agreement_reminder (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  agreement_id uuid not null,
  participant_id uuid not null,
  check_on date not null,
  made_at timestamptz not null default app_now(),
  foreign key (plan_id, case_id) references top3_plan (id, case_id),
  foreign key (agreement_id, plan_id) references agreement (id, plan_id),
  foreign key (participant_id, plan_id) references plan_participant (id, plan_id),
  constraint reminded_once unique (agreement_id, participant_id, check_on)
);
create index agreement_reminder_case on agreement_reminder (case_id);
create index agreement_reminder_plan on agreement_reminder (plan_id);
create index agreement_reminder_participant on agreement_reminder (participant_id);
create trigger append_only before update or delete on agreement_reminder for each row execute function refuse_change();
create trigger append_only_truncate before truncate on agreement_reminder execute function refuse_change();
alter table agreement_reminder enable row level security;
-- Only jobs work with it.
create policy nobody on agreement_reminder for select using (false);

-- On which day an agreement is looked at next; null when somebody looked and it needs no more looking.
create function next_check_on(wanted uuid) returns date language sql stable security definer set search_path = public, pg_temp as $$
  select case when k.id is null then coalesce(a.check_on, s.check_on) else k.next_on end
  from agreement a join unsafe_situation s on s.id = a.situation_id
  left join lateral (select x.id, x.next_on from agreement_check x where x.agreement_id = a.id order by x.id desc limit 1) k on true
  where a.id = wanted
$$;
-- Where somebody of the family may be mailed. THE place that decides so for reminders: the last answer to whether others
-- read that mail, of who still belongs to the household, and of whom nobody else in it has the same address.
create function family_mail_address(household uuid, wanted uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select last.email from household_member m cross join lateral (
    select s.reach, s.email, s.left_out_at from planned_seat s where s.case_id = m.case_id and s.person_id = m.person_id order by s.id desc limit 1) last
  where m.case_id = household and m.person_id = wanted and m.left_on is null and last.reach = 'mail' and last.left_out_at is null
    and not exists (select 1 from person_detail d where d.case_id = m.case_id and d.person_id = m.person_id and d.is_deceased
      and not exists (select 1 from person_detail n where n.replaces = d.id))
    and not exists (select 1 from planned_seat o where o.case_id = m.case_id and o.person_id is distinct from m.person_id and lower(o.email) = lower(last.email))
$$;
-- Who of the family is reminded: an owner who may read the plan and who may be mailed.
create function reminder_address(household uuid, plan uuid, participant uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select family_mail_address(household, d.person_id) from plan_participant d
  where d.id = participant and d.person_id is not null and exists (select 1 from release r
    where r.thing_kind = 'top3-plan' and r.thing_id = plan and r.person_id = d.person_id and r.withdrawn_at is null)
$$;
create function reminder_is_needed(wanted agreement_reminder) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select next_check_on(wanted.agreement_id) = wanted.check_on and exists (
    select 1 from top3_plan p join household_case c on c.id = p.case_id and c.closed_on is null
    where p.id = wanted.plan_id and p.superseded_at is null)
$$;

alter table mail add column reminder_id uuid references agreement_reminder,
  drop constraint mail_kind, add constraint mail_kind check (kind in ('notices', 'availability', 'invitation', 'reminder')),
  drop constraint mail_is_about_one, add constraint mail_is_about_one check (num_nonnulls(account_id, seat_id, invitation_id, reminder_id) = 1
    and (account_id is not null) = (kind = 'notices') and (seat_id is not null) = (kind = 'availability')
    and (reminder_id is not null) = (kind = 'reminder'));
create index mail_reminder on mail (reminder_id);

-- Tells it of every agreement whose day is there: a colleague by a notice, the family by one mail in which nothing stands.
-- A day that nobody reminded of for a week is left: who looks has it on Vandaag all that time.
create function remind_of_checks(family_mail_at timestamptz) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare made integer;
begin
  perform only_for_a_job();
  with fresh as (
    insert into agreement_reminder (region_id, case_id, plan_id, agreement_id, participant_id, check_on)
    select distinct p.region_id, p.case_id, p.id, a.id, d.id, x.check_on
    from top3_plan p join household_case c on c.id = p.case_id and c.closed_on is null
    join unsafe_situation s on s.plan_id = p.id join agreement a on a.situation_id = s.id
    cross join lateral (select next_check_on(a.id) as check_on) x
    join plan_participant d on d.id = a.owner_id or (d.id = coalesce(a.watcher_id, s.watcher_id) and d.account_id is not null)
    where p.region_id = app_worker_region() and p.activated_at is not null and p.superseded_at is null
      and x.check_on <= app_today() and x.check_on > app_today() - 7 and num_nonnulls(d.account_id, d.person_id) = 1
    on conflict on constraint reminded_once do nothing
    returning *
  ), news as (
    insert into outbox_event (region_id, name, ids)
    select distinct r.region_id, 'agreement.check-due', jsonb_build_object('caseId', r.case_id, 'planId', r.plan_id, 'accountId', d.account_id)
    from fresh r join plan_participant d on d.id = r.participant_id where d.account_id is not null
  ), mails as (
    insert into mail (region_id, kind, reminder_id, wanted_at, next_try_at)
    select distinct on (r.participant_id) r.region_id, 'reminder', r.id, family_mail_at, family_mail_at
    from fresh r where reminder_address(r.case_id, r.plan_id, r.participant_id) is not null
    order by r.participant_id, r.id
  )
  select count(*) into made from fresh;
  return made;
end $$;
revoke execute on function next_check_on(uuid), family_mail_address(uuid, uuid), reminder_address(uuid, uuid, uuid),
  reminder_is_needed(agreement_reminder) from public;

alter table notice drop constraint notice_kind, add constraint notice_kind check (kind in ('score-told', 'score-alarm', 'own-view',
  'mark', 'agreement-failing', 'check-due', 'question', 'answer', 'challenge-raised', 'challenge-answered', 'handover', 'stepped-in',
  'danger', 'deputy-asked', 'invitation-ended', 'sign-seen', 'unread'));

-- As it was, with one more kind: a reminder, which says nothing.
create or replace function claim_mail() returns table (id uuid, kind text, address text, facts jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  due mail;
  reminder agreement_reminder;
  goes_to text;
  is_needed boolean;
begin
  perform only_for_a_job();
  loop
    select m.* into due from mail m
    where m.region_id = app_worker_region() and m.settled_at is null and m.next_try_at <= app_now()
    order by m.next_try_at limit 1 for update of m skip locked;
    if not found then return; end if;
    if due.kind = 'notices' then
      select a.email into goes_to from account a where a.id = due.account_id;
      is_needed := account_works(due.account_id)
        and not exists (select 1 from mail_choice c where c.account_id = due.account_id and c.rhythm = 'off')
        and exists (select 1 from notice n where n.account_id = due.account_id and n.read_at is null
          and (n.case_id is null or account_reaches(n.account_id, n.case_id)));
    elsif due.kind = 'reminder' then
      select r.* into reminder from agreement_reminder r where r.id = due.reminder_id;
      goes_to := reminder_address(reminder.case_id, reminder.plan_id, reminder.participant_id);
      is_needed := goes_to is not null and reminder_is_needed(reminder);
    else
      goes_to := seat_address(coalesce(due.seat_id, (select i.seat_id from consultation_invitation i where i.id = due.invitation_id)));
      is_needed := seat_mail_is_needed(due);
    end if;
    if not is_needed then
      update mail m set settled_at = app_now(), outcome = 'not-needed' where m.id = due.id;
    elsif due.tries >= 20 or goes_to is null then
      update mail m set settled_at = app_now(), outcome = 'given-up' where m.id = due.id;
    else
      update mail m set tries = due.tries + 1,
        next_try_at = app_now() + least(make_interval(mins => (2 ^ (due.tries + 1))::integer), interval '6 hours')
      where m.id = due.id;
      return query select due.id, due.kind, goes_to, case due.kind when 'notices' then null
        when 'reminder' then jsonb_build_object('reminder', true) else seat_mail_facts(due) end;
      return;
    end if;
  end loop;
end $$;
