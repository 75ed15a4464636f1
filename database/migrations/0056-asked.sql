-- What families and colleagues think: questions as data, asked at set moments, answered once, and read only as counts of
-- the whole region.

-- A question keeps its key for ever; what it says is a version, and old answers keep the version they answered.
create table experience_question (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  key text not null check (key ~ '^[a-z0-9-]{3,60}$'),
  theme text not null check (theme in
    ('heard', 'seen', 'one-contact-person', 'help-fits', 'clear-agreements', 'work-experience', 'workload')),
  audience text not null check (audience in ('adult', 'young', 'child', 'network', 'professional')),
  added_by uuid not null references account,
  added_at timestamptz not null default app_now(),
  unique (region_id, key),
  constraint experience_theme_fits check ((audience = 'professional') = (theme in ('work-experience', 'workload')))
);
create table experience_version (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  question_id uuid not null references experience_question,
  number integer not null check (number >= 1),
  kind text not null check (kind in ('scale', 'yes-partly-no')),
  why text check (length(why) between 1 and 500),
  from_day date not null default app_today(),
  written_by uuid not null references account,
  written_at timestamptz not null default app_now(),
  constraint experience_version_once unique (question_id, number)
);
-- The words of a version in one language; a language that comes later changes nothing of the question.
create table experience_words (
  version_id uuid not null references experience_version,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  region_id uuid not null references region,
  question text not null check (length(question) between 3 and 200),
  points text[] check (cardinality(points) = 5),
  written_by uuid not null references account,
  constraint experience_words_once primary key (version_id, language)
);
create table experience_step (
  question_id uuid not null references experience_question,
  number integer not null,
  region_id uuid not null references region,
  step text not null check (step in ('in-use', 'retired')),
  why text not null check (length(why) between 1 and 500),
  from_day date not null default app_today(),
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  constraint experience_step_once primary key (question_id, number),
  check (number = case step when 'in-use' then 1 else 2 end)
);
create index experience_version_written_by on experience_version (written_by);
create index experience_step_taken_by on experience_step (taken_by);

create function follow_experience_step() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.step <> 'in-use' then return new; end if;
  if exists (select 1 from experience_step s where s.question_id = new.question_id and s.step = 'retired') then
    raise exception 'no longer asked' using errcode = '23514', constraint = 'experience_not_retired';
  end if;
  perform pg_advisory_xact_lock(hashtext('experience_step' || new.region_id::text));
  if (select count(*) from experience_question q join experience_step s on s.question_id = q.id and s.step = 'in-use'
    where q.region_id = new.region_id and q.audience = (select o.audience from experience_question o where o.id = new.question_id)
      and not exists (select 1 from experience_step r where r.question_id = q.id and r.step = 'retired')) >= 5 then
    raise exception 'there are five already' using errcode = '23514', constraint = 'experience_five_at_most';
  end if;
  return new;
end $$;
create trigger follows before insert on experience_step for each row execute function follow_experience_step();

-- A question that is asked changes with a reason; one that is no longer asked does not change.
create function follow_experience_version() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.why is null and exists (select 1 from experience_step s where s.question_id = new.question_id) then
    raise exception 'a change has a reason' using errcode = '23514', constraint = 'experience_version_why';
  end if;
  if exists (select 1 from experience_step s where s.question_id = new.question_id and s.step = 'retired') then
    raise exception 'no longer asked' using errcode = '23514', constraint = 'experience_not_retired';
  end if;
  return new;
end $$;
create trigger follows before insert on experience_version for each row execute function follow_experience_version();

do $$
declare one text;
declare who text;
begin
  foreach one in array array['experience_question', 'experience_version', 'experience_words', 'experience_step'] loop
    who := case one when 'experience_question' then 'added_by' when 'experience_step' then 'taken_by' else 'written_by' end;
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    execute format('alter table %I enable row level security', one);
    execute format('create policy of_region on %I for select using (region_id = (select app_region()))', one);
    execute format('create policy keep on %I for insert with check (region_id = (select app_region()) and %I = (select app_actor())
      and (select app_has_role(''project-leader'', ''policy-adviser'')))', one, who);
    execute format('grant select on %I to toekomsttuin_app', one);
  end loop;
end $$;
grant insert (region_id, key, theme, audience, added_by) on experience_question to toekomsttuin_app;
grant insert (region_id, question_id, number, kind, why, written_by) on experience_version to toekomsttuin_app;
grant insert (region_id, version_id, language, question, points, written_by) on experience_words to toekomsttuin_app;
grant insert (region_id, question_id, number, step, why, taken_by) on experience_step to toekomsttuin_app;

-- Paper: a number without a name, for one person at one moment. Who printed it reads the number again, and nothing of
-- whether it was answered.
create table experience_paper (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  person_id uuid not null,
  moment text not null,
  audience text not null,
  number text not null unique,
  version_ids uuid[] not null,
  printed_by uuid not null references account,
  printed_at timestamptz not null default app_now(),
  unique (case_id, person_id, moment),
  foreign key (case_id, person_id) references household_member (case_id, person_id)
);
create index experience_paper_printed_by on experience_paper (printed_by);
alter table experience_paper enable row level security;
create policy reach on experience_paper for select using (
  case_id = any ((select reachable_case_ids())::uuid[]) and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
grant select on experience_paper to toekomsttuin_app;

-- That somebody answered, apart from what: no day, no way back to the answer. Nobody reads it.
create table experience_answered (
  case_id uuid not null,
  person_id uuid not null,
  moment text not null check (moment in ('plan', 'first', 'second', 'third', 'closing', 'aftercare')),
  region_id uuid not null references region,
  primary key (case_id, person_id, moment),
  foreign key (case_id, person_id) references household_member (case_id, person_id)
);
create table experience_answered_at_work (
  account_id uuid not null references account,
  quarter date not null,
  region_id uuid not null references region,
  primary key (account_id, quarter)
);
-- What was answered: nobody's, of a quarter. The source only tells apart whose answers came from the same household (or
-- colleague) in one quarter, and can't be made again without the key of the database.
create table experience_answer (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references region,
  version_id uuid not null references experience_version,
  quarter date not null check (quarter = date_trunc('quarter', quarter)::date),
  garden_id uuid references garden,
  source bytea not null,
  answer integer not null check (answer between 1 and 5)
);
create index experience_answer_of on experience_answer (region_id, quarter, version_id);
do $$
declare one text;
begin
  foreach one in array array['experience_paper', 'experience_answered', 'experience_answered_at_work', 'experience_answer'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
  end loop;
  foreach one in array array['experience_answered', 'experience_answered_at_work', 'experience_answer'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy nobody on %I using (false)', one);
  end loop;
end $$;

-- Which questions fit somebody: by age, and of the own network apart. Who is not born is asked nothing.
create function experience_audience(household uuid, who uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select case when p.birth_date is null and p.expected_on is not null then null
    when m.family_role = 'network' then 'network'
    when p.birth_date is null then case m.family_role when 'child' then 'child' else 'adult' end
    when age_of(p.id) < 12 then 'child' when age_of(p.id) < 18 then 'young' else 'adult' end
  from household_member m join person p on p.id = m.person_id
  where m.case_id = household and m.person_id = who and m.left_on is null
    and not exists (select 1 from person_detail d where d.case_id = household and d.person_id = who and d.is_deceased
      and not exists (select 1 from person_detail n where n.replaces = d.id))
$$;
-- The last set moment that is open, by the region's terms. On the own pages a plan counts from when it was released to that
-- person, and closing from the month after: when somebody is asked tells nothing that was not told to them.
create function experience_moment(household uuid, who uuid, is_own boolean, terms jsonb) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  with aftercare as (
    select (max(s.taken_at) at time zone 'Europe/Amsterdam')::date as began from course_step s
    where s.case_id = household and s.step = 'begin-aftercare' and course_state_on(household, app_today()) = 'aftercare'
  ), begun as (
    select 'plan' as moment, case when is_own then (
        select (min(r.at) at time zone 'Europe/Amsterdam')::date from release r
        where r.case_id = household and r.thing_kind = 'top3-plan' and r.person_id = who and r.withdrawn_at is null)
      else (select (min(p.activated_at) at time zone 'Europe/Amsterdam')::date from top3_plan p where p.case_id = household) end as on_day
    where (terms ->> 'plan')::integer = 1
    union all
    select m.moment, (c.opened_on + make_interval(months => m.months))::date from household_case c,
      (values ('first', (terms ->> 'first')::integer), ('second', (terms ->> 'second')::integer), ('third', (terms ->> 'third')::integer)) m (moment, months)
    where c.id = household and m.months > 0
    union all
    select 'closing', a.began from aftercare a where (terms ->> 'closing')::integer = 1
    union all
    select 'aftercare', (a.began + make_interval(months => (terms ->> 'aftercare')::integer))::date from aftercare a
    where (terms ->> 'aftercare')::integer > 0
  ), asked as (
    select b.moment, case when is_own and b.moment in ('closing', 'aftercare')
      then (date_trunc('month', b.on_day) + interval '1 month')::date else b.on_day end as from_day from begun b
  )
  select a.moment from asked a
  where a.from_day <= app_today() and a.from_day + (terms ->> 'openDays')::integer >= app_today()
  order by a.from_day desc, a.moment limit 1
$$;
create function experience_source(of uuid) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select sealed_with_key('experience', uuid_send(of) || convert_to(date_trunc('quarter', app_today())::date::text, 'UTF8'))
$$;
-- Keeps what was answered to questions of this audience; one answer a question.
create function keep_experience(of_region uuid, of_garden uuid, from_source bytea, for_audience text, given jsonb) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into experience_answer (region_id, version_id, quarter, garden_id, source, answer)
  select of_region, x.version_id, date_trunc('quarter', app_today())::date, of_garden, from_source, x.answer from (
    select distinct on (q.id) v.id as version_id, g.answer
    from jsonb_to_recordset(given) as g (version uuid, answer integer)
    join experience_version v on v.id = g.version join experience_question q on q.id = v.question_id
    where q.region_id = of_region and q.audience = for_audience
      and exists (select 1 from experience_step s where s.question_id = q.id and s.step = 'in-use')
      and g.answer between 1 and case v.kind when 'scale' then 5 else 3 end
    order by q.id, v.number desc) x;
  if not found then
    raise exception 'nothing was answered' using errcode = '23514', constraint = 'experience_says_something';
  end if;
end $$;
create function keep_household_experience(household uuid, who uuid, at_moment text, given jsonb) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare of record;
begin
  select c.region_id, c.garden_id into of from household_case c where c.id = household;
  insert into experience_answered (region_id, case_id, person_id, moment) values (of.region_id, household, who, at_moment)
  on conflict do nothing;
  if not found then return false; end if;
  perform keep_experience(of.region_id, of.garden_id, experience_source(household), experience_audience(household, who), given);
  return true;
end $$;
revoke execute on function experience_audience(uuid, uuid), experience_moment(uuid, uuid, boolean, jsonb), experience_source(uuid),
  keep_experience(uuid, uuid, bytea, text, jsonb), keep_household_experience(uuid, uuid, text, jsonb) from public;

-- For who of a family asks: where this person is asked something now, and which questions; a representative is asked nothing.
create function my_experience_asked(terms jsonb) returns table (case_id uuid, audience text)
language sql stable security definer set search_path = public, pg_temp as $$
  select h.case_id, a.audience from unnest(family_case_ids()) h (case_id),
    lateral (select experience_audience(h.case_id, app_person()) as audience, experience_moment(h.case_id, app_person(), true, terms) as moment) a
  where app_person() is not null and app_represented_by() is null and a.audience in ('adult', 'young', 'network') and a.moment is not null
    and not exists (select 1 from experience_answered d where d.case_id = h.case_id and d.person_id = app_person() and d.moment = a.moment)
$$;
create function tell_experience(household uuid, terms jsonb, given jsonb) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from my_experience_asked(terms) m where m.case_id = household) then return false; end if;
  return keep_household_experience(household, app_person(), experience_moment(household, app_person(), true, terms), given);
end $$;

-- Colleagues of the practice group are asked once a quarter.
create function my_experience_round() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select app_is_professional() and app_in_practice() and not exists (select 1 from experience_answered_at_work w
    where w.account_id = app_actor() and w.quarter = date_trunc('quarter', app_today())::date)
$$;
create function tell_experience_at_work(given jsonb) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not my_experience_round() then return false; end if;
  insert into experience_answered_at_work (region_id, account_id, quarter)
  values (app_region(), app_actor(), date_trunc('quarter', app_today())::date) on conflict do nothing;
  if not found then return false; end if;
  perform keep_experience(app_region(), null, experience_source(app_actor()), 'professional', given);
  return true;
end $$;

-- Of whom a paper can be printed now, by who is closest to the household. Whether somebody answered is not told.
create function experience_papers_for(household uuid, terms jsonb) returns table (person_id uuid, audience text)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.person_id, a.audience from household_member m,
    lateral (select experience_audience(household, m.person_id) as audience) a
  where household = any (reachable_case_ids()) and app_parts_in(household) && array['contact-person', 'duo-partner']
    and m.case_id = household and a.audience is not null and experience_moment(household, m.person_id, false, terms) is not null
$$;
create function print_experience(household uuid, who uuid, terms jsonb) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  wanted record;
  at_moment text := experience_moment(household, who, false, terms);
  asked uuid[];
  found_id uuid;
begin
  select * into wanted from experience_papers_for(household, terms) f where f.person_id = who;
  if not found or at_moment is null then return null; end if;
  select p.id into found_id from experience_paper p where p.case_id = household and p.person_id = who and p.moment = at_moment;
  if found then return found_id; end if;
  select array_agg(v.id order by q.id) into asked from experience_question q
  join experience_step s on s.question_id = q.id and s.step = 'in-use'
  join lateral (select e.id from experience_version e where e.question_id = q.id order by e.number desc limit 1) v on true
  where q.region_id = app_region() and q.audience = wanted.audience
    and not exists (select 1 from experience_step r where r.question_id = q.id and r.step = 'retired');
  if asked is null then return null; end if;
  insert into experience_paper (region_id, case_id, person_id, moment, audience, number, version_ids, printed_by)
  values (app_region(), household, who, at_moment, wanted.audience,
    upper(code_from(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')))), asked, app_actor())
  returning id into found_id;
  return found_id;
end $$;

-- For who types in a paper: nothing of whose it is. Who works or worked with the household does not type in its paper.
create function experience_paper_at(wanted uuid) returns table (audience text, version_ids uuid[], state text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.audience, p.version_ids, case
    when exists (select 1 from case_involvement i where i.case_id = p.case_id and i.account_id = app_actor()) then 'own-household'
    when exists (select 1 from experience_answered d where d.case_id = p.case_id and d.person_id = p.person_id and d.moment = p.moment) then 'answered'
    else 'open' end
  from experience_paper p
  where p.id = wanted and p.region_id = app_region() and app_has_role('project-leader', 'policy-adviser', 'experience-expert')
$$;
create function experience_paper_by(typed text) returns table (id uuid, state text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, a.state from experience_paper p, lateral experience_paper_at(p.id) a
  where lower(replace(p.number, '-', '')) = lower(regexp_replace(coalesce(typed, ''), '[^a-zA-Z0-9]', '', 'g'))
$$;
create function type_experience(wanted uuid, given jsonb) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare paper record;
begin
  if (select a.state from experience_paper_at(wanted) a) is distinct from 'open' then return false; end if;
  select * into paper from experience_paper p where p.id = wanted;
  return keep_household_experience(paper.case_id, paper.person_id, paper.moment, (
    select coalesce(jsonb_agg(g), '[]') from jsonb_array_elements(given) g where (g ->> 'version')::uuid = any (paper.version_ids)));
end $$;

-- The exact counts: for other functions that see more than their caller, which keep small ones back; nobody calls it.
create function experience_cells(of_region uuid) returns table (question_id uuid, version integer, quarter date, garden_id uuid, answer integer, counted bigint, households bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select v.question_id, v.number, a.quarter, a.garden_id, a.answer, count(*), count(distinct a.source)
  from experience_answer a join experience_version v on v.id = a.version_id
  where a.region_id = of_region group by 1, 2, 3, 4, 5
$$;
revoke execute on function experience_cells(uuid) from public;
-- What who steers reads: of the whole region, of quarters that are over (an answer that comes in would show in a count that
-- still moves). The row without an answer counts all who answered. Null is kept back: what rests on too few households, what
-- would give that away, and all answers where one of them was given in every household: that would tell of each what it said.
create function experience_figures() returns table (question_id uuid, version integer, quarter date, answer integer, counted integer, households integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with least as (
    select greatest(3, coalesce((select s.value from region_setting s where s.region_id = app_region() and s.name = 'smallNumberThreshold'), 5)) as n
  ), given as (
    select v.question_id, v.number as version, v.kind, a.quarter, a.answer, a.source
    from experience_answer a join experience_version v on v.id = a.version_id
    where a.region_id = app_region() and a.quarter < date_trunc('quarter', app_today())::date
      and app_has_role('project-leader', 'policy-adviser', 'project-group-member', 'ambassador')
  ), whole as (
    select g.question_id, g.version, g.kind, g.quarter, count(*) as counted, count(distinct g.source) as households
    from given g group by 1, 2, 3, 4
  ), cell as (
    select w.*, o.answer, c.counted as these, c.households as theirs, c.households >= l.n as is_large
    from whole w join least l on w.households >= l.n, generate_series(1, case w.kind when 'scale' then 5 else 3 end) o (answer),
      lateral (select count(*) as counted, count(distinct g.source) as households from given g
        where (g.question_id, g.version, g.quarter, g.answer) = (w.question_id, w.version, w.quarter, o.answer)) c
  ), ranked as (
    select c.*, row_number() over (partition by c.question_id, c.version, c.quarter, c.is_large order by c.theirs, c.answer) as place,
      sum(c.theirs) filter (where not c.is_large) over (partition by c.question_id, c.version, c.quarter) as small,
      max(c.theirs) over (partition by c.question_id, c.version, c.quarter) = c.households as is_everywhere
    from cell c
  )
  select w.question_id, w.version, w.quarter, null::integer, case when w.households >= l.n then w.counted end::integer,
    case when w.households >= l.n then w.households end::integer from whole w, least l
  union all
  select r.question_id, r.version, r.quarter, r.answer, case when s.shown then r.these end::integer, case when s.shown then r.theirs end::integer
  from ranked r, least l, lateral (select not r.is_everywhere and case when r.small > 0 then r.is_large and (r.small >= l.n or r.place > 1)
    else true end as shown) s
$$;
