-- A named colleague never sees a household: somebody knows the family. Set and lifted with a reason; what was stays.
create table exclusion (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  account_id uuid not null,
  asked_by text not null check (asked_by in ('family', 'colleague', 'team')),
  why text not null check (length(why) between 1 and 1000),
  set_by uuid not null references account,
  set_at timestamptz not null default app_now(),
  lifted_by uuid references account,
  lifted_why text check (length(lifted_why) between 1 and 1000),
  lifted_at timestamptz,
  foreign key (account_id, region_id) references account (id, region_id),
  constraint exclusion_of_another check (account_id <> set_by),
  constraint lifted_with_a_reason check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_why is null))
);
create unique index excluded_once on exclusion (account_id, case_id) where lifted_at is null;
create index exclusion_case on exclusion (case_id);

create function is_excluded(who uuid, household uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from exclusion x where x.account_id = who and x.case_id = household and x.lifted_at is null)
$$;
create function excluded_case_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(x.case_id), '{}') from exclusion x where x.account_id = app_actor() and x.lifted_at is null
$$;
-- Behind a pseudonym, too, somebody may know a neighbour's story.
create function excluded_pseudonyms() returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(c.pseudonym), '{}') from exclusion x join household_case c on c.id = x.case_id
  where x.account_id = app_actor() and x.lifted_at is null
$$;
create function excluded_consult_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(c.consult_id), '{}') from exclusion x join expert_consult_case c on c.case_id = x.case_id
  where x.account_id = app_actor() and x.lifted_at is null
$$;

-- Who suddenly takes the place of a contact person here: the garden's fallback holder, or that of another garden where
-- the own one is excluded.
create function fallback_of(household uuid) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select case when not is_excluded(own.fallback_account_id, c.id) then own.fallback_account_id
    else (select g.fallback_account_id from garden g where g.region_id = c.region_id and can_hold(g.fallback_account_id, c.region_id)
      and not is_excluded(g.fallback_account_id, c.id) order by g.id limit 1) end
  from household_case c join garden own on own.id = c.garden_id where c.id = household
$$;
revoke execute on function is_excluded(uuid, uuid), fallback_of(uuid) from public;
create function fallback_within_reach(wanted uuid) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select fallback_of(wanted) where wanted = any (reachable_case_ids())
$$;

-- Whoever works here now, or will, is taken out of the team first: nobody loses a household unseen. Somebody must be
-- left to step in, and somebody to read the log.
create function set_exclusion() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from account a where a.id = new.account_id and a.region_id = new.region_id and a.kind = 'professional'
    and (a.ended_on is null or a.ended_on > app_today()))
  then raise exception 'no colleague' using errcode = '23514', constraint = 'exclusion_of_a_colleague'; end if;
  if exists (select 1 from case_involvement i where i.case_id = new.case_id and i.account_id = new.account_id
      and (upper_inf(i.during) or upper(i.during) > app_now()))
    or exists (select 1 from contact_person p where p.case_id = new.case_id and p.account_id = new.account_id
      and (upper_inf(p.during) or upper(p.during) > app_today()))
  then raise exception 'works here' using errcode = '23514', constraint = 'excluded_works_here'; end if;
  return new;
end $$;
create function exclusion_leaves_somebody() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if fallback_of(new.case_id) is null and exists (select 1 from household_case c join garden g on g.id = c.garden_id
    where c.id = new.case_id and g.fallback_account_id is not null)
  then raise exception 'nobody steps in' using errcode = '23514', constraint = 'somebody_steps_in'; end if;
  if exists (select 1 from role_assignment r where r.account_id = new.account_id and r.role = 'privacy-officer' and r.during @> app_today())
    and not exists (select 1 from role_assignment r join account a on a.id = r.account_id and (a.ended_on is null or a.ended_on > app_today())
      where r.region_id = new.region_id and r.role = 'privacy-officer' and r.during @> app_today() and not is_excluded(r.account_id, new.case_id))
  then raise exception 'nobody reads the log' using errcode = '23514', constraint = 'somebody_reads_the_log'; end if;
  return null;
end $$;
create function lift_exclusion() returns trigger language plpgsql as $$
begin
  if old.lifted_at is not null or to_jsonb(new) - '{lifted_by,lifted_why,lifted_at}'::text[]
    is distinct from to_jsonb(old) - '{lifted_by,lifted_why,lifted_at}'::text[]
  then raise exception 'exclusion is append-only' using errcode = '23514', constraint = 'exclusion_is_only_lifted'; end if;
  new.lifted_at := app_now();
  return new;
end $$;
create trigger only_lifted before update on exclusion for each row execute function lift_exclusion();

-- Nobody lets an excluded colleague in, in whatever way somebody comes to work on a household.
create function keep_excluded_out() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if is_excluded(new.account_id, new.case_id) then
    raise exception 'not their work' using errcode = '23514', constraint = 'who_may_work_here';
  end if;
  return new;
end $$;
create trigger who_stays_out before insert or update of account_id on case_involvement for each row execute function keep_excluded_out();
create trigger who_stays_out after insert or update of account_id on contact_person for each row execute function keep_excluded_out();

-- The doors, and whom the house tells something.
create or replace function reachable_case_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct i.case_id), '{}') from case_involvement i join account a on a.id = i.account_id
  where i.account_id = app_actor() and i.during @> app_now() and (a.ended_on is null or a.ended_on > app_today())
    and i.capacity = any ((select app_roles())::text[])
    and not exists (select 1 from exclusion x where x.account_id = i.account_id and x.case_id = i.case_id and x.lifted_at is null)
$$;
create or replace function app_parts_in(wanted uuid) returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct case i.part when 'deputy' then 'duo-partner' else i.part end), '{}') from case_involvement i
  where i.case_id = wanted and i.account_id = app_actor() and i.during @> app_now()
    and i.capacity = any ((select app_roles())::text[])
    and not exists (select 1 from exclusion x where x.account_id = i.account_id and x.case_id = i.case_id and x.lifted_at is null)
$$;
create or replace function app_secret_address_case_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct i.case_id), '{}') from case_involvement i
  where i.account_id = app_actor() and i.part in ('contact-person', 'duo-partner', 'deputy') and i.during @> app_now()
    and i.capacity = any ((select app_roles())::text[])
    and not exists (select 1 from exclusion x where x.account_id = i.account_id and x.case_id = i.case_id and x.lifted_at is null)
$$;
create or replace function account_reaches(wanted uuid, household uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select account_works(wanted) and exists (
    select 1 from case_involvement i
    join role_assignment r on r.account_id = i.account_id and r.role = i.capacity and r.during @> app_today()
    where i.account_id = wanted and i.case_id = household and i.during @> app_now()) and not is_excluded(wanted, household)
$$;
create or replace function hand_over_to_fallback(leaving uuid, cause text) returns integer language plpgsql volatile security definer set search_path = public, pg_temp as $$
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
    select p.case_id, p.region_id, c.opened_on, lower(p.during) as since, fallback_of(c.id) as fallback
    from contact_person p join household_case c on c.id = p.case_id
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
create or replace function pass_on_planned(leaving uuid, cause text) returns integer language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  one record;
  total integer := 0;
begin
  for one in
    select p.case_id, p.region_id, p.during, fallback_of(c.id) as fallback
    from contact_person p join household_case c on c.id = p.case_id
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
create or replace function step_in_by_team(wanted uuid, cause text) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not wanted = any (reachable_case_ids()) then raise exception 'not allowed' using errcode = '42501'; end if;
  perform step_in(wanted, p.account_id, fallback_of(c.id), cause)
  from household_case c join contact_person p on p.case_id = c.id and p.during @> app_today()
  where c.id = wanted and c.closed_on is null;
end $$;
create or replace function require_fallbacks(leaving uuid, on_day date) returns void
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select 1 from contact_person p join household_case c on c.id = p.case_id and c.closed_on is null
    left join account a on a.id = fallback_of(c.id)
    where p.account_id = leaving and (upper_inf(p.during) or upper(p.during) > on_day)
      and (a.id is null or a.id = leaving or a.ended_on <= on_day or not can_hold(a.id, c.region_id)))
  then raise exception 'no fallback holder' using errcode = '23514', constraint = 'a_fallback_holder'; end if;
end $$;
create or replace function escalate_notices(hours integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  late record;
  made integer;
  total integer := 0;
begin
  perform only_for_a_job();
  for late in
    select n.event_id, max(n.level) as level,
      coalesce((array_agg(n.case_id) filter (where n.case_id is not null))[1],
        (select w.case_id from contact_wish w where w.id = (array_agg(n.about_id) filter (where n.kind = 'wish'))[1])) as case_id,
      bool_or(n.kind = 'wish') as is_wish,
      -- Whom to call: of those it was meant for, the contact person before others.
      (array_agg(n.account_id order by p.account_id is null, not notice_is_of_closest(n), n.id) filter (where n.level = 0))[1] as colleague_id
    from notice n
    left join contact_person p on p.case_id = n.case_id and p.account_id = n.account_id and p.during @> app_today()
    where n.region_id = app_worker_region() and n.is_urgent
    group by n.event_id
    having bool_and(n.read_at is null or not notice_is_of_closest(n)) and max(n.level) < 2 and max(n.made_at) <= app_now() - make_interval(hours => hours)
  loop
    made := 0;
    if late.level = 0 and not late.is_wish then
      insert into notice (region_id, account_id, kind, case_id, colleague_id, event_id, level, is_urgent, at)
      select distinct app_worker_region(), i.account_id, 'unread', i.case_id, late.colleague_id, late.event_id, 1, true, app_now()
      from case_involvement i
      where i.case_id = late.case_id and i.during @> app_now() and account_reaches(i.account_id, i.case_id)
        and (i.capacity = 'behavioural-scientist' or exists (select 1 from deputy d
          where d.case_id = i.case_id and d.account_id = i.account_id and d.during @> app_today()))
      on conflict on constraint nobody_hears_twice do nothing;
      get diagnostics made = row_count;
    end if;
    if made = 0 then
      insert into notice (region_id, account_id, kind, colleague_id, event_id, level, is_urgent, at)
      select distinct app_worker_region(), g.fallback_account_id, 'unread', late.colleague_id, late.event_id, 2, true, app_now()
      from household_case c join garden g on g.region_id = c.region_id and (g.fallback_account_id = fallback_of(c.id) or late.is_wish)
      where c.id = late.case_id and account_works(g.fallback_account_id) and g.fallback_account_id is distinct from late.colleague_id
        and not is_excluded(g.fallback_account_id, c.id)
        and not (late.is_wish and exists (select 1 from case_involvement i
          where i.case_id = c.id and i.account_id = g.fallback_account_id and i.during @> app_now()))
      on conflict on constraint nobody_hears_twice do nothing;
      get diagnostics made = row_count;
    end if;
    total := total + made;
  end loop;
  return total;
end $$;
create or replace function wish_holders_of(household uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  with closest as (
    select i.account_id from case_involvement i
    where i.case_id = household and i.during @> app_now() and i.part in ('contact-person', 'duo-partner', 'deputy')),
  holder as (
    select g.fallback_account_id as account_id, case when g.id = c.garden_id then 1 else 2 end as place
    from household_case c join garden g on g.region_id = c.region_id where c.id = household
    union all
    select i.account_id, 3 from case_involvement i
    where i.case_id = household and i.during @> app_now() and i.capacity = 'behavioural-scientist'),
  able as (select h.* from holder h where account_works(h.account_id) and not is_excluded(h.account_id, household) and h.account_id not in (select c.account_id from closest c))
  select distinct a.account_id from able a where a.place = (select min(b.place) from able b)
$$;
revoke execute on function step_in(uuid, uuid, uuid, text), pass_on_planned(uuid, text) from public;
create or replace function experts_for(consult uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select distinct a.id from expert_consult e
  join account a on a.region_id = e.region_id
  join organisation o on o.id = a.organisation_id
  join role_assignment r on r.account_id = a.id and r.during @> app_today()
  where e.id = consult and not exists (select 1 from expert_consult_case c where c.consult_id = e.id and is_excluded(a.id, c.case_id)) and (
    (r.role = 'adviser' and e.organisation_id = a.organisation_id)
    or exists (select 1 from (values ('safe-home', 'safe-home-worker', 'safe-home'),
        ('certified-institution', 'certified-institution-worker', 'certified-institution'),
        ('child-protection-board', 'adviser', 'child-protection-board'),
        ('behavioural-scientist', 'behavioural-scientist', null),
        ('experience-expert', 'experience-expert', null)) as x (expertise, role, kind)
      where x.expertise = e.asked_of and x.role = r.role and (x.kind is null or x.kind = o.kind)))
$$;
create or replace function family_observations_to_check() returns table (id uuid, effect text, words text, with_pseudonym boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.id, f.effect, f.words, f.with_pseudonym from family_observation f
  where f.region_id = app_region() and app_may_check_families() and f.withdrawn_at is null
    and not exists (select 1 from family_observation_check k where k.family_observation_id = f.id)
    and not app_knows_household(f.case_id) and not is_excluded(app_actor(), f.case_id)
  order by f.id
$$;
create or replace function rights_of_region() returns table (request_id uuid, kind text, about text, asked_on date, prolonged boolean, state text,
  refused boolean, settled_on date, garden text, contact_person text)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, r.kind, r.about, r.asked_on, exists (select 1 from rights_step s where s.request_id = r.id and s.step = 'prolonged'),
    coalesce(rights_state_of(r.id), 'asked'),
    coalesce((select s.outcome = 'refused' from rights_step s where s.request_id = r.id and s.step = 'proposed' order by s.number desc limit 1), false),
    (select (min(s.taken_at) at time zone 'Europe/Amsterdam')::date from rights_step s
      where s.request_id = r.id and s.step in ('confirmed', 'withdrawn', 'read')),
    g.name, (select a.name from contact_person p join account a on a.id = p.account_id where p.case_id = r.case_id and p.during @> app_today())
  from rights_request r join household_case c on c.id = r.case_id join garden g on g.id = c.garden_id
  where r.region_id = app_region() and 'privacy-officer' = any (app_roles()) and not is_excluded(app_actor(), r.case_id)
$$;

create policy not_the_excluded on audit_line as restrictive for select
  using (case_id is null or case_id <> all ((select excluded_case_ids())::uuid[]));
create policy not_the_excluded on double_signal as restrictive for select
  using (other_case_id <> all ((select excluded_case_ids())::uuid[]));
create policy not_the_excluded on observation as restrictive for select
  using (pseudonym is null or pseudonym <> all ((select excluded_pseudonyms())::text[]));
create policy not_the_excluded on lesson_evidence as restrictive for select
  using (pseudonym is null or pseudonym <> all ((select excluded_pseudonyms())::text[]));
create policy not_the_excluded on session_case as restrictive for select
  using (pseudonym <> all ((select excluded_pseudonyms())::text[]));
create policy not_the_excluded on expert_consult as restrictive for select
  using (id <> all ((select excluded_consult_ids())::uuid[]));

alter table exclusion enable row level security;
create policy closest on exclusion for select using (case_id = any ((select app_secret_address_case_ids())::uuid[]));
create policy set_one on exclusion for insert with check (region_id = (select app_region()) and set_by = (select app_actor())
  and case_id = any ((select app_secret_address_case_ids())::uuid[]));
create policy lift_one on exclusion for update using (lifted_at is null and case_id = any ((select app_secret_address_case_ids())::uuid[]))
  with check (lifted_by = (select app_actor()));
create policy oversee on exclusion for select using (region_id = (select app_region()) and (select app_has_role('privacy-officer'))
  and account_id <> (select app_actor()) and case_id <> all ((select excluded_case_ids())::uuid[]));
create policy oversee_lift on exclusion for update using (lifted_at is null and region_id = (select app_region())
    and (select app_has_role('privacy-officer')) and account_id <> (select app_actor()) and case_id <> all ((select excluded_case_ids())::uuid[]))
  with check (lifted_by = (select app_actor()));
create trigger "0_within_reach" before insert on exclusion for each row execute function stay_within_reach();
create trigger set_exclusion before insert on exclusion for each row execute function set_exclusion();
create trigger leaves_somebody after insert on exclusion for each row execute function exclusion_leaves_somebody();
grant select, insert (region_id, case_id, account_id, asked_by, why, set_by), update (lifted_by, lifted_why) on exclusion to toekomsttuin_app;

-- A privacy officer sees no household, and names one by the pseudonym that was told by telephone. False where there is none.
create function exclude_by_pseudonym(told text, colleague uuid, asked text, reason text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare household uuid;
begin
  if not app_has_role('privacy-officer') then raise exception 'not allowed' using errcode = '42501'; end if;
  select c.id into household from household_case c
  where c.region_id = app_region() and lower(c.pseudonym) = lower(trim(told)) and not is_excluded(app_actor(), c.id);
  if household is null then return false; end if;
  insert into exclusion (region_id, case_id, account_id, asked_by, why, set_by)
  values (app_region(), household, colleague, asked, reason, app_actor());
  return true;
end $$;
-- What a privacy officer reads of a household: its pseudonym, where and with whom; no name.
create function exclusions_of_region() returns table (id uuid, pseudonym text, garden text, contact_person text)
language sql stable security definer set search_path = public, pg_temp as $$
  select x.id, c.pseudonym, g.name, (select a.name from contact_person p join account a on a.id = p.account_id
    where p.case_id = c.id and p.during @> app_today())
  from exclusion x join household_case c on c.id = x.case_id join garden g on g.id = c.garden_id
  where x.region_id = app_region() and app_has_role('privacy-officer') and x.account_id <> app_actor() and not is_excluded(app_actor(), c.id)
$$;

-- Emergency access: for hours, with a reason, to a little of one household, by a professional who does not work there.
create table emergency_access (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  account_id uuid not null,
  capacity text not null check (capacity in ('caseworker', 'behavioural-scientist', 'safe-home-worker', 'certified-institution-worker')),
  reason text not null check (reason in ('danger', 'missing', 'at-the-door', 'other')),
  words text not null check (length(words) between 1 and 1000),
  opened_at timestamptz not null default app_now(),
  ends_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references account,
  unique (id, case_id, account_id),
  foreign key (account_id, region_id) references account (id, region_id),
  check (ends_at > opened_at and (ended_at is null) = (ended_by is null))
);
create index emergency_access_case on emergency_access (case_id);
create index emergency_access_account on emergency_access (account_id, opened_at desc);
create index emergency_access_region on emergency_access (region_id, opened_at desc);

-- Every time somebody sends the form, whatever came of it; not for whom.
create table emergency_try (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  account_id uuid not null,
  tried_at timestamptz not null default app_now(),
  foreign key (account_id, region_id) references account (id, region_id)
);
create index emergency_try_account on emergency_try (account_id, tried_at);

-- What the privacy officer found of it; of what was not right, what follows and until when this colleague has none.
create table emergency_judgement (
  access_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  account_id uuid not null,
  verdict text not null check (verdict in ('right', 'not-right')),
  words text not null check (length(words) between 1 and 1000),
  follows text[] not null default '{}' check (follows <@ array['talk', 'leader', 'family', 'data-breach']),
  barred_until date,
  judged_by uuid not null references account,
  judged_at timestamptz not null default app_now(),
  foreign key (access_id, case_id, account_id) references emergency_access (id, case_id, account_id),
  constraint nobody_judges_the_own check (judged_by <> account_id),
  constraint not_right_has_consequences check ((verdict = 'not-right') = (cardinality(follows) > 0 and barred_until is not null)
    and (verdict = 'not-right' or (cardinality(follows) = 0 and barred_until is null)))
);
create index emergency_judgement_case on emergency_judgement (case_id);
create index emergency_judgement_account on emergency_judgement (account_id, barred_until);
create trigger append_only before update or delete on emergency_judgement for each row execute function refuse_change();
create trigger append_only_truncate before truncate on emergency_judgement execute function refuse_change();
create function end_emergency_once() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null or to_jsonb(new) - '{ended_by,ended_at}'::text[] is distinct from to_jsonb(old) - '{ended_by,ended_at}'::text[]
  then raise exception 'emergency_access is append-only' using errcode = '23514', constraint = 'emergency_only_ends'; end if;
  return new;
end $$;
create trigger only_ends before update on emergency_access for each row execute function end_emergency_once();

alter table emergency_access enable row level security;
create policy own on emergency_access for select using (account_id = (select app_actor()));
create policy closest on emergency_access for select using (case_id = any ((select app_secret_address_case_ids())::uuid[]));
create policy oversee on emergency_access for select using (region_id = (select app_region()) and (select app_has_role('privacy-officer'))
  and case_id <> all ((select excluded_case_ids())::uuid[]));
alter table emergency_try enable row level security;
create policy own on emergency_try for select using (account_id = (select app_actor()));
create policy oversee on emergency_try for select using (region_id = (select app_region()) and (select app_has_role('privacy-officer')));
alter table emergency_judgement enable row level security;
create policy own on emergency_judgement for select using (account_id = (select app_actor()));
create policy closest on emergency_judgement for select using (case_id = any ((select app_secret_address_case_ids())::uuid[]));
create policy oversee on emergency_judgement for select using (region_id = (select app_region()) and (select app_has_role('privacy-officer'))
  and case_id <> all ((select excluded_case_ids())::uuid[]));
create policy judge on emergency_judgement for insert with check (region_id = (select app_region()) and judged_by = (select app_actor())
  and (select app_has_role('privacy-officer')) and access_id in (select e.id from emergency_access e));
grant select on emergency_access, emergency_try, emergency_judgement to toekomsttuin_app;
grant insert (access_id, region_id, case_id, account_id, verdict, words, follows, barred_until, judged_by)
  on emergency_judgement to toekomsttuin_app;

create function region_number(wanted text, otherwise integer) returns integer language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select s.value from region_setting s where s.region_id = app_region() and s.name = wanted), otherwise)
$$;
revoke execute on function region_number(text, integer) from public;
-- In which role the asker may open emergency access in this region; null in none.
create function emergency_capacity() returns text language sql stable security definer set search_path = public, pg_temp as $$
  select x.role from (values (1, 'safe-home-worker', 'emergencySafeHome', 1), (2, 'caseworker', 'emergencyCaseworker', 1),
    (3, 'certified-institution-worker', 'emergencyInstitution', 1), (4, 'behavioural-scientist', 'emergencyScientist', 0)) as x (place, role, setting, otherwise)
  where x.role = any (app_roles()) and region_number(x.setting, x.otherwise) = 1 order by x.place limit 1
$$;
-- How often the asker can still try today. The lock makes two tries at once, on whatever server, come one after another.
create function emergency_tries_left() returns integer language sql stable security definer set search_path = public, pg_temp as $$
  select greatest(0, region_number('emergencyTriesPerDay', 10) - count(*))::integer from emergency_try t
  where t.account_id = app_actor() and (t.tried_at at time zone 'Europe/Amsterdam')::date = app_today()
$$;
create function count_emergency_try() returns integer language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare remaining integer;
begin
  if emergency_capacity() is null then raise exception 'not allowed' using errcode = '42501'; end if;
  perform pg_advisory_xact_lock(78, hashtext(app_actor()::text));
  remaining := emergency_tries_left();
  insert into emergency_try (region_id, account_id) values (app_region(), app_actor());
  return remaining;
end $$;

-- Opens the households of the one person with exactly this name and birth date. There is one answer for nobody, for who is
-- in a household that may not be opened, and for one where the asker works: the same statement finds or finds not.
create function open_emergency(given text, family text, born date, asked_reason text, said text) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  as_what text := emergency_capacity();
  opened jsonb;
begin
  if as_what is null then return jsonb_build_object('outcome', 'not-your-role'); end if;
  if not exists (select 1 from emergency_try t where t.account_id = app_actor() and t.tried_at = app_now()) then
    raise exception 'not counted' using errcode = '42501';
  end if;
  if (select count(*) from emergency_try t where t.account_id = app_actor()
    and (t.tried_at at time zone 'Europe/Amsterdam')::date = app_today()) > region_number('emergencyTriesPerDay', 10)
  then return jsonb_build_object('outcome', 'too-often'); end if;
  if exists (select 1 from emergency_judgement j where j.account_id = app_actor() and j.barred_until >= app_today()) then
    return jsonb_build_object('outcome', 'barred');
  end if;
  with found as (
    select distinct c.id, c.region_id from person p
    join household_member m on m.person_id = p.id and m.left_on is null and m.family_role <> 'network'
    join household_case c on c.id = m.case_id and c.closed_on is null and c.merged_into is null
    where p.region_id = app_region() and name_key(p.family_name) = name_key(family) and name_key(p.given_name) = name_key(given)
      and name_key(family) <> '' and name_key(given) <> '' and p.birth_date = born
      and not is_excluded(app_actor(), c.id) and c.id <> all ((select reachable_case_ids())::uuid[])),
  made as (
    insert into emergency_access (region_id, case_id, account_id, capacity, reason, words, ends_at)
    select f.region_id, f.id, app_actor(), as_what, asked_reason, said, app_now() + make_interval(hours => region_number('emergencyHours', 4))
    from found f
    where not exists (select 1 from emergency_access e where e.case_id = f.id and e.account_id = app_actor()
      and e.ended_at is null and e.ends_at > app_now())
    returning id, case_id)
  select jsonb_agg(jsonb_build_object('id', x.id, 'caseId', x.case_id, 'isNew', x.is_new) order by x.id) into opened from (
    select made.id, made.case_id, true as is_new from made
    union all
    select e.id, e.case_id, false from found f join emergency_access e on e.case_id = f.id and e.account_id = app_actor()
      and e.ended_at is null and e.ends_at > app_now()) x;
  return jsonb_build_object('outcome', case when opened is null then 'nothing' else 'opened' end, 'opened', coalesce(opened, '[]'));
end $$;

-- Whether an access opens something at this moment: asked at every look.
create function emergency_is_open(given emergency_access) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select given.account_id = app_actor() and given.ended_at is null and given.ends_at > app_now() and given.capacity = any (app_roles())
    and not is_excluded(given.account_id, given.case_id)
    and exists (select 1 from household_case c where c.id = given.case_id and c.closed_on is null and c.merged_into is null)
$$;
revoke execute on function emergency_is_open(emergency_access) from public;

-- All that emergency access ever shows, named one by one: who they are, whom to call, what was agreed for safety, what to do
-- when it goes wrong, and how somebody can safely be reached. No table opens for it. Each look is a line in the log,
-- written here; the plan has a line at its own address, so that who may read the plan finds this look (0023).
create function emergency_sight(wanted uuid) returns jsonb language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  access emergency_access;
  plan uuid;
  seen jsonb;
begin
  select e.* into access from emergency_access e where e.id = wanted;
  if access.id is null or not emergency_is_open(access) then return null; end if;
  select p.id into plan from top3_plan p where p.case_id = access.case_id and p.activated_at is not null and p.superseded_at is null
    and (p.expires_on is null or p.expires_on >= app_today())
  order by p.activated_at desc limit 1;
  insert into audit_line (id, region_id, account_id, action, address, case_id, outcome)
  select 0, access.region_id, access.account_id, 'emergency-access:read', place, access.case_id, 'read'
  from unnest(array['/noodtoegang/' || access.id, '/huishoudens/' || access.case_id || '/plan/' || plan]) place where place is not null;
  select jsonb_build_object(
    'id', access.id, 'endsAt', access.ends_at, 'household', c.name, 'garden', (select g.name from garden g where g.id = c.garden_id),
    'dangerSince', (select (s.taken_at at time zone 'Europe/Amsterdam')::date from acute_danger_step s where s.case_id = c.id
      and s.step = 'recorded' and s.number = (select max(n.number) from acute_danger_step n where n.case_id = c.id)),
    'people', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name,
        'birthDate', p.birth_date, 'expectedOn', p.expected_on, 'familyRole', m.family_role, 'lives', m.lives) order by p.birth_date desc nulls first, p.id)
      from household_member m join person p on p.id = m.person_id
      where m.case_id = c.id and m.left_on is null and m.family_role <> 'network'), '[]'),
    'callFirst', coalesce((select jsonb_agg(jsonb_build_object('name', a.name, 'part', x.part, 'phone', a.phone, 'reachable', a.reachable) order by x.place, a.name)
      from (select 1 as place, 'deputy' as part, d.account_id from deputy d where d.case_id = c.id and d.during @> app_today() and deputy_acts(d)
        union all select 2, 'contact-person', k.account_id from contact_person k where k.case_id = c.id and k.during @> app_today()
        union all select distinct 3, 'duo-partner', i.account_id from case_involvement i
          where i.case_id = c.id and i.part = 'duo-partner' and i.during @> app_now()) x
      join account a on a.id = x.account_id), '[]'),
    'situations', coalesce((select jsonb_agg(jsonb_build_object('what', s.what, 'sign', s.warning_sign, 'next', s.consequence,
        'agreements', coalesce((select jsonb_agg(jsonb_build_object('what', g.what, 'sign', g.warning_sign, 'next', g.consequence, 'who',
            coalesce(o.name, concat_ws(' ', op.given_name, op.family_name), oa.name)) order by g.id)
          from agreement g join plan_participant o on o.id = g.owner_id left join person op on op.id = o.person_id left join account oa on oa.id = o.account_id
          where g.situation_id = s.id and g.only_for is null), '[]')) order by s.rank)
      from unsafe_situation s where s.plan_id = plan and s.only_for is null), '[]'),
    'steps', coalesce((select jsonb_agg(jsonb_build_object('step', s.step, 'who', s.who, 'contact', s.contact) order by s.position)
      from plan_escalation s where s.plan_id = plan), '[]'),
    'safe', coalesce((select jsonb_agg(jsonb_build_object('personId', s.person_id, 'phone', case when s.may_call or s.may_message then s.phone end,
        'mayCall', s.may_call, 'mayMessage', s.may_message, 'when', s.call_when, 'namedAs', s.named_as) order by s.person_id)
      from (select distinct on (q.person_id) q.* from safe_contact q where q.case_id = c.id order by q.person_id, q.id desc) s), '[]'))
  into seen from household_case c where c.id = access.case_id;
  return seen;
end $$;

-- Closes it at once: oneself, who stands closest to the household, or the privacy officer. False when nothing was open.
create function end_emergency(wanted uuid) returns boolean language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update emergency_access e set ended_at = app_now(), ended_by = app_actor()
  where e.id = wanted and e.ended_at is null and e.ends_at > app_now() and (e.account_id = app_actor()
    or e.case_id = any (app_secret_address_case_ids())
    or e.region_id = app_region() and app_has_role('privacy-officer') and not is_excluded(app_actor(), e.case_id));
  return found;
end $$;

create function place_of_emergency(wanted uuid) returns table (garden text, contact_person text)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.name, (select a.name from contact_person p join account a on a.id = p.account_id where p.case_id = c.id and p.during @> app_today())
  from emergency_access e join household_case c on c.id = e.case_id join garden g on g.id = c.garden_id
  where e.id = wanted and e.region_id = app_region() and app_has_role('privacy-officer') and not is_excluded(app_actor(), c.id)
$$;

create or replace function whom_it_concerns(to_whom text, ids jsonb) returns table (account_id uuid, case_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.account_id, i.case_id from case_involvement i
  where i.case_id = (ids ->> 'caseId')::uuid and i.during @> app_now()
    and (to_whom = 'team' or to_whom in ('closest', 'closest-and-guest') and i.part in ('contact-person', 'duo-partner', 'deputy'))
  union
  -- Who was invited knows of the household no more.
  select v.account_id, null from experience_expert_invitation v
  where to_whom = 'closest-and-guest' and v.id = (ids ->> 'invitationId')::uuid
  union
  select (ids ->> 'accountId')::uuid, (ids ->> 'caseId')::uuid where to_whom = 'named'
  union
  -- Before the first day a deputy may know of no household.
  select (ids ->> 'accountId')::uuid, null where to_whom = 'deputy'
  union
  select c.raised_by, c.case_id from challenge c where to_whom = 'raiser' and c.id = (ids ->> 'challengeId')::uuid
  union
  select c.asked_by, c.case_id from expert_consult_case c where to_whom = 'asker' and c.consult_id = (ids ->> 'consultId')::uuid
  union
  select x, null from experts_for((ids ->> 'consultId')::uuid) x where to_whom = 'experts'
  union
  -- Who oversees the log reads of it, and reaches no household.
  select r.account_id, null from emergency_access e join role_assignment r on r.region_id = e.region_id
    and r.role = 'privacy-officer' and r.during @> app_today() and r.account_id <> e.account_id
  where to_whom = 'privacy-officers' and e.id = (ids ->> 'accessId')::uuid and not is_excluded(r.account_id, e.case_id)
$$;
revoke execute on function account_reaches(uuid, uuid), experts_for(uuid), whom_it_concerns(text, jsonb) from public;
-- Who was shown a plan in an emergency looked at it, as who works there does.
create or replace function looks_at_mine(delay_days integer) returns table
  (case_id uuid, month date, thing text, is_contact boolean, capacity text, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  with mine as (
    select r.case_id, r.at as since, 'plan' as thing, 'plan/' || r.thing_id as place from release r
    where r.thing_kind = 'top3-plan' and r.person_id = app_person() and r.withdrawn_at is null and r.thing_id = any (app_released_ids('top3-plan'))
    union all
    select r.case_id, r.at, 'piece', 'contactjournaal/' || v.entry_id from release r join journal_version v on v.id = r.thing_id
    where r.thing_kind = 'journal-version' and r.person_id = app_person() and r.withdrawn_at is null and v.id = any (app_released_ids('journal-version'))
    union all
    select r.case_id, r.at, 'file', 'brieven-en-fotos/' || r.thing_id || tail from release r, unnest(array['', '/download', '/foto']) tail
    where r.thing_kind = 'file' and r.person_id = app_person() and r.withdrawn_at is null and r.thing_id = any (app_released_ids('file'))
    union all
    select m.case_id, m.recorded_at, 'score', 'veiligheid/' || m.id from safety_measurement m where m.recorded_by = app_actor()
    union all
    select f.case_id, f.recorded_at, 'score', 'veiligheid/gezicht/' || f.id from family_face f where f.recorded_by = app_actor()
    union all
    select w.case_id, w.recorded_at, 'view', 'contactjournaal/' || v.entry_id || '/eigen-kijk/' || w.id
    from journal_view w join journal_version v on v.id = w.version_id where w.recorded_by = app_actor()
    union all
    select k.case_id, k.recorded_at, 'mark', 'mening/' || k.id from plan_mark k
    where k.recorded_by = app_actor() and k.plan_id = any (app_released_ids('top3-plan'))
    union all
    select g.case_id, g.recorded_at, 'message', 'berichten/' || g.id from family_message g where g.recorded_by = app_actor() and g.answer_way = 'here'),
  ends as (
    select h as case_id, date_trunc('month', least(app_today(), coalesce((
      select min((d.set_at at time zone 'Europe/Amsterdam')::date) from look_delay d
      where d.case_id = h and d.person_id = app_person() and d.until_on >= app_today()), app_today())) - delay_days)::date as day
    from unnest(family_case_ids()) h)
  select distinct m.case_id, date_trunc('month', l.at at time zone 'Europe/Amsterdam')::date, m.thing,
    i.part = 'contact-person', i.capacity, a.name
  from mine m join ends e on e.case_id = m.case_id
  join audit_line l on l.case_id = m.case_id and l.address = '/huishoudens/' || m.case_id || '/' || m.place
    and l.outcome in ('read', 'done') and l.at >= m.since and (l.at at time zone 'Europe/Amsterdam')::date < e.day
  join (
    select w.case_id, w.account_id, w.part, w.capacity, w.during from case_involvement w
    union all
    select e.case_id, e.account_id, 'emergency', e.capacity, tstzrange(e.opened_at, coalesce(e.ended_at, e.ends_at), '[]') from emergency_access e
  ) i on i.case_id = m.case_id and i.account_id = l.account_id and i.during @> l.at
  join account a on a.id = l.account_id and a.kind = 'professional'
$$;
alter table notice drop constraint notice_kind, add constraint notice_kind check (kind in ('score-told', 'score-alarm', 'own-view',
  'mark', 'agreement-failing', 'check-due', 'question', 'answer', 'challenge-raised', 'challenge-answered', 'handover', 'stepped-in',
  'danger', 'deputy-asked', 'invitation-ended', 'sign-seen', 'unread', 'message', 'message-alarm', 'wish', 'face', 'face-alarm',
  'right-asked', 'right-alarm', 'meeting-stopped', 'agreement-ends',
  'emergency', 'emergency-to-judge', 'emergency-judged', 'emergency-not-right'));
