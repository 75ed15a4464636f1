-- Households, the people in them, where they live, and the one fixed contact person.
create table person (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  given_name text,
  family_name text,
  birth_date date,
  expected_on date,
  sex text check (sex in ('female', 'male', 'other')),
  version integer not null default 1,
  check (birth_date is null or expected_on is null)
);
alter table account add foreign key (person_id) references person;

create table household_case (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  garden_id uuid not null references garden,
  responsible_organisation_id uuid not null references organisation,
  pseudonym text not null,
  name text not null,
  origin text not null check (origin in ('caseworker', 'safe-home', 'certified-institution', 'local-approach', 'family', 'school-or-care', 'other')),
  first_signal_on date not null,
  opened_on date not null,
  closed_on date,
  active_during daterange generated always as (daterange(opened_on, closed_on, '[]')) stored,
  why_fits text,
  legal_basis text[] not null check (cardinality(legal_basis) > 0),
  purpose text not null,
  informed_on date,
  informed_how text,
  not_informed_reason text,
  evenings_suit boolean not null default false,
  opened_by uuid not null references account,
  version integer not null default 1,
  unique (region_id, pseudonym),
  check (first_signal_on <= opened_on),
  check (closed_on is null or closed_on >= opened_on),
  check (informed_on is null or informed_how is not null)
);
alter table household_case add foreign key (garden_id, region_id) references garden (id, region_id),
  add foreign key (responsible_organisation_id, region_id) references organisation (id, region_id);
create index household_case_garden on household_case (region_id, garden_id, opened_on);

-- Exactly one contact person on every day from opening to closing: no gap, no overlap. The database refuses the rest at commit.
create table contact_person (
  region_id uuid not null references region,
  case_id uuid not null references household_case deferrable initially deferred,
  account_id uuid not null references account,
  during daterange not null check (not isempty(during)),
  primary key (case_id, during without overlaps)
);
alter table contact_person add foreign key (account_id, region_id) references account (id, region_id);
create index contact_person_account on contact_person (account_id);
alter table household_case add constraint one_contact_person_every_day
  foreign key (id, period active_during) references contact_person (case_id, period during) deferrable initially deferred;

create table handover (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  from_account_id uuid not null references account,
  to_account_id uuid not null references account,
  from_day date not null,
  kind text not null check (kind in ('warm', 'emergency')),
  reason text not null,
  introduced_how text,
  informed_on date,
  informed_how text,
  recorded_by uuid references account,
  recorded_at timestamptz not null default app_now(),
  check (from_account_id <> to_account_id),
  check (kind = 'emergency' or (informed_on is not null and informed_how is not null and introduced_how is not null))
);
create index handover_case on handover (case_id);

-- A name for learning that nobody has yet in this region and that says nothing about the household.
create function fresh_pseudonym(words text[]) returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare candidate text;
begin
  for digits in 2..9 loop
    for attempt in 1..20 loop
      candidate := words[1 + floor(random() * cardinality(words))::int] || ' '
        || floor(power(10, digits - 1) + random() * 9 * power(10, digits - 1))::bigint;
      if not exists (select 1 from household_case c where c.region_id = app_region() and c.pseudonym = candidate) then
        return candidate;
      end if;
    end loop;
  end loop;
  raise exception 'no free pseudonym';
end $$;

-- Who works on this household, as what, from which moment until which: this opens and closes the door.
create table case_involvement (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case deferrable initially deferred,
  account_id uuid not null references account,
  part text not null check (part in ('contact-person', 'duo-partner', 'team-member')),
  capacity text not null,
  task text not null,
  reason text,
  during tstzrange not null check (not isempty(during)),
  exclude using gist (case_id with =, account_id with =, part with =, during with &&)
);
alter table case_involvement add foreign key (account_id, region_id) references account (id, region_id);
create index case_involvement_account on case_involvement (account_id, case_id);
create index case_involvement_case on case_involvement (case_id);

-- A family member's way into the family's own pages, for a time.
create table family_access (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  account_id uuid not null references account,
  case_id uuid not null references household_case,
  during tstzrange not null check (not isempty(during)),
  exclude using gist (account_id with =, case_id with =, during with &&)
);

create table home (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case deferrable initially deferred,
  label text not null,
  is_secret boolean not null,
  address_line text,
  postcode text,
  town text,
  check (not is_secret or (address_line is null and postcode is null and town is null))
);
create index home_case on home (case_id);

create table secret_address (
  home_id uuid primary key references home deferrable initially deferred,
  region_id uuid not null references region,
  case_id uuid not null references household_case deferrable initially deferred,
  address_line text not null,
  postcode text,
  town text not null
);

create table household_member (
  case_id uuid not null references household_case deferrable initially deferred,
  person_id uuid not null references person deferrable initially deferred,
  region_id uuid not null references region,
  family_role text not null check (family_role in
    ('child', 'parent', 'step-parent', 'partner', 'former-partner', 'grandparent', 'sibling', 'other-family', 'network')),
  home_id uuid references home deferrable initially deferred,
  lives text not null check (lives in ('here', 'partly', 'elsewhere')),
  joined_on date not null,
  left_on date,
  primary key (case_id, person_id)
);
create index household_member_person on household_member (person_id);

-- A household that does not fit leaves a count with a reason, and no person.
create table household_not_fitting (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  garden_id uuid not null references garden,
  counted_on date not null,
  reason text not null check (reason in ('no-unsafety', 'other-table-serves', 'adults-only', 'outside-region', 'already-helped', 'other'))
);

alter table household_not_fitting add foreign key (garden_id, region_id) references garden (id, region_id);

create function reachable_case_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct i.case_id), '{}') from case_involvement i join account a on a.id = i.account_id
  where i.account_id = app_actor() and i.during @> app_now() and (a.ended_on is null or a.ended_on > app_today())
    and i.capacity = any ((select app_roles())::text[])
$$;
create function family_case_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(f.case_id), '{}') from family_access f join account a on a.id = f.account_id
  where f.account_id = app_actor() and f.during @> app_now() and (a.ended_on is null or a.ended_on > app_today())
$$;
-- True only while somebody opens a new household and nobody is involved in it yet.
create function app_opens(wanted uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from household_case c where c.id = wanted and c.opened_by = app_actor())
    and not exists (select 1 from case_involvement i where i.case_id = wanted)
$$;
-- In which part the asker is involved now: 'contact-person', 'duo-partner', 'team-member'; empty for others.
create function app_parts_in(wanted uuid) returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct i.part), '{}') from case_involvement i
  where i.case_id = wanted and i.account_id = app_actor() and i.during @> app_now()
    and i.capacity = any ((select app_roles())::text[])
$$;
-- Colleagues whose name a family member may read: those who work on their household now.
create function app_accounts_near_family() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct i.account_id), '{}') from case_involvement i
  where i.case_id = any (family_case_ids()) and i.during @> app_now()
$$;
create function app_secret_address_case_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct i.case_id), '{}') from case_involvement i
  where i.account_id = app_actor() and i.part in ('contact-person', 'duo-partner') and i.during @> app_now()
    and i.capacity = any ((select app_roles())::text[])
$$;

-- An open household always has a behavioural scientist (facts O6); checked when the transaction ends.
create function require_behavioural_scientist() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare wanted uuid := coalesce(to_jsonb(new) ->> 'case_id', to_jsonb(new) ->> 'id')::uuid;
begin
  if exists (select 1 from household_case c where c.id = wanted and c.closed_on is null)
    and not exists (select 1 from case_involvement i where i.case_id = wanted and i.capacity = 'behavioural-scientist' and upper_inf(i.during))
  then
    raise exception 'household without behavioural scientist' using errcode = '23514', constraint = 'a_behavioural_scientist';
  end if;
  return null;
end $$;
create constraint trigger a_behavioural_scientist after insert or update on household_case
  deferrable initially deferred for each row execute function require_behavioural_scientist();
create constraint trigger a_behavioural_scientist after update on case_involvement
  deferrable initially deferred for each row execute function require_behavioural_scientist();

-- Whether somebody can be a contact person in a region today: a caseworker who works here.
create function can_hold(candidate uuid, region uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from account a join role_assignment r on r.account_id = a.id and r.role = 'caseworker' and r.during @> app_today()
    where a.id = candidate and a.region_id = region and (a.ended_on is null or a.ended_on > app_today()))
$$;

-- Whoever comes to work on a household works in its region, in the capacity of a role held today.
create function require_own_work() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select 1 from household_case c
    join account a on a.id = new.account_id and a.region_id = c.region_id and a.kind = 'professional' and (a.ended_on is null or a.ended_on > app_today())
    join role_assignment r on r.account_id = a.id and r.region_id = c.region_id and r.role = new.capacity and r.during @> app_today()
    where c.id = new.case_id and c.region_id = new.region_id)
  then
    raise exception 'not their work' using errcode = '23514', constraint = 'who_may_work_here';
  end if;
  return new;
end $$;
create trigger who_may_work_here before insert on case_involvement for each row execute function require_own_work();

-- A person can be put in a household who is new, or known from another household within reach.
create function app_may_place(wanted uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from person p where p.id = wanted and p.region_id = app_region())
    and (not exists (select 1 from household_member m where m.person_id = wanted)
      or exists (select 1 from household_member m where m.person_id = wanted and m.case_id = any (reachable_case_ids())))
$$;
create function app_family_account_of(wanted uuid, household uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from account a join household_member m on m.person_id = a.person_id
    where a.id = wanted and a.kind = 'family' and m.case_id = household and m.left_on is null)
$$;

-- Somebody who stops working here hands each household to the garden's fallback holder, in the same transaction,
-- without the administrator seeing any of them. Returns how many.
create function hand_over_to_fallback(leaving uuid, cause text) returns integer language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  one record;
  total integer := 0;
  same_region boolean;
begin
  select a.region_id = app_region() into same_region from account a where a.id = leaving;
  if not coalesce(same_region, false) then raise exception 'not of this region' using errcode = '42501'; end if;
  if app_actor() is distinct from leaving and app_worker_region() is null and not app_has_role('functional-administrator')
  then raise exception 'not allowed' using errcode = '42501'; end if;
  for one in
    select p.case_id, p.region_id, c.opened_on, lower(p.during) as since, g.fallback_account_id as fallback
    from contact_person p join household_case c on c.id = p.case_id join garden g on g.id = c.garden_id
    where p.account_id = leaving and p.during @> app_today() and c.closed_on is null
  loop
    perform step_in(one.case_id, leaving, one.fallback, cause);
    total := total + 1;
  end loop;
  total := total + pass_on_planned(leaving, cause);
  update case_involvement i set during = tstzrange(lower(i.during), app_now())
  where i.account_id = leaving and i.during @> app_now() and lower(i.during) < app_now();
  return total;
end $$;

-- A handover that was planned to somebody who leaves goes to the fallback holder on the same day.
create function pass_on_planned(leaving uuid, cause text) returns integer language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  one record;
  total integer := 0;
begin
  for one in
    select p.case_id, p.region_id, p.during, g.fallback_account_id as fallback
    from contact_person p join household_case c on c.id = p.case_id join garden g on g.id = c.garden_id
    where p.account_id = leaving and lower(p.during) > app_today() and c.closed_on is null
  loop
    if one.fallback is null or one.fallback = leaving or not can_hold(one.fallback, one.region_id) then
      raise exception 'no fallback holder' using errcode = '23514', constraint = 'a_fallback_holder';
    end if;
    update contact_person p set account_id = one.fallback where p.case_id = one.case_id and p.during = one.during;
    if not exists (select 1 from case_involvement i where i.case_id = one.case_id and i.account_id = one.fallback
      and i.part = 'contact-person' and upper_inf(i.during))
    then
      insert into case_involvement (region_id, case_id, account_id, part, capacity, task, reason, during)
      values (one.region_id, one.case_id, one.fallback, 'contact-person', 'caseworker', 'vaste contactpersoon', cause, tstzrange(app_now(), null));
    end if;
    total := total + 1;
  end loop;
  return total;
end $$;

-- The fallback holder becomes contact person today, in place of somebody who suddenly cannot.
create function step_in(wanted uuid, leaving uuid, fallback uuid, cause text) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare region uuid;
begin
  if fallback is null or fallback = leaving or not can_hold(fallback, (select c.region_id from household_case c where c.id = wanted)) then
    raise exception 'no fallback holder' using errcode = '23514', constraint = 'a_fallback_holder';
  end if;
  select c.region_id into region from household_case c where c.id = wanted;
  delete from contact_person p where p.case_id = wanted and lower(p.during) >= app_today();
  update contact_person p set during = daterange(lower(p.during), app_today())
  where p.case_id = wanted and p.during @> app_today() and lower(p.during) < app_today();
  insert into contact_person (region_id, case_id, account_id, during) values (region, wanted, fallback, daterange(app_today(), null));
  update case_involvement i set during = tstzrange(lower(i.during), app_now())
  where i.case_id = wanted and i.part = 'contact-person' and i.during @> app_now() and lower(i.during) < app_now();
  insert into case_involvement (region_id, case_id, account_id, part, capacity, task, reason, during)
  values (region, wanted, fallback, 'contact-person', 'caseworker', 'vaste contactpersoon', cause, tstzrange(app_now(), null));
  insert into handover (region_id, case_id, from_account_id, to_account_id, from_day, kind, reason, recorded_by)
  values (region, wanted, leaving, fallback, app_today(), 'emergency', cause, app_actor());
end $$;
-- The same, asked by somebody who works on the household.
create function step_in_by_team(wanted uuid, cause text) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not wanted = any (reachable_case_ids()) then raise exception 'not allowed' using errcode = '42501'; end if;
  perform step_in(wanted, p.account_id, g.fallback_account_id, cause)
  from household_case c join garden g on g.id = c.garden_id join contact_person p on p.case_id = c.id and p.during @> app_today()
  where c.id = wanted and c.closed_on is null;
end $$;
revoke execute on function step_in(uuid, uuid, uuid, text), pass_on_planned(uuid, text) from public;

alter table account enable row level security;
create policy colleagues on account for select
  using (region_id = (select app_region()) and kind = 'professional' and (select app_is_professional()));
create policy own on account for select using (id = (select app_actor()));
create policy near_family on account for select using (id = any ((select app_accounts_near_family())::uuid[]));
create policy administer on account for insert
  with check (region_id = (select app_region()) and kind = 'professional' and (select app_has_role('functional-administrator')));
create policy administer_change on account for update
  using (region_id = (select app_region()) and kind = 'professional' and (select app_has_role('functional-administrator')));

alter table household_case enable row level security;
create policy reach on household_case for select
  using (id = any ((select reachable_case_ids())::uuid[]) or id = any ((select family_case_ids())::uuid[]));
create policy open_new on household_case for insert
  with check (region_id = (select app_region()) and opened_by = (select app_actor()) and (select app_has_role('caseworker')));
create policy change on household_case for update using (id = any ((select reachable_case_ids())::uuid[]));

alter table contact_person enable row level security;
create policy reach on contact_person
  using (case_id = any ((select reachable_case_ids())::uuid[]))
  with check (case_id = any ((select reachable_case_ids())::uuid[]));
create policy family on contact_person for select using (case_id = any ((select family_case_ids())::uuid[]));

alter table handover enable row level security;
create policy reach on handover
  using (case_id = any ((select reachable_case_ids())::uuid[])) with check (case_id = any ((select reachable_case_ids())::uuid[]));

alter table case_involvement enable row level security;
create policy reach on case_involvement for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy join_team on case_involvement for insert
  with check (region_id = (select app_region()) and (app_parts_in(case_id) && array['contact-person', 'duo-partner'] or app_opens(case_id)));
create policy leave_team on case_involvement for update using (app_parts_in(case_id) && array['contact-person', 'duo-partner']);

alter table family_access enable row level security;
create policy reach on family_access
  using (case_id = any ((select reachable_case_ids())::uuid[]))
  with check (region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and app_family_account_of(account_id, case_id));
create policy own on family_access for select using (account_id = (select app_actor()));

alter table home enable row level security;
create policy reach on home
  using (case_id = any ((select reachable_case_ids())::uuid[])) with check (case_id = any ((select reachable_case_ids())::uuid[]));
alter table secret_address enable row level security;
create policy closest on secret_address
  using (case_id = any ((select app_secret_address_case_ids())::uuid[]))
  with check (case_id = any ((select app_secret_address_case_ids())::uuid[]));

alter table household_member enable row level security;
create policy reach on household_member
  using (case_id = any ((select reachable_case_ids())::uuid[]))
  with check (region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and app_may_place(person_id));
create policy own on household_member for select using (person_id = (select app_person()) and case_id = any ((select family_case_ids())::uuid[]));

alter table person enable row level security;
create policy reach on person for select
  using (id = (select app_person()) or exists (select 1 from household_member m where m.person_id = person.id and m.case_id = any ((select reachable_case_ids())::uuid[])));
create policy enter_new on person for insert with check (region_id = (select app_region()) and (select app_is_professional()));
create policy change on person for update
  using (exists (select 1 from household_member m where m.person_id = person.id and m.case_id = any ((select reachable_case_ids())::uuid[])));

alter table household_not_fitting enable row level security;
create policy count_one on household_not_fitting for insert
  with check (region_id = (select app_region()) and (select app_has_role('caseworker', 'behavioural-scientist')));

grant select, insert on household_case, contact_person, handover, case_involvement, family_access, home, secret_address, household_member, person to toekomsttuin_app;
grant insert on household_not_fitting to toekomsttuin_app;
grant update (name, garden_id, responsible_organisation_id, origin, first_signal_on, why_fits, legal_basis, purpose,
  informed_on, informed_how, not_informed_reason, evenings_suit, closed_on, version) on household_case to toekomsttuin_app;
grant update (during) on contact_person, case_involvement, family_access to toekomsttuin_app;
grant update (given_name, family_name, birth_date, expected_on, sex, version) on person to toekomsttuin_app;
grant update (family_role, home_id, lives, left_on) on household_member to toekomsttuin_app;
grant update (label, is_secret, address_line, postcode, town) on home to toekomsttuin_app;
grant update, delete on secret_address to toekomsttuin_app;
