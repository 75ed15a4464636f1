-- A region sets itself up: whom people call in danger, how its pages look and speak, which case tables it has, and
-- what was looked at before the first household.

-- Choices of a region that are no number; null is what every region starts with (src/ui/notice/numbers.nl.ts).
alter table region
  add column danger_numbers text,
  add column family_address text not null default 'je',
  add column family_word text not null default 'gezin',
  add column colour text,
  add constraint region_name_is_readable check (length(name) between 2 and 60 and name !~ '[[:cntrl:]<>]'),
  add constraint danger_numbers_are_whole check (danger_numbers is null or (danger_numbers is json object
    and length(danger_numbers) <= 4000 and danger_numbers::jsonb #>> '{safeHome,number}' ~ '^[+0-9][0-9 -]{2,19}$'
    and danger_numbers::jsonb #>> '{children,number}' ~ '^[+0-9][0-9 -]{2,19}$'
    and jsonb_array_length(danger_numbers::jsonb -> 'own') <= 6)),
  add constraint je_or_u check (family_address in ('je', 'u')),
  add constraint family_word_is_neutral check (family_word in ('gezin', 'huishouden')),
  add constraint colour_is_hex check (colour ~ '^#[0-9a-f]{6}$');

-- Drawn anew here from what was sent; the one that is not ended stands above the pages of professionals.
create table region_logo (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  picture bytea not null check (length(picture) between 1 and 200 * 1024),
  kept_by uuid not null references account,
  kept_at timestamptz not null default app_now(),
  ended_by uuid references account,
  ended_at timestamptz,
  check ((ended_by is null) = (ended_at is null))
);
create unique index one_logo_now on region_logo (region_id) where ended_at is null;
alter table region_logo enable row level security;
create policy same_region on region_logo for select using (region_id = (select app_region()) and (select app_is_professional()));
create policy administer on region_logo for insert with check (region_id = (select app_region())
  and kept_by = (select app_actor()) and (select app_has_role('functional-administrator')));
create policy administer_end on region_logo for update
  using (region_id = (select app_region()) and ended_at is null and (select app_has_role('functional-administrator')))
  with check (ended_by = (select app_actor()));
grant select, insert (region_id, picture, kept_by), update (ended_by, ended_at) on region_logo to toekomsttuin_app;

-- How the pages of who asks look and speak: of a person, of a screen given away at a table, of a device at a meeting.
create function region_look() returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  -- Who is not grown up is spoken to as somebody who is not.
  select jsonb_build_object('numbers', r.danger_numbers, 'familyWord', r.family_word,
    'address', case when exists (select 1 from account a join person p on p.id = a.person_id
      where a.id = app_actor() and p.birth_date > app_today() - interval '18 years') then 'je' else r.family_address end,
    'colour', r.colour, 'logo', (select l.id from region_logo l where l.region_id = r.id and l.ended_at is null))
  from region r where r.id = coalesce(app_region(),
    (select s.region_id from shared_screen s where s.id = app_screen()),
    (select e.region_id from seat_entry e where e.id = app_entry()))
$$;
create or replace function open_door(token bytea, moment timestamptz, idle_minutes_professional integer, idle_minutes_family integer, wanted uuid)
returns jsonb language plpgsql volatile as $$
declare visitor jsonb;
begin
  perform set_config('role', 'toekomsttuin_app', true);
  perform set_config('app.now', moment::text, true), set_config('app.actor', '', true), set_config('app.worker_region', '', true);
  visitor := enter(token, idle_minutes_professional, idle_minutes_family);
  if visitor is null then return null; end if;
  return visitor || jsonb_build_object('partsInCase', app_parts_in(wanted), 'look', region_look(),
    'language', (select a.language from account a where a.id = (visitor ->> 'accountId')::uuid),
    'unreadNotices', (
    select count(*) from (select 1 from notice n where n.account_id = (visitor ->> 'accountId')::uuid and n.read_at is null limit 100) as unread));
end $$;

-- The choices that are words go the way of all settings.
create or replace function setting_now(of_region uuid, wanted text) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select case wanted
    when 'quickExitAddress' then (select r.quick_exit_address from region r where r.id = of_region)
    when 'familyPageName' then (select r.family_page_name from region r where r.id = of_region)
    when 'dangerWords' then (select array_to_string(r.danger_words, chr(10)) from region r where r.id = of_region)
    when 'regionName' then (select r.name from region r where r.id = of_region)
    when 'dangerNumbers' then (select r.danger_numbers from region r where r.id = of_region)
    when 'familyAddress' then (select r.family_address from region r where r.id = of_region)
    when 'familyWord' then (select r.family_word from region r where r.id = of_region)
    when 'colour' then (select r.colour from region r where r.id = of_region)
    else (select s.value::text from region_setting s where s.region_id = of_region and s.name = wanted) end
$$;
create or replace function let_settings_hold(of_region uuid) returns integer
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
      when 'regionName' then update region set name = one.becomes where id = of_region;
      when 'dangerNumbers' then update region set danger_numbers = one.becomes where id = of_region;
      when 'familyAddress' then update region set family_address = one.becomes where id = of_region;
      when 'familyWord' then update region set family_word = one.becomes where id = of_region;
      when 'colour' then update region set colour = one.becomes where id = of_region;
      else insert into region_setting (region_id, name, value) values (of_region, one.name, one.becomes::integer)
        on conflict (region_id, name) do update set value = excluded.value;
    end case;
    total := total + 1;
  end loop;
  return total;
end $$;
alter table setting_draft drop constraint setting_within_law, add constraint setting_within_law check (
  name in ('quickExitAddress', 'familyPageName', 'dangerWords', 'regionName', 'dangerNumbers', 'familyAddress', 'familyWord', 'colour')
  or becomes ~ '^[0-9]{1,4}$' and case name
    when 'rightsAnswerDays' then becomes::integer between 1 and 28
    when 'rightsProlongDays' then becomes::integer between 1 and 56
    when 'rightsDestroyDays' then becomes::integer between 1 and 84
    when 'keepYouthYears' then becomes::integer >= 20
    when 'keepSupportYears' then becomes::integer >= 15
    when 'smallNumberThreshold' then becomes::integer >= 3
    else true end);

-- What somebody looked at and found right for this region before the first household, each time as a row.
create table set_up_check (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  what text not null check (what in ('terms', 'numbers', 'family-pages')),
  checked_by uuid not null references account,
  checked_at timestamptz not null default app_now()
);
create index set_up_check_region on set_up_check (region_id, what);
create trigger append_only before update or delete on set_up_check for each row execute function refuse_change();
alter table set_up_check enable row level security;
create policy administer on set_up_check for select
  using (region_id = (select app_region()) and (select app_has_role('functional-administrator')));
create policy check_one on set_up_check for insert with check (region_id = (select app_region())
  and checked_by = (select app_actor()) and (select app_has_role('functional-administrator')));
grant select, insert (region_id, what, checked_by) on set_up_check to toekomsttuin_app;

-- The tables where cases are talked about, for each garden or for all, for whom, and who leads. One that stops keeps its
-- place in what was counted.
create table case_table (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  garden_id uuid,
  name text not null check (length(name) between 2 and 80),
  for_whom text not null check (length(for_whom) between 2 and 300),
  led_by uuid,
  ended_on date,
  version integer not null default 1,
  code text not null default uuidv7()::text,
  unique (region_id, code),
  foreign key (garden_id, region_id) references garden (id, region_id),
  foreign key (led_by, region_id) references organisation (id, region_id)
);
create unique index one_table_of_a_name on case_table (region_id, lower(name), coalesce(garden_id, region_id)) where ended_on is null;
create index case_table_garden on case_table (garden_id);
alter table case_table enable row level security;
create policy same_region on case_table for select using (region_id = (select app_region()) and (select app_is_professional()));
create policy administer on case_table for insert
  with check (region_id = (select app_region()) and (select app_has_role('functional-administrator')));
create policy change on case_table for update
  using (region_id = (select app_region()) and ended_on is null and (select app_has_role('functional-administrator')))
  with check (region_id = (select app_region()));
grant select, insert (region_id, garden_id, name, for_whom, led_by),
  update (garden_id, name, for_whom, led_by, ended_on, version) on case_table to toekomsttuin_app;

-- What was counted before keeps its codes; each region starts with the tables that were there.
create function usual_case_tables(of_region uuid) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into case_table (region_id, code, name, for_whom)
  select of_region, t.code, t.name, t.whom from (values
    ('person-centred', 'Persoonsgerichte aanpak (PGA)', 'Volwassenen met overlast, geweld of verward gedrag'),
    ('safety-house', 'Zorg- en Veiligheidshuis (ZVH)', 'Huishoudens waar zorg en straf samenkomen'),
    ('garden', 'Toekomsttuin', 'Huishoudens met jeugdigen waar het thuis niet veilig is'),
    ('youth-team', 'Jeugdteam', 'Huishoudens met jeugdigen'),
    ('social-care', 'Maatschappelijke zorg', 'Volwassenen die hulp nodig hebben om mee te doen')) as t(code, name, whom)
  on conflict do nothing
$$;
revoke execute on function usual_case_tables(uuid) from public;
create function start_with_usual_tables() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform usual_case_tables(new.id);
  return null;
end $$;
create trigger start_with_usual_tables after insert on region for each row execute function start_with_usual_tables();
select usual_case_tables(r.id) from region r;

-- Which tables were thought of, of those that the region has or had.
alter table unserved_household drop constraint unserved_household_tables_check,
  add constraint some_tables check (cardinality(tables) between 1 and 60);
create function tables_are_known() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from unnest(new.tables) t where t <> 'other'
    and not exists (select 1 from case_table c where c.region_id = new.region_id and c.code = t)) then
    perform break_promise('tables_are_known');
  end if;
  return new;
end $$;
create trigger tables_are_known before insert on unserved_household for each row execute function tables_are_known();

-- What stands ready in a region, in numbers: for who sets it up and reads none of it.
create function set_up_facts() returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  with here as (select app_region() as id where app_has_role('functional-administrator')),
  working as (select a.id, a.email from account a, here where a.region_id = here.id and a.kind = 'professional'
    and a.started_on <= app_today() and (a.ended_on is null or a.ended_on > app_today())),
  held as (select r.role, r.garden_id, r.account_id from role_assignment r join working w on w.id = r.account_id
    where r.during @> app_today())
  select jsonb_build_object(
    'municipalities', (select count(*) from organisation o where o.region_id = here.id and o.kind = 'municipality'),
    'gardens', (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name,
      'caseworkers', (select count(distinct h.account_id) from held h
        where h.role = 'caseworker' and coalesce(h.garden_id, g.id) = g.id),
      'hasFallback', exists (select 1 from held h where h.role = 'caseworker' and h.account_id = g.fallback_account_id))
      order by g.name), '[]') from garden g where g.region_id = here.id),
    'roles', (select coalesce(jsonb_object_agg(role, people), '{}') from
      (select h.role, count(distinct h.account_id) as people from held h group by h.role) as counted),
    'withoutMail', (select count(*) from working w where w.email is null),
    'groups', (select count(*) from governance_group g where g.region_id = here.id),
    'groupsWithoutMembers', (select count(*) from governance_group g where g.region_id = here.id and not exists
      (select 1 from group_member m where m.group_id = g.id and m.during @> app_today())),
    'questions', (select count(*) from experience_question q where q.region_id = here.id),
    'caseTables', (select count(*) from case_table t where t.region_id = here.id and t.ended_on is null),
    'checks', (select coalesce(jsonb_agg(jsonb_build_object('what', c.what, 'by', a.name, 'at', c.checked_at)), '[]') from
      (select distinct on (s.what) s.* from set_up_check s where s.region_id = here.id order by s.what, s.checked_at desc) c
      join account a on a.id = c.checked_by))
  from here
$$;

-- A region from nothing, with its first administrator: by who runs the installation, as the owner of the database.
create function begin_region(region_key text, region_name text, person text, mail text, beside boolean) returns jsonb
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  here region;
  office uuid;
  made uuid;
  is_new boolean := false;
begin
  perform pg_advisory_xact_lock(hashtext('begin_region'));
  select r.* into here from region r where r.slug = region_key;
  if not found then
    if region_name is null then return '{"refused": "no-name", "name": ""}'; end if;
    insert into region (slug, name) values (region_key, region_name) returning * into here;
    is_new := true;
  elsif region_name is not null and here.name <> region_name then
    return jsonb_build_object('refused', 'other-name', 'name', here.name);
  end if;
  if exists (select 1 from account a where a.region_id = here.id and a.kind = 'professional' and lower(a.email) = lower(mail)
    and (a.ended_on is null or a.ended_on > app_today())) then
    return jsonb_build_object('refused', 'known', 'name', here.name);
  end if;
  if not beside and exists (select 1 from role_assignment r join account a on a.id = r.account_id
    where r.region_id = here.id and r.role = 'functional-administrator' and r.during @> app_today()
      and (a.ended_on is null or a.ended_on > app_today())) then
    return jsonb_build_object('refused', 'has-one', 'name', here.name);
  end if;
  select o.id into office from organisation o where o.region_id = here.id and o.kind = 'region' order by o.id limit 1;
  if not found then
    insert into organisation (region_id, name, kind) values (here.id, left('Regio ' || here.name, 60), 'region') returning id into office;
  end if;
  insert into account (region_id, kind, name, email, organisation_id, started_on)
  values (here.id, 'professional', person, mail, office, app_today()) returning id into made;
  insert into role_assignment (region_id, account_id, role, during)
  values (here.id, made, 'functional-administrator', daterange(app_today(), null));
  insert into audit_line (id, region_id, account_id, action, address, outcome)
  values (0, here.id, made, 'region:begin', left('admin ' || region_key, 500), 'done');
  return jsonb_build_object('region', here.name, 'accountId', made, 'isNew', is_new);
end $$;
revoke execute on function begin_region(text, text, text, text, boolean) from public;
