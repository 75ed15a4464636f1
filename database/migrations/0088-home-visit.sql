-- A visit at home that is planned: when, with whom, where in words, and who goes. Nobody named means the contact person of that
-- day, so that it goes along with a handover.
create table home_visit (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  visitor_account_id uuid,
  person_ids uuid[] not null default '{}' check (cardinality(person_ids) <= 40 and array_position(person_ids, null) is null),
  others text check (length(others) between 1 and 200),
  place text check (length(place) between 1 and 120),
  purpose text check (length(purpose) between 1 and 300),
  version integer not null default 1,
  planned_by uuid not null references account,
  planned_at timestamptz not null default app_now(),
  changed_at timestamptz,
  unique (id, case_id),
  foreign key (visitor_account_id, region_id) references account (id, region_id),
  constraint visit_is_an_hour_or_so check (ends_at > begins_at and ends_at <= begins_at + interval '8 hours'),
  constraint visit_is_with_somebody check (cardinality(person_ids) > 0 or others is not null)
);
create index home_visit_case on home_visit (case_id, begins_at);

-- What became of it, once. Who was seen stands in the sight (safety_sight), which belongs to one visit at most.
create table home_visit_end (
  visit_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  outcome text not null check (outcome in ('done', 'called-off')),
  words text not null check (length(words) between 1 and 300),
  sight_id uuid,
  ended_by uuid not null references account,
  ended_at timestamptz not null default app_now(),
  foreign key (visit_id, case_id) references home_visit (id, case_id),
  foreign key (sight_id, case_id) references safety_sight (id, case_id),
  constraint sight_of_one_visit unique (sight_id),
  constraint only_done_has_a_sight check (sight_id is null or outcome = 'done')
);
create index home_visit_end_case on home_visit_end (case_id);
create trigger append_only before update or delete on home_visit_end for each row execute function refuse_change();
create trigger append_only_truncate before truncate on home_visit_end execute function refuse_change();

create function guard_home_visit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select unnest(new.person_ids) except select m.person_id from household_member m where m.case_id = new.case_id) then
    raise exception 'somebody of another household' using errcode = '23514', constraint = 'visit_with_own_people';
  end if;
  if tg_op = 'UPDATE' then
    if exists (select 1 from home_visit_end e where e.visit_id = new.id) then
      raise exception 'this visit is over' using errcode = '23514', constraint = 'visit_is_to_come';
    end if;
    new.changed_at := app_now();
  elsif exists (select 1 from household_case c where c.id = new.case_id and c.closed_on is not null) then
    raise exception 'this household is closed' using errcode = '23514', constraint = 'visit_of_open_household';
  end if;
  return new;
end $$;
create trigger "0_within_reach" before insert or update on home_visit for each row execute function stay_within_reach();
create trigger guard before insert or update on home_visit for each row execute function guard_home_visit();
create trigger no_delete before delete on home_visit for each row execute function refuse_change();

-- Its sight is one at home on that day which counts still; and what is yet to come was not done.
create function guard_home_visit_end() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare visit home_visit;
begin
  select v.* into visit from home_visit v where v.id = new.visit_id and v.case_id = new.case_id for update;
  if new.outcome = 'done' and (visit.begins_at at time zone 'Europe/Amsterdam')::date > app_today() then
    raise exception 'this visit is still to come' using errcode = '23514', constraint = 'visit_has_been';
  end if;
  if new.sight_id is not null and not exists (select 1 from safety_sight s where s.id = new.sight_id and s.case_id = new.case_id
    and s.place <> 'phone' and s.seen_on = (visit.begins_at at time zone 'Europe/Amsterdam')::date
    and not exists (select 1 from safety_sight_withdrawal w where w.sight_id = s.id))
  then
    raise exception 'not a sight of this visit' using errcode = '23514', constraint = 'sight_of_this_visit';
  end if;
  return new;
end $$;
create trigger "0_within_reach" before insert on home_visit_end for each row execute function stay_within_reach();
create trigger guard before insert on home_visit_end for each row execute function guard_home_visit_end();

do $$
declare one text;
begin
  foreach one in array array['home_visit', 'home_visit_end'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[]))', one);
    execute format('create policy plan on %I for insert with check (region_id = (select app_region())
      and case_id = any ((select reachable_case_ids())::uuid[]) and %s = (select app_actor()))', one,
      case one when 'home_visit' then 'planned_by' else 'ended_by' end);
    execute format('grant select on %I to toekomsttuin_app', one);
  end loop;
end $$;
create policy plan_again on home_visit for update using (case_id = any ((select reachable_case_ids())::uuid[]));
grant insert (id, region_id, case_id, begins_at, ends_at, visitor_account_id, person_ids, others, place, purpose, planned_by),
  update (begins_at, ends_at, visitor_account_id, person_ids, others, place, purpose, version) on home_visit to toekomsttuin_app;
grant insert (visit_id, region_id, case_id, outcome, words, sight_id, ended_by) on home_visit_end to toekomsttuin_app;

-- Whether what was shown at that moment is hidden now: there is direct danger, and nobody said since it began, or since the visit
-- was changed, that showing it is safe.
create function danger_hides(household uuid, shown_at timestamptz, changed_at timestamptz) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select coalesce((select d.step = 'recorded' and greatest(d.taken_at, changed_at) >= shown_at from acute_danger_step d
    where d.case_id = household order by d.number desc limit 1), false)
$$;

-- The visits that were shown to who asks: when, and who comes. What it is for and with whom stays out, and the place as soon as
-- anybody of the household has a secret address. While there is direct danger nothing shows but what was found safe since it began.
create function my_home_visits() returns table
  (id uuid, case_id uuid, uid text, sequence integer, begins_at timestamptz, ends_at timestamptz, place text, visitor text)
language sql stable security definer set search_path = public, pg_temp as $$
  select v.id, v.case_id, encode(sha256(uuid_send(v.id) || uuid_send(r.person_id)), 'hex'), v.version - 1, v.begins_at, v.ends_at,
    case when not exists (select 1 from home h where h.case_id = v.case_id and h.is_secret) then v.place end,
    (select a.name from account a where a.id = coalesce(
      (select i.account_id from case_involvement i where i.case_id = v.case_id and i.account_id = v.visitor_account_id
        and i.during @> app_now() limit 1),
      (select k.account_id from contact_person k where k.case_id = v.case_id
        and k.during @> (v.begins_at at time zone 'Europe/Amsterdam')::date)))
  from home_visit v join release r on r.thing_kind = 'home-visit' and r.thing_id = v.id and r.case_id = v.case_id
    and r.person_id = app_person() and r.withdrawn_at is null
  where v.id = any (app_released_ids('home-visit')) and v.ends_at > app_now()
    and not exists (select 1 from home_visit_end e where e.visit_id = v.id)
    and not danger_hides(v.case_id, r.at, v.changed_at)
  order by v.begins_at
$$;

-- What was written down of before a household was in here can have its paper with it: a file of the household, kept as all others.
alter table earlier_record add column file_id uuid,
  add constraint earlier_record_file foreign key (file_id, case_id) references file (id, case_id);
create index earlier_record_file on earlier_record (file_id);
grant insert (file_id) on earlier_record to toekomsttuin_app;

-- How a region has its families spoken to, where nobody is known yet: by the link somebody holds, or at the door of an installation
-- with one region. Nothing else of the region is told there.
create function door_look(token bytea) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  with link as (select l.region_id, p.birth_date > app_today() - interval '18 years' as is_young
    from seat_of_link(token) l join planned_seat s on s.id = l.seat_id left join person p on p.id = s.person_id)
  select jsonb_build_object('familyWord', r.family_word,
    'address', case when (select l.is_young from link l) then 'je' else r.family_address end)
  from region r where r.id = coalesce((select l.region_id from link l),
    case when token is null then (select (array_agg(o.id))[1] from region o having count(*) = 1) end)
$$;
-- The same in a mail: Dutch as the region of that person has it spoken. Colleagues are no family, and who is not grown up is 'je'.
create or replace function mail_language(wanted mail) returns text language sql stable security definer set search_path = public, pg_temp as $$
  with chosen as (select coalesce((select min(a.language) from account a
      where a.kind = 'family' and a.person_id = mail_person(wanted) and a.by_person_id is null
      having min(a.language) = max(a.language)), 'nl') as code),
  asked as (select s.account_id from planned_seat s
    where s.id = coalesce(wanted.seat_id, (select i.seat_id from consultation_invitation i where i.id = wanted.invitation_id))),
  said as (select array_remove(array[
      case when r.family_address = 'u' and not coalesce((select p.birth_date > app_today() - interval '18 years'
        from person p where p.id = mail_person(wanted)), false) then 'u' end,
      case when r.family_word = 'huishouden' then 'huishouden' end], null) as ways
    from region r where r.id = wanted.region_id)
  select case when c.code = 'nl' and cardinality(s.ways) > 0
      and not exists (select 1 from asked a where a.account_id is not null)
    then 'nl-x-' || array_to_string(s.ways, '-') else c.code end
  from chosen c, said s
$$;

-- What a region asks and counts now, for who sets it up: how many, never an answer or a figure.
create function set_up_in_use() returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'questions', (select count(*) from experience_step s where s.region_id = app_region() and s.step = 'in-use'
      and not exists (select 1 from experience_step e where e.question_id = s.question_id and e.step = 'retired')),
    'indicators', (select count(distinct m.indicator) from monitor_rollup m where m.region_id = app_region()),
    'ownIndicators', (select count(distinct v.indicator) from monitor_version v where v.region_id = app_region()))
  where app_has_role('functional-administrator')
$$;

-- Who goes with a split reads the old household's pages no more, unless the contact person says in that same deed that they may.
-- As with every way in that stands despite something, that ends: here after ninety days.
create function keep_way_after_split(way uuid) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update family_access f set despite = array_append(f.despite, 'left'), why = coalesce(f.why, s.why),
    during = tstzrange(lower(f.during), least(upper(f.during), app_now() + interval '90 days'))
  from household_split s
  where f.id = way and not 'left' = any (f.despite) and f.during @> app_now() and f.case_id = any (reachable_case_ids())
    and app_parts_in(f.case_id) && array['contact-person']
    and s.from_case_id = f.case_id and s.split_by = app_actor() and s.split_at = app_now();
  if not found then raise exception 'no way in to keep' using errcode = '42501'; end if;
end $$;
