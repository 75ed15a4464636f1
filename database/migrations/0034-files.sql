-- Letters and photos with a household. Their bytes are sealed before they come here (src/platform/files); the key of a
-- household is sealed by the key of the house, which never comes here.

create table file_key (
  case_id uuid primary key references household_case,
  region_id uuid not null references region,
  sealed bytea check (length(sealed) = 60),
  made_at timestamptz not null default app_now(),
  destroyed_at timestamptz,
  check ((sealed is null) = (destroyed_at is not null))
);

create table file (
  id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  kind text not null check (kind in ('letter', 'report', 'photo', 'drawing', 'other')),
  title text not null check (length(title) between 1 and 200),
  dated_on date not null,
  -- Nobody in particular means the whole household.
  about uuid[] not null,
  format text not null check (format in ('pdf', 'jpeg', 'png', 'webp', 'docx', 'txt')),
  size integer not null check (size between 1 and 15728640),
  -- Whether the file carried a place, a camera or other traces, which were taken out.
  had_traces boolean not null,
  added_by uuid not null references account,
  added_at timestamptz not null default app_now(),
  unique (id, case_id)
);
create index file_case on file (case_id);

create table file_part (
  file_id uuid not null,
  number integer not null check (number >= 1),
  region_id uuid not null references region,
  case_id uuid not null,
  bytes bytea not null check (length(bytes) between 1 and 524288),
  primary key (file_id, number),
  foreign key (file_id, case_id) references file (id, case_id)
);
create index file_part_case on file_part (case_id);
-- Sealed bytes do not get smaller.
alter table file_part alter column bytes set storage external;

-- What the virus scanner said; no row: nobody looked yet.
create table file_scan (
  file_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  outcome text not null check (outcome in ('clean', 'infected')),
  scanned_by uuid not null references account,
  scanned_at timestamptz not null default app_now(),
  foreign key (file_id, case_id) references file (id, case_id)
);
create index file_scan_case on file_scan (case_id);

create table file_withdrawal (
  file_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  reason text not null check (length(reason) between 1 and 500),
  withdrawn_by uuid not null references account,
  withdrawn_at timestamptz not null default app_now(),
  foreign key (file_id, case_id) references file (id, case_id)
);
create index file_withdrawal_case on file_withdrawal (case_id);

create function check_file() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select unnest(new.about) except select m.person_id from household_member m where m.case_id = new.case_id) then
    raise exception 'somebody of another household' using errcode = '23514', constraint = 'file_people';
  end if;
  return new;
end $$;
create trigger about_here before insert on file for each row execute function check_file();
create trigger "0_within_reach" before insert on file for each row execute function stay_within_reach();

-- What is withdrawn is read by nobody from then on.
create function withdraw_file_releases() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update release set withdrawn_at = app_now(), withdrawn_by = new.withdrawn_by
  where thing_kind = 'file' and thing_id = new.file_id and withdrawn_at is null;
  return new;
end $$;
create trigger and_releases after insert on file_withdrawal for each row execute function withdraw_file_releases();
create function withdraw_infected_file() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update release set withdrawn_at = app_now(), withdrawn_by = new.scanned_by
  where new.outcome = 'infected' and thing_kind = 'file' and thing_id = new.file_id and withdrawn_at is null;
  return new;
end $$;
create trigger and_releases after insert on file_scan for each row execute function withdraw_infected_file();

-- Only those closest to the family release a file, and only one that was found clean and is not withdrawn.
create function guard_file_release() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Two at once: a release waits for a withdrawal that is being written, which the foreign key makes hold the file.
  perform 1 from file f where f.id = new.thing_id and f.case_id = new.case_id for update;
  if not found or not app_parts_in(new.case_id) && array['contact-person', 'duo-partner'] then
    raise exception 'not theirs to release' using errcode = 'insufficient_privilege';
  end if;
  if exists (select 1 from file_withdrawal w where w.file_id = new.thing_id) then
    raise exception 'withdrawn' using errcode = '23514', constraint = 'file_not_withdrawn';
  end if;
  if not exists (select 1 from file_scan s where s.file_id = new.thing_id and s.outcome = 'clean') then
    raise exception 'not found clean' using errcode = '23514', constraint = 'file_found_clean';
  end if;
  return new;
end $$;
create trigger guard_file before insert on release for each row when (new.thing_kind = 'file') execute function guard_file_release();

do $$
declare one text;
begin
  foreach one in array array['file', 'file_part', 'file_scan', 'file_withdrawal'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
  end loop;
  foreach one in array array['file_key', 'file', 'file_scan', 'file_withdrawal'] loop
    execute format('create policy reach on %I for select using (case_id = any ((select reachable_case_ids())::uuid[]))', one);
  end loop;
  foreach one in array array['file_key', 'file', 'file_part', 'file_scan', 'file_withdrawal'] loop
    execute format('alter table %I enable row level security', one);
    execute format('grant select on %I to toekomsttuin_app', one);
  end loop;
end $$;

-- The bytes of what was withdrawn, or holds a virus, are given to nobody.
create policy reach on file_part for select using (
  case_id = any ((select reachable_case_ids())::uuid[])
  and not exists (select 1 from file_withdrawal w where w.file_id = file_part.file_id)
  and not exists (select 1 from file_scan s where s.file_id = file_part.file_id and s.outcome = 'infected'));

create policy make on file_key for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and sealed is not null);
create policy add on file for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and added_by = (select app_actor())
  and dated_on <= (select app_today()));
-- Parts come with their file: in the same transaction, by the same hand.
create policy add on file_part for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and exists (select 1 from file f where f.id = file_id and f.added_by = (select app_actor()) and f.added_at = (select app_now())));
create policy record on file_scan for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and scanned_by = (select app_actor()));
create policy withdraw on file_withdrawal for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and withdrawn_by = (select app_actor()));

grant insert (case_id, region_id, sealed) on file_key to toekomsttuin_app;
grant insert (id, region_id, case_id, kind, title, dated_on, about, format, size, had_traces, added_by) on file to toekomsttuin_app;
grant insert (file_id, number, region_id, case_id, bytes) on file_part to toekomsttuin_app;
grant insert (file_id, region_id, case_id, outcome, scanned_by) on file_scan to toekomsttuin_app;
grant insert (file_id, region_id, case_id, reason, withdrawn_by) on file_withdrawal to toekomsttuin_app;

-- What the family member who asks may read. The tables themselves stay closed to the family.
create function my_released_files() returns table
  (file_id uuid, case_id uuid, kind text, title text, dated_on date, format text, size integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.id, f.case_id, f.kind, f.title, f.dated_on, f.format, f.size
  from file f where f.id = any (app_released_ids('file'))
$$;
create function my_released_parts(wanted uuid) returns table (number integer, bytes bytea, sealed_key bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.number, p.bytes, k.sealed from file_part p join file_key k on k.case_id = p.case_id
  where p.file_id = wanted and wanted = any (app_released_ids('file')) order by p.number
$$;

-- One household's key, for the house to see at its start whether its own key fits; sealed, it tells nothing.
create function any_file_key() returns table (case_id uuid, sealed bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select k.case_id, k.sealed from file_key k where k.sealed is not null order by k.case_id limit 1
$$;

-- Erasure: without its key nothing of a household's files can be read, here nor in a copy made after this.
create function destroy_file_key(wanted uuid) returns void language sql as $$
  update file_key set sealed = null, destroyed_at = app_now() where case_id = wanted
$$;
revoke execute on function destroy_file_key(uuid) from public;
