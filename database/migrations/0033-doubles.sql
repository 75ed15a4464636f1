-- Doubles: the same people entered twice. Who may not see the other household learns nothing; its contact person is told.

-- Whether two people are so much alike that a colleague is told: the sure reasons of src/casework/double/rules.ts.
create function likely_one_person(a_given text, a_family text, a_born date, b_given text, b_family text, b_born date)
returns boolean language sql immutable set search_path = public, pg_temp as $$
  select coalesce(case
    when a_born = b_born then is_slip or first_word or (is_given_unsure and is_family)
    when k.ag <> '' and k.ag = k.bg and k.af <> '' and k.af = k.bf then
      to_char(a_born, 'YYYY-DD-MM') = to_char(b_born, 'YYYY-MM-DD')
      or levenshtein(to_char(a_born, 'YYYYMMDD'), to_char(b_born, 'YYYYMMDD'), 1, 2, 1) = 1
    end, false)
  from (select coalesce(left(name_key(a_given), 100), '') as ag, coalesce(left(name_key(b_given), 100), '') as bg,
    coalesce(left(name_key(a_family), 100), '') as af, coalesce(left(name_key(b_family), 100), '') as bf) k,
  lateral (select split_part(k.ag, ' ', 1) as ag1, split_part(k.bg, ' ', 1) as bg1) w,
  lateral (select
    length(w.ag1) > 1 and w.ag1 = w.bg1 as first_word,
    least(length(k.ag), length(k.bg)) >= 4
      and levenshtein(k.ag, k.bg) <= case when least(length(k.ag), length(k.bg)) >= 8 then 2 else 1 end as is_slip,
    k.ag = '' or k.bg = '' or (length(w.ag1) = 1 and starts_with(k.bg, w.ag1)) or (length(w.bg1) = 1 and starts_with(k.ag, w.bg1))
      as is_given_unsure,
    k.af <> '' and k.bf <> '' and (k.af = k.bf
      or exists (select from string_to_table(k.af, ' ') x where length(x) >= 3 and x = any (string_to_array(k.bf, ' ')))
      or (least(length(k.af), length(k.bf)) >= 4
        and levenshtein(k.af, k.bf) <= case when least(length(k.af), length(k.bf)) >= 8 then 2 else 1 end)) as is_family) l
$$;
create index person_birth_date on person (region_id, birth_date) where birth_date is not null;
create index person_name_keys on person (region_id, name_key(family_name), name_key(given_name)) where birth_date is not null;

-- Somebody may be working with the same people as this household. Of theirs nothing is told but who they are.
create table double_signal (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  other_case_id uuid not null references household_case,
  colleague_id uuid not null references account,
  found_at timestamptz not null default app_now(),
  unique (id, case_id),
  unique (case_id, other_case_id, colleague_id)
);
alter table double_signal enable row level security;
create policy reach on double_signal for select using (case_id = any ((select reachable_case_ids())::uuid[]));
grant select (id, region_id, case_id, colleague_id, found_at) on double_signal to toekomsttuin_app;

create table double_signal_settled (
  signal_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  why text not null check (length(why) <= 1000),
  settled_by uuid not null references account,
  settled_at timestamptz not null default app_now(),
  foreign key (signal_id, case_id) references double_signal (id, case_id)
);
alter table double_signal_settled enable row level security;
create policy reach on double_signal_settled for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy settle on double_signal_settled for insert with check (region_id = (select app_region())
  and case_id = any ((select reachable_case_ids())::uuid[]) and settled_by = (select app_actor()));
grant select, insert (signal_id, region_id, case_id, why, settled_by) on double_signal_settled to toekomsttuin_app;

-- Looks for the people that somebody entered among those of households which that colleague does not reach. A job does so
-- after the form was answered: its answer and its time are the same whatever is found. People of the network belong to
-- many families and are left out; so are households that were closed too long ago to be opened again. Of a household that
-- was merged the one is told in which its people go on.
create function look_for_doubles(wanted uuid, colleague uuid, entered uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if app_worker_region() is null or app_actor() is not null then raise exception 'not allowed' using errcode = '42501'; end if;
  insert into double_signal (region_id, case_id, other_case_id, colleague_id)
  select distinct c.region_id, c.id, wanted, colleague
  from household_member n join person p on p.id = n.person_id
  join person o on o.region_id = p.region_id
    and (o.birth_date = p.birth_date
      or (name_key(o.family_name) = name_key(p.family_name) and name_key(o.given_name) = name_key(p.given_name)))
    and (o.id = p.id or likely_one_person(p.given_name, p.family_name, p.birth_date, o.given_name, o.family_name, o.birth_date))
  join household_member m on m.person_id = o.id and m.family_role <> 'network' and m.left_on is null
  join household_case h on h.id = m.case_id join household_case c on c.id = coalesce(h.merged_into, h.id) and c.id <> wanted
  where n.case_id = wanted and n.region_id = app_worker_region() and n.family_role <> 'network' and n.left_on is null
    and (entered is null or p.id = entered) and p.birth_date is not null and o.birth_date is not null
    and c.merged_into is null and (c.closed_on is null or c.closed_on > app_today() - make_interval(months => coalesce((
      select s.value from region_setting s where s.region_id = c.region_id and s.name = 'reopenMonths'), 12)))
    and exists (select 1 from case_involvement i where i.case_id = wanted and i.account_id = colleague)
    and not exists (select 1 from case_involvement i where i.case_id = c.id and i.account_id = colleague and i.during @> app_now())
  on conflict do nothing;
end $$;

-- Merging: what turned out to be the same is one from then on; both histories stay as they were, and it can be undone.
alter table household_case add column merged_into uuid references household_case;
alter table person add column merged_into uuid references person;
create index household_case_merged on household_case (merged_into) where merged_into is not null;
create index person_merged on person (merged_into) where merged_into is not null;
alter policy open_new on household_case with check (region_id = (select app_region()) and opened_by = (select app_actor())
  and (select app_has_role('caseworker')) and merged_into is null);
alter policy enter_new on person with check (region_id = (select app_region()) and (select app_is_professional()) and merged_into is null);

-- Households: a part of the course. Who is contact person of the household that stays asks; who is contact person of the
-- one that goes agrees. It is then closed, so that one contact person and one plan remain. Nobody comes to see more by it.
alter table course_step add column merged_into uuid references household_case;
alter table course_step drop constraint course_step_step_check;
alter table course_step add constraint course_step_step_check check (step in
  ('pause', 'resume', 'begin-aftercare', 'close', 'ask-closing', 'agree-closing', 'decline-closing', 'reopen',
   'ask-merge', 'agree-merge', 'decline-merge', 'undo-merge'));
alter table course_step add constraint course_merged_into check ((step = 'ask-merge') = (merged_into is not null));
grant insert (merged_into) on course_step to toekomsttuin_app;

create or replace function course_state_after(step text) returns text language sql immutable
  return case step when 'pause' then 'paused' when 'begin-aftercare' then 'aftercare' when 'ask-closing' then 'asked'
    when 'close' then 'closed' when 'agree-closing' then 'closed' when 'ask-merge' then 'merge-asked' when 'agree-merge' then 'merged'
    else 'running' end;

create function holds_today(wanted uuid, account uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from contact_person p where p.case_id = wanted and p.account_id = account and p.during @> app_today())
$$;
create function course_state_now(wanted uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select course_state_after((select s.step from course_step s where s.case_id = wanted order by s.number desc limit 1))
$$;
create function plan_in_force_in(wanted uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from top3_plan p where p.case_id = wanted and p.activated_at is not null and p.superseded_at is null)
$$;
revoke execute on function holds_today(uuid, uuid), course_state_now(uuid), plan_in_force_in(uuid) from public;

create or replace function follow_course() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last record; target uuid;
begin
  if not new.case_id = any (reachable_case_ids()) then
    raise exception 'not their household' using errcode = 'insufficient_privilege';
  end if;
  select s.number, s.step, s.taken_by into last from course_step s where s.case_id = new.case_id order by s.number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 or not (case course_state_after(last.step)
    when 'running' then new.step in ('pause', 'begin-aftercare', 'ask-closing', 'ask-merge')
    when 'paused' then new.step in ('resume', 'ask-closing')
    when 'asked' then new.step in ('agree-closing', 'decline-closing')
    when 'aftercare' then new.step in ('resume', 'close')
    when 'merge-asked' then new.step in ('agree-merge', 'decline-merge')
    when 'merged' then new.step = 'undo-merge'
    else new.step = 'reopen' end)
  then
    raise exception 'this step does not follow' using errcode = '23514', constraint = 'course_follows';
  end if;
  if new.step = 'begin-aftercare' and conditions_unmet_in(new.case_id) is distinct from 0 then
    raise exception 'conditions are not met' using errcode = '23514', constraint = 'course_conditions_met';
  end if;
  if new.step in ('begin-aftercare', 'agree-merge') and danger_now_in(new.case_id) then
    raise exception 'there is danger now' using errcode = '23514', constraint = 'course_no_danger';
  end if;
  if new.step in ('begin-aftercare', 'agree-merge') and open_incidents_in(new.case_id) > 0 then
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
  if new.step in ('ask-merge', 'agree-merge', 'decline-merge', 'undo-merge') then
    target := case new.step when 'ask-merge' then new.merged_into else (
      select s.merged_into from course_step s where s.case_id = new.case_id and s.step = 'ask-merge' order by s.number desc limit 1) end;
    perform follow_merge(new.case_id, target, new.step, new.taken_by);
  end if;
  return new;
end $$;

-- One who only looks at one side decides nothing: the household that stays is held by who asks, the one that goes by who agrees.
create function follow_merge(going uuid, staying uuid, step text, taker uuid) returns void
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not (case step
    when 'ask-merge' then staying = any (reachable_case_ids()) and holds_today(staying, taker)
    when 'undo-merge' then holds_today(going, taker) or holds_today(staying, taker)
    else holds_today(going, taker) end)
  then
    raise exception 'not theirs to decide' using errcode = '23514', constraint = 'course_merge_holder';
  end if;
  if step in ('ask-merge', 'agree-merge') and (staying = going or not exists (select 1 from household_case c join household_case g
    on g.id = going and g.region_id = c.region_id where c.id = staying and c.closed_on is null) or course_state_now(staying) <> 'running')
  then
    raise exception 'not a household to go on in' using errcode = '23514', constraint = 'course_merge_target';
  end if;
  if step in ('ask-merge', 'agree-merge') and plan_in_force_in(going) and not plan_in_force_in(staying) then
    raise exception 'the plan would be lost' using errcode = '23514', constraint = 'course_merge_keeps_plan';
  end if;
end $$;
revoke execute on function follow_merge(uuid, uuid, text, uuid) from public;

alter policy record on course_step with check (region_id = (select app_region())
  and case_id = any ((select reachable_case_ids())::uuid[]) and taken_by = (select app_actor())
  and (step in ('agree-closing', 'decline-closing', 'reopen', 'ask-merge', 'agree-merge', 'decline-merge', 'undo-merge')
    or app_parts_in(case_id) && array['contact-person', 'duo-partner']));

create or replace function close_and_reopen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare holder uuid;
begin
  if new.step not in ('reopen', 'undo-merge') then
    update household_case c set closed_on = app_today(), merged_into = case new.step when 'agree-merge' then (
      select s.merged_into from course_step s where s.case_id = new.case_id and s.step = 'ask-merge' order by s.number desc limit 1) end
    where c.id = new.case_id;
    return null;
  end if;
  update household_case c set closed_on = null, merged_into = null where c.id = new.case_id;
  select p.account_id into holder from contact_person p where p.case_id = new.case_id and p.during @> app_today();
  if holder is null or not can_hold(holder, new.region_id) then
    perform step_in(new.case_id, holder, g.fallback_account_id, new.why)
    from household_case c join garden g on g.id = c.garden_id where c.id = new.case_id;
  end if;
  return null;
end $$;
drop trigger closes on course_step;
create trigger closes after insert on course_step for each row
  when (new.step in ('close', 'agree-closing', 'reopen', 'agree-merge', 'undo-merge')) execute function close_and_reopen();

-- With whom the family goes on after merging: told to those who worked on what was merged, also where they see no more.
create function contact_after_merge(wanted uuid) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  with recursive onward(id, merged_into) as (
    select c.id, c.merged_into from household_case c where c.id = wanted and c.id = any (reachable_case_ids())
    union select c.id, c.merged_into from onward o join household_case c on c.id = o.merged_into)
  select p.account_id from onward o join contact_person p on p.case_id = o.id and p.during @> app_today()
  where o.merged_into is null and o.id <> wanted
$$;

-- Of the households whose pages a family member reads, those that go on in another of them.
create function family_merged_case_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(c.id), '{}') from household_case c
  where c.id = any (family_case_ids()) and c.merged_into = any (family_case_ids())
$$;

-- People: that two are one is said by who stands closest to both, with why; said again it is undone.
create table same_person_step (
  person_id uuid not null references person,
  number integer not null check (number >= 1),
  region_id uuid not null references region,
  same_as_id uuid not null references person,
  step text not null check (step in ('merge', 'undo')),
  why text not null check (length(why) <= 2000),
  left_in uuid[] not null default '{}',
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  primary key (person_id, number),
  constraint same_person_other check (person_id <> same_as_id)
);
create index same_person_step_same on same_person_step (same_as_id);

create function app_closest_to(wanted uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from household_member m where m.person_id = wanted and app_parts_in(m.case_id) && array['contact-person', 'duo-partner'])
$$;
create function follow_same_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last record;
begin
  if (select count(distinct m.person_id) from household_member m
    where m.person_id in (new.person_id, new.same_as_id) and m.case_id = any (reachable_case_ids())) < 2
  then
    raise exception 'not their people' using errcode = 'insufficient_privilege';
  end if;
  if not (app_closest_to(new.person_id) and app_closest_to(new.same_as_id)) then
    raise exception 'not close enough to both' using errcode = '23514', constraint = 'same_person_closest';
  end if;
  select s.number, s.step, s.same_as_id, s.left_in into last from same_person_step s
  where s.person_id = new.person_id order by s.number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 or (new.step = 'merge') <> (coalesce(last.step, 'undo') = 'undo')
    or (new.step = 'undo' and new.same_as_id <> last.same_as_id)
    or (new.step = 'merge' and exists (select 1 from person p where p.id = new.same_as_id and p.merged_into is not null))
  then
    raise exception 'this does not follow' using errcode = '23514', constraint = 'same_person_follows';
  end if;
  if new.step = 'merge' and exists (select 1 from account a where a.person_id = new.person_id) then
    raise exception 'somebody with pages of their own' using errcode = '23514', constraint = 'same_person_own_pages';
  end if;
  if new.step = 'undo' then
    update household_member m set left_on = null where m.person_id = new.person_id and m.case_id = any (last.left_in);
    update person p set merged_into = null where p.id = new.person_id;
    return new;
  end if;
  new.left_in := array(select m.case_id from household_member m join household_member k on k.case_id = m.case_id
    and k.person_id = new.same_as_id and k.left_on is null where m.person_id = new.person_id and m.left_on is null);
  update household_member m set left_on = app_today() where m.person_id = new.person_id and m.case_id = any (new.left_in);
  update person p set merged_into = new.same_as_id where p.id = new.person_id;
  return new;
end $$;
create trigger follows before insert on same_person_step for each row execute function follow_same_person();
create trigger append_only before update or delete on same_person_step for each row execute function refuse_change();
create trigger append_only_truncate before truncate on same_person_step execute function refuse_change();
create trigger append_only before update or delete on double_signal for each row execute function refuse_change();
create trigger append_only_truncate before truncate on double_signal execute function refuse_change();
create trigger append_only before update or delete on double_signal_settled for each row execute function refuse_change();
create trigger append_only_truncate before truncate on double_signal_settled execute function refuse_change();
alter table same_person_step enable row level security;
create policy reach on same_person_step for select using (
  exists (select 1 from household_member m where m.person_id = same_person_step.person_id and m.case_id = any ((select reachable_case_ids())::uuid[]))
  and exists (select 1 from household_member m where m.person_id = same_person_step.same_as_id and m.case_id = any ((select reachable_case_ids())::uuid[])));
create policy record on same_person_step for insert with check (region_id = (select app_region()) and taken_by = (select app_actor())
  and app_closest_to(person_id) and app_closest_to(same_as_id));
grant select, insert (person_id, number, region_id, same_as_id, step, why, taken_by) on same_person_step to toekomsttuin_app;

-- A merged household is counted once: where its people go on.
create or replace function case_counts(until date, previous date)
returns table (garden_id uuid, garden text, new_cases integer, followed_cases integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, g.name,
    count(c.id) filter (where c.opened_on > previous and c.opened_on <= until and course_state_on(c.id, until) <> 'merged')::integer,
    count(c.id) filter (where c.opened_on <= previous and (c.closed_on is null or c.closed_on > until)
      and course_state_on(c.id, until) not in ('aftercare', 'closed', 'merged'))::integer
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
