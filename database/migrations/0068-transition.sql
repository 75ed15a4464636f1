-- The transition agenda, what is aligned with the national team, ties with other initiatives, and communication.
-- Nothing here is about a household: who steers reads it, who leads writes it.

-- A shift: something that is built up, converted or broken down on the way to another system.
create table transition_shift (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  title text not null,
  what text not null,
  mode text not null check (mode in ('build', 'convert', 'break')),
  serves text[] not null default '{}' check (serves <@ array['perspective', 'strategy', 'learning', 'ministries']),
  barrier_id uuid,
  lifter text,
  noted_by uuid not null references account,
  noted_at timestamptz not null default app_now(),
  version integer not null default 1,
  constraint shift_name_taken unique (region_id, title),
  unique (id, region_id),
  foreign key (barrier_id, region_id) references barrier (id, region_id)
);
create index transition_shift_barrier on transition_shift (barrier_id);

-- Where a shift is on its line, from 1 to 5; without a place it is off the agenda. The last line counts.
create table transition_step (
  shift_id uuid not null,
  region_id uuid not null references region,
  number integer not null check (number > 0),
  place smallint check (place between 1 and 5),
  on_day date not null,
  why text not null,
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  constraint one_transition_step_at_a_time primary key (shift_id, number),
  foreign key (shift_id, region_id) references transition_shift (id, region_id)
);

create function guard_transition_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last record;
begin
  perform 1 from transition_shift s where s.id = new.shift_id for update;
  select t.number, t.on_day into last from transition_step t where t.shift_id = new.shift_id order by t.number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 then perform break_promise('one_transition_step_at_a_time'); end if;
  if new.on_day > app_today() or new.on_day < last.on_day then perform break_promise('transition_step_follows'); end if;
  return new;
end $$;
create trigger follows before insert on transition_step for each row execute function guard_transition_step();

-- The agenda is looked at as a whole now and then; each time says when again.
create table transition_review (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  held_on date not null,
  words text not null,
  next_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  constraint one_review_a_day unique (region_id, held_on),
  constraint next_review_later check (next_on > held_on)
);

-- What the region brought to the national team and asked it, and what they agreed.
create table national_alignment (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  title text not null,
  on_day date,
  brought text not null,
  asked text,
  agreed text,
  follow_up text,
  source text not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  version integer not null default 1
);
create index national_alignment_region on national_alignment (region_id, on_day);

create function agree_on_or_after_day() returns trigger language plpgsql as $$
begin
  if new.agreed is not null and coalesce(new.on_day > app_today(), true) then perform break_promise('agreed_on_its_day'); end if;
  return new;
end $$;
create trigger on_its_day before insert or update on national_alignment for each row execute function agree_on_or_after_day();

-- Where and at what time a development takes place, for the calendar.
alter table development add column place text, add column at_time text check (at_time ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  add constraint time_and_place_of_a_day check (from_day is not null or (place is null and at_time is null));

-- Initiatives that want the same, and who takes part in them: a colleague, a role or an organisation.
create table initiative (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  title text not null,
  what text not null,
  added_by uuid not null references account,
  version integer not null default 1,
  constraint initiative_name_taken unique (region_id, title),
  unique (id, region_id)
);
create table initiative_party (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  account_id uuid references account,
  label text,
  organisation text,
  added_by uuid not null references account,
  version integer not null default 1,
  constraint party_by_account_or_label check ((account_id is null) = (label is not null)),
  constraint party_once unique nulls not distinct (region_id, account_id, label, organisation),
  unique (id, region_id)
);
create table initiative_tie (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  party_id uuid not null,
  initiative_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  constraint tie_once exclude using gist (party_id with =, initiative_id with =, during with &&),
  foreign key (party_id, region_id) references initiative_party (id, region_id),
  foreign key (initiative_id, region_id) references initiative (id, region_id)
);

-- Who hears what, or is heard, through which structure that is already there.
create table communication_line (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  stakeholder text not null,
  direction text not null check (direction in ('bring', 'fetch', 'both')),
  what text not null,
  group_id uuid,
  structure text,
  moment text not null,
  next_on date,
  until_day date,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  version integer not null default 1,
  constraint one_structure check ((group_id is null) = (structure is not null)),
  foreign key (group_id, region_id) references governance_group (id, region_id)
);
create index communication_line_region on communication_line (region_id);

-- An item that can only be shaped once a choice of scenario is made.
create table item_waiting (
  item_id uuid,
  region_id uuid not null references region,
  choice_id uuid not null,
  why text not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  constraint item_waits_once primary key (item_id),
  foreign key (item_id, region_id) references agenda_item (id, region_id),
  foreign key (choice_id, region_id) references scenario_choice (id, region_id)
);
create index item_waiting_choice on item_waiting (choice_id);

do $$
declare one text; signer text;
begin
  for one, signer in select * from (values ('transition_shift', 'noted_by'), ('transition_step', 'taken_by'),
    ('transition_review', 'recorded_by'), ('national_alignment', 'recorded_by'), ('initiative', 'added_by'),
    ('initiative_party', 'added_by'), ('communication_line', 'recorded_by'), ('item_waiting', 'recorded_by')) as t
  loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy steer on %I for select using (region_id = (select app_region()) and (select app_reads_governance()))', one);
    execute format('create policy lead on %I for insert
      with check (region_id = (select app_region()) and %I = (select app_actor()) and (select app_leads()))', one, signer);
    execute format('grant select on %I to toekomsttuin_app', one);
  end loop;
  foreach one in array array['transition_shift', 'national_alignment', 'initiative', 'initiative_party', 'initiative_tie', 'communication_line']
  loop
    execute format('create policy lead_change on %I for update using (region_id = (select app_region()) and (select app_leads()))', one);
  end loop;
  foreach one in array array['transition_step', 'transition_review', 'item_waiting']
  loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
  end loop;
end $$;
alter table initiative_tie enable row level security;
create policy steer on initiative_tie for select using (region_id = (select app_region()) and (select app_reads_governance()));
create policy lead on initiative_tie for insert with check (region_id = (select app_region()) and (select app_leads()));

grant insert (region_id, title, what, mode, serves, barrier_id, lifter, noted_by) on transition_shift to toekomsttuin_app;
grant update (title, what, mode, serves, barrier_id, lifter, version) on transition_shift to toekomsttuin_app;
grant insert (shift_id, region_id, number, place, on_day, why, taken_by) on transition_step to toekomsttuin_app;
grant insert (region_id, held_on, words, next_on, recorded_by) on transition_review to toekomsttuin_app;
grant insert (region_id, title, on_day, brought, asked, agreed, follow_up, source, recorded_by) on national_alignment to toekomsttuin_app;
grant update (title, on_day, brought, asked, agreed, follow_up, source, version) on national_alignment to toekomsttuin_app;
grant insert (place, at_time), update (place, at_time) on development to toekomsttuin_app;
grant insert (region_id, title, what, added_by) on initiative to toekomsttuin_app;
grant update (title, what, version) on initiative to toekomsttuin_app;
grant insert (region_id, account_id, label, organisation, added_by) on initiative_party to toekomsttuin_app;
grant update (label, organisation, version) on initiative_party to toekomsttuin_app;
grant select, insert (region_id, party_id, initiative_id, during), update (during) on initiative_tie to toekomsttuin_app;
grant insert (region_id, stakeholder, direction, what, group_id, structure, moment, next_on, until_day, recorded_by)
  on communication_line to toekomsttuin_app;
grant update (stakeholder, direction, what, group_id, structure, moment, next_on, until_day, version) on communication_line to toekomsttuin_app;
grant insert (item_id, region_id, choice_id, why, recorded_by) on item_waiting to toekomsttuin_app;

-- The barriers that who steers may know: all for who leads, else those that were brought to a group, each with how it stands.
create function steering_barriers()
  returns table (id uuid, title text, level text, lifter text, state text, since date, asked_group text, item_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.id, b.title, b.level, b.lifter, last.state, last.on_day, g.name, i.id
  from barrier b
    cross join lateral (select s.state, s.on_day from barrier_step s where s.barrier_id = b.id order by s.number desc limit 1) last
    left join barrier_step up on up.barrier_id = b.id and up.state = 'with-group'
    left join governance_group g on g.id = up.group_id
    left join agenda_item i on i.barrier_id = b.id
  where b.region_id = app_region() and (app_leads() or (app_steers() and up.barrier_id is not null))
  order by b.id
$$;
