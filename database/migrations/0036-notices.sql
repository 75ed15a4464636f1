-- What is new for somebody, made from the facts of the outbox: ids only. Its words are made at reading, under row
-- security, so that nothing can be read any more once access ended. And mail without content that says there is news.

-- Who told a fact: whoever did a thing needs no notice of it.
alter table outbox_event add column told_by uuid references account default app_actor();

create table notice (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  account_id uuid not null,
  kind text not null constraint notice_kind check (kind in ('score-told', 'score-alarm', 'own-view', 'mark', 'agreement-failing',
    'question', 'answer', 'challenge-raised', 'challenge-answered', 'handover', 'stepped-in', 'danger', 'deputy-asked', 'unread')),
  case_id uuid references household_case,
  -- What it is about: a measurement, a question, a challenge; where to go, nothing more.
  about_id uuid,
  -- Of what was not read in time: whom to call. Of a deputy: whose place is asked to be taken.
  colleague_id uuid references account,
  event_id bigint not null,
  -- 0 for whom it was meant, 1 for the behavioural scientist of the team, 2 for the garden's fallback holder.
  level integer not null default 0,
  is_urgent boolean not null,
  at timestamptz not null,
  made_at timestamptz not null default app_now(),
  read_at timestamptz,
  foreign key (account_id, region_id) references account (id, region_id),
  constraint nobody_hears_twice unique (event_id, account_id),
  constraint notice_level check (level between 0 and 2 and (level = 0) = (kind <> 'unread')),
  constraint notice_names_colleague check ((kind in ('unread', 'deputy-asked')) = (colleague_id is not null)),
  -- A fallback holder who does not work on a household hears whom to call, and not for which household.
  constraint fallback_hears_no_household check (level < 2 or (case_id is null and about_id is null))
);
create index notice_account on notice (account_id, at desc);
create index notice_unread on notice (account_id) where read_at is null;
create index notice_urgent on notice (region_id, event_id) where is_urgent;
alter table notice enable row level security;
create policy own on notice for select using (
  account_id = (select app_actor()) and (case_id is null or case_id = any ((select reachable_case_ids())::uuid[])));
create policy read_once on notice for update
  using (account_id = (select app_actor()) and read_at is null
    and (case_id is null or case_id = any ((select reachable_case_ids())::uuid[])))
  with check (account_id = (select app_actor()) and read_at = (select app_now()));
grant select, update (read_at) on notice to toekomsttuin_app;

-- How somebody wants to hear by mail that there is news: own choice, own quiet hours (whole hours in Amsterdam).
create table mail_choice (
  account_id uuid primary key,
  region_id uuid not null references region,
  rhythm text not null check (rhythm in ('off', 'daily', 'at-once')),
  quiet_from integer not null check (quiet_from between 0 and 23),
  quiet_until integer not null check (quiet_until between 0 and 23),
  foreign key (account_id, region_id) references account (id, region_id)
);
alter table mail_choice enable row level security;
create policy own on mail_choice for select using (account_id = (select app_actor()));
create policy choose on mail_choice for insert with check (
  account_id = (select app_actor()) and region_id = (select app_region()) and (select app_is_professional()));
create policy choose_again on mail_choice for update
  using (account_id = (select app_actor())) with check (account_id = (select app_actor()));
grant select, insert (account_id, region_id, rhythm, quiet_from, quiet_until),
  update (rhythm, quiet_from, quiet_until) on mail_choice to toekomsttuin_app;

-- Mail that waits or was sent: to whom and of what kind, never what it says and never an address.
create table mail (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  account_id uuid not null,
  kind text not null constraint mail_kind check (kind in ('notices')),
  wanted_at timestamptz not null,
  tries integer not null default 0,
  next_try_at timestamptz not null,
  settled_at timestamptz,
  outcome text constraint mail_outcome check (outcome in ('sent', 'not-needed', 'given-up')),
  constraint mail_settled check ((settled_at is null) = (outcome is null)),
  foreign key (account_id, region_id) references account (id, region_id)
);
create unique index one_mail_waits on mail (account_id, kind) where settled_at is null;
create index mail_account on mail (account_id, kind, settled_at desc);
create index mail_due on mail (region_id, next_try_at) where settled_at is null;
alter table mail enable row level security;
create policy own on mail for select using (account_id = (select app_actor()));
create policy wait on mail for insert with check (region_id = (select app_worker_region()) and (select app_actor()) is null);
grant select, insert (region_id, account_id, kind, wanted_at, next_try_at) on mail to toekomsttuin_app;

-- Jobs go region by region.
create function regions_for_jobs() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$ select id from region order by id $$;

-- The next functions are of a job that works for one region.
create function only_for_a_job() returns void language plpgsql stable as $$
begin
  if app_worker_region() is null or app_actor() is not null then raise exception 'not a job' using errcode = '42501'; end if;
end $$;

create function account_works(wanted uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from account a where a.id = wanted and a.kind = 'professional'
    and a.started_on <= app_today() and (a.ended_on is null or a.ended_on > app_today()))
$$;
-- What `reachable_case_ids` says for whoever asks, of somebody else.
create function account_reaches(wanted uuid, household uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select account_works(wanted) and exists (
    select 1 from case_involvement i
    join role_assignment r on r.account_id = i.account_id and r.role = i.capacity and r.during @> app_today()
    where i.account_id = wanted and i.case_id = household and i.during @> app_now())
$$;
-- Who can answer a question, as `app_expertises` and `app_advises_for` say it of one person.
create function experts_for(consult uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select distinct a.id from expert_consult e
  join account a on a.region_id = e.region_id
  join organisation o on o.id = a.organisation_id
  join role_assignment r on r.account_id = a.id and r.during @> app_today()
  where e.id = consult and (
    (r.role = 'adviser' and e.organisation_id = a.organisation_id)
    or exists (select 1 from (values ('safe-home', 'safe-home-worker', 'safe-home'),
        ('certified-institution', 'certified-institution-worker', 'certified-institution'),
        ('child-protection-board', 'adviser', 'child-protection-board'),
        ('behavioural-scientist', 'behavioural-scientist', null),
        ('experience-expert', 'experience-expert', null)) as x (expertise, role, kind)
      where x.expertise = e.asked_of and x.role = r.role and (x.kind is null or x.kind = o.kind)))
$$;
-- Whom a fact concerns, and the household where they read of it; none for who answers without knowing the household.
create function whom_it_concerns(to_whom text, ids jsonb) returns table (account_id uuid, case_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.account_id, i.case_id from case_involvement i
  where i.case_id = (ids ->> 'caseId')::uuid and i.during @> app_now()
    and (to_whom in ('closest', 'closest-and-scientist') and i.part in ('contact-person', 'duo-partner', 'deputy')
      or to_whom = 'closest-and-scientist' and i.capacity = 'behavioural-scientist')
  union
  select (ids ->> 'accountId')::uuid, (ids ->> 'caseId')::uuid where to_whom = 'named'
  union
  -- Before the first day a deputy may know of no household.
  select (ids ->> 'accountId')::uuid, null where to_whom = 'deputy'
  union
  select c.raised_by, c.case_id from challenge c where to_whom = 'raiser' and c.id = (ids ->> 'challengeId')::uuid
  union
  select c.asked_by, c.case_id from expert_consult_case c where to_whom = 'asker' and c.consult_id = (ids ->> 'consultId')::uuid
  union
  select x, null from experts_for((ids ->> 'consultId')::uuid) x where to_whom = 'experts'
$$;

-- Makes the notices of one fact; telling it twice makes none twice. `about` names the id of where to go.
create function make_notices(event bigint, kind text, urgent boolean, to_whom text, about text) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  told outbox_event;
  made integer;
begin
  perform only_for_a_job();
  select * into told from outbox_event o where o.id = event and o.region_id = app_worker_region();
  if not found then raise exception 'no such fact here' using errcode = '42501'; end if;
  insert into notice (region_id, account_id, kind, case_id, about_id, colleague_id, event_id, is_urgent, at)
  select told.region_id, w.account_id, make_notices.kind, w.case_id, (told.ids ->> about)::uuid,
    case when to_whom = 'deputy' then (told.ids ->> 'forAccountId')::uuid end, event, urgent, told.at
  from whom_it_concerns(to_whom, told.ids) w join account a on a.id = w.account_id and a.region_id = told.region_id
  where w.account_id is distinct from told.told_by and account_works(w.account_id)
    and (w.case_id is null or account_reaches(w.account_id, w.case_id))
  on conflict on constraint nobody_hears_twice do nothing;
  get diagnostics made = row_count;
  return made;
end $$;

-- What is urgent and that nobody read in time goes to the behavioural scientists of the team; when they don't read it
-- either, or there are none, to the garden's fallback holder. Never to anybody's mailbox: the same quiet rules hold.
create function escalate_notices(hours integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  late record;
  made integer;
  total integer := 0;
begin
  perform only_for_a_job();
  for late in
    select n.event_id, max(n.level) as level, (array_agg(n.case_id) filter (where n.case_id is not null))[1] as case_id,
      -- Whom to call: of those it was meant for, the contact person before others.
      (array_agg(n.account_id order by p.account_id is null, n.id) filter (where n.level = 0))[1] as colleague_id
    from notice n
    left join contact_person p on p.case_id = n.case_id and p.account_id = n.account_id and p.during @> app_today()
    where n.region_id = app_worker_region() and n.is_urgent
    group by n.event_id
    having bool_and(n.read_at is null) and max(n.level) < 2 and max(n.made_at) <= app_now() - make_interval(hours => hours)
  loop
    made := 0;
    if late.level = 0 then
      insert into notice (region_id, account_id, kind, case_id, colleague_id, event_id, level, is_urgent, at)
      select distinct app_worker_region(), i.account_id, 'unread', i.case_id, late.colleague_id, late.event_id, 1, true, app_now()
      from case_involvement i
      where i.case_id = late.case_id and i.capacity = 'behavioural-scientist' and i.during @> app_now()
        and account_reaches(i.account_id, i.case_id)
      on conflict on constraint nobody_hears_twice do nothing;
      get diagnostics made = row_count;
    end if;
    if made = 0 then
      insert into notice (region_id, account_id, kind, colleague_id, event_id, level, is_urgent, at)
      select app_worker_region(), g.fallback_account_id, 'unread', late.colleague_id, late.event_id, 2, true, app_now()
      from household_case c join garden g on g.id = c.garden_id
      where c.id = late.case_id and account_works(g.fallback_account_id)
      on conflict on constraint nobody_hears_twice do nothing;
      get diagnostics made = row_count;
    end if;
    total := total + made;
  end loop;
  return total;
end $$;

-- Who has news since the last mail was settled and for whom none waits, with the own choice (none: null).
create function who_waits_for_mail() returns table (account_id uuid, rhythm text, quiet_from integer, quiet_until integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform only_for_a_job();
  return query
    select n.account_id, c.rhythm, c.quiet_from, c.quiet_until
    from notice n left join mail_choice c on c.account_id = n.account_id
    where n.region_id = app_worker_region() and n.read_at is null and c.rhythm is distinct from 'off'
      and (n.case_id is null or account_reaches(n.account_id, n.case_id)) and account_works(n.account_id)
      and not exists (select 1 from mail m where m.account_id = n.account_id and m.kind = 'notices'
        and (m.settled_at is null or m.settled_at >= n.made_at))
    group by n.account_id, c.rhythm, c.quiet_from, c.quiet_until;
end $$;

-- The next mail that is due, with the address it goes to. Taking it counts as a try and puts off the next one, so that
-- nobody else takes it meanwhile; whoever has nothing to read any more, or chose otherwise, gets none.
create function claim_mail() returns table (id uuid, kind text, address text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare due record;
begin
  perform only_for_a_job();
  loop
    select m.id, m.account_id, m.kind, m.tries, a.email into due
    from mail m join account a on a.id = m.account_id
    where m.region_id = app_worker_region() and m.settled_at is null and m.next_try_at <= app_now()
    order by m.next_try_at limit 1 for update of m skip locked;
    if not found then return; end if;
    if not account_works(due.account_id)
      or exists (select 1 from mail_choice c where c.account_id = due.account_id and c.rhythm = 'off')
      or not exists (select 1 from notice n where n.account_id = due.account_id and n.read_at is null
        and (n.case_id is null or account_reaches(n.account_id, n.case_id)))
    then
      update mail m set settled_at = app_now(), outcome = 'not-needed' where m.id = due.id;
    elsif due.tries >= 20 or due.email is null then
      update mail m set settled_at = app_now(), outcome = 'given-up' where m.id = due.id;
    else
      update mail m set tries = due.tries + 1,
        next_try_at = app_now() + least(make_interval(mins => (2 ^ (due.tries + 1))::integer), interval '6 hours')
      where m.id = due.id;
      return query select due.id, due.kind, due.email;
      return;
    end if;
  end loop;
end $$;
create function mail_was_sent(wanted uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform only_for_a_job();
  update mail m set settled_at = app_now(), outcome = 'sent'
  where m.id = wanted and m.region_id = app_worker_region() and m.settled_at is null;
end $$;

-- These serve the functions above; nobody calls them.
revoke execute on function account_works(uuid), account_reaches(uuid, uuid), experts_for(uuid), whom_it_concerns(text, jsonb) from public;

-- However somebody steps in, also when a colleague leaves and nobody presses a button: the new contact person hears it.
create function tell_stepping_in() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into outbox_event (region_id, name, ids)
  values (new.region_id, 'contact-person.stepped-in', jsonb_build_object('caseId', new.case_id, 'accountId', new.to_account_id));
  return null;
end $$;
create trigger tell_stepping_in after insert on handover for each row when (new.kind = 'emergency') execute function tell_stepping_in();

-- How much is new stands on every page: asked with the question that opens the door, and no further than 100.
create or replace function open_door(token bytea, moment timestamptz, idle_minutes_professional integer, idle_minutes_family integer, wanted uuid)
returns jsonb language plpgsql volatile as $$
declare visitor jsonb;
begin
  perform set_config('role', 'toekomsttuin_app', true);
  perform set_config('app.now', moment::text, true), set_config('app.actor', '', true), set_config('app.worker_region', '', true);
  visitor := enter(token, idle_minutes_professional, idle_minutes_family);
  if visitor is null then return null; end if;
  return visitor || jsonb_build_object('partsInCase', app_parts_in(wanted), 'unreadNotices', (
    select count(*) from (select 1 from notice n where n.account_id = (visitor ->> 'accountId')::uuid and n.read_at is null limit 100) as unread));
end $$;
