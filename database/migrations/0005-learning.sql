-- What the practice learns: observations, lessons with their evidence, improvements, sessions, trainings.
-- A household is known here by its pseudonym alone; no table of this file can lead back to a family.
create function app_in_practice() returns boolean language sql stable
  return app_has_role('caseworker', 'behavioural-scientist', 'safe-home-worker', 'certified-institution-worker',
    'experience-expert', 'project-leader', 'policy-adviser');

-- All that learning may know of a household: no id, no name, months instead of days.
create view learning_case with (security_barrier) as
  select c.pseudonym, c.garden_id, date_trunc('month', c.opened_on)::date as opened_month,
    date_trunc('month', c.closed_on)::date as closed_month
  from household_case c
  where c.region_id = (select app_region()) and (select app_in_practice());

-- Whom to invite after a network consultation. Answers a job of the region only, never a person.
create function learning_team_of(wanted uuid) returns table (pseudonym text, garden_id uuid, account_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct c.pseudonym, c.garden_id, i.account_id
  from household_case c
  join case_involvement i on i.case_id = c.id and i.during @> app_now()
  join role_assignment r on r.account_id = i.account_id and r.during @> app_today()
    and r.role in ('caseworker', 'behavioural-scientist', 'safe-home-worker', 'certified-institution-worker', 'experience-expert')
  where c.id = wanted and c.region_id = app_worker_region() and app_actor() is null
$$;

create table observation (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  pseudonym text,
  garden_id uuid references garden,
  effect text not null check (effect in ('helped', 'hindered')),
  about text not null check (about in ('content', 'process', 'organisation')),
  text text not null,
  shared_by uuid not null references account,
  shared_on date not null,
  check ((pseudonym is null) = (garden_id is null))
);
create index observation_region on observation (region_id, id desc);

create table observation_invitation (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  account_id uuid not null references account,
  pseudonym text not null,
  garden_id uuid not null references garden,
  consultation_id uuid not null,
  invited_on date not null default app_today(),
  unique (consultation_id, account_id)
);
create index observation_invitation_account on observation_invitation (account_id);

create table observation_invitation_answer (
  invitation_id uuid primary key references observation_invitation,
  region_id uuid not null references region,
  answer text not null check (answer in ('shared', 'dismissed')),
  answered_at timestamptz not null default app_now()
);

create table practice_session (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  held_on date not null,
  purpose text not null,
  theme text,
  guest text,
  notes text,
  recorded_by uuid not null references account,
  version integer not null default 1
);
create index practice_session_region on practice_session (region_id, held_on desc);

create table practice_attendance (
  session_id uuid not null references practice_session,
  account_id uuid not null references account,
  region_id uuid not null references region,
  primary key (session_id, account_id)
);

create table session_evaluation (
  session_id uuid not null,
  account_id uuid not null,
  region_id uuid not null references region,
  purposeful smallint not null check (purposeful between 1 and 5),
  connecting smallint not null check (connecting between 1 and 5),
  instructive smallint not null check (instructive between 1 and 5),
  effective smallint not null check (effective between 1 and 5),
  constraint session_evaluation_once primary key (session_id, account_id),
  constraint only_who_was_there foreign key (session_id, account_id) references practice_attendance
);

-- What a session was worth to those who were there. Fewer than three answers would show who gave which.
create function session_scores() returns table (session_id uuid, answers integer,
  purposeful float8, connecting float8, instructive float8, effective float8)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.session_id, count(*)::integer,
    case when count(*) >= 3 then avg(e.purposeful)::float8 end, case when count(*) >= 3 then avg(e.connecting)::float8 end,
    case when count(*) >= 3 then avg(e.instructive)::float8 end, case when count(*) >= 3 then avg(e.effective)::float8 end
  from session_evaluation e
  where e.region_id = app_region() and app_in_practice()
  group by e.session_id
$$;

create table lesson (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  title text not null,
  kind text not null check (kind in ('content', 'process')),
  statement text not null,
  context text,
  goal smallint not null check (goal between 1 and 5),
  noted_by uuid not null references account,
  noted_on date not null,
  version integer not null default 1
);
create index lesson_region on lesson (region_id);

create table lesson_evidence (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  lesson_id uuid not null references lesson,
  observation_id uuid references observation,
  direction text not null check (direction in ('for', 'against', 'nuance')),
  pseudonym text,
  garden_id uuid references garden,
  perspective text not null check (perspective in ('family', 'professional', 'organisation', 'experience-expert')),
  text text not null,
  seen_on date not null,
  added_by uuid not null references account,
  added_at timestamptz not null default app_now(),
  check ((pseudonym is null) = (garden_id is null)),
  constraint an_observation_counts_once unique (lesson_id, observation_id)
);

-- What somebody made of the evidence against a lesson.
create table lesson_weighing (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  lesson_id uuid not null references lesson,
  text text not null,
  weighed_by uuid not null references account,
  weighed_at timestamptz not null default app_now()
);
create index lesson_weighing_lesson on lesson_weighing (lesson_id);

create table lesson_step (
  lesson_id uuid not null references lesson,
  number integer not null,
  region_id uuid not null references region,
  status text not null check (status in
    ('noted', 'shared', 'under-validation', 'validated', 'insufficient', 'rejected', 'embedded', 'retired')),
  from_day date not null,
  taken_by uuid not null references account,
  why text not null,
  session_id uuid references practice_session,
  constraint one_step_at_a_time primary key (lesson_id, number),
  constraint a_session_settles check (status not in ('validated', 'insufficient', 'rejected') or session_id is not null)
);

create table improvement (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  title text not null,
  problem text not null,
  change text not null,
  reason text,
  owner_id uuid not null references account,
  body text not null check (body in ('practice-group', 'project-group', 'ambassador-group')),
  mode text not null check (mode in ('build', 'rebuild', 'phase-out')),
  proposed_by uuid not null references account
);
create index improvement_region on improvement (region_id);

create table improvement_lesson (
  improvement_id uuid not null references improvement,
  lesson_id uuid not null references lesson,
  region_id uuid not null references region,
  primary key (improvement_id, lesson_id)
);
create index improvement_lesson_lesson on improvement_lesson (lesson_id);

create table improvement_step (
  improvement_id uuid not null references improvement,
  number integer not null,
  region_id uuid not null references region,
  state text not null check (state in
    ('proposed', 'discussed', 'approved', 'rejected', 'deferred', 'in-progress', 'realised', 'evaluated')),
  on_day date not null,
  taken_by uuid not null references account,
  note text not null,
  effect_check_on date,
  constraint one_improvement_step_at_a_time primary key (improvement_id, number),
  constraint realised_is_checked check ((state = 'realised') = (effect_check_on is not null)),
  constraint checked_afterwards check (effect_check_on > on_day)
);

create table training (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  title text not null,
  kind text not null check (kind in ('module', 'coaching', 'knowledge-session')),
  provider text not null,
  aim text not null,
  agreement text,
  planned_by uuid not null references account
);

create table training_day (
  training_id uuid not null references training,
  day date not null,
  region_id uuid not null references region,
  constraint a_training_day_once primary key (training_id, day)
);

create table training_participants (
  training_id uuid not null references training,
  organisation_id uuid not null references organisation,
  region_id uuid not null references region,
  people integer not null check (people > 0),
  constraint an_organisation_once primary key (training_id, organisation_id)
);

create table training_conclusion (
  training_id uuid primary key references training,
  region_id uuid not null references region,
  finished_on date not null,
  evaluation text not null,
  concluded_by uuid not null references account
);

-- Whoever wrote a lesson does not judge it, and a lesson that was judged keeps its words.
create function guard_lesson_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.status = 'validated' and exists (select 1 from lesson l where l.id = new.lesson_id and l.noted_by = new.taken_by) then
    raise exception 'the author validates' using errcode = '23514', constraint = 'validator_is_not_author';
  end if;
  return new;
end $$;
create trigger validator before insert on lesson_step for each row execute function guard_lesson_step();

create function guard_lesson_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (select s.status from lesson_step s where s.lesson_id = new.id order by s.number desc limit 1)
    in ('validated', 'embedded', 'rejected', 'retired')
  then
    raise exception 'the lesson was judged' using errcode = '23514', constraint = 'a_judged_lesson_keeps_its_words';
  end if;
  return new;
end $$;
create trigger judged before update on lesson for each row execute function guard_lesson_words();

-- Who was there when a lesson was judged stays as it was.
create function guard_attendance() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from lesson_step s where s.session_id = old.session_id) then
    raise exception 'the session judged a lesson' using errcode = '23514', constraint = 'a_judging_session_stays';
  end if;
  return old;
end $$;
create trigger judged before delete on practice_attendance for each row execute function guard_attendance();

create trigger append_only before update or delete on observation for each row execute function refuse_change();
create trigger append_only before update or delete on observation_invitation_answer for each row execute function refuse_change();
create trigger append_only before update or delete on session_evaluation for each row execute function refuse_change();
create trigger append_only before update or delete on lesson_evidence for each row execute function refuse_change();
create trigger append_only before update or delete on lesson_weighing for each row execute function refuse_change();
create trigger append_only before update or delete on lesson_step for each row execute function refuse_change();
create trigger append_only before update or delete on improvement_step for each row execute function refuse_change();
create trigger append_only before update or delete on training_conclusion for each row execute function refuse_change();

alter table observation enable row level security;
create policy practice on observation for select using (region_id = (select app_region()) and (select app_in_practice()));
-- About a household only by who works on it.
create policy share on observation for insert with check (
  region_id = (select app_region()) and (select app_in_practice()) and shared_by = (select app_actor())
  and (pseudonym is null or exists (select 1 from household_case c
    where c.pseudonym = observation.pseudonym and c.garden_id = observation.garden_id
      and c.id = any ((select reachable_case_ids())::uuid[]))));

alter table observation_invitation enable row level security;
create policy own on observation_invitation for select using (account_id = (select app_actor()));
create policy invite on observation_invitation for insert with check (region_id = (select app_worker_region()));
alter table observation_invitation_answer enable row level security;
create policy own on observation_invitation_answer for select
  using (exists (select 1 from observation_invitation i where i.id = invitation_id));
create policy answer on observation_invitation_answer for insert
  with check (region_id = (select app_region()) and exists (select 1 from observation_invitation i where i.id = invitation_id));

alter table practice_session enable row level security;
create policy practice on practice_session for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy record on practice_session for insert
  with check (region_id = (select app_region()) and (select app_in_practice()) and recorded_by = (select app_actor()));
create policy change on practice_session for update using (region_id = (select app_region()) and (select app_in_practice()));
alter table practice_attendance enable row level security;
create policy practice on practice_attendance
  using (region_id = (select app_region()) and (select app_in_practice()))
  with check (region_id = (select app_region()) and (select app_in_practice()));
alter table session_evaluation enable row level security;
create policy own on session_evaluation for select using (account_id = (select app_actor()));
create policy evaluate on session_evaluation for insert
  with check (region_id = (select app_region()) and (select app_in_practice()) and account_id = (select app_actor()));

alter table lesson enable row level security;
create policy practice on lesson for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy note on lesson for insert
  with check (region_id = (select app_region()) and (select app_in_practice()) and noted_by = (select app_actor()));
create policy change on lesson for update using (region_id = (select app_region()) and (select app_in_practice()));
alter table lesson_evidence enable row level security;
create policy practice on lesson_evidence for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy add on lesson_evidence for insert
  with check (region_id = (select app_region()) and (select app_in_practice()) and added_by = (select app_actor()));
alter table lesson_weighing enable row level security;
create policy practice on lesson_weighing for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy weigh on lesson_weighing for insert
  with check (region_id = (select app_region()) and (select app_in_practice()) and weighed_by = (select app_actor()));
alter table lesson_step enable row level security;
create policy practice on lesson_step for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy take on lesson_step for insert with check (
  region_id = (select app_region()) and (select app_in_practice()) and taken_by = (select app_actor())
  and (status in ('noted', 'shared', 'under-validation')
    or (select app_has_role('behavioural-scientist', 'caseworker', 'project-leader'))));

alter table improvement enable row level security;
create policy practice on improvement for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy propose on improvement for insert with check (
  region_id = (select app_region()) and proposed_by = (select app_actor())
  and (select app_has_role('project-leader', 'policy-adviser', 'behavioural-scientist', 'caseworker')));
alter table improvement_lesson enable row level security;
create policy practice on improvement_lesson for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy propose on improvement_lesson for insert with check (
  region_id = (select app_region()) and (select app_has_role('project-leader', 'policy-adviser', 'behavioural-scientist', 'caseworker')));
alter table improvement_step enable row level security;
create policy practice on improvement_step for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy take on improvement_step for insert with check (
  region_id = (select app_region()) and taken_by = (select app_actor())
  and (select app_has_role('project-leader', 'policy-adviser', 'behavioural-scientist', 'caseworker')));

alter table training enable row level security;
create policy practice on training for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy plan on training for insert with check (
  region_id = (select app_region()) and planned_by = (select app_actor()) and (select app_has_role('project-leader', 'policy-adviser')));
alter table training_day enable row level security;
create policy practice on training_day for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy plan on training_day for insert
  with check (region_id = (select app_region()) and (select app_has_role('project-leader', 'policy-adviser')));
alter table training_participants enable row level security;
create policy practice on training_participants for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy plan on training_participants for insert
  with check (region_id = (select app_region()) and (select app_has_role('project-leader', 'policy-adviser')));
alter table training_conclusion enable row level security;
create policy practice on training_conclusion for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy conclude on training_conclusion for insert with check (
  region_id = (select app_region()) and concluded_by = (select app_actor()) and (select app_has_role('project-leader', 'policy-adviser')));

grant select on learning_case to toekomsttuin_app;
grant select, insert on observation, observation_invitation, observation_invitation_answer, practice_session, practice_attendance,
  session_evaluation, lesson, lesson_evidence, lesson_weighing, lesson_step, improvement, improvement_lesson, improvement_step,
  training, training_day, training_participants, training_conclusion to toekomsttuin_app;
grant update (held_on, purpose, theme, guest, notes, version) on practice_session to toekomsttuin_app;
grant update (title, kind, statement, context, goal, version) on lesson to toekomsttuin_app;
grant delete on practice_attendance to toekomsttuin_app;
