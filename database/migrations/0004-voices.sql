-- Voices: how safe each person finds it, doubts that are raised, questions to experts, and the family's own pages.

-- How a family reaches somebody who works with them.
alter table account add column phone text, add column reachable text;
-- A professional keeps these two up to date; nothing else of an account is one's own to change.
create function set_my_reach(new_phone text, new_reachable text) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update account set phone = new_phone, reachable = new_reachable where id = app_actor() and kind = 'professional'
$$;

-- A family member reads of the household only what was made for the family: not our own sentences about it.
alter policy reach on household_case using (id = any ((select reachable_case_ids())::uuid[]));

-- Who works with the household of a family member now, and what each of them does.
create function family_team() returns table
  (case_id uuid, name text, organisation text, part text, capacity text, task text, phone text, reachable text)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.case_id, a.name, o.name, i.part, i.capacity, i.task, a.phone, a.reachable
  from case_involvement i join account a on a.id = i.account_id join organisation o on o.id = a.organisation_id
  where i.case_id = any (family_case_ids()) and i.during @> app_now()
$$;

-- How safe somebody finds it at home, from 0 to 10. Never changed: a correction is a new row that refers to the old one.
create table safety_measurement (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  rater_person_id uuid,
  rater_account_id uuid references account,
  score integer not null,
  why text,
  one_higher text,
  how_asked text,
  measured_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  corrects uuid,
  unique (id, case_id),
  foreign key (case_id, rater_person_id) references household_member (case_id, person_id),
  foreign key (corrects, case_id) references safety_measurement (id, case_id),
  constraint safety_measurement_corrected_once unique (corrects),
  constraint safety_measurement_0_to_10 check (score between 0 and 10),
  constraint safety_measurement_one_rater check (num_nonnulls(rater_person_id, rater_account_id) = 1),
  constraint safety_measurement_own_account check (rater_account_id is null or (rater_account_id = recorded_by and how_asked is null))
);
create index safety_measurement_case on safety_measurement (case_id, measured_on);
create index safety_measurement_person on safety_measurement (case_id, rater_person_id);

-- Somebody's own words are corrected by nobody else.
create function correct_own_measurement() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from safety_measurement m where m.id = new.corrects and m.recorded_by = new.recorded_by
    and m.rater_person_id is not distinct from new.rater_person_id and m.rater_account_id is not distinct from new.rater_account_id)
  then
    raise exception 'not the own measurement' using errcode = '23514', constraint = 'safety_measurement_correct_own';
  end if;
  return new;
end $$;
create trigger correct_own before insert on safety_measurement for each row when (new.corrects is not null)
  execute function correct_own_measurement();

-- What was done after a score: this is what takes it off somebody's list for today.
create table safety_follow_up (
  measurement_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  what_done text not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  foreign key (measurement_id, case_id) references safety_measurement (id, case_id)
);
create index safety_follow_up_case on safety_follow_up (case_id);

-- When somebody read one's own score; not what they wrote about it.
create function my_scores_read() returns table (measurement_id uuid, read_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.measurement_id, (f.recorded_at at time zone 'Europe/Amsterdam')::date
  from safety_follow_up f join safety_measurement m on m.id = f.measurement_id
  where m.recorded_by = app_actor()
$$;

-- A behavioural scientist doubts whether we see it sharply; the contact person answers.
create table challenge (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  question text not null,
  raised_by uuid not null references account,
  raised_at timestamptz not null default app_now(),
  unique (id, case_id)
);
create index challenge_case on challenge (case_id);

create table challenge_step (
  challenge_id uuid not null,
  region_id uuid not null references region,
  case_id uuid not null,
  number integer not null check (number >= 1),
  step text not null check (step in ('answered', 'asked-further', 'settled')),
  words text not null,
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  primary key (challenge_id, number),
  foreign key (challenge_id, case_id) references challenge (id, case_id)
);
create index challenge_step_case on challenge_step (case_id);

create function follow_challenge() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last record;
begin
  select coalesce(max(s.number), 0) as number, (array_agg(s.step order by s.number desc))[1] as step into last
  from challenge_step s where s.challenge_id = new.challenge_id;
  if new.number <> last.number + 1 or not (case coalesce(last.step, 'asked-further')
    when 'asked-further' then new.step = 'answered'
    when 'answered' then new.step in ('asked-further', 'settled')
    else false end)
  then
    raise exception 'this step does not follow' using errcode = '23514', constraint = 'challenge_step_follows';
  end if;
  return new;
end $$;
create trigger follows before insert on challenge_step for each row execute function follow_challenge();

-- A question to an expert. It stands apart from the household it is about: who answers can't find that out here.
create table expert_consult (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  asked_of text not null check (asked_of in
    ('safe-home', 'certified-institution', 'child-protection-board', 'behavioural-scientist', 'experience-expert', 'adviser')),
  organisation_id uuid references organisation,
  question text not null,
  summary text not null,
  asked_on date not null,
  needed_by date not null,
  check ((asked_of = 'adviser') = (organisation_id is not null)),
  check (needed_by >= asked_on)
);
create index expert_consult_asked_of on expert_consult (region_id, asked_of);

create table expert_consult_case (
  consult_id uuid primary key references expert_consult,
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  asked_by uuid not null references account
);
create index expert_consult_case_case on expert_consult_case (case_id);

create table expert_consult_step (
  consult_id uuid not null references expert_consult,
  region_id uuid not null references region,
  step text not null check (step in ('answered', 'withdrawn', 'used')),
  words text not null,
  usefulness integer check (usefulness between 1 and 5),
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  primary key (consult_id, step),
  check ((step = 'used') = (usefulness is not null))
);

create function follow_consult() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare before text[];
begin
  perform 1 from expert_consult c where c.id = new.consult_id for update;
  select coalesce(array_agg(s.step), '{}') into before from expert_consult_step s where s.consult_id = new.consult_id;
  if 'withdrawn' = any (before) or new.step = any (before) or (new.step = 'used') <> ('answered' = any (before)) then
    raise exception 'this step does not follow' using errcode = '23514', constraint = 'expert_consult_step_follows';
  end if;
  return new;
end $$;
create trigger follows before insert on expert_consult_step for each row execute function follow_consult();

-- What the asker of the database knows of, by role and kind of organisation.
create function app_expertises() returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select array(
    select e.expertise
    from account a join organisation o on o.id = a.organisation_id,
      (values ('safe-home', 'safe-home-worker', 'safe-home'),
        ('certified-institution', 'certified-institution-worker', 'certified-institution'),
        ('child-protection-board', 'adviser', 'child-protection-board'),
        ('behavioural-scientist', 'behavioural-scientist', null),
        ('experience-expert', 'experience-expert', null)) as e (expertise, role, kind)
    where a.id = app_actor() and (e.kind is null or o.kind = e.kind) and e.role = any (app_roles()))
$$;
-- The organisation somebody advises for, when questions are asked of that organisation itself.
create function app_advises_for() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select a.organisation_id from account a where a.id = app_actor() and 'adviser' = any (app_roles())
$$;
create function withdrawn_consult_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select array(select s.consult_id from expert_consult_step s where s.step = 'withdrawn' and s.region_id = app_region())
$$;

do $$
declare one text;
begin
  foreach one in array array['safety_measurement', 'safety_follow_up', 'challenge', 'challenge_step', 'expert_consult', 'expert_consult_case', 'expert_consult_step'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    execute format('alter table %I enable row level security', one);
    execute format('grant select, insert on %I to toekomsttuin_app', one);
  end loop;
end $$;

create policy reach on safety_measurement for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy record on safety_measurement for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and recorded_by = (select app_actor()) and measured_on <= (select app_today())
  and (rater_account_id is not null or how_asked is not null));
-- Of a family member only what that person wrote: not what another wrote, nor what we wrote down for anybody.
create policy own_words on safety_measurement for select
  using (recorded_by = (select app_actor()) and case_id = any ((select family_case_ids())::uuid[]));
create policy tell on safety_measurement for insert with check (
  region_id = (select app_region()) and case_id = any ((select family_case_ids())::uuid[])
  and recorded_by = (select app_actor()) and rater_person_id = (select app_person())
  and how_asked is null and measured_on <= (select app_today()));

create policy reach on safety_follow_up for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy record on safety_follow_up for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor()));

create policy reach on challenge for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy raise on challenge for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and raised_by = (select app_actor()) and (select app_has_role('behavioural-scientist')));
create policy reach on challenge_step for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy take on challenge_step for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and taken_by = (select app_actor())
  and case step when 'answered' then app_parts_in(case_id) && array['contact-person', 'duo-partner']
    else (select app_has_role('behavioural-scientist')) end);

create policy reach on expert_consult_case for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy ask on expert_consult_case for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and asked_by = (select app_actor()));
create policy ask on expert_consult for insert
  with check (region_id = (select app_region()) and (select app_is_professional()) and asked_on = (select app_today()));
create policy team on expert_consult for select using (id in (select c.consult_id from expert_consult_case c));
create policy expert on expert_consult for select using (
  region_id = (select app_region())
  and (asked_of = any ((select app_expertises())::text[]) or organisation_id = (select app_advises_for()))
  and id <> all ((select withdrawn_consult_ids())::uuid[]));
create policy team on expert_consult_step for select using (consult_id in (select c.consult_id from expert_consult_case c));
-- Who answers reads answers, and nothing of what a team did with them.
create policy expert on expert_consult_step for select using (
  step = 'answered' and region_id = (select app_region()) and consult_id in (select c.id from expert_consult c));
create policy answer on expert_consult_step for insert with check (
  step = 'answered' and region_id = (select app_region()) and taken_by = (select app_actor())
  and consult_id in (select c.id from expert_consult c
    where c.asked_of = any ((select app_expertises())::text[]) or c.organisation_id = (select app_advises_for())));
create policy settle on expert_consult_step for insert with check (
  step <> 'answered' and region_id = (select app_region()) and taken_by = (select app_actor())
  and consult_id in (select c.consult_id from expert_consult_case c));
