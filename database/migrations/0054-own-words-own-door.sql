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
