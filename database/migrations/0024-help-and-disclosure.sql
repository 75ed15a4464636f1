-- Help: what was asked for, for whom and why, each step it took, and what happens while it waits.

create table intervention (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  kind text not null check (kind in ('parenting', 'family-therapy', 'trauma', 'mental-health', 'addiction', 'violence',
    'at-home', 'money', 'housing', 'relief', 'court-measure', 'other')),
  provider text not null check (length(provider) <= 200),
  -- Nobody in particular means the whole household.
  for_persons uuid[] not null,
  goal text not null check (length(goal) <= 1000),
  situations uuid[] not null,
  conditions uuid[] not null,
  risk_factor text check (length(risk_factor) <= 500),
  -- The number of somebody else's decision; its document never comes here.
  order_reference text check (length(order_reference) <= 100),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  constraint intervention_has_a_reason check (cardinality(situations) + cardinality(conditions) > 0 or risk_factor is not null)
);
create index intervention_case on intervention (case_id);

create function check_intervention() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select unnest(new.for_persons) except select m.person_id from household_member m where m.case_id = new.case_id) then
    raise exception 'somebody of another household' using errcode = '23514', constraint = 'intervention_people';
  end if;
  if exists (select unnest(new.situations) except
      select s.id from unsafe_situation s join top3_plan p on p.id = s.plan_id where s.case_id = new.case_id and p.activated_at is not null)
    or exists (select unnest(new.conditions) except
      select s.id from safety_condition s join top3_plan p on p.id = s.plan_id where s.case_id = new.case_id and p.activated_at is not null) then
    raise exception 'not of a plan of this household' using errcode = '23514', constraint = 'intervention_plan';
  end if;
  return new;
end $$;
create trigger about_here before insert on intervention for each row execute function check_intervention();

create table intervention_step (
  intervention_id uuid not null,
  number integer not null check (number >= 1),
  region_id uuid not null references region,
  case_id uuid not null,
  step text not null check (step in ('considered', 'requested', 'waiting', 'running', 'completed', 'stopped', 'refused')),
  on_day date not null,
  start_on date,
  words text check (length(words) <= 1000),
  result text check (result in ('met', 'partly', 'not')),
  fit_words text check (length(fit_words) <= 1000),
  fit_said_by uuid,
  fit_score integer check (fit_score between 1 and 5),
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  primary key (intervention_id, number),
  foreign key (intervention_id, case_id) references intervention (id, case_id),
  foreign key (case_id, fit_said_by) references household_member (case_id, person_id),
  check (step not in ('waiting', 'stopped', 'refused') or words is not null),
  check (start_on is null or step = 'waiting'),
  check ((step = 'completed') = (result is not null)),
  check ((fit_words is null) = (fit_said_by is null)),
  check (fit_score is null or fit_words is not null),
  check (fit_words is null or step in ('completed', 'stopped'))
);
create index intervention_step_case on intervention_step (case_id);

-- The same table of steps as src/casework/intervention/rules.ts; a test walks through both.
create function follow_intervention_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last record; asked date;
begin
  perform 1 from intervention i where i.id = new.intervention_id for update;
  select s.number, s.step, s.on_day into last from intervention_step s
    where s.intervention_id = new.intervention_id order by s.number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 or not (new.step = any (case coalesce(last.step, 'none')
    when 'none' then array['considered', 'requested']
    when 'considered' then array['requested', 'refused']
    when 'requested' then array['waiting', 'running', 'refused']
    when 'waiting' then array['running', 'waiting', 'refused']
    when 'running' then array['completed', 'stopped']
    else array[]::text[] end)) then
    raise exception 'this step does not follow' using errcode = '23514', constraint = 'intervention_step_follows';
  end if;
  select min(s.on_day) into asked from intervention_step s where s.intervention_id = new.intervention_id and s.step = 'requested';
  if new.on_day < last.on_day or new.start_on < asked then
    raise exception 'earlier than what went before' using errcode = '23514', constraint = 'intervention_step_in_order';
  end if;
  return new;
end $$;
create trigger follows before insert on intervention_step for each row execute function follow_intervention_step();

-- What happens, and who does it, until help that waits begins.
create table intervention_bridge (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  intervention_id uuid not null,
  what text not null check (length(what) <= 1000),
  who text not null check (length(who) <= 200),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  foreign key (intervention_id, case_id) references intervention (id, case_id)
);
create index intervention_bridge_intervention on intervention_bridge (intervention_id);
create index intervention_bridge_case on intervention_bridge (case_id);

do $$
declare one text;
begin
  foreach one in array array['intervention', 'intervention_step', 'intervention_bridge'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    execute format('alter table %I enable row level security', one);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[]))', one);
    execute format('grant select on %I to toekomsttuin_app', one);
  end loop;
end $$;
create policy record on intervention for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor()));
create policy take on intervention_step for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and taken_by = (select app_actor())
  and on_day <= (select app_today()));
create policy record on intervention_bridge for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor()));

grant insert (id, region_id, case_id, kind, provider, for_persons, goal, situations, conditions, risk_factor, order_reference, recorded_by)
  on intervention to toekomsttuin_app;
grant insert (intervention_id, number, region_id, case_id, step, on_day, start_on, words, result, fit_words, fit_said_by, fit_score, taken_by)
  on intervention_step to toekomsttuin_app;
grant insert (region_id, case_id, intervention_id, what, who, recorded_by) on intervention_bridge to toekomsttuin_app;

-- Consent: what somebody agreed to, and until when. It stands apart from the basis of sharing, which it never replaces
-- where a law is needed (AP, domain.md 4).
create table consent (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  given_by uuid not null,
  for_what text not null check (length(for_what) <= 500),
  how text not null check (length(how) <= 300),
  given_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  foreign key (case_id, given_by) references household_member (case_id, person_id)
);
create index consent_case on consent (case_id);

create table consent_withdrawal (
  consent_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  withdrawn_on date not null,
  words text not null check (length(words) <= 500),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  foreign key (consent_id, case_id) references consent (id, case_id)
);
create index consent_withdrawal_case on consent_withdrawal (case_id);

create function check_consent_withdrawal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from consent c where c.id = new.consent_id and c.given_on > new.withdrawn_on) then
    raise exception 'withdrawn before it was given' using errcode = '23514', constraint = 'consent_withdrawn_after_given';
  end if;
  return new;
end $$;
create trigger in_order before insert on consent_withdrawal for each row execute function check_consent_withdrawal();

-- What was shared with whom, on which basis and after which weighing.
create table disclosure (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  shared_with text not null check (length(shared_with) <= 200),
  recipient_kind text not null check (recipient_kind in ('public-task', 'care-or-school', 'own-network')),
  what text not null check (length(what) <= 2000),
  purpose text not null check (length(purpose) <= 500),
  bases text[] not null check (cardinality(bases) > 0 and bases <@ array['youth-act', 'social-support-act', 'safe-home-task',
    'court-measure', 'reporting-code', 'vital-interest', 'consent']),
  consent_id uuid,
  weighing_need text not null check (length(weighing_need) <= 1000),
  weighing_less text not null check (length(weighing_less) <= 1000),
  weighing_harm text not null check (length(weighing_harm) <= 1000),
  decided_by uuid not null references account,
  decided_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  foreign key (consent_id, case_id) references consent (id, case_id),
  constraint disclosure_needs_statute check (recipient_kind = 'own-network' or bases <> array['consent']),
  constraint disclosure_consent_is_recorded check (not 'consent' = any (bases) or consent_id is not null)
);
create index disclosure_case on disclosure (case_id, decided_on);

create function check_disclosure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from case_involvement i where i.case_id = new.case_id and i.account_id = new.decided_by) then
    raise exception 'not of the team' using errcode = '23514', constraint = 'disclosure_decided_in_team';
  end if;
  if new.consent_id is not null and not exists (
    select 1 from consent c left join consent_withdrawal w on w.consent_id = c.id
    where c.id = new.consent_id and c.given_on <= new.decided_on and (w.withdrawn_on is null or w.withdrawn_on > new.decided_on)) then
    raise exception 'no consent on that day' using errcode = '23514', constraint = 'disclosure_consent_in_force';
  end if;
  return new;
end $$;
create trigger in_order before insert on disclosure for each row execute function check_disclosure();

-- About whom, what the rules of age and authority advised then, and why it was done otherwise.
create table disclosure_person (
  disclosure_id uuid not null,
  person_id uuid not null,
  region_id uuid not null references region,
  case_id uuid not null,
  advice text not null check (advice in ('holders', 'both', 'self-young', 'self', 'unborn', 'unknown')),
  other_reason text check (length(other_reason) <= 500),
  primary key (disclosure_id, person_id),
  foreign key (disclosure_id, case_id) references disclosure (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id)
);
create index disclosure_person_case on disclosure_person (case_id);

create function check_disclosure_is_about_somebody() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from disclosure_person p where p.disclosure_id = new.id) then
    raise exception 'about nobody' using errcode = '23514', constraint = 'disclosure_is_about_somebody';
  end if;
  return null;
end $$;
create constraint trigger about_somebody after insert on disclosure deferrable initially deferred
  for each row execute function check_disclosure_is_about_somebody();

do $$
declare one text;
begin
  foreach one in array array['consent', 'consent_withdrawal', 'disclosure', 'disclosure_person'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    execute format('alter table %I enable row level security', one);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[]))', one);
    execute format('grant select on %I to toekomsttuin_app', one);
  end loop;
end $$;
create policy record on consent for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor())
  and given_on <= (select app_today()));
create policy record on consent_withdrawal for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor())
  and withdrawn_on <= (select app_today()));
create policy record on disclosure for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor())
  and decided_on <= (select app_today()));
create policy record on disclosure_person for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and disclosure_id in (select d.id from disclosure d where d.recorded_by = (select app_actor()) and d.recorded_at = (select app_now())));

grant insert (region_id, case_id, given_by, for_what, how, given_on, recorded_by) on consent to toekomsttuin_app;
grant insert (consent_id, region_id, case_id, withdrawn_on, words, recorded_by) on consent_withdrawal to toekomsttuin_app;
grant insert (id, region_id, case_id, shared_with, recipient_kind, what, purpose, bases, consent_id, weighing_need, weighing_less,
  weighing_harm, decided_by, decided_on, recorded_by) on disclosure to toekomsttuin_app;
grant insert (disclosure_id, person_id, region_id, case_id, advice, other_reason) on disclosure_person to toekomsttuin_app;

-- A question to an expert that names somebody rests on a disclosure of the same household.
alter table expert_consult add column is_named boolean not null default false;
alter table expert_consult_case add column disclosure_id uuid,
  add foreign key (disclosure_id, case_id) references disclosure (id, case_id);
create index expert_consult_case_disclosure on expert_consult_case (disclosure_id);

create function check_named_consult() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.is_named is distinct from exists (
    select 1 from expert_consult_case c join disclosure d on d.id = c.disclosure_id
    where c.consult_id = new.id and d.recipient_kind <> 'own-network') then
    raise exception 'a named question rests on a disclosure' using errcode = '23514', constraint = 'expert_consult_named_is_disclosed';
  end if;
  return null;
end $$;
create constraint trigger named_is_disclosed after insert on expert_consult deferrable initially deferred
  for each row execute function check_named_consult();
