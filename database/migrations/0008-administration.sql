-- Administration: people come, get roles and leave; the privacy officer keeps what was checked in the log.

-- Employment ends and begins again through the functions below, so that no household is left behind.
revoke update (ended_on) on account from toekomsttuin_app;

-- A role that has not worked a day yet may be withdrawn whole.
create policy withdraw on role_assignment for delete
  using (region_id = (select app_region()) and (select app_has_role('functional-administrator'))
    and account_id <> (select app_actor()) and lower(during) >= app_today());
grant delete on role_assignment to toekomsttuin_app;

-- A setting that came later has no row yet in a region that was there before.
create policy administer_first on region_setting for insert
  with check (region_id = (select app_region()) and (select app_has_role('functional-administrator')));
grant insert on region_setting to toekomsttuin_app;

create function require_administrator_of(wanted uuid) returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not app_has_role('functional-administrator')
    or not exists (select 1 from account a where a.id = wanted and a.region_id = app_region() and a.kind = 'professional')
  then raise exception 'not allowed' using errcode = '42501'; end if;
end $$;

-- How many households somebody is contact person of, by garden. A number, never which.
create function households_held_by(holder uuid) returns table (garden_id uuid, households bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform require_administrator_of(holder);
  return query
    select c.garden_id, count(*) from contact_person p join household_case c on c.id = p.case_id
    where p.account_id = holder and p.during @> app_today() and c.closed_on is null group by c.garden_id;
end $$;

-- The open households that would be left without a behavioural scientist when this one leaves.
create function only_scientist_in(leaving uuid) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct i.case_id from case_involvement i join household_case c on c.id = i.case_id
  where i.account_id = leaving and i.capacity = 'behavioural-scientist' and upper_inf(i.during) and c.closed_on is null
    and not exists (select 1 from case_involvement o where o.case_id = i.case_id and o.account_id <> leaving
      and o.capacity = 'behavioural-scientist' and upper_inf(o.during))
$$;
revoke execute on function only_scientist_in(uuid) from public;
create function households_leaning_on_scientist(leaving uuid) returns bigint
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform require_administrator_of(leaving);
  return (select count(*) from only_scientist_in(leaving));
end $$;

-- Colleagues on whom households still lean though they left, or are no caseworker any more.
create function holders_out_of_place() returns table (account_id uuid, households bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, count(distinct h.case_id)
  from account a join lateral (
    select p.case_id from contact_person p join household_case c on c.id = p.case_id
    where p.account_id = a.id and p.during @> app_today() and c.closed_on is null
      and (a.ended_on <= app_today() or not exists (select 1 from role_assignment r
        where r.account_id = a.id and r.role = 'caseworker' and r.during @> app_today()))
    union all
    select i.case_id from only_scientist_in(a.id) as i(case_id)
    where a.ended_on <= app_today() or not exists (select 1 from role_assignment r
        where r.account_id = a.id and r.role = 'behavioural-scientist' and r.during @> app_today())
  ) h on true
  where app_has_role('functional-administrator') and a.region_id = app_region() and a.kind = 'professional'
  group by a.id
$$;

-- Ends an employment from a day. From today on: households go to the fallback holders, roles and open sessions end,
-- all in one transaction. A later day is only laid down, so that the colleague can hand over warmly until then.
create function end_employment(leaving uuid, from_day date, cause text, next_scientist uuid) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform require_administrator_of(leaving);
  if leaving = app_actor() then raise exception 'not oneself' using errcode = '42501'; end if;
  if exists (select 1 from garden g where g.fallback_account_id = leaving) then
    raise exception 'still fallback holder' using errcode = '23514', constraint = 'not_the_fallback_holder';
  end if;
  update account set ended_on = from_day, version = version + 1
  where id = leaving and (ended_on is null or ended_on > app_today());
  if from_day > app_today() then return 0; end if;
  if next_scientist is not null then perform replace_scientist(leaving, next_scientist, cause); end if;
  delete from role_assignment where account_id = leaving and lower(during) >= app_today();
  update role_assignment set during = daterange(lower(during), app_today())
  where account_id = leaving and during @> app_today();
  update session set ended_at = clock_timestamp() where account_id = leaving and ended_at is null;
  return hand_over_to_fallback(leaving, cause);
end $$;

create function replace_scientist(leaving uuid, next_scientist uuid, cause text) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from role_assignment r join account a on a.id = r.account_id
    where a.id = next_scientist and a.id <> leaving and a.region_id = app_region() and r.role = 'behavioural-scientist'
      and r.during @> app_today() and (a.ended_on is null or a.ended_on > app_today()))
  then raise exception 'no behavioural scientist' using errcode = '23514', constraint = 'a_behavioural_scientist'; end if;
  insert into case_involvement (region_id, case_id, account_id, part, capacity, task, reason, during)
  select c.region_id, c.id, next_scientist, 'team-member', 'behavioural-scientist', 'kijkt mee als gedragswetenschapper', cause,
    tstzrange(app_now(), null)
  from household_case c where c.id in (select only_scientist_in(leaving));
end $$;
revoke execute on function replace_scientist(uuid, uuid, text) from public;

-- Somebody who was going to leave stays after all.
create function keep_employed(staying uuid) returns boolean language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform require_administrator_of(staying);
  update account set ended_on = null, version = version + 1 where id = staying and ended_on > app_today();
  return found;
end $$;

-- Each day: whoever left by now hands over what is still theirs. What cannot be handed over stays, and stands on the
-- administrator's page. Returns how many households went to a fallback holder.
create function let_leavers_go(cause text) returns integer language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  one record;
  total integer := 0;
begin
  for one in
    select a.id, a.region_id from account a where a.kind = 'professional' and a.ended_on <= app_today() and (
      exists (select 1 from case_involvement i where i.account_id = a.id and i.during @> app_now())
      or exists (select 1 from contact_person p join household_case c on c.id = p.case_id
        where p.account_id = a.id and p.during @> app_today() and c.closed_on is null))
  loop
    begin
      perform set_config('app.worker_region', one.region_id::text, true);
      total := total + hand_over_to_fallback(one.id, cause);
      set constraints all immediate;
    exception when check_violation then null;
    end;
    set constraints all deferred;
  end loop;
  perform set_config('app.worker_region', '', true);
  return total;
end $$;

-- What the privacy officer looked at and found: kept for good.
create table audit_review (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  reviewed_by uuid not null references account,
  reviewed_at timestamptz not null default app_now(),
  from_day date not null,
  until_day date not null,
  lines bigint not null check (lines >= 0),
  finding text not null check (finding in ('none', 'question', 'serious')),
  words text,
  constraint days_in_order check (until_day >= from_day),
  constraint a_finding_has_words check (finding = 'none' or words is not null)
);
create index audit_review_region on audit_review (region_id, reviewed_at desc);
create trigger append_only before update or delete on audit_review for each row execute function refuse_change();
create trigger append_only_truncate before truncate on audit_review execute function refuse_change();
alter table audit_review enable row level security;
create policy privacy_officer on audit_review for select
  using (region_id = (select app_region()) and (select app_has_role('privacy-officer')));
create policy review on audit_review for insert
  with check (region_id = (select app_region()) and reviewed_by = (select app_actor()) and (select app_has_role('privacy-officer')));
grant select, insert on audit_review to toekomsttuin_app;

-- Lines come in order of time, so a small block index finds a period in a long log.
create index audit_line_at on audit_line using brin (at);
-- A seal tells the time of the house, like the lines it closes.
alter table audit_seal alter column sealed_at set default app_now();
