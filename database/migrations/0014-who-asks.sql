-- Who asks is proved and no longer only said, a region chooses where its families leave to, and what a session was
-- worth is told once nobody can answer any more.

-- The app's login can set any variable of its connection. So who asks counts only with a seal that nobody can make who
-- can't read this key, and that holds for one transaction on one connection.
create table actor_key (
  one boolean primary key default true check (one),
  key bytea not null
);
insert into actor_key (key) values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
alter table actor_key enable row level security;
create policy nobody on actor_key using (false);

-- Asked many times for each page: written out, since a query or a function inside would cost thirty times as much.
create or replace function app_actor() returns uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  who uuid := nullif(current_setting('app.actor', true), '')::uuid;
  secret bytea;
begin
  if who is null then return null; end if;
  select key into secret from actor_key;
  if encode(sha256(secret || uuid_send(who) || int4send(pg_backend_pid()) || timestamptz_send(transaction_timestamp()) || secret), 'hex')
    = current_setting('app.actor_seal', true) then return who; end if;
  return null;
end $$;

-- From now on this transaction acts as this account. Only the database's owner and the functions below may say so.
create function let_act(who uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare secret bytea;
begin
  select key into strict secret from actor_key;
  perform set_config('app.actor', who::text, true), set_config('app.actor_seal',
    encode(sha256(secret || uuid_send(who) || int4send(pg_backend_pid()) || timestamptz_send(transaction_timestamp()) || secret), 'hex'), true);
end $$;
revoke execute on function let_act(uuid) from public;

-- The neutral page that a family leaves to: an address of the region's own choice.
alter table region add column quick_exit_address text not null default 'https://www.buienradar.nl/'
  constraint a_safe_way_out check (quick_exit_address ~ '^https://[a-z0-9.-]+\.[a-z]{2,}(/[!-~]*)?$' and length(quick_exit_address) <= 200);
create policy administer on region for update
  using (id = (select app_region()) and (select app_has_role('functional-administrator')));
grant update (quick_exit_address) on region to toekomsttuin_app;

create or replace function enter(token bytea, idle_minutes_professional integer, idle_minutes_family integer)
returns jsonb language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare visitor record;
begin
  select s.id as session_id, s.last_seen_at, a.* into visitor
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

-- Before anybody signed in, a session can only be started for a person of the demonstration, as a demonstration.
-- Another way of signing in brings its own proof and its own function.
create or replace function start_session(account uuid, token bytea, way text, hours integer)
returns void language sql volatile security definer set search_path = public, pg_temp as $$
  insert into session (account_id, token_hash, way, ends_at)
  select account, token, way, clock_timestamp() + make_interval(hours => least(hours, 12))
  where way = 'demonstration' and exists (select 1 from demo_persona d where d.account_id = account)
$$;

-- A command given on the server acts as the region's project leader, who reads no household; it leaves its line before
-- it can read anything.
drop function holder_of(text, text);
create function act_for_command(region_slug text, action text, address text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare leader record;
begin
  if app_actor() is not null then raise exception 'somebody asks already' using errcode = '42501'; end if;
  select a.id, a.region_id into leader from region g join account a on a.region_id = g.id
  join role_assignment r on r.account_id = a.id
  where g.slug = region_slug and r.role = 'project-leader' and r.during @> app_today()
    and a.started_on <= app_today() and (a.ended_on is null or a.ended_on > app_today())
    and not exists (select 1 from case_involvement i where i.account_id = a.id)
  order by a.started_on, a.id limit 1;
  if not found then return false; end if;
  perform let_act(leader.id);
  insert into audit_line (id, region_id, account_id, action, address, outcome)
  values (0, leader.region_id, leader.id, action, left(address, 500), 'read');
  return true;
end $$;

-- These serve other functions; nobody calls them.
revoke execute on function audit_hash(bytea, bigint, bigint), hand_over_to_fallback(uuid, text) from public;

-- Who looks for names of families leaves a line, whatever was found.
alter function name_hits(text[]) rename to count_name_hits;
revoke execute on function count_name_hits(text[]) from public;
create function name_hits(texts text[]) returns integer[]
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare hits integer[] := count_name_hits(texts);
begin
  insert into audit_line (id, region_id, account_id, action, address, outcome, detail)
  values (0, app_region(), app_actor(), 'person-names:scan', '/voortgang',
    case when app_has_role('project-leader', 'policy-adviser') then 'read' else 'denied' end,
    jsonb_build_object('texts', coalesce(cardinality(texts), 0)));
  return hits;
end $$;

-- An average that changes with each answer tells each answer. So a session can be judged until a day, and what it was
-- worth is told after that day. The first answer fixes the day.
alter table practice_session add column judged_until date;
update practice_session set judged_until = held_on + 7;
alter table practice_session alter column judged_until set not null, alter column judged_until set default app_today();

create function set_judged_until() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and exists (select 1 from session_evaluation e where e.session_id = new.id) then
    new.judged_until := old.judged_until;
  else
    new.judged_until := new.held_on + coalesce((
      select s.value from region_setting s where s.region_id = new.region_id and s.name = 'sessionJudgingDays'), 7);
  end if;
  return new;
end $$;
create trigger judged_until before insert or update on practice_session for each row execute function set_judged_until();

create function judge_in_time() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app_today() > (select s.judged_until from practice_session s where s.id = new.session_id) then
    raise exception 'the judging is closed' using errcode = '23514', constraint = 'judging_is_open';
  end if;
  return new;
end $$;
create trigger judged_in_time before insert on session_evaluation for each row execute function judge_in_time();

create or replace function session_scores() returns table (session_id uuid, answers integer,
  purposeful float8, connecting float8, instructive float8, effective float8)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.session_id, count(*)::integer,
    case when e.told then avg(e.purposeful)::float8 end, case when e.told then avg(e.connecting)::float8 end,
    case when e.told then avg(e.instructive)::float8 end, case when e.told then avg(e.effective)::float8 end
  from (
    select v.*, s.judged_until < app_today() and count(*) over (partition by v.session_id) >= 3 as told
    from session_evaluation v join practice_session s on s.id = v.session_id
  ) e
  where e.region_id = app_region() and app_in_practice()
  group by e.session_id, e.told
$$;
