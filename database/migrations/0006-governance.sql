-- Governance: groups and their meetings, what goes past them and what they conclude, decisions, scenarios, developments.
-- Nothing here is about a household; families and case workers have no policy on any of it.
create function app_steers() returns boolean language sql stable
  return app_has_role('project-leader', 'policy-adviser', 'project-group-member', 'ambassador');
create function app_leads() returns boolean language sql stable
  return app_has_role('project-leader', 'policy-adviser');
create function app_reads_governance() returns boolean language sql stable
  return app_steers() or app_worker_region() is not null;

create table governance_group (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  name text not null,
  mandate text not null,
  level text not null check (level in ('practice', 'tactical', 'administrative', 'decision-route', 'connecting')),
  version integer not null default 1,
  constraint group_name_taken unique (region_id, name),
  unique (id, region_id)
);

-- Whether a group works or is only proposed: every change with who, when and why.
create table group_standing (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  group_id uuid not null,
  standing text not null check (standing in ('active', 'proposed')),
  why text,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  foreign key (group_id, region_id) references governance_group (id, region_id)
);
create index group_standing_group on group_standing (group_id, id desc);

-- A member is somebody with an account, or a role at an organisation without a name.
create table group_member (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  group_id uuid not null,
  account_id uuid references account,
  role_label text,
  organisation text,
  membership text not null check (membership in ('structural', 'advisory')),
  during daterange not null,
  constraint member_by_account_or_role check ((account_id is null) = (role_label is not null)),
  constraint member_during check (not isempty(during)),
  constraint member_once exclude using gist (group_id with =, account_id with =, during with &&),
  foreign key (group_id, region_id) references governance_group (id, region_id)
);
create index group_member_group on group_member (group_id);
create index group_member_account on group_member (account_id);

create table meeting (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  group_id uuid not null,
  held_on date not null,
  part_of_day text check (part_of_day in ('morning', 'afternoon', 'evening')),
  place text,
  planned_by uuid not null references account,
  planned_at timestamptz not null default app_now(),
  version integer not null default 1,
  constraint one_meeting_a_day unique (group_id, held_on),
  unique (id, group_id),
  foreign key (group_id, region_id) references governance_group (id, region_id)
);
create index meeting_region_day on meeting (region_id, held_on);

create table agenda_item (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  title text not null,
  body text not null,
  asked text not null,
  brought_by uuid not null references account,
  brought_on date not null default app_today(),
  version integer not null default 1,
  unique (id, region_id)
);
create index agenda_item_region on agenda_item (region_id, brought_on);

-- The route of an item: its treatments in order. Without a meeting the day is not known yet.
create table treatment (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  item_id uuid not null,
  place integer not null check (place > 0),
  group_id uuid not null,
  meeting_id uuid,
  purpose text not null check (purpose in ('inform', 'advise', 'decide', 'shape')),
  constraint treatment_place unique (item_id, place) deferrable,
  constraint once_in_a_meeting unique (item_id, meeting_id),
  unique (id, region_id),
  foreign key (item_id, region_id) references agenda_item (id, region_id),
  foreign key (group_id, region_id) references governance_group (id, region_id),
  constraint meeting_of_the_group foreign key (meeting_id, group_id) references meeting (id, group_id)
);
create index treatment_meeting on treatment (meeting_id);
create index treatment_group on treatment (group_id);

-- What a group concluded. A mistake is put right by a next line that says why; the last one counts.
create table treatment_conclusion (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  treatment_id uuid not null,
  no integer not null check (no > 0),
  words text not null,
  stance text check (stance in ('for', 'for-with-conditions', 'against', 'abstain')),
  dissent text,
  onward text not null check (onward in ('onward', 'again', 'ends')),
  why_changed text,
  concluded_by uuid not null references account,
  concluded_at timestamptz not null default app_now(),
  constraint concluded_meanwhile unique (treatment_id, no),
  check ((no = 1) = (why_changed is null)),
  foreign key (treatment_id, region_id) references treatment (id, region_id)
);

-- What a member advises; a changed mind is a next line, the last one counts.
create table advice (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  treatment_id uuid not null,
  account_id uuid not null references account,
  stance text not null check (stance in ('for', 'for-with-conditions', 'against', 'abstain')),
  words text not null,
  given_at timestamptz not null default app_now(),
  foreign key (treatment_id, region_id) references treatment (id, region_id)
);
create index advice_treatment on advice (treatment_id, account_id, id desc);

create table decision (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  treatment_id uuid not null,
  words text not null,
  conditions text,
  dissent text,
  decided_on date not null,
  corrects_id uuid,
  why_corrected text,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, treatment_id),
  constraint decision_corrected_once unique (corrects_id),
  constraint correction_of_same_treatment foreign key (corrects_id, treatment_id) references decision (id, treatment_id),
  constraint correction_says_why check ((corrects_id is null) = (why_corrected is null)),
  foreign key (treatment_id, region_id) references treatment (id, region_id)
);
create unique index decision_once on decision (treatment_id) where corrects_id is null;
create index decision_region on decision (region_id, decided_on desc);

create table scenario_choice (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  item_id uuid not null,
  title text not null,
  opened_by uuid not null references account,
  opened_at timestamptz not null default app_now(),
  constraint one_choice_an_item unique (item_id),
  unique (id, region_id),
  foreign key (item_id, region_id) references agenda_item (id, region_id)
);

-- A titled place; what it contains is for the region to write.
create table scenario_option (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  choice_id uuid not null,
  no integer not null check (no > 0),
  title text not null,
  content text,
  structure text,
  preconditions text,
  cost text,
  version integer not null default 1,
  unique (choice_id, no),
  unique (id, choice_id),
  foreign key (choice_id, region_id) references scenario_choice (id, region_id)
);

create table scenario_preference (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  choice_id uuid not null,
  option_id uuid not null,
  words text not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  foreign key (choice_id, region_id) references scenario_choice (id, region_id),
  constraint option_of_the_choice foreign key (option_id, choice_id) references scenario_option (id, choice_id)
);
create index scenario_preference_choice on scenario_preference (choice_id, id desc);

create table development (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  scope text not null check (scope in ('regional', 'national')),
  theme text not null,
  title text not null,
  body text not null,
  from_day date,
  until_day date,
  known_as text not null check (known_as in ('announced', 'happened')),
  outcome text,
  source text not null,
  link text constraint link_is_web_address check (link ~ '^https?://'),
  meaning text,
  follow_up text,
  item_id uuid,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  version integer not null default 1,
  constraint period_in_order check (until_day is null or (from_day is not null and until_day >= from_day)),
  foreign key (item_id, region_id) references agenda_item (id, region_id)
);
create index development_region on development (region_id, scope);

create trigger append_only before update or delete on group_standing for each row execute function refuse_change();
create trigger append_only before update or delete on treatment_conclusion for each row execute function refuse_change();
create trigger append_only before update or delete on advice for each row execute function refuse_change();
create trigger append_only before update or delete on decision for each row execute function refuse_change();
create trigger append_only before update or delete on scenario_preference for each row execute function refuse_change();

create function break_promise(promise text) returns void language plpgsql as $$
begin
  raise exception '%', promise using errcode = '23514', constraint = promise;
end $$;

-- A group concludes on the day of its meeting or later, never before.
create function conclude_on_or_after_day() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from treatment t join meeting m on m.id = t.meeting_id where t.id = new.treatment_id and m.held_on <= app_today())
  then perform break_promise('conclusion_not_before_day'); end if;
  return new;
end $$;
create trigger on_or_after_day before insert on treatment_conclusion for each row execute function conclude_on_or_after_day();

create function advise_before_conclusion() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Waits for whoever is concluding the same treatment, so that no advice slips in after it.
  perform 1 from treatment t where t.id = new.treatment_id for update;
  if exists (select 1 from treatment_conclusion c where c.treatment_id = new.treatment_id)
  then perform break_promise('advice_before_conclusion'); end if;
  if exists (select 1 from treatment t where t.id = new.treatment_id and t.purpose = 'inform')
  then perform break_promise('advice_is_asked'); end if;
  return new;
end $$;
create trigger before_conclusion before insert on advice for each row execute function advise_before_conclusion();

-- What was treated stays as it was: which meeting, and to which purpose.
create function keep_treated() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (new.meeting_id is distinct from old.meeting_id or new.purpose <> old.purpose)
    and exists (select 1 from treatment_conclusion c where c.treatment_id = old.id)
  then perform break_promise('treated_is_fixed'); end if;
  return new;
end $$;
create trigger treated_is_fixed before update on treatment for each row execute function keep_treated();

create function keep_day_of_treated() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.held_on <> old.held_on
    and exists (select 1 from treatment t join treatment_conclusion c on c.treatment_id = t.id where t.meeting_id = old.id)
  then perform break_promise('treated_is_fixed'); end if;
  return new;
end $$;
create trigger treated_is_fixed before update on meeting for each row execute function keep_day_of_treated();

-- Along a route the days never go back.
create function keep_route_in_order() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select 1 from treatment a join meeting ma on ma.id = a.meeting_id
      join treatment b on b.item_id = a.item_id and b.place > a.place join meeting mb on mb.id = b.meeting_id
    where mb.held_on < ma.held_on and a.item_id in (
      select t.item_id from treatment t
      where t.id = (to_jsonb(new) ->> 'id')::uuid or t.meeting_id = (to_jsonb(new) ->> 'id')::uuid))
  then perform break_promise('route_in_order'); end if;
  return null;
end $$;
create constraint trigger route_in_order after insert or update on treatment
  deferrable initially deferred for each row execute function keep_route_in_order();
create constraint trigger route_in_order after update on meeting
  deferrable initially deferred for each row execute function keep_route_in_order();

-- Only a group that met to decide, and concluded, leaves a decision.
create function decide_where_asked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare at record;
begin
  select t.purpose, m.held_on into at from treatment t left join meeting m on m.id = t.meeting_id where t.id = new.treatment_id;
  if at.purpose is distinct from 'decide' then perform break_promise('decision_where_asked'); end if;
  if not exists (select 1 from treatment_conclusion c where c.treatment_id = new.treatment_id)
  then perform break_promise('decision_after_conclusion'); end if;
  if new.decided_on < at.held_on or new.decided_on > app_today() then perform break_promise('decision_on_or_after_day'); end if;
  return new;
end $$;
create trigger where_asked before insert on decision for each row execute function decide_where_asked();

-- A preferred scenario is only known after everybody on the route was heard.
create function prefer_after_treatments() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare heard integer; waiting integer;
begin
  with last as (
    select t.id, t.place, (select c.onward from treatment_conclusion c where c.treatment_id = t.id order by c.no desc limit 1) as onward
    from treatment t join scenario_choice s on s.item_id = t.item_id where s.id = new.choice_id)
  select count(*) filter (where l.onward is not null),
    count(*) filter (where l.onward is null and not exists (select 1 from last e where e.place < l.place and e.onward = 'ends'))
  into heard, waiting from last l;
  if heard = 0 or waiting > 0 then perform break_promise('preference_after_treatments'); end if;
  return new;
end $$;
create trigger after_treatments before insert on scenario_preference for each row execute function prefer_after_treatments();

-- What still has to come cannot have happened, nor have an outcome.
create function tell_only_what_was() returns trigger language plpgsql as $$
begin
  if new.from_day > app_today() and (new.outcome is not null or new.known_as = 'happened')
  then perform break_promise('not_before_its_day'); end if;
  return new;
end $$;
create trigger only_what_was before insert or update on development for each row execute function tell_only_what_was();

-- The groups of which the asker is a member today.
create function app_group_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct m.group_id), '{}') from group_member m
  where m.account_id = app_actor() and m.during @> app_today()
$$;

do $$
declare one text;
begin
  foreach one in array array['governance_group', 'group_standing', 'group_member', 'meeting', 'agenda_item', 'treatment', 'treatment_conclusion',
    'advice', 'decision', 'scenario_choice', 'scenario_option', 'scenario_preference', 'development']
  loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy steer on %I for select using (region_id = (select app_region()) and (select app_reads_governance()))', one);
    execute format('grant select, insert on %I to toekomsttuin_app', one);
  end loop;
  foreach one in array array['governance_group', 'group_member', 'treatment', 'scenario_option']
  loop
    execute format('create policy lead on %I for insert with check (region_id = (select app_region()) and (select app_leads()))', one);
  end loop;
  foreach one in array array['governance_group', 'group_member', 'meeting', 'agenda_item', 'treatment', 'scenario_option', 'development']
  loop
    execute format('create policy lead_change on %I for update using (region_id = (select app_region()) and (select app_leads()))', one);
  end loop;
end $$;

-- Who lays something down signs it with their own account.
create policy lead on group_standing for insert
  with check (region_id = (select app_region()) and recorded_by = (select app_actor()) and (select app_leads()));
create policy lead on meeting for insert
  with check (region_id = (select app_region()) and planned_by = (select app_actor()) and (select app_leads()));
create policy lead on agenda_item for insert
  with check (region_id = (select app_region()) and brought_by = (select app_actor()) and (select app_leads()));
create policy lead on treatment_conclusion for insert
  with check (region_id = (select app_region()) and concluded_by = (select app_actor()) and (select app_leads()));
create policy lead on decision for insert
  with check (region_id = (select app_region()) and recorded_by = (select app_actor()) and (select app_leads()));
create policy lead on scenario_choice for insert
  with check (region_id = (select app_region()) and opened_by = (select app_actor()) and (select app_leads()));
create policy lead on scenario_preference for insert
  with check (region_id = (select app_region()) and recorded_by = (select app_actor()) and (select app_leads()));
create policy lead on development for insert
  with check (region_id = (select app_region()) and recorded_by = (select app_actor()) and (select app_leads()));
create policy own_advice on advice for insert
  with check (region_id = (select app_region()) and account_id = (select app_actor()) and (select app_steers())
    and exists (select 1 from treatment t where t.id = treatment_id and t.group_id = any ((select app_group_ids())::uuid[])));

grant update (name, mandate, level, version) on governance_group to toekomsttuin_app;
grant update (during) on group_member to toekomsttuin_app;
grant update (held_on, part_of_day, place, version) on meeting to toekomsttuin_app;
grant update (title, body, asked, version) on agenda_item to toekomsttuin_app;
grant update (place, meeting_id, purpose) on treatment to toekomsttuin_app;
grant update (title, content, structure, preconditions, cost, version) on scenario_option to toekomsttuin_app;
grant update (scope, theme, title, body, from_day, until_day, known_as, outcome, source, link, meaning, follow_up, item_id, version) on development to toekomsttuin_app;
