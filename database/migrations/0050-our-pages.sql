-- The family's own pages: a question or message to the contact person, a wish for another one, own appointments, who looked
-- at what is theirs, and what the region learned.

-- Who reads what somebody of the family sends: those closest to the family, and the team's behavioural scientist for when
-- nobody of them does. Nobody else of the team, and no guest.
create function message_case_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct i.case_id), '{}') from case_involvement i
  where i.account_id = app_actor() and i.during @> app_now() and i.case_id = any (reachable_case_ids())
    and i.capacity = any ((select app_roles())::text[])
    and (i.part in ('contact-person', 'duo-partner', 'deputy') or i.capacity = 'behavioural-scientist')
$$;

create table family_message (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  person_id uuid not null,
  words text not null check (length(words) <= 2000),
  -- How the answer comes. Only what is answered on the own pages is ever seen there: the rest leaves no trace.
  answer_way text not null check (answer_way in ('here', 'call', 'meet')),
  -- Whether the words sounded of danger when they were sent, by the words of the region at that moment.
  is_alarming boolean not null,
  answer_by date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id)
);
create index family_message_case on family_message (case_id, recorded_at desc);
create index family_message_recorded_by on family_message (recorded_by);
create table family_message_answer (
  message_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  words text not null check (length(words) <= 2000),
  answered_by uuid not null references account,
  answered_at timestamptz not null default app_now(),
  foreign key (message_id, case_id) references family_message (id, case_id)
);
create index family_message_answer_case on family_message_answer (case_id);

-- A wish for another contact person. Who may hear it first: the fallback holder of the garden; when that is one of those
-- closest to this family, the one of another garden; and else the team's behavioural scientist. Never the contact person.
create function wish_holders_of(household uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  with closest as (
    select i.account_id from case_involvement i
    where i.case_id = household and i.during @> app_now() and i.part in ('contact-person', 'duo-partner', 'deputy')),
  holder as (
    select g.fallback_account_id as account_id, case when g.id = c.garden_id then 1 else 2 end as place
    from household_case c join garden g on g.region_id = c.region_id where c.id = household
    union all
    select i.account_id, 3 from case_involvement i
    where i.case_id = household and i.during @> app_now() and i.capacity = 'behavioural-scientist'),
  able as (select h.* from holder h where account_works(h.account_id) and h.account_id not in (select c.account_id from closest c))
  select distinct a.account_id from able a where a.place = (select min(b.place) from able b)
$$;
revoke execute on function wish_holders_of(uuid) from public;
create table contact_wish (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  person_id uuid not null,
  words text not null check (length(words) <= 2000),
  -- Whether who hears it may speak with the contact person before speaking with this person.
  may_tell boolean not null,
  is_alarming boolean not null,
  answer_by date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id)
);
create index contact_wish_case on contact_wish (case_id);
create index contact_wish_recorded_by on contact_wish (recorded_by);
create table contact_wish_answer (
  wish_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  outcome text not null check (outcome in ('another', 'talk', 'stays')),
  words text not null check (length(words) <= 2000),
  answered_by uuid not null references account,
  answered_at timestamptz not null default app_now(),
  foreign key (wish_id, case_id) references contact_wish (id, case_id)
);
create index contact_wish_answer_case on contact_wish_answer (case_id);

create function wish_case_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct w.case_id), '{}') from contact_wish w
  where app_is_professional() and w.region_id = app_region() and app_actor() in (select wish_holders_of(w.case_id))
$$;
-- For who of the family asks: who reads a wish, by name, and the id to tell it to.
create function my_wish_holders(household uuid) returns table (account_id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.name from wish_holders_of(household) h join account a on a.id = h
  where household = any (family_case_ids()) order by a.name
$$;
-- For who reads it: in which household, and about whom; this person need not work there.
create function wishes_to_me() returns table (id uuid, case_id uuid, household text, told_by text, contact_person text, words text,
  may_tell boolean, is_alarming boolean, told_on date, answer_by date, outcome text, answer text, answered_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.id, w.case_id, c.name, concat_ws(' ', p.given_name, p.family_name),
    (select a.name from contact_person k join account a on a.id = k.account_id where k.case_id = w.case_id and k.during @> app_today()),
    w.words, w.may_tell, w.is_alarming, (w.recorded_at at time zone 'Europe/Amsterdam')::date, w.answer_by,
    s.outcome, s.words, (s.answered_at at time zone 'Europe/Amsterdam')::date
  from contact_wish w join household_case c on c.id = w.case_id join person p on p.id = w.person_id
  left join contact_wish_answer s on s.wish_id = w.id
  where w.case_id = any (wish_case_ids())
$$;

do $$
declare one text;
begin
  foreach one in array array['family_message', 'family_message_answer', 'contact_wish', 'contact_wish_answer'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    execute format('alter table %I enable row level security', one);
    execute format('grant select on %I to toekomsttuin_app', one);
  end loop;
  foreach one in array array['family_message', 'contact_wish'] loop
    execute format('create policy tell on %I for insert with check (region_id = (select app_region())
      and case_id = any ((select family_case_ids())::uuid[]) and recorded_by = (select app_actor()) and person_id = (select app_person()))', one);
  end loop;
end $$;
create policy reach on family_message for select using (case_id = any ((select message_case_ids())::uuid[]));
create policy own on family_message for select using (
  answer_way = 'here' and recorded_by = (select app_actor()) and case_id = any ((select family_case_ids())::uuid[]));
create policy reach on family_message_answer for select using (case_id = any ((select message_case_ids())::uuid[]));
create policy own on family_message_answer for select using (
  case_id = any ((select family_case_ids())::uuid[]) and message_id in (select m.id from family_message m
    where m.answer_way = 'here' and m.recorded_by = (select app_actor())));
create policy answer on family_message_answer for insert with check (
  region_id = (select app_region()) and answered_by = (select app_actor()) and case_id = any ((select message_case_ids())::uuid[]));
create policy reach on contact_wish for select using (case_id = any ((select wish_case_ids())::uuid[]));
create policy own on contact_wish for select using (
  recorded_by = (select app_actor()) and case_id = any ((select family_case_ids())::uuid[]));
create policy reach on contact_wish_answer for select using (case_id = any ((select wish_case_ids())::uuid[]));
create policy own on contact_wish_answer for select using (
  case_id = any ((select family_case_ids())::uuid[])
  and wish_id in (select w.id from contact_wish w where w.recorded_by = (select app_actor())));
create policy answer on contact_wish_answer for insert with check (
  region_id = (select app_region()) and answered_by = (select app_actor()) and case_id = any ((select wish_case_ids())::uuid[]));
grant insert (id, region_id, case_id, person_id, words, answer_way, is_alarming, answer_by, recorded_by) on family_message to toekomsttuin_app;
grant insert (message_id, region_id, case_id, words, answered_by) on family_message_answer to toekomsttuin_app;
grant insert (id, region_id, case_id, person_id, words, may_tell, is_alarming, answer_by, recorded_by) on contact_wish to toekomsttuin_app;
grant insert (wish_id, region_id, case_id, outcome, words, answered_by) on contact_wish_answer to toekomsttuin_app;

-- More kinds of news, beside those that are there.
do $$
declare said text;
begin
  select pg_get_constraintdef(c.oid) into said from pg_constraint c where c.conname = 'notice_kind' and c.conrelid = 'notice'::regclass;
  execute 'alter table notice drop constraint notice_kind, add constraint notice_kind '
    || replace(said, 'ARRAY[', 'ARRAY[''message''::text, ''message-alarm''::text, ''wish''::text, ''face''::text, ''face-alarm''::text, ');
end $$;

-- The own appointments of who asks: what this person was invited to last, as it was told, and nothing of who else comes.
-- The place stays out as soon as anybody of the household has a secret address, as it does in mail.
create function my_appointments() returns table
  (id uuid, case_id uuid, uid text, sequence integer, begins_at timestamptz, ends_at timestamptz, place text)
language sql stable security definer set search_path = public, pg_temp as $$
  select last.id, last.case_id, encode(sha256(uuid_send(last.seat_id) || uuid_send(last.sitting_id)), 'hex'), last.sequence,
    last.begins_at, last.ends_at,
    case when last.sequence = t.sequence and not exists (select 1 from home h where h.case_id = last.case_id and h.is_secret) then t.place end
  from (select distinct on (i.seat_id, i.sitting_id) i.* from consultation_invitation i join planned_seat s on s.id = i.seat_id
    where s.person_id = app_person() and s.case_id = any (family_case_ids()) and s.left_out_at is null
    order by i.seat_id, i.sitting_id, i.made_at desc, i.sequence desc, i.id desc) last
  join planned_sitting t on t.id = last.sitting_id
  where last.method = 'REQUEST' and last.ends_at > app_now() and planned_state_of(t.consultation_id) not in ('held', 'cancelled')
  order by last.begins_at
$$;
-- The day that was agreed when this person last sat there, while there is no invitation yet.
create function my_next_day() returns table (case_id uuid, next_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.case_id, c.next_on from network_consultation c where c.id = any (app_released_ids('next-meeting'))
$$;
-- When this person is asked to come, with the own answer; and that answer, from the own pages.
create function my_moment_requests() returns table (seat_id uuid, region_id uuid, case_id uuid, first_on date, last_on date, until_on date, answer jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.region_id, s.case_id, greatest(p.first_on, app_today()), p.last_on, r.until_on, (
    select jsonb_build_object('parts', a.parts, 'likes', a.likes, 'notOn', a.not_on) from availability_answer a
    where a.seat_id = s.id order by a.answered_at desc, a.id desc limit 1)
  from availability_request r join planned_seat s on s.id = r.seat_id join planned_consultation p on p.id = s.consultation_id
  where s.person_id = app_person() and s.case_id = any (family_case_ids()) and s.left_out_at is null
    and r.until_on >= app_today() and planned_state_of(p.id) in ('planned', 'rescheduled')
$$;
do $$
declare one record;
begin
  for one in select c.conname as name from pg_constraint c
    where c.conrelid = 'availability_answer'::regclass and c.contype = 'c' and pg_get_constraintdef(c.oid) like '%way%'
  loop execute format('alter table availability_answer drop constraint %I', one.name); end loop;
end $$;
alter table availability_answer add constraint availability_way check (way in ('link', 'paper', 'account')),
  add constraint availability_recorded_by check ((way = 'link') = (recorded_by is null));
create function answer_my_moment(seat uuid, can text[], likes_most text[], cannot_on date[]) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare asked record;
begin
  select * into asked from my_moment_requests() q where q.seat_id = seat;
  if not found then return false; end if;
  insert into availability_answer (region_id, case_id, seat_id, parts, likes, not_on, way, recorded_by)
  select asked.region_id, asked.case_id, seat, can, likes_most, cannot_on, 'account', app_actor()
  where asked.answer is distinct from jsonb_build_object('parts', can, 'likes', likes_most, 'notOn', cannot_on);
  return true;
end $$;

-- How somebody under eighteen shows how it is: a face, a few words, or both, in the own hand. A face is never a number.
create table family_face (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  person_id uuid not null,
  face integer check (face between 1 and 5),
  words text check (length(words) between 1 and 2000),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id),
  constraint face_says_something check (num_nonnulls(face, words) > 0)
);
create index family_face_case on family_face (case_id, recorded_at desc);
create index family_face_recorded_by on family_face (recorded_by);
create table family_face_read (
  face_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  what_done text not null check (length(what_done) <= 1000),
  read_by uuid not null references account,
  read_at timestamptz not null default app_now(),
  foreign key (face_id, case_id) references family_face (id, case_id)
);
create index family_face_read_case on family_face_read (case_id);
do $$
declare one text;
begin
  foreach one in array array['family_face', 'family_face_read'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    execute format('alter table %I enable row level security', one);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[]))', one);
    execute format('grant select on %I to toekomsttuin_app', one);
  end loop;
end $$;
create policy own on family_face for select using (
  recorded_by = (select app_actor()) and case_id = any ((select family_case_ids())::uuid[]));
create policy tell on family_face for insert with check (region_id = (select app_region())
  and case_id = any ((select family_case_ids())::uuid[]) and recorded_by = (select app_actor()) and person_id = (select app_person()));
create policy read_once on family_face_read for insert with check (region_id = (select app_region())
  and case_id = any ((select reachable_case_ids())::uuid[]) and read_by = (select app_actor()));
grant insert (region_id, case_id, person_id, face, words, recorded_by) on family_face to toekomsttuin_app;
grant insert (face_id, region_id, case_id, what_done, read_by) on family_face_read to toekomsttuin_app;
-- When the own faces were read; what was done with them is the team's.
create function my_faces_read() returns table (face_id uuid, read_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.face_id, (r.read_at at time zone 'Europe/Amsterdam')::date from family_face_read r join family_face f on f.id = r.face_id
  where f.recorded_by = app_actor() and f.case_id = any (family_case_ids())
$$;

-- Somebody sees nothing newer for a while, and why; on the own page nothing tells that this is so.
create table look_delay (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  person_id uuid not null,
  until_on date not null,
  why text not null check (length(why) <= 500),
  set_by uuid not null references account,
  set_at timestamptz not null default app_now(),
  foreign key (case_id, person_id) references household_member (case_id, person_id)
);
create index look_delay_case on look_delay (case_id);
create index look_delay_person on look_delay (person_id);
create trigger append_only before update or delete on look_delay for each row execute function refuse_change();
create trigger append_only_truncate before truncate on look_delay execute function refuse_change();
alter table look_delay enable row level security;
create policy reach on look_delay for select using (
  case_id = any ((select reachable_case_ids())::uuid[]) and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
create policy delay on look_delay for insert with check (
  region_id = (select app_region()) and set_by = (select app_actor()) and case_id = any ((select reachable_case_ids())::uuid[])
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
grant select, insert (region_id, case_id, person_id, until_on, why, set_by) on look_delay to toekomsttuin_app;

-- Who of the team looked at what is this person's own or was released to them: by whole months, some time afterwards, no
-- days and no counts, and only since they could see it themselves. A burst of looks would tell that somebody spoke; so would
-- a page about another, which is in no list here.
create function looks_at_mine(delay_days integer) returns table
  (case_id uuid, month date, thing text, is_contact boolean, capacity text, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  with mine as (
    select r.case_id, r.at as since, 'plan' as thing, 'plan/' || r.thing_id as place from release r
    where r.thing_kind = 'top3-plan' and r.person_id = app_person() and r.withdrawn_at is null and r.thing_id = any (app_released_ids('top3-plan'))
    union all
    select r.case_id, r.at, 'piece', 'contactjournaal/' || v.entry_id from release r join journal_version v on v.id = r.thing_id
    where r.thing_kind = 'journal-version' and r.person_id = app_person() and r.withdrawn_at is null and v.id = any (app_released_ids('journal-version'))
    union all
    select r.case_id, r.at, 'file', 'brieven-en-fotos/' || r.thing_id || tail from release r, unnest(array['', '/download', '/foto']) tail
    where r.thing_kind = 'file' and r.person_id = app_person() and r.withdrawn_at is null and r.thing_id = any (app_released_ids('file'))
    union all
    select m.case_id, m.recorded_at, 'score', 'veiligheid/' || m.id from safety_measurement m where m.recorded_by = app_actor()
    union all
    select f.case_id, f.recorded_at, 'score', 'veiligheid/gezicht/' || f.id from family_face f where f.recorded_by = app_actor()
    union all
    select w.case_id, w.recorded_at, 'view', 'contactjournaal/' || v.entry_id || '/eigen-kijk/' || w.id
    from journal_view w join journal_version v on v.id = w.version_id where w.recorded_by = app_actor()
    union all
    select k.case_id, k.recorded_at, 'mark', 'mening/' || k.id from plan_mark k
    where k.recorded_by = app_actor() and k.plan_id = any (app_released_ids('top3-plan'))
    union all
    select g.case_id, g.recorded_at, 'message', 'berichten/' || g.id from family_message g where g.recorded_by = app_actor() and g.answer_way = 'here'),
  ends as (
    select h as case_id, date_trunc('month', least(app_today(), coalesce((
      select min((d.set_at at time zone 'Europe/Amsterdam')::date) from look_delay d
      where d.case_id = h and d.person_id = app_person() and d.until_on >= app_today()), app_today())) - delay_days)::date as day
    from unnest(family_case_ids()) h)
  select distinct m.case_id, date_trunc('month', l.at at time zone 'Europe/Amsterdam')::date, m.thing,
    i.part = 'contact-person', i.capacity, a.name
  from mine m join ends e on e.case_id = m.case_id
  join audit_line l on l.case_id = m.case_id and l.address = '/huishoudens/' || m.case_id || '/' || m.place
    and l.outcome in ('read', 'done') and l.at >= m.since and (l.at at time zone 'Europe/Amsterdam')::date < e.day
  join case_involvement i on i.case_id = m.case_id and i.account_id = l.account_id and i.during @> l.at
  join account a on a.id = l.account_id and a.kind = 'professional'
$$;

-- What families read of a lesson: own words of the practice for them, without persons. The last row counts; without words
-- it was taken back.
create table lesson_for_families (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  lesson_id uuid not null references lesson,
  words text check (length(words) between 1 and 1000),
  told_by uuid not null references account,
  told_at timestamptz not null default app_now()
);
create index lesson_for_families_lesson on lesson_for_families (lesson_id, id desc);
create trigger append_only before update or delete on lesson_for_families for each row execute function refuse_change();
create trigger append_only_truncate before truncate on lesson_for_families execute function refuse_change();
alter table lesson_for_families enable row level security;
create policy practice on lesson_for_families for select using (region_id = (select app_region()) and (select app_in_practice()));
create policy tell on lesson_for_families for insert with check (region_id = (select app_region()) and (select app_in_practice())
  and told_by = (select app_actor()) and (select app_has_role('behavioural-scientist', 'caseworker', 'project-leader')));
grant select, insert (region_id, lesson_id, words, told_by) on lesson_for_families to toekomsttuin_app;

-- For families: no name, no day and no household; and whether it is certain enough.
create function lessons_told_to_families() returns table (words text, is_supported boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select told.words, last.status in ('validated', 'embedded') from lesson l
  join lateral (select f.words from lesson_for_families f where f.lesson_id = l.id order by f.id desc limit 1) told on told.words is not null
  join lateral (select s.status from lesson_step s where s.lesson_id = l.id and s.from_day <= app_today() order by s.number desc limit 1) last
    on last.status not in ('noted', 'rejected', 'retired')
  where app_person() is not null and l.region_id = app_region()
$$;

-- Words of danger that a region adds, such as those of other languages; the ones that hold everywhere nobody takes away.
alter table region add column danger_words text[] not null default '{}' constraint danger_words_few check (
  cardinality(danger_words) <= 200 and array_position(danger_words, null) is null and length(array_to_string(danger_words, '')) <= 8000);
grant update (danger_words) on region to toekomsttuin_app;
