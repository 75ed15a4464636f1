-- The own agenda and its address for a calendar, how a family reaches its contact person, and problems that are reported.

-- The groups and the practice group that the asker sits in, from a day to a day, as far as the asker reads them.
create function my_meetings(from_day date, until_day date) returns table
  (kind text, id uuid, held_on date, part_of_day text, name text)
language sql stable as $$
  select distinct 'group', m.id, m.held_on, m.part_of_day, g.name
  from meeting m join governance_group g on g.id = m.group_id join group_member w on w.group_id = m.group_id
  where w.account_id = (select app_actor()) and w.during @> m.held_on and m.held_on between from_day and until_day
  union all
  select distinct 'practice', s.id, s.held_on, null, null
  from practice_session s join practice_seat w on w.region_id = s.region_id
  where w.account_id = (select app_actor()) and w.during @> s.held_on and s.held_on between from_day and until_day
$$;

-- An address that a calendar asks for somebody's own moments: known by its hash only, one at a time, and ended for good.
create table calendar_feed (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  account_id uuid not null,
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  made_at timestamptz not null default app_now(),
  ended_at timestamptz,
  -- How often it was asked since a moment, so that nobody keeps the house at work with it.
  asked_since timestamptz not null default clock_timestamp(),
  asked_times integer not null default 0,
  last_asked_at timestamptz,
  foreign key (account_id, region_id) references account (id, region_id)
);
create unique index one_calendar_feed on calendar_feed (account_id) where ended_at is null;
create index calendar_feed_region on calendar_feed (region_id);
alter table calendar_feed enable row level security;
create policy own on calendar_feed for select using (account_id = (select app_actor()));
grant select (id, region_id, account_id, made_at, ended_at, last_asked_at) on calendar_feed to toekomsttuin_app;

create function end_calendar_feed() returns void language sql volatile security definer set search_path = public, pg_temp as $$
  update calendar_feed set ended_at = app_now() where account_id = app_actor() and ended_at is null
$$;
-- A new address ends the one before.
create function make_calendar_feed(hash bytea) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not app_is_professional() or app_roles() = '{}' then raise exception 'not allowed' using errcode = '42501'; end if;
  -- Pressed twice at once, one address comes of it.
  perform 1 from account a where a.id = app_actor() for update;
  perform end_calendar_feed();
  insert into calendar_feed (region_id, account_id, secret_hash) values (app_region(), app_actor(), hash);
end $$;

create function works_here(who uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from account a join role_assignment r on r.account_id = a.id
    where a.id = who and a.kind = 'professional' and r.during @> app_today()
      and a.started_on <= app_today() and (a.ended_on is null or a.ended_on > app_today()))
$$;
revoke execute on function works_here(uuid) from public;

-- From now on this transaction asks as the person whose calendar holds this secret, while that person works here in a role.
-- Each look stands in the log; the secret never does. Null when there is no such address (any more).
create function enter_calendar_feed(secret bytea, most_times integer, within_minutes integer) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare held record;
begin
  -- Whoever left, or has no role any more, had an address: it ends for good, also when that person comes back.
  update calendar_feed f set ended_at = app_now()
  where f.secret_hash = sha256(secret) and f.ended_at is null and not works_here(f.account_id);
  select f.id, f.region_id, f.account_id into held from calendar_feed f where f.secret_hash = sha256(secret) and f.ended_at is null;
  if not found then return null; end if;
  update calendar_feed f set last_asked_at = app_now(),
    asked_times = case when f.asked_since < clock_timestamp() - make_interval(mins => within_minutes) then 1 else f.asked_times + 1 end,
    asked_since = case when f.asked_since < clock_timestamp() - make_interval(mins => within_minutes) then clock_timestamp() else f.asked_since end
  where f.id = held.id;
  if (select f.asked_times from calendar_feed f where f.id = held.id) > most_times then
    return jsonb_build_object('isTooOften', true);
  end if;
  perform let_act(held.account_id);
  insert into audit_line (id, region_id, account_id, action, address, outcome)
  values (0, held.region_id, held.account_id, 'own-agenda:feed', '/afspraken', 'read');
  return jsonb_build_object('isTooOften', false, 'feedId', held.id, 'accountId', held.account_id, 'regionId', held.region_id,
    'settings', (select coalesce(jsonb_object_agg(t.name, t.value), '{}') from region_setting t where t.region_id = held.region_id));
end $$;

-- On which parts of a usual week a family reaches somebody.
alter table account add column reach_parts text[] not null default '{}' constraint reach_parts_of_a_week check (
  reach_parts <@ array['ma-morning', 'ma-afternoon', 'ma-evening', 'di-morning', 'di-afternoon', 'di-evening', 'wo-morning',
    'wo-afternoon', 'wo-evening', 'do-morning', 'do-afternoon', 'do-evening', 'vr-morning', 'vr-afternoon', 'vr-evening',
    'za-morning', 'za-afternoon', 'za-evening', 'zo-morning', 'zo-afternoon', 'zo-evening']);
create function set_my_reach_parts(new_parts text[]) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update account set reach_parts = new_parts where id = app_actor() and kind = 'professional'
$$;

-- A portrait of who works with families, drawn anew when it came in and sealed with the key of the house. Taken away is gone.
create table reach_photo (
  account_id uuid primary key,
  region_id uuid not null references region,
  sealed bytea not null check (length(sealed) <= 1048576),
  added_at timestamptz not null default app_now(),
  foreign key (account_id, region_id) references account (id, region_id)
);
create index reach_photo_region on reach_photo (region_id);
alter table reach_photo enable row level security;
create policy colleagues on reach_photo for select using (region_id = (select app_region()) and (select app_is_professional()));
create policy near_family on reach_photo for select using (account_id = any ((select app_accounts_near_family())::uuid[]));
create policy own on reach_photo for insert
  with check (account_id = (select app_actor()) and region_id = (select app_region()) and (select app_is_professional()));
create policy own_again on reach_photo for update using (account_id = (select app_actor())) with check (account_id = (select app_actor()));
create policy own_away on reach_photo for delete using (account_id = (select app_actor()));
grant select, insert (account_id, region_id, sealed), update (sealed), delete on reach_photo to toekomsttuin_app;

-- The parts of the week and the portrait of the contact person of each household that the asker's own pages are about.
create function family_reach() returns table (case_id uuid, account_id uuid, reach_parts text[], has_photo boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.case_id, a.id, a.reach_parts, exists (select 1 from reach_photo p where p.account_id = a.id)
  from case_involvement i join account a on a.id = i.account_id
  where i.case_id = any (family_case_ids()) and i.during @> app_now() and i.part = 'contact-person'
$$;

-- What does not work, told by who works with it: the kind of page, never its address.
create table problem_report (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  page_kind text not null check (page_kind ~ '^[a-z-]{2,30}$'),
  expected text not null check (length(expected) <= 1000),
  happened text not null check (length(happened) <= 1000),
  reported_by uuid not null,
  reported_at timestamptz not null default app_now(),
  foreign key (reported_by, region_id) references account (id, region_id),
  unique (id, region_id)
);
create index problem_report_region on problem_report (region_id, id desc);
create index problem_report_by on problem_report (reported_by);
create table problem_report_step (
  report_id uuid not null,
  region_id uuid not null references region,
  step text not null check (step in ('looked-at', 'solved')),
  answer text check (length(answer) <= 1000),
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  constraint problem_step_once primary key (report_id, step),
  foreign key (report_id, region_id) references problem_report (id, region_id),
  constraint problem_solved_is_answered check (step <> 'solved' or answer is not null)
);
create index problem_report_step_region on problem_report_step (region_id);
do $$
declare one text;
begin
  foreach one in array array['problem_report', 'problem_report_step'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    execute format('create policy administer on %I for select using (region_id = (select app_region())
      and (select app_has_role(''functional-administrator'')))', one);
  end loop;
end $$;
create policy own on problem_report for select using (reported_by = (select app_actor()));
create policy tell on problem_report for insert
  with check (reported_by = (select app_actor()) and region_id = (select app_region()) and (select app_is_professional()));
create policy own on problem_report_step for select
  using (exists (select 1 from problem_report r where r.id = report_id and r.reported_by = (select app_actor())));
create policy answer on problem_report_step for insert with check (taken_by = (select app_actor())
  and region_id = (select app_region()) and (select app_has_role('functional-administrator')));
create function keep_problem_order() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.step = 'looked-at' and exists (select 1 from problem_report_step s where s.report_id = new.report_id and s.step = 'solved') then
    raise exception 'solved already' using errcode = '23514', constraint = 'problem_step_once';
  end if;
  return new;
end $$;
create trigger in_order before insert on problem_report_step for each row execute function keep_problem_order();
grant select, insert (region_id, page_kind, expected, happened, reported_by) on problem_report to toekomsttuin_app;
grant select, insert (report_id, region_id, step, answer, taken_by) on problem_report_step to toekomsttuin_app;
