-- The house: regions, organisations, people who sign in, sessions, the audit log, the outbox.
create extension if not exists btree_gist;

do $$ begin
  create role toekomsttuin_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;

grant usage on schema public to toekomsttuin_app;

-- Who asks, and when. Set for one transaction; '' after a transaction counts as nobody.
create function app_actor() returns uuid language sql stable
  return nullif(current_setting('app.actor', true), '')::uuid;
create function app_worker_region() returns uuid language sql stable
  return nullif(current_setting('app.worker_region', true), '')::uuid;
create function app_now() returns timestamptz language sql stable
  return coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
create function app_today() returns date language sql stable
  return (app_now() at time zone 'Europe/Amsterdam')::date;

create table region (
  id uuid primary key default uuidv7(),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name text not null,
  family_page_name text not null default 'Mijn afspraken'
);

-- Terms and thresholds of a region: its own choices, never constants in code.
create table region_setting (
  region_id uuid not null references region,
  name text not null,
  value integer not null check (value >= 0),
  primary key (region_id, name)
);

create table organisation (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  name text not null,
  kind text not null check (kind in
    ('municipality', 'safe-home', 'certified-institution', 'child-protection-board', 'experience-experts', 'region', 'adviser', 'other')),
  unique (region_id, name),
  unique (id, region_id)
);

create table garden (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  organisation_id uuid not null references organisation,
  name text not null,
  active_since date not null,
  fallback_account_id uuid,
  unique (region_id, name),
  unique (id, region_id),
  foreign key (organisation_id, region_id) references organisation (id, region_id)
);

create table account (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  kind text not null check (kind in ('professional', 'family')),
  name text not null,
  email text,
  organisation_id uuid references organisation,
  person_id uuid,
  started_on date not null,
  ended_on date,
  version integer not null default 1,
  check ((kind = 'professional') = (organisation_id is not null)),
  check ((kind = 'family') = (person_id is not null)),
  check (ended_on is null or ended_on >= started_on),
  unique (id, region_id),
  foreign key (organisation_id, region_id) references organisation (id, region_id)
);
create index account_region on account (region_id, name);
alter table garden add foreign key (fallback_account_id, region_id) references account (id, region_id);

create table role_assignment (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  account_id uuid not null references account,
  role text not null check (role in
    ('caseworker', 'behavioural-scientist', 'safe-home-worker', 'certified-institution-worker', 'adviser',
     'experience-expert', 'project-leader', 'project-group-member', 'ambassador', 'policy-adviser',
     'functional-administrator', 'privacy-officer', 'family-member')),
  garden_id uuid references garden,
  during daterange not null check (not isempty(during)),
  exclude using gist (account_id with =, role with =, (coalesce(garden_id, '00000000-0000-0000-0000-000000000000')) with =, during with &&)
);
alter table role_assignment add foreign key (account_id, region_id) references account (id, region_id);
create index role_assignment_account on role_assignment (account_id);

create table session (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account,
  token_hash bytea not null unique check (length(token_hash) = 32),
  way text not null check (way in ('demonstration', 'oidc', 'passkey', 'code')),
  started_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  ends_at timestamptz not null,
  ended_at timestamptz
);
create index session_account on session (account_id);

-- The people of the demonstration, offered as buttons on the sign-in page. Empty outside demo mode.
create table demo_persona (
  account_id uuid primary key references account,
  place integer not null,
  role_label text not null,
  comes_for text not null
);

-- Roles in force now for whoever asks.
create function app_roles() returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct r.role), '{}')
  from role_assignment r join account a on a.id = r.account_id
  where r.account_id = app_actor() and r.during @> app_today()
    and a.started_on <= app_today() and (a.ended_on is null or a.ended_on > app_today())
$$;
create function app_has_role(variadic wanted text[]) returns boolean language sql stable
  return app_roles() && wanted;
create function app_region() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(
    (select a.region_id from account a where a.id = app_actor() and (a.ended_on is null or a.ended_on > app_today())),
    app_worker_region())
$$;
create function app_is_professional() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from account a where a.id = app_actor() and a.kind = 'professional'
    and (a.ended_on is null or a.ended_on > app_today()))
$$;
create function app_person() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select a.person_id from account a where a.id = app_actor() and (a.ended_on is null or a.ended_on > app_today())
$$;

-- Opens the door for one transaction: finds the session, checks its terms, remembers who asks. Null when there is none.
create function enter(token bytea, idle_minutes_professional integer, idle_minutes_family integer)
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
  perform set_config('app.actor', visitor.id::text, true);
  return jsonb_build_object(
    'sessionId', visitor.session_id, 'accountId', visitor.id, 'regionId', visitor.region_id, 'kind', visitor.kind,
    'name', visitor.name, 'organisationId', visitor.organisation_id, 'personId', visitor.person_id,
    'roles', to_jsonb(app_roles()),
    'regionName', (select r.name from region r where r.id = visitor.region_id),
    'familyPageName', (select r.family_page_name from region r where r.id = visitor.region_id),
    'settings', (select coalesce(jsonb_object_agg(t.name, t.value), '{}') from region_setting t where t.region_id = visitor.region_id));
end $$;

create function start_session(account uuid, token bytea, way text, hours integer)
returns void language sql volatile security definer set search_path = public, pg_temp as $$
  insert into session (account_id, token_hash, way, ends_at)
  select account, token, way, clock_timestamp() + make_interval(hours => hours)
  where way <> 'demonstration' or exists (select 1 from demo_persona d where d.account_id = account)
$$;
create function end_session(token bytea) returns void language sql volatile security definer set search_path = public, pg_temp as $$
  update session set ended_at = clock_timestamp() where token_hash = token and ended_at is null
$$;
create function end_my_sessions() returns void language sql volatile security definer set search_path = public, pg_temp as $$
  update session set ended_at = clock_timestamp() where account_id = app_actor() and ended_at is null
$$;
create function demo_personas() returns table (account_id uuid, name text, organisation text, role_label text, comes_for text)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.account_id, a.name, o.name, d.role_label, d.comes_for
  from demo_persona d join account a on a.id = d.account_id left join organisation o on o.id = a.organisation_id
  order by d.place
$$;

-- The log of who saw and did what. Written in the same transaction as the deed; never changed.
create sequence audit_line_id as bigint;
create table audit_line (
  id bigint primary key,
  region_id uuid,
  at timestamptz not null default app_now(),
  account_id uuid,
  action text not null,
  address text not null,
  case_id uuid,
  person_id uuid,
  outcome text not null check (outcome in ('read', 'done', 'refused', 'denied')),
  detail jsonb not null default '{}'
);
create index audit_line_region on audit_line (region_id, id desc);
create index audit_line_case on audit_line (case_id, id desc) where case_id is not null;

create table audit_seal (
  id bigint generated always as identity primary key,
  first_line bigint not null,
  last_line bigint not null,
  lines bigint not null,
  previous_hash bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null default clock_timestamp()
);

-- The number is taken after the shared lock, so that the sealer's exclusive lock is a clean cut between lines.
create function number_audit_line() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(7301);
  new.id := nextval('audit_line_id');
  return new;
end $$;
create trigger number_line before insert on audit_line for each row execute function number_audit_line();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete on audit_line for each row execute function refuse_change();
create trigger append_only_truncate before truncate on audit_line execute function refuse_change();
create trigger append_only before update or delete on audit_seal for each row execute function refuse_change();
create trigger append_only_truncate before truncate on audit_seal execute function refuse_change();

create function audit_hash(previous bytea, from_line bigint, to_line bigint) returns bytea
language sql stable security definer set search_path = public, pg_temp as $$
  select sha256(previous || convert_to(coalesce(string_agg(
    jsonb_build_array(l.id, l.region_id, extract(epoch from l.at)::text, l.account_id, l.action, l.address, l.case_id, l.person_id, l.outcome, l.detail)::text,
    chr(10) order by l.id), ''), 'UTF8'))
  from audit_line l where l.id between from_line and to_line
$$;

-- Seals all lines that are not sealed yet into one batch, chained to the one before. Returns how many.
create function seal_audit() returns bigint language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  before audit_seal;
  first_id bigint; last_id bigint; number_of bigint;
begin
  perform pg_advisory_xact_lock(7301);
  select * into before from audit_seal order by id desc limit 1;
  select min(l.id), max(l.id), count(*) into first_id, last_id, number_of from audit_line l where l.id > coalesce(before.last_line, 0);
  if number_of = 0 then return 0; end if;
  insert into audit_seal (first_line, last_line, lines, previous_hash, hash)
  values (first_id, last_id, number_of, coalesce(before.hash, '\x'), audit_hash(coalesce(before.hash, '\x'), first_id, last_id));
  return number_of;
end $$;

-- Seals that no longer fit their lines, in order. Empty when nothing was changed or removed.
create function broken_audit_seals() returns table (seal bigint, first_line bigint, last_line bigint, fault text)
language sql stable security definer set search_path = public, pg_temp as $$
  with chain as (
    select s.*, lag(s.hash, 1, '\x'::bytea) over w as expected_previous, lag(s.last_line, 1, 0::bigint) over w as line_before,
      (select count(*) from audit_line l where l.id between s.first_line and s.last_line) as found
    from audit_seal s window w as (order by s.id)
  )
  select c.id, c.first_line, c.last_line,
    case
      when c.previous_hash <> c.expected_previous then 'a seal before this one is gone or changed'
      when c.found <> c.lines then format('%s lines were sealed, %s are there', c.lines, c.found)
      when exists (select 1 from audit_line l where l.id > c.line_before and l.id < c.first_line) then 'a line was put in between'
      else 'a line was changed' end
  from chain c
  where c.previous_hash <> c.expected_previous or c.found <> c.lines
    or exists (select 1 from audit_line l where l.id > c.line_before and l.id < c.first_line)
    or c.hash <> audit_hash(c.previous_hash, c.first_line, c.last_line)
  order by c.id
$$;

-- Facts told to other parts: ids only, written with the fact itself, delivered at least once.
create table outbox_event (
  id bigint generated always as identity primary key,
  region_id uuid not null references region,
  at timestamptz not null default app_now(),
  name text not null,
  ids jsonb not null,
  delivered_at timestamptz,
  attempts integer not null default 0
);
create index outbox_waiting on outbox_event (id) where delivered_at is null;

-- One row per form that was carried out, so that sending it twice does it once.
create table form_receipt (
  account_id uuid not null references account,
  token uuid not null,
  location text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (account_id, token)
);

alter table if exists schema_migration enable row level security;
do $$ begin if to_regclass('schema_migration') is not null then create policy everybody on schema_migration for select using (true); end if; end $$;

alter table region enable row level security;
create policy same_region on region for select using (id = (select app_region()));
alter table region_setting enable row level security;
create policy same_region on region_setting for select using (region_id = (select app_region()));
create policy administer on region_setting for update
  using (region_id = (select app_region()) and (select app_has_role('functional-administrator')));
alter table organisation enable row level security;
create policy same_region on organisation for select using (region_id = (select app_region()));
create policy administer on organisation for insert
  with check (region_id = (select app_region()) and (select app_has_role('functional-administrator')));
alter table garden enable row level security;
create policy same_region on garden for select
  using (region_id = (select app_region()) and ((select app_is_professional()) or (select app_worker_region()) is not null));
create policy administer on garden for update
  using (region_id = (select app_region()) and (select app_has_role('functional-administrator')));
alter table role_assignment enable row level security;
create policy own_or_administer on role_assignment for select
  using (region_id = (select app_region()) and (select app_is_professional()));
create policy administer on role_assignment for insert
  with check (region_id = (select app_region()) and (select app_has_role('functional-administrator')) and account_id <> (select app_actor()));
create policy administer_change on role_assignment for update
  using (region_id = (select app_region()) and (select app_has_role('functional-administrator')) and account_id <> (select app_actor()));
alter table session enable row level security;
create policy own on session for select using (account_id = (select app_actor()));
alter table demo_persona enable row level security;
create policy nobody on demo_persona using (false);
alter table audit_line enable row level security;
create policy write_own on audit_line for insert with check (
  account_id is not distinct from (select app_actor()) and region_id is not distinct from (select app_region()));
create policy privacy_officer on audit_line for select
  using (region_id = (select app_region()) and (select app_has_role('privacy-officer')));
alter table audit_seal enable row level security;
create policy privacy_officer on audit_seal for select using ((select app_has_role('privacy-officer')));
alter table outbox_event enable row level security;
create policy tell on outbox_event for insert with check (region_id = (select app_region()));
create policy deliver_read on outbox_event for select using ((select app_worker_region()) = region_id);
create policy deliver_write on outbox_event for update using ((select app_worker_region()) = region_id);
alter table form_receipt enable row level security;
create policy own on form_receipt using (account_id = (select app_actor())) with check (account_id = (select app_actor()));

grant select on region, organisation, garden, account, role_assignment, session, region_setting, audit_line, audit_seal to toekomsttuin_app;
grant insert on organisation, account, role_assignment, audit_line, outbox_event, form_receipt to toekomsttuin_app;
grant update (value) on region_setting to toekomsttuin_app;
grant update (name, email, ended_on, version) on account to toekomsttuin_app;
grant update (fallback_account_id) on garden to toekomsttuin_app;
grant update (during) on role_assignment to toekomsttuin_app;
grant select, update (delivered_at, attempts) on outbox_event to toekomsttuin_app;
grant select, update (location) on form_receipt to toekomsttuin_app;

-- Regions that have facts waiting; the worker asks this before it enters one of them.
create function regions_with_waiting_events() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct region_id from outbox_event where delivered_at is null
$$;
