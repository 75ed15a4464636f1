-- The shared analysis: how family and professionals explain together what is going on. Each version is whole and never
-- changes; whoever sees it otherwise makes the next one.
create table shared_analysis (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  number integer not null check (number >= 1),
  story text not null check (length(story) <= 4000),
  made_on date not null,
  people uuid[] not null,
  colleagues uuid[] not null,
  others text check (length(others) <= 300),
  no_family_reason text check (length(no_family_reason) <= 500),
  why_changed text check (length(why_changed) <= 500),
  written_by uuid not null references account,
  written_at timestamptz not null default app_now(),
  unique (id, case_id),
  constraint shared_analysis_once unique (case_id, number),
  constraint shared_analysis_with_family check (cardinality(people) > 0 or no_family_reason is not null),
  check ((number > 1) = (why_changed is not null))
);

create function follow_shared_analysis() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.number <> 1 + (select coalesce(max(a.number), 0) from shared_analysis a where a.case_id = new.case_id) then
    raise exception 'this version does not follow' using errcode = '23514', constraint = 'shared_analysis_follows';
  end if;
  if exists (select unnest(new.people) except
      select m.person_id from household_member m join person p on p.id = m.person_id
      where m.case_id = new.case_id and not (p.expected_on is not null and p.birth_date is null))
    or exists (select unnest(new.colleagues) except select i.account_id from case_involvement i where i.case_id = new.case_id) then
    raise exception 'somebody of another household' using errcode = '23514', constraint = 'shared_analysis_people';
  end if;
  return new;
end $$;
create trigger follows before insert on shared_analysis for each row execute function follow_shared_analysis();

-- Its lines: a fact with where it comes from, somebody's opinion with whose it is, or a question that is still open.
create table shared_analysis_line (
  analysis_id uuid not null,
  place integer not null check (place >= 1),
  region_id uuid not null references region,
  case_id uuid not null,
  part text not null check (part in ('going-on', 'cause', 'risk', 'protective', 'help')),
  kind text not null check (kind in ('fact', 'opinion', 'question')),
  words text not null check (length(words) <= 600),
  source text check (length(source) <= 200),
  result text check (length(result) <= 600),
  primary key (analysis_id, place),
  foreign key (analysis_id, case_id) references shared_analysis (id, case_id),
  check (kind = 'question' or source is not null),
  check ((part = 'help') = (result is not null))
);
create index shared_analysis_line_case on shared_analysis_line (case_id);

-- How somebody of the family sees it, in the own words, beside the version it is about.
create table shared_analysis_view (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  analysis_id uuid not null,
  person_id uuid not null,
  words text not null check (length(words) <= 2000),
  how_told text not null check (length(how_told) <= 300),
  told_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  foreign key (analysis_id, case_id) references shared_analysis (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id)
);
create index shared_analysis_view_analysis on shared_analysis_view (analysis_id);
create index shared_analysis_view_case on shared_analysis_view (case_id);

create function view_of_somebody_born() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from person p where p.id = new.person_id and p.expected_on is not null and p.birth_date is null) then
    raise exception 'not born yet' using errcode = '23514', constraint = 'shared_analysis_view_is_told';
  end if;
  return new;
end $$;
create trigger told before insert on shared_analysis_view for each row execute function view_of_somebody_born();

do $$
declare one text;
begin
  foreach one in array array['shared_analysis', 'shared_analysis_line', 'shared_analysis_view'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    execute format('alter table %I enable row level security', one);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[]))', one);
    execute format('grant select on %I to toekomsttuin_app', one);
  end loop;
  foreach one in array array['shared_analysis', 'shared_analysis_view', 'challenge'] loop
    execute format('create trigger "0_within_reach" before insert on %I for each row execute function stay_within_reach()', one);
  end loop;
end $$;
create policy write on shared_analysis for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and written_by = (select app_actor())
  and made_on <= (select app_today()));
-- Only with the version itself, so that nobody adds to it afterwards.
create policy write on shared_analysis_line for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and analysis_id in (select a.id from shared_analysis a where a.written_by = (select app_actor()) and a.written_at = (select app_now())));
create policy record on shared_analysis_view for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor())
  and told_on <= (select app_today()));
grant insert (id, region_id, case_id, number, story, made_on, people, colleagues, others, no_family_reason, why_changed, written_by)
  on shared_analysis to toekomsttuin_app;
grant insert (analysis_id, place, region_id, case_id, part, kind, words, source, result) on shared_analysis_line to toekomsttuin_app;
grant insert (region_id, case_id, analysis_id, person_id, words, how_told, told_on, recorded_by) on shared_analysis_view to toekomsttuin_app;

-- A challenge can be about one version, by somebody else than who wrote it down.
alter table challenge add column analysis_id uuid,
  add foreign key (analysis_id, case_id) references shared_analysis (id, case_id);
create index challenge_analysis on challenge (analysis_id);
grant insert (analysis_id) on challenge to toekomsttuin_app;
create function challenge_others_work() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from shared_analysis a where a.id = new.analysis_id and a.written_by = new.raised_by) then
    raise exception 'own work' using errcode = '23514', constraint = 'challenge_is_of_others_work';
  end if;
  return new;
end $$;
create trigger others_work before insert on challenge for each row execute function challenge_others_work();

-- A question to an expert: what is asked for, who took it up or sent it on, and whether the answer was followed.
alter table expert_consult add column kind text not null default 'advice' check (kind in ('advice', 'second-view', 'join'));
-- A question that was sent on is asked again, of somebody else, by whoever asked it.
alter table expert_consult_case add unique (consult_id, case_id), add column follows uuid,
  add foreign key (follows, case_id) references expert_consult_case (consult_id, case_id);
create index expert_consult_case_follows on expert_consult_case (follows);
alter table expert_consult_step drop constraint expert_consult_step_step_check,
  add constraint expert_consult_step_step_check check (step in ('accepted', 'answered', 'referred', 'withdrawn', 'used')),
  add column applied text check (applied in ('yes', 'partly', 'no')),
  add column referred_to text check (length(referred_to) <= 200),
  add check (step = 'used' or applied is null),
  add check ((step = 'referred') = (referred_to is not null));
grant insert (applied, referred_to) on expert_consult_step to toekomsttuin_app;

-- The same table of steps as src/casework/expert-consult/rules.ts; a test walks through both.
create or replace function follow_consult() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare before text[];
begin
  perform 1 from expert_consult c where c.id = new.consult_id for update;
  select coalesce(array_agg(s.step), '{}') into before from expert_consult_step s where s.consult_id = new.consult_id;
  if new.step = any (before) or not (case new.step
    when 'accepted' then before = '{}'
    when 'used' then 'answered' = any (before)
    when 'withdrawn' then not before && array['answered']
    else not before && array['answered', 'referred', 'withdrawn'] end) then
    raise exception 'this step does not follow' using errcode = '23514', constraint = 'expert_consult_step_follows';
  end if;
  if new.step = 'used' and new.applied is null then
    raise exception 'used, and not whether it was followed' using errcode = '23514', constraint = 'expert_consult_use_is_whole';
  end if;
  return new;
end $$;
create or replace function stay_within_own_questions() returns trigger language plpgsql stable as $$
begin
  if row_security_active(tg_relid) and not (case when new.step in ('withdrawn', 'used')
    then exists (select 1 from expert_consult_case c where c.consult_id = new.consult_id)
    else exists (select 1 from expert_consult c where c.id = new.consult_id) end)
  then
    raise exception 'new row violates row-level security policy for table "%"', tg_table_name using errcode = '42501';
  end if;
  return new;
end $$;
alter policy expert on expert_consult_step using (
  step in ('accepted', 'answered', 'referred') and region_id = (select app_region()) and consult_id in (select c.id from expert_consult c));
alter policy answer on expert_consult_step with check (
  step in ('accepted', 'answered', 'referred') and region_id = (select app_region()) and taken_by = (select app_actor())
  and consult_id in (select c.id from expert_consult c
    where c.asked_of = any ((select app_expertises())::text[]) or c.organisation_id = (select app_advises_for())));
alter policy settle on expert_consult_step with check (
  step in ('withdrawn', 'used') and region_id = (select app_region()) and taken_by = (select app_actor())
  and consult_id in (select c.consult_id from expert_consult_case c));

-- An experience expert joins a household by the family's invitation only, from one moment until another.
create table experience_expert_invitation (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  account_id uuid not null references account,
  invited_by uuid[] not null check (cardinality(invited_by) > 0),
  how text not null check (length(how) <= 500),
  task text not null check (length(task) <= 200),
  during tstzrange not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  constraint invitation_is_for_a_time check (not isempty(during) and not lower_inf(during) and not upper_inf(during)
    and upper(during) <= lower(during) + interval '1 year')
);
create index experience_expert_invitation_case on experience_expert_invitation (case_id);
create index experience_expert_invitation_account on experience_expert_invitation (account_id);

create table experience_expert_invitation_end (
  invitation_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  words text check (length(words) <= 500),
  ended_by uuid not null references account,
  ended_at timestamptz not null default app_now(),
  foreign key (invitation_id, case_id) references experience_expert_invitation (id, case_id)
);
create index experience_expert_invitation_end_case on experience_expert_invitation_end (case_id);

-- The invitation opens the door itself, and its end closes it: there is no other way in.
create function open_for_invited() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select unnest(new.invited_by) except
    select m.person_id from household_member m join person p on p.id = m.person_id
    where m.case_id = new.case_id and m.left_on is null and m.family_role <> 'network'
      and (m.lives <> 'elsewhere' or m.family_role in ('child', 'parent', 'step-parent', 'partner', 'former-partner'))
      and not exists (select 1 from person_detail d where d.case_id = m.case_id and d.person_id = m.person_id and d.is_deceased
        and not exists (select 1 from person_detail n where n.replaces = d.id))
      and not (p.expected_on is not null and p.birth_date is null)
      and (p.birth_date is null or p.birth_date <= (app_today() - interval '12 years')::date)) then
    raise exception 'not invited by the family' using errcode = '23514', constraint = 'invited_by_the_family';
  end if;
  insert into case_involvement (region_id, case_id, account_id, part, capacity, task, during)
  values (new.region_id, new.case_id, new.account_id, 'team-member', 'experience-expert', new.task, new.during);
  return null;
end $$;
create trigger opens after insert on experience_expert_invitation for each row execute function open_for_invited();

create function close_for_invited() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare invited record;
begin
  select i.* into invited from experience_expert_invitation i where i.id = new.invitation_id;
  if upper(invited.during) <= app_now() then
    raise exception 'over already' using errcode = '23514', constraint = 'invitation_still_runs';
  end if;
  if lower(invited.during) >= app_now() then
    delete from case_involvement c where c.case_id = invited.case_id and c.account_id = invited.account_id
      and c.capacity = 'experience-expert' and c.during = invited.during;
  else
    update case_involvement c set during = tstzrange(lower(c.during), app_now())
    where c.case_id = invited.case_id and c.account_id = invited.account_id and c.capacity = 'experience-expert'
      and c.during && invited.during and upper(c.during) > app_now();
  end if;
  return null;
end $$;
create trigger closes after insert on experience_expert_invitation_end for each row execute function close_for_invited();

do $$
declare one text;
begin
  foreach one in array array['experience_expert_invitation', 'experience_expert_invitation_end'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    execute format('alter table %I enable row level security', one);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[]))', one);
    execute format('grant select on %I to toekomsttuin_app', one);
  end loop;
end $$;
-- Whoever of the family invited sees it, and ends it at once.
create policy own on experience_expert_invitation for select using (
  (select app_person()) = any (invited_by) and case_id = any ((select family_case_ids())::uuid[]));
create policy own on experience_expert_invitation_end for select using (
  case_id = any ((select family_case_ids())::uuid[]) and invitation_id in (select i.id from experience_expert_invitation i));
create policy record on experience_expert_invitation for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor())
  and app_parts_in(case_id) && array['contact-person', 'duo-partner'] and lower(during) >= (select app_now()));
create policy close_by_team on experience_expert_invitation_end for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and ended_by = (select app_actor())
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
create policy close_by_family on experience_expert_invitation_end for insert with check (
  region_id = (select app_region()) and case_id = any ((select family_case_ids())::uuid[]) and ended_by = (select app_actor())
  and invitation_id in (select i.id from experience_expert_invitation i where (select app_person()) = any (i.invited_by)));
grant insert (id, region_id, case_id, account_id, invited_by, how, task, during, recorded_by) on experience_expert_invitation to toekomsttuin_app;
grant insert (invitation_id, region_id, case_id, words, ended_by) on experience_expert_invitation_end to toekomsttuin_app;

-- Whoever comes to work on a household works in its region, in the capacity of a role held today. Who only advises comes
-- with a reason (facts O3: to consult is the default); an experience expert, under whatever role, by invitation.
create or replace function require_own_work() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select 1 from household_case c
    join account a on a.id = new.account_id and a.region_id = c.region_id and a.kind = 'professional' and (a.ended_on is null or a.ended_on > app_today())
    join role_assignment r on r.account_id = a.id and r.region_id = c.region_id and r.role = new.capacity and r.during @> app_today()
    where c.id = new.case_id and c.region_id = new.region_id)
  then
    raise exception 'not their work' using errcode = '23514', constraint = 'who_may_work_here';
  end if;
  if new.capacity = 'adviser' and coalesce(trim(new.reason), '') = '' then
    raise exception 'an adviser joins with a reason' using errcode = '23514', constraint = 'adviser_joins_with_a_reason';
  end if;
  if new.capacity = 'experience-expert' and not exists (
      select 1 from experience_expert_invitation i where i.case_id = new.case_id and i.account_id = new.account_id and i.during = new.during
        and new.part = 'team-member' and not exists (select 1 from experience_expert_invitation_end e where e.invitation_id = i.id))
    or new.capacity = 'adviser' and exists (
      select 1 from role_assignment r where r.account_id = new.account_id and r.role = 'experience-expert' and r.during @> app_today())
  then
    raise exception 'not invited' using errcode = '23514', constraint = 'experience_expert_is_invited';
  end if;
  return new;
end $$;
-- A time that was agreed with the family gets shorter, never longer.
create function keep_to_invitation() returns trigger language plpgsql as $$
begin
  if not new.during <@ old.during then
    raise exception 'longer than invited' using errcode = '23514', constraint = 'experience_expert_is_invited';
  end if;
  return new;
end $$;
create trigger keeps_to_invitation before update on case_involvement for each row
  when (old.capacity = 'experience-expert') execute function keep_to_invitation();
-- Nobody who came in without an invitation stays.
update case_involvement set during = tstzrange(lower(during), greatest(app_now(), lower(during) + interval '1 millisecond'))
  where capacity = 'experience-expert' and (upper_inf(during) or upper(during) > app_now());

drop function family_team();
create function family_team() returns table
  (case_id uuid, name text, organisation text, part text, capacity text, task text, phone text, reachable text, until timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.case_id, a.name, o.name, i.part, i.capacity, i.task, a.phone, a.reachable,
    case when i.capacity = 'experience-expert' then upper(i.during) end
  from case_involvement i join account a on a.id = i.account_id join organisation o on o.id = a.organisation_id
  where i.case_id = any (family_case_ids()) and i.during @> app_now()
$$;
