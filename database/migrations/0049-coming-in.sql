-- How somebody of a family comes in, how we may reach them, and when their way in is closed (docs/decisions/0021).

-- How we may reach somebody so that nobody is endangered by it. Each answer is a row; the last one counts. Only who
-- stands closest to the family reads it: no family member ever reads that of another.
create table safe_contact (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  person_id uuid not null,
  -- Whether nobody else heard the answers.
  asked_alone boolean not null,
  phone_seen text not null check (phone_seen in ('nobody', 'somebody', 'unknown')),
  mail_seen text not null check (mail_seen in ('nobody', 'somebody', 'unknown')),
  reads_along text check (length(reads_along) <= 300),
  may_call boolean not null,
  phone text check (phone ~ '^[+0-9][0-9 ()-]{5,24}$'),
  call_when text check (length(call_when) <= 150),
  may_message boolean not null,
  may_mail boolean not null,
  email text check (length(email) <= 254 and email ~ '^[^@[:space:],;<>"]+@[^@[:space:],;<>"]+$'),
  -- Whole hours in Amsterdam between which a mail may come in.
  mail_from integer not null default 8 check (mail_from between 0 and 23),
  mail_until integer not null default 18 check (mail_until between 1 and 24 and mail_until > mail_from),
  -- What we say when somebody else answers.
  named_as text check (length(named_as) <= 80),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  foreign key (case_id, person_id) references household_member (case_id, person_id),
  constraint safe_contact_call check (not may_call or phone is not null),
  constraint safe_contact_message check (not may_message or (phone is not null and phone_seen = 'nobody' and asked_alone)),
  constraint safe_contact_mail check (not may_mail or (email is not null and mail_seen = 'nobody' and asked_alone))
);
create index safe_contact_case on safe_contact (case_id);
create index safe_contact_person on safe_contact (person_id);
create trigger append_only before update or delete on safe_contact for each row execute function refuse_change();
create trigger append_only_truncate before truncate on safe_contact execute function refuse_change();
alter table safe_contact enable row level security;
create policy closest on safe_contact for select using (case_id = any ((select reachable_case_ids())::uuid[])
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
create policy record on safe_contact for insert with check (region_id = (select app_region()) and recorded_by = (select app_actor())
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
grant select, insert (region_id, case_id, person_id, asked_alone, phone_seen, mail_seen, reads_along, may_call, phone, call_when,
  may_message, may_mail, email, mail_from, mail_until, named_as, recorded_by) on safe_contact to toekomsttuin_app;

-- THE place that decides whether somebody of a family may be mailed, and where: the last answer in each household must
-- say yes. Where nobody asked in this way yet, what was said for the last seat in a consultation counts.
create or replace function family_mail_address(household uuid, wanted uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  with said as (
    select distinct on (s.case_id) s.case_id, s.may_mail, s.email from safe_contact s where s.person_id = wanted order by s.case_id, s.id desc
  ), seat as (
    select s.reach, s.email, s.left_out_at from planned_seat s where s.case_id = household and s.person_id = wanted order by s.id desc limit 1
  ), found as (
    select case when exists (select 1 from said)
      then (select min(coalesce(here.email, other.email)) from said other left join said here on here.case_id = household
        having bool_and(other.may_mail))
      else (select seat.email from seat where seat.reach = 'mail' and seat.left_out_at is null) end as email
  )
  select found.email from found
  where exists (select 1 from household_member m where m.case_id = household and m.person_id = wanted and m.left_on is null
      and not exists (select 1 from person_detail d where d.case_id = m.case_id and d.person_id = m.person_id and d.is_deceased))
    -- An address that stands with somebody else too is read by both.
    and not exists (select 1 from planned_seat o where o.case_id = household and o.person_id is distinct from wanted
      and lower(o.email) = lower(found.email))
    and not exists (select 1 from safe_contact o where o.case_id = household and o.person_id <> wanted and lower(o.email) = lower(found.email))
$$;
-- The first moment from which a mail may come in.
create function safe_mail_moment(wanted uuid, at timestamptz) returns timestamptz
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((
    select case
      when extract(hour from l.clock) < s.mail_from then date_trunc('day', l.clock) + make_interval(hours => s.mail_from)
      when extract(hour from l.clock) >= s.mail_until then date_trunc('day', l.clock) + make_interval(days => 1, hours => s.mail_from)
      else l.clock end at time zone 'Europe/Amsterdam'
    from safe_contact s cross join (select at at time zone 'Europe/Amsterdam' as clock) l
    where s.person_id = wanted order by s.id desc limit 1), at)
$$;
create function may_mail_seat(seat uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select s.person_id is null or not exists (select 1 from safe_contact c where c.person_id = s.person_id)
    or family_mail_address(s.case_id, s.person_id) is not null
  from planned_seat s where s.id = seat
$$;
-- What asks for an address of a seat asks that place first.
create or replace function seat_address(wanted uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select case when s.person_id is not null and exists (select 1 from safe_contact c where c.person_id = s.person_id)
    then family_mail_address(s.case_id, s.person_id) else coalesce(s.email, a.email) end
  from planned_seat s left join account a on a.id = s.account_id
  where s.id = wanted and s.reach = 'mail'
$$;
create function refuse_unsafe_mail() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.reach = 'mail' and not may_mail_seat(new.id) then
    raise exception 'mail is not safe' using errcode = '23514', constraint = 'seat_mail_is_safe';
  end if;
  return null;
end $$;
create constraint trigger safe_mail after insert or update on planned_seat deferrable initially immediate
  for each row execute function refuse_unsafe_mail();
-- Each mail to somebody of a family waits for an hour at which it may come in, also when it is tried again.
create function mail_at_a_safe_hour() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare goes_to uuid;
begin
  select s.person_id into goes_to from planned_seat s
  where s.id = coalesce(new.seat_id, (select i.seat_id from consultation_invitation i where i.id = new.invitation_id));
  if goes_to is not null then new.next_try_at := safe_mail_moment(goes_to, new.next_try_at); end if;
  return new;
end $$;
create trigger safe_hour before insert or update of next_try_at on mail for each row execute function mail_at_a_safe_hour();
revoke execute on function family_mail_address(uuid, uuid), safe_mail_moment(uuid, timestamptz), may_mail_seat(uuid) from public;

-- A representative has pages in the name of a child and reads there what was released to that child, nothing more.
alter table account add column by_person_id uuid references person,
  add constraint account_represents_another check (by_person_id is null or (kind = 'family' and by_person_id <> person_id));
alter table role_assignment drop constraint role_assignment_role_check, add constraint role_assignment_role_check check (role in
  ('caseworker', 'behavioural-scientist', 'safe-home-worker', 'certified-institution-worker', 'adviser', 'experience-expert',
   'project-leader', 'project-group-member', 'ambassador', 'policy-adviser', 'functional-administrator', 'privacy-officer',
   'family-member', 'family-representative'));

-- On what a way in rests: somebody's own part in the household, the authority over children who live there, or a place
-- in the network. `despite` names what would close it and was set aside for a reason, until a day.
alter table family_access
  add column basis text not null default 'own' check (basis in ('own', 'authority', 'network')),
  add column child_ids uuid[] not null default '{}' check (array_position(child_ids, null) is null),
  add column why text check (length(why) <= 1000),
  add column despite text[] not null default '{}' check (despite <@ array['left', 'authority-lost', 'child-12', 'child-16']),
  add constraint authority_over_whom check ((basis = 'authority') = (cardinality(child_ids) > 0)),
  add constraint despite_for_a_reason check (cardinality(despite) = 0 or (why is not null and not upper_inf(during)));
create index family_access_account on family_access (account_id, case_id);
create index family_access_case on family_access (case_id);

-- Who was found to have authority over a child: told is not looked up.
create function holds_authority(household uuid, child uuid, who uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select who = any (l.holder_ids) from legal_authority l
    where l.case_id = household and l.child_id = child and l.source <> 'told'
    order by l.looked_on desc, l.id desc limit 1), false)
$$;
create function age_of(wanted uuid) returns integer language sql stable security definer set search_path = public, pg_temp as $$
  select extract(year from age(app_today(), p.birth_date))::integer from person p where p.id = wanted
$$;
create function is_still_in(household uuid, wanted uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from household_member m where m.case_id = household and m.person_id = wanted
    and (m.left_on is null or m.left_on > app_today()))
$$;
-- Why a way in is closed now; null while it is open. Asked at each request: nothing has to run in time for it.
-- Ages: Jeugdwet 7.3.4, 7.3.5, 7.3.11 and docs/decisions/0021.
create function family_way_closed(way family_access) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when c.closed_on <= app_today() and c.merged_into is null then 'case-closed'
    when a.ended_on <= app_today() or not way.during @> app_now() then 'ended'
    when exists (select 1 from person_detail d where d.case_id = way.case_id and d.person_id in (a.person_id, a.by_person_id)
      and d.is_deceased and not exists (select 1 from person_detail n where n.replaces = d.id)) then 'died'
    when not 'left' = any (way.despite) and not (is_still_in(way.case_id, a.person_id)
      and (a.by_person_id is null or is_still_in(way.case_id, a.by_person_id))) then 'left'
    when a.by_person_id is not null and coalesce(age_of(a.person_id) >= 12, true) and not 'child-12' = any (way.despite) then 'child-12'
    when a.by_person_id is not null and coalesce(age_of(a.person_id) >= 16, true) then 'child-16'
    when a.by_person_id is not null and not holds_authority(way.case_id, a.person_id, a.by_person_id)
      and not 'authority-lost' = any (way.despite) then 'authority-lost'
    when way.basis = 'authority' then (
      select case when bool_or(x.counts and x.holds) then null when bool_or(x.counts) then 'authority-lost'
        when bool_or(x.age < 18) then 'child-16' else 'child-18' end
      from (select age_of(child) as age,
          is_still_in(way.case_id, child) and age_of(child) < case when 'child-16' = any (way.despite) then 18 else 16 end as counts,
          'authority-lost' = any (way.despite) or holds_authority(way.case_id, child, a.person_id) as holds
        from unnest(way.child_ids) child) x)
  end
  from account a join household_case c on c.id = way.case_id where a.id = way.account_id
$$;
revoke execute on function holds_authority(uuid, uuid, uuid), age_of(uuid), is_still_in(uuid, uuid), family_way_closed(family_access) from public;

create or replace function family_case_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct f.case_id), '{}') from family_access f
  where f.account_id = app_actor() and family_way_closed(f) is null
$$;
create or replace function family_pages_of(wanted uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select distinct a.person_id from family_access f join account a on a.id = f.account_id
  where f.case_id = wanted and family_way_closed(f) is null and wanted = any (reachable_case_ids())
$$;
create or replace function audience_of(household uuid) returns table (kind text, thing_id uuid, person_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  with reader as (
    select m.person_id, coalesce(way.is_open, false) as has_pages
    from household_member m left join lateral (
      select bool_or(family_way_closed(f) is null) as is_open
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
-- What a family member read stays readable only while the way in is open.
alter policy own on family_access using (account_id = (select app_actor()) and case_id = any ((select family_case_ids())::uuid[]));

-- A code that opens the way once: made by who stands closest, used at the table or over a known number, and known to
-- nobody but the two of them. Only its hash is kept; while it works, who made it can read it again.
create table access_code (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  account_id uuid not null references account,
  way text not null check (way in ('together', 'call-back')),
  call_back_to text check (length(call_back_to) <= 40),
  -- How it was sure that it is the right person, when somebody who was in before lost the way.
  checked_how text check (length(checked_how) <= 300),
  basis text not null check (basis in ('own', 'authority', 'network')),
  child_ids uuid[] not null,
  why text check (length(why) <= 1000),
  despite text[] not null,
  until_on date,
  is_suspected boolean not null,
  suspected_why text check (length(suspected_why) <= 1000),
  code_hash bytea not null unique,
  made_by uuid not null references account,
  made_at timestamptz not null default app_now(),
  valid_until timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  foreign key (account_id, region_id) references account (id, region_id),
  constraint call_back_on_a_known_number check ((way = 'call-back') = (call_back_to is not null)),
  constraint suspicion_is_decided check (is_suspected = (suspected_why is not null))
);
create index access_code_case on access_code (case_id);
create index access_code_account on access_code (account_id, made_at desc);
alter table access_code enable row level security;
create policy closest on access_code for select using (case_id = any ((select reachable_case_ids())::uuid[])
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
grant select (id, region_id, case_id, account_id, way, call_back_to, checked_how, basis, child_ids, why, despite, until_on, is_suspected,
  suspected_why, made_by, made_at, valid_until, used_at, withdrawn_at) on access_code to toekomsttuin_app;

-- What somebody of a family comes in with: an own code in the head, and a passkey, a card of codes or DigiD in the hand.
create table family_key (
  account_id uuid primary key references account,
  own_code bytea not null,
  misses integer not null default 0,
  digid bytea unique,
  made_at timestamptz not null default app_now()
);
create table passkey (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account,
  credential_id bytea not null unique,
  public_key bytea not null,
  counter bigint not null,
  made_at timestamptz not null default app_now(),
  ended_at timestamptz
);
create index passkey_account on passkey (account_id);
create table card_code (
  code_hash bytea primary key,
  account_id uuid not null references account,
  card_id uuid not null,
  number integer not null check (number between 1 and 10),
  made_at timestamptz not null default app_now(),
  used_at timestamptz,
  ended_at timestamptz
);
create index card_code_account on card_code (account_id);
-- Each challenge of a passkey is answered once.
create table passkey_challenge_used (challenge bytea primary key, at timestamptz not null default clock_timestamp());
-- Who knocked with something that was not right, as a hash that nobody can turn back; forgotten after a day.
create table sign_in_miss (
  id bigint generated always as identity primary key,
  knocker bytea not null,
  at timestamptz not null default clock_timestamp()
);
create index sign_in_miss_at on sign_in_miss (at);
do $$
declare one text;
begin
  foreach one in array array['family_key', 'passkey', 'card_code', 'passkey_challenge_used', 'sign_in_miss'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy nobody on %I using (false)', one);
  end loop;
end $$;

-- What happened to a way in, with why; and that the person heard it.
create table family_access_step (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  access_id uuid not null references family_access,
  step text not null check (step in ('closed', 'told')),
  words text not null check (length(words) <= 1000),
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  constraint told_once unique (access_id, step)
);
create index family_access_step_case on family_access_step (case_id);
create trigger append_only before update or delete on family_access_step for each row execute function refuse_change();
create trigger append_only_truncate before truncate on family_access_step execute function refuse_change();
alter table family_access_step enable row level security;
create policy closest on family_access_step for select using (case_id = any ((select reachable_case_ids())::uuid[])
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
create policy take on family_access_step for insert with check (region_id = (select app_region()) and taken_by = (select app_actor())
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
grant select, insert (region_id, case_id, access_id, step, words, taken_by) on family_access_step to toekomsttuin_app;
create function close_family_way() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare way family_access;
begin
  select * into way from family_access f where f.id = new.access_id and f.case_id = new.case_id for update;
  if not found or (new.step = 'closed') <> (family_way_closed(way) is null) then
    raise exception 'not this way in' using errcode = '23514', constraint = 'family_way_is_open';
  end if;
  if new.step = 'closed' then
    update family_access f set during = tstzrange(lower(f.during), greatest(app_now(), lower(f.during) + interval '1 microsecond'))
    where f.id = new.access_id;
    update session s set ended_at = clock_timestamp() where s.account_id = way.account_id and s.ended_at is null;
    update access_code c set withdrawn_at = app_now() where c.account_id = way.account_id and c.used_at is null and c.withdrawn_at is null;
  end if;
  return new;
end $$;
create trigger "0_within_reach" before insert on family_access_step for each row execute function stay_within_reach();
create trigger closes before insert on family_access_step for each row execute function close_family_way();
-- A way in is opened by a code and closed by a step: neither without a reason.
revoke insert, update (during) on family_access from toekomsttuin_app;
drop policy reach on family_access;
create policy reach on family_access for select using (case_id = any ((select reachable_case_ids())::uuid[]));

-- Ways in of a household for who stands closest: each with why it is closed, if it is.
create function family_ways_in(household uuid) returns table
  (id uuid, account_id uuid, person_id uuid, by_person_id uuid, basis text, child_ids uuid[], why text, despite text[],
   since timestamptz, until timestamptz, closed text, closed_because text, told text, signs_in text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select f.id, a.id, a.person_id, a.by_person_id, f.basis, f.child_ids, f.why, f.despite, lower(f.during), upper(f.during), family_way_closed(f),
    (select s.words from family_access_step s where s.access_id = f.id and s.step = 'closed'),
    (select s.words from family_access_step s where s.access_id = f.id and s.step = 'told'),
    array_remove(array[
      case when exists (select 1 from passkey p where p.account_id = a.id and p.ended_at is null) then 'passkey' end,
      case when exists (select 1 from card_code k where k.account_id = a.id and k.used_at is null and k.ended_at is null) then 'card' end,
      case when exists (select 1 from family_key k where k.account_id = a.id and k.digid is not null) then 'digid' end], null)
  from (select distinct on (x.account_id) x.* from family_access x where x.case_id = household order by x.account_id, lower(x.during) desc) f
  join account a on a.id = f.account_id
  where household = any (reachable_case_ids()) and app_parts_in(household) && array['contact-person', 'duo-partner']
  order by lower(f.during)
$$;

-- Whose way in closed and who did not hear so yet, of the households that ask the asker. Of a household that was closed
-- its people hear at the closing.
create function family_ways_untold() returns table (case_id uuid, access_id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.case_id, f.id, coalesce(p.given_name, a.name)
  from (select distinct on (x.account_id, x.case_id) x.* from family_access x
    where x.case_id = any (asked_case_ids()) order by x.account_id, x.case_id, lower(x.during) desc) f
  join account a on a.id = f.account_id join person p on p.id = coalesce(a.by_person_id, a.person_id)
  where family_way_closed(f) not in ('case-closed', 'died')
    and not exists (select 1 from family_access_step s where s.access_id = f.id and s.step = 'told')
$$;
-- Codes that still work, for who stands closest.
create function open_access_codes(household uuid) returns table
  (id uuid, person_id uuid, by_person_id uuid, way text, made_by uuid, made_at timestamptz, valid_until timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, a.person_id, a.by_person_id, c.way, c.made_by, c.made_at, c.valid_until
  from access_code c join account a on a.id = c.account_id
  where c.case_id = household and household = any (reachable_case_ids()) and app_parts_in(household) && array['contact-person', 'duo-partner']
    and c.used_at is null and c.withdrawn_at is null and c.valid_until > app_now()
$$;

create function sealed_with_key(purpose text, given bytea) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select sha256(k.key || convert_to(purpose, 'UTF8') || sha256(k.key || given || k.key) || k.key) from actor_key k
$$;
-- Letters and digits that nobody confuses, in two groups of four.
create function code_from(given bytea) returns text language sql immutable as $$
  select string_agg(substr('23456789bcdfghjkmnpqrstvwxz', 1 + (get_byte(given, 2 * i) * 256 + get_byte(given, 2 * i + 1)) % 27, 1)
    || case when i = 3 then '-' else '' end, '' order by i) from generate_series(0, 7) i
$$;
create function hash_of_code(purpose text, typed text) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select sealed_with_key(purpose, convert_to(lower(regexp_replace(coalesce(typed, ''), '[^a-zA-Z0-9]', '', 'g')), 'UTF8'))
$$;
revoke execute on function sealed_with_key(text, bytea), hash_of_code(text, text), code_from(bytea) from public;

-- The account of somebody in a household, or of a representative of a child there; made when there is none yet.
create function family_account_for(household uuid, who uuid, by_whom uuid) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  made uuid;
  region uuid := (select c.region_id from household_case c where c.id = household);
begin
  select a.id into made from account a where a.person_id = who and a.by_person_id is not distinct from by_whom and a.kind = 'family'
    and (a.ended_on is null or a.ended_on > app_today()) order by a.started_on limit 1;
  if made is null then
    insert into account (region_id, kind, name, person_id, by_person_id, started_on)
    select region, 'family', coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), 'zonder naam'), who, by_whom, app_today()
    from person p where p.id = coalesce(by_whom, who) returning id into made;
    insert into role_assignment (region_id, account_id, role, during) values (region, made,
      case when by_whom is null then 'family-member' else 'family-representative' end, daterange(app_today(), null));
  end if;
  return made;
end $$;
revoke execute on function family_account_for(uuid, uuid, uuid) from public;

-- Makes a code for somebody of the household; gives its id. Each thing that must be so first is a promise with a name.
create function make_access_code(asked jsonb) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  household uuid := (asked ->> 'caseId')::uuid;
  who uuid := (asked ->> 'personId')::uuid;
  by_whom uuid := (asked ->> 'byPersonId')::uuid;
  over_whom uuid[] := array(select jsonb_array_elements_text(asked -> 'childIds')::uuid);
  aside text[] := array(select jsonb_array_elements_text(asked -> 'despite'));
  made uuid := uuidv7();
  held uuid;
  broken text;
begin
  if not household = any (reachable_case_ids()) or not app_parts_in(household) && array['contact-person', 'duo-partner'] then
    raise exception 'not their household' using errcode = '42501';
  end if;
  select case
    when c.closed_on is not null then 'invite_open_household'
    when not exists (select 1 from household_member m join person p on p.id = m.person_id
      where m.case_id = household and m.person_id = who and (p.birth_date is not null or p.expected_on is null)) then 'invite_member'
    when not 'left' = any (aside) and not (is_still_in(household, who) and (by_whom is null or is_still_in(household, by_whom))) then 'invite_member'
    when not exists (select 1 from safe_contact s where s.case_id = household and s.person_id = coalesce(by_whom, who)) then 'invite_asks_safety_first'
    when by_whom is null and (age_of(who) < 12 or age_of(who) is null and exists (
      select 1 from household_member m where m.case_id = household and m.person_id = who and m.family_role = 'child')) then 'invite_from_twelve'
    when by_whom is not null and coalesce(age_of(who) >= 12, true) and not 'child-12' = any (aside) then 'represent_under_twelve'
    when by_whom is not null and not holds_authority(household, who, by_whom) then 'represent_with_authority'
    when (asked ->> 'basis') = 'authority' and exists (select 1 from unnest(over_whom) child
      where not holds_authority(household, child, who) and not 'authority-lost' = any (aside)) then 'represent_with_authority'
  end into broken from household_case c where c.id = household;
  if broken is not null then raise exception 'not to be invited so' using errcode = '23514', constraint = broken; end if;
  held := family_account_for(household, who, by_whom);
  update access_code c set withdrawn_at = app_now() where c.account_id = held and c.used_at is null and c.withdrawn_at is null;
  -- Who lost the way: what was lost opens nothing any more.
  if asked ->> 'checkedHow' is not null then perform end_family_keys(held); end if;
  insert into access_code (id, region_id, case_id, account_id, way, call_back_to, checked_how, basis, child_ids, why, despite, until_on,
    is_suspected, suspected_why, code_hash, made_by, valid_until)
  select made, c.region_id, household, held, asked ->> 'way', asked ->> 'callBackTo', asked ->> 'checkedHow', asked ->> 'basis', over_whom,
    asked ->> 'why', aside, (asked ->> 'untilOn')::date, (asked ->> 'isSuspected')::boolean, asked ->> 'suspectedWhy',
    hash_of_code('access', code_from(sealed_with_key('access-code', uuid_send(made)))), app_actor(),
    app_now() + make_interval(mins => coalesce((select s.value from region_setting s where s.region_id = c.region_id and s.name = 'accessCodeMinutes'), 60))
  from household_case c where c.id = household;
  return made;
end $$;
create function end_family_keys(wanted uuid) returns void language sql volatile security definer set search_path = public, pg_temp as $$
  update session s set ended_at = clock_timestamp() where s.account_id = wanted and s.ended_at is null;
  update passkey p set ended_at = app_now() where p.account_id = wanted and p.ended_at is null;
  update card_code k set ended_at = app_now() where k.account_id = wanted and k.ended_at is null;
  delete from family_key k where k.account_id = wanted
$$;
revoke execute on function end_family_keys(uuid) from public;
-- The code in words, for who made it and while it works.
create function read_access_code(wanted uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select code_from(sealed_with_key('access-code', uuid_send(c.id))) from access_code c
  where c.id = wanted and c.made_by = app_actor() and c.case_id = any (reachable_case_ids())
    and c.used_at is null and c.withdrawn_at is null and c.valid_until > app_now()
$$;

-- Signing in. What is unknown, used or over is answered alike, and by the same steps.
create function may_knock(knocker text) returns boolean language sql volatile security definer set search_path = public, pg_temp as $$
  delete from sign_in_miss m where m.at < clock_timestamp() - interval '1 day';
  select (select count(*) from sign_in_miss m where m.at > clock_timestamp() - interval '15 minutes'
      and m.knocker = sealed_with_key('knocker', convert_to(may_knock.knocker, 'UTF8'))) < 10
    and (select count(*) from sign_in_miss m where m.at > clock_timestamp() - interval '15 minutes') < 500
$$;
create function missed(knocker text) returns void language sql volatile security definer set search_path = public, pg_temp as $$
  insert into sign_in_miss (knocker) values (sealed_with_key('knocker', convert_to(missed.knocker, 'UTF8')))
$$;
create function has_open_way(wanted uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from family_access f where f.account_id = wanted and family_way_closed(f) is null)
$$;
create function own_code_of(wanted uuid, code text) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select sealed_with_key('own-code', uuid_send(wanted) || convert_to(coalesce(code, ''), 'UTF8'))
$$;
create function begin_family_session(wanted uuid, token bytea, by_way text) returns jsonb
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into session (account_id, token_hash, way, ends_at) values (wanted, token, by_way, clock_timestamp() + interval '4 hours');
  select jsonb_build_object('is', 'in', 'accountId', a.id, 'regionId', a.region_id) from account a where a.id = wanted
$$;
-- Whether this is what that person keeps in the head. Five times wrong and only a new code from the contact person helps.
create function knows_own_code(wanted uuid, code text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare is_right boolean;
begin
  select k.misses < 5 and k.own_code = own_code_of(wanted, code) into is_right from family_key k where k.account_id = wanted for update;
  update family_key k set misses = case when is_right then 0 else k.misses + 1 end where k.account_id = wanted;
  return coalesce(is_right, false) and has_open_way(wanted);
end $$;
revoke execute on function may_knock(text), missed(text), has_open_way(uuid), own_code_of(uuid, text), knows_own_code(uuid, text),
  begin_family_session(uuid, bytea, text) from public;

-- The first time, and each time the way was lost: the code of the contact person, and an own code from now on.
create function enter_with_access_code(typed text, own_code text, knocker text, token bytea) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  found_code access_code;
  way family_access;
  birth date;
begin
  if not may_knock(knocker) then return '{"is": "late"}'; end if;
  select c.* into found_code from access_code c join household_case h on h.id = c.case_id and h.closed_on is null
  where c.code_hash = hash_of_code('access', typed) and c.used_at is null and c.withdrawn_at is null and c.valid_until > app_now() for update of c;
  if found_code.id is null then
    perform missed(knocker);
    return '{"is": "out"}';
  end if;
  select p.birth_date into birth from account a join person p on p.id = coalesce(a.by_person_id, a.person_id) where a.id = found_code.account_id;
  if own_code in (to_char(birth, 'DDMMYY'), to_char(birth, 'YYMMDD'), to_char(birth, 'MMDDYY')) then return '{"is": "weak"}'; end if;
  begin
  perform end_family_keys(found_code.account_id);
  insert into family_key (account_id, own_code) values (found_code.account_id, own_code_of(found_code.account_id, enter_with_access_code.own_code));
  update access_code c set used_at = app_now() where c.id = found_code.id;
  select f.* into way from family_access f where f.account_id = found_code.account_id and f.case_id = found_code.case_id
    and f.during @> app_now() for update;
  if way.id is null or family_way_closed(way) is not null then
    update family_access f set during = tstzrange(lower(f.during), greatest(app_now(), lower(f.during) + interval '1 microsecond')) where f.id = way.id;
    insert into family_access (region_id, account_id, case_id, during, basis, child_ids, why, despite)
    values (found_code.region_id, found_code.account_id, found_code.case_id, tstzrange(greatest(app_now(), coalesce(
        lower(way.during) + interval '1 microsecond', app_now())), (found_code.until_on + 1)::timestamp at time zone 'Europe/Amsterdam'),
      found_code.basis, found_code.child_ids, found_code.why, found_code.despite);
  end if;
  -- What the way rested on ended since the code was made: nothing of this happened.
  if not has_open_way(found_code.account_id) then raise exception 'closed meanwhile' using errcode = '23514'; end if;
  exception when check_violation then
    perform missed(knocker);
    return '{"is": "out"}';
  end;
  return begin_family_session(found_code.account_id, token, 'code');
end $$;

-- From a card: one of its codes and the own code.
create function enter_with_card(typed text, own_code text, knocker text, token bytea) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare card card_code;
begin
  if not may_knock(knocker) then return '{"is": "late"}'; end if;
  select k.* into card from card_code k
  where k.code_hash = hash_of_code('card', typed) and k.used_at is null and k.ended_at is null for update;
  if not knows_own_code(card.account_id, own_code) then
    perform missed(knocker);
    return '{"is": "out"}';
  end if;
  update card_code k set used_at = app_now() where k.code_hash = card.code_hash;
  return begin_family_session(card.account_id, token, 'code');
end $$;

-- What a passkey signs: made here, good for ten minutes and for one time.
create function new_challenge() returns bytea language sql volatile security definer set search_path = public, pg_temp as $$
  select x.body || substring(sealed_with_key('challenge', x.body) for 16)
  from (select uuid_send(gen_random_uuid()) || int8send(extract(epoch from clock_timestamp())::bigint) as body) x
$$;
create function spend_challenge(given bytea) returns boolean language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  body bytea := substring(given for 24);
begin
  if length(given) is distinct from 40 or substring(given from 25) <> substring(sealed_with_key('challenge', body) for 16)
    or ('x' || encode(substring(body from 17), 'hex'))::bit(64)::bigint < extract(epoch from clock_timestamp()) - 600
  then return false; end if;
  delete from passkey_challenge_used u where u.at < clock_timestamp() - interval '1 hour';
  insert into passkey_challenge_used (challenge) values (given) on conflict do nothing;
  return found;
end $$;
revoke execute on function spend_challenge(bytea) from public;
-- With what a signature is checked.
create function passkey_of(credential bytea) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object('publicKey', encode(p.public_key, 'base64'), 'counter', p.counter)
  from passkey p where p.credential_id = credential and p.ended_at is null
$$;
-- The house checked the signature; the database asks for the challenge it made and the own code.
create function enter_with_passkey(credential bytea, signed_counter bigint, challenge bytea, own_code text, knocker text, token bytea) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare key passkey;
begin
  if not may_knock(knocker) then return '{"is": "late"}'; end if;
  select p.* into key from passkey p where p.credential_id = credential and p.ended_at is null for update;
  if not spend_challenge(challenge) or not knows_own_code(key.account_id, own_code) then
    perform missed(knocker);
    return '{"is": "out"}';
  end if;
  update passkey p set counter = signed_counter where p.id = key.id;
  return begin_family_session(key.account_id, token, 'passkey');
end $$;
-- By DigiD: whoever was paired with this proof. It is a keyed hash of what the broker told, made outside the database.
create function enter_with_digid(proof bytea, knocker text, token bytea) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare who uuid;
begin
  if not may_knock(knocker) then return '{"is": "late"}'; end if;
  select k.account_id into who from family_key k where k.digid = sealed_with_key('digid', proof) and k.misses < 5;
  if who is null or not has_open_way(who) then
    perform missed(knocker);
    return '{"is": "out"}';
  end if;
  return begin_family_session(who, token, 'oidc');
end $$;
-- A wrong signature counts as a miss too.
create function missed_sign_in(knocker text) returns void language sql volatile security definer set search_path = public, pg_temp as $$
  select missed(knocker)
$$;

-- One's own keys, for who is in.
create function my_keys() returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'hasOwnCode', exists (select 1 from family_key k where k.account_id = app_actor()),
    'passkeys', (select count(*) from passkey p where p.account_id = app_actor() and p.ended_at is null),
    'cardCodes', (select count(*) from card_code k where k.account_id = app_actor() and k.used_at is null and k.ended_at is null),
    'hasDigid', exists (select 1 from family_key k where k.account_id = app_actor() and k.digid is not null))
$$;
create function only_with_own_code() returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from family_key k where k.account_id = app_actor()) then
    raise exception 'no own code' using errcode = '23514', constraint = 'own_code_first';
  end if;
end $$;
create function add_passkey(credential bytea, key_bytes bytea, signed_counter bigint, challenge bytea) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform only_with_own_code();
  if not spend_challenge(challenge) then return false; end if;
  insert into passkey (account_id, credential_id, public_key, counter) values (app_actor(), credential, key_bytes, signed_counter)
  on conflict do nothing;
  return found;
end $$;
create function end_my_passkeys() returns void language sql volatile security definer set search_path = public, pg_temp as $$
  update passkey p set ended_at = app_now() where p.account_id = app_actor() and p.ended_at is null
$$;
-- A new card of ten codes; the one before no longer counts.
create function card_code_text(card uuid, number integer) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select code_from(sealed_with_key('card-code', uuid_send(card) || int4send(number)))
$$;
create function new_card() returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare card uuid := gen_random_uuid();
begin
  perform only_with_own_code();
  update card_code k set ended_at = app_now() where k.account_id = app_actor() and k.ended_at is null;
  insert into card_code (code_hash, account_id, card_id, number)
  select hash_of_code('card', card_code_text(card, n)), app_actor(), card, n from generate_series(1, 10) n;
end $$;
-- To write down or print: for a quarter of an hour, and never again.
create function my_new_card() returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select array_agg(card_code_text(k.card_id, k.number) order by k.number) from card_code k
  where k.account_id = app_actor() and k.ended_at is null and k.made_at > app_now() - interval '15 minutes'
$$;
revoke execute on function card_code_text(uuid, integer) from public;
create function pair_digid(proof bytea) returns boolean language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform only_with_own_code();
  if exists (select 1 from family_key k where k.digid = sealed_with_key('digid', proof) and k.account_id <> app_actor()) then return false; end if;
  update family_key k set digid = sealed_with_key('digid', proof) where k.account_id = app_actor();
  return found;
end $$;
revoke execute on function only_with_own_code() from public;
