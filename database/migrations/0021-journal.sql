-- The journal: contacts and notes of a household, in versions. What of it a family member reads is released version by
-- version and person by person; what somebody of the family says beside it is that person's own.

-- Ids carry no moment of writing: those of released versions reach the family.
create table journal_version (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  entry_id uuid not null,
  number integer not null check (number >= 1),
  kind text not null check (kind in ('conversation', 'visit', 'phone', 'message', 'at-school', 'note')),
  happened_on date not null,
  spoke_with uuid[] not null,
  with_others text,
  about uuid[] not null,
  words text not null check (length(words) <= 8000),
  team_reason text,
  correction_reason text,
  written_by uuid not null references account,
  written_at timestamptz not null default app_now(),
  search tsvector not null generated always as (to_tsvector('dutch'::regconfig, words || ' ' || coalesce(with_others, ''))) stored,
  unique (id, case_id),
  constraint journal_version_once unique (entry_id, number),
  constraint journal_correction_has_reason check ((number > 1) = (correction_reason is not null))
);
create index journal_version_case on journal_version (case_id, happened_on desc);
create index journal_version_search on journal_version using gin (search);

-- A correction follows the version it corrects, and is made by who wrote the piece or by those closest to the family.
create function follow_journal_version() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare first record; last integer;
begin
  select v.case_id, v.written_by into first from journal_version v where v.entry_id = new.entry_id and v.number = 1;
  select coalesce(max(v.number), 0) into last from journal_version v where v.entry_id = new.entry_id;
  if new.number <> last + 1 or (last > 0 and first.case_id <> new.case_id) then
    raise exception 'this version does not follow' using errcode = '23514', constraint = 'journal_version_follows';
  end if;
  if last > 0 and first.written_by <> new.written_by and not app_parts_in(new.case_id) && array['contact-person', 'duo-partner'] then
    raise exception 'not theirs to correct' using errcode = '23514', constraint = 'journal_version_own';
  end if;
  if exists (select unnest(new.spoke_with || new.about) except select m.person_id from household_member m where m.case_id = new.case_id) then
    raise exception 'somebody of another household' using errcode = '23514', constraint = 'journal_version_people';
  end if;
  return new;
end $$;
create trigger follows before insert on journal_version for each row execute function follow_journal_version();

-- What somebody is still writing: theirs alone, and gone once it is recorded.
create table journal_draft (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  account_id uuid not null references account,
  typed jsonb not null check (jsonb_typeof(typed) = 'object'),
  saved_at timestamptz not null default app_now()
);
create index journal_draft_account on journal_draft (account_id, case_id);

-- How somebody of the family sees it, beside a piece they read.
create table journal_view (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references region,
  case_id uuid not null,
  version_id uuid not null,
  person_id uuid not null,
  words text not null check (length(words) <= 2000),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  foreign key (version_id, case_id) references journal_version (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id)
);
create index journal_view_version on journal_view (version_id);
create index journal_view_case on journal_view (case_id);
create index journal_view_recorded_by on journal_view (recorded_by);

create table journal_view_read (
  view_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  read_by uuid not null references account,
  read_at timestamptz not null default app_now(),
  foreign key (view_id, case_id) references journal_view (id, case_id)
);
create index journal_view_read_case on journal_view_read (case_id);

-- Only the newest version is released, never one for the team alone, and only by those closest to the family. It takes
-- the place of the version this person read before.
create function guard_journal_release() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare piece record;
begin
  select v.entry_id, v.number, v.team_reason into piece from journal_version v where v.id = new.thing_id and v.case_id = new.case_id;
  if not found or not app_parts_in(new.case_id) && array['contact-person', 'duo-partner'] then
    raise exception 'not theirs to release' using errcode = 'insufficient_privilege';
  end if;
  if piece.team_reason is not null then
    raise exception 'for the team alone' using errcode = '23514', constraint = 'journal_team_only';
  end if;
  if exists (select 1 from journal_version v where v.entry_id = piece.entry_id and v.number > piece.number) then
    raise exception 'a newer version stands' using errcode = '23514', constraint = 'journal_newest_version';
  end if;
  update release r set withdrawn_at = app_now(), withdrawn_by = new.released_by
  from journal_version v
  where r.thing_kind = new.thing_kind and r.thing_id = v.id and v.entry_id = piece.entry_id and v.number < piece.number
    and r.person_id = new.person_id and r.withdrawn_at is null;
  return new;
end $$;
create trigger guard_journal before insert on release for each row when (new.thing_kind = 'journal-version')
  execute function guard_journal_release();

-- What the family member who asks may read: of each piece the version released to this person, and of it only what is
-- for the family. The tables themselves stay closed to the family.
create function my_released_journal() returns table
  (version_id uuid, case_id uuid, kind text, happened_on date, with_me boolean, with_others text, words text, written_by text, corrected boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select v.id, v.case_id, v.kind, v.happened_on, app_person() = any (v.spoke_with), v.with_others, v.words, a.name,
    exists (select 1 from release r join journal_version e on e.id = r.thing_id
      where r.thing_kind = 'journal-version' and r.person_id = app_person() and e.entry_id = v.entry_id and e.number < v.number)
  from journal_version v join account a on a.id = v.written_by
  where v.id = any (app_released_ids('journal-version'))
$$;

-- The own words of who asks, with the piece they stand beside now and the day they were read.
create function my_journal_views() returns table
  (view_id uuid, case_id uuid, version_id uuid, words text, told_on date, read_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.id, w.case_id,
    (select now.id from journal_version now where now.entry_id = v.entry_id and now.id = any (app_released_ids('journal-version'))),
    w.words, (w.recorded_at at time zone 'Europe/Amsterdam')::date, (r.read_at at time zone 'Europe/Amsterdam')::date
  from journal_view w join journal_version v on v.id = w.version_id left join journal_view_read r on r.view_id = w.id
  where w.recorded_by = app_actor() and w.case_id = any (family_case_ids())
$$;

-- Who of a household within reach has pages of their own now.
create function family_pages_of(wanted uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select a.person_id from family_access f join account a on a.id = f.account_id
  where f.case_id = wanted and f.during @> app_now() and (a.ended_on is null or a.ended_on > app_today())
    and wanted = any (reachable_case_ids())
$$;

do $$
declare one text;
begin
  foreach one in array array['journal_version', 'journal_view', 'journal_view_read'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[]))', one);
  end loop;
  foreach one in array array['journal_version', 'journal_draft', 'journal_view', 'journal_view_read'] loop
    execute format('alter table %I enable row level security', one);
  end loop;
end $$;

create policy record on journal_version for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and written_by = (select app_actor()) and happened_on <= (select app_today()));
create policy own on journal_draft
  using (account_id = (select app_actor()) and case_id = any ((select reachable_case_ids())::uuid[]))
  with check (region_id = (select app_region()) and account_id = (select app_actor())
    and case_id = any ((select reachable_case_ids())::uuid[]));
create policy tell on journal_view for insert with check (
  region_id = (select app_region()) and case_id = any ((select family_case_ids())::uuid[])
  and recorded_by = (select app_actor()) and person_id = (select app_person())
  and version_id = any ((select app_released_ids('journal-version'))::uuid[]));
create policy record on journal_view_read for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and read_by = (select app_actor()));

grant select (id, region_id, case_id, entry_id, number, kind, happened_on, spoke_with, with_others, about, words, team_reason,
  correction_reason, written_by, written_at, search) on journal_version to toekomsttuin_app;
grant insert (region_id, case_id, entry_id, number, kind, happened_on, spoke_with, with_others, about, words, team_reason,
  correction_reason, written_by) on journal_version to toekomsttuin_app;
grant select, delete on journal_draft to toekomsttuin_app;
grant insert (region_id, case_id, account_id, typed), update (typed, saved_at) on journal_draft to toekomsttuin_app;
grant select on journal_view, journal_view_read to toekomsttuin_app;
grant insert (region_id, case_id, version_id, person_id, words, recorded_by) on journal_view to toekomsttuin_app;
grant insert (view_id, region_id, case_id, read_by) on journal_view_read to toekomsttuin_app;
