-- Somebody who leaves leaves nothing behind; terms change by a draft, from a day, with a history; staff comes in from a file.

-- What still leans on somebody, in numbers: never which household. `about` is a garden or a group, and never a family.
create function left_behind_by(leaving uuid) returns table (kind text, about text, number bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform require_administrator_of(leaving);
  return query
    select 'contact-person', g.name, count(*) from contact_person p join household_case c on c.id = p.case_id
    join garden g on g.id = c.garden_id
    where p.account_id = leaving and p.during @> app_today() and c.closed_on is null group by g.name
    union all
    select 'planned-contact', g.name, count(*) from contact_person p join household_case c on c.id = p.case_id
    join garden g on g.id = c.garden_id
    where p.account_id = leaving and lower(p.during) > app_today() and c.closed_on is null group by g.name
    union all
    select 'only-scientist', null, count(*) from only_scientist_in(leaving) having count(*) > 0
    union all
    select 'team', null, count(distinct i.case_id) from case_involvement i join household_case c on c.id = i.case_id
    where i.account_id = leaving and i.part in ('duo-partner', 'team-member') and upper_inf(i.during) and c.closed_on is null
    having count(*) > 0
    union all
    select 'deputy', null, count(distinct d.case_id) from deputy d
    where d.account_id = leaving and not isempty(d.during) and upper(d.during) > app_today() having count(*) > 0
    union all
    select 'consultation', null, count(*) from planned_consultation p
    where p.facilitator_account_id = leaving and coalesce((select s.step from planned_consultation_step s
      where s.consultation_id = p.id order by s.number desc limit 1), 'planned') not in ('held', 'cancelled') having count(*) > 0
    union all
    select 'consult', null, count(*) from expert_consult_step s where s.taken_by = leaving and s.step = 'accepted'
      and not exists (select 1 from expert_consult_step o where o.consult_id = s.consult_id
        and o.step in ('answered', 'referred', 'withdrawn')) having count(*) > 0
    union all
    select 'observation', null, count(*) from observation_invitation i where i.account_id = leaving
      and not exists (select 1 from observation_invitation_answer a where a.invitation_id = i.id) having count(*) > 0
    union all
    select 'improvement', null, count(*) from running_improvements_of(leaving) having count(*) > 0
    union all
    select 'group', g.name, 1 from group_member m join governance_group g on g.id = m.group_id
    where m.account_id = leaving and (upper_inf(m.during) or upper(m.during) > app_today())
    union all
    select 'practice-seat', null, 1 from practice_seat s
    where s.account_id = leaving and (upper_inf(s.during) or upper(s.during) > app_today())
    union all
    select 'fallback', g.name, 1 from garden g where g.fallback_account_id = leaving;
end $$;

create function running_improvements_of(owner uuid) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id from improvement i where i.owner_id = owner and coalesce((select s.state from improvement_step s
    where s.improvement_id = i.id order by s.number desc limit 1), 'proposed') not in ('rejected', 'evaluated')
$$;
revoke execute on function running_improvements_of(uuid) from public;

-- Seats in groups end with the work, and days of deputising that have not come go back to the contact person.
create function leave_seats(leaving uuid) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  delete from group_member m where m.account_id = leaving and lower(m.during) >= app_today();
  update group_member m set during = daterange(lower(m.during), app_today())
  where m.account_id = leaving and (upper_inf(m.during) or upper(m.during) > app_today());
  delete from practice_seat s where s.account_id = leaving and lower(s.during) >= app_today();
  update practice_seat s set during = daterange(lower(s.during), app_today()), ended_by = app_actor()
  where s.account_id = leaving and (upper_inf(s.during) or upper(s.during) > app_today());
  update deputy d set during = d.during * daterange(null, app_today()), ended_by = app_actor(), ended_because = 'deputy-cannot'
  where d.account_id = leaving and not isempty(d.during) and upper(d.during) > app_today();
end $$;
revoke execute on function leave_seats(uuid) from public;

-- The promise itself, whatever way an employment ends: from that day no household has a contact person who is gone, and
-- no garden a fallback holder.
create function leaves_nothing_behind() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare gone account;
begin
  select a.* into gone from account a where a.id = new.id;
  if gone.ended_on is null or gone.ended_on > app_today() then return null; end if;
  if exists (select 1 from contact_person p join household_case c on c.id = p.case_id
    where p.account_id = gone.id and c.closed_on is null and (upper_inf(p.during) or upper(p.during) > app_today()))
  then raise exception 'still contact person' using errcode = '23514', constraint = 'leaves_no_household'; end if;
  if exists (select 1 from garden g where g.fallback_account_id = gone.id) then
    raise exception 'still fallback holder' using errcode = '23514', constraint = 'not_the_fallback_holder';
  end if;
  return null;
end $$;
create constraint trigger leaves_nothing_behind after update of ended_on on account
  deferrable initially deferred for each row execute function leaves_nothing_behind();

-- And the other way round: nobody becomes contact person for days on which they no longer work here.
create function contact_person_works_then() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (upper_inf(new.during) or upper(new.during) > app_today()) and exists (select 1 from account a
    where a.id = new.account_id and a.ended_on <= greatest(lower(new.during), app_today()))
  then raise exception 'does not work then' using errcode = '23514', constraint = 'contact_person_works_then'; end if;
  return null;
end $$;
create constraint trigger contact_person_works_then after insert or update of account_id on contact_person
  deferrable initially deferred for each row execute function contact_person_works_then();

-- Whether every household that somebody holds can go to the fallback holder of its garden on a day.
create function require_fallbacks(leaving uuid, on_day date) returns void
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select 1 from contact_person p join household_case c on c.id = p.case_id and c.closed_on is null
    join garden g on g.id = c.garden_id left join account a on a.id = g.fallback_account_id
    where p.account_id = leaving and (upper_inf(p.during) or upper(p.during) > on_day)
      and (a.id is null or a.id = leaving or a.ended_on <= on_day or not can_hold(a.id, c.region_id)))
  then raise exception 'no fallback holder' using errcode = '23514', constraint = 'a_fallback_holder'; end if;
end $$;
revoke execute on function require_fallbacks(uuid, date) from public;

drop function end_employment(uuid, date, text, uuid);
create function end_employment(leaving uuid, from_day date, cause text, next_scientist uuid, next_owner uuid) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform require_administrator_of(leaving);
  if leaving = app_actor() then raise exception 'not oneself' using errcode = '42501'; end if;
  if exists (select 1 from garden g where g.fallback_account_id = leaving) then
    raise exception 'still fallback holder' using errcode = '23514', constraint = 'not_the_fallback_holder';
  end if;
  perform require_fallbacks(leaving, from_day);
  update account set ended_on = from_day, version = version + 1
  where id = leaving and (ended_on is null or ended_on > app_today());
  if from_day > app_today() then return 0; end if;
  if next_scientist is not null then perform replace_scientist(leaving, next_scientist, cause); end if;
  perform replace_owner(leaving, next_owner);
  perform leave_seats(leaving);
  delete from role_assignment where account_id = leaving and lower(during) >= app_today();
  update role_assignment set during = daterange(lower(during), app_today())
  where account_id = leaving and during @> app_today();
  update session set ended_at = clock_timestamp() where account_id = leaving and ended_at is null;
  return hand_over_to_fallback(leaving, cause);
end $$;

-- An improvement that runs has an owner who works here.
create function replace_owner(leaving uuid, next_owner uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from running_improvements_of(leaving)) then return; end if;
  if next_owner is null or not exists (select 1 from role_assignment r join account a on a.id = r.account_id
    where a.id = next_owner and a.id <> leaving and a.region_id = app_region() and r.during @> app_today()
      and r.role in ('project-leader', 'policy-adviser', 'behavioural-scientist', 'caseworker')
      and (a.ended_on is null or a.ended_on > app_today()))
  then raise exception 'no next owner' using errcode = '23514', constraint = 'improvement_has_owner'; end if;
  update improvement set owner_id = next_owner, version = version + 1
  where id in (select running_improvements_of(leaving));
end $$;
revoke execute on function replace_owner(uuid, uuid) from public;

-- Colleagues who left and still own an improvement that runs.
create function owners_out_of_place() returns table (account_id uuid, improvements bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, count(*) from account a cross join lateral running_improvements_of(a.id) as i(id)
  where app_has_role('functional-administrator') and a.region_id = app_region() and a.ended_on <= app_today() group by a.id
$$;

create or replace function let_leavers_go(cause text) returns integer language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  one record;
  total integer := 0;
begin
  for one in
    select a.id, a.region_id from account a where a.kind = 'professional' and a.ended_on <= app_today() and (
      exists (select 1 from case_involvement i where i.account_id = a.id and i.during @> app_now())
      or exists (select 1 from contact_person p join household_case c on c.id = p.case_id
        where p.account_id = a.id and (upper_inf(p.during) or upper(p.during) > app_today()) and c.closed_on is null)
      or exists (select 1 from group_member m where m.account_id = a.id and (upper_inf(m.during) or upper(m.during) > app_today()))
      or exists (select 1 from practice_seat s where s.account_id = a.id and (upper_inf(s.during) or upper(s.during) > app_today()))
      or exists (select 1 from deputy d where d.account_id = a.id and not isempty(d.during) and upper(d.during) > app_today()))
  loop
    begin
      perform set_config('app.worker_region', one.region_id::text, true);
      perform leave_seats(one.id);
      total := total + hand_over_to_fallback(one.id, cause);
      set constraints all immediate;
    exception when check_violation then null;
    end;
    set constraints all deferred;
  end loop;
  perform set_config('app.worker_region', '', true);
  return total;
end $$;

-- Terms and choices of a region change in one way: drafted, looked at, decided to hold from a day; each change is kept.
create table setting_draft (
  region_id uuid not null references region,
  name text not null check (length(name) <= 60),
  was text not null check (length(was) <= 20000),
  becomes text not null check (length(becomes) <= 20000),
  drafted_by uuid not null references account,
  drafted_at timestamptz not null default app_now(),
  primary key (region_id, name)
);
create table setting_change (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  name text not null,
  was text not null,
  becomes text not null,
  from_day date not null,
  why text check (length(why) <= 500),
  decided_by uuid not null references account,
  decided_at timestamptz not null default app_now(),
  unique (id, region_id)
);
create index setting_change_region on setting_change (region_id, name, from_day);
create table setting_withdrawal (
  change_id uuid primary key,
  region_id uuid not null references region,
  withdrawn_by uuid not null references account,
  withdrawn_at timestamptz not null default app_now(),
  foreign key (change_id, region_id) references setting_change (id, region_id)
);
create trigger append_only before update or delete on setting_change for each row execute function refuse_change();
create trigger append_only before update or delete on setting_withdrawal for each row execute function refuse_change();
alter table setting_draft enable row level security;
alter table setting_change enable row level security;
alter table setting_withdrawal enable row level security;
create policy administer on setting_draft using (region_id = (select app_region()) and (select app_has_role('functional-administrator')))
  with check (region_id = (select app_region()) and (select app_has_role('functional-administrator')) and drafted_by = (select app_actor()));
create policy administer on setting_change for select
  using (region_id = (select app_region()) and (select app_has_role('functional-administrator')));
create policy administer on setting_withdrawal for select
  using (region_id = (select app_region()) and (select app_has_role('functional-administrator')));
grant select, delete, insert (region_id, name, was, becomes, drafted_by), update (was, becomes, drafted_by) on setting_draft to toekomsttuin_app;
grant select on setting_change, setting_withdrawal to toekomsttuin_app;

-- The ways that were there before are closed.
drop policy administer on region_setting;
drop policy administer_first on region_setting;
revoke insert, update on region_setting from toekomsttuin_app;
revoke update (value) on region_setting from toekomsttuin_app;
drop policy administer on region;
revoke update (quick_exit_address, danger_words) on region from toekomsttuin_app;
alter table region add constraint neutral_page_name check (length(family_page_name) between 3 and 40);

-- What holds now; null where the region has no value of its own yet.
create function setting_now(of_region uuid, wanted text) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select case wanted
    when 'quickExitAddress' then (select r.quick_exit_address from region r where r.id = of_region)
    when 'familyPageName' then (select r.family_page_name from region r where r.id = of_region)
    when 'dangerWords' then (select array_to_string(r.danger_words, chr(10)) from region r where r.id = of_region)
    else (select s.value::text from region_setting s where s.region_id = of_region and s.name = wanted) end
$$;
-- Lets hold what was decided to hold by now. Of two changes of one thing the later day counts, then the later decision.
create function let_settings_hold(of_region uuid) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  one record;
  total integer := 0;
begin
  for one in
    select distinct on (c.name) c.name, c.becomes from setting_change c
    where c.region_id = of_region and c.from_day <= app_today()
      and not exists (select 1 from setting_withdrawal w where w.change_id = c.id)
    order by c.name, c.from_day desc, c.decided_at desc, c.id desc
  loop
    continue when one.becomes is not distinct from setting_now(of_region, one.name);
    case one.name
      when 'quickExitAddress' then update region set quick_exit_address = one.becomes where id = of_region;
      when 'familyPageName' then update region set family_page_name = one.becomes where id = of_region;
      when 'dangerWords' then update region set danger_words = string_to_array(one.becomes, chr(10)) where id = of_region;
      else insert into region_setting (region_id, name, value) values (of_region, one.name, one.becomes::integer)
        on conflict (region_id, name) do update set value = excluded.value;
    end case;
    total := total + 1;
  end loop;
  return total;
end $$;
revoke execute on function setting_now(uuid, text), let_settings_hold(uuid) from public;
-- Each day, by the house itself and for every region.
create function let_settings_begin() returns bigint language sql volatile security definer set search_path = public, pg_temp as $$
  select coalesce(sum(let_settings_hold(r.id)), 0) from region r
$$;

-- Everything that is drafted holds from a day, all together. Returns how many.
create function decide_settings(hold_from date, cause text) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare decided integer;
begin
  if not app_has_role('functional-administrator') then raise exception 'not allowed' using errcode = '42501'; end if;
  if hold_from < app_today() then
    raise exception 'in the past' using errcode = '23514', constraint = 'setting_holds_from_today';
  end if;
  with drafted as (delete from setting_draft d where d.region_id = app_region() returning d.*)
  insert into setting_change (region_id, name, was, becomes, from_day, why, decided_by)
  select d.region_id, d.name, coalesce(setting_now(d.region_id, d.name), d.was), d.becomes, hold_from, cause, app_actor() from drafted d;
  get diagnostics decided = row_count;
  if decided = 0 then
    raise exception 'nothing drafted' using errcode = '23514', constraint = 'setting_draft_is_there';
  end if;
  perform let_settings_hold(app_region());
  return decided;
end $$;
-- A change that does not hold yet can be taken back; one that holds is changed again.
create function withdraw_setting_change(wanted uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not app_has_role('functional-administrator') then raise exception 'not allowed' using errcode = '42501'; end if;
  insert into setting_withdrawal (change_id, region_id, withdrawn_by)
  select c.id, c.region_id, app_actor() from setting_change c
  where c.id = wanted and c.region_id = app_region() and c.from_day > app_today()
  on conflict do nothing;
  return found;
end $$;

-- A list of colleagues that was sent and looked at; of what is not taken over only the latest is kept, of what is, the number.
create table staff_import (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  file_name text not null check (length(file_name) <= 200),
  lines jsonb,
  made_by uuid not null references account,
  made_at timestamptz not null default app_now(),
  taken_over_by uuid references account,
  taken_over_at timestamptz,
  people integer check (people >= 0),
  constraint taken_over_is_whole check (num_nonnulls(taken_over_by, taken_over_at, people) in (0, 3)),
  constraint taken_over_keeps_no_list check ((lines is null) = (taken_over_at is not null))
);
create unique index one_staff_import_waits on staff_import (region_id) where taken_over_at is null;
create function stamp_taken_over() returns trigger language plpgsql as $$
begin
  if old.taken_over_at is not null then
    raise exception 'taken over already' using errcode = '23514', constraint = 'staff_import_once';
  end if;
  new.taken_over_at := app_now();
  return new;
end $$;
create trigger stamp_taken_over before update on staff_import for each row execute function stamp_taken_over();
alter table staff_import enable row level security;
create policy administer on staff_import for select
  using (region_id = (select app_region()) and (select app_has_role('functional-administrator')));
create policy send on staff_import for insert with check (region_id = (select app_region())
  and (select app_has_role('functional-administrator')) and made_by = (select app_actor()));
create policy take_over on staff_import for update
  using (region_id = (select app_region()) and (select app_has_role('functional-administrator')))
  with check (taken_over_by = (select app_actor()));
create policy forget on staff_import for delete using (region_id = (select app_region())
  and (select app_has_role('functional-administrator')) and taken_over_at is null);
grant select, delete, insert (region_id, file_name, lines, made_by), update (lines, taken_over_by, people) on staff_import to toekomsttuin_app;

-- Organisations and gardens come, and an organisation gets another name; none is ever taken away.
create policy rename on organisation for update
  using (region_id = (select app_region()) and (select app_has_role('functional-administrator')));
grant update (name) on organisation to toekomsttuin_app;
create policy begin on garden for insert
  with check (region_id = (select app_region()) and (select app_has_role('functional-administrator')));
grant insert (region_id, organisation_id, name, active_since) on garden to toekomsttuin_app;
