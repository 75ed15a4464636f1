-- What waits in the house, as numbers and ages, for whoever watches the machine: of no region, household or person.
create function house_measures() returns table (
  events_waiting bigint, events_oldest double precision, events_given_up bigint,
  lines_unsealed bigint, lines_oldest double precision, mails_waiting bigint, mails_oldest double precision)
language sql stable security definer set search_path = public, pg_temp as $$
  with waiting as (
    select count(*) filter (where attempts < 20) as n, count(*) filter (where attempts >= 20) as given_up,
      coalesce(extract(epoch from clock_timestamp() - min(at) filter (where attempts < 20)), 0) as oldest
    from outbox_event where delivered_at is null
  ), unsealed as (
    select count(*) as n, coalesce(extract(epoch from clock_timestamp() - min(l.at)), 0) as oldest
    from audit_line l where l.id > coalesce((select max(last_line) from audit_seal), 0)
  ), mails as (
    select count(*) as n, coalesce(extract(epoch from clock_timestamp() - min(wanted_at)), 0) as oldest
    from mail where settled_at is null and wanted_at <= clock_timestamp()
  )
  select w.n, greatest(w.oldest, 0), w.given_up, u.n, greatest(u.oldest, 0), m.n, greatest(m.oldest, 0)
  from waiting w, unsealed u, mails m
$$;
