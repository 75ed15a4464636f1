-- What people ask of what was written down about them: to see it, to mend it, to set their own words beside it, to have
-- it destroyed, to object. Each request has its terms, is answered by one person and looked at by another, and neither
-- the request nor its answer tells anybody of the family that another spoke.

-- Ids carry no moment of writing: those of the own requests reach the family.
create table rights_request (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  person_id uuid not null,
  kind text not null check (kind in ('see', 'correct', 'statement', 'destroy', 'object')),
  about text not null check (about in ('self', 'child')),
  words text check (length(words) <= 4000),
  -- A statement stands beside the whole file, or beside a plan that its writer reads.
  plan_id uuid,
  asked_on date not null,
  how text check (length(how) <= 300),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id),
  foreign key (plan_id, case_id) references top3_plan (id, case_id),
  constraint rights_words check (kind = 'see' or words is not null),
  constraint rights_statement_is_own check (kind <> 'statement' or about = 'self'),
  constraint rights_beside check (plan_id is null or kind = 'statement')
);
create index rights_request_case on rights_request (case_id);
create index rights_request_person on rights_request (person_id);
create index rights_request_plan on rights_request (plan_id);

-- Whether a parent may have this of a child: the child's interest comes first, whatever the law allows.
create table rights_weighing (
  request_id uuid not null,
  number integer not null check (number >= 1),
  region_id uuid not null references region,
  case_id uuid not null,
  child_id uuid not null,
  -- What the law says of this parent and a child of this age, as it was when this was weighed.
  advice text not null check (advice in ('holder', 'holder-with-child', 'child-decides', 'information-only', 'unsure', 'not-a-parent')),
  child_view text not null check (length(child_view) <= 2000),
  interest text not null check (length(interest) <= 2000),
  outcome text not null check (outcome in ('may', 'may-in-part', 'may-not')),
  otherwise_why text check (length(otherwise_why) <= 2000),
  weighed_by uuid not null references account,
  weighed_at timestamptz not null default app_now(),
  primary key (request_id, number),
  foreign key (request_id, case_id) references rights_request (id, case_id),
  foreign key (case_id, child_id) references household_member (case_id, person_id)
);
create index rights_weighing_case on rights_weighing (case_id);

create table rights_step (
  request_id uuid not null,
  number integer not null check (number >= 1),
  region_id uuid not null references region,
  case_id uuid not null,
  step text not null check (step in ('prolonged', 'proposed', 'sent-back', 'confirmed', 'carried-out', 'withdrawn', 'read')),
  -- For the team.
  why text check (length(why) <= 2000),
  -- For whoever asked, once somebody else looked at it.
  outcome text check (outcome in ('granted', 'partly', 'refused')),
  grounds text[] not null default '{}' check (array_position(grounds, null) is null
    and grounds <@ array['privacy-of-another', 'safety', 'interest-of-child', 'law', 'interest-of-another', 'running-case', 'no-right', 'is-right']),
  answer text check (length(answer) <= 4000),
  taken_by uuid not null references account,
  taken_at timestamptz not null default app_now(),
  primary key (request_id, number),
  foreign key (request_id, case_id) references rights_request (id, case_id),
  constraint rights_prolonged_why check (step <> 'prolonged' or why in ('complex', 'many')),
  constraint rights_proposal_is_whole check ((step = 'proposed') = (outcome is not null and answer is not null)),
  constraint rights_refusal_has_ground check (outcome is null or (outcome = 'granted') = (cardinality(grounds) = 0))
);
create index rights_step_case on rights_step (case_id);

-- The lines of the file that are about somebody, as they were on the day they were gathered, and what of each may be seen.
create table rights_line (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references region,
  case_id uuid not null,
  request_id uuid not null,
  source text not null check (length(source) <= 200),
  happened_on date,
  title text not null check (length(title) <= 500),
  words text not null,
  -- What is proposed: to leave it out, or to show it with these words made black.
  leave_out boolean not null,
  black text[] not null default '{}',
  choice text check (choice in ('show', 'leave-out')),
  shown_title text,
  shown text,
  decided_by uuid references account,
  decided_at timestamptz,
  foreign key (request_id, case_id) references rights_request (id, case_id),
  constraint rights_line_once unique (request_id, source),
  constraint rights_line_decided check ((choice is null) = (decided_by is null)
    and (choice is not distinct from 'show') = (shown is not null and shown_title is not null))
);
create index rights_line_case on rights_line (case_id);

create function rights_state_of(wanted uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select s.step from rights_step s where s.request_id = wanted and s.step <> 'prolonged' order by s.number desc limit 1
$$;
revoke execute on function rights_state_of(uuid) from public;

-- The same table of steps as src/casework/rights/rules.ts. Nobody confirms what they proposed or made black themselves.
create function follow_rights_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked record;
  state text;
  last integer;
  proposal record;
begin
  select * into asked from rights_request r where r.id = new.request_id for update;
  state := coalesce(rights_state_of(new.request_id), 'asked');
  select coalesce(max(s.number), 0) into last from rights_step s where s.request_id = new.request_id;
  if new.number <> last + 1 or asked.case_id <> new.case_id or not (case
    when asked.kind = 'statement' then state = 'asked' and new.step = 'read'
    when state in ('asked', 'sent-back') then new.step in ('proposed', 'withdrawn')
      or new.step = 'prolonged' and not exists (select 1 from rights_step s where s.request_id = new.request_id and s.step = 'prolonged')
    when state = 'proposed' then new.step in ('sent-back', 'confirmed')
    when state = 'confirmed' then new.step = 'carried-out' and asked.kind <> 'see' and exists (select 1 from rights_step s
      where s.request_id = new.request_id and s.number = last and s.step = 'confirmed')
    else false end)
  then
    raise exception 'this step does not follow' using errcode = '23514', constraint = 'rights_step_follows';
  end if;
  if new.step in ('proposed', 'prolonged', 'withdrawn', 'carried-out')
    and not app_parts_in(new.case_id) && array['contact-person', 'duo-partner']
  then
    raise exception 'not theirs to answer' using errcode = 'insufficient_privilege';
  end if;
  if new.step = 'proposed' and asked.about = 'child'
    and not exists (select 1 from rights_weighing w where w.request_id = new.request_id)
  then
    raise exception 'not weighed yet' using errcode = '23514', constraint = 'rights_child_first';
  end if;
  if new.step = 'proposed' and asked.kind = 'see' and new.outcome <> 'refused' and (
    not exists (select 1 from rights_line l where l.request_id = new.request_id and l.choice = 'show')
    or exists (select 1 from rights_line l where l.request_id = new.request_id and l.choice is null))
  then
    raise exception 'lines without a decision' using errcode = '23514', constraint = 'rights_lines_decided';
  end if;
  select * into proposal from rights_step s where s.request_id = new.request_id and s.step = 'proposed' order by s.number desc limit 1;
  if new.step in ('sent-back', 'confirmed') and (proposal.taken_by = new.taken_by
    or exists (select 1 from rights_line l where l.request_id = new.request_id and l.decided_by = new.taken_by)
    or exists (select 1 from rights_weighing w where w.request_id = new.request_id and w.weighed_by = new.taken_by))
  then
    raise exception 'a second pair of eyes' using errcode = '23514', constraint = 'rights_needs_two';
  end if;
  if new.step = 'carried-out' and proposal.outcome = 'refused' then
    raise exception 'nothing to carry out' using errcode = '23514', constraint = 'rights_step_follows';
  end if;
  return new;
end $$;

-- While somebody else looks, and after the answer, nothing of it changes.
create function guard_rights_open() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from rights_request r where r.id = new.request_id for share;
  if coalesce(rights_state_of(new.request_id), 'asked') not in ('asked', 'sent-back') then
    raise exception 'this is with somebody else' using errcode = '23514', constraint = 'rights_open';
  end if;
  if tg_table_name = 'rights_line' and tg_op = 'UPDATE' and (to_jsonb(new) - array['choice', 'shown', 'shown_title', 'decided_by', 'decided_at'])
    <> (to_jsonb(old) - array['choice', 'shown', 'shown_title', 'decided_by', 'decided_at'])
  then
    raise exception 'a line stays as it was gathered' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger follows before insert on rights_step for each row execute function follow_rights_step();
create trigger open before insert on rights_weighing for each row execute function guard_rights_open();
create trigger open before insert or update on rights_line for each row execute function guard_rights_open();

-- Only what a second pair of eyes confirmed is given, and only to who asked.
create function guard_copy_release() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from rights_request r where r.id = new.thing_id and r.case_id = new.case_id and r.kind = 'see'
      and r.person_id = new.person_id and rights_state_of(r.id) = 'confirmed'
      and (select s.outcome from rights_step s where s.request_id = r.id and s.step = 'proposed' order by s.number desc limit 1) <> 'refused')
  then
    raise exception 'nothing to give' using errcode = '23514', constraint = 'copy_is_confirmed';
  end if;
  return new;
end $$;
create trigger guard_copy before insert on release for each row when (new.thing_kind = 'file-copy') execute function guard_copy_release();

-- What whoever asked reads of the answers: nothing before it was confirmed, and never what the team weighed.
create function my_rights_answers() returns table (request_id uuid, prolonged text, outcome text, grounds text[], answer text,
  answered_on date, carried_on date, ended text, has_copy boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, (select s.why from rights_step s where s.request_id = r.id and s.step = 'prolonged'),
    p.outcome, coalesce(p.grounds, '{}'), p.answer, (c.taken_at at time zone 'Europe/Amsterdam')::date,
    (select (s.taken_at at time zone 'Europe/Amsterdam')::date from rights_step s where s.request_id = r.id and s.step = 'carried-out'),
    (select s.step from rights_step s where s.request_id = r.id and s.step in ('withdrawn', 'read')),
    r.id = any (app_released_ids('file-copy'))
  from rights_request r
  left join rights_step c on c.request_id = r.id and c.step = 'confirmed'
  left join rights_step p on c.request_id is not null and p.request_id = r.id and p.step = 'proposed' and p.number = c.number - 1
  where r.person_id = app_person() and r.case_id = any (family_case_ids())
$$;
create function my_file_copy(wanted uuid) returns table (happened_on date, title text, words text)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.happened_on, l.shown_title, l.shown from rights_line l
  where l.request_id = wanted and l.choice = 'show' and wanted = any (app_released_ids('file-copy'))
$$;

-- That an independent confidant was offered, and by whom; each time again.
create table confidant_offer (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  person_id uuid not null,
  offered_on date not null,
  answer text not null check (answer in ('wants', 'has', 'not-now', 'no-answer')),
  words text check (length(words) <= 500),
  offered_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  foreign key (case_id, person_id) references household_member (case_id, person_id)
);
create index confidant_offer_case on confidant_offer (case_id);

do $$
declare one text;
begin
  foreach one in array array['rights_request', 'rights_weighing', 'rights_step', 'confidant_offer'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
  end loop;
  foreach one in array array['rights_weighing', 'rights_step', 'rights_line'] loop
    execute format('create trigger "0_within_reach" before insert on %I for each row execute function stay_within_reach()', one);
  end loop;
  -- A guest of the family reads what the family shows, not what somebody of it asked.
  foreach one in array array['rights_request', 'rights_weighing', 'rights_step', 'rights_line', 'confidant_offer'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[])
      and not case_id = any ((select app_guest_case_ids())::uuid[]))', one);
  end loop;
end $$;
create policy record on rights_request for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor())
  and how is not null and asked_on <= (select app_today()));
create policy own on rights_request for select using (
  person_id = (select app_person()) and case_id = any ((select family_case_ids())::uuid[]));
create policy ask on rights_request for insert with check (
  region_id = (select app_region()) and case_id = any ((select family_case_ids())::uuid[]) and person_id = (select app_person())
  and recorded_by = (select app_actor()) and how is null and asked_on = (select app_today())
  and (plan_id is null or plan_id = any ((select app_released_ids('top3-plan'))::uuid[])));
create policy weigh on rights_weighing for insert with check (
  region_id = (select app_region()) and app_parts_in(case_id) && array['contact-person', 'duo-partner'] and weighed_by = (select app_actor()));
create policy take on rights_step for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and not case_id = any ((select app_guest_case_ids())::uuid[]) and taken_by = (select app_actor()));
create policy gather on rights_line for insert with check (
  region_id = (select app_region()) and app_parts_in(case_id) && array['contact-person', 'duo-partner'] and choice is null);
create policy decide on rights_line for update using (app_parts_in(case_id) && array['contact-person', 'duo-partner'])
  with check (decided_by = (select app_actor()));
create policy record on confidant_offer for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and offered_by = (select app_actor())
  and offered_on <= (select app_today()));

grant select on rights_request, rights_weighing, rights_step, rights_line, confidant_offer to toekomsttuin_app;
grant insert (id, region_id, case_id, person_id, kind, about, words, plan_id, asked_on, how, recorded_by) on rights_request to toekomsttuin_app;
grant insert (request_id, number, region_id, case_id, child_id, advice, child_view, interest, outcome, otherwise_why, weighed_by)
  on rights_weighing to toekomsttuin_app;
grant insert (request_id, number, region_id, case_id, step, why, outcome, grounds, answer, taken_by) on rights_step to toekomsttuin_app;
grant insert (region_id, case_id, request_id, source, happened_on, title, words, leave_out, black),
  update (choice, shown, shown_title, decided_by, decided_at) on rights_line to toekomsttuin_app;
grant insert (region_id, case_id, person_id, offered_on, answer, words, offered_by) on confidant_offer to toekomsttuin_app;

-- For the privacy officer: that requests are answered in time. No name, no household, no words.
create function rights_of_region() returns table (request_id uuid, kind text, about text, asked_on date, prolonged boolean, state text,
  refused boolean, settled_on date, garden text, contact_person text)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, r.kind, r.about, r.asked_on, exists (select 1 from rights_step s where s.request_id = r.id and s.step = 'prolonged'),
    coalesce(rights_state_of(r.id), 'asked'),
    coalesce((select s.outcome = 'refused' from rights_step s where s.request_id = r.id and s.step = 'proposed' order by s.number desc limit 1), false),
    (select (min(s.taken_at) at time zone 'Europe/Amsterdam')::date from rights_step s
      where s.request_id = r.id and s.step in ('confirmed', 'withdrawn', 'read')),
    g.name, (select a.name from contact_person p join account a on a.id = p.account_id where p.case_id = r.case_id and p.during @> app_today())
  from rights_request r join household_case c on c.id = r.case_id join garden g on g.id = c.garden_id
  where r.region_id = app_region() and 'privacy-officer' = any (app_roles())
$$;

alter table notice drop constraint notice_kind, add constraint notice_kind check (kind in ('score-told', 'score-alarm', 'own-view',
  'mark', 'agreement-failing', 'check-due', 'question', 'answer', 'challenge-raised', 'challenge-answered', 'handover', 'stepped-in',
  'danger', 'deputy-asked', 'invitation-ended', 'sign-seen', 'unread', 'message', 'message-alarm', 'wish', 'face', 'face-alarm',
  'right-asked', 'right-alarm'));
