-- A named colleague does what a contact person does on days that person is away, and gives it back by itself. The
-- contact person stays the contact person: no row of contact_person changes.
create table deputy (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  account_id uuid not null references account,
  capacity text not null check (capacity in ('caseworker', 'behavioural-scientist')),
  for_account_id uuid not null references account,
  reason text not null check (reason in ('leave', 'other-work', 'unexpected')),
  -- What was agreed, and what of it was or will be: empty when it never began.
  agreed daterange not null check (not (isempty(agreed) or lower_inf(agreed) or upper_inf(agreed))),
  during daterange not null check (during <@ agreed),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  ended_by uuid references account,
  ended_because text check (ended_because in ('back', 'deputy-cannot', 'handed-over')),
  ended_at timestamptz,
  constraint deputy_of_another check (account_id <> for_account_id),
  check ((ended_at is null) = (ended_because is null)),
  check (ended_at is not null or during = agreed),
  -- On an expression, so that the planner never takes it for an index on the household (0009).
  constraint one_deputy_a_day exclude using gist ((case_id::text) with =, during with &&)
);
alter table deputy add foreign key (account_id, region_id) references account (id, region_id),
  add foreign key (for_account_id, region_id) references account (id, region_id);
create index deputy_case on deputy (case_id);
create index deputy_account on deputy (account_id);

create function who_may_deputise() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if lower(new.agreed) < app_today() then
    raise exception 'in the past' using errcode = '23514', constraint = 'deputy_from_today';
  end if;
  if not exists (select 1 from household_case c join contact_person p on p.case_id = c.id
    where c.id = new.case_id and c.region_id = new.region_id and c.closed_on is null
      and p.account_id = new.for_account_id and p.during @> new.agreed)
  then
    raise exception 'not the contact person then' using errcode = '23514', constraint = 'deputy_of_the_contact_person';
  end if;
  if not exists (select 1 from account a join role_assignment r on r.account_id = a.id
    where a.id = new.account_id and a.region_id = new.region_id and a.kind = 'professional'
      and (a.ended_on is null or a.ended_on >= upper(new.agreed))
      and r.region_id = new.region_id and r.role = new.capacity and r.during @> new.agreed)
  then
    raise exception 'not their work' using errcode = '23514', constraint = 'who_may_deputise';
  end if;
  return new;
end $$;
create trigger "0_within_reach" before insert on deputy for each row execute function stay_within_reach();
create trigger who_may_deputise before insert on deputy for each row execute function who_may_deputise();

-- Days to come can be taken away; what was, and who it was, stays as it was.
create function end_deputy_early() returns trigger language plpgsql as $$
declare past daterange := daterange(null, app_today());
begin
  if not new.during <@ old.during or new.during * past <> old.during * past then
    raise exception 'what was does not change' using errcode = '23514', constraint = 'deputy_only_ends_earlier';
  end if;
  new.ended_at := app_now();
  return new;
end $$;
create trigger end_deputy_early before update on deputy for each row execute function end_deputy_early();

-- The door to the household is open on the days of the deputy, as moments; it closes by itself, or at once when the
-- contact person is back today.
alter table case_involvement drop constraint case_involvement_part_check;
alter table case_involvement add constraint case_involvement_part_check
  check (part in ('contact-person', 'duo-partner', 'team-member', 'deputy'));
alter policy join_team on case_involvement with check (region_id = (select app_region()) and part <> 'deputy'
  and (app_parts_in(case_id) && array['contact-person', 'duo-partner'] or app_opens(case_id)));
alter policy leave_team on case_involvement using (part <> 'deputy'
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);

create function open_deputy_door() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  shut timestamptz := greatest(app_now(), upper(new.during)::timestamp at time zone 'Europe/Amsterdam');
begin
  if tg_op = 'INSERT' then
    insert into case_involvement (id, region_id, case_id, account_id, part, capacity, task, during)
    values (new.id, new.region_id, new.case_id, new.account_id, 'deputy', new.capacity, 'neemt waar voor de vaste contactpersoon',
      tstzrange(greatest(app_now(), lower(new.during)::timestamp at time zone 'Europe/Amsterdam'), shut));
  else
    if isempty(new.during) then shut := app_now(); end if;
    delete from case_involvement i where i.id = new.id and lower(i.during) >= shut;
    update case_involvement i set during = tstzrange(lower(i.during), shut) where i.id = new.id and upper(i.during) > shut;
  end if;
  return null;
end $$;
create trigger open_deputy_door after insert or update on deputy for each row execute function open_deputy_door();

-- Who is handed a household has it from that day on, and no longer through somebody else.
create function end_deputies_at_handover() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update deputy d set during = daterange(lower(d.during), greatest(lower(d.during), new.from_day)),
    ended_by = new.recorded_by, ended_because = 'handed-over'
  where d.case_id = new.case_id and d.for_account_id = new.from_account_id and upper(d.during) > new.from_day;
  return null;
end $$;
create trigger end_deputies after insert on handover for each row execute function end_deputies_at_handover();

-- Whether a deputy takes the place today: one who no longer works here, or whose contact person changed, does not.
create function deputy_acts(given deputy) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select given.during @> app_today()
    and exists (select 1 from contact_person p
      where p.case_id = given.case_id and p.account_id = given.for_account_id and p.during @> app_today())
    and exists (select 1 from account a join role_assignment r on r.account_id = a.id
      where a.id = given.account_id and (a.ended_on is null or a.ended_on > app_today())
        and r.role = given.capacity and r.during @> app_today())
$$;
revoke execute on function deputy_acts(deputy) from public;

-- The households whose calls come to the asker today: those of a contact person, without those a deputy has now.
create function asked_case_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(x.case_id), '{}') from (
    select p.case_id from contact_person p where p.account_id = app_actor() and p.during @> app_today()
      and not exists (select 1 from deputy d where d.case_id = p.case_id and d.during @> app_today() and deputy_acts(d))
    union
    select d.case_id from deputy d where d.account_id = app_actor() and d.during @> app_today() and deputy_acts(d)) x
$$;

-- A deputy may what a duo-partner may.
create or replace function app_parts_in(wanted uuid) returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct case i.part when 'deputy' then 'duo-partner' else i.part end), '{}') from case_involvement i
  where i.case_id = wanted and i.account_id = app_actor() and i.during @> app_now()
    and i.capacity = any ((select app_roles())::text[])
$$;
create or replace function app_secret_address_case_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct i.case_id), '{}') from case_involvement i
  where i.account_id = app_actor() and i.part in ('contact-person', 'duo-partner', 'deputy') and i.during @> app_now()
    and i.capacity = any ((select app_roles())::text[])
$$;

-- What a family knows of it: who, when and how to reach them; not why.
create function family_deputies() returns table
  (case_id uuid, name text, phone text, reachable text, for_name text, from_day date, until_day date, is_now boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.case_id, a.name, a.phone, a.reachable, f.name, lower(d.during), upper(d.during) - 1, d.during @> app_today()
  from deputy d join account a on a.id = d.account_id join account f on f.id = d.for_account_id
  where d.case_id = any (family_case_ids()) and upper(d.during) > app_today()
    and (a.ended_on is null or a.ended_on >= upper(d.during)) and (lower(d.during) > app_today() or deputy_acts(d))
$$;

alter table deputy enable row level security;
create policy reach on deputy for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy name_one on deputy for insert with check (region_id = (select app_region()) and recorded_by = (select app_actor())
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
create policy end_one on deputy for update using (app_parts_in(case_id) && array['contact-person', 'duo-partner'])
  with check (ended_by = (select app_actor()) and ended_because <> 'handed-over'
    and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
grant select on deputy to toekomsttuin_app;
grant insert (id, region_id, case_id, account_id, capacity, for_account_id, reason, agreed, during, recorded_by) on deputy to toekomsttuin_app;
grant update (during, ended_by, ended_because) on deputy to toekomsttuin_app;
