-- The log says of whom, as what, and from where; it proves itself to a hash that was written outside; and its oldest
-- months go when their term is over (docs/decisions/0043).

alter table audit_line
  -- What somebody was at that moment: an account changes roles and moves to another organisation, a line does not.
  add column organisation_id uuid,
  add column roles text[],
  add column parts text[],
  -- About whom: each of these people is a data subject of this line.
  add column people uuid[],
  -- From which network, never from which address.
  add column network text constraint a_network_and_no_address
    check (network ~ '^(([0-9]{1,3}\.){3}0/24|[0-9a-f]{1,4}(:[0-9a-f]{1,4}){2}::/48|onbekend)$'),
  add column trace_id uuid,
  add column parent_span text check (parent_span ~ '^[0-9a-f]{16}$');
create index audit_line_person on audit_line (person_id, id desc) where person_id is not null;

-- The database itself fills in who somebody was and whom it was about: who writes the line can't say otherwise.
create or replace function number_audit_line() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare who record;
begin
  -- One statement: this stands in the way of every page.
  select a.kind, a.organisation_id, a.person_id,
    (select array_agg(distinct r.role order by r.role) from role_assignment r where r.account_id = a.id and r.during @> app_today()) as roles,
    case when new.case_id is not null then (select array_agg(distinct i.part order by i.part) from case_involvement i
      where i.case_id = new.case_id and i.account_id = a.id and i.during @> app_now()) end as parts,
    case when new.case_id is not null and new.person_id is null then array(select m.person_id from household_member m
      where m.case_id = new.case_id and m.left_on is null order by m.person_id) end as members,
    nullif(current_setting('app.network', true), '') as network,
    nullif(current_setting('app.trace', true), '')::uuid as trace_id,
    nullif(current_setting('app.parent_span', true), '') as parent_span
  into who from (values (new.account_id)) as x (id) left join account a on a.id = x.id;
  new.organisation_id := who.organisation_id;
  new.roles := who.roles;
  new.parts := who.parts;
  -- The own pages of somebody of a family are about that person.
  if new.case_id is null and new.person_id is null and who.kind = 'family' then new.person_id := who.person_id; end if;
  new.people := case when new.person_id is not null then array[new.person_id] else who.members end;
  new.network := who.network;
  new.trace_id := who.trace_id;
  new.parent_span := who.parent_span;
  perform pg_advisory_xact_lock_shared(7301);
  new.id := nextval('audit_line_id');
  return new;
end $$;

-- Seals of before hold what lines were then; each seal says which of both it holds.
alter table audit_seal add column form smallint not null default 1 check (form in (1, 2));
create function audit_hash(previous bytea, from_line bigint, to_line bigint, form smallint) returns bytea
language sql stable security definer set search_path = public, pg_temp as $$
  select case form when 1 then audit_hash(previous, from_line, to_line) else (
    select sha256(previous || convert_to(coalesce(string_agg(
      jsonb_build_array(l.id, l.region_id, extract(epoch from l.at)::text, l.account_id, l.action, l.address, l.case_id, l.person_id, l.outcome, l.detail,
        l.organisation_id, l.roles, l.parts, l.people, l.network, l.trace_id, l.parent_span)::text,
      chr(10) order by l.id), ''), 'UTF8'))
    from audit_line l where l.id between from_line and to_line) end
$$;
revoke execute on function audit_hash(bytea, bigint, bigint, smallint) from public;

-- What stays of sealed lines whose term is over: which, how many, and the hash that the next seal is chained to.
create table audit_drop (
  id bigint generated always as identity primary key,
  first_seal bigint not null,
  last_seal bigint not null check (last_seal >= first_seal),
  first_line bigint not null,
  last_line bigint not null,
  lines bigint not null check (lines > 0),
  last_at timestamptz not null,
  years integer not null check (years >= 5),
  previous_hash bytea not null,
  hash bytea not null,
  dropped_at timestamptz not null default app_now()
);
alter table audit_drop enable row level security;
create policy privacy_officer on audit_drop for select using ((select app_has_role('privacy-officer')));
grant select on audit_drop to toekomsttuin_app;
create trigger append_only before update or delete on audit_drop for each row execute function refuse_change();
create trigger append_only_truncate before truncate on audit_drop execute function refuse_change();

-- Nothing of the log goes but what such a record covers, whatever else is being destroyed.
create function keep_audit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    if tg_table_name = 'audit_line' and exists (select 1 from audit_drop d where old.id between d.first_line and d.last_line) then return old; end if;
    if tg_table_name = 'audit_seal' and exists (select 1 from audit_drop d where old.id between d.first_seal and d.last_seal) then return old; end if;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
revoke execute on function keep_audit() from public;
drop trigger append_only on audit_line;
create trigger append_only before update or delete on audit_line for each row execute function keep_audit();
drop trigger append_only on audit_seal;
create trigger append_only before update or delete on audit_seal for each row execute function keep_audit();

-- Seals all lines that are not sealed yet into one batch, chained to the one before. Returns how many.
create or replace function seal_audit() returns bigint language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  before record;
  first_id bigint; last_id bigint; number_of bigint;
begin
  perform pg_advisory_xact_lock(7301);
  select x.hash, x.last_line into before from (
    select s.hash, s.last_line from audit_seal s union all select d.hash, d.last_line from audit_drop d) x
  order by x.last_line desc limit 1;
  select min(l.id), max(l.id), count(*) into first_id, last_id, number_of from audit_line l where l.id > coalesce(before.last_line, 0);
  if number_of = 0 then return 0; end if;
  insert into audit_seal (first_line, last_line, lines, previous_hash, hash, form)
  values (first_id, last_id, number_of, coalesce(before.hash, '\x'), audit_hash(coalesce(before.hash, '\x'), first_id, last_id, 2::smallint), 2);
  return number_of;
end $$;

-- Seals that no longer fit their lines, in order. Empty when nothing was changed or removed before its term.
create or replace function broken_audit_seals() returns table (seal bigint, first_line bigint, last_line bigint, fault text)
language sql stable security definer set search_path = public, pg_temp as $$
  with gone as (
    select d.*, lag(d.hash, 1, '\x'::bytea) over w as expected_previous, lag(d.last_line, 1, 0::bigint) over w as line_before,
      lag(d.last_seal, 1, 0::bigint) over w as seal_before
    from audit_drop d window w as (order by d.id)
  ), start as (
    select coalesce((select d.hash from audit_drop d order by d.id desc limit 1), '\x'::bytea) as hash,
      coalesce((select max(d.last_line) from audit_drop d), 0) as last_line
  ), chain as (
    select s.*, lag(s.hash, 1, t.hash) over w as expected_previous, lag(s.last_line, 1, t.last_line) over w as line_before,
      (select count(*) from audit_line l where l.id between s.first_line and s.last_line) as found
    from audit_seal s cross join start t window w as (order by s.id)
  )
  select g.last_seal, g.first_line, g.last_line, 'lines were dropped otherwise than their term asks'
  from gone g
  where g.previous_hash <> g.expected_previous or g.first_line <= g.line_before or g.first_seal <= g.seal_before
    or g.last_at >= g.dropped_at - make_interval(years => g.years)
    or exists (select 1 from audit_line l where l.id > g.line_before and l.id <= g.last_line)
    or exists (select 1 from audit_seal s where s.id <= g.last_seal)
  union all
  select c.id, c.first_line, c.last_line,
    case
      when c.previous_hash <> c.expected_previous then 'a seal before this one is gone or changed'
      when c.found <> c.lines then format('%s lines were sealed, %s are there', c.lines, c.found)
      when exists (select 1 from audit_line l where l.id > c.line_before and l.id < c.first_line) then 'a line was put in between'
      else 'a line was changed' end
  from chain c
  where c.previous_hash <> c.expected_previous or c.found <> c.lines
    or exists (select 1 from audit_line l where l.id > c.line_before and l.id < c.first_line)
    or c.hash <> audit_hash(c.previous_hash, c.first_line, c.last_line, c.form)
  order by 1
$$;

-- The end of the chain, to be written outside the database.
create function last_audit_seal() returns table (seal bigint, line bigint, hash text, sealed_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.last_line, encode(s.hash, 'hex'), s.sealed_at from audit_seal s order by s.id desc limit 1
$$;

-- What was written outside earlier and no longer fits: the seal was rewritten, or its lines went before their term.
create function unfitting_audit_anchors(anchors jsonb) returns table (seal bigint, line bigint, fault text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.seal, a.line, case when s.id is not null then 'rewritten' when d.id is not null then 'dropped' else 'gone' end
  from jsonb_to_recordset(anchors) as a (seal bigint, line bigint, hash text, at timestamptz)
  left join audit_seal s on s.id = a.seal
  left join audit_drop d on a.seal between d.first_seal and d.last_seal
  where not coalesce(s.last_line = a.line and encode(s.hash, 'hex') = a.hash, false)
    and not coalesce(s.id is null and a.line between d.first_line and d.last_line
      and a.at < d.dropped_at - make_interval(years => d.years)
      and (a.seal < d.last_seal or encode(d.hash, 'hex') = a.hash), false)
  order by a.seal
$$;

-- Whole months of sealed lines go once the longest term of any region is over: a batch holds lines of all regions. What
-- no longer fits its seal stays, since it is what somebody has to look into. Returns how many lines went.
create function drop_expired_audit() returns bigint language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  -- A clock that runs ahead makes nothing old: the server's and the database's have to agree.
  moment timestamptz := least(app_now(), clock_timestamp());
  term integer;
  over_before timestamptz;
  part record;
begin
  if not pg_try_advisory_xact_lock(7303) then return 0; end if;
  select greatest(5, max(coalesce(s.value, 5))) into term
  from region r left join region_setting s on s.region_id = r.id and s.name = 'auditYears';
  over_before := date_trunc('month', (moment at time zone 'Europe/Amsterdam') - make_interval(years => term)) at time zone 'Europe/Amsterdam';
  select min(s.id) as first_seal, max(s.id) as last_seal, min(s.first_line) as first_line, max(s.last_line) as last_line, sum(s.lines)::bigint as lines,
    (array_agg(s.previous_hash order by s.id))[1] as previous_hash, (array_agg(s.hash order by s.id desc))[1] as hash,
    bool_and(s.hash = audit_hash(s.previous_hash, s.first_line, s.last_line, s.form)) as is_whole
  into part from audit_seal s
  where s.id < coalesce((select min(n.id) from audit_seal n where n.sealed_at >= over_before), 9223372036854775807);
  if part.lines is null or not part.is_whole
    or exists (select 1 from audit_line l where l.id <= part.last_line and l.at >= over_before) then return 0; end if;
  insert into audit_drop (first_seal, last_seal, first_line, last_line, lines, last_at, years, previous_hash, hash, dropped_at)
  select part.first_seal, part.last_seal, part.first_line, part.last_line, part.lines, max(l.at), term, part.previous_hash, part.hash, moment
  from audit_line l where l.id between part.first_line and part.last_line;
  delete from audit_line l where l.id between part.first_line and part.last_line;
  delete from audit_seal s where s.id between part.first_seal and part.last_seal;
  insert into audit_line (id, region_id, action, address, outcome) select 0, r.id, 'audit:drop', 'audit:drop', 'done' from region r;
  return part.lines;
end $$;

-- What was done with a household as a whole goes to one person of it only by what everybody in it knows is there: that an
-- address is secret, a meldcode began or somebody else has a confidant, no file tells.
create function tells_nothing_of_others(action text) returns boolean language sql immutable as $$
  select split_part(action, ':', 1) = any (array['household-case', 'people-and-network', 'contact-person', 'deputy', 'team', 'timeline',
    'dossier', 'planned-consultation', 'live-consultation', 'network-consultation', 'top3-plan', 'intervention', 'copy-out'])
$$;
-- The lines about whoever uses a right, for who oversees it and sees no household: by the number of that request.
create function audit_lines_of_request(wanted uuid) returns table (line bigint, person uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  with asked as (
    select r.case_id, r.person_id from rights_request r
    where r.id = wanted and r.region_id = app_region() and 'privacy-officer' = any (app_roles()) and not is_excluded(app_actor(), r.case_id)
  ), who as (
    -- Somebody who was recorded twice is one person.
    select distinct x.id from asked a cross join lateral (
      select a.person_id union select p.merged_into from person p where p.id = a.person_id and p.merged_into is not null
      union select p.id from person p where p.merged_into = a.person_id) x (id)
  ), found as (
    select l.id, l.case_id, w.id as person from who w join audit_line l on l.person_id = w.id
    union
    select l.id, l.case_id, w.id from who w join household_member m on m.person_id = w.id
    join audit_line l on l.case_id = m.case_id and w.id = any (l.people) and tells_nothing_of_others(l.action)
  )
  select f.id, a.person_id from asked a left join found f on f.case_id is null or not is_excluded(app_actor(), f.case_id)
$$;
