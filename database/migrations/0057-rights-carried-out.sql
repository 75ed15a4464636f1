-- What somebody asked to have destroyed is really gone: chosen thing by thing, looked at by a second pair of eyes, taken out
-- with everything that hangs on it. Only a proof without content stays.

-- While something must not go, such as during a complaint or a case in court, nothing of a household is destroyed.
create table legal_hold (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  why text not null check (length(why) <= 2000),
  set_by uuid not null references account,
  set_at timestamptz not null default app_now(),
  unique (id, case_id)
);
create index legal_hold_case on legal_hold (case_id);
create table legal_hold_lift (
  hold_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  why text not null check (length(why) <= 2000),
  lifted_by uuid not null references account,
  lifted_at timestamptz not null default app_now(),
  foreign key (hold_id, case_id) references legal_hold (id, case_id)
);
create index legal_hold_lift_case on legal_hold_lift (case_id);

create function is_held(household uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from legal_hold h where h.case_id = household and not exists (select 1 from legal_hold_lift l where l.hold_id = h.id))
$$;
revoke execute on function is_held(uuid) from public;

-- One hold at a time, and whoever set it does not lift it.
create function guard_legal_hold() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from household_case c where c.id = new.case_id for no key update;
  if tg_table_name = 'legal_hold' and is_held(new.case_id) then
    raise exception 'held already' using errcode = '23514', constraint = 'legal_hold_once';
  end if;
  if tg_table_name = 'legal_hold_lift' and exists (select 1 from legal_hold h where h.id = (to_jsonb(new) ->> 'hold_id')::uuid
    and h.set_by = (to_jsonb(new) ->> 'lifted_by')::uuid)
  then
    raise exception 'a second pair of eyes' using errcode = '23514', constraint = 'legal_hold_needs_two';
  end if;
  return new;
end $$;
create trigger guard before insert on legal_hold for each row execute function guard_legal_hold();
create trigger guard before insert on legal_hold_lift for each row execute function guard_legal_hold();

-- What of the file goes and what stays, thing by thing. No words: those are read where they stand, until they are gone.
create table destruction_item (
  request_id uuid not null,
  region_id uuid not null references region,
  case_id uuid not null,
  thing_kind text not null check (thing_kind in ('journal-entry', 'measurement', 'child-voice', 'face', 'message', 'own-view',
    'analysis-view', 'incident', 'file', 'instrument-outcome', 'statement')),
  thing_id uuid not null,
  choice text not null check (choice in ('destroy', 'keep')),
  ground text check (ground in ('law', 'interest-of-another', 'running-case', 'interest-of-child', 'no-right')),
  decided_by uuid not null references account,
  decided_at timestamptz not null default app_now(),
  primary key (request_id, thing_kind, thing_id),
  foreign key (request_id, case_id) references rights_request (id, case_id),
  constraint destruction_keep_has_ground check ((choice = 'keep') = (ground is not null))
);
create index destruction_item_case on destruction_item (case_id);

-- The proof: what kind and how many, when, by which people, on which ground. Nothing of what it was.
create table destruction (
  request_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  bases text[] not null,
  destroyed jsonb not null,
  kept jsonb not null,
  proposed_by uuid not null references account,
  looked_by uuid not null references account,
  carried_out_by uuid not null references account,
  carried_out_at timestamptz not null default app_now(),
  foreign key (request_id, case_id) references rights_request (id, case_id),
  constraint destruction_by_two check (proposed_by <> looked_by and carried_out_by <> looked_by)
);
create index destruction_case on destruction (case_id);

-- In which transaction something is being destroyed: written by the one function that checks the two pairs of eyes.
create table destroying (xid xid8 primary key, region_id uuid not null references region);
alter table destroying enable row level security;
create policy nobody on destroying using (false);

-- What is history stays as it was, but for what is destroyed in the one way that is open for it.
create or replace function refuse_change() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' and exists (select 1 from destroying d where d.xid = pg_current_xact_id()) then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- Takes out rows with all that hangs on them by a foreign key, and says what was in them: ids, and how many per table.
create function erase_rows(root regclass, wanted tid[], inout erased uuid[], inout counts jsonb)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  link record;
  hanging tid[];
  ids uuid[];
  gone integer;
begin
  if coalesce(cardinality(wanted), 0) = 0 then return; end if;
  for link in
    select c.conrelid::regclass as child, string_agg(format('k.%I = p.%I', ka.attname, pa.attname), ' and ' order by u.n) as keys
    from pg_constraint c
    cross join lateral unnest(c.conkey, c.confkey) with ordinality u (child_key, own_key, n)
    join pg_attribute ka on ka.attrelid = c.conrelid and ka.attnum = u.child_key
    join pg_attribute pa on pa.attrelid = c.confrelid and pa.attnum = u.own_key
    where c.contype = 'f' and c.confrelid = root
    group by c.oid, c.conrelid order by c.oid
  loop
    execute format('select array_agg(k.ctid) from %s k join %s p on %s where p.ctid = any ($1) and not ($2 and k.ctid = any ($1))',
      link.child, root, link.keys) using wanted, link.child = root into hanging;
    select e.erased, e.counts into erased, counts from erase_rows(link.child, hanging, erased, counts) e;
  end loop;
  if exists (select 1 from pg_attribute a where a.attrelid = root and a.attname = 'id' and a.atttypid = 'uuid'::regtype) then
    execute format('select array_agg(id) from %s where ctid = any ($1)', root) using wanted into ids;
    erased := erased || coalesce(ids, '{}');
  end if;
  execute format('delete from %s where ctid = any ($1)', root) using wanted;
  get diagnostics gone = row_count;
  counts := jsonb_set(counts, array[root::text], to_jsonb(coalesce((counts ->> root::text)::integer, 0) + gone));
end $$;
revoke execute on function erase_rows(regclass, tid[], uuid[], jsonb) from public;

-- Takes things of one kind out of a household, each with its earlier versions and with every trace by its id: who may
-- read it, notices, facts that wait or were told, copies for who asked to see the file, drafts, and keys without files.
create function erase_things(household uuid, kind text, things uuid[]) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  place record;
  named uuid[] := things;
  before integer;
  found tid[];
  erased uuid[];
  counts jsonb;
begin
  select * into place from (values
    ('journal-entry', 'journal_version', 'entry_id', null), ('measurement', 'safety_measurement', 'id', 'corrects'),
    ('child-voice', 'child_voice', 'id', 'corrects'), ('face', 'family_face', 'id', null), ('message', 'family_message', 'id', null),
    ('own-view', 'journal_view', 'id', null), ('analysis-view', 'shared_analysis_view', 'id', null),
    ('incident', 'incident', 'id', null), ('file', 'file', 'id', null), ('instrument-outcome', 'instrument_outcome', 'id', 'corrects'),
    ('statement', 'rights_request', 'id', null)) x (kind, name, key, earlier) where x.kind = erase_things.kind;
  if place.name is null then raise exception 'unknown kind %', kind; end if;
  -- What was corrected goes with its correction.
  while place.earlier is not null loop
    before := cardinality(named);
    execute format('select array_agg(distinct x.id) from (select unnest($1) as id union select t.%I from %I t where t.id = any ($1)
      and t.%I is not null) x', place.earlier, place.name, place.earlier) using named into named;
    exit when cardinality(named) = before;
  end loop;
  execute format('select array_agg(ctid) from %I where case_id = $1 and %I = any ($2)', place.name, place.key)
    using household, named into found;
  select e.erased, e.counts into erased, counts from erase_rows(place.name::regclass, found, '{}', '{}') e;
  erased := erased || named;
  delete from release r where r.case_id = household and r.thing_id = any (erased);
  delete from notice n where n.case_id = household and n.about_id = any (erased);
  delete from outbox_event e where e.ids ->> 'caseId' = household::text
    and exists (select 1 from jsonb_each_text(e.ids) i where i.value = any (erased::text[]));
  delete from rights_line l where l.case_id = household and exists (select 1 from unnest(erased) e where strpos(l.source, e::text) > 0);
  delete from journal_draft d where d.case_id = household and exists (select 1 from unnest(erased) e where strpos(d.typed::text, e::text) > 0);
  delete from file_key k where k.case_id = household and kind = 'file' and k.sealed is not null
    and not exists (select 1 from file f where f.case_id = household);
  return counts;
end $$;
revoke execute on function erase_things(uuid, text, uuid[]) from public;

-- Carries out what was asked, decided by one and looked at by another. The same two, and nobody else, stand in the proof.
create function carry_out_destruction(wanted uuid, said text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked rights_request;
  looked rights_step;
  proposal rights_step;
  one record;
begin
  select * into asked from rights_request r where r.id = wanted;
  if asked.id is null or not coalesce(app_parts_in(asked.case_id) && array['contact-person', 'duo-partner'], false) then
    raise exception 'not theirs to carry out' using errcode = 'insufficient_privilege';
  end if;
  perform 1 from household_case c where c.id = asked.case_id for no key update;
  perform 1 from rights_request r where r.id = wanted for update;
  select * into looked from rights_step s where s.request_id = wanted order by s.number desc limit 1;
  select * into proposal from rights_step s where s.request_id = wanted and s.number = looked.number - 1;
  if asked.kind <> 'destroy' or looked.step is distinct from 'confirmed' or proposal.step is distinct from 'proposed'
    or proposal.outcome = 'refused'
  then
    raise exception 'this step does not follow' using errcode = '23514', constraint = 'rights_step_follows';
  end if;
  if looked.taken_by = app_actor() or looked.taken_by = proposal.taken_by
    or exists (select 1 from destruction_item i where i.request_id = wanted and i.decided_by = looked.taken_by)
  then
    raise exception 'a second pair of eyes' using errcode = '23514', constraint = 'rights_needs_two';
  end if;
  if is_held(asked.case_id) then
    raise exception 'held' using errcode = '23514', constraint = 'legal_hold_stops';
  end if;
  insert into destroying (xid, region_id) values (pg_current_xact_id(), asked.region_id);
  for one in select i.thing_kind, array_agg(i.thing_id) as things from destruction_item i
    where i.request_id = wanted and i.choice = 'destroy' group by i.thing_kind
  loop
    perform erase_things(asked.case_id, one.thing_kind, one.things);
  end loop;
  delete from destroying d where d.xid = pg_current_xact_id();
  insert into destruction (request_id, region_id, case_id, bases, destroyed, kept, proposed_by, looked_by, carried_out_by)
  select wanted, asked.region_id, asked.case_id, (select c.legal_basis from household_case c where c.id = asked.case_id),
    (select coalesce(jsonb_object_agg(x.thing_kind, x.many), '{}') from (select i.thing_kind, count(*) as many from destruction_item i
      where i.request_id = wanted and i.choice = 'destroy' group by 1) x),
    (select coalesce(jsonb_object_agg(x.ground, x.many), '{}') from (select i.ground, count(*) as many from destruction_item i
      where i.request_id = wanted and i.choice = 'keep' group by 1) x),
    proposal.taken_by, looked.taken_by, app_actor();
  insert into rights_step (request_id, number, region_id, case_id, step, why, taken_by)
  values (wanted, looked.number + 1, asked.region_id, asked.case_id, 'carried-out', said, app_actor());
end $$;

-- As in 0051, and: an answer that lets something be destroyed says what, and nobody says that it is gone without it being gone.
create or replace function follow_rights_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked record;
  state text;
  last integer;
  proposal record;
begin
  select * into asked from rights_request r where r.id = new.request_id for update;
  state := coalesce(rights_state_of(new.request_id), 'asked');
  select coalesce(max(s.number), 0) into last from rights_step s where s.request_id = new.request_id;
  if new.number <> last + 1 or asked.case_id <> new.case_id or not (case
    when asked.kind = 'statement' then state = 'asked' and new.step = 'read'
    when state in ('asked', 'sent-back') then new.step in ('proposed', 'withdrawn')
      or new.step = 'prolonged' and not exists (select 1 from rights_step s where s.request_id = new.request_id and s.step = 'prolonged')
    when state = 'proposed' then new.step in ('sent-back', 'confirmed')
    when state = 'confirmed' then new.step = 'carried-out' and asked.kind <> 'see' and exists (select 1 from rights_step s
      where s.request_id = new.request_id and s.number = last and s.step = 'confirmed')
    else false end)
  then
    raise exception 'this step does not follow' using errcode = '23514', constraint = 'rights_step_follows';
  end if;
  if new.step in ('proposed', 'prolonged', 'withdrawn', 'carried-out')
    and not app_parts_in(new.case_id) && array['contact-person', 'duo-partner']
  then
    raise exception 'not theirs to answer' using errcode = 'insufficient_privilege';
  end if;
  if new.step = 'proposed' and asked.about = 'child'
    and not exists (select 1 from rights_weighing w where w.request_id = new.request_id)
  then
    raise exception 'not weighed yet' using errcode = '23514', constraint = 'rights_child_first';
  end if;
  if new.step = 'proposed' and asked.kind = 'see' and new.outcome <> 'refused' and (
    not exists (select 1 from rights_line l where l.request_id = new.request_id and l.choice = 'show')
    or exists (select 1 from rights_line l where l.request_id = new.request_id and l.choice is null))
  then
    raise exception 'lines without a decision' using errcode = '23514', constraint = 'rights_lines_decided';
  end if;
  if new.step = 'proposed' and asked.kind = 'destroy' and new.outcome <> 'refused' and (
    not exists (select 1 from destruction_item i where i.request_id = new.request_id and i.choice = 'destroy')
    or (new.outcome = 'granted') = exists (select 1 from destruction_item i where i.request_id = new.request_id and i.choice = 'keep'))
  then
    raise exception 'nothing chosen to destroy' using errcode = '23514', constraint = 'destruction_chosen';
  end if;
  select * into proposal from rights_step s where s.request_id = new.request_id and s.step = 'proposed' order by s.number desc limit 1;
  if new.step in ('sent-back', 'confirmed') and (proposal.taken_by = new.taken_by
    or exists (select 1 from rights_line l where l.request_id = new.request_id and l.decided_by = new.taken_by)
    or exists (select 1 from destruction_item i where i.request_id = new.request_id and i.decided_by = new.taken_by)
    or exists (select 1 from rights_weighing w where w.request_id = new.request_id and w.weighed_by = new.taken_by))
  then
    raise exception 'a second pair of eyes' using errcode = '23514', constraint = 'rights_needs_two';
  end if;
  if new.step = 'carried-out' and (proposal.outcome = 'refused'
    or asked.kind = 'destroy' and not exists (select 1 from destruction d where d.request_id = new.request_id))
  then
    raise exception 'nothing to carry out' using errcode = '23514', constraint = 'rights_step_follows';
  end if;
  return new;
end $$;
create trigger open before insert or update on destruction_item for each row execute function guard_rights_open();

do $$
declare one text;
begin
  foreach one in array array['legal_hold', 'legal_hold_lift', 'destruction'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
  end loop;
  foreach one in array array['legal_hold', 'legal_hold_lift', 'destruction_item'] loop
    execute format('create trigger "0_within_reach" before insert on %I for each row execute function stay_within_reach()', one);
  end loop;
  foreach one in array array['legal_hold', 'legal_hold_lift', 'destruction_item', 'destruction'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[])
      and not case_id = any ((select app_guest_case_ids())::uuid[]))', one);
  end loop;
end $$;
create policy set on legal_hold for insert with check (
  region_id = (select app_region()) and app_parts_in(case_id) && array['contact-person', 'duo-partner'] and set_by = (select app_actor()));
create policy lift on legal_hold_lift for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and not case_id = any ((select app_guest_case_ids())::uuid[]) and lifted_by = (select app_actor()));
create policy choose on destruction_item for insert with check (
  region_id = (select app_region()) and app_parts_in(case_id) && array['contact-person', 'duo-partner'] and decided_by = (select app_actor()));
create policy choose_again on destruction_item for update using (app_parts_in(case_id) && array['contact-person', 'duo-partner'])
  with check (decided_by = (select app_actor()));
grant select on legal_hold, legal_hold_lift, destruction_item, destruction to toekomsttuin_app;
grant insert (region_id, case_id, why, set_by) on legal_hold to toekomsttuin_app;
grant insert (hold_id, region_id, case_id, why, lifted_by) on legal_hold_lift to toekomsttuin_app;
grant insert (request_id, region_id, case_id, thing_kind, thing_id, choice, ground, decided_by), update (choice, ground, decided_by, decided_at)
  on destruction_item to toekomsttuin_app;

-- Whoever agreed to mail takes that back without having to say why or to whom; nothing else of what was said changes.
create function my_mail_case_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(c), '{}') from unnest(family_case_ids()) c
  where app_person() is not null and family_mail_address(c, app_person()) is not null
    and exists (select 1 from account a where a.id = app_actor() and a.by_person_id is null)
$$;
create function take_back_mail() returns boolean language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  one uuid;
  said safe_contact;
  taken boolean := false;
begin
  foreach one in array my_mail_case_ids() loop
    select s.* into said from safe_contact s where s.case_id = one and s.person_id = app_person() order by s.id desc limit 1;
    insert into safe_contact (region_id, case_id, person_id, asked_alone, phone_seen, mail_seen, reads_along, may_call, phone, call_when,
      may_message, may_mail, email, mail_from, mail_until, named_as, recorded_by)
    values (app_region(), one, app_person(), coalesce(said.asked_alone, false), coalesce(said.phone_seen, 'unknown'),
      coalesce(said.mail_seen, 'unknown'), said.reads_along, coalesce(said.may_call, false), said.phone, said.call_when,
      coalesce(said.may_message, false), false, said.email, coalesce(said.mail_from, 0), coalesce(said.mail_until, 24), said.named_as,
      app_actor());
    taken := true;
  end loop;
  return taken;
end $$;

-- As in 0044, and: what somebody of the family sent with alarm goes up by its household too where the one it was for need not
-- work there: to who deputises there and the scientists of the team, then to the fallback holder. A wish for another contact
-- person goes to another fallback holder of the region at once, and to nobody who works with the family.
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
      from household_case c join garden own on own.id = c.garden_id
      join garden g on g.region_id = c.region_id and (g.id = own.id or late.is_wish)
      where c.id = late.case_id and account_works(g.fallback_account_id) and g.fallback_account_id is distinct from late.colleague_id
        and not (late.is_wish and exists (select 1 from case_involvement i
          where i.case_id = c.id and i.account_id = g.fallback_account_id and i.during @> app_now()))
      on conflict on constraint nobody_hears_twice do nothing;
      get diagnostics made = row_count;
    end if;
    total := total + made;
  end loop;
  return total;
end $$;

-- Who reads in the name of a child, for whoever decides what that child reads.
create function family_representatives(household uuid) returns table (child_id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct a.person_id, concat_ws(' ', p.given_name, p.family_name)
  from account a join family_access f on f.account_id = a.id and f.case_id = household join person p on p.id = a.by_person_id
  where household = any (reachable_case_ids()) and not household = any (app_guest_case_ids()) and family_way_closed(f) is null
$$;

-- When a way in was opened, closed or ended, for the household's timeline; nobody of the family and no guest of theirs reads it.
create function family_way_moments(household uuid) returns table (access_id uuid, person_id uuid, by_person_id uuid, step text, on_day date, words text)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.id, a.person_id, a.by_person_id, m.step, (m.at at time zone 'Europe/Amsterdam')::date, m.words
  from family_access f join account a on a.id = f.account_id cross join lateral (
    select 'opened', lower(f.during), f.why
    union all select 'ended', upper(f.during), null where upper(f.during) <= app_now()
    union all select 'closed', s.taken_at, s.words from family_access_step s where s.access_id = f.id and s.step = 'closed') m (step, at, words)
  where f.case_id = household and household = any (reachable_case_ids()) and not household = any (app_guest_case_ids())
$$;
