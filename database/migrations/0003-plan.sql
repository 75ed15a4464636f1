-- Network consultations, the TOP3-plan made in them, and what of it is released to whom in the family.

-- A consultation is recorded after it was held. What was said there never changes; a correction is an added row.
create table network_consultation (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  kind text not null check (kind in ('first', 'review', 'crisis')),
  held_on date not null,
  part_of_day text not null check (part_of_day in ('day', 'evening')),
  place text not null,
  chair_account_id uuid references account,
  chair_name text,
  family_voice text not null,
  child_view text,
  child_asked_how text,
  child_not_asked_reason text,
  private_family_time boolean not null,
  no_family_reason text,
  decisions text not null,
  dissent text,
  -- The plan that was in force stays as it is: no new version follows from this consultation.
  plan_stays boolean not null default false,
  next_on date,
  next_reason text,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  constraint consultation_was_held check (held_on <= (recorded_at at time zone 'Europe/Amsterdam')::date),
  constraint consultation_has_one_chair check (num_nonnulls(chair_account_id, chair_name) = 1),
  constraint child_view_says_how check ((child_view is null) = (child_asked_how is null)),
  constraint consultation_says_when_again check (next_on is not null or next_reason is not null),
  check (next_on is null or next_on > held_on)
);
create index network_consultation_case on network_consultation (case_id, held_on);

-- Everybody who was asked to come: somebody of the household, a colleague, or another by name and relation.
create table consultation_participant (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  consultation_id uuid not null,
  person_id uuid,
  account_id uuid references account,
  name text,
  relation text,
  attended boolean not null,
  absent_reason text,
  chosen_by_family boolean not null default false,
  foreign key (consultation_id, case_id) references network_consultation (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id),
  unique (consultation_id, person_id),
  unique (consultation_id, account_id),
  check (num_nonnulls(person_id, account_id, name) = 1),
  check ((name is null) = (relation is null)),
  constraint absence_has_a_reason check (attended = (absent_reason is null))
);
create index consultation_participant_consultation on consultation_participant (consultation_id);

create table consultation_correction (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  consultation_id uuid not null,
  what text not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  foreign key (consultation_id, case_id) references network_consultation (id, case_id)
);
create index consultation_correction_consultation on consultation_correction (consultation_id);

-- One version of the plan of a household. Draft until it becomes active, active until a next one takes its place.
create table top3_plan (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  kind text not null check (kind in ('full', 'interim')),
  number integer,
  consultation_id uuid unique,
  previous_id uuid references top3_plan,
  urgency_reason text,
  review_on date,
  started_by uuid not null references account,
  started_at timestamptz not null default app_now(),
  activated_by uuid references account,
  activated_at timestamptz,
  expires_on date,
  superseded_at timestamptz,
  version integer not null default 1,
  unique (id, case_id),
  unique (case_id, number),
  foreign key (consultation_id, case_id) references network_consultation (id, case_id),
  constraint active_needs_consultation check (activated_at is null or kind = 'interim' or consultation_id is not null),
  constraint interim_is_urgent check (activated_at is null or kind = 'full' or (urgency_reason is not null and expires_on is not null)),
  constraint active_has_review check (activated_at is null or review_on is not null),
  check ((activated_at is null) = (activated_by is null)),
  check ((number is not null) = (activated_at is not null and kind = 'full')),
  check (superseded_at is null or activated_at is not null)
);
create unique index one_active_plan on top3_plan (case_id) where activated_at is not null and superseded_at is null;
create unique index one_draft_plan on top3_plan (case_id) where activated_at is null;
create index top3_plan_case on top3_plan (case_id, started_at);

-- The people of a plan, with their names as they were: owners, watchers, roles and marks point here.
create table plan_participant (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  -- The same one in the version in which it began; null there. So it is for everything a next version copies.
  origin_id uuid references plan_participant,
  person_id uuid,
  family_role text,
  account_id uuid references account,
  capacity text,
  name text not null,
  relation text,
  unique (id, plan_id),
  unique (plan_id, person_id),
  unique (plan_id, account_id),
  foreign key (plan_id, case_id) references top3_plan (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id),
  check (num_nonnulls(person_id, account_id) <= 1),
  check ((person_id is null) = (family_role is null)),
  check ((account_id is null) = (capacity is null)),
  check (num_nonnulls(person_id, account_id, relation) = 1)
);

create table unsafe_situation (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  origin_id uuid references unsafe_situation,
  rank integer not null check (rank between 1 and 3),
  what text not null,
  example text not null,
  source text not null,
  warning_sign text,
  consequence text,
  watcher_id uuid,
  check_on date,
  version integer not null default 1,
  unique (id, plan_id),
  constraint situation_rank_once unique (plan_id, rank) deferrable initially deferred,
  foreign key (plan_id, case_id) references top3_plan (id, case_id),
  foreign key (watcher_id, plan_id) references plan_participant (id, plan_id)
);

create table situation_affected (
  situation_id uuid not null,
  participant_id uuid not null,
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  primary key (situation_id, participant_id),
  foreign key (situation_id, plan_id) references unsafe_situation (id, plan_id) on delete cascade,
  foreign key (participant_id, plan_id) references plan_participant (id, plan_id),
  foreign key (plan_id, case_id) references top3_plan (id, case_id)
);
create index situation_affected_plan on situation_affected (plan_id);

create table situation_factor (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  situation_id uuid not null,
  origin_id uuid references situation_factor,
  kind text not null check (kind in ('risk', 'protective')),
  position integer not null,
  what text not null,
  foreign key (situation_id, plan_id) references unsafe_situation (id, plan_id) on delete cascade,
  foreign key (plan_id, case_id) references top3_plan (id, case_id)
);
create index situation_factor_plan on situation_factor (plan_id);
create index situation_factor_situation on situation_factor (situation_id);

-- WHAT must be true.
create table safety_condition (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  situation_id uuid not null,
  origin_id uuid references safety_condition,
  position integer not null,
  what text not null,
  unique (id, plan_id),
  foreign key (situation_id, plan_id) references unsafe_situation (id, plan_id) on delete cascade,
  foreign key (plan_id, case_id) references top3_plan (id, case_id)
);
create index safety_condition_plan on safety_condition (plan_id);
create index safety_condition_situation on safety_condition (situation_id);

-- How far it is true, each time somebody looked. The last row holds.
create table safety_condition_status (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  condition_id uuid not null,
  status text not null check (status in ('met', 'partly', 'unmet')),
  since date not null,
  note text,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  foreign key (condition_id, plan_id) references safety_condition (id, plan_id) on delete cascade,
  foreign key (plan_id, case_id) references top3_plan (id, case_id)
);
create index safety_condition_status_condition on safety_condition_status (condition_id, id desc);
create index safety_condition_status_plan on safety_condition_status (plan_id);

-- HOW: who sees to it, and when. Sign, consequence, watcher and check stand on the situation unless it differs here.
create table agreement (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  situation_id uuid not null,
  origin_id uuid references agreement,
  what text not null,
  owner_id uuid not null,
  due_on date not null,
  warning_sign text,
  consequence text,
  watcher_id uuid,
  check_on date,
  version integer not null default 1,
  unique (id, plan_id),
  foreign key (situation_id, plan_id) references unsafe_situation (id, plan_id) on delete cascade,
  foreign key (owner_id, plan_id) references plan_participant (id, plan_id),
  foreign key (watcher_id, plan_id) references plan_participant (id, plan_id),
  foreign key (plan_id, case_id) references top3_plan (id, case_id)
);
create index agreement_plan on agreement (plan_id);
create index agreement_situation on agreement (situation_id);

-- Somebody looked whether it is kept, and says when it is looked at again (never: it is done).
create table agreement_check (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  agreement_id uuid not null,
  outcome text not null check (outcome in ('kept', 'partly', 'not-kept')),
  note text,
  checked_on date not null,
  next_on date,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  foreign key (agreement_id, plan_id) references agreement (id, plan_id),
  foreign key (plan_id, case_id) references top3_plan (id, case_id),
  check (next_on is null or next_on > checked_on),
  constraint not_kept_is_looked_at_again check (outcome = 'kept' or next_on is not null)
);
create index agreement_check_agreement on agreement_check (agreement_id, id desc);
create index agreement_check_plan on agreement_check (plan_id);

create table plan_role (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  position integer not null,
  participant_id uuid not null,
  part text not null check (part in ('does', 'decides', 'advises', 'knows')),
  what text not null,
  until_when text not null,
  foreign key (participant_id, plan_id) references plan_participant (id, plan_id),
  foreign key (plan_id, case_id) references top3_plan (id, case_id)
);
create index plan_role_plan on plan_role (plan_id);

create table plan_meeting (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  position integer not null,
  what text not null,
  who text not null,
  how_often text not null,
  may_drop_out text,
  foreign key (plan_id, case_id) references top3_plan (id, case_id)
);
create index plan_meeting_plan on plan_meeting (plan_id);

-- What somebody thinks of this version, in their own words. The last row holds; none is ever lost.
create table plan_mark (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  participant_id uuid not null,
  mark text not null check (mark in ('agree', 'partly', 'disagree')),
  remark text,
  own boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  foreign key (participant_id, plan_id) references plan_participant (id, plan_id),
  foreign key (plan_id, case_id) references top3_plan (id, case_id)
);
create index plan_mark_participant on plan_mark (participant_id, id desc);
create index plan_mark_plan on plan_mark (plan_id);

-- Something that one named family member may read from now on.
create table release (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  thing_kind text not null check (thing_kind ~ '^[a-z0-9-]+$'),
  thing_id uuid not null,
  person_id uuid not null,
  released_by uuid not null references account,
  at timestamptz not null default app_now(),
  withdrawn_by uuid references account,
  withdrawn_at timestamptz,
  foreign key (case_id, person_id) references household_member (case_id, person_id),
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index released_once on release (thing_kind, thing_id, person_id) where withdrawn_at is null;
create index release_person on release (person_id);
create index release_case on release (case_id);

-- Things of a kind that whoever asks may read because they were released to this person.
create function app_released_ids(kind text) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(r.thing_id), '{}') from release r
  where r.thing_kind = kind and r.person_id = app_person() and r.withdrawn_at is null and r.case_id = any (family_case_ids())
$$;

-- At least two attended, of whom one of the family unless somebody wrote why not; and a child's view, or why not.
create function guard_consultation() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare held network_consultation;
begin
  select * into held from network_consultation c where c.id = coalesce((to_jsonb(new) ->> 'consultation_id')::uuid, (to_jsonb(new) ->> 'id')::uuid);
  if (select count(*) from consultation_participant p where p.consultation_id = held.id and p.attended) < 2 then
    raise exception 'fewer than two attended' using errcode = '23514', constraint = 'two_attended';
  end if;
  if held.no_family_reason is null and not exists (
    select 1 from consultation_participant p join household_member m on m.case_id = p.case_id and m.person_id = p.person_id
    where p.consultation_id = held.id and p.attended and m.family_role <> 'network')
  then
    raise exception 'nobody of the family attended' using errcode = '23514', constraint = 'family_attended';
  end if;
  if held.child_view is null and held.child_not_asked_reason is null and exists (
    select 1 from household_member m where m.case_id = held.case_id and m.family_role = 'child' and m.left_on is null)
  then
    raise exception 'no view of a child' using errcode = '23514', constraint = 'child_view_or_reason';
  end if;
  return null;
end $$;
create constraint trigger whole_consultation after insert on network_consultation
  deferrable initially deferred for each row execute function guard_consultation();
create trigger append_only before update or delete on network_consultation for each row execute function refuse_change();
create trigger append_only before update or delete on consultation_participant for each row execute function refuse_change();
create trigger append_only before update or delete on consultation_correction for each row execute function refuse_change();

-- Nobody is added to a consultation once it was recorded.
create function refuse_late_participant() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from network_consultation c where c.id = new.consultation_id and c.recorded_at = app_now()) then
    raise exception 'consultation was recorded before' using errcode = '23514', constraint = 'consultation_is_fixed';
  end if;
  return new;
end $$;
create trigger recorded_at_once before insert on consultation_participant for each row execute function refuse_late_participant();

-- What makes up a version changes only while it is a draft. The lock keeps a change and an activation apart.
create function guard_plan_part() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  part jsonb := to_jsonb(case tg_op when 'DELETE' then old else new end);
  since timestamptz;
begin
  select p.activated_at into since from top3_plan p where p.id = (part ->> 'plan_id')::uuid for share;
  if since is not null then
    raise exception 'this version is active' using errcode = '23514', constraint = 'plan_is_fixed';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger only_in_draft before insert or update or delete on unsafe_situation for each row execute function guard_plan_part();
create trigger only_in_draft before insert or update or delete on situation_affected for each row execute function guard_plan_part();
create trigger only_in_draft before insert or update or delete on situation_factor for each row execute function guard_plan_part();
create trigger only_in_draft before insert or update or delete on safety_condition for each row execute function guard_plan_part();
create trigger only_in_draft before insert or update or delete on agreement for each row execute function guard_plan_part();
create trigger only_in_draft before insert or update or delete on plan_role for each row execute function guard_plan_part();
create trigger only_in_draft before insert or update or delete on plan_meeting for each row execute function guard_plan_part();
create trigger append_only before update or delete on plan_participant for each row execute function refuse_change();
create trigger append_only before update or delete on plan_mark for each row execute function refuse_change();
create trigger append_only before update or delete on agreement_check for each row execute function refuse_change();
create trigger append_only before update on safety_condition_status for each row execute function refuse_change();
create trigger only_in_draft before delete on safety_condition_status for each row execute function guard_plan_part();

-- A child under twelve never carries an agreement, nor does a child who is in danger in that very situation.
create function guard_agreement_owner() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select 1 from plan_participant o left join person p on p.id = o.person_id
    where o.id = new.owner_id and (
      p.birth_date + interval '12 years' > app_today()
      or p.expected_on is not null
      or (o.family_role = 'child' and p.birth_date is null)
      or (p.birth_date + interval '18 years' > app_today()
        and exists (select 1 from situation_affected a where a.situation_id = new.situation_id and a.participant_id = o.id))))
  then
    raise exception 'a child does not carry this' using errcode = '23514', constraint = 'no_child_carries_it';
  end if;
  return new;
end $$;
create trigger old_enough before insert or update on agreement for each row execute function guard_agreement_owner();

-- What is still missing before a version may become active.
create function plan_is_whole(wanted top3_plan) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from unsafe_situation s where s.plan_id = wanted.id)
    and not exists (
      select 1 from unsafe_situation s where s.plan_id = wanted.id and (
        s.warning_sign is null or s.consequence is null or s.watcher_id is null or s.check_on is null
        or not exists (select 1 from situation_affected a where a.situation_id = s.id)
        or not exists (select 1 from safety_condition c where c.situation_id = s.id)
        or not exists (select 1 from agreement a where a.situation_id = s.id)
        or (wanted.kind = 'full' and not exists (select 1 from situation_factor f where f.situation_id = s.id and f.kind = 'risk'))))
    and (wanted.kind = 'interim' or exists (select 1 from plan_role r where r.plan_id = wanted.id))
$$;

create function guard_plan() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a plan stays' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' then
    if new.activated_at is not null then
      raise exception 'a plan begins as a draft' using errcode = '23514', constraint = 'plan_begins_as_draft';
    end if;
    return new;
  end if;
  if old.activated_at is not null then
    if old.superseded_at is not null or new.superseded_at is null
      or to_jsonb(new) - 'superseded_at' <> to_jsonb(old) - 'superseded_at'
    then
      raise exception 'this version is active' using errcode = '23514', constraint = 'plan_is_fixed';
    end if;
    return new;
  end if;
  if new.activated_at is not null and not plan_is_whole(new) then
    raise exception 'something is missing' using errcode = '23514', constraint = 'plan_is_whole';
  end if;
  if new.activated_at is not null and new.kind = 'interim' and exists (
    select 1 from top3_plan p where p.id = new.previous_id and p.kind = 'interim')
  then
    raise exception 'an interim plan is replaced by a whole one' using errcode = '23514', constraint = 'interim_once';
  end if;
  return new;
end $$;
create trigger guard before insert or update or delete on top3_plan for each row execute function guard_plan();

-- Only what is in force, or was, is released; and only within its own household.
create function guard_release() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if old.withdrawn_at is not null or to_jsonb(new) - array['withdrawn_at', 'withdrawn_by'] <> to_jsonb(old) - array['withdrawn_at', 'withdrawn_by'] then
      raise exception 'a release stays as it was' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if new.thing_kind = 'top3-plan' and not exists (
    select 1 from top3_plan p where p.id = new.thing_id and p.case_id = new.case_id and p.activated_at is not null)
  then
    raise exception 'a draft is not released' using errcode = '23514', constraint = 'released_is_active';
  end if;
  return new;
end $$;
create trigger guard before insert or update on release for each row execute function guard_release();

-- Whether a mark is somebody's own: nobody writes in another's name as if it were theirs.
create function guard_mark() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare giver plan_participant;
begin
  select * into giver from plan_participant p where p.id = new.participant_id;
  new.own := coalesce(giver.account_id = app_actor() or giver.person_id = app_person(), false);
  if not new.own and exists (select 1 from plan_mark m where m.participant_id = new.participant_id and m.own) then
    raise exception 'this one marked for themselves' using errcode = '23514', constraint = 'own_mark_stands';
  end if;
  return new;
end $$;
create trigger whose before insert on plan_mark for each row execute function guard_mark();

-- Row security: those who work on the household; family by what was released to them.
do $$
declare name text;
begin
  foreach name in array array['network_consultation', 'consultation_participant', 'consultation_correction', 'top3_plan',
    'plan_participant', 'unsafe_situation', 'situation_affected', 'situation_factor', 'safety_condition',
    'safety_condition_status', 'agreement', 'agreement_check', 'plan_role', 'plan_meeting', 'plan_mark', 'release']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[]))', name);
    execute format('create policy reach_add on %I for insert with check (region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]))', name);
    execute format('grant select, insert on %I to toekomsttuin_app', name);
  end loop;
  foreach name in array array['top3_plan', 'unsafe_situation', 'safety_condition', 'agreement', 'release']
  loop
    execute format('create policy reach_change on %I for update using (case_id = any ((select reachable_case_ids())::uuid[]))', name);
  end loop;
  foreach name in array array['unsafe_situation', 'situation_affected', 'situation_factor', 'safety_condition', 'agreement', 'plan_role', 'plan_meeting']
  loop
    execute format('create policy reach_remove on %I for delete using (case_id = any ((select reachable_case_ids())::uuid[]))', name);
    execute format('grant delete on %I to toekomsttuin_app', name);
  end loop;
  foreach name in array array['plan_participant', 'unsafe_situation', 'situation_affected', 'situation_factor', 'safety_condition',
    'safety_condition_status', 'agreement', 'agreement_check', 'plan_role', 'plan_meeting']
  loop
    execute format('create policy released on %I for select using (plan_id = any ((select app_released_ids(''top3-plan''))::uuid[]))', name);
  end loop;
end $$;

-- Whoever writes signs with their own name.
do $$
declare signed record;
begin
  for signed in select * from (values ('plan_mark', 'recorded_by'), ('network_consultation', 'recorded_by'), ('consultation_correction', 'recorded_by'),
    ('agreement_check', 'recorded_by'), ('release', 'released_by'), ('top3_plan', 'started_by')) as t (name, column_name)
  loop
    execute format('alter policy reach_add on %I with check (region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and %I = (select app_actor()))', signed.name, signed.column_name);
  end loop;
end $$;
create policy released on top3_plan for select using (id = any ((select app_released_ids('top3-plan'))::uuid[]));
create policy own on release for select using (person_id = (select app_person()));
create policy own on plan_mark for select using (
  plan_id = any ((select app_released_ids('top3-plan'))::uuid[])
  and exists (select 1 from plan_participant p where p.id = participant_id and p.person_id = (select app_person())));
create policy own_add on plan_mark for insert with check (
  region_id = (select app_region()) and recorded_by = (select app_actor())
  and plan_id = any ((select app_released_ids('top3-plan'))::uuid[])
  and exists (select 1 from plan_participant p where p.id = participant_id and p.person_id = (select app_person())));

grant update (kind, number, consultation_id, urgency_reason, review_on, activated_by, activated_at, expires_on, superseded_at, version) on top3_plan to toekomsttuin_app;
grant update (rank, what, example, source, warning_sign, consequence, watcher_id, check_on, version) on unsafe_situation to toekomsttuin_app;
grant update (position, what) on safety_condition to toekomsttuin_app;
grant update (what, owner_id, due_on, warning_sign, consequence, watcher_id, check_on, version) on agreement to toekomsttuin_app;
grant update (withdrawn_by, withdrawn_at) on release to toekomsttuin_app;
