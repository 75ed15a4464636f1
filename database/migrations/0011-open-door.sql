-- A request begins with one question: step into the role of the app at this moment, as nobody; then as whoever holds
-- this session's token; and say which parts that person has in the household of the address. With the rights of whoever
-- asks: only `enter` looks past row security.
create function open_door(token bytea, moment timestamptz, idle_minutes_professional integer, idle_minutes_family integer, wanted uuid)
returns jsonb language plpgsql volatile as $$
declare visitor jsonb;
begin
  perform set_config('role', 'toekomsttuin_app', true);
  perform set_config('app.now', moment::text, true), set_config('app.actor', '', true), set_config('app.worker_region', '', true);
  visitor := enter(token, idle_minutes_professional, idle_minutes_family);
  return visitor || jsonb_build_object('partsInCase', app_parts_in(wanted));
end $$;
