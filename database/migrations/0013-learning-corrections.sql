-- What somebody typed wrongly in learning can be put right: an observation by who shared it, the rest by who may write it.

create table observation_withdrawal (
  observation_id uuid primary key references observation,
  region_id uuid not null references region,
  withdrawn_by uuid not null references account,
  withdrawn_at timestamptz not null default app_now()
);
create table observation_correction (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  observation_id uuid not null references observation,
  text text not null,
  corrected_by uuid not null references account,
  corrected_at timestamptz not null default app_now(),
  constraint a_correction_once unique (observation_id, text)
);
create index lesson_evidence_observation on lesson_evidence (observation_id);

-- The lock of one waits for the other: an observation is never both withdrawn and the evidence of a lesson.
create function guard_withdrawal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from observation o where o.id = new.observation_id for update;
  if exists (select 1 from lesson_evidence e where e.observation_id = new.observation_id) then
    raise exception 'a lesson rests on it' using errcode = '23514', constraint = 'a_lesson_rests_on_it';
  end if;
  return new;
end $$;
create trigger rests before insert on observation_withdrawal for each row execute function guard_withdrawal();

create function guard_withdrawn() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from observation o where o.id = new.observation_id for key share;
  if exists (select 1 from observation_withdrawal w where w.observation_id = new.observation_id) then
    raise exception 'the observation was withdrawn' using errcode = '23514', constraint = 'observation_was_withdrawn';
  end if;
  return new;
end $$;
create trigger withdrawn before insert on lesson_evidence for each row
  when (new.observation_id is not null) execute function guard_withdrawn();
create trigger withdrawn before insert on observation_correction for each row execute function guard_withdrawn();

create trigger append_only before update or delete on observation_withdrawal for each row execute function refuse_change();
create trigger append_only_truncate before truncate on observation_withdrawal execute function refuse_change();
create trigger append_only before update or delete on observation_correction for each row execute function refuse_change();
create trigger append_only_truncate before truncate on observation_correction execute function refuse_change();

-- Beside the row security of `observation`, which asks for withdrawals itself.
create function shared_by_me(asked uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select app_in_practice() and exists (select 1 from observation o
    where o.id = asked and o.shared_by = app_actor() and o.region_id = app_region())
$$;

alter table observation_withdrawal enable row level security;
create policy practice on observation_withdrawal for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy withdraw on observation_withdrawal for insert with check (
  region_id = (select app_region()) and withdrawn_by = (select app_actor())
  and shared_by_me(observation_id));
alter table observation_correction enable row level security;
create policy practice on observation_correction for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy correct on observation_correction for insert with check (
  region_id = (select app_region()) and corrected_by = (select app_actor())
  and shared_by_me(observation_id));
grant select, insert on observation_withdrawal, observation_correction to toekomsttuin_app;

-- What was withdrawn is read by nobody any more.
drop policy practice on observation;
create policy practice on observation for select using (
  region_id = (select app_region()) and (select app_in_practice())
  and not exists (select 1 from observation_withdrawal w where w.observation_id = observation.id));

alter table improvement add column version integer not null default 1;
create function guard_improvement_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (select s.state from improvement_step s where s.improvement_id = new.id order by s.number desc limit 1)
    in ('rejected', 'evaluated')
  then
    raise exception 'the improvement is finished' using errcode = '23514', constraint = 'a_finished_improvement_keeps_its_words';
  end if;
  return new;
end $$;
create trigger finished before update on improvement for each row execute function guard_improvement_words();
create policy correct on improvement for update using (
  region_id = (select app_region())
  and (select app_has_role('project-leader', 'policy-adviser', 'behavioural-scientist', 'caseworker')));
grant update (title, problem, change, reason, owner_id, body, mode, version) on improvement to toekomsttuin_app;

-- A training can belong to an improvement, so that a report tells it there and nowhere else.
alter table training add column version integer not null default 1, add column improvement_id uuid references improvement;
create index training_improvement on training (improvement_id);
create policy correct on training for update
  using (region_id = (select app_region()) and (select app_has_role('project-leader', 'policy-adviser')))
  with check (region_id = (select app_region())
    and (improvement_id is null or improvement_id in (select i.id from improvement i)));
drop policy plan on training;
create policy plan on training for insert with check (
  region_id = (select app_region()) and planned_by = (select app_actor()) and (select app_has_role('project-leader', 'policy-adviser'))
  and (improvement_id is null or improvement_id in (select i.id from improvement i)));
grant update (title, kind, provider, aim, agreement, improvement_id, version) on training to toekomsttuin_app;
create policy correct on training_day for delete
  using (region_id = (select app_region()) and (select app_has_role('project-leader', 'policy-adviser')));
create policy correct on training_participants for delete
  using (region_id = (select app_region()) and (select app_has_role('project-leader', 'policy-adviser')));
grant delete on training_day, training_participants to toekomsttuin_app;
