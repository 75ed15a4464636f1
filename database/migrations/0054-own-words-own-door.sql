-- Who wrote a line in the family's own time has a button there that nobody else has: who wrote which sees something else
-- than who stayed too, so it is an audience of its own. As in 0046, but for that.
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
    (select encode(sha256(convert_to(string_agg(a.number || case when a.is_family and a.line_seat = any (s.seats) then 'own' else '' end, ',' order by a.number), 'UTF8')), 'hex') from apart a
      where (a.by_seat = any (s.seats) or (not a.leads_only or s.leads) and (not a.facilitator_only or f.facilitates))
        and (a.line_id is null or a.audience = 'everyone' or a.seats && s.seats or a.line_seat = any (s.seats)
          or a.by_account = s.account_id or s.leads and not a.is_family)))
  from standing s, lateral (select s.leads and (select coalesce(p.facilitator_account_id = s.account_id, true)
    from planned_sitting t join planned_consultation p on p.id = t.consultation_id where t.id = sitting) as facilitates) f,
    lateral (select coalesce((select x.seats from meeting_family_time x join meeting_event e on e.thing_id = x.id
      where x.sitting_id = sitting order by e.number desc limit 1), '{}') as seats) w
$$;

-- DigiD opens without the own code, so only who just came in with it pairs one: a telephone that somebody left open for a
-- moment gives no way in that lasts.
create function came_in_just_now() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from session s where s.account_id = app_actor() and s.ended_at is null and s.way in ('code', 'passkey')
    and s.started_at > clock_timestamp() - interval '10 minutes')
$$;
create or replace function pair_digid(proof bytea) returns boolean language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform only_with_own_code();
  if not came_in_just_now() then return false; end if;
  if exists (select 1 from family_key k where k.digid = sealed_with_key('digid', proof) and k.account_id <> app_actor()) then return false; end if;
  update family_key k set digid = sealed_with_key('digid', proof) where k.account_id = app_actor();
  return found;
end $$;

-- Who represents a child reads what was released to it, and nothing that is the child's own: not what it thinks of the plan
-- or asked for, and not when and where it is expected, for there another parent may come who is kept apart.
create function app_represented_by() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select a.by_person_id from account a where a.id = app_actor()
$$;
alter policy own on plan_mark using (
  (select app_represented_by()) is null and plan_id = any ((select app_released_ids('top3-plan'))::uuid[])
  and exists (select 1 from plan_participant p where p.id = participant_id and p.person_id = (select app_person())));
alter policy own on rights_request using (
  (select app_represented_by()) is null and person_id = (select app_person()) and case_id = any ((select family_case_ids())::uuid[]));
create or replace function my_appointments() returns table
  (id uuid, case_id uuid, uid text, sequence integer, begins_at timestamptz, ends_at timestamptz, place text)
language sql stable security definer set search_path = public, pg_temp as $$
  select last.id, last.case_id, encode(sha256(uuid_send(last.seat_id) || uuid_send(last.sitting_id)), 'hex'), last.sequence,
    last.begins_at, last.ends_at,
    case when last.sequence = t.sequence and not exists (select 1 from home h where h.case_id = last.case_id and h.is_secret) then t.place end
  from (select distinct on (i.seat_id, i.sitting_id) i.* from consultation_invitation i join planned_seat s on s.id = i.seat_id
    where s.person_id = app_person() and app_represented_by() is null and s.case_id = any (family_case_ids()) and s.left_out_at is null
    order by i.seat_id, i.sitting_id, i.made_at desc, i.sequence desc, i.id desc) last
  join planned_sitting t on t.id = last.sitting_id
  where last.method = 'REQUEST' and last.ends_at > app_now() and planned_state_of(t.consultation_id) not in ('held', 'cancelled')
  order by last.begins_at
$$;
create or replace function my_next_day() returns table (case_id uuid, next_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.case_id, c.next_on from network_consultation c where c.id = any (app_released_ids('next-meeting')) and app_represented_by() is null
$$;
create or replace function my_moment_requests() returns table (seat_id uuid, region_id uuid, case_id uuid, first_on date, last_on date, until_on date, answer jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.region_id, s.case_id, greatest(p.first_on, app_today()), p.last_on, r.until_on, (
    select jsonb_build_object('parts', a.parts, 'likes', a.likes, 'notOn', a.not_on) from availability_answer a
    where a.seat_id = s.id order by a.answered_at desc, a.id desc limit 1)
  from availability_request r join planned_seat s on s.id = r.seat_id join planned_consultation p on p.id = s.consultation_id
  where s.person_id = app_person() and app_represented_by() is null and s.case_id = any (family_case_ids()) and s.left_out_at is null
    and r.until_on >= app_today() and planned_state_of(p.id) in ('planned', 'rescheduled')
$$;
create or replace function my_rights_answers() returns table (request_id uuid, prolonged text, outcome text, grounds text[], answer text,
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
  where r.person_id = app_person() and app_represented_by() is null and r.case_id = any (family_case_ids())
$$;
-- A part that only some may read is not read through a child by who did not hear it.
create or replace function reads_part(only_for uuid[]) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select only_for is null or (app_represented_by() is null or app_represented_by() = any (only_for))
    and coalesce((select bool_and(r.people <@ only_for) from app_readers() r), false)
$$;
