-- Who is with a family is asked in one way, whether somebody reads it on the own pages or all at a screen do: the team
-- without its deputies, and the deputies beside the contact person whose place they take.
create function team_of(case_ids uuid[]) returns table
  (case_id uuid, name text, organisation text, part text, capacity text, task text, phone text, reachable text, until timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.case_id, a.name, o.name, i.part, i.capacity, i.task, a.phone, a.reachable,
    case when i.capacity = 'experience-expert' then upper(i.during) end
  from case_involvement i join account a on a.id = i.account_id join organisation o on o.id = a.organisation_id
  where i.case_id = any (case_ids) and i.during @> app_now() and i.part <> 'deputy'
  order by array_position(array['contact-person', 'duo-partner', 'team-member'], i.part), a.name
$$;
create function deputies_of(case_ids uuid[]) returns table
  (case_id uuid, name text, phone text, reachable text, for_name text, from_day date, until_day date, is_now boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.case_id, a.name, a.phone, a.reachable, f.name, lower(d.during), upper(d.during) - 1, d.during @> app_today()
  from deputy d join account a on a.id = d.account_id join account f on f.id = d.for_account_id
  where d.case_id = any (case_ids) and upper(d.during) > app_today()
    and (a.ended_on is null or a.ended_on >= upper(d.during)) and (lower(d.during) > app_today() or deputy_acts(d))
  order by lower(d.during), a.name
$$;
revoke execute on function team_of(uuid[]), deputies_of(uuid[]) from public;

create or replace function family_team() returns table
  (case_id uuid, name text, organisation text, part text, capacity text, task text, phone text, reachable text, until timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$ select * from team_of(family_case_ids()) $$;
create or replace function family_deputies() returns table
  (case_id uuid, name text, phone text, reachable text, for_name text, from_day date, until_day date, is_now boolean)
language sql stable security definer set search_path = public, pg_temp as $$ select * from deputies_of(family_case_ids()) $$;

create or replace function shared_screen_now() returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  with seen as (select r.case_id, t.kind, t.thing_id from app_readers() r, lateral seen_by_all(r.case_id, r.people) t
    where app_screen() is not null),
  teams as (select array_agg(s.case_id) as case_ids from seen s where s.kind = 'team')
  select jsonb_build_object(
    'team', (select coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'organisation', t.organisation, 'part', t.part,
        'capacity', t.capacity, 'task', t.task, 'phone', t.phone, 'reachable', t.reachable, 'until', t.until)), '[]')
      from team_of((select case_ids from teams)) t),
    'deputies', (select coalesce(jsonb_agg(jsonb_build_object('name', d.name, 'phone', d.phone, 'reachable', d.reachable,
        'forName', d.for_name, 'fromDay', d.from_day, 'untilDay', d.until_day, 'isNow', d.is_now)), '[]')
      from deputies_of((select case_ids from teams)) d),
    'meetsOn', (select c.next_on from seen s join network_consultation c on c.id = s.thing_id where s.kind = 'next-meeting'))
$$;
