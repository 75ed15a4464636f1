-- People and network: how people belong together, who is close to whom, and who has authority over a child.
-- Nothing here is changed: a correction is a new row that replaces the one before, so that everybody can see what was thought when.
alter table home add constraint home_of_case unique (id, case_id);

create table partnership (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  person_id uuid not null,
  other_id uuid not null,
  began_on date,
  ended text not null check (ended in ('no', 'separated', 'divorced', 'died', 'unknown-how')),
  ended_on date,
  replaces uuid,
  is_withdrawn boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  constraint partnership_replaced_once unique (replaces),
  foreign key (replaces, case_id) references partnership (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id),
  foreign key (case_id, other_id) references household_member (case_id, person_id),
  check (person_id <> other_id),
  check (ended <> 'no' or ended_on is null),
  check (ended_on is null or began_on is null or ended_on >= began_on),
  check (not is_withdrawn or replaces is not null)
);
create index partnership_case on partnership (case_id);

-- A parent nobody knows is a row without a parent: that is something known too.
create table parentage (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  child_id uuid not null,
  parent_id uuid,
  kind text not null check (kind in ('biological', 'step', 'foster', 'adoptive')),
  replaces uuid,
  is_withdrawn boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  constraint parentage_replaced_once unique (replaces),
  foreign key (replaces, case_id) references parentage (id, case_id),
  foreign key (case_id, child_id) references household_member (case_id, person_id),
  foreign key (case_id, parent_id) references household_member (case_id, person_id),
  check (child_id <> parent_id),
  check (parent_id is not null or kind = 'biological'),
  check (not is_withdrawn or replaces is not null)
);
create index parentage_case on parentage (case_id);

-- How close somebody is to one person, or to the whole family (person_id empty).
create table network_tie (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  person_id uuid,
  other_id uuid not null,
  relation text,
  strength text not null check (strength in ('strong', 'weak', 'tense', 'broken')),
  safe text not null check (safe in ('yes', 'no', 'unknown')),
  replaces uuid,
  is_withdrawn boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  constraint network_tie_replaced_once unique (replaces),
  foreign key (replaces, case_id) references network_tie (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id),
  foreign key (case_id, other_id) references household_member (case_id, person_id),
  check (person_id <> other_id),
  check (not is_withdrawn or replaces is not null)
);
create index network_tie_case on network_tie (case_id);

-- What the household's own list of people does not say: that somebody died, and a second home.
create table person_detail (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  person_id uuid not null,
  is_deceased boolean not null,
  died_on date,
  also_home_id uuid,
  replaces uuid,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id, person_id),
  constraint person_detail_replaced_once unique nulls not distinct (case_id, person_id, replaces),
  foreign key (replaces, case_id, person_id) references person_detail (id, case_id, person_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id),
  foreign key (also_home_id, case_id) references home (id, case_id),
  check (is_deceased or died_on is null)
);
create index person_detail_case on person_detail (case_id);

-- Each look at who has authority over a child. What a parent told is kept as told: it is no check.
create table legal_authority (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  child_id uuid not null,
  holder_ids uuid[] not null,
  institution text,
  source text not null check (source in ('register', 'court-order', 'told')),
  looked_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  foreign key (case_id, child_id) references household_member (case_id, person_id),
  check (cardinality(holder_ids) > 0 or institution is not null),
  check (not child_id = any (holder_ids))
);
create index legal_authority_case on legal_authority (case_id);

do $$
declare name text;
begin
  foreach name in array array['partnership', 'parentage', 'network_tie', 'person_detail', 'legal_authority'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', name);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', name);
    execute format('alter table %I enable row level security', name);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[]))', name);
  end loop;
end $$;

create function app_may_change_people() returns boolean language sql stable
  return app_has_role('caseworker', 'safe-home-worker', 'certified-institution-worker');

create policy record on partnership for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor())
  and (select app_may_change_people()));
create policy record on parentage for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor())
  and (select app_may_change_people()));
create policy record on network_tie for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor())
  and (select app_may_change_people()));
create policy record on person_detail for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor())
  and (select app_may_change_people()));
create policy record on legal_authority for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor())
  and (select app_may_change_people())
  and holder_ids <@ array(select m.person_id from household_member m where m.case_id = legal_authority.case_id));

grant select, insert on partnership, parentage, network_tie, person_detail, legal_authority to toekomsttuin_app;
