-- Where somebody is signed in now, and an end to all of it: for who keeps ways in, at once, without taking a way in away.
create function open_sessions(wanted uuid, idle integer) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select s.id from session s join account a on a.id = s.account_id
  where a.id = wanted and a.kind = 'professional' and a.region_id = app_region() and app_has_role('functional-administrator')
    and s.ended_at is null and s.ends_at > clock_timestamp() and s.last_seen_at > clock_timestamp() - make_interval(mins => idle)
$$;
create function close_sessions_of(wanted uuid, idle integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare open uuid[];
begin
  if not app_has_role('functional-administrator')
    or not exists (select 1 from account a where a.id = wanted and a.kind = 'professional' and a.region_id = app_region()) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  if wanted = app_actor() then
    raise exception 'one ends one''s own elsewhere' using errcode = '23514', constraint = 'close_of_another';
  end if;
  select coalesce(array_agg(o.id), '{}') into open from open_sessions(wanted, idle) as o (id);
  -- Those that were left lying too: a longer term of tomorrow opens none of them.
  update session s set ended_at = clock_timestamp() where s.account_id = wanted and s.ended_at is null;
  insert into audit_line (id, region_id, account_id, action, address, outcome)
  select 0, app_region(), wanted, 'session:end', '/beheer/mensen', 'done' from unnest(open);
  return cardinality(open);
end $$;
-- As in 0077; a session that began later than it is now was begun by a clock that was wrong, and is not lately.
create or replace function signed_in_lately(by_session uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from session s where s.id = by_session and s.account_id = app_actor() and s.ended_at is null
    and (s.way = 'demonstration'
      or s.started_at between clock_timestamp() - interval '15 minutes' and clock_timestamp() + interval '1 minute'))
$$;
