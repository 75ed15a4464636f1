-- What is said at a meeting but not to everybody: a score, a mark, a wish to speak apart, time without professionals, a
-- stop because it is not safe. Nobody can tell from what others are sent, or from how much, that it is there.

-- Who alone is told what is private: the facilitator, or who leads where the facilitator has no account.
create function facilitated_sittings() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(s.sitting_id), '{}') from live_standing(app_actor(), null) s
  join planned_sitting t on t.id = s.sitting_id join planned_consultation p on p.id = t.consultation_id
  where s.leads and coalesce(p.facilitator_account_id = app_actor(), true)
$$;

-- Eighteen, or older where the region says so; of a child without a day of birth it is sure too.
create function seat_is_child(seat uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(p.birth_date > app_today() - make_interval(years => coalesce((select v.value::int from region_setting v
    where v.region_id = s.region_id and v.name = 'meetingShownFromAge'), 18)), m.family_role = 'child', false)
  from planned_seat s left join household_member m on m.case_id = s.case_id and m.person_id = s.person_id
  left join person p on p.id = s.person_id where s.id = seat
$$;
revoke execute on function seat_is_child(uuid) from public;

-- Time for the family alone begins, with who stays and until when, and ends: the last row says which.
create table meeting_family_time (
  id uuid primary key,
  sitting_id uuid not null,
  region_id uuid not null,
  case_id uuid not null,
  seats uuid[] not null default '{}' check (array_position(seats, null) is null),
  until_time timestamptz,
  begun_by uuid not null references account,
  begun_at timestamptz not null default app_now(),
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id),
  constraint family_time_is_whole check ((until_time is null) = (cardinality(seats) = 0))
);
create index meeting_family_time_sitting on meeting_family_time (sitting_id);
create index meeting_family_time_case on meeting_family_time (case_id);

-- How somebody thinks it goes: a number, or a face that is never turned into one. Whether it may be on the large screen
-- is chosen with it.
create table meeting_score (
  id uuid primary key,
  sitting_id uuid not null,
  region_id uuid not null,
  case_id uuid not null,
  seat_id uuid not null,
  score integer check (score between 0 and 10),
  face integer check (face between 1 and 5),
  why text check (length(why) <= 500),
  may_be_shown boolean not null,
  nth bigint generated always as identity,
  given_at timestamptz not null default app_now(),
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id),
  foreign key (seat_id, case_id) references planned_seat (id, case_id),
  constraint score_says_something check (num_nonnulls(score, face) > 0)
);
create index meeting_score_sitting on meeting_score (sitting_id);
create index meeting_score_case on meeting_score (case_id);

-- The numbers as they stood on the large screen: which, never how often nor whose; and that they were taken away.
create table meeting_scores_shown (
  id uuid primary key default uuidv7(),
  sitting_id uuid not null,
  region_id uuid not null,
  case_id uuid not null,
  scores integer[],
  shown_by uuid not null references account,
  shown_at timestamptz not null default app_now(),
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id)
);
create unique index scores_shown_once on meeting_scores_shown (sitting_id) where scores is not null;
create index meeting_scores_shown_case on meeting_scores_shown (case_id);

-- What somebody thinks of an agreement, over the words that were read. It stays theirs; the last one counts.
create table meeting_mark (
  id uuid primary key,
  sitting_id uuid not null,
  region_id uuid not null,
  case_id uuid not null,
  line_id uuid not null,
  seat_id uuid not null,
  mark text not null check (mark in ('agree', 'partly', 'disagree')),
  remark text check (length(remark) <= 500),
  audience text not null check (audience in ('everyone', 'facilitator')),
  words_read uuid[] not null check (array_position(words_read, null) is null),
  nth bigint generated always as identity,
  marked_at timestamptz not null default app_now(),
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id),
  foreign key (line_id, sitting_id) references meeting_line (id, sitting_id),
  foreign key (seat_id, case_id) references planned_seat (id, case_id)
);
create index meeting_mark_sitting on meeting_mark (sitting_id);
create index meeting_mark_line on meeting_mark (line_id);
create index meeting_mark_case on meeting_mark (case_id);

-- Somebody asks to speak apart, and hears that it was seen.
create table meeting_apart (
  id uuid primary key,
  sitting_id uuid not null,
  region_id uuid not null,
  case_id uuid not null,
  seat_id uuid not null,
  nth bigint generated always as identity,
  asked_at timestamptz not null default app_now(),
  unique (id, sitting_id),
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id),
  foreign key (seat_id, case_id) references planned_seat (id, case_id)
);
create index meeting_apart_sitting on meeting_apart (sitting_id);
create index meeting_apart_case on meeting_apart (case_id);
create table meeting_apart_answer (
  id uuid primary key default uuidv7(),
  apart_id uuid not null unique,
  sitting_id uuid not null,
  region_id uuid not null,
  case_id uuid not null,
  answered_by uuid not null references account,
  answered_at timestamptz not null default app_now(),
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id),
  foreign key (apart_id, sitting_id) references meeting_apart (id, sitting_id)
);
create index meeting_apart_answer_sitting on meeting_apart_answer (sitting_id);
create index meeting_apart_answer_case on meeting_apart_answer (case_id);

-- Stopped because it is not safe. Everybody sees that it stopped; why, and what was done, is for the team.
create table meeting_stop (
  id uuid primary key,
  sitting_id uuid not null unique,
  region_id uuid not null,
  case_id uuid not null,
  stopped_by uuid not null references account,
  stopped_at timestamptz not null default app_now(),
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id)
);
create index meeting_stop_case on meeting_stop (case_id);
create table meeting_stop_account (
  stop_id uuid primary key references meeting_stop,
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  reason text not null check (length(reason) between 1 and 1000),
  who_left text not null check (length(who_left) between 1 and 500),
  called text[] not null default '{}' check (called <@ array['emergency', 'safe-home', 'police']),
  next text not null check (length(next) between 1 and 500),
  written_by uuid not null references account,
  written_at timestamptz not null default app_now()
);
create index meeting_stop_account_case on meeting_stop_account (case_id);

-- A line of the time for the family alone is theirs; shown to all it is said anew, and what it was stays with them.
alter table meeting_line add column family_time_id uuid references meeting_family_time,
  add constraint family_lines_have_seats check (family_time_id is null or audience = 'seats');
create index meeting_line_family_time on meeting_line (family_time_id);
create table meeting_line_shown (
  line_id uuid primary key,
  shown_as uuid not null unique,
  sitting_id uuid not null,
  region_id uuid not null,
  case_id uuid not null,
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id),
  foreign key (line_id, sitting_id) references meeting_line (id, sitting_id),
  foreign key (shown_as, sitting_id) references meeting_line (id, sitting_id)
);
create index meeting_line_shown_sitting on meeting_line_shown (sitting_id);
create index meeting_line_shown_case on meeting_line_shown (case_id);

-- Of a private fact only the facilitator hears, and whose it is; of a mark for who leads, who leads and whose it is.
alter table meeting_event drop constraint meeting_event_kind_check,
  add constraint meeting_event_kind_check check (kind in ('opened', 'step', 'line', 'words', 'order', 'seat', 'family-time', 'score',
    'scores-shown', 'mark', 'apart', 'apart-answer', 'stop')),
  add column facilitator_only boolean not null default false, add column by_seat uuid;
create function say_for_whom() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare given meeting_mark;
begin
  if new.kind not in ('stop', 'seat') and exists (select 1 from meeting_stop s where s.sitting_id = new.sitting_id) then
    raise exception 'the meeting was stopped' using errcode = '23514', constraint = 'meeting_is_open';
  end if;
  if new.kind = 'mark' then
    select m.* into strict given from meeting_mark m where m.id = new.thing_id;
    new.leads_only := given.audience = 'facilitator';
    new.by_seat := given.seat_id;
  elsif new.kind in ('score', 'apart', 'apart-answer') then
    new.facilitator_only := true;
    new.by_seat := coalesce((select s.seat_id from meeting_score s where s.id = new.thing_id),
      (select a.seat_id from meeting_apart a left join meeting_apart_answer w on w.apart_id = a.id where new.thing_id in (a.id, w.id)));
  end if;
  return new;
end $$;
create trigger "0_within_reach" before insert on meeting_event for each row execute function stay_within_reach();
create trigger for_whom before insert on meeting_event for each row execute function say_for_whom();
drop policy part on meeting_event;
create policy part on meeting_event for select using (sitting_id = any ((select live_sittings())::uuid[])
  and (by_seat = any ((select live_seats())::uuid[])
    or (not leads_only or sitting_id = any ((select led_sittings())::uuid[]))
      and (not facilitator_only or sitting_id = any ((select facilitated_sittings())::uuid[])))
  and (line_id is null or line_id in (select l.id from meeting_line l)));
drop policy part on meeting_line;
create policy part on meeting_line for select using (sitting_id = any ((select live_sittings())::uuid[]) and (
  audience = 'everyone' or seats && (select live_seats())::uuid[] or by_seat = any ((select live_seats())::uuid[])
  or by_account = (select app_actor()) or family_time_id is null and sitting_id = any ((select led_sittings())::uuid[])));

-- Each of these screens belongs to the audience that sees the same: by what it sees that not everybody does, and by the
-- way in which it looks (who leads, the family, a colleague).
create or replace function live_audiences(sitting uuid, tokens text[], idle_minutes integer) returns table (token text, audience text)
language sql stable security definer set search_path = public, pg_temp as $$
  with asked as (
    select t as token, s.account_id, e.id as entry_id from unnest(tokens) t
    left join session s on s.token_hash = decode(t, 'hex') and s.ended_at is null and s.ends_at > clock_timestamp()
      and (s.screen_id is null or s.screen_left_at is not null)
      and s.last_seen_at > clock_timestamp() - make_interval(mins => idle_minutes)
    left join seat_entry e on e.token_hash = decode(t, 'hex')
  ), standing as (
    select a.token, a.account_id, bool_or(l.leads) as leads, array_remove(array_agg(l.seat_id), null) as seats
    from asked a, lateral live_standing(a.account_id, null) l
    where a.account_id is not null and l.sitting_id = sitting group by a.token, a.account_id
    union all
    select a.token, null, false, case when l.seat_id is not null then array[l.seat_id] end
    from live_standing(null, (select array_agg(k.entry_id) from asked k)) l join asked a on a.entry_id = l.entry_id
    where l.sitting_id = sitting
  ), apart as (
    select e.number, e.leads_only, e.facilitator_only, e.by_seat, l.id as line_id, l.audience, l.seats, l.by_seat as line_seat,
      l.by_account, l.family_time_id is not null as is_family
    from meeting_event e left join meeting_line l on l.id = e.line_id
    where e.sitting_id = sitting and (e.leads_only or e.facilitator_only or l.audience <> 'everyone')
  )
  select s.token, concat_ws(' ', case when f.facilitates then 'facilitates' when s.leads then 'leads' when s.account_id is not null then 'colleague'
      when s.seats is null then 'large' when seat_is_child(s.seats[1]) then 'child' else 'part' end,
    case when s.seats && w.seats then 'stays' end,
    (select encode(sha256(convert_to(string_agg(a.number::text, ',' order by a.number), 'UTF8')), 'hex') from apart a
      where (a.by_seat = any (s.seats) or (not a.leads_only or s.leads) and (not a.facilitator_only or f.facilitates))
        and (a.line_id is null or a.audience = 'everyone' or a.seats && s.seats or a.line_seat = any (s.seats)
          or a.by_account = s.account_id or s.leads and not a.is_family)))
  from standing s, lateral (select s.leads and (select coalesce(p.facilitator_account_id = s.account_id, true)
    from planned_sitting t join planned_consultation p on p.id = t.consultation_id where t.id = sitting) as facilitates) f,
    lateral (select coalesce((select x.seats from meeting_family_time x join meeting_event e on e.thing_id = x.id
      where x.sitting_id = sitting order by e.number desc limit 1), '{}') as seats) w
$$;

-- What this device or account is at this sitting, for the page it sees.
create function live_self(sitting uuid) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object('seatId', s.seat_id, 'isFamily', s.entry_id is not null, 'isChild', coalesce(seat_is_child(s.seat_id), false),
    'leads', s.leads, 'facilitates', sitting = any (facilitated_sittings()), 'age', date_part('year', age(app_today(), p.birth_date)))
  from live_standing(app_actor(), array[app_entry()]) s left join planned_seat t on t.id = s.seat_id left join person p on p.id = t.person_id
  where s.sitting_id = sitting limit 1
$$;
-- The names of who sit in this sitting, for who sits there too.
create function live_names(sitting uuid) returns table (seat_id uuid, name text, is_family boolean, is_child boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, coalesce(nullif(concat_ws(' ', n.given_name, n.family_name), ''), a.name, s.name), s.account_id is null, seat_is_child(s.id)
  from planned_sitting t join planned_seat s on s.consultation_id = t.consultation_id and t.number = any (s.sittings) and s.left_out_at is null
  left join person n on n.id = s.person_id left join account a on a.id = s.account_id
  where t.id = sitting and sitting = any (live_sittings())
$$;

-- The time for the family alone that goes on now, if any.
create function family_time_now(sitting uuid) returns meeting_family_time language sql stable security definer set search_path = public, pg_temp as $$
  select f from (select f, row_number() over (order by e.number desc) as back from meeting_family_time f join meeting_event e on e.thing_id = f.id
    where f.sitting_id = sitting) x where back = 1 and (x.f).until_time is not null and sitting = any (live_sittings())
$$;
-- While it goes on only who stays says something, and only to who stays.
create function guard_family_time() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  now_on meeting_family_time := family_time_now(new.sitting_id);
  line meeting_line;
begin
  if tg_table_name = 'meeting_line' then
    select l.* into line from meeting_line l where l.id = new.id;
  else
    select l.* into line from meeting_line l where l.id = new.line_id;
  end if;
  if now_on.id is null and (tg_table_name = 'meeting_words' or line.family_time_id is null) then return null; end if;
  if line.family_time_id is distinct from now_on.id or not coalesce(new.by_seat = any (now_on.seats), false)
    or not (line.seats @> now_on.seats and line.seats <@ now_on.seats)
  then
    raise exception 'the family has this time for itself' using errcode = '23514', constraint = 'family_time_is_theirs';
  end if;
  return null;
end $$;
create trigger theirs after insert on meeting_line for each row execute function guard_family_time();
create trigger theirs after insert on meeting_words for each row execute function guard_family_time();

create function guard_family_time_turn() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last_seats uuid[];
begin
  select f.seats into last_seats from meeting_family_time f join meeting_event e on e.thing_id = f.id
  where f.sitting_id = new.sitting_id and f.id <> new.id order by e.number desc limit 1;
  if (cardinality(new.seats) > 0) = (coalesce(cardinality(last_seats), 0) > 0) then
    raise exception 'it goes on already, or not at all' using errcode = '23514', constraint = 'family_time_follows';
  end if;
  if exists (select unnest(new.seats) except select s.id from planned_seat s join planned_sitting t on t.consultation_id = s.consultation_id
    where t.id = new.sitting_id and s.account_id is null and s.left_out_at is null and t.number = any (s.sittings))
  then
    raise exception 'a seat of a colleague or of another sitting' using errcode = '23514', constraint = 'family_time_seats';
  end if;
  return null;
end $$;
create function guard_own_seat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from planned_seat s join planned_sitting t on t.consultation_id = s.consultation_id
    where t.id = new.sitting_id and s.id = new.seat_id and s.left_out_at is null and t.number = any (s.sittings))
  then
    raise exception 'a seat of another sitting' using errcode = '23514', constraint = 'seats_within_sitting';
  end if;
  return null;
end $$;
create function guard_meeting_mark() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from meeting_line l where l.id = new.line_id and l.kind = 'agreement')
    or exists (select unnest(new.words_read) except select w.id from meeting_words w where w.line_id = new.line_id)
  then
    raise exception 'only an agreement that was read is marked' using errcode = '23514', constraint = 'mark_on_agreement';
  end if;
  return null;
end $$;

create trigger happens after insert on meeting_family_time for each row execute function note_meeting_event('family-time');
create trigger turns after insert on meeting_family_time for each row execute function guard_family_time_turn();
create trigger happens after insert on meeting_score for each row execute function note_meeting_event('score');
create trigger sits after insert on meeting_score for each row execute function guard_own_seat();
create trigger happens after insert on meeting_scores_shown for each row execute function note_meeting_event('scores-shown');
create trigger happens after insert on meeting_mark for each row execute function note_meeting_event('mark');
create trigger fits after insert on meeting_mark for each row execute function guard_meeting_mark();
create trigger sits after insert on meeting_mark for each row execute function guard_own_seat();
create trigger happens after insert on meeting_apart for each row execute function note_meeting_event('apart');
create trigger sits after insert on meeting_apart for each row execute function guard_own_seat();
create trigger happens after insert on meeting_apart_answer for each row execute function note_meeting_event('apart-answer');
create trigger happens after insert on meeting_stop for each row execute function note_meeting_event('stop');

do $$
declare one text;
begin
  foreach one in array array['meeting_family_time', 'meeting_score', 'meeting_scores_shown', 'meeting_mark', 'meeting_apart',
    'meeting_apart_answer', 'meeting_stop', 'meeting_stop_account', 'meeting_line_shown'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
  end loop;
end $$;
create policy part on meeting_family_time for select using (sitting_id = any ((select live_sittings())::uuid[]));
create policy lead on meeting_family_time for insert with check (
  sitting_id = any ((select led_sittings())::uuid[]) and begun_by = (select app_actor()));
create policy own on meeting_score for select using (seat_id = any ((select live_seats())::uuid[])
  or sitting_id = any ((select facilitated_sittings())::uuid[]));
create policy give on meeting_score for insert with check (
  seat_id = any ((select live_seats())::uuid[]) and sitting_id = any ((select live_sittings())::uuid[]));
create policy part on meeting_scores_shown for select using (sitting_id = any ((select live_sittings())::uuid[]));
-- A mark is seen where its line is: by all of them, or by who leads and whose it is.
create policy part on meeting_mark for select using (exists (select 1 from meeting_line l where l.id = line_id) and (
  audience = 'everyone' or seat_id = any ((select live_seats())::uuid[]) or sitting_id = any ((select led_sittings())::uuid[])));
create policy give on meeting_mark for insert with check (exists (select 1 from meeting_line l where l.id = line_id)
  and seat_id = any ((select live_seats())::uuid[]) and sitting_id = any ((select live_sittings())::uuid[]));
create policy own on meeting_apart for select using (seat_id = any ((select live_seats())::uuid[])
  or sitting_id = any ((select facilitated_sittings())::uuid[]));
create policy ask on meeting_apart for insert with check (
  seat_id = any ((select live_seats())::uuid[]) and sitting_id = any ((select live_sittings())::uuid[]));
create policy own on meeting_apart_answer for select using (exists (select 1 from meeting_apart a where a.id = apart_id));
create policy answer on meeting_apart_answer for insert with check (
  sitting_id = any ((select facilitated_sittings())::uuid[]) and answered_by = (select app_actor()));
create policy part on meeting_stop for select using (sitting_id = any ((select live_sittings())::uuid[]));
create policy reach on meeting_stop for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy lead on meeting_stop for insert with check (
  sitting_id = any ((select led_sittings())::uuid[]) and stopped_by = (select app_actor()));
create policy reach on meeting_stop_account for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy tell on meeting_stop_account for insert with check (written_by = (select app_actor())
  and case_id = any ((select reachable_case_ids())::uuid[]) and exists (select 1 from meeting_stop s where s.id = stop_id
    and s.case_id = meeting_stop_account.case_id and s.region_id = meeting_stop_account.region_id));
-- Shown by whose words they are.
create policy part on meeting_line_shown for select using (exists (select 1 from meeting_line l where l.id = line_id));
create policy show on meeting_line_shown for insert with check (
  exists (select 1 from meeting_line l where l.id = line_id and l.family_time_id is not null and l.by_seat = any ((select live_seats())::uuid[]))
  and exists (select 1 from meeting_line l where l.id = shown_as and l.audience = 'everyone' and l.by_seat = any ((select live_seats())::uuid[])));
grant select on meeting_family_time, meeting_score, meeting_scores_shown, meeting_mark, meeting_apart, meeting_apart_answer, meeting_stop,
  meeting_stop_account, meeting_line_shown to toekomsttuin_app;
grant insert (id, sitting_id, region_id, case_id, seats, until_time, begun_by) on meeting_family_time to toekomsttuin_app;
grant insert (id, sitting_id, region_id, case_id, seat_id, score, face, why, may_be_shown) on meeting_score to toekomsttuin_app;
grant insert (id, sitting_id, region_id, case_id, line_id, seat_id, mark, remark, audience, words_read) on meeting_mark to toekomsttuin_app;
grant insert (id, sitting_id, region_id, case_id, seat_id) on meeting_apart to toekomsttuin_app;
grant insert (id, apart_id, sitting_id, region_id, case_id, answered_by) on meeting_apart_answer to toekomsttuin_app;
grant insert (id, sitting_id, region_id, case_id, stopped_by) on meeting_stop to toekomsttuin_app;
grant insert (stop_id, region_id, case_id, reason, who_left, called, next, written_by) on meeting_stop_account to toekomsttuin_app;
grant insert (line_id, shown_as, sitting_id, region_id, case_id) on meeting_line_shown to toekomsttuin_app;
grant insert (family_time_id) on meeting_line to toekomsttuin_app;

-- The numbers of who said yes, as they stand now: once, and only when there are enough of them. A child's is never there.
create function show_meeting_scores(sitting uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  given integer[];
  meeting live_meeting;
begin
  if not sitting = any (facilitated_sittings()) then return false; end if;
  select m.* into meeting from live_meeting m where m.sitting_id = sitting for update;
  select array_agg(l.score) into given from (select distinct on (s.seat_id) s.* from meeting_score s
    where s.sitting_id = sitting order by s.seat_id, s.nth desc) l
  where l.may_be_shown and l.score is not null and not seat_is_child(l.seat_id);
  if coalesce(cardinality(given), 0) < coalesce((select v.value::int from region_setting v
      where v.region_id = meeting.region_id and v.name = 'meetingScoresLeast'), 4)
    or exists (select 1 from meeting_scores_shown x where x.sitting_id = sitting)
  then return false; end if;
  insert into meeting_scores_shown (sitting_id, region_id, case_id, scores, shown_by)
  select sitting, meeting.region_id, meeting.case_id, array(select distinct unnest(given) order by 1), app_actor();
  return true;
end $$;
create function hide_meeting_scores(sitting uuid) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into meeting_scores_shown (sitting_id, region_id, case_id, shown_by)
  select m.sitting_id, m.region_id, m.case_id, app_actor() from live_meeting m
  where m.sitting_id = sitting and sitting = any (facilitated_sittings())
    and exists (select 1 from meeting_scores_shown x where x.sitting_id = sitting)
    and not exists (select 1 from meeting_scores_shown x where x.sitting_id = sitting and x.scores is null)
$$;
