-- A network consultation that is being prepared: what for, who, together or apart, when. What was prepared flows into what
-- was held (network_consultation), and is not typed again.
create table planned_consultation (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  kind text not null check (kind in ('first', 'review', 'crisis')),
  purpose text not null check (length(purpose) <= 500),
  private_family_time boolean not null,
  shared_beforehand text check (length(shared_beforehand) <= 1000),
  facilitator_account_id uuid references account,
  facilitator_name text check (length(facilitator_name) <= 80),
  -- Within which days a moment is looked for, and for how long people sit together.
  first_on date not null,
  last_on date not null,
  minutes integer not null check (minutes between 30 and 240 and minutes % 30 = 0),
  version integer not null default 1,
  planned_by uuid not null references account,
  planned_at timestamptz not null default app_now(),
  unique (id, case_id),
  constraint planned_has_one_facilitator check (num_nonnulls(facilitator_account_id, facilitator_name) = 1),
  constraint planned_search_is_short check (last_on >= first_on and last_on <= first_on + 56)
);
create index planned_consultation_case on planned_consultation (case_id);

-- Where it stands: the last step. A consultation that was moved is prepared again.
create table planned_consultation_step (
  consultation_id uuid not null,
  number integer not null check (number >= 1),
  region_id uuid not null references region,
  case_id uuid not null,
  step text not null check (step in ('planned', 'prepared', 'rescheduled', 'cancelled', 'held')),
  why text check (length(why) <= 500),
  held_as uuid,
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  primary key (consultation_id, number),
  foreign key (consultation_id, case_id) references planned_consultation (id, case_id),
  foreign key (held_as, case_id) references network_consultation (id, case_id),
  unique (held_as),
  constraint planned_step_says_why check ((step in ('rescheduled', 'cancelled')) = (why is not null)),
  constraint planned_step_held check ((step = 'held') = (held_as is not null))
);
create index planned_consultation_step_case on planned_consultation_step (case_id);

-- One sitting, or several of one consultation where people may not meet: each its own time and place. Its sequence tells
-- calendars which moment is the newest.
create table planned_sitting (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  consultation_id uuid not null,
  number integer not null check (number between 1 and 4),
  begins_at timestamptz,
  ends_at timestamptz,
  place text check (length(place) <= 120),
  sequence integer not null default 0,
  foreign key (consultation_id, case_id) references planned_consultation (id, case_id),
  unique (id, case_id),
  unique (consultation_id, number),
  constraint sitting_has_whole_moment check ((begins_at is null) = (ends_at is null) and ends_at > begins_at)
);
create index planned_sitting_case on planned_sitting (case_id);

-- Who is asked to come, and what makes that safe and possible.
create table planned_seat (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  consultation_id uuid not null,
  person_id uuid,
  account_id uuid references account,
  name text check (length(name) <= 80),
  relation text check (length(relation) <= 80),
  chosen_by_family boolean not null default false,
  -- Null until somebody asked; whom not to sit with stands in apart_from, as seats of this consultation.
  may_sit_together boolean,
  apart_from uuid[] not null default '{}' check (array_position(apart_from, null) is null),
  support text check (length(support) <= 200),
  interpreter text check (length(interpreter) <= 80),
  takes_part_how text check (length(takes_part_how) <= 200),
  -- The numbers of the sittings somebody comes to: one, but for who leads all of them.
  sittings integer[] not null default '{1}' check (cardinality(sittings) > 0 and array_position(sittings, null) is null),
  -- Mail only to who said that nobody else reads it.
  reach text not null check (reach in ('mail', 'paper', 'by-hand')),
  email text check (length(email) <= 254 and email ~ '^[^@[:space:],;<>"]+@[^@[:space:],;<>"]+$'),
  left_out_at timestamptz,
  foreign key (consultation_id, case_id) references planned_consultation (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id),
  unique (id, case_id),
  unique (consultation_id, person_id),
  unique (consultation_id, account_id),
  check (num_nonnulls(person_id, account_id, name) = 1),
  check ((name is null) = (relation is null)),
  constraint seat_mail_has_address check (reach <> 'mail' or account_id is not null or email is not null),
  constraint seat_apart_says_whom check (cardinality(apart_from) = 0 or may_sit_together is false)
);
create index planned_seat_case on planned_seat (case_id);
create index planned_seat_consultation on planned_seat (consultation_id);

create function planned_state_of(wanted uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select s.step from planned_consultation_step s where s.consultation_id = wanted order by s.number desc limit 1
$$;
-- Who may not meet, as the plan of the sittings would let them: pairs, both of whom still come.
create function seats_that_would_meet(wanted uuid) returns bigint language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) from planned_seat a join planned_seat b on b.consultation_id = a.consultation_id and b.id = any (a.apart_from)
  where a.consultation_id = wanted and a.left_out_at is null and b.left_out_at is null and a.sittings && b.sittings
$$;
revoke execute on function planned_state_of(uuid), seats_that_would_meet(uuid) from public;

-- The same table of steps as src/casework/planned-consultation/rules.ts.
create function follow_planned_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last record;
begin
  perform 1 from planned_consultation p where p.id = new.consultation_id for update;
  select s.number, s.step into last from planned_consultation_step s
  where s.consultation_id = new.consultation_id order by s.number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 or not (case coalesce(last.step, '')
    when '' then new.step = 'planned'
    when 'planned' then new.step in ('prepared', 'cancelled', 'held')
    when 'prepared' then new.step in ('rescheduled', 'cancelled', 'held')
    when 'rescheduled' then new.step in ('prepared', 'cancelled', 'held')
    else false end)
  then
    raise exception 'this step does not follow' using errcode = '23514', constraint = 'planned_step_follows';
  end if;
  if new.step = 'prepared' and (seats_that_would_meet(new.consultation_id) > 0
    or exists (select 1 from planned_seat s where s.consultation_id = new.consultation_id and s.left_out_at is null
      and s.account_id is null and s.may_sit_together is null)
    or exists (select 1 from planned_sitting t where t.consultation_id = new.consultation_id and (t.begins_at is null
      or (select count(*) from planned_seat s where s.consultation_id = t.consultation_id and s.left_out_at is null
        and t.number = any (s.sittings)) < 2)))
  then
    raise exception 'not prepared yet' using errcode = '23514', constraint = 'prepared_is_whole';
  end if;
  return new;
end $$;
create trigger "0_within_reach" before insert on planned_consultation_step for each row execute function stay_within_reach();
create trigger follows before insert on planned_consultation_step for each row execute function follow_planned_step();
create trigger append_only before update or delete on planned_consultation_step for each row execute function refuse_change();
create trigger append_only_truncate before truncate on planned_consultation_step execute function refuse_change();

-- What was held or cancelled stays as it was prepared.
create function refuse_change_of_settled() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare wanted uuid := coalesce((to_jsonb(new) ->> 'consultation_id')::uuid, (to_jsonb(new) ->> 'id')::uuid);
begin
  if planned_state_of(wanted) in ('held', 'cancelled') then
    raise exception 'this is settled' using errcode = '23514', constraint = 'planned_is_open';
  end if;
  return new;
end $$;
create function guard_seats() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from planned_seat s where s.id = new.id and s.consultation_id = new.consultation_id and (
      exists (select unnest(s.sittings) except select t.number from planned_sitting t where t.consultation_id = s.consultation_id)
      or exists (select unnest(s.apart_from) except select o.id from planned_seat o where o.consultation_id = s.consultation_id and o.id <> s.id)))
  then
    raise exception 'a sitting or somebody of another consultation' using errcode = '23514', constraint = 'seat_within_consultation';
  end if;
  if planned_state_of(new.consultation_id) = 'prepared' and seats_that_would_meet(new.consultation_id) > 0 then
    raise exception 'these people may not meet' using errcode = '23514', constraint = 'who_may_not_meet';
  end if;
  return null;
end $$;
create constraint trigger seats after insert or update on planned_seat deferrable initially deferred
  for each row execute function guard_seats();

-- A moment or place that changes after it was told has a next sequence.
create function count_sitting_change() returns trigger language plpgsql as $$
begin
  if old.begins_at is not null and (new.begins_at, new.ends_at, new.place) is distinct from (old.begins_at, old.ends_at, old.place)
  then new.sequence := old.sequence + 1; end if;
  return new;
end $$;
create trigger counts before update on planned_sitting for each row execute function count_sitting_change();

do $$
declare one text;
begin
  foreach one in array array['planned_consultation', 'planned_consultation_step', 'planned_sitting', 'planned_seat'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[]))', one);
    execute format('create policy prepare on %I for insert with check (region_id = (select app_region())
      and app_parts_in(case_id) && array[''contact-person'', ''duo-partner''] %s)', one,
      case one when 'planned_consultation' then 'and planned_by = (select app_actor())'
        when 'planned_consultation_step' then 'and taken_by = (select app_actor())' else '' end);
    execute format('grant select on %I to toekomsttuin_app', one);
    if one <> 'planned_consultation_step' then
      execute format('create policy prepare_again on %I for update using (app_parts_in(case_id) && array[''contact-person'', ''duo-partner''])', one);
      execute format('create trigger "0_within_reach" before insert on %I for each row execute function stay_within_reach()', one);
      execute format('create trigger open before insert or update on %I for each row execute function refuse_change_of_settled()', one);
    end if;
  end loop;
end $$;
grant insert (id, region_id, case_id, kind, purpose, private_family_time, shared_beforehand, facilitator_account_id, facilitator_name,
    first_on, last_on, minutes, planned_by),
  update (kind, purpose, private_family_time, shared_beforehand, facilitator_account_id, facilitator_name, first_on, last_on, minutes, version)
  on planned_consultation to toekomsttuin_app;
grant insert (consultation_id, number, region_id, case_id, step, why, held_as, taken_by) on planned_consultation_step to toekomsttuin_app;
grant insert (id, region_id, case_id, consultation_id, number, begins_at, ends_at, place), update (begins_at, ends_at, place)
  on planned_sitting to toekomsttuin_app;
grant insert (id, region_id, case_id, consultation_id, person_id, account_id, name, relation, chosen_by_family, may_sit_together, apart_from,
    support, interpreter, takes_part_how, sittings, reach, email),
  update (chosen_by_family, may_sit_together, apart_from, support, interpreter, takes_part_how, sittings, reach, email, left_out_at)
  on planned_seat to toekomsttuin_app;

-- When people can come. Who is asked by mail answers by a link of which only a hash is kept; whoever prepares types in
-- what came on paper. Each answer is a row, the last one counts, and only whoever prepares reads them.
create table availability_request (
  seat_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  until_on date not null,
  token_hash bytea unique,
  asked_by uuid not null references account,
  asked_at timestamptz not null default app_now(),
  foreign key (seat_id, case_id) references planned_seat (id, case_id)
);
create index availability_request_case on availability_request (case_id);
create table availability_answer (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  seat_id uuid not null,
  -- Parts of a usual week, such as 'mo-evening'; which of them somebody likes best; days on which they can't.
  parts text[] not null check (cardinality(parts) <= 21 and array_position(parts, null) is null),
  likes text[] not null check (likes <@ parts),
  not_on date[] not null check (cardinality(not_on) <= 20 and array_position(not_on, null) is null),
  way text not null check (way in ('link', 'paper')),
  recorded_by uuid references account,
  answered_at timestamptz not null default app_now(),
  foreign key (seat_id, case_id) references planned_seat (id, case_id),
  check ((way = 'link') = (recorded_by is null))
);
create index availability_answer_seat on availability_answer (seat_id);
create index availability_answer_case on availability_answer (case_id);
create trigger append_only before update or delete on availability_answer for each row execute function refuse_change();
create trigger append_only_truncate before truncate on availability_answer execute function refuse_change();

-- An invitation to one sitting as it went to one person: the first, a later moment, or that it is off.
create table consultation_invitation (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  seat_id uuid not null,
  sitting_id uuid not null,
  method text not null check (method in ('REQUEST', 'CANCEL')),
  sequence integer not null check (sequence >= 0),
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  reach text not null check (reach in ('mail', 'paper', 'by-hand')),
  made_by uuid not null references account,
  made_at timestamptz not null default app_now(),
  foreign key (seat_id, case_id) references planned_seat (id, case_id),
  foreign key (sitting_id, case_id) references planned_sitting (id, case_id),
  constraint invited_once unique (seat_id, sitting_id, method, sequence)
);
create index consultation_invitation_case on consultation_invitation (case_id);
create index consultation_invitation_sitting on consultation_invitation (sitting_id);
create trigger append_only before update or delete on consultation_invitation for each row execute function refuse_change();
create trigger append_only_truncate before truncate on consultation_invitation execute function refuse_change();

-- Mail to somebody without an account: about one seat, or one invitation.
alter table mail alter column account_id drop not null,
  add column seat_id uuid references planned_seat, add column invitation_id uuid references consultation_invitation,
  drop constraint mail_kind, add constraint mail_kind check (kind in ('notices', 'availability', 'invitation')),
  add constraint mail_is_about_one check (num_nonnulls(account_id, seat_id, invitation_id) = 1
    and (account_id is not null) = (kind = 'notices') and (seat_id is not null) = (kind = 'availability'));
create index mail_seat on mail (seat_id);
create index mail_invitation on mail (invitation_id);

create function seat_address(wanted uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(s.email, a.email) from planned_seat s left join account a on a.id = s.account_id
  where s.id = wanted and s.reach = 'mail'
$$;
create function queue_seat_mail() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'consultation_invitation' then
    if new.reach = 'mail' then
      insert into mail (region_id, kind, invitation_id, wanted_at, next_try_at)
      values (new.region_id, 'invitation', new.id, app_now(), app_now());
    end if;
  elsif seat_address(new.seat_id) is not null then
    insert into mail (region_id, kind, seat_id, wanted_at, next_try_at)
    values (new.region_id, 'availability', new.seat_id, app_now(), app_now());
  end if;
  return null;
end $$;
create trigger queues after insert on consultation_invitation for each row execute function queue_seat_mail();
create trigger queues after insert or update of until_on on availability_request for each row execute function queue_seat_mail();

-- What the mail of one seat or invitation needs to be written. No place as soon as anybody of the household has a secret
-- address; and the link of a question is made here, once for each try, so that it is kept nowhere.
create function seat_mail_facts(wanted mail) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare secret bytea;
begin
  if wanted.kind = 'invitation' then
    return (select jsonb_build_object('uid', encode(sha256(uuid_send(i.seat_id) || uuid_send(i.sitting_id)), 'hex'), 'method', i.method, 'sequence', i.sequence,
      'begins', i.begins_at, 'ends', i.ends_at, 'place', case when not exists (
        select 1 from home h where h.case_id = i.case_id and h.is_secret) then t.place end)
    from consultation_invitation i join planned_sitting t on t.id = i.sitting_id where i.id = wanted.invitation_id);
  end if;
  secret := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  update availability_request r set token_hash = sha256(secret) where r.seat_id = wanted.seat_id;
  return (select jsonb_build_object('token', encode(secret, 'hex'), 'until', r.until_on)
    from availability_request r where r.seat_id = wanted.seat_id);
end $$;
create function seat_mail_is_needed(wanted mail) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select case wanted.kind when 'availability' then exists (
      select 1 from availability_request r join planned_seat s on s.id = r.seat_id
      where s.id = wanted.seat_id and s.left_out_at is null and r.until_on >= app_today()
        and planned_state_of(s.consultation_id) in ('planned', 'rescheduled'))
    else exists (select 1 from consultation_invitation i join planned_sitting t on t.id = i.sitting_id
      where i.id = wanted.invitation_id and (i.method = 'CANCEL' or i.sequence = t.sequence)) end
$$;
revoke execute on function seat_address(uuid), seat_mail_facts(mail), seat_mail_is_needed(mail) from public;

drop function claim_mail();
create function claim_mail() returns table (id uuid, kind text, address text, facts jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  due mail;
  goes_to text;
  is_needed boolean;
begin
  perform only_for_a_job();
  loop
    select m.* into due from mail m
    where m.region_id = app_worker_region() and m.settled_at is null and m.next_try_at <= app_now()
    order by m.next_try_at limit 1 for update of m skip locked;
    if not found then return; end if;
    if due.kind = 'notices' then
      select a.email into goes_to from account a where a.id = due.account_id;
      is_needed := account_works(due.account_id)
        and not exists (select 1 from mail_choice c where c.account_id = due.account_id and c.rhythm = 'off')
        and exists (select 1 from notice n where n.account_id = due.account_id and n.read_at is null
          and (n.case_id is null or account_reaches(n.account_id, n.case_id)));
    else
      goes_to := seat_address(coalesce(due.seat_id, (select i.seat_id from consultation_invitation i where i.id = due.invitation_id)));
      is_needed := seat_mail_is_needed(due);
    end if;
    if not is_needed then
      update mail m set settled_at = app_now(), outcome = 'not-needed' where m.id = due.id;
    elsif due.tries >= 20 or goes_to is null then
      update mail m set settled_at = app_now(), outcome = 'given-up' where m.id = due.id;
    else
      update mail m set tries = due.tries + 1,
        next_try_at = app_now() + least(make_interval(mins => (2 ^ (due.tries + 1))::integer), interval '6 hours')
      where m.id = due.id;
      return query select due.id, due.kind, goes_to, case when due.kind <> 'notices' then seat_mail_facts(due) end;
      return;
    end if;
  end loop;
end $$;

-- Behind the link: what the one who holds it may see, which is the own answer and nothing of anybody else.
create function seat_of_link(token bytea) returns table (seat_id uuid, first_on date, last_on date, region_id uuid, case_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, greatest(p.first_on, app_today()), p.last_on, s.region_id, s.case_id
  from availability_request r join planned_seat s on s.id = r.seat_id join planned_consultation p on p.id = s.consultation_id
  where r.token_hash = sha256(token) and r.until_on >= app_today() and s.left_out_at is null and s.reach = 'mail'
    and planned_state_of(p.id) in ('planned', 'rescheduled')
$$;
-- Each look and each answer stands in the log; the link itself never does.
create function log_link(token bytea, outcome text) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into audit_line (id, region_id, action, address, case_id, outcome)
  select 0, l.region_id, 'planned-consultation:answer', '/wanneer', l.case_id, outcome from seat_of_link(token) l
$$;
create function asked_by_link(token bytea) returns jsonb language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform log_link(token, 'read');
  return (select jsonb_build_object('firstOn', l.first_on, 'lastOn', l.last_on, 'answer', (
      select jsonb_build_object('parts', a.parts, 'likes', a.likes, 'notOn', a.not_on) from availability_answer a
      where a.seat_id = l.seat_id order by a.answered_at desc, a.id desc limit 1))
    from seat_of_link(token) l);
end $$;
-- The same answer sent twice is one answer.
create function answer_by_link(token bytea, can text[], likes_most text[], cannot_on date[]) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare asked record;
begin
  select * into asked from seat_of_link(token);
  if not found then return false; end if;
  insert into availability_answer (region_id, case_id, seat_id, parts, likes, not_on, way)
  select asked.region_id, asked.case_id, asked.seat_id, can, likes_most, cannot_on, 'link'
  where not exists (select 1 from (select a.parts, a.likes, a.not_on from availability_answer a
      where a.seat_id = asked.seat_id order by a.answered_at desc, a.id desc limit 1) last
    where last.parts = can and last.likes = likes_most and last.not_on = cannot_on);
  perform log_link(token, 'done');
  return true;
end $$;
revoke execute on function seat_of_link(bytea), log_link(bytea, text) from public;

do $$
declare one text;
begin
  foreach one in array array['availability_request', 'availability_answer', 'consultation_invitation'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[])
      and app_parts_in(case_id) && array[''contact-person'', ''duo-partner''])', one);
    execute format('create policy prepare on %I for insert with check (region_id = (select app_region())
      and app_parts_in(case_id) && array[''contact-person'', ''duo-partner''] and %s = (select app_actor()))', one,
      case one when 'availability_request' then 'asked_by' when 'availability_answer' then 'recorded_by' else 'made_by' end);
    execute format('create trigger "0_within_reach" before insert on %I for each row execute function stay_within_reach()', one);
  end loop;
end $$;
create policy ask_again on availability_request for update using (app_parts_in(case_id) && array['contact-person', 'duo-partner'])
  with check (asked_by = (select app_actor()));
grant select (seat_id, region_id, case_id, until_on, asked_by, asked_at), insert (seat_id, region_id, case_id, until_on, asked_by),
  update (until_on, asked_by) on availability_request to toekomsttuin_app;
grant select, insert (region_id, case_id, seat_id, parts, likes, not_on, way, recorded_by) on availability_answer to toekomsttuin_app;
grant select, insert (region_id, case_id, seat_id, sitting_id, method, sequence, begins_at, ends_at, reach, made_by)
  on consultation_invitation to toekomsttuin_app;
