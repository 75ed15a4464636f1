-- In which phase of safety a household is, and its course: pause, aftercare, closing, reopening.

-- How many conditions of the plan in force are not met, as far as who asks may see; null while there is no plan in force.
create function conditions_unmet_in(wanted uuid) returns integer language sql stable set search_path = public, pg_temp as $$
  select (select count(*)::integer from safety_condition c where c.plan_id = p.id and coalesce((
      select s.status from safety_condition_status s where s.condition_id = c.id order by s.id desc limit 1), 'unmet') <> 'met')
  from top3_plan p where p.case_id = wanted and p.activated_at is not null and p.superseded_at is null
$$;

-- How many incidents still ask for follow-up, as far as who asks may see.
create function open_incidents_in(wanted uuid) returns integer language sql stable set search_path = public, pg_temp as $$
  select count(*)::integer from incident i where i.case_id = wanted and coalesce((
    select s.step from incident_step s where s.incident_id = i.id and s.step <> 'added' order by s.number desc limit 1), '') <> 'followed-up'
$$;

-- Whether there is direct danger now, as far as who asks may see.
create function danger_now_in(wanted uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
  select coalesce((select d.step = 'recorded' from acute_danger_step d where d.case_id = wanted order by d.number desc limit 1), false)
$$;

-- A household begins in the first phase; each change is a row, forward one phase at a time, back to any before.
create table safety_phase_step (
  case_id uuid not null references household_case,
  number integer not null check (number >= 1),
  region_id uuid not null references region,
  phase text not null check (phase in ('immediate', 'risk-driven', 'recovery')),
  why text not null check (length(why) <= 2000),
  challenge_id uuid,
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  primary key (case_id, number),
  foreign key (challenge_id, case_id) references challenge (id, case_id)
);

-- Going on while something is not safe enough yet rests on a challenge that was settled in this phase.
create function follow_safety_phase() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  place text[] := array['immediate', 'risk-driven', 'recovery'];
  last record;
  further integer;
begin
  if not new.case_id = any (reachable_case_ids()) then
    raise exception 'not their household' using errcode = 'insufficient_privilege';
  end if;
  select coalesce(max(s.number), 0) as number, coalesce(max(s.taken_at), '-infinity') as since,
    coalesce((array_agg(s.phase order by s.number desc))[1], 'immediate') as phase into last
  from safety_phase_step s where s.case_id = new.case_id;
  further := array_position(place, new.phase) - array_position(place, last.phase);
  if new.number <> last.number + 1 or further = 0 or further > 1
    or exists (select 1 from household_case c where c.id = new.case_id and c.closed_on is not null)
  then
    raise exception 'this phase does not follow' using errcode = '23514', constraint = 'safety_phase_follows';
  end if;
  if further = 1 and danger_now_in(new.case_id) then
    raise exception 'there is danger now' using errcode = '23514', constraint = 'safety_phase_no_danger';
  end if;
  if further = 1 and open_incidents_in(new.case_id) > 0 then
    raise exception 'something still asks for follow-up' using errcode = '23514', constraint = 'safety_phase_no_incident';
  end if;
  if further = 1 and conditions_unmet_in(new.case_id) is distinct from 0 and not exists (
    select 1 from challenge c join challenge_step s on s.challenge_id = c.id and s.step = 'settled'
    where c.id = new.challenge_id and c.case_id = new.case_id and c.raised_by <> new.taken_by and c.raised_at > last.since)
  then
    raise exception 'not safe enough without a challenge' using errcode = '23514', constraint = 'safety_phase_challenge';
  end if;
  return new;
end $$;
create trigger follows before insert on safety_phase_step for each row execute function follow_safety_phase();

-- The course of a household: each step with who, when and why. Its state is what the last step made it.
create table course_step (
  case_id uuid not null references household_case,
  number integer not null check (number >= 1),
  region_id uuid not null references region,
  step text not null check (step in
    ('pause', 'resume', 'begin-aftercare', 'close', 'ask-closing', 'agree-closing', 'decline-closing', 'reopen')),
  why text not null check (length(why) <= 2000),
  until_on date,
  keeper_id uuid,
  reason text check (reason in ('moved', 'transferred', 'died', 'help-refused', 'other')),
  weighing text check (length(weighing) <= 2000),
  handed_to text,
  handed_what text,
  handed_on date,
  family_told_on date,
  family_told_how text,
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  primary key (case_id, number),
  foreign key (keeper_id, region_id) references account (id, region_id),
  constraint course_until check ((step in ('pause', 'begin-aftercare')) = (until_on is not null)),
  constraint course_keeper check ((step = 'pause') = (keeper_id is not null)),
  constraint course_exception check (num_nonnulls(reason, weighing) = case when step = 'ask-closing' then 2 else 0 end),
  constraint course_transfer check (num_nonnulls(handed_to, handed_what, handed_on, family_told_on, family_told_how)
    = case when reason = 'transferred' then 5 else 0 end)
);

create function course_state_after(step text) returns text language sql immutable
  return case step when 'pause' then 'paused' when 'begin-aftercare' then 'aftercare' when 'ask-closing' then 'asked'
    when 'close' then 'closed' when 'agree-closing' then 'closed' else 'running' end;
-- How the course stood at the end of a day.
create function course_state_on(wanted uuid, until date) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select course_state_after((select s.step from course_step s
    where s.case_id = wanted and (s.taken_at at time zone 'Europe/Amsterdam')::date <= until order by s.number desc limit 1))
$$;
revoke execute on function course_state_on(uuid, date) from public;

-- What was seen of a household in aftercare: three looks, in order.
create table aftercare_look (
  case_id uuid not null,
  course_number integer not null,
  place integer not null check (place between 1 and 3),
  region_id uuid not null references region,
  looked_on date not null,
  with_whom text not null check (length(with_whom) <= 500),
  words text not null check (length(words) <= 2000),
  looked_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  primary key (case_id, course_number, place),
  foreign key (case_id, course_number) references course_step (case_id, number)
);

create function follow_course() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last record;
begin
  if not new.case_id = any (reachable_case_ids()) then
    raise exception 'not their household' using errcode = 'insufficient_privilege';
  end if;
  select s.number, s.step, s.taken_by into last from course_step s where s.case_id = new.case_id order by s.number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 or not (case course_state_after(last.step)
    when 'running' then new.step in ('pause', 'begin-aftercare', 'ask-closing')
    when 'paused' then new.step in ('resume', 'ask-closing')
    when 'asked' then new.step in ('agree-closing', 'decline-closing')
    when 'aftercare' then new.step in ('resume', 'close')
    else new.step = 'reopen' end)
  then
    raise exception 'this step does not follow' using errcode = '23514', constraint = 'course_follows';
  end if;
  if new.step = 'begin-aftercare' and conditions_unmet_in(new.case_id) is distinct from 0 then
    raise exception 'conditions are not met' using errcode = '23514', constraint = 'course_conditions_met';
  end if;
  if new.step = 'begin-aftercare' and danger_now_in(new.case_id) then
    raise exception 'there is danger now' using errcode = '23514', constraint = 'course_no_danger';
  end if;
  if new.step = 'begin-aftercare' and open_incidents_in(new.case_id) > 0 then
    raise exception 'something still asks for follow-up' using errcode = '23514', constraint = 'course_no_incident';
  end if;
  if new.step = 'close' and (select count(*) from aftercare_look l where l.case_id = new.case_id and l.course_number = last.number) < 3 then
    raise exception 'not looked at long enough' using errcode = '23514', constraint = 'course_all_looks';
  end if;
  if new.step in ('agree-closing', 'decline-closing') and (last.taken_by = new.taken_by or not exists (
    select 1 from case_involvement i where i.case_id = new.case_id and i.account_id = new.taken_by
      and i.capacity = 'behavioural-scientist' and i.during @> app_now()))
  then
    raise exception 'not a second pair of eyes' using errcode = '23514', constraint = 'course_four_eyes';
  end if;
  if new.step = 'pause' and not exists (select 1 from case_involvement i
    where i.case_id = new.case_id and i.account_id = new.keeper_id and i.during @> app_now())
  then
    raise exception 'not of the team' using errcode = '23514', constraint = 'course_keeper_of_team';
  end if;
  return new;
end $$;
create trigger follows before insert on course_step for each row execute function follow_course();

-- The day of closing follows from the course and from nothing else. Whoever reopens finds a contact person who works here.
create function close_and_reopen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare holder uuid;
begin
  if new.step <> 'reopen' then
    update household_case c set closed_on = app_today() where c.id = new.case_id;
    return null;
  end if;
  update household_case c set closed_on = null where c.id = new.case_id;
  select p.account_id into holder from contact_person p where p.case_id = new.case_id and p.during @> app_today();
  if holder is null or not can_hold(holder, new.region_id) then
    perform step_in(new.case_id, holder, g.fallback_account_id, new.why)
    from household_case c join garden g on g.id = c.garden_id where c.id = new.case_id;
  end if;
  return null;
end $$;
create trigger closes after insert on course_step for each row
  when (new.step in ('close', 'agree-closing', 'reopen')) execute function close_and_reopen();
revoke update (closed_on) on household_case from toekomsttuin_app;

create function follow_aftercare() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last record; before record;
begin
  if not new.case_id = any (reachable_case_ids()) then
    raise exception 'not their household' using errcode = 'insufficient_privilege';
  end if;
  select s.number, s.step into last from course_step s where s.case_id = new.case_id order by s.number desc limit 1;
  select count(*) as looks, max(l.looked_on) as day into before
  from aftercare_look l where l.case_id = new.case_id and l.course_number = new.course_number;
  if last.step is distinct from 'begin-aftercare' or last.number <> new.course_number or new.place <> before.looks + 1
    or new.looked_on <= before.day or new.looked_on > app_today()
  then
    raise exception 'this look does not follow' using errcode = '23514', constraint = 'aftercare_look_follows';
  end if;
  return new;
end $$;
create trigger follows before insert on aftercare_look for each row execute function follow_aftercare();

do $$
declare one text;
begin
  foreach one in array array['safety_phase_step', 'course_step', 'aftercare_look'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[]))', one);
    execute format('grant select on %I to toekomsttuin_app', one);
  end loop;
end $$;
create policy record on safety_phase_step for insert with check (region_id = (select app_region())
  and case_id = any ((select reachable_case_ids())::uuid[]) and taken_by = (select app_actor())
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
create policy record on course_step for insert with check (region_id = (select app_region())
  and case_id = any ((select reachable_case_ids())::uuid[]) and taken_by = (select app_actor())
  and (step in ('agree-closing', 'decline-closing', 'reopen') or app_parts_in(case_id) && array['contact-person', 'duo-partner']));
create policy record on aftercare_look for insert with check (region_id = (select app_region())
  and case_id = any ((select reachable_case_ids())::uuid[]) and looked_by = (select app_actor())
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
grant insert (case_id, number, region_id, phase, why, challenge_id, taken_by) on safety_phase_step to toekomsttuin_app;
grant insert (case_id, number, region_id, step, why, until_on, keeper_id, reason, weighing, handed_to, handed_what, handed_on,
  family_told_on, family_told_how, taken_by) on course_step to toekomsttuin_app;
grant insert (case_id, course_number, place, region_id, looked_on, with_whom, words, looked_by) on aftercare_look to toekomsttuin_app;

-- Followed are the households that were opened earlier and run at the cut-off, paused ones too: not aftercare, not closed.
create or replace function case_counts(until date, previous date)
returns table (garden_id uuid, garden text, new_cases integer, followed_cases integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, g.name,
    count(c.id) filter (where c.opened_on > previous and c.opened_on <= until)::integer,
    count(c.id) filter (where c.opened_on <= previous and (c.closed_on is null or c.closed_on > until)
      and course_state_on(c.id, until) not in ('aftercare', 'closed'))::integer
  from garden g
  left join household_case c on c.garden_id = g.id and exists (
    select 1 from household_member m join person p on p.id = m.person_id
    where m.case_id = c.id and (
      p.birth_date > c.opened_on - interval '18 years'
      or (p.birth_date is null and (p.expected_on is not null or m.family_role = 'child'))))
  where g.region_id = app_region() and g.active_since <= until
    and app_has_role('project-leader', 'policy-adviser', 'project-group-member', 'ambassador')
  group by g.id
  order by g.active_since, g.name
$$;
