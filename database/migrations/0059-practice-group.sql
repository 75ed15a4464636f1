-- The practice group: who sits in it, which households are prepared for a session, what a session was worth in a word;
-- observations after more than a meeting, and of families; who wrote a lesson, what it resembles and where it went.

-- Who sits in the practice group, from a day to a day: structural, or asked for advice.
create table practice_seat (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  account_id uuid not null references account,
  membership text not null check (membership in ('structural', 'advisory')),
  during daterange not null constraint practice_seat_during check (not isempty(during)),
  given_by uuid not null references account,
  ended_by uuid references account,
  constraint one_seat_at_a_time exclude using gist (account_id with =, during with &&)
);
create index practice_seat_region on practice_seat (region_id);
alter table practice_seat enable row level security;
create policy practice on practice_seat for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy give on practice_seat for insert with check (
  region_id = (select app_region()) and given_by = (select app_actor()) and ended_by is null
  and (select app_has_role('project-leader', 'policy-adviser')));
create policy finish on practice_seat for update
  using (region_id = (select app_region()) and (select app_has_role('project-leader', 'policy-adviser')))
  with check (ended_by = (select app_actor()));
grant select, insert (region_id, account_id, membership, during, given_by), update (during, ended_by) on practice_seat to toekomsttuin_app;

-- A household prepared for a session: by its pseudonym, by who works on it, with a question to the group.
create table session_case (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  session_id uuid not null references practice_session,
  pseudonym text not null,
  garden_id uuid not null references garden,
  question text not null check (length(question) between 1 and 600),
  prepared_by uuid not null references account,
  prepared_at timestamptz not null default app_now(),
  withdrawn_at timestamptz
);
create unique index a_household_once_in_a_session on session_case (session_id, pseudonym) where withdrawn_at is null;
create function guard_session_case() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null or to_jsonb(new) - 'withdrawn_at' is distinct from to_jsonb(old) - 'withdrawn_at' then
    raise exception 'session_case is append-only' using errcode = '23514', constraint = 'prepared_stays';
  end if;
  return new;
end $$;
create trigger prepared_stays before update on session_case for each row execute function guard_session_case();
alter table session_case enable row level security;
create policy practice on session_case for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy prepare on session_case for insert with check (
  region_id = (select app_region()) and (select app_in_practice()) and prepared_by = (select app_actor())
  and session_id in (select s.id from practice_session s)
  and exists (select 1 from household_case c
    where c.pseudonym = session_case.pseudonym and c.garden_id = session_case.garden_id
      and c.id = any ((select reachable_case_ids())::uuid[])));
create policy withdraw on session_case for update using (region_id = (select app_region()) and prepared_by = (select app_actor()));
grant select, insert (region_id, session_id, pseudonym, garden_id, question, prepared_by), update (withdrawn_at)
  on session_case to toekomsttuin_app;

-- A word beside the four numbers. Averages and words are told only from as many answers as the region asks for, never
-- fewer than three, and only when nobody can answer any more; words in the order of the alphabet.
alter table session_evaluation add column word text check (length(word) between 1 and 60);
-- Where everybody chose the outermost answer the average would tell what each of them chose: it goes no further than 1.5 and 4.5.
drop function session_scores();
create function session_scores() returns table (session_id uuid, answers integer,
  purposeful float8, connecting float8, instructive float8, effective float8, words text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select e.session_id, count(*)::integer,
    case when e.told then least(4.5, greatest(1.5, avg(e.purposeful)))::float8 end, case when e.told then least(4.5, greatest(1.5, avg(e.connecting)))::float8 end,
    case when e.told then least(4.5, greatest(1.5, avg(e.instructive)))::float8 end, case when e.told then least(4.5, greatest(1.5, avg(e.effective)))::float8 end,
    case when e.told and count(e.word) >= 2 then array_agg(e.word order by lower(e.word)) filter (where e.word is not null) else '{}' end
  from (
    select v.*, s.judged_until < app_today() and count(*) over (partition by v.session_id) >= greatest(3, coalesce((
      select t.value from region_setting t where t.region_id = app_region() and t.name = 'sessionLeastAnswers'), 3)) as told
    from session_evaluation v join practice_session s on s.id = v.session_id
  ) e
  where e.region_id = app_region() and app_in_practice()
  group by e.session_id, e.told
$$;

-- Moments at which somebody is asked what helped and what hindered. The fact that was told makes each happen once.
alter table observation_invitation
  add column moment text not null default 'network-consultation'
    check (moment in ('network-consultation', 'consult', 'handover', 'closing')),
  add column event_id bigint,
  alter column consultation_id drop not null;
create unique index observation_invitation_once on observation_invitation (account_id, event_id);

-- Who asked an expert about which household. Answers a job of the region only, never a person.
create function learning_asker_of(consult uuid) returns table (pseudonym text, garden_id uuid, account_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.pseudonym, t.garden_id, t.account_id
  from expert_consult_case x cross join lateral learning_team_of(x.case_id) t
  where x.consult_id = consult and t.account_id = x.asked_by
$$;

-- Of whom an observation is: of a colleague, of an experience expert, or of a family; then nobody's account stands beside it.
alter table observation
  add column voice text not null default 'professional' check (voice in ('professional', 'experience-expert', 'family')),
  alter column shared_by drop not null,
  add constraint a_family_has_no_name check ((voice = 'family') = (shared_by is null));
alter table observation_withdrawal alter column withdrawn_by drop not null;

-- What somebody of a family wants to tell. Only this person reads it, until somebody of the practice group who never worked
-- with the household saw that nobody can be recognised.
create table family_observation (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  person_id uuid not null,
  effect text not null check (effect in ('helped', 'hindered')),
  words text not null check (length(words) between 1 and 1000),
  -- Whether colleagues may see under which pseudonym this family is known, so that it counts for a household.
  with_pseudonym boolean not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  withdrawn_at timestamptz,
  foreign key (case_id, person_id) references household_member (case_id, person_id)
);
create index family_observation_case on family_observation (case_id);
create index family_observation_recorded_by on family_observation (recorded_by);
create table family_observation_check (
  family_observation_id uuid primary key references family_observation,
  region_id uuid not null references region,
  about text check (about in ('content', 'process', 'organisation')),
  observation_id uuid references observation,
  checked_by uuid not null references account,
  checked_at timestamptz not null default app_now(),
  check ((about is null) = (observation_id is null))
);
create trigger append_only before update or delete on family_observation_check for each row execute function refuse_change();
create trigger append_only_truncate before truncate on family_observation_check execute function refuse_change();

alter table family_observation enable row level security;
create policy own on family_observation for select using (
  recorded_by = (select app_actor()) and case_id = any ((select family_case_ids())::uuid[]));
create policy tell on family_observation for insert with check (
  region_id = (select app_region()) and case_id = any ((select family_case_ids())::uuid[])
  and recorded_by = (select app_actor()) and person_id = (select app_person()));
grant select, insert (region_id, case_id, person_id, effect, words, with_pseudonym, recorded_by) on family_observation to toekomsttuin_app;
-- Read by nobody: it would lead from an observation to a household. The functions below tell what may be told.
alter table family_observation_check enable row level security;
create policy nobody on family_observation_check for select using (false);

create function app_may_check_families() returns boolean language sql stable
  return app_has_role('behavioural-scientist', 'experience-expert');

-- What waits for somebody who never worked with the household: the words, and nothing of who or where.
create function family_observations_to_check() returns table (id uuid, effect text, words text, with_pseudonym boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.id, f.effect, f.words, f.with_pseudonym from family_observation f
  where f.region_id = app_region() and app_may_check_families() and f.withdrawn_at is null
    and not exists (select 1 from family_observation_check k where k.family_observation_id = f.id)
    and not exists (select 1 from case_involvement i where i.case_id = f.case_id and i.account_id = app_actor())
  order by f.id
$$;

-- Lets it cross, or keeps it where it is. With `about` it becomes an observation of a family without a name, on the day of
-- checking; a word that is a name of somebody of that household, or of a colleague there, keeps it from crossing, whoever checks.
create function check_family_observation(wanted uuid, about_what text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare told family_observation; made uuid;
begin
  select f.* into told from family_observation f where f.id = wanted for update;
  if not exists (select 1 from family_observations_to_check() t where t.id = wanted) then
    raise exception 'nothing to check' using errcode = '23514', constraint = 'family_observation_waits';
  end if;
  if about_what is not null then
    if exists (
      select 1 from (
        select concat_ws(' ', p.given_name, p.family_name) as name from household_member m join person p on p.id = m.person_id
        where m.case_id = told.case_id
        union all
        select a.name from case_involvement i join account a on a.id = i.account_id where i.case_id = told.case_id) known
      cross join regexp_split_to_table(lower(known.name), '[^[:alpha:]]+') as name(part)
      where length(name.part) > 2 and name.part not in ('van', 'der', 'den', 'het', 'een')
        and name.part in (select w from regexp_split_to_table(regexp_replace(lower(told.words), '[''’]s\M', '', 'g'), '[^[:alpha:]]+') w)) then
      raise exception 'a name is in it' using errcode = '23514', constraint = 'no_name_crosses';
    end if;
    insert into observation (region_id, pseudonym, garden_id, effect, about, text, shared_on, voice)
    select told.region_id, case when told.with_pseudonym then c.pseudonym end, case when told.with_pseudonym then c.garden_id end,
      told.effect, about_what, told.words, app_today(), 'family'
    from household_case c where c.id = told.case_id returning id into made;
  end if;
  insert into family_observation_check (family_observation_id, region_id, about, observation_id, checked_by)
  values (wanted, told.region_id, about_what, made, app_actor());
end $$;

-- What somebody told, and what became of it.
create function my_family_observations() returns table (id uuid, effect text, words text, with_pseudonym boolean, told_on date, state text)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.id, f.effect, f.words, f.with_pseudonym, (f.recorded_at at time zone 'Europe/Amsterdam')::date,
    case when k.checked_at is null then 'waits' when k.observation_id is null then 'kept'
      when exists (select 1 from lesson_evidence e where e.observation_id = k.observation_id) then 'counts' else 'shared' end
  from family_observation f left join family_observation_check k on k.family_observation_id = f.id
  where f.recorded_by = app_actor() and f.case_id = any (family_case_ids()) and f.withdrawn_at is null
  order by f.id desc
$$;

-- Takes it back: everywhere, as long as no lesson rests on it.
create function withdraw_family_observation(wanted uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare shared uuid;
begin
  perform 1 from family_observation f where f.id = wanted and f.withdrawn_at is null
    and f.recorded_by = app_actor() and f.case_id = any (family_case_ids()) for update;
  if not found then return; end if;
  select k.observation_id into shared from family_observation_check k where k.family_observation_id = wanted;
  if shared is not null then
    insert into observation_withdrawal (observation_id, region_id) values (shared, app_region());
  end if;
  update family_observation set withdrawn_at = app_now() where id = wanted;
end $$;

-- Everybody who wrote the words of a lesson; none of them judges it.
create table lesson_author (
  lesson_id uuid not null references lesson,
  account_id uuid not null references account,
  region_id uuid not null references region,
  primary key (lesson_id, account_id)
);
insert into lesson_author (lesson_id, account_id, region_id) select l.id, l.noted_by, l.region_id from lesson l;
alter table lesson_author enable row level security;
create policy practice on lesson_author for select using (region_id = (select app_region()) and (select app_in_practice()));
grant select on lesson_author to toekomsttuin_app;
create function note_lesson_author() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into lesson_author (lesson_id, account_id, region_id)
  values (new.id, coalesce(app_actor(), new.noted_by), new.region_id) on conflict do nothing;
  return null;
end $$;
create trigger authors after insert or update on lesson for each row execute function note_lesson_author();
create or replace function guard_lesson_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.status = 'validated' and exists (
    select 1 from lesson_author a where a.lesson_id = new.lesson_id and a.account_id = new.taken_by) then
    raise exception 'the author validates' using errcode = '23514', constraint = 'validator_is_not_author';
  end if;
  return new;
end $$;

-- How much two texts say the same, from 0 to 1: the part of their word stems that they share, or how alike they are spelled.
create function text_likeness(a text, b text) returns float8 language sql immutable
set search_path = public, pg_catalog, pg_temp as $$
  with left_stems as (select unnest(tsvector_to_array(to_tsvector('dutch'::regconfig, a))) as stem),
  right_stems as (select unnest(tsvector_to_array(to_tsvector('dutch'::regconfig, b))) as stem),
  counts as (
    select (select count(*) from left_stems) as l, (select count(*) from right_stems) as r,
      (select count(*) from left_stems join right_stems using (stem)) as both_have)
  select greatest(coalesce(2.0 * both_have / nullif(l + r, 0), 0)::float8, similarity(a, b)::float8) from counts
$$;

-- A lesson for which an item was brought to a group; so a lesson tells where it went.
create table agenda_item_lesson (
  item_id uuid not null,
  lesson_id uuid not null references lesson,
  region_id uuid not null references region,
  primary key (item_id, lesson_id),
  foreign key (item_id, region_id) references agenda_item (id, region_id)
);
create index agenda_item_lesson_lesson on agenda_item_lesson (lesson_id);
alter table agenda_item_lesson enable row level security;
create policy lead on agenda_item_lesson for select
  using (region_id = (select app_region()) and (select app_has_role('project-leader', 'policy-adviser')));
create policy bring on agenda_item_lesson for insert with check (
  region_id = (select app_region()) and (select app_has_role('project-leader', 'policy-adviser'))
  and item_id in (select i.id from agenda_item i) and lesson_id in (select l.id from lesson l));
grant select, insert on agenda_item_lesson to toekomsttuin_app;

-- Where a lesson went in steering: for the practice group, which reads no agendas, only the titles, days and decisions.
create function lesson_in_steering(wanted uuid) returns table (item_id uuid, title text, "group" text, purpose text, held_on date, decided_on date, decision_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, i.title, g.name, t.purpose, m.held_on, d.decided_on, d.id
  from agenda_item_lesson x join agenda_item i on i.id = x.item_id join treatment t on t.item_id = i.id
  join governance_group g on g.id = t.group_id left join meeting m on m.id = t.meeting_id
  left join decision d on d.treatment_id = t.id and not exists (select 1 from decision c where c.corrects_id = d.id)
  where x.lesson_id = wanted and x.region_id = app_region() and app_in_practice()
  order by m.held_on nulls last, t.place
$$;

-- The board of the practice group: each household by its pseudonym, and where it stands; new is what was opened since the
-- report before the last one, as in that report.
create function practice_new_since() returns date language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select r.previous_cut_off from progress_report r where r.region_id = app_region() and r.cut_off <= app_today()
    order by r.cut_off desc limit 1), app_today() - 61)
$$;
create function practice_board() returns table (pseudonym text, garden_id uuid, stage text)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.pseudonym, c.garden_id, case
    when c.closed_on is not null or course_state_on(c.id, app_today()) in ('aftercare', 'closed') then 'done'
    when c.opened_on > practice_new_since() then 'new' else 'followed' end
  from household_case c
  where c.region_id = app_region() and app_in_practice() and course_state_on(c.id, app_today()) <> 'merged'
  order by c.pseudonym
$$;
