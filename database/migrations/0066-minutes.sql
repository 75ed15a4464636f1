-- What groups agree to do, who keeps their papers, how often they meet, and what is written down of a meeting.

-- Who leads a group's meeting and who writes down what it did.
alter table group_member add column duty text check (duty in ('chair', 'secretary'));

-- The groups whose papers the asker keeps today.
create function app_secretary_group_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct m.group_id), '{}') from group_member m
  where m.account_id = app_actor() and m.duty = 'secretary' and m.during @> app_today()
$$;

-- Somebody always owns an action: a colleague, or the group that carries it until a colleague is found.
alter table treatment add unique (id, item_id);
create table action (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  item_id uuid not null,
  treatment_id uuid,
  what text not null,
  owner_id uuid,
  owner_group_id uuid,
  due_on date not null,
  first_due_on date not null,
  part text check (part in ('content', 'structure', 'preconditions')),
  laid_down_by uuid not null references account,
  laid_down_at timestamptz not null default app_now(),
  version integer not null default 1,
  unique (id, region_id),
  constraint an_action_is_owned check (num_nonnulls(owner_id, owner_group_id) = 1),
  foreign key (item_id, region_id) references agenda_item (id, region_id),
  foreign key (treatment_id, item_id) references treatment (id, item_id),
  foreign key (owner_id, region_id) references account (id, region_id),
  foreign key (owner_group_id, region_id) references governance_group (id, region_id)
);
create index action_item on action (item_id);
create index action_treatment on action (treatment_id);
create index action_owner on action (owner_id);
create index action_owner_group on action (owner_group_id);

create table action_step (
  action_id uuid not null,
  number integer not null check (number > 0),
  region_id uuid not null,
  state text not null check (state in ('open', 'done', 'dropped')),
  why text,
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  constraint one_action_step_at_a_time primary key (action_id, number),
  constraint an_action_step_says_why check (why is not null or state = 'done' or number = 1),
  foreign key (action_id, region_id) references action (id, region_id)
);

create function guard_action_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last record;
begin
  perform 1 from action a where a.id = new.action_id for update;
  select s.number, s.state into last from action_step s where s.action_id = new.action_id order by s.number desc limit 1;
  if new.number <= last.number then perform break_promise('one_action_step_at_a_time'); end if;
  if new.number <> coalesce(last.number, 0) + 1 or (new.state = 'open') <> (coalesce(last.state, 'none') <> 'open')
  then perform break_promise('action_step_follows'); end if;
  return new;
end $$;
create trigger follows before insert on action_step for each row execute function guard_action_step();

create function guard_action_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (select s.state from action_step s where s.action_id = new.id order by s.number desc limit 1) <> 'open'
  then perform break_promise('a_settled_action_stays'); end if;
  return new;
end $$;
create trigger settled before update on action for each row execute function guard_action_words();

alter table action enable row level security;
alter table action_step enable row level security;
create policy steer on action for select using (region_id = (select app_region()) and (select app_reads_governance()));
create policy steer on action_step for select using (region_id = (select app_region()) and (select app_reads_governance()));
create policy lead on action for insert
  with check (region_id = (select app_region()) and laid_down_by = (select app_actor()) and (select app_leads()));
create policy lead_change on action for update using (region_id = (select app_region()) and (select app_leads()));
-- Who owns an action ticks it off, and so does whoever leads or keeps the papers of its group.
create policy settle on action_step for insert with check (
  region_id = (select app_region()) and taken_by = (select app_actor()) and (select app_steers())
  and ((select app_leads()) or (number > 1 and exists (
    select 1 from action a left join treatment t on t.id = a.treatment_id where a.id = action_id
      and (a.owner_id = (select app_actor()) or a.owner_group_id = any ((select app_secretary_group_ids())::uuid[])
        or t.group_id = any ((select app_secretary_group_ids())::uuid[]))))));
create trigger append_only before update or delete on action_step for each row execute function refuse_change();
create trigger append_only_truncate before truncate on action_step execute function refuse_change();
grant select on action, action_step to toekomsttuin_app;
grant insert (region_id, item_id, treatment_id, what, owner_id, owner_group_id, due_on, first_due_on, part, laid_down_by)
  on action to toekomsttuin_app;
grant update (what, owner_id, owner_group_id, due_on, part, version) on action to toekomsttuin_app;
grant insert (action_id, number, region_id, state, why, taken_by) on action_step to toekomsttuin_app;
