-- The language in which somebody of a family reads the pages. Which languages there are, the product knows; a code that
-- it no longer knows is read as Dutch.
alter table account add column language text not null default 'nl'
  constraint language_by_its_code check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');

-- Of one's own account one may change this and nothing else.
create function choose_language(code text) returns void language sql volatile security definer set search_path = public, pg_temp as $$
  update account set language = code where id = app_actor() and kind = 'family'
$$;

-- Stands on every page: asked with the question that opens the door.
create or replace function open_door(token bytea, moment timestamptz, idle_minutes_professional integer, idle_minutes_family integer, wanted uuid)
returns jsonb language plpgsql volatile as $$
declare visitor jsonb;
begin
  perform set_config('role', 'toekomsttuin_app', true);
  perform set_config('app.now', moment::text, true), set_config('app.actor', '', true), set_config('app.worker_region', '', true);
  visitor := enter(token, idle_minutes_professional, idle_minutes_family);
  if visitor is null then return null; end if;
  return visitor || jsonb_build_object('partsInCase', app_parts_in(wanted),
    'language', (select a.language from account a where a.id = (visitor ->> 'accountId')::uuid),
    'unreadNotices', (
    select count(*) from (select 1 from notice n where n.account_id = (visitor ->> 'accountId')::uuid and n.read_at is null limit 100) as unread));
end $$;
