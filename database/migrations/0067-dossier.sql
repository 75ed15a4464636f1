-- The decision dossier: what a choice is weighed on, what each scenario costs and would change, advice that names a
-- scenario, and objections with how they were met. Nothing here puts anything into force.

-- What a choice is weighed on is the choice's own; a weight of 0 does not count in the order.
alter table scenario_choice add column version integer not null default 1;
create table scenario_criterion (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  choice_id uuid not null,
  no integer not null check (no > 0),
  name text not null,
  meaning text,
  weight integer not null default 0 check (weight between 0 and 100),
  constraint criterion_place unique (choice_id, no) deferrable,
  constraint criterion_named_once unique (choice_id, name) deferrable,
  unique (id, choice_id),
  foreign key (choice_id, region_id) references scenario_choice (id, region_id)
);

-- What the region says of a scenario on a criterion; a judgement without words says nothing.
create table scenario_view (
  option_id uuid not null,
  criterion_id uuid not null,
  choice_id uuid not null,
  region_id uuid not null references region,
  words text not null,
  score integer check (score between 1 and 5),
  primary key (option_id, criterion_id),
  foreign key (option_id, choice_id) references scenario_option (id, choice_id),
  constraint criterion_in_use foreign key (criterion_id, choice_id) references scenario_criterion (id, choice_id)
);
create index scenario_view_criterion on scenario_view (criterion_id);

-- What was written so far moves to the first four criteria.
insert into scenario_criterion (region_id, choice_id, no, name, meaning)
select c.region_id, c.id, n.no, n.name, n.meaning from scenario_choice c, (values
  (1, 'Inhoud', 'Wat gaan we doen, voor wie?'), (2, 'Structuur', 'Wie doet wat, in welke vorm werken we samen?'),
  (3, 'Randvoorwaarden', 'Wat moet er geregeld zijn: mandaat, mensen, kennis?'),
  (4, 'Kosten', 'Wat kost het, en is daar geld voor?')) as n (no, name, meaning);
insert into scenario_view (option_id, criterion_id, choice_id, region_id, words)
select o.id, k.id, o.choice_id, o.region_id, w.words from scenario_option o
join scenario_criterion k on k.choice_id = o.choice_id
cross join lateral (select (array[o.content, o.structure, o.preconditions, o.cost])[k.no] as words) w where w.words is not null;
alter table scenario_option drop column content, drop column structure, drop column preconditions, drop column cost;

-- Money: where it comes from and until when. An amount nobody knows stays empty.
create table fund (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  name text not null,
  source text,
  amount integer check (amount between 0 and 1000000000),
  from_day date,
  until_day date,
  note text,
  recorded_by uuid not null references account,
  version integer not null default 1,
  constraint fund_name_taken unique (region_id, name),
  constraint fund_days_in_order check (until_day >= from_day),
  unique (id, region_id)
);
create table scenario_cost (
  option_id uuid not null,
  choice_id uuid not null,
  no integer not null check (no > 0),
  region_id uuid not null references region,
  year integer not null check (year between 2020 and 2100),
  what text not null,
  amount integer not null check (amount between 1 and 1000000000),
  primary key (option_id, no),
  foreign key (option_id, choice_id) references scenario_option (id, choice_id)
);
create table scenario_cover (
  option_id uuid not null,
  choice_id uuid not null,
  no integer not null check (no > 0),
  region_id uuid not null,
  year integer not null check (year between 2020 and 2100),
  fund_id uuid not null,
  amount integer not null check (amount between 1 and 1000000000),
  primary key (option_id, no),
  constraint fund_once_a_year unique (option_id, fund_id, year),
  foreign key (option_id, choice_id) references scenario_option (id, choice_id),
  foreign key (fund_id, region_id) references fund (id, region_id)
);
create index scenario_cover_fund on scenario_cover (fund_id);

-- What a scenario would change in the product's own settings: a draft that nothing acts upon.
create table scenario_change (
  option_id uuid not null,
  choice_id uuid not null,
  no integer not null check (no > 0),
  region_id uuid not null,
  setting_name text,
  group_id uuid,
  garden_id uuid,
  kind text not null check (kind in ('setting', 'group', 'garden')),
  becomes text not null check (becomes in ('value', 'begins', 'changes', 'stops')),
  words text not null,
  primary key (option_id, no),
  constraint change_of_one_thing check (
    (kind = 'setting') = (setting_name is not null) and (kind = 'group' or group_id is null) and (kind = 'garden' or garden_id is null)
    and (kind = 'setting') = (becomes = 'value') and (becomes not in ('changes', 'stops') or coalesce(group_id, garden_id) is not null)),
  foreign key (option_id, choice_id) references scenario_option (id, choice_id),
  foreign key (group_id, region_id) references governance_group (id, region_id),
  foreign key (garden_id, region_id) references garden (id, region_id)
);

-- Objections: a paramount one says that the scenario cannot be lived with. What was done about it and how it ended are rows.
create table scenario_objection (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  choice_id uuid not null,
  option_id uuid,
  weight text not null check (weight in ('paramount', 'concern')),
  words text not null,
  on_behalf text,
  raised_by uuid not null references account,
  raised_at timestamptz not null default app_now(),
  unique (id, region_id),
  foreign key (choice_id, region_id) references scenario_choice (id, region_id),
  foreign key (option_id, choice_id) references scenario_option (id, choice_id)
);
create index scenario_objection_choice on scenario_objection (choice_id);
create table scenario_objection_step (
  objection_id uuid not null,
  no integer not null check (no > 0),
  region_id uuid not null,
  kind text not null check (kind in ('answered', 'taken-back', 'stands')),
  words text not null,
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  constraint objection_step_meanwhile primary key (objection_id, no),
  foreign key (objection_id, region_id) references scenario_objection (id, region_id)
);

-- An objection ends once. Only who raised it takes it back; that it stands, also who answered it may say.
create function guard_objection_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare objection record; last record;
begin
  select o.raised_by into objection from scenario_objection o where o.id = new.objection_id for update;
  select s.no, s.kind into last from scenario_objection_step s where s.objection_id = new.objection_id order by s.no desc limit 1;
  if last.kind in ('taken-back', 'stands') then perform break_promise('objection_ended'); end if;
  if new.no <> coalesce(last.no, 0) + 1 then perform break_promise('objection_step_meanwhile'); end if;
  if new.kind = 'taken-back' and new.taken_by <> objection.raised_by then perform break_promise('own_objection_taken_back'); end if;
  if new.kind = 'stands' and new.taken_by <> objection.raised_by and last.kind is distinct from 'answered'
  then perform break_promise('objection_answered_first'); end if;
  return new;
end $$;
create trigger guard before insert on scenario_objection_step for each row execute function guard_objection_step();

-- Who saw a preference differently is laid down with it; an open paramount objection to it is heard out first.
alter table scenario_preference add column dissent text;
create function prefer_after_objections() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from scenario_objection o
    where o.choice_id = new.choice_id and o.weight = 'paramount' and (o.option_id is null or o.option_id = new.option_id)
      and not exists (select 1 from scenario_objection_step s where s.objection_id = o.id and s.kind <> 'answered'))
  then perform break_promise('preference_after_objections'); end if;
  return new;
end $$;
create trigger after_objections before insert on scenario_preference for each row execute function prefer_after_objections();

-- Advice and conclusions can name a scenario of the choice their item is about.
alter table advice add column option_id uuid references scenario_option;
alter table treatment_conclusion add column option_id uuid references scenario_option;
create function name_own_option() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.option_id is not null and not exists (
    select 1 from scenario_option o join scenario_choice c on c.id = o.choice_id
    join treatment t on t.item_id = c.item_id where o.id = new.option_id and t.id = new.treatment_id)
  then perform break_promise('option_of_the_item'); end if;
  return new;
end $$;
create trigger own_option before insert on advice for each row execute function name_own_option();
create trigger own_option before insert on treatment_conclusion for each row execute function name_own_option();

do $$
declare one text;
begin
  foreach one in array array['scenario_criterion', 'scenario_view', 'fund', 'scenario_cost', 'scenario_cover', 'scenario_change',
    'scenario_objection', 'scenario_objection_step']
  loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy steer on %I for select using (region_id = (select app_region()) and (select app_reads_governance()))', one);
    execute format('grant select on %I to toekomsttuin_app', one);
  end loop;
  foreach one in array array['scenario_criterion', 'scenario_view', 'scenario_cost', 'scenario_cover', 'scenario_change']
  loop
    execute format('create policy lead on %I for insert with check (region_id = (select app_region()) and (select app_leads()))', one);
    execute format('grant insert on %I to toekomsttuin_app', one);
  end loop;
  foreach one in array array['scenario_criterion', 'fund', 'scenario_choice']
  loop
    execute format('create policy lead_change on %I for update using (region_id = (select app_region()) and (select app_leads()))', one);
  end loop;
  -- What a scenario holds is written anew as a whole, under the version of that scenario.
  foreach one in array array['scenario_criterion', 'scenario_view', 'scenario_cost', 'scenario_cover', 'scenario_change']
  loop
    execute format('create policy rewrite on %I for delete using (region_id = (select app_region()) and (select app_leads()))', one);
    execute format('grant delete on %I to toekomsttuin_app', one);
  end loop;
  foreach one in array array['scenario_objection', 'scenario_objection_step']
  loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
  end loop;
end $$;
create policy lead on fund for insert
  with check (region_id = (select app_region()) and recorded_by = (select app_actor()) and (select app_leads()));
create policy raise on scenario_objection for insert
  with check (region_id = (select app_region()) and raised_by = (select app_actor()) and (select app_steers())
    and (on_behalf is null or (select app_leads())));
create policy take on scenario_objection_step for insert
  with check (region_id = (select app_region()) and taken_by = (select app_actor()) and (select app_steers())
    and (kind = 'taken-back' or (select app_leads()) or kind = 'stands' and exists (
      select 1 from scenario_objection o where o.id = objection_id and o.raised_by = (select app_actor()))));

grant update (version) on scenario_choice to toekomsttuin_app;
grant update (no, name, meaning, weight) on scenario_criterion to toekomsttuin_app;
grant insert on fund to toekomsttuin_app;
grant update (name, source, amount, from_day, until_day, note, version) on fund to toekomsttuin_app;
grant insert (id, region_id, choice_id, option_id, weight, words, on_behalf, raised_by) on scenario_objection to toekomsttuin_app;
grant insert (objection_id, no, region_id, kind, words, taken_by) on scenario_objection_step to toekomsttuin_app;
grant insert (dissent) on scenario_preference to toekomsttuin_app;
grant insert (option_id) on advice to toekomsttuin_app;
grant insert (option_id) on treatment_conclusion to toekomsttuin_app;
