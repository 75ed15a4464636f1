-- Running households: what began before it was in here, with where it was found; and a household that becomes two.

-- Since when a household is in here, from which system or paper it was taken, and who entered it.
create table entered_afterwards (
  case_id uuid primary key references household_case,
  region_id uuid not null references region,
  source text not null check (length(source) between 1 and 200),
  entered_by uuid not null references account,
  entered_on date not null default app_today(),
  entered_at timestamptz not null default app_now()
);
create index entered_afterwards_by on entered_afterwards (entered_by);
create trigger append_only before update or delete on entered_afterwards for each row execute function refuse_change();
create trigger append_only_truncate before truncate on entered_afterwards execute function refuse_change();
alter table entered_afterwards enable row level security;
create policy reach on entered_afterwards for select using (case_id = any ((select reachable_case_ids())::uuid[]));
-- Only while the household is being opened: a household that was in here from its start can't be marked later.
create policy enter on entered_afterwards for insert
  with check (region_id = (select app_region()) and entered_by = (select app_actor()) and app_opens(case_id));
grant select, insert (case_id, region_id, source, entered_by) on entered_afterwards to toekomsttuin_app;

-- Who opens a household with a start in the past says where that was found. Told at the end of the transaction.
create function past_start_is_marked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app_actor() is not null and new.opened_on < app_today()
    and not exists (select 1 from entered_afterwards e where e.case_id = new.id)
  then
    raise exception 'began before today' using errcode = '23514', constraint = 'past_start_is_marked';
  end if;
  return null;
end $$;
create constraint trigger past_start_is_marked after insert on household_case
  deferrable initially deferred for each row execute function past_start_is_marked();

-- A turn of a contact person that was over may be of somebody without an account: then a name stands there. The turn that
-- reaches today is always of somebody who works here.
alter table contact_person alter account_id drop not null,
  add column formerly text check (length(formerly) between 1 and 120),
  add constraint somebody_holds check (num_nonnulls(account_id, formerly) = 1),
  add constraint formerly_is_over check (formerly is null or not upper_inf(during));

-- Turns in the past come with the entering of a household, in the same transaction, and at no other time.
create function turns_begin_today() returns trigger language plpgsql stable as $$
begin
  if app_actor() is not null and (lower(new.during) < app_today() or new.formerly is not null)
    and not exists (select 1 from entered_afterwards e
      where e.case_id = new.case_id and e.entered_at = app_now() and (new.formerly is null or upper(new.during) <= e.entered_on))
  then
    raise exception 'a turn in the past' using errcode = '23514', constraint = 'turns_begin_today';
  end if;
  return new;
end $$;
create trigger turns_begin_today before insert on contact_person for each row execute function turns_begin_today();

-- What was agreed, measured, given and asked before a household was in here, in the words of then. No figure reads it, and
-- nothing of it is in force: a plan, a score or help that goes on is laid down where it belongs.
create table earlier_record (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references entered_afterwards,
  kind text not null check (kind in ('plan', 'measurement', 'help', 'consult')),
  on_day date not null,
  until_day date,
  about uuid,
  what text not null check (length(what) between 1 and 4000),
  by_whom text check (length(by_whom) <= 200),
  score smallint check (score between 0 and 10),
  source text not null check (length(source) between 1 and 200),
  replaces uuid unique,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id, kind),
  foreign key (replaces, case_id, kind) references earlier_record (id, case_id, kind),
  foreign key (case_id, about) references household_member (case_id, person_id),
  constraint earlier_until check (until_day is null or (kind in ('plan', 'help') and until_day >= on_day)),
  constraint earlier_score check (score is null or kind = 'measurement')
);
create index earlier_record_case on earlier_record (case_id);
create unique index earlier_record_once on earlier_record (case_id, kind, on_day, about, replaces, md5(what)) nulls not distinct;
create trigger append_only before update or delete on earlier_record for each row execute function refuse_change();
create trigger append_only_truncate before truncate on earlier_record execute function refuse_change();
alter table earlier_record enable row level security;
create policy reach on earlier_record for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy record on earlier_record for insert with check (region_id = (select app_region())
  and app_parts_in(case_id) && array['contact-person', 'duo-partner'] and recorded_by = (select app_actor())
  and exists (select 1 from entered_afterwards e where e.case_id = earlier_record.case_id and earlier_record.on_day <= e.entered_on));
grant select, insert (region_id, case_id, kind, on_day, until_day, about, what, by_whom, score, source, replaces, recorded_by)
  on earlier_record to toekomsttuin_app;

-- A household that becomes two: which one came from which, and why.
create table household_split (
  case_id uuid primary key references household_case,
  from_case_id uuid not null references household_case,
  region_id uuid not null references region,
  why text not null check (length(why) between 1 and 1000),
  split_by uuid not null references account,
  split_on date not null default app_today(),
  split_at timestamptz not null default app_now(),
  check (case_id <> from_case_id)
);
create index household_split_from on household_split (from_case_id);
create trigger append_only before update or delete on household_split for each row execute function refuse_change();
create trigger append_only_truncate before truncate on household_split execute function refuse_change();
alter table household_split enable row level security;
-- Both ends know that they were one; where the other is, only who reaches it can read.
create policy reach on household_split for select using (case_id = any ((select reachable_case_ids())::uuid[])
  or from_case_id = any ((select reachable_case_ids())::uuid[]));
create policy split on household_split for insert with check (region_id = (select app_region()) and split_by = (select app_actor())
  and app_opens(case_id) and app_parts_in(from_case_id) && array['contact-person']);
grant select, insert (case_id, from_case_id, region_id, why, split_by) on household_split to toekomsttuin_app;

-- A set of households that was sent and is looked at. Only who sent it sees it; after a day it is gone.
create table household_import (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  parts jsonb,
  made_by uuid not null references account,
  made_at timestamptz not null default app_now(),
  taken_over_at timestamptz,
  households integer check (households >= 0),
  constraint import_is_whole check (num_nonnulls(taken_over_at, households) in (0, 2)),
  constraint import_keeps_no_set check ((parts is null) = (taken_over_at is not null))
);
create unique index one_household_import_waits on household_import (made_by) where taken_over_at is null;
create function stamp_household_import() returns trigger language plpgsql as $$
begin
  if old.taken_over_at is not null then
    raise exception 'taken over already' using errcode = '23514', constraint = 'household_import_once';
  end if;
  if new.parts is null then new.taken_over_at := app_now(); end if;
  return new;
end $$;
create trigger stamp_household_import before update on household_import for each row execute function stamp_household_import();
alter table household_import enable row level security;
create policy own on household_import for select using (made_by = (select app_actor())
  and made_at > app_now() - interval '1 day');
create policy send on household_import for insert with check (region_id = (select app_region())
  and made_by = (select app_actor()) and (select app_has_role('caseworker')));
create policy take_over on household_import for update
  using (made_by = (select app_actor()) and (select app_has_role('caseworker'))) with check (made_by = (select app_actor()));
create policy forget on household_import for delete using (made_by = (select app_actor()) and taken_over_at is null);
grant select, delete, insert (region_id, parts, made_by), update (parts, households) on household_import to toekomsttuin_app;

-- What somebody sent and left lying is about people: a job takes it away after a day.
create function forget_household_imports() returns integer language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare gone integer;
begin
  perform only_for_a_job();
  delete from household_import i where i.region_id = app_worker_region() and i.taken_over_at is null
    and i.made_at <= app_now() - interval '1 day';
  get diagnostics gone = row_count;
  return gone;
end $$;

-- What was typed over of before about somebody is destroyed as what was written here.
alter table destruction_item drop constraint destruction_item_thing_kind_check,
  add constraint destruction_item_thing_kind_check check (thing_kind in ('journal-entry', 'measurement', 'child-voice', 'face', 'message',
    'own-view', 'analysis-view', 'incident', 'file', 'instrument-outcome', 'statement', 'earlier-record'));
create or replace function erase_things(household uuid, kind text, things uuid[]) returns jsonb
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
    ('statement', 'rights_request', 'id', null),
    ('earlier-record', 'earlier_record', 'id', 'replaces')) x (kind, name, key, earlier) where x.kind = erase_things.kind;
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

-- Figures (docs/decisions/0036). A household that was entered afterwards, or came from a split, did not begin here: no wait
-- from its first signal is counted and it is not new. It is followed from the first quarter that it was in here from the
-- first day on; only how many contact persons it had is counted from its real start.
create or replace function monitor_quarters(of_region uuid, cases uuid[], until date)
returns table (case_id uuid, garden_id uuid, opened_on date, closed_on date, starts date, ends date)
language sql stable as $$
  select c.id, c.garden_id, c.opened_on, c.closed_on, s::date, (s + interval '3 months')::date
  from household_case c cross join lateral generate_series(date_trunc('quarter', c.opened_on::timestamp),
    date_trunc('quarter', until::timestamp) - interval '3 months', interval '3 months') s
  where c.region_id = of_region and c.merged_into is null and (cases is null or c.id = any (cases))
    and (c.closed_on is null or c.closed_on > greatest(s::date, c.opened_on))
    and not exists (select 1 from entered_afterwards e where e.case_id = c.id and s::date < e.entered_on)
$$;
create or replace function monitor_waits(of_region uuid, cases uuid[], until date)
returns table (indicator text, case_id uuid, subject uuid, garden_id uuid, on_day date, numerator double precision, denominator double precision)
language sql stable as $$
  with h as (
    select c.*, e.entered_on, e.case_id is null and p.case_id is null as began_here from household_case c
    left join entered_afterwards e on e.case_id = c.id left join household_split p on p.case_id = c.id
    where c.region_id = of_region and c.merged_into is null and c.opened_on <= until and (cases is null or c.id = any (cases))
  ), first_time as (
    select 'days-to-contact' as indicator, h.id, least(
      (select min(j.happened_on) from journal_version j where j.case_id = h.id and j.kind in ('conversation', 'visit', 'phone', 'message')
        and cardinality(j.spoke_with) > 0 and j.happened_on >= h.first_signal_on),
      (select min(n.held_on) from network_consultation n where n.case_id = h.id and n.held_on >= h.first_signal_on),
      (select min(s.seen_on) from safety_sight s join safety_sight_person p on p.sight_id = s.id and p.way <> 'missed'
        where s.case_id = h.id and s.seen_on >= h.first_signal_on
          and not exists (select 1 from safety_sight_withdrawal w where w.sight_id = s.id))) as on_day
    from h
    union all
    select 'days-to-plan', h.id, (select min((p.activated_at at time zone 'Europe/Amsterdam')::date) from top3_plan p where p.case_id = h.id) from h
    union all
    select 'days-to-help', h.id, (select min(s.on_day) from intervention_step s where s.case_id = h.id and s.step = 'running') from h
  )
  select f.indicator, h.id, h.id, h.garden_id, f.on_day, greatest(f.on_day - h.first_signal_on, 0), 1
  from first_time f join h using (id) where f.on_day <= until and h.began_here
  union all
  select 'help-wait', h.id, s.intervention_id, h.garden_id, s.on_day, s.on_day - r.on_day, 1
  from h join intervention_step s on s.case_id = h.id and s.step = 'running' and s.on_day <= until
  join lateral (select min(x.on_day) as on_day from intervention_step x where x.intervention_id = s.intervention_id and x.step = 'requested') r
    on r.on_day >= coalesce(h.entered_on, r.on_day)
  union all
  select 'help-fits', h.id, s.intervention_id, h.garden_id, s.on_day, (s.fit_score >= 4)::integer, 1
  from h join intervention_step s on s.case_id = h.id and s.fit_score is not null and s.on_day <= until
    and s.on_day >= coalesce(h.entered_on, s.on_day)
  union all
  select 'consult-days', h.id, e.id, h.garden_id, (a.taken_at at time zone 'Europe/Amsterdam')::date,
    greatest((a.taken_at at time zone 'Europe/Amsterdam')::date - e.asked_on, 0), 1
  from h join expert_consult_case x on x.case_id = h.id join expert_consult e on e.id = x.consult_id
  join expert_consult_step a on a.consult_id = e.id and a.step = 'answered'
  where (a.taken_at at time zone 'Europe/Amsterdam')::date <= until
  union all
  select k.indicator, h.id, h.id, h.garden_id, h.opened_on, k.numerator, 1
  from h cross join (values ('new-households', 1), ('not-fitting', 0)) k (indicator, numerator) where h.began_here
$$;
create or replace function monitor_per_quarter(of_region uuid, cases uuid[], until date)
returns table (indicator text, case_id uuid, subject uuid, garden_id uuid, on_day date, numerator double precision, denominator double precision)
language sql stable as $$
  with q as (select * from monitor_quarters(of_region, cases, until))
  select 'one-contact-person', q.case_id, q.case_id, q.garden_id, q.ends - 1,
    ((select count(distinct coalesce(t.account_id::text, lower(t.formerly))) from contact_person t where t.case_id = q.case_id and lower(t.during) < q.ends) = 1)::integer, 1
  from q
  union all
  select 'contact-changes', q.case_id, q.case_id, q.garden_id, q.ends - 1,
    (select count(*) from handover o where o.case_id = q.case_id and o.from_day >= q.starts and o.from_day < q.ends),
    (least(q.ends, q.closed_on) - greatest(q.starts, q.opened_on)) / 365.25
  from q
  union all
  select 'professionals', q.case_id, q.case_id, q.garden_id, q.ends - 1, (select count(distinct i.account_id) from case_involvement i
      where i.case_id = q.case_id and i.during && tstzrange(q.starts::timestamp at time zone 'Europe/Amsterdam',
        q.ends::timestamp at time zone 'Europe/Amsterdam')), 1
  from q
  union all
  select 'no-violence', q.case_id, q.case_id, q.garden_id, q.ends - 1, (not exists (select 1 from incident i
      where i.case_id = q.case_id and i.happened_on >= q.starts and i.happened_on < q.ends))::integer, 1
  from q where q.opened_on <= q.starts
  union all
  select 'court-measures', q.case_id, q.case_id, q.garden_id, q.ends - 1, exists (
      select 1 from intervention i join intervention_step s on s.intervention_id = i.id and s.step = 'running' and s.on_day < q.ends
      where i.case_id = q.case_id and i.kind = 'court-measure' and not exists (
        select 1 from intervention_step e where e.intervention_id = i.id and e.step in ('completed', 'stopped') and e.on_day < q.starts))::integer, 1
  from q
$$;
create or replace function monitor_safety(of_region uuid, cases uuid[], until date)
returns table (indicator text, case_id uuid, subject uuid, garden_id uuid, on_day date, numerator double precision, denominator double precision)
language sql stable as $$
  with terms as (
    select monitor_setting(of_region, 'scoreWaveDays', 42) as around, array[monitor_setting(of_region, 'scoreSecondWaveMonths', 6),
      monitor_setting(of_region, 'scoreThirdWaveMonths', 12), monitor_setting(of_region, 'scoreFourthWaveMonths', 18)] as months
  ), score as (
    select m.*, c.garden_id, c.opened_on, case when m.rater_person_id is null then 'professional' else 'family' end as rater
    from safety_measurement m join household_case c on c.id = m.case_id
    where c.region_id = of_region and c.merged_into is null and (cases is null or c.id = any (cases)) and m.measured_on <= until
      and not exists (select 1 from safety_measurement x where x.corrects = m.id)
  ), at_start as (
    select distinct on (s.case_id, s.rater_person_id, s.rater_account_id) s.* from score s, terms t
    where s.measured_on <= s.opened_on + t.around
      and not exists (select 1 from entered_afterwards e where e.case_id = s.case_id)
    order by s.case_id, s.rater_person_id, s.rater_account_id, s.measured_on, s.id
  )
  select 'safer-' || f.rater || '-' || w.wave, f.case_id, n.id, f.garden_id, n.measured_on, (n.score > f.score)::integer, 1
  from at_start f cross join terms t cross join lateral unnest(t.months) with ordinality w (months, wave)
  cross join lateral (
    select s.* from score s where s.case_id = f.case_id and s.id <> f.id
      and s.rater_person_id is not distinct from f.rater_person_id and s.rater_account_id is not distinct from f.rater_account_id
      and s.measured_on between (f.opened_on + make_interval(months => w.months))::date - t.around
        and (f.opened_on + make_interval(months => w.months))::date + t.around
    order by abs(s.measured_on - (f.opened_on + make_interval(months => w.months))::date), s.id limit 1) n
$$;
