-- Together at one screen: what all who are present may see, and a session that shows nothing else until the professional
-- is back (docs/decisions/0012).

-- The one rule of audiences: of one household, which thing each person may see. Who left, or whose way in was closed,
-- sees nothing any more; a meeting that was agreed is known to those who sat there.
create function audience_of(household uuid) returns table (kind text, thing_id uuid, person_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  with reader as (
    select m.person_id, coalesce(way.is_open, false) as has_pages
    from household_member m left join lateral (
      select bool_or(f.during @> app_now() and (a.ended_on is null or a.ended_on > app_today())) as is_open
      from account a join family_access f on f.account_id = a.id
      where a.person_id = m.person_id and f.case_id = m.case_id) way on true
    where m.case_id = household and m.left_on is null and way.is_open is not false
  )
  select r.thing_kind, r.thing_id, r.person_id from release r join reader using (person_id)
  where r.case_id = household and r.withdrawn_at is null
  union all
  select 'team', household, reader.person_id from reader where reader.has_pages
  union all
  select 'next-meeting', last.id, p.person_id
  from (select c.id, c.next_on from network_consultation c where c.case_id = household order by c.held_on desc, c.recorded_at desc limit 1) last
  join consultation_participant p on p.consultation_id = last.id and p.attended join reader using (person_id)
  where last.next_on >= app_today()
$$;
-- What each of these people may see. Of nobody it is nothing, and whoever joins them never makes it more.
create function seen_by_all(household uuid, people uuid[]) returns table (kind text, thing_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.kind, a.thing_id from audience_of(household) a where a.person_id = any (people)
  group by a.kind, a.thing_id having count(distinct a.person_id) = (select count(distinct p) from unnest(people) p)
$$;
revoke execute on function audience_of(uuid), seen_by_all(uuid, uuid[]) from public;

-- The same, for who works with the household.
create function readers_in(wanted uuid) returns table (kind text, thing_id uuid, person_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.kind, a.thing_id, a.person_id from audience_of(wanted) a where wanted = any (reachable_case_ids())
$$;

-- Who sat at one screen, and who gave it to them.
create table shared_screen (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  people uuid[] not null check (cardinality(people) > 0 and array_position(people, null) is null),
  begun_by uuid not null references account,
  begun_at timestamptz not null default app_now()
);
create index shared_screen_case on shared_screen (case_id, begun_at desc);
create trigger append_only before update or delete on shared_screen for each row execute function refuse_change();
create trigger append_only_truncate before truncate on shared_screen execute function refuse_change();

create function guard_shared_screen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select unnest(new.people) except
    select m.person_id from household_member m where m.case_id = new.case_id and m.left_on is null)
  then
    raise exception 'somebody of another household' using errcode = '23514', constraint = 'shared_screen_people';
  end if;
  return new;
end $$;
create trigger "0_within_reach" before insert on shared_screen for each row execute function stay_within_reach();
create trigger people before insert on shared_screen for each row execute function guard_shared_screen();

alter table shared_screen enable row level security;
create policy reach on shared_screen for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy begin on shared_screen for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and begun_by = (select app_actor()));
grant select on shared_screen to toekomsttuin_app;
grant insert (id, region_id, case_id, people, begun_by) on shared_screen to toekomsttuin_app;

-- A session at the table: from `screen_id` until `screen_left_at`. It comes back with another token, so that one which
-- was copied at the table opens nothing; the old one stays known for a button that is pressed twice.
alter table session add column screen_id uuid references shared_screen, add column screen_code bytea,
  add column screen_misses integer not null default 0, add column screen_left_at timestamptz, add column screen_token bytea,
  add constraint session_screen_has_code check (screen_id is null or screen_code is not null);
revoke select on session from toekomsttuin_app;
grant select (id, account_id, token_hash, way, started_at, last_seen_at, ends_at, ended_at) on session to toekomsttuin_app;

-- Which screen asks: sealed like who asks, and never the seal of a person.
create function app_screen() returns uuid language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  which uuid := nullif(current_setting('app.screen', true), '')::uuid;
  secret bytea;
begin
  if which is null then return null; end if;
  select key into secret from actor_key;
  if encode(sha256(secret || 'screen'::bytea || uuid_send(which) || int4send(pg_backend_pid()) || timestamptz_send(transaction_timestamp()) || secret), 'hex')
    = current_setting('app.screen_seal', true) then return which; end if;
  return null;
end $$;
create function let_look(which uuid) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare secret bytea;
begin
  select key into strict secret from actor_key;
  perform set_config('app.screen', which::text, true), set_config('app.screen_seal',
    encode(sha256(secret || 'screen'::bytea || uuid_send(which) || int4send(pg_backend_pid()) || timestamptz_send(transaction_timestamp()) || secret), 'hex'), true);
end $$;
create function screen_code_of(session uuid, code text) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select sha256(k.key || 'code'::bytea || uuid_send(session) || convert_to(code, 'UTF8') || k.key) from actor_key k
$$;

-- Who reads what was released, and together with whom: somebody on the own pages alone, or all who sit at a screen, for
-- as long as who gave it to them works with the household.
create function app_readers() returns table (case_id uuid, people uuid[])
language sql stable security definer set search_path = public, pg_temp as $$
  select h, array[app_person()] from unnest(family_case_ids()) h
  union all
  select s.case_id, s.people from shared_screen s where s.id = app_screen() and exists (
    select 1 from case_involvement i where i.case_id = s.case_id and i.account_id = s.begun_by and i.during @> app_now())
$$;
revoke execute on function let_look(uuid), screen_code_of(uuid, text), app_readers() from public;

-- Asked many times for each page, by professionals too: who is neither asks nothing more.
create or replace function app_released_ids(kind text) returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if app_screen() is null and app_person() is null then return '{}'; end if;
  return (select coalesce(array_agg(distinct t.thing_id), '{}')
    from app_readers() r, lateral seen_by_all(r.case_id, r.people) t where t.kind = app_released_ids.kind);
end $$;

-- What all at this screen may see besides what was released: who works with them, and the next meeting.
create function shared_screen_now() returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  with seen as (select r.case_id, t.kind, t.thing_id from app_readers() r, lateral seen_by_all(r.case_id, r.people) t
    where app_screen() is not null)
  select jsonb_build_object(
    'team', (select coalesce(jsonb_agg(jsonb_build_object('name', a.name, 'organisation', o.name, 'part', i.part,
        'capacity', i.capacity, 'task', i.task, 'phone', a.phone, 'reachable', a.reachable,
        'until', case when i.capacity = 'experience-expert' then upper(i.during) end)
        order by array_position(array['contact-person', 'duo-partner', 'team-member'], i.part), a.name), '[]')
      from seen s join case_involvement i on i.case_id = s.case_id and i.during @> app_now()
      join account a on a.id = i.account_id join organisation o on o.id = a.organisation_id where s.kind = 'team'),
    'meetsOn', (select c.next_on from seen s join network_consultation c on c.id = s.thing_id where s.kind = 'next-meeting'))
$$;

-- Each look of a screen stands in the log, in the name of who gave it away.
create function log_shared_screen(address text, outcome text) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into audit_line (id, region_id, account_id, action, address, case_id, outcome)
  select 0, s.region_id, s.begun_by, 'shared-screen:read', left(address, 500), s.case_id, outcome
  from shared_screen s where s.id = app_screen()
$$;

-- From now on this session of mine shows the screen and nothing else. False when it was given away already.
create function turn_to_screen(session uuid, screen uuid, code text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update session s set screen_id = screen, screen_code = screen_code_of(session, code), screen_misses = 0,
    screen_left_at = null, screen_token = null
  where s.id = session and s.account_id = app_actor() and s.ended_at is null
    and (s.screen_id is null or s.screen_left_at is not null)
    and exists (select 1 from shared_screen h where h.id = screen and h.begun_by = app_actor());
  return found;
end $$;

-- The professional is back, with the code that was agreed with oneself. The third wrong one ends the session.
create function leave_screen(token bytea, code text, fresh bytea, idle_minutes integer) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  held session;
  is_right boolean;
begin
  select s.* into held from session s
  where (s.token_hash = token and s.screen_left_at is null
      or s.screen_token = token and s.screen_left_at > clock_timestamp() - interval '1 minute')
    and s.screen_id is not null and s.ended_at is null and s.ends_at > clock_timestamp()
    and s.last_seen_at > clock_timestamp() - make_interval(mins => idle_minutes)
  for update;
  if not found then return null; end if;
  is_right := held.screen_code = screen_code_of(held.id, code);
  insert into audit_line (id, region_id, account_id, action, address, case_id, outcome)
  select 0, h.region_id, h.begun_by, 'shared-screen:end', '/samen/terug', h.case_id, case when is_right then 'done' else 'denied' end
  from shared_screen h where h.id = held.screen_id;
  if is_right then
    update session set token_hash = fresh, screen_token = token, screen_left_at = clock_timestamp(), last_seen_at = clock_timestamp()
    where id = held.id;
    return (select jsonb_build_object('caseId', h.case_id) from shared_screen h where h.id = held.screen_id);
  end if;
  update session set screen_misses = held.screen_misses + 1,
    ended_at = case when held.screen_misses >= 2 then clock_timestamp() end
  where id = held.id;
  return jsonb_build_object('triesLeft', 2 - held.screen_misses);
end $$;

create or replace function end_session(token bytea) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into audit_line (id, region_id, account_id, action, address, case_id, outcome)
  select 0, h.region_id, h.begun_by, 'session:end', '/samen', h.case_id, 'done'
  from session s join shared_screen h on h.id = s.screen_id
  where s.token_hash = token and s.ended_at is null and s.screen_left_at is null;
  update session set ended_at = clock_timestamp() where token_hash = token and ended_at is null
$$;

-- At the table nobody enters: row security knows no person then, only the screen.
create or replace function enter(token bytea, idle_minutes_professional integer, idle_minutes_family integer)
returns jsonb language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare visitor record;
begin
  select s.id as session_id, s.last_seen_at, case when s.screen_left_at is null then s.screen_id end as at_screen, a.* into visitor
  from session s join account a on a.id = s.account_id
  where s.token_hash = token and s.ended_at is null and s.ends_at > clock_timestamp()
    and s.last_seen_at > clock_timestamp() - make_interval(mins =>
      case a.kind when 'family' then idle_minutes_family else idle_minutes_professional end)
    and a.started_on <= app_today() and (a.ended_on is null or a.ended_on > app_today());
  if not found then return null; end if;
  -- Writing at every click would cost more than the precision is worth.
  if visitor.last_seen_at < clock_timestamp() - interval '30 seconds' then
    update session set last_seen_at = clock_timestamp() where id = visitor.session_id;
  end if;
  if visitor.at_screen is not null then
    perform let_look(visitor.at_screen);
    return (select jsonb_build_object('screen', jsonb_build_object('id', visitor.at_screen,
      'familyPageName', r.family_page_name, 'quickExitAddress', r.quick_exit_address)) from region r where r.id = visitor.region_id);
  end if;
  perform let_act(visitor.id);
  return jsonb_build_object(
    'sessionId', visitor.session_id, 'accountId', visitor.id, 'regionId', visitor.region_id, 'kind', visitor.kind,
    'name', visitor.name, 'organisationId', visitor.organisation_id, 'personId', visitor.person_id,
    'roles', to_jsonb(app_roles()),
    'regionName', (select r.name from region r where r.id = visitor.region_id),
    'familyPageName', (select r.family_page_name from region r where r.id = visitor.region_id),
    'quickExitAddress', (select r.quick_exit_address from region r where r.id = visitor.region_id),
    'settings', (select coalesce(jsonb_object_agg(t.name, t.value), '{}') from region_setting t where t.region_id = visitor.region_id));
end $$;
