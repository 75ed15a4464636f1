-- From the meeting to the next version of the plan: who sees to what and by when is said at the table, what was agreed is in
-- the draft as soon as the meeting is closed, and what not everybody heard there is not read by everybody either.

-- Who of the family may read a part of a plan, of those to whom it is released; null is all of them.
alter table unsafe_situation add column only_for uuid[] check (array_position(only_for, null) is null);
alter table safety_condition add column only_for uuid[] check (array_position(only_for, null) is null);
alter table agreement add column only_for uuid[] check (array_position(only_for, null) is null);
grant update (only_for) on unsafe_situation, safety_condition, agreement to toekomsttuin_app;

-- Whether all who read now, on own pages or at one screen, are among these people.
create function reads_part(only_for uuid[]) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select only_for is null or coalesce((select bool_and(r.people <@ only_for) from app_readers() r), false)
$$;

-- A part is read by who may read what it stands under.
drop policy released on unsafe_situation;
create policy released on unsafe_situation for select using (
  plan_id = any ((select app_released_ids('top3-plan'))::uuid[]) and reads_part(only_for));
do $$
declare name text;
begin
  foreach name in array array['safety_condition', 'agreement'] loop
    execute format('drop policy released on %I', name);
    execute format('create policy released on %I for select using (plan_id = any ((select app_released_ids(''top3-plan''))::uuid[])
      and reads_part(only_for) and exists (select 1 from unsafe_situation s where s.id = situation_id))', name);
  end loop;
  foreach name in array array['situation_affected', 'situation_factor'] loop
    execute format('drop policy released on %I', name);
    execute format('create policy released on %I for select using (plan_id = any ((select app_released_ids(''top3-plan''))::uuid[])
      and exists (select 1 from unsafe_situation s where s.id = situation_id))', name);
  end loop;
end $$;
drop policy released on safety_condition_status;
create policy released on safety_condition_status for select using (
  plan_id = any ((select app_released_ids('top3-plan'))::uuid[]) and exists (select 1 from safety_condition c where c.id = condition_id));

-- Where a line belongs, and of an agreement who sees to it by when: the two things that are asked at the table. The last row
-- holds. The situation is a line of the meeting, or one of the plan (by the id it began with).
create table line_place (
  id uuid primary key default uuidv7(),
  line_id uuid not null,
  sitting_id uuid not null,
  region_id uuid not null,
  case_id uuid not null,
  situation_line uuid,
  situation_id uuid,
  owner_seat uuid,
  -- As it was said: who came in by a code reads no list of people.
  owner_name text check (length(owner_name) <= 200),
  due_on date,
  set_by uuid not null references account,
  set_at timestamptz not null default app_now(),
  foreign key (line_id, sitting_id) references meeting_line (id, sitting_id),
  foreign key (situation_line, sitting_id) references meeting_line (id, sitting_id),
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id),
  foreign key (owner_seat, case_id) references planned_seat (id, case_id),
  constraint line_has_one_place check (num_nonnulls(situation_line, situation_id) <= 1),
  constraint line_has_who_and_when check (num_nonnulls(owner_seat, owner_name, due_on) in (0, 3))
);
create index line_place_line on line_place (line_id, id desc);
create index line_place_sitting on line_place (sitting_id);
create index line_place_case on line_place (case_id);

create function guard_line_place() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.owner_seat is not null and not exists (
    select 1 from planned_seat s join planned_sitting t on t.consultation_id = s.consultation_id
    where s.id = new.owner_seat and t.id = new.sitting_id and s.left_out_at is null and t.number = any (s.sittings))
  then
    raise exception 'a seat of another sitting' using errcode = '23514', constraint = 'seats_within_sitting';
  end if;
  if new.situation_line is not null and not exists (
    select 1 from meeting_line l where l.id = new.situation_line and l.kind = 'situation')
  then
    raise exception 'not a situation' using errcode = '23514', constraint = 'line_has_one_place';
  end if;
  return null;
end $$;
create trigger happens after insert on line_place for each row execute function note_meeting_event('words');
create trigger fits after insert on line_place for each row execute function guard_line_place();
create trigger append_only before update or delete on line_place for each row execute function refuse_change();
create trigger append_only_truncate before truncate on line_place execute function refuse_change();
alter table line_place enable row level security;
create policy part on line_place for select using (exists (select 1 from meeting_line l where l.id = line_id));
create policy lead on line_place for insert with check (sitting_id = any ((select led_sittings())::uuid[])
  and set_by = (select app_actor()) and exists (select 1 from meeting_line l where l.id = line_id));
grant select, insert (line_id, sitting_id, region_id, case_id, situation_line, situation_id, owner_seat, owner_name, due_on, set_by)
  on line_place to toekomsttuin_app;

-- A line that came along into a draft, and what it became there; null while somebody still has to give it a place.
create table plan_line (
  line_id uuid primary key,
  sitting_id uuid not null,
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  became text constraint plan_line_became check (became in ('situation', 'condition', 'agreement', 'left-out')),
  why text check (length(why) <= 300),
  settled_by uuid references account,
  foreign key (line_id, sitting_id) references meeting_line (id, sitting_id),
  foreign key (sitting_id, case_id) references planned_sitting (id, case_id),
  foreign key (plan_id, case_id) references top3_plan (id, case_id),
  check ((became is null) = (settled_by is null)),
  constraint left_out_says_why check ((became is not distinct from 'left-out') = (why is not null))
);
create index plan_line_plan on plan_line (plan_id);
create index plan_line_sitting on plan_line (sitting_id);
create index plan_line_case on plan_line (case_id);

-- Versions of one sentence of which somebody still has to choose.
create table plan_wording (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  situation_id uuid,
  condition_id uuid,
  agreement_id uuid,
  words text not null check (length(words) between 1 and 500),
  foreign key (plan_id, case_id) references top3_plan (id, case_id),
  foreign key (situation_id, plan_id) references unsafe_situation (id, plan_id) on delete cascade,
  foreign key (condition_id, plan_id) references safety_condition (id, plan_id) on delete cascade,
  foreign key (agreement_id, plan_id) references agreement (id, plan_id) on delete cascade,
  constraint wording_of_one_part check (num_nonnulls(situation_id, condition_id, agreement_id) = 1)
);
create index plan_wording_plan on plan_wording (plan_id);

do $$
declare name text;
begin
  foreach name in array array['plan_line', 'plan_wording'] loop
    execute format('create trigger "0_within_reach" before insert on %I for each row execute function stay_within_reach()', name);
    execute format('create trigger only_in_draft before insert or update or delete on %I for each row execute function guard_plan_part()', name);
    execute format('alter table %I enable row level security', name);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[]))', name);
    execute format('create policy reach_add on %I for insert with check (
      region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]))', name);
    execute format('grant select on %I to toekomsttuin_app', name);
  end loop;
end $$;
create policy reach_settle on plan_line for update using (
  became is null and case_id = any ((select reachable_case_ids())::uuid[])) with check (settled_by = (select app_actor()));
create policy reach_remove on plan_wording for delete using (case_id = any ((select reachable_case_ids())::uuid[]));
grant insert (line_id, sitting_id, region_id, case_id, plan_id, became, settled_by), update (became, why, settled_by)
  on plan_line to toekomsttuin_app;
grant insert (region_id, case_id, plan_id, situation_id, condition_id, agreement_id, words), delete on plan_wording to toekomsttuin_app;

-- A whole plan also has an example of each situation, a choice wherever two versions stood, and a place for each line.
create or replace function plan_is_whole(wanted top3_plan) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from unsafe_situation s where s.plan_id = wanted.id)
    and not exists (
      select 1 from unsafe_situation s where s.plan_id = wanted.id and (
        s.example = '' or s.warning_sign is null or s.consequence is null or s.watcher_id is null or s.check_on is null
        or not exists (select 1 from situation_affected a where a.situation_id = s.id)
        or not exists (select 1 from safety_condition c where c.situation_id = s.id)
        or not exists (select 1 from agreement a where a.situation_id = s.id)
        or (wanted.kind = 'full' and not exists (select 1 from situation_factor f where f.situation_id = s.id and f.kind = 'risk'))))
    and not exists (select 1 from plan_wording w where w.plan_id = wanted.id)
    and not exists (select 1 from plan_line l where l.plan_id = wanted.id and l.became is null)
    and (wanted.kind = 'interim' or (wanted.bottom_line is not null
      and exists (select 1 from plan_role r where r.plan_id = wanted.id)
      and exists (select 1 from plan_escalation e where e.plan_id = wanted.id)))
$$;

-- How an organisation's own paper looks: a Word file in which the plan for one reader is written. It holds nobody's data.
create table plan_template (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  organisation_id uuid not null references organisation,
  file_name text not null check (length(file_name) between 1 and 120),
  bytes bytea not null check (length(bytes) between 1 and 400 * 1024),
  places text[] not null,
  kept_by uuid not null references account,
  kept_at timestamptz not null default app_now(),
  ended_by uuid references account,
  ended_at timestamptz,
  check ((ended_by is null) = (ended_at is null))
);
create unique index plan_template_now on plan_template (organisation_id) where ended_at is null;
alter table plan_template enable row level security;
create policy same_region on plan_template for select using (region_id = (select app_region()) and (select app_is_professional()));
create policy administer on plan_template for insert with check (region_id = (select app_region()) and kept_by = (select app_actor())
  and (select app_has_role('functional-administrator')) and exists (select 1 from organisation o where o.id = organisation_id));
create policy administer_end on plan_template for update using (
  region_id = (select app_region()) and ended_at is null and (select app_has_role('functional-administrator')))
  with check (ended_by = (select app_actor()));
grant select, insert (id, region_id, organisation_id, file_name, bytes, places, kept_by), update (ended_by, ended_at)
  on plan_template to toekomsttuin_app;
