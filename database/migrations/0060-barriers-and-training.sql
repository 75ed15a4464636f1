-- What stands in the way, who has been trained and who not yet, what a change was expected to bring, and the households
-- of adults that no table serves.

-- What an improvement is expected to move, and what the look at its effect said.
alter table improvement add column indicator_key text, add column expected text;
grant update (indicator_key, expected) on improvement to toekomsttuin_app;
alter table improvement_step add column effect text check (effect in ('helped', 'partly', 'not', 'unclear'));
-- Looks of before today said it in words alone.
alter table improvement_step add constraint an_effect_is_said check ((state = 'evaluated') = (effect is not null)) not valid;

-- The monitor answers these two once it measures; until then there is nothing to choose and nothing to show. What the
-- second gives may be shown to the practice group: the monitor keeps back what is too small.
create function indicators_to_choose() returns table (key text, question text)
language sql stable security definer set search_path = public, pg_temp as $$ select null::text, null::text where false $$;
create function indicator_at(asked text, on_day date) returns table (value numeric, unit text, households integer)
language sql stable security definer set search_path = public, pg_temp as $$ select null::numeric, null::text, null::integer where false $$;

-- Barriers: what stands in the way at the level of an organisation or the system, with the question it asks of us.
create table barrier (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  title text not null,
  what text not null,
  level text not null check (level in ('organisation', 'system')),
  question text not null,
  lifter text,
  noted_by uuid not null references account,
  version integer not null default 1,
  unique (id, region_id)
);
create index barrier_region on barrier (region_id);

create table barrier_step (
  barrier_id uuid not null,
  number integer not null check (number > 0),
  region_id uuid not null,
  state text not null check (state in ('noted', 'with-group', 'lifted', 'stays', 'reopened')),
  on_day date not null,
  taken_by uuid not null references account,
  note text not null,
  group_id uuid,
  constraint one_barrier_step_at_a_time primary key (barrier_id, number),
  constraint a_group_is_asked check ((state = 'with-group') = (group_id is not null)),
  foreign key (barrier_id, region_id) references barrier (id, region_id),
  foreign key (group_id, region_id) references governance_group (id, region_id)
);
create unique index a_barrier_goes_up_once on barrier_step (barrier_id) where state = 'with-group';
create index barrier_step_group on barrier_step (group_id);

create table barrier_lesson (
  barrier_id uuid not null,
  lesson_id uuid not null references lesson,
  region_id uuid not null,
  primary key (barrier_id, lesson_id),
  foreign key (barrier_id, region_id) references barrier (id, region_id)
);
create index barrier_lesson_lesson on barrier_lesson (lesson_id);
create table barrier_observation (
  barrier_id uuid not null,
  observation_id uuid not null references observation,
  region_id uuid not null,
  primary key (barrier_id, observation_id),
  foreign key (barrier_id, region_id) references barrier (id, region_id)
);
create index barrier_observation_observation on barrier_observation (observation_id);

create function guard_barrier_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last record;
begin
  perform 1 from barrier b where b.id = new.barrier_id for update;
  select s.number, s.state, s.on_day into last from barrier_step s
  where s.barrier_id = new.barrier_id order by s.number desc limit 1;
  if last.number is null then
    if new.number <> 1 or new.state <> 'noted' then perform break_promise('barrier_step_follows'); end if;
  elsif new.number <= last.number then
    perform break_promise('one_barrier_step_at_a_time');
  elsif new.number <> last.number + 1 or new.on_day < last.on_day or new.state = 'noted'
    or (last.state in ('lifted', 'stays')) <> (new.state = 'reopened')
  then perform break_promise('barrier_step_follows'); end if;
  return new;
end $$;
create trigger follows before insert on barrier_step for each row execute function guard_barrier_step();

create function guard_barrier_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (select s.state from barrier_step s where s.barrier_id = new.id order by s.number desc limit 1) in ('lifted', 'stays')
  then perform break_promise('a_settled_barrier_keeps_its_words'); end if;
  return new;
end $$;
create trigger settled before update on barrier for each row execute function guard_barrier_words();

create function app_moves_barriers() returns boolean language sql stable
  return app_has_role('project-leader', 'policy-adviser', 'behavioural-scientist', 'caseworker');

alter table barrier enable row level security;
create policy practice on barrier for select using (region_id = (select app_region()) and (select app_in_practice()));
-- Who steers reads what was brought to a group, and so does the house that brings it.
create policy brought on barrier for select using (
  region_id = (select app_region()) and (select app_reads_governance())
  and exists (select 1 from barrier_step s where s.barrier_id = barrier.id and s.state = 'with-group'));
create policy note on barrier for insert
  with check (region_id = (select app_region()) and (select app_in_practice()) and noted_by = (select app_actor()));
create policy correct on barrier for update using (
  region_id = (select app_region()) and (select app_in_practice())
  and (noted_by = (select app_actor()) or (select app_moves_barriers())));
alter table barrier_step enable row level security;
create policy practice on barrier_step for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy brought on barrier_step for select using (
  region_id = (select app_region()) and (select app_reads_governance()) and state = 'with-group');
create policy take on barrier_step for insert with check (
  region_id = (select app_region()) and (select app_in_practice()) and taken_by = (select app_actor()) and on_day <= app_today()
  and (state = 'noted' or (select app_moves_barriers())));
do $$
declare one text;
begin
  foreach one in array array['barrier_lesson', 'barrier_observation'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy practice on %I for select using (region_id = (select app_region()) and (select app_in_practice()))', one);
    execute format('create policy note on %I for insert with check (region_id = (select app_region()) and (select app_in_practice())
      and exists (select 1 from barrier b where b.id = barrier_id and b.noted_by = (select app_actor())))', one);
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    execute format('grant select, insert on %I to toekomsttuin_app', one);
  end loop;
end $$;
create trigger append_only before update or delete on barrier_step for each row execute function refuse_change();
create trigger append_only_truncate before truncate on barrier_step execute function refuse_change();
grant select, insert on barrier, barrier_step to toekomsttuin_app;
grant update (title, what, level, question, lifter, version) on barrier to toekomsttuin_app;

-- The groups that can be asked to lift a barrier: they work, and their level has a mandate over organisations.
create function groups_with_mandate() returns table (id uuid, name text, mandate text)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, g.name, g.mandate from governance_group g
  where g.region_id = app_region() and app_in_practice() and g.level in ('tactical', 'administrative')
    and (select s.standing from group_standing s where s.group_id = g.id order by s.id desc limit 1) = 'active'
  order by g.level = 'administrative', g.name
$$;

-- The house itself brings a barrier to the group that was asked; nobody else can say that an item is about one.
alter table agenda_item add column barrier_id uuid, add constraint one_item_a_barrier unique (barrier_id),
  add foreign key (barrier_id, region_id) references barrier (id, region_id);
create policy only_the_house_brings_barriers on agenda_item as restrictive for insert
  with check (barrier_id is null or region_id = (select app_worker_region()));
create policy bring_barrier on agenda_item for insert with check (
  region_id = (select app_worker_region()) and exists (select 1 from barrier_step s
    where s.barrier_id = agenda_item.barrier_id and s.state = 'with-group' and s.taken_by = agenda_item.brought_by));
create policy bring_barrier on treatment for insert with check (
  region_id = (select app_worker_region()) and exists (select 1 from agenda_item i
    join barrier_step s on s.barrier_id = i.barrier_id and s.state = 'with-group'
    where i.id = treatment.item_id and s.group_id = treatment.group_id));

-- What the groups did with the barriers brought to them: the practice group reads the answer, and nothing else of steering.
create function barrier_answers() returns table (barrier_id uuid, item_id uuid, group_name text, held_on date, words text)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.barrier_id, i.id, g.name, m.held_on,
    (select c.words from treatment_conclusion c where c.treatment_id = t.id order by c.no desc limit 1)
  from agenda_item i join treatment t on t.item_id = i.id join governance_group g on g.id = t.group_id
    left join meeting m on m.id = t.meeting_id
  where i.region_id = app_region() and i.barrier_id is not null and app_in_practice()
  order by t.item_id, t.place
$$;

-- Training: modules that roles need, who came on which day, and the agreements with who gives it.
create table training_module (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  title text not null,
  days integer not null check (days between 1 and 20),
  version integer not null default 1,
  unique (id, region_id),
  constraint module_title_taken unique (region_id, title)
);
create table training_need (
  module_id uuid not null,
  role text not null check (role in ('caseworker', 'behavioural-scientist', 'safe-home-worker',
    'certified-institution-worker', 'experience-expert', 'adviser', 'project-leader', 'policy-adviser')),
  region_id uuid not null,
  primary key (module_id, role),
  foreign key (module_id, region_id) references training_module (id, region_id)
);

create table partner_agreement (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  partner text not null,
  about text not null,
  agreed_on date,
  ends_on date not null,
  afterwards text,
  recorded_by uuid not null references account,
  version integer not null default 1,
  unique (id, region_id),
  constraint an_agreement_ends_later check (ends_on > agreed_on)
);
create index partner_agreement_region on partner_agreement (region_id, ends_on);

alter table training add column module_id uuid, add column agreement_id uuid,
  add foreign key (module_id, region_id) references training_module (id, region_id),
  add foreign key (agreement_id, region_id) references partner_agreement (id, region_id);
create index training_module_id on training (module_id);
create index training_agreement_id on training (agreement_id);
grant update (module_id, agreement_id) on training to toekomsttuin_app;

-- Participants were counted by organisation alone; of those the role is not known.
alter table training_participants add column role text not null default 'other' check (role in
  ('caseworker', 'behavioural-scientist', 'safe-home-worker', 'certified-institution-worker', 'experience-expert', 'adviser',
   'project-leader', 'policy-adviser', 'other'));
alter table training_participants alter column role drop default, drop constraint an_organisation_once,
  add constraint a_role_of_an_organisation_once primary key (training_id, organisation_id, role);
create policy correct_count on training_participants for update using (
  region_id = (select app_region()) and (select app_leads()));
grant update (people) on training_participants to toekomsttuin_app;

create table training_attendance (
  training_id uuid not null,
  day date not null,
  organisation_id uuid not null,
  role text not null,
  region_id uuid not null references region,
  people integer not null check (people between 0 and 500),
  primary key (training_id, day, organisation_id, role),
  constraint who_came_keeps_the_day foreign key (training_id, day) references training_day (training_id, day),
  constraint who_came_keeps_the_row foreign key (training_id, organisation_id, role)
    references training_participants (training_id, organisation_id, role)
);
create index training_attendance_row on training_attendance (training_id, organisation_id, role);

-- Nobody was somewhere on a day that has yet to come.
create function guard_attendance_day() returns trigger language plpgsql as $$
begin
  if new.day > app_today() then perform break_promise('attendance_not_before_day'); end if;
  return new;
end $$;
create trigger not_before_day before insert on training_attendance for each row execute function guard_attendance_day();

do $$
declare one text;
begin
  foreach one in array array['training_module', 'training_need', 'partner_agreement', 'training_attendance'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy practice on %I for select using (region_id = (select app_region()) and (select app_in_practice()))', one);
    execute format('grant select, insert on %I to toekomsttuin_app', one);
  end loop;
  foreach one in array array['training_module', 'training_need', 'training_attendance'] loop
    execute format('create policy plan on %I for insert with check (region_id = (select app_region()) and (select app_leads()))', one);
  end loop;
  foreach one in array array['training_module', 'partner_agreement'] loop
    execute format('create policy correct on %I for update using (region_id = (select app_region()) and (select app_leads()))', one);
  end loop;
  foreach one in array array['training_need', 'training_attendance'] loop
    execute format('create policy correct on %I for delete using (region_id = (select app_region()) and (select app_leads()))', one);
    execute format('grant delete on %I to toekomsttuin_app', one);
  end loop;
end $$;
create policy record on partner_agreement for insert with check (
  region_id = (select app_region()) and (select app_leads()) and recorded_by = (select app_actor()));
grant update (title, days, version) on training_module to toekomsttuin_app;
grant update (partner, about, agreed_on, ends_on, afterwards, version) on partner_agreement to toekomsttuin_app;

-- Households of adults with unsafety at home that no table serves: counted, never described. Nobody reads a row but who counted it.
create table unserved_household (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  garden_id uuid not null,
  organisation_id uuid not null references organisation,
  noticed_month date not null check (extract(day from noticed_month) = 1),
  tables text[] not null check (tables <@ array['person-centred', 'safety-house', 'garden', 'youth-team', 'social-care', 'other']
    and cardinality(tables) > 0),
  reasons text[] not null check (reasons <@ array['no-young-people', 'not-serious-enough', 'no-place', 'no-consent', 'nobody-leads', 'other']
    and cardinality(reasons) > 0),
  needs text[] not null check (needs <@ array['mental-health', 'safety-house', 'social-care', 'one-contact', 'training', 'mandate', 'other']
    and cardinality(needs) > 0),
  words text,
  counted_by uuid not null references account,
  foreign key (garden_id, region_id) references garden (id, region_id)
);
create index unserved_household_region on unserved_household (region_id);
alter table unserved_household enable row level security;
create policy own on unserved_household for select using (
  region_id = (select app_region()) and (select app_in_practice()) and counted_by = (select app_actor()));
create policy count_one on unserved_household for insert with check (
  region_id = (select app_region()) and (select app_in_practice()) and counted_by = (select app_actor()));
create policy take_back on unserved_household for delete using (
  region_id = (select app_region()) and (select app_in_practice()) and counted_by = (select app_actor()));
grant select, insert, delete on unserved_household to toekomsttuin_app;

-- One count for each side of it; two sides are never crossed.
create function unserved_counts() returns table (side text, key text, households integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with rows as (select u.* from unserved_household u where u.region_id = app_region() and app_in_practice())
  select 'garden', g.name, (select count(*)::int from rows r where r.garden_id = g.id) from garden g
    where g.region_id = app_region() and app_in_practice()
  union all select 'organisation', o.name, count(*)::int from rows r join organisation o on o.id = r.organisation_id group by o.name
  union all select 'table', t, count(*)::int from rows r, unnest(r.tables) t group by t
  union all select 'reason', t, count(*)::int from rows r, unnest(r.reasons) t group by t
  union all select 'need', t, count(*)::int from rows r, unnest(r.needs) t group by t
$$;
-- What would be needed, in words; apart from where, when and by whom it was said.
create function unserved_words() returns table (words text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct u.words from unserved_household u
  where u.region_id = app_region() and app_in_practice() and u.words is not null order by 1
$$;
