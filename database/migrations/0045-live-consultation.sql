-- A sitting of a network consultation as it is held: where it stands, and what is said, on everybody's screen at once.
create table live_meeting (
  sitting_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  -- The number of the last thing that happened: taken under this row's lock, so that no number is ever missing.
  last_event integer not null default 0,
  -- Why they sit together, in words that everybody at the table reads.
  aim text not null check (length(aim) between 1 and 500),
  opened_by uuid not null references account,
  opened_at timestamptz not null default app_now(),
  foreign key (sitting_id, case_id) references planned_sitting (id, case_id),
  unique (sitting_id, case_id, region_id)
);
create index live_meeting_case on live_meeting (case_id);

-- What happened, in order; ids only. Who looks on numbers what it may see itself: of what happened for others alone no
-- screen hears, not even that it happened.
create table meeting_event (
  sitting_id uuid not null,
  number integer not null check (number > 0),
  region_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('opened', 'step', 'line', 'words', 'order', 'seat')),
  thing_id uuid not null,
  -- Seen by whoever sees this line; without one by everybody, or only by who leads.
  line_id uuid,
  leads_only boolean not null default false,
  happened_at timestamptz not null default app_now(),
  primary key (sitting_id, number),
  unique (thing_id),
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id)
);
create index meeting_event_case on meeting_event (case_id);

-- The same steps as src/casework/live-consultation/rules.ts; the last row says where the meeting stands.
create table meeting_step (
  id uuid primary key default uuidv7(),
  sitting_id uuid not null,
  region_id uuid not null,
  case_id uuid not null,
  step text not null check (step in
    ('welcome', 'worries', 'situations', 'conditions', 'family-time', 'agreements', 'scale', 'close', 'closed')),
  moved_by uuid not null references account,
  moved_at timestamptz not null default app_now(),
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id)
);
create index meeting_step_sitting on meeting_step (sitting_id);
create index meeting_step_case on meeting_step (case_id);

-- A code for one seat at one sitting, that opens one device once; without a seat it opens the large screen, which only
-- looks on. The code is made of the key and this row, and kept nowhere; a renewed one ends what came before.
create table seat_entry (
  id uuid primary key default uuidv7(),
  region_id uuid not null,
  case_id uuid not null,
  sitting_id uuid not null,
  seat_id uuid,
  made_by uuid not null references account,
  made_at timestamptz not null default app_now(),
  code_until timestamptz not null default clock_timestamp() + interval '30 minutes',
  token_hash bytea unique,
  entered_at timestamptz,
  ends_at timestamptz,
  ended_at timestamptz,
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id),
  foreign key (seat_id, case_id) references planned_seat (id, case_id),
  constraint seat_entry_is_whole check (num_nulls(token_hash, entered_at, ends_at) in (0, 3))
);
create index seat_entry_case on seat_entry (case_id);
create unique index seat_entry_one_device on seat_entry (sitting_id, seat_id) nulls not distinct where ended_at is null;
-- Codes that opened nothing, as long as that is news: who guesses is held up.
create table seat_code_miss (missed_at timestamptz not null default clock_timestamp());

create table meeting_line (
  id uuid primary key,
  sitting_id uuid not null,
  region_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('worry', 'goes-well', 'must-happen', 'situation', 'condition', 'agreement')),
  -- Who may see it: all in this sitting, some seats, or only who leads. Its author and who leads always do.
  audience text not null check (audience in ('everyone', 'seats', 'facilitator')),
  seats uuid[] not null default '{}' check (array_position(seats, null) is null),
  by_seat uuid,
  by_account uuid references account,
  said_at timestamptz not null default app_now(),
  unique (id, sitting_id),
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id),
  foreign key (by_seat, case_id) references planned_seat (id, case_id),
  check ((audience = 'seats') = (cardinality(seats) > 0)),
  constraint line_has_one_author check (num_nonnulls(by_seat, by_account) = 1)
);
create index meeting_line_sitting on meeting_line (sitting_id);
create index meeting_line_case on meeting_line (case_id);

-- The words of a line. Whoever changes them names what they read; two who read the same leave two versions, and both
-- stand there until somebody chooses.
create table meeting_words (
  id uuid primary key,
  line_id uuid not null,
  sitting_id uuid not null,
  region_id uuid not null,
  case_id uuid not null,
  words text not null check (length(words) between 1 and 500),
  based_on uuid[] not null check (array_position(based_on, null) is null),
  by_seat uuid,
  by_account uuid references account,
  said_at timestamptz not null default app_now(),
  foreign key (line_id, sitting_id) references meeting_line (id, sitting_id),
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id),
  foreign key (by_seat, case_id) references planned_seat (id, case_id),
  constraint words_have_one_author check (num_nonnulls(by_seat, by_account) = 1)
);
create index meeting_words_line on meeting_words (line_id);
create index meeting_words_sitting on meeting_words (sitting_id);
create index meeting_words_case on meeting_words (case_id);

-- A line that was put before another one, or at the end; the last time counts.
create table meeting_order (
  id uuid primary key,
  sitting_id uuid not null,
  region_id uuid not null,
  case_id uuid not null,
  line_id uuid not null,
  before_id uuid,
  rank numeric not null,
  nth integer not null,
  moved_by uuid not null references account,
  moved_at timestamptz not null default app_now(),
  unique (sitting_id, nth),
  foreign key (line_id, sitting_id) references meeting_line (id, sitting_id),
  foreign key (before_id, sitting_id) references meeting_line (id, sitting_id),
  foreign key (sitting_id, case_id, region_id) references live_meeting (sitting_id, case_id, region_id)
);
create index meeting_order_line on meeting_order (line_id, nth desc);
create index meeting_order_case on meeting_order (case_id);

-- Which seat asks: sealed like who asks (0014), and never the seal of a person.
create function app_entry() returns uuid language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  which uuid := nullif(current_setting('app.entry', true), '')::uuid;
  secret bytea;
begin
  if which is null then return null; end if;
  select key into secret from actor_key;
  if encode(sha256(secret || 'entry'::bytea || uuid_send(which) || int4send(pg_backend_pid()) || timestamptz_send(transaction_timestamp()) || secret), 'hex')
    = current_setting('app.entry_seal', true) then return which; end if;
  return null;
end $$;

-- Where somebody sits, or a device that came in by a code: in which open sittings, at which seat, and who leads.
create function live_standing(who uuid, entries uuid[]) returns table (sitting_id uuid, seat_id uuid, leads boolean, entry_id uuid)
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
  where e.id = any (entries) and e.ended_at is null and e.ends_at > clock_timestamp() and (s.id is not null or e.seat_id is null)
    and not exists (select 1 from planned_consultation_step x where x.consultation_id = t.consultation_id and x.step in ('held', 'cancelled'))
$$;
revoke execute on function live_standing(uuid, uuid[]) from public;

create function live_sittings() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(s.sitting_id), '{}') from live_standing(app_actor(), array[app_entry()]) s
$$;
create function led_sittings() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(s.sitting_id), '{}') from live_standing(app_actor(), null) s where s.leads
$$;
create function live_seats() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(s.seat_id) filter (where s.seat_id is not null), '{}') from live_standing(app_actor(), array[app_entry()]) s
$$;

-- Each fact is an event in the same transaction, and every server is woken when it is kept: by the sitting and the
-- number alone. In a meeting that was closed nothing is said any more; who comes and goes still does.
create function note_meeting_event() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  next integer;
  thing uuid := case when tg_argv[0] = 'seat' then uuidv7() else coalesce((to_jsonb(new) ->> 'id')::uuid, new.sitting_id) end;
  line uuid := case when tg_argv[0] = 'line' then thing else (to_jsonb(new) ->> 'line_id')::uuid end;
begin
  update live_meeting m set last_event = m.last_event + 1 where m.sitting_id = new.sitting_id returning m.last_event into next;
  if tg_argv[0] <> 'seat' and exists (select 1 from meeting_step s where s.sitting_id = new.sitting_id and s.step = 'closed' and s.id <> thing) then
    raise exception 'the meeting is closed' using errcode = '23514', constraint = 'meeting_is_open';
  end if;
  insert into meeting_event (sitting_id, number, region_id, case_id, kind, thing_id, line_id, leads_only)
  values (new.sitting_id, next, new.region_id, new.case_id, tg_argv[0], thing, line, tg_argv[1] is not null);
  perform pg_notify('meeting', new.sitting_id || ':' || next);
  return null;
end $$;
create function guard_meeting_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select unnest(new.based_on) except select w.id from meeting_words w where w.line_id = new.line_id and w.id <> new.id) then
    raise exception 'words of another line' using errcode = '23514', constraint = 'words_within_line';
  end if;
  return null;
end $$;
create function guard_meeting_seats() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select unnest(new.seats) except select s.id from planned_seat s join planned_sitting t on t.consultation_id = s.consultation_id
    where t.id = new.sitting_id and s.left_out_at is null and t.number = any (s.sittings))
  then
    raise exception 'a seat of another sitting' using errcode = '23514', constraint = 'seats_within_sitting';
  end if;
  return null;
end $$;
-- Puts a line where it was wanted among those of its kind as they stand at this moment: who moves next waits for it.
create function rank_meeting_line() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  above numeric;
  below numeric;
  last numeric;
begin
  select m.last_event into new.nth from live_meeting m where m.sitting_id = new.sitting_id for update;
  with ranked as (
    select o.id, coalesce((select r.rank from meeting_order r where r.line_id = o.id order by r.nth desc limit 1), e.number) as rank
    from meeting_line l join meeting_line o on o.sitting_id = l.sitting_id and o.kind = l.kind and o.id <> l.id
    join meeting_event e on e.thing_id = o.id
    where l.id = new.line_id and l.sitting_id = new.sitting_id
  ), wanted as (select r.rank from ranked r where r.id = new.before_id)
  select (select w.rank from wanted w), (select max(r.rank) from ranked r where r.rank < (select w.rank from wanted w)), max(r.rank)
  into below, above, last from ranked r;
  -- Half is written out whole, however often.
  new.rank := case when below is null then coalesce(last, 0) + 1 else (coalesce(above, below - 2) + below) * 0.5 end;
  return new;
end $$;
create trigger "0_within_reach" before insert on meeting_order for each row execute function stay_within_reach();
create trigger rank before insert on meeting_order for each row execute function rank_meeting_line();

create trigger happens after insert on live_meeting for each row execute function note_meeting_event('opened');
create trigger happens after insert on meeting_step for each row execute function note_meeting_event('step');
create trigger happens after insert on meeting_line for each row execute function note_meeting_event('line');
create trigger happens after insert on meeting_words for each row execute function note_meeting_event('words');
create trigger happens after insert on meeting_order for each row execute function note_meeting_event('order');
create trigger happens after insert or update on seat_entry for each row execute function note_meeting_event('seat', 'leads');
create trigger fits after insert on meeting_words for each row execute function guard_meeting_words();
create trigger fits after insert on meeting_line for each row execute function guard_meeting_seats();

do $$
declare one text;
begin
  foreach one in array array['live_meeting', 'meeting_event', 'meeting_step', 'seat_entry', 'seat_code_miss', 'meeting_line', 'meeting_words', 'meeting_order'] loop
    execute format('alter table %I enable row level security', one);
    if one not in ('live_meeting', 'seat_entry', 'seat_code_miss') then
      execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
      execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    end if;
  end loop;
end $$;
create policy part on live_meeting for select using (sitting_id = any ((select live_sittings())::uuid[]));
create policy reach on live_meeting for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy begin on live_meeting for insert with check (region_id = (select app_region()) and opened_by = (select app_actor())
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
create policy part on meeting_event for select using (sitting_id = any ((select live_sittings())::uuid[])
  and (not leads_only or sitting_id = any ((select led_sittings())::uuid[]))
  and (line_id is null or line_id in (select l.id from meeting_line l)));
create policy nobody on seat_code_miss for all using (false);
create policy part on meeting_step for select using (sitting_id = any ((select live_sittings())::uuid[]));
create policy lead on meeting_step for insert with check (
  sitting_id = any ((select led_sittings())::uuid[]) and moved_by = (select app_actor()));
create policy lead on seat_entry for select using (sitting_id = any ((select led_sittings())::uuid[]));
create policy part on meeting_line for select using (sitting_id = any ((select live_sittings())::uuid[]) and (
  audience = 'everyone' or seats && (select live_seats())::uuid[] or by_seat = any ((select live_seats())::uuid[])
  or by_account = (select app_actor()) or sitting_id = any ((select led_sittings())::uuid[])));
create policy say on meeting_line for insert with check (sitting_id = any ((select live_sittings())::uuid[])
  and (by_account is null or by_account = (select app_actor())) and (by_seat is null or by_seat = any ((select live_seats())::uuid[])));
-- Words are seen where their line is.
create policy part on meeting_words for select using (exists (select 1 from meeting_line l where l.id = line_id));
create policy say on meeting_words for insert with check (exists (select 1 from meeting_line l where l.id = line_id)
  and sitting_id = any ((select live_sittings())::uuid[])
  and (by_account is null or by_account = (select app_actor())) and (by_seat is null or by_seat = any ((select live_seats())::uuid[])));
create policy part on meeting_order for select using (line_id in (select l.id from meeting_line l));
create policy lead on meeting_order for insert with check (
  sitting_id = any ((select led_sittings())::uuid[]) and moved_by = (select app_actor()));
grant select on meeting_event, meeting_step, meeting_line, meeting_words, meeting_order to toekomsttuin_app;
grant select (sitting_id, region_id, case_id, aim, opened_by, opened_at) on live_meeting to toekomsttuin_app;
grant select (id, region_id, case_id, sitting_id, seat_id, made_by, made_at, code_until, entered_at, ends_at, ended_at) on seat_entry to toekomsttuin_app;
grant insert (sitting_id, region_id, case_id, aim, opened_by) on live_meeting to toekomsttuin_app;
grant insert (id, sitting_id, region_id, case_id, step, moved_by) on meeting_step to toekomsttuin_app;
grant insert (id, sitting_id, region_id, case_id, kind, audience, seats, by_seat, by_account) on meeting_line to toekomsttuin_app;
grant insert (id, line_id, sitting_id, region_id, case_id, words, based_on, by_seat, by_account) on meeting_words to toekomsttuin_app;
grant insert (id, sitting_id, region_id, case_id, line_id, before_id, moved_by) on meeting_order to toekomsttuin_app;

-- Eight letters and figures that nobody confuses, of the key and the row: forty bits, for half an hour.
create function seat_code_of(entry uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select string_agg(substr('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', get_byte(h.hash, n) % 32 + 1, 1), '' order by n)
  from (select sha256(k.key || 'seat'::bytea || uuid_send(entry) || k.key) as hash from actor_key k) h, generate_series(0, 7) n
$$;
revoke execute on function seat_code_of(uuid) from public;

-- A new way in for a seat, or without one for the large screen, from who leads; what was there before ends at once.
-- Null when it is no seat of this sitting.
create function make_seat_entry(sitting uuid, seat uuid) returns uuid
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
  where t.id = sitting and (s.id is not null or seat is null) and planned_state_of(t.consultation_id) not in ('held', 'cancelled')
  returning id into made;
  return made;
end $$;
revoke execute on function make_seat_entry(uuid, uuid) from public;
create function renew_seat_code(sitting uuid, seat uuid) returns text
language sql volatile security definer set search_path = public, pg_temp as $$
  select seat_code_of(made) from make_seat_entry(sitting, seat) made where made is not null
$$;
-- The large screen in another window of who leads: in at once, with a secret of its own.
create function open_large_screen(sitting uuid, token bytea) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare made uuid := make_seat_entry(sitting, null);
begin
  if made is null then return false; end if;
  update seat_entry e set token_hash = token, entered_at = clock_timestamp(), ends_at = clock_timestamp() + interval '6 hours' where e.id = made;
  return true;
end $$;
-- The codes that still open something, for who leads.
create function open_seat_codes(sitting uuid) returns table (seat_id uuid, code text, until timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.seat_id, seat_code_of(e.id), e.code_until from seat_entry e
  where e.sitting_id = sitting and sitting = any (led_sittings())
    and e.token_hash is null and e.ended_at is null and e.code_until > clock_timestamp()
$$;
-- In by a code: once, on this device, for the length of a meeting. Gives the sitting, null, or that too many were wrong:
-- three hundred a minute are more than any table needs, and far too few to guess one of forty bits.
create function use_seat_code(typed text, token bytea) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare came record;
begin
  if app_actor() is not null then return null; end if;
  if (select count(*) from seat_code_miss s where s.missed_at > clock_timestamp() - interval '1 minute') >= 300 then
    return '{"tooMany": true}';
  end if;
  update seat_entry e set token_hash = token, entered_at = clock_timestamp(), ends_at = clock_timestamp() + interval '6 hours'
  where e.token_hash is null and e.ended_at is null and e.code_until > clock_timestamp() and seat_code_of(e.id) = typed
  returning e.id, e.sitting_id, e.seat_id, e.case_id, e.region_id, e.made_by into came;
  if not found then
    delete from seat_code_miss s where s.missed_at < clock_timestamp() - interval '1 minute';
    insert into seat_code_miss default values;
    return null;
  end if;
  insert into audit_line (id, region_id, account_id, action, address, case_id, outcome)
  values (0, came.region_id, came.made_by, 'live-consultation:enter', '/beraad', came.case_id, 'done');
  return jsonb_build_object('sittingId', came.sitting_id, 'isLarge', came.seat_id is null);
end $$;
-- From now on this transaction asks as the seat that holds this token. Who is signed in is nobody's seat.
create function enter_seat(token bytea) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  secret bytea;
  held record;
begin
  if app_actor() is not null or app_screen() is not null then return null; end if;
  select e.id, e.sitting_id, e.seat_id, e.case_id, e.region_id, r.quick_exit_address into held
  from seat_entry e join region r on r.id = e.region_id
  where e.token_hash = token and exists (select 1 from live_standing(null, array[e.id]));
  if not found then return null; end if;
  select key into strict secret from actor_key;
  perform set_config('app.entry', held.id::text, true), set_config('app.entry_seal',
    encode(sha256(secret || 'entry'::bytea || uuid_send(held.id) || int4send(pg_backend_pid()) || timestamptz_send(transaction_timestamp()) || secret), 'hex'), true);
  return jsonb_build_object('sittingId', held.sitting_id, 'seatId', held.seat_id, 'caseId', held.case_id, 'regionId', held.region_id, 'entryId', held.id, 'quickExitAddress', held.quick_exit_address);
end $$;
create function leave_seat(token bytea) returns void language sql volatile security definer set search_path = public, pg_temp as $$
  update seat_entry set ended_at = clock_timestamp() where token_hash = token and ended_at is null
$$;
-- Each look and deed of a seat stands in the log, in the name of who gave it the code.
create function log_seat(address text, outcome text) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into audit_line (id, region_id, account_id, action, address, case_id, outcome, detail)
  select 0, e.region_id, e.made_by, 'live-consultation:take-part', left(address, 500), e.case_id, outcome, jsonb_build_object('seat', e.seat_id)
  from seat_entry e where e.id = app_entry()
$$;

-- Looks on as who holds this token, a person or a seat; that is no sign of life of a session. False when nobody does.
create function look_live(token bytea, idle_minutes integer) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare who uuid;
begin
  select s.account_id into who from session s join account a on a.id = s.account_id
  where s.token_hash = token and s.ended_at is null and s.ends_at > clock_timestamp() and a.kind = 'professional'
    and (s.screen_id is null or s.screen_left_at is not null)
    and s.last_seen_at > clock_timestamp() - make_interval(mins => idle_minutes)
    and a.started_on <= app_today() and (a.ended_on is null or a.ended_on > app_today());
  if not found then return enter_seat(token) is not null; end if;
  perform let_act(who);
  return true;
end $$;

-- Whether who holds this token may look on at a sitting; each stream that opens stands in the log.
create function enter_to_look(token bytea, sitting uuid, address text, idle_minutes integer) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not look_live(token, idle_minutes) or not sitting = any (live_sittings()) then return false; end if;
  if app_actor() is null then
    perform log_seat(address, 'read');
  else
    insert into audit_line (id, region_id, account_id, action, address, case_id, outcome)
    select 0, m.region_id, app_actor(), 'live-consultation:take-part', left(address, 500), m.case_id, 'read'
    from live_meeting m where m.sitting_id = sitting;
  end if;
  return true;
end $$;

-- The audience each of these sessions belongs to: who is in one, sees what all in it see. A session that ended, or
-- may not look at this sitting, has none.
create function live_audiences(sitting uuid, tokens text[], idle_minutes integer) returns table (token text, audience text)
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
  )
  select s.token, case when s.leads then 'leads' when s.seats is null then 'large' else 'part' || coalesce((
    select encode(sha256(convert_to(string_agg(l.id::text, ',' order by l.id), 'UTF8')), 'hex') from meeting_line l
    where l.sitting_id = sitting and l.audience <> 'everyone'
      and (l.seats && s.seats or l.by_seat = any (s.seats) or l.by_account = s.account_id)), '') end
  from standing s
$$;
