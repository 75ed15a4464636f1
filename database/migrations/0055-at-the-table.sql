-- A line that was said by mistake is taken back: by whose words it was it is gone for everybody, and where who leads takes it
-- away that stands there, without the words. Its row stays where it was, so that no number and no place tells anything to who
-- never saw it; its words are read by nobody any more.
create table meeting_withdrawal (
  id uuid primary key,
  line_id uuid not null unique,
  sitting_id uuid not null,
  region_id uuid not null,
  case_id uuid not null,
  by_seat uuid,
  by_account uuid references account,
  withdrawn_at timestamptz not null default app_now(),
  foreign key (line_id, sitting_id) references meeting_line (id, sitting_id),
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id),
  foreign key (by_seat, case_id) references planned_seat (id, case_id),
  constraint withdrawal_has_one_author check (num_nonnulls(by_seat, by_account) = 1)
);
create index meeting_withdrawal_sitting on meeting_withdrawal (sitting_id);
create index meeting_withdrawal_case on meeting_withdrawal (case_id);
alter table meeting_event drop constraint meeting_event_kind_check,
  add constraint meeting_event_kind_check check (kind in ('opened', 'step', 'line', 'words', 'order', 'seat', 'family-time', 'score',
    'scores-shown', 'mark', 'apart', 'apart-answer', 'stop', 'withdrawal'));

create function is_withdrawn(line uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from meeting_withdrawal w where w.line_id = line)
$$;
-- While the family has time for itself only who stays takes something back.
create function guard_meeting_withdrawal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare now_on meeting_family_time := family_time_now(new.sitting_id);
begin
  if now_on.id is not null and not coalesce(new.by_seat = any (now_on.seats), false) then
    raise exception 'the family has this time for itself' using errcode = '23514', constraint = 'family_time_is_theirs';
  end if;
  return null;
end $$;
create trigger happens after insert on meeting_withdrawal for each row execute function note_meeting_event('withdrawal');
create trigger theirs after insert on meeting_withdrawal for each row execute function guard_meeting_withdrawal();
create trigger append_only before update or delete on meeting_withdrawal for each row execute function refuse_change();
create trigger append_only_truncate before truncate on meeting_withdrawal execute function refuse_change();
alter table meeting_withdrawal enable row level security;
create policy part on meeting_withdrawal for select using (exists (select 1 from meeting_line l where l.id = line_id));
-- By whose words they were, or by who leads.
create policy take_back on meeting_withdrawal for insert with check (
  (by_account is null or by_account = (select app_actor())) and (by_seat is null or by_seat = any ((select live_seats())::uuid[]))
  and exists (select 1 from meeting_line l where l.id = line_id and (l.by_seat = meeting_withdrawal.by_seat
    or l.by_account = meeting_withdrawal.by_account or l.sitting_id = any ((select led_sittings())::uuid[]))));
grant select, insert (id, line_id, sitting_id, region_id, case_id, by_seat, by_account) on meeting_withdrawal to toekomsttuin_app;

-- What belonged to it goes with it.
alter policy part on meeting_words using (not is_withdrawn(line_id) and exists (select 1 from meeting_line l where l.id = line_id));
alter policy part on line_place using (not is_withdrawn(line_id) and exists (select 1 from meeting_line l where l.id = line_id));
alter policy part on meeting_mark using (not is_withdrawn(line_id) and exists (select 1 from meeting_line l where l.id = line_id) and (
  audience = 'everyone' or seat_id = any ((select live_seats())::uuid[]) or sitting_id = any ((select led_sittings())::uuid[])));
-- Nothing more is said about it, as far as the asker knows of it.
create function refuse_withdrawn() returns trigger language plpgsql as $$
begin
  if is_withdrawn(new.line_id) and exists (select 1 from meeting_line l where l.id = new.line_id) then
    raise exception 'the line was taken back' using errcode = '23514', constraint = tg_argv[0];
  end if;
  return new;
end $$;
create trigger still_there before insert on meeting_words for each row execute function refuse_withdrawn('words_within_line');
create trigger still_there before insert on meeting_mark for each row execute function refuse_withdrawn('mark_on_agreement');

-- Who settles where a line goes in the plan is who asks.
alter policy reach_add on plan_line with check (region_id = (select app_region())
  and case_id = any ((select reachable_case_ids())::uuid[]) and (settled_by is null or settled_by = (select app_actor())));

-- A colleague stays when the family wants it: that stands on every screen. Their own screen stays closed like the others.
alter table meeting_family_time add column stay_seats uuid[] not null default '{}' check (array_position(stay_seats, null) is null),
  add constraint nobody_stays_after check (cardinality(seats) > 0 or cardinality(stay_seats) = 0);
grant insert (stay_seats) on meeting_family_time to toekomsttuin_app;
create function guard_who_stays() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select unnest(new.stay_seats) except select s.id from planned_seat s join planned_sitting t on t.consultation_id = s.consultation_id
    where t.id = new.sitting_id and s.account_id is not null and s.left_out_at is null and t.number = any (s.sittings))
  then
    raise exception 'no colleague of this sitting' using errcode = '23514', constraint = 'family_time_seats';
  end if;
  return null;
end $$;
create trigger stays after insert on meeting_family_time for each row execute function guard_who_stays();

-- Why somebody may not sit here by a code that was made at a moment: nobody asked whether it is safe, somebody sits there whom
-- they may not meet, or since then somebody wrote down that they may be doing harm. Doubt closes the door, also a door that
-- was open; after a suspicion who leads opens it again with a new code, or does not.
create function seat_doubt(wanted uuid, sitting uuid, since timestamptz) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when s.may_sit_together is null then 'not-asked'
    when exists (select 1 from planned_sitting t join planned_seat o on o.consultation_id = t.consultation_id and o.left_out_at is null
        and t.number = any (o.sittings) and t.number = any (s.sittings)
      where t.id = sitting and o.id <> s.id and (o.id = any (s.apart_from) or s.id = any (o.apart_from))) then 'apart'
    when exists (select 1 from access_code c join account a on a.id = c.account_id
      where c.case_id = s.case_id and c.is_suspected and c.made_at > since and s.person_id = coalesce(a.by_person_id, a.person_id)) then 'suspected' end
  from planned_seat s where s.id = wanted and s.account_id is null
$$;
revoke execute on function seat_doubt(uuid, uuid, timestamptz) from public;
create or replace function live_standing(who uuid, entries uuid[]) returns table (sitting_id uuid, seat_id uuid, leads boolean, entry_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.sitting_id, s.id, coalesce(p.facilitator_account_id = who, false) or i.closest, null
  from (select v.case_id, bool_or(v.part in ('contact-person', 'duo-partner')) as closest
    from case_involvement v join account a on a.id = v.account_id
    join role_assignment r on r.account_id = a.id and r.role = v.capacity and r.during @> app_today()
    where v.account_id = who and v.during @> app_now() and (a.ended_on is null or a.ended_on > app_today())
    group by v.case_id) i
  join live_meeting m on m.case_id = i.case_id
  join planned_sitting t on t.id = m.sitting_id join planned_consultation p on p.id = t.consultation_id
  left join planned_seat s on s.consultation_id = p.id and s.account_id = who and s.left_out_at is null and t.number = any (s.sittings)
  where s.id is not null or i.closest or p.facilitator_account_id = who
  union all
  select e.sitting_id, s.id, false, e.id
  from seat_entry e join planned_sitting t on t.id = e.sitting_id
  left join planned_seat s on s.id = e.seat_id and s.left_out_at is null and t.number = any (s.sittings)
    and seat_doubt(s.id, e.sitting_id, e.made_at) is null
  where e.id = any (entries) and e.ended_at is null and e.ends_at > clock_timestamp() and (s.id is not null or e.seat_id is null)
    and not exists (select 1 from planned_consultation_step x where x.consultation_id = t.consultation_id and x.step in ('held', 'cancelled'))
$$;
-- Who can't be given a code, or whose way in just closed, for who leads: with why.
create function doubts_at(sitting uuid) returns table (seat_id uuid, doubt text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, d.doubt from planned_sitting t
  join planned_seat s on s.consultation_id = t.consultation_id and t.number = any (s.sittings) and s.left_out_at is null and s.account_id is null
  left join lateral (select max(e.made_at) as made_at from seat_entry e where e.seat_id = s.id and e.sitting_id = t.id and e.ended_at is null) e on true
  cross join lateral (select seat_doubt(s.id, t.id, coalesce(e.made_at, 'infinity')) as doubt) d
  where t.id = sitting and sitting = any (led_sittings()) and d.doubt is not null
$$;
-- The screens hear it at once; of why, only who leads.
create function tell_meeting_of_doubt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  consultation uuid := (to_jsonb(new) ->> 'consultation_id')::uuid;
  held live_meeting;
begin
  for held in select m.* from live_meeting m join planned_sitting t on t.id = m.sitting_id
    where m.case_id = new.case_id and (consultation is null or t.consultation_id = consultation)
      and planned_state_of(t.consultation_id) not in ('held', 'cancelled')
    order by m.sitting_id
  loop
    update live_meeting m set last_event = m.last_event + 1 where m.sitting_id = held.sitting_id returning m.* into held;
    insert into meeting_event (sitting_id, number, region_id, case_id, kind, thing_id, leads_only)
    values (held.sitting_id, held.last_event, held.region_id, held.case_id, 'seat', uuidv7(), true);
    perform pg_notify('meeting', held.sitting_id || ':' || held.last_event);
  end loop;
  return null;
end $$;
create trigger tells_meeting after insert or update of may_sit_together, apart_from, sittings, left_out_at on planned_seat
  for each row execute function tell_meeting_of_doubt();
create trigger tells_meeting after insert on access_code for each row when (new.is_suspected) execute function tell_meeting_of_doubt();

-- Codes of ten letters and figures, fifty bits. Who has a right one always comes in, however many wrong ones are tried by
-- others; that no count of wrong ones has to keep a guesser out follows from their length (rules.test.ts).
drop table seat_code_miss;
create index seat_entry_open on seat_entry (code_until) where token_hash is null and ended_at is null;
create or replace function seat_code_of(entry uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select string_agg(substr('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', get_byte(h.hash, n) % 32 + 1, 1), '' order by n)
  from (select sha256(k.key || 'seat'::bytea || uuid_send(entry) || k.key) as hash from actor_key k) h, generate_series(0, 9) n
$$;
create or replace function make_seat_entry(sitting uuid, seat uuid) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare made uuid;
begin
  if not sitting = any (led_sittings()) then return null; end if;
  perform 1 from live_meeting m where m.sitting_id = sitting for update;
  update seat_entry e set ended_at = clock_timestamp()
  where e.sitting_id = sitting and e.seat_id is not distinct from seat and e.ended_at is null;
  insert into seat_entry (region_id, case_id, sitting_id, seat_id, made_by)
  select t.region_id, t.case_id, t.id, s.id, app_actor() from planned_sitting t
  left join planned_seat s on s.id = seat and s.consultation_id = t.consultation_id
    and s.account_id is null and s.left_out_at is null and t.number = any (s.sittings)
    and seat_doubt(s.id, t.id, 'infinity') is null
  where t.id = sitting and (s.id is not null or seat is null) and planned_state_of(t.consultation_id) not in ('held', 'cancelled')
  returning id into made;
  return made;
end $$;
create or replace function open_seat_codes(sitting uuid) returns table (seat_id uuid, code text, until timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.seat_id, seat_code_of(e.id), e.code_until from seat_entry e
  where e.sitting_id = sitting and sitting = any (led_sittings())
    and e.token_hash is null and e.ended_at is null and e.code_until > clock_timestamp()
    and seat_doubt(e.seat_id, sitting, e.made_at) is null
$$;
-- In by a code: once, on this device, for the length of a meeting. Gives the sitting, or null.
create or replace function use_seat_code(typed text, token bytea) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare came record;
begin
  if app_actor() is not null then return null; end if;
  update seat_entry e set token_hash = token, entered_at = clock_timestamp(), ends_at = clock_timestamp() + interval '6 hours'
  where e.token_hash is null and e.ended_at is null and e.code_until > clock_timestamp() and seat_code_of(e.id) = typed
    and seat_doubt(e.seat_id, e.sitting_id, e.made_at) is null
  returning e.id, e.sitting_id, e.seat_id, e.case_id, e.region_id, e.made_by into came;
  if not found then return null; end if;
  insert into audit_line (id, region_id, account_id, action, address, case_id, outcome)
  values (0, came.region_id, came.made_by, 'live-consultation:enter', '/beraad', came.case_id, 'done');
  return jsonb_build_object('sittingId', came.sitting_id, 'isLarge', came.seat_id is null);
end $$;

-- The own pages of a family: who guesses from one place is held up there, and closes the door for nobody else. A code of the
-- contact person is long enough for that (57 bits, for an hour), a code of a card asks for the own code too; one that was
-- made before this stays what it was.
create or replace function may_knock(knocker text) returns boolean language sql volatile security definer set search_path = public, pg_temp as $$
  delete from sign_in_miss m where m.at < clock_timestamp() - interval '1 day';
  select (select count(*) from sign_in_miss m where m.at > clock_timestamp() - interval '15 minutes'
      and m.knocker = sealed_with_key('knocker', convert_to(may_knock.knocker, 'UTF8'))) < 10
$$;
create function short_code_from(given bytea) returns text language sql immutable as $$
  select string_agg(substr('23456789bcdfghjkmnpqrstvwxz', 1 + (get_byte(given, 2 * i) * 256 + get_byte(given, 2 * i + 1)) % 27, 1)
    || case when i = 3 then '-' else '' end, '' order by i) from generate_series(0, 7) i
$$;
revoke execute on function short_code_from(bytea) from public;
create or replace function code_from(given bytea) returns text language sql immutable as $$
  select string_agg(substr('23456789bcdfghjkmnpqrstvwxz', 1 + (get_byte(given, 2 * i) * 256 + get_byte(given, 2 * i + 1)) % 27, 1)
    || case when i in (3, 7) then '-' else '' end, '' order by i) from generate_series(0, 11) i
$$;
create or replace function card_code_text(card uuid, number integer) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select short_code_from(sealed_with_key('card-code', uuid_send(card) || int4send(number)))
$$;
create or replace function read_access_code(wanted uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select case when c.code_hash = hash_of_code('access', s.lengthy) then s.lengthy else short_code_from(s.seal) end
  from access_code c, lateral (select sealed_with_key('access-code', uuid_send(c.id)) as seal) x,
    lateral (select x.seal, code_from(x.seal) as lengthy) s
  where c.id = wanted and c.made_by = app_actor() and c.case_id = any (reachable_case_ids())
    and c.used_at is null and c.withdrawn_at is null and c.valid_until > app_now()
$$;

-- News for the whole team: a meeting was stopped because it was not safe.
alter table notice drop constraint notice_kind, add constraint notice_kind check (kind in ('score-told', 'score-alarm', 'own-view',
  'mark', 'agreement-failing', 'check-due', 'question', 'answer', 'challenge-raised', 'challenge-answered', 'handover', 'stepped-in',
  'danger', 'deputy-asked', 'invitation-ended', 'sign-seen', 'unread', 'message', 'message-alarm', 'wish', 'face', 'face-alarm',
  'right-asked', 'right-alarm', 'meeting-stopped'));
