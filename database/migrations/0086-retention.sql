-- When the term of a closed household is over, it is destroyed whole: proposed by one, confirmed by another, with a proof
-- without content (docs/decisions/0044).

-- A stop may say until which day it holds; one of whoever oversees says so too.
alter table legal_hold add column until_on date,
  add constraint legal_hold_ahead check (until_on is null or until_on >= (set_at at time zone 'Europe/Amsterdam')::date);
grant insert (until_on) on legal_hold to toekomsttuin_app;
create or replace function is_held(household uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from legal_hold h where h.case_id = household and (h.until_on is null or h.until_on >= app_today())
    and not exists (select 1 from legal_hold_lift l where l.hold_id = h.id))
$$;

create table retention_proposal (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  why text not null check (length(why) between 1 and 1000),
  proposed_by uuid not null references account,
  proposed_at timestamptz not null default app_now(),
  ended_by uuid references account,
  ended_at timestamptz,
  ended_why text check (length(ended_why) between 1 and 1000),
  constraint proposal_ended check (num_nonnulls(ended_by, ended_at, ended_why) in (0, 3))
);
create unique index one_open_proposal on retention_proposal (case_id) where ended_at is null;
alter table retention_proposal enable row level security;
create policy nobody on retention_proposal using (false);

-- The proof: which, on what ground and when, who, how many of what. Nothing of what it was, and no name of the household.
create table household_destruction (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null unique,
  number text not null,
  together_with uuid[] not null default '{}',
  bases text[] not null,
  ground text not null,
  closed_on date not null,
  due_on date not null,
  counts jsonb not null,
  people_stayed integer not null,
  proposed_by uuid not null references account,
  proposed_at timestamptz not null,
  confirmed_by uuid not null references account,
  confirmed_at timestamptz not null default app_now(),
  constraint household_destruction_by_two check (proposed_by <> confirmed_by)
);
-- When the key of such a household went from the file of keys, and with it what every backup holds of the household.
create table household_key_end (
  case_id uuid primary key references erased_household,
  region_id uuid not null references region,
  ended_at timestamptz not null default app_now()
);
do $$
declare one text;
begin
  foreach one in array array['household_destruction', 'household_key_end'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    execute format('create policy keepers on %I for select using (region_id = (select app_region())
      and (select app_has_role(''privacy-officer'', ''functional-administrator'')))', one);
    execute format('grant select on %I to toekomsttuin_app', one);
  end loop;
end $$;

-- A household with those that were merged into it: one file, one term, one destruction.
create function household_with_merged(household uuid) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  with recursive one(id) as (select household union select c.id from one o join household_case c on c.merged_into = o.id)
  select array_agg(id) from one
$$;
revoke execute on function household_with_merged(uuid) from public;

-- From which day a closed household may be destroyed, and what decides that: of all its bases the longest term, and for
-- support without a plan that ever held the short one. No day where a day of birth is missing that the term hangs on.
create function retention_terms(of_region uuid, only_case uuid default null)
returns table (case_id uuid, number text, garden text, bases text[], closed_on date, due_on date, ground text, held boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with years as (
    select monitor_setting(of_region, 'keepYouthYears', 20) as youth, monitor_setting(of_region, 'keepSupportYears', 15) as support,
      monitor_setting(of_region, 'keepSafeHomeYears', 20) as safe_home, monitor_setting(of_region, 'keepCourtYears', 30) as court,
      monitor_setting(of_region, 'keepNeverAdoptedYears', 5) as never_adopted
  ), file as (
    select c.id, c.pseudonym, g.name as garden, w.ids,
      (select array_agg(distinct b order by b) from household_case x, unnest(x.legal_basis) b where x.id = any (w.ids)) as bases,
      (select max(x.closed_on) from household_case x where x.id = any (w.ids)) as closed_on,
      exists (select 1 from top3_plan p where p.case_id = any (w.ids) and p.activated_at is not null) as adopted,
      young.born, coalesce(young.unknown, true) as unknown
    from household_case c join garden g on g.id = c.garden_id
    cross join lateral (select household_with_merged(c.id) as ids) w
    left join lateral (
      select max(coalesce(p.birth_date, p.expected_on)) as born,
        coalesce(bool_or(m.family_role = 'child' and coalesce(p.birth_date, p.expected_on) is null), false) as unknown
      from household_member m join person p on p.id = m.person_id
      where m.case_id = any (w.ids) and (m.family_role = 'child' or p.birth_date > c.opened_on - interval '18 years')) young on true
    where c.region_id = of_region and c.closed_on is not null and c.merged_into is null and (only_case is null or c.id = only_case)
  ), term as (
    select f.id, b as ground, case
      when b = 'social-support-act' then (f.closed_on + make_interval(years => y.support))::date
      when b = 'youth-act' then (f.closed_on + make_interval(years => y.youth))::date
      when f.unknown then null
      when b = 'safe-home-task' then greatest(f.closed_on + make_interval(years => y.safe_home), f.born + interval '18 years')::date
      when b = 'court-measure' and f.born is not null
        then greatest(f.closed_on + make_interval(years => y.youth), f.born + make_interval(years => 18 + y.court))::date
      end as due_on
    from file f cross join years y cross join lateral unnest(f.bases) b
    where f.adopted or f.bases <> array['social-support-act']
    union all
    select f.id, 'never-adopted', (f.closed_on + make_interval(years => y.never_adopted))::date
    from file f cross join years y where not f.adopted and f.bases = array['social-support-act']
  )
  select f.id, f.pseudonym, f.garden, f.bases, f.closed_on, longest.due_on, longest.ground,
    exists (select 1 from unnest(f.ids) i where is_held(i))
  from file f cross join lateral (
    select t.ground, t.due_on from term t where t.id = f.id order by t.due_on desc nulls first, t.ground limit 1) longest
$$;
revoke execute on function retention_terms(uuid, uuid) from public;

-- What whoever keeps the files sees of closed households: numbers and days, never a name or a word of the file. The reason
-- of a stop is told when it was set from here.
create function retention_of_region() returns table (case_id uuid, number text, garden text, bases text[], closed_on date, due_on date,
  ground text, held boolean, proposal jsonb, holds jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.*, (select jsonb_build_object('id', p.id, 'why', p.why, 'by', p.proposed_by, 'byName', a.name,
      'on', (p.proposed_at at time zone 'Europe/Amsterdam')::date)
    from retention_proposal p join account a on a.id = p.proposed_by where p.case_id = t.case_id and p.ended_at is null),
    (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'byName', a.name, 'by', h.set_by, 'until', h.until_on,
      'on', (h.set_at at time zone 'Europe/Amsterdam')::date,
      'why', case when not exists (select 1 from case_involvement i where i.case_id = h.case_id and i.account_id = h.set_by) then h.why end)
      order by h.id), '[]')
    from legal_hold h join account a on a.id = h.set_by where h.case_id = any (household_with_merged(t.case_id))
      and (h.until_on is null or h.until_on >= app_today()) and not exists (select 1 from legal_hold_lift l where l.hold_id = h.id))
  from retention_terms(app_region()) t where app_has_role('privacy-officer', 'functional-administrator')
    and not household_with_merged(t.case_id) && excluded_case_ids()
$$;

create function require_file_keeper(household uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app_has_role('privacy-officer', 'functional-administrator')
    or not exists (select 1 from household_case c where c.id = household and c.region_id = app_region() and c.merged_into is null)
    or household_with_merged(household) && excluded_case_ids()
  then
    raise exception 'not theirs' using errcode = 'insufficient_privilege';
  end if;
  perform 1 from household_case c where c.id = any (household_with_merged(household)) order by c.id for no key update;
end $$;
revoke execute on function require_file_keeper(uuid) from public;

-- Nothing of a household that runs, is not due, is held, or that another household still leans on.
create function require_destroyable(household uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  all_of uuid[] := household_with_merged(household);
  term record;
begin
  select * into term from retention_terms(app_region(), household);
  if term.case_id is null or exists (select 1 from household_case c where c.id = any (all_of) and c.closed_on is null) then
    raise exception 'it runs' using errcode = '23514', constraint = 'retention_runs';
  end if;
  if term.held then
    raise exception 'held' using errcode = '23514', constraint = 'legal_hold_stops';
  end if;
  if term.due_on is null or term.due_on > app_today() then
    raise exception 'not due' using errcode = '23514', constraint = 'retention_due';
  end if;
  if exists (select 1 from course_step s where s.merged_into = any (all_of) and s.case_id <> all (all_of)) then
    raise exception 'another leans on it' using errcode = '23514', constraint = 'retention_leans';
  end if;
end $$;
revoke execute on function require_destroyable(uuid) from public;

create function propose_household_destruction(household uuid, because text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare made uuid;
begin
  perform require_file_keeper(household);
  perform require_destroyable(household);
  insert into retention_proposal (region_id, case_id, why, proposed_by) values (app_region(), household, because, app_actor())
  returning id into made;
  return made;
end $$;

create function end_household_proposal(wanted uuid, because text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform require_file_keeper((select p.case_id from retention_proposal p where p.id = wanted));
  update retention_proposal p set ended_by = app_actor(), ended_at = app_now(), ended_why = because
  where p.id = wanted and p.ended_at is null;
  if not found then raise exception 'ended already' using errcode = '23514', constraint = 'proposal_open'; end if;
end $$;

create function hold_household(household uuid, because text, until date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform require_file_keeper(household);
  insert into legal_hold (region_id, case_id, why, until_on, set_by) values (app_region(), household, because, until, app_actor());
end $$;
create function lift_household_hold(wanted uuid, because text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare held uuid;
begin
  select h.case_id into held from legal_hold h where h.id = wanted and h.region_id = app_region();
  if held is null or not app_has_role('privacy-officer', 'functional-administrator') or is_excluded(app_actor(), held) then
    raise exception 'not theirs' using errcode = 'insufficient_privilege';
  end if;
  insert into legal_hold_lift (hold_id, region_id, case_id, why, lifted_by) values (wanted, app_region(), held, because, app_actor());
end $$;

-- Whether this transaction destroys; then what guards a plan against being taken apart lets it go too.
create function is_destroying() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from destroying d where d.xid = pg_current_xact_id_if_assigned())
$$;
do $$
declare one record;
begin
  for one in select t.tgrelid::regclass as place, t.tgname, pg_get_triggerdef(t.oid) as made from pg_trigger t
    join pg_proc p on p.oid = t.tgfoid where not t.tgisinternal and p.proname in ('guard_plan', 'guard_plan_part') and t.tgtype & 8 = 8
  loop
    execute format('drop trigger %I on %s', one.tgname, one.place);
    execute regexp_replace(one.made, 'FOR EACH ROW (WHEN \((.*)\) )?EXECUTE', case when one.made like '%FOR EACH ROW WHEN%'
      then 'FOR EACH ROW WHEN ((\2) and not is_destroying()) EXECUTE' else 'FOR EACH ROW WHEN (not is_destroying()) EXECUTE' end);
  end loop;
end $$;

-- Every table that tells of a household by its id, but for the log and the notes that it went.
create function household_tables() returns setof regclass language sql stable set search_path = public, pg_temp as $$
  select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and c.relname not in ('audit_line', 'erased_household', 'household_destruction', 'household_key_end')
$$;

-- Takes out every row of some households, in the order that the foreign keys ask for, with what hangs on them elsewhere.
create function erase_household_rows(households uuid[], inout erased uuid[], inout counts jsonb)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  waiting regclass[] := (select array_agg(t order by t::text) from household_tables() t);
  place regclass;
  link record;
  own text;
  hanging tid[];
  ids uuid[];
  gone integer;
begin
  while cardinality(waiting) > 0 loop
    select w into place from unnest(waiting) w where not exists (
      select 1 from pg_constraint c where c.contype = 'f' and not c.condeferrable and c.confrelid = w and c.conrelid <> w
        and c.conrelid = any (waiting)) limit 1;
    if place is null then raise exception 'no order to destroy in: %', waiting; end if;
    -- A row is also of a household that it names beside its own, such as where a household was split from.
    select string_agg(distinct format('t.%I = any ($1)', a.attname), ' or ') into own from pg_attribute a
    where a.attrelid = place and (a.attname = 'case_id' or a.attname in ('other_case_id', 'from_case_id')) and not a.attisdropped;
    for link in
      select c.conrelid::regclass as child, string_agg(format('k.%I = t.%I', ka.attname, pa.attname), ' and ' order by u.n) as keys
      from pg_constraint c cross join lateral unnest(c.conkey, c.confkey) with ordinality u (child_key, own_key, n)
      join pg_attribute ka on ka.attrelid = c.conrelid and ka.attnum = u.child_key
      join pg_attribute pa on pa.attrelid = c.confrelid and pa.attnum = u.own_key
      where c.contype = 'f' and not c.condeferrable and c.confrelid = place and c.conrelid <> place
      group by c.oid, c.conrelid order by c.oid
    loop
      execute format('select array_agg(k.ctid) from %s t join %s k on %s where %s', place, link.child, link.keys, own)
        using households into hanging;
      select e.erased, e.counts into erased, counts from erase_rows(link.child, hanging, erased, counts) e;
    end loop;
    if exists (select 1 from pg_attribute a where a.attrelid = place and a.attname = 'id' and a.atttypid = 'uuid'::regtype) then
      execute format('select array_agg(t.id) from %s t where %s', place, own) using households into ids;
      erased := erased || coalesce(ids, '{}');
    end if;
    execute format('delete from %s t where %s', place, own) using households;
    get diagnostics gone = row_count;
    if gone > 0 then
      counts := jsonb_set(counts, array[place::text], to_jsonb(coalesce((counts ->> place::text)::integer, 0) + gone));
    end if;
    waiting := array_remove(waiting, place);
  end loop;
end $$;
revoke execute on function erase_household_rows(uuid[], uuid[], jsonb) from public;

-- Of these people, those whom nothing of another household knows; with whoever was merged into them.
create function people_of_nowhere(known uuid[]) returns uuid[] language plpgsql security definer set search_path = public, pg_temp as $$
declare
  link record;
  elsewhere uuid[];
  gone uuid[];
begin
  with recursive one(id) as (select unnest(known) union select p.id from one o join person p on p.merged_into = o.id)
  select array_agg(id) into gone from one;
  for link in select distinct c.conrelid::regclass as child, a.attname from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname <> 'region_id'
    where c.contype = 'f' and c.confrelid = 'person'::regclass and c.conrelid in (select t from household_tables() t) and a.attname <> 'case_id'
  loop
    execute format('select array_agg(distinct k.%I) from %s k where k.%I = any ($1)', link.attname, link.child, link.attname)
      using gone into elsewhere;
    select coalesce(array_agg(g), '{}') into gone from unnest(gone) g where elsewhere is null or g <> all (elsewhere);
  end loop;
  select coalesce(array_agg(g), '{}') into gone from unnest(gone) g where not exists (
    select 1 from account a join family_access f on f.account_id = a.id where g in (a.person_id, a.by_person_id));
  loop
    select coalesce(array_agg(g), '{}') into elsewhere from unnest(gone) g where exists (
      select 1 from person p where p.merged_into = g and p.id <> all (gone));
    exit when cardinality(elsewhere) = 0;
    select coalesce(array_agg(g), '{}') into gone from unnest(gone) g where g <> all (elsewhere);
  end loop;
  return gone;
end $$;
revoke execute on function people_of_nowhere(uuid[]) from public;

-- What knows the households by their ids, number or name only.
create function forget_household(numbers text[], names text[], erased uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare found tid[];
begin
  delete from notice n where n.about_id = any (erased);
  delete from outbox_event e where exists (select 1 from jsonb_each_text(e.ids) i where i.value = any (erased::text[]));
  delete from form_receipt f where exists (
    select 1 from regexp_matches(f.location, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') m where m[1]::uuid = any (erased));
  delete from same_person_step s where s.left_in && erased;
  delete from household_import i where i.region_id = app_region()
    and exists (select 1 from unnest(names) n where strpos(i.parts::text, n) > 0);
  select array_agg(i.ctid) into found from observation_invitation i where i.region_id = app_region() and i.pseudonym = any (numbers);
  perform erase_rows('observation_invitation', found, '{}', '{}');
end $$;
revoke execute on function forget_household(text[], text[], uuid[]) from public;

create function erase_households(households uuid[], out counts jsonb, out people_stayed integer)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  link record;
  erased uuid[] := households;
  known uuid[] := '{}';
  found uuid[];
  gone uuid[];
  consults tid[];
  numbers text[] := (select array_agg(c.pseudonym) from household_case c where c.id = any (households));
  names text[] := (select array_agg(c.name) from household_case c where c.id = any (households));
begin
  for link in select distinct c.conrelid::regclass as child, a.attname from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname not in ('region_id', 'case_id')
    where c.contype = 'f' and c.confrelid = 'person'::regclass and c.conrelid in (select t from household_tables() t)
  loop
    execute format('select array_agg(distinct k.%I) from %s k where k.case_id = any ($1) and k.%I is not null', link.attname, link.child, link.attname)
      using households into found;
    known := known || coalesce(found, '{}');
  end loop;
  select coalesce(array_agg(distinct k), '{}') into known from unnest(known) k;
  select array_agg(distinct e.consult_id) into found from expert_consult_case e where e.case_id = any (households)
    and not exists (select 1 from expert_consult_case o where o.consult_id = e.consult_id and o.case_id <> all (households));
  select e.erased, e.counts into erased, counts from erase_household_rows(households, erased, '{}') e;
  select array_agg(c.ctid) into consults from expert_consult c where c.id = any (found);
  select e.erased, e.counts into erased, counts from erase_rows('expert_consult', consults, erased, counts) e;
  delete from household_case c where c.id = any (households);
  gone := people_of_nowhere(known);
  people_stayed := (select count(*) from unnest(known) k where k <> all (gone));
  select e.erased, e.counts into erased, counts
  from erase_rows('person', (select array_agg(p.ctid) from person p where p.id = any (gone)), erased, counts) e;
  perform forget_household(numbers, names, erased);
end $$;
revoke execute on function erase_households(uuid[]) from public;

-- The one door: what one proposed, another confirms who typed its number over; then it is gone, and only the proof is left.
create function destroy_household(wanted uuid, typed text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  proposal retention_proposal;
  term record;
  all_of uuid[];
  done record;
  proof uuid;
begin
  select * into proposal from retention_proposal p where p.id = wanted;
  perform require_file_keeper(proposal.case_id);
  select * into proposal from retention_proposal p where p.id = wanted and p.ended_at is null for update;
  if proposal.id is null then raise exception 'ended already' using errcode = '23514', constraint = 'proposal_open'; end if;
  if proposal.proposed_by = app_actor() then
    raise exception 'a second pair of eyes' using errcode = '23514', constraint = 'retention_needs_two';
  end if;
  perform require_destroyable(proposal.case_id);
  select * into term from retention_terms(app_region(), proposal.case_id);
  if lower(regexp_replace(typed, '\s', '', 'g')) is distinct from lower(regexp_replace(term.number, '\s', '', 'g')) then
    raise exception 'another number' using errcode = '23514', constraint = 'retention_number';
  end if;
  all_of := household_with_merged(proposal.case_id);
  insert into destroying (xid, region_id) values (pg_current_xact_id(), app_region());
  select * into done from erase_households(all_of);
  delete from destroying d where d.xid = pg_current_xact_id();
  insert into household_destruction (region_id, case_id, number, together_with, bases, ground, closed_on, due_on, counts,
    people_stayed, proposed_by, proposed_at, confirmed_by)
  values (app_region(), proposal.case_id, term.number, array_remove(all_of, proposal.case_id), term.bases, term.ground, term.closed_on,
    term.due_on, done.counts, done.people_stayed, proposal.proposed_by, proposal.proposed_at, app_actor())
  returning id into proof;
  return proof;
end $$;

-- Of which destroyed households the key may still be in the file of keys; for the house itself and whoever keeps that file,
-- never for a person who is signed in.
create function households_with_keys() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select e.case_id from erased_household e
  where app_actor() is null and not exists (select 1 from household_key_end k where k.case_id = e.case_id) order by 1
$$;
create function note_key_ends(gone uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into household_key_end (case_id, region_id) select e.case_id, e.region_id from erased_household e
  where app_actor() is null and e.case_id = any (gone) on conflict do nothing
$$;
