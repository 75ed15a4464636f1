-- Sight and safety: who was seen and spoken, incidents, acute danger, the reporting code (meldcode), and what stands beside the scores.

-- One occasion on which people of a household were seen or spoken, or on which that did not succeed.
create table safety_sight (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  seen_on date not null,
  place text not null check (place in ('home', 'school-or-care', 'office', 'elsewhere', 'phone')),
  seen_by uuid not null references account,
  note text,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  foreign key (seen_by, region_id) references account (id, region_id)
);
create index safety_sight_case on safety_sight (case_id, seen_on);

create table safety_sight_person (
  sight_id uuid not null,
  region_id uuid not null references region,
  case_id uuid not null,
  person_id uuid not null,
  way text not null check (way in ('seen', 'spoken', 'alone', 'missed')),
  missed_reason text check (missed_reason in ('refused', 'elsewhere', 'not-home', 'other')),
  missed_words text,
  primary key (sight_id, person_id),
  foreign key (sight_id, case_id) references safety_sight (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id),
  check ((way = 'missed') = (missed_reason is not null)),
  check (way = 'missed' or missed_words is null)
);
create index safety_sight_person_person on safety_sight_person (case_id, person_id);

-- Nobody is seen before birth.
create function require_born() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from person p where p.id = new.person_id and p.expected_on is not null) then
    raise exception 'not born yet' using errcode = '23514', constraint = tg_table_name || '_born';
  end if;
  return new;
end $$;
create trigger born before insert on safety_sight_person for each row execute function require_born();

-- Something that was written down about seeing somebody and was not right: it stays to be read and counts no more.
create table safety_sight_withdrawal (
  sight_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  why text not null,
  withdrawn_by uuid not null references account,
  withdrawn_at timestamptz not null default app_now(),
  foreign key (sight_id, case_id) references safety_sight (id, case_id)
);

-- How often somebody is seen, and spoken alone, when that differs from what the region does; the last row counts.
create table safety_sight_term (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  person_id uuid not null,
  seen_days integer check (seen_days between 1 and 180),
  alone_days integer check (alone_days between 1 and 180),
  why text not null,
  agreed_by uuid not null references account,
  agreed_at timestamptz not null default app_now(),
  foreign key (case_id, person_id) references household_member (case_id, person_id)
);
create index safety_sight_term_person on safety_sight_term (case_id, person_id, agreed_at);
create trigger born before insert on safety_sight_term for each row execute function require_born();

-- Something unsafe that happened. It stays open until somebody wrote what was done after it.
create table incident (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  happened_on date not null,
  around text,
  what text not null,
  source text not null check (source in ('fact', 'told', 'opinion')),
  told_by text,
  police_reference text,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  check ((source = 'told') = (told_by is not null))
);
create index incident_case on incident (case_id, happened_on);

create table incident_person (
  incident_id uuid not null,
  region_id uuid not null references region,
  case_id uuid not null,
  person_id uuid not null,
  how text not null check (how in ('hurt', 'afraid', 'saw')),
  primary key (incident_id, person_id, how),
  foreign key (incident_id, case_id) references incident (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id)
);
create index incident_person_person on incident_person (case_id, person_id);

create table incident_step (
  incident_id uuid not null,
  region_id uuid not null references region,
  case_id uuid not null,
  number integer not null check (number >= 1),
  step text not null check (step in ('added', 'followed-up', 'reopened')),
  words text not null,
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  primary key (incident_id, number),
  foreign key (incident_id, case_id) references incident (id, case_id)
);
create index incident_step_case on incident_step (case_id);

create function follow_incident() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last record;
begin
  select coalesce(max(s.number), 0) as number,
    coalesce((array_agg(s.step order by s.number desc) filter (where s.step <> 'added'))[1], 'reopened') as step into last
  from incident_step s where s.incident_id = new.incident_id;
  if new.number <> last.number + 1 or new.step = last.step then
    raise exception 'this step does not follow' using errcode = '23514', constraint = 'incident_step_follows';
  end if;
  return new;
end $$;
create trigger follows before insert on incident_step for each row execute function follow_incident();

-- Acute danger in a household: recorded, ended, and perhaps recorded again. One row a step.
create table acute_danger_step (
  case_id uuid not null references household_case,
  number integer not null check (number >= 1),
  region_id uuid not null references region,
  step text not null check (step in ('recorded', 'ended')),
  words text not null,
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  primary key (case_id, number)
);
create function follow_danger() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.number <> 1 + (select count(*) from acute_danger_step s where s.case_id = new.case_id)
    or (new.step = 'recorded') <> (new.number % 2 = 1)
  then
    raise exception 'this step does not follow' using errcode = '23514', constraint = 'acute_danger_step_follows';
  end if;
  return new;
end $$;
create trigger follows before insert on acute_danger_step for each row execute function follow_danger();

-- The reporting code (meldcode): signs, consult, talk, weighing, decision. Nothing is sent; it is weighed and recorded.
create table reporting_code (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  begun_by uuid not null references account,
  begun_at timestamptz not null default app_now(),
  unique (id, case_id)
);
create index reporting_code_case on reporting_code (case_id);

create table reporting_code_step (
  reporting_code_id uuid not null,
  region_id uuid not null references region,
  case_id uuid not null,
  number integer not null check (number >= 1),
  step text not null check (step in ('signs', 'consult', 'talk', 'weigh', 'decide')),
  words text not null,
  done_on date not null,
  consulted text check (consulted in ('colleague', 'behavioural-scientist', 'safe-home', 'other')),
  consulted_name text,
  suspicion boolean,
  unsafety text check (unsafety in ('acute', 'structural', 'neither')),
  can_help boolean,
  accepted boolean,
  in_time boolean,
  decision text check (decision in ('reported', 'not-reported')),
  reference text,
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  primary key (reporting_code_id, number),
  foreign key (reporting_code_id, case_id) references reporting_code (id, case_id),
  check ((step = 'consult') = (consulted is not null) and (consulted is not null or consulted_name is null)),
  check ((step = 'weigh') = (suspicion is not null)),
  check (step = 'weigh' or num_nonnulls(unsafety, can_help, accepted, in_time) = 0),
  check ((step = 'decide') = (decision is not null)),
  check (reference is null or decision = 'reported')
);
create index reporting_code_step_case on reporting_code_step (case_id);

-- First the signs; after the decision nothing; not reporting only after everything was weighed. Reporting may always.
create function follow_reporting_code() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare before text[];
begin
  select coalesce(array_agg(s.step), '{}') into before from reporting_code_step s where s.reporting_code_id = new.reporting_code_id;
  if new.number <> cardinality(before) + 1 or 'decide' = any (before) or (cardinality(before) = 0) and new.step <> 'signs'
    or (new.decision = 'not-reported' and not before @> array['signs', 'consult', 'talk', 'weigh'])
  then
    raise exception 'this step does not follow' using errcode = '23514', constraint = 'reporting_code_step_follows';
  end if;
  return new;
end $$;
create trigger follows before insert on reporting_code_step for each row execute function follow_reporting_code();

-- That a difference between two scores was talked about.
create table safety_difference_talk (
  low_id uuid not null,
  high_id uuid not null,
  region_id uuid not null references region,
  case_id uuid not null,
  talked_on date not null,
  words text not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  primary key (low_id, high_id),
  foreign key (low_id, case_id) references safety_measurement (id, case_id),
  foreign key (high_id, case_id) references safety_measurement (id, case_id),
  check (low_id <> high_id)
);
create index safety_difference_talk_case on safety_difference_talk (case_id);

-- How a child tells how safe it is, in its own way. A number given with it is a measurement like any other.
create table child_voice (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  person_id uuid not null,
  words text not null,
  face integer check (face between 1 and 5),
  how_asked text not null,
  told_on date not null,
  measurement_id uuid,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  corrects uuid,
  unique (id, case_id, recorded_by),
  foreign key (case_id, person_id) references household_member (case_id, person_id),
  foreign key (measurement_id, case_id) references safety_measurement (id, case_id),
  constraint child_voice_corrects_own foreign key (corrects, case_id, recorded_by) references child_voice (id, case_id, recorded_by),
  constraint child_voice_corrected_once unique (corrects)
);
create index child_voice_case on child_voice (case_id, told_on);
create trigger born before insert on child_voice for each row execute function require_born();

-- The outcome of an instrument such as ARIJ: its name, version and outcome, never its items (those are its maker's).
create table instrument_outcome (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  person_id uuid,
  name text not null,
  edition text not null,
  outcome text not null,
  done_by text not null,
  done_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  corrects uuid,
  unique (id, case_id, recorded_by),
  foreign key (case_id, person_id) references household_member (case_id, person_id),
  constraint instrument_outcome_corrects_own foreign key (corrects, case_id, recorded_by)
    references instrument_outcome (id, case_id, recorded_by),
  constraint instrument_outcome_corrected_once unique (corrects)
);
create index instrument_outcome_case on instrument_outcome (case_id, done_on);

do $$
declare one text;
begin
  foreach one in array array['safety_sight', 'safety_sight_person', 'safety_sight_withdrawal', 'safety_sight_term', 'incident', 'incident_person',
    'incident_step', 'acute_danger_step', 'reporting_code', 'reporting_code_step', 'safety_difference_talk', 'child_voice', 'instrument_outcome'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    execute format('alter table %I enable row level security', one);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[]))', one);
  end loop;
end $$;

grant select, insert (id, region_id, case_id, seen_on, place, seen_by, note, recorded_by) on safety_sight to toekomsttuin_app;
create policy record on safety_sight for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and recorded_by = (select app_actor()) and seen_on <= (select app_today()));
grant select, insert (sight_id, region_id, case_id, person_id, way, missed_reason, missed_words) on safety_sight_person to toekomsttuin_app;
-- People are named with the occasion, by who records it; never put there afterwards.
create policy record on safety_sight_person for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and sight_id in (select s.id from safety_sight s where s.recorded_by = (select app_actor()) and s.recorded_at = (select app_now())));
grant select, insert (sight_id, region_id, case_id, why, withdrawn_by) on safety_sight_withdrawal to toekomsttuin_app;
create policy withdraw on safety_sight_withdrawal for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and withdrawn_by = (select app_actor()));
grant select, insert (region_id, case_id, person_id, seen_days, alone_days, why, agreed_by) on safety_sight_term to toekomsttuin_app;
create policy agree on safety_sight_term for insert with check (
  region_id = (select app_region()) and agreed_by = (select app_actor())
  and case_id = any ((select reachable_case_ids())::uuid[]) and app_parts_in(case_id) && array['contact-person', 'duo-partner']);

grant select, insert (id, region_id, case_id, happened_on, around, what, source, told_by, police_reference, recorded_by) on incident to toekomsttuin_app;
create policy record on incident for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and recorded_by = (select app_actor()) and happened_on <= (select app_today()));
grant select, insert (incident_id, region_id, case_id, person_id, how) on incident_person to toekomsttuin_app;
create policy record on incident_person for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and incident_id in (select i.id from incident i where i.recorded_by = (select app_actor()) and i.recorded_at = (select app_now())));
grant select, insert (incident_id, region_id, case_id, number, step, words, taken_by) on incident_step to toekomsttuin_app;
create policy take on incident_step for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and taken_by = (select app_actor()));

grant select, insert (case_id, number, region_id, step, words, taken_by) on acute_danger_step to toekomsttuin_app;
create policy take on acute_danger_step for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and taken_by = (select app_actor())
  and (step = 'recorded' or app_parts_in(case_id) && array['contact-person', 'duo-partner']));

grant select, insert (id, region_id, case_id, begun_by) on reporting_code to toekomsttuin_app;
create policy begin on reporting_code for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and begun_by = (select app_actor()));
grant select, insert (reporting_code_id, region_id, case_id, number, step, words, done_on, consulted, consulted_name, suspicion,
  unsafety, can_help, accepted, in_time, decision, reference, taken_by) on reporting_code_step to toekomsttuin_app;
create policy take on reporting_code_step for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and taken_by = (select app_actor()) and done_on <= (select app_today()));

grant select, insert (low_id, high_id, region_id, case_id, talked_on, words, recorded_by) on safety_difference_talk to toekomsttuin_app;
create policy record on safety_difference_talk for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and recorded_by = (select app_actor()) and talked_on <= (select app_today()));
grant select, insert (region_id, case_id, person_id, words, face, how_asked, told_on, measurement_id, recorded_by, corrects) on child_voice to toekomsttuin_app;
create policy record on child_voice for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and recorded_by = (select app_actor()) and told_on <= (select app_today()));
grant select, insert (region_id, case_id, person_id, name, edition, outcome, done_by, done_on, recorded_by, corrects) on instrument_outcome to toekomsttuin_app;
create policy record on instrument_outcome for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and recorded_by = (select app_actor()) and done_on <= (select app_today()));
