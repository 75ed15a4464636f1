-- The progress report whole: for whom, own words beside their source, read by a second person, put right by a next one.

alter table progress_report
  -- A report that puts an earlier one right is a next edition of the same day.
  add column edition integer not null default 1 check (edition between 1 and 20),
  add column corrects_id uuid,
  add column correction text check (length(correction) between 1 and 2000),
  -- Who of the region reads it here once it is released, and to whom it is sent.
  add column reader_roles text[] not null default '{project-group-member,ambassador}'
    check (reader_roles <@ array['project-group-member', 'ambassador']),
  add column distribution text[] not null default '{}' check (cardinality(distribution) <= 20),
  add column indicators text[] not null default '{}' check (cardinality(indicators) <= 6),
  -- What stands in the report instead of a source, with that source as the writer saw it.
  add column wording jsonb not null default '{}' check (jsonb_typeof(wording) = 'object'),
  drop constraint one_report_per_cut_off,
  add constraint one_report_per_cut_off unique (region_id, cut_off, edition),
  add constraint corrected_once unique (corrects_id),
  add foreign key (corrects_id, region_id) references progress_report (id, region_id),
  add constraint correction_says_why check (
    (corrects_id is null) = (correction is null) and (corrects_id is null) = (edition = 1));
grant insert (edition, corrects_id, correction, reader_roles, distribution, indicators, wording) on progress_report to toekomsttuin_app;
grant update (correction, reader_roles, distribution, indicators, wording) on progress_report to toekomsttuin_app;

-- Only what is released is put right, in a next edition of the same day.
create function corrects_what_is_released() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.corrects_id is not null and not exists (
    select 1 from progress_report r join progress_report_release s on s.report_id = r.id
    where r.id = new.corrects_id and r.cut_off = new.cut_off and r.edition = new.edition - 1
  ) then
    raise exception 'only a released report is put right' using errcode = '23514', constraint = 'corrects_released';
  end if;
  return new;
end $$;
create trigger corrects_released before insert on progress_report
  for each row execute function corrects_what_is_released();

-- A second person reads before a report goes out: asked, and then approved or sent back with words.
create table report_review (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  report_id uuid not null,
  foreign key (report_id, region_id) references progress_report (id, region_id),
  no integer not null check (no between 1 and 1000),
  step text not null check (step in ('asked', 'approved', 'sent-back')),
  reader_id uuid not null references account,
  words text check (length(words) between 1 and 4000),
  -- What exactly was asked about or read: a digest of the report at that moment.
  seen text not null check (seen ~ '^[0-9a-f]{64}$'),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  constraint review_in_turn unique (report_id, no),
  constraint sent_back_says_why check (step <> 'sent-back' or words is not null),
  constraint second_person check ((step = 'asked') = (reader_id <> recorded_by))
);
create trigger append_only before update or delete on report_review for each row execute function refuse_change();
create trigger append_only_truncate before truncate on report_review execute function refuse_change();

create function review_goes_in_turn() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare last report_review;
begin
  if exists (select 1 from progress_report_release s where s.report_id = new.report_id) then
    raise exception 'a released report is read no more' using errcode = '23514', constraint = 'released_stays';
  end if;
  select * into last from report_review where report_id = new.report_id order by no desc limit 1;
  if new.no <> coalesce(last.no, 0) + 1 then
    raise exception 'somebody else was first' using errcode = '23505', constraint = 'review_in_turn';
  end if;
  if new.step = 'asked' then
    if not exists (
      select 1 from account a join role_assignment r on r.account_id = a.id
      where a.id = new.reader_id and a.region_id = new.region_id and r.role in ('project-leader', 'policy-adviser')
        and r.during @> app_today() and (a.ended_on is null or a.ended_on > app_today())
    ) then
      raise exception 'not somebody who reads reports' using errcode = '23514', constraint = 'reader_may_read';
    end if;
  elsif last.step is distinct from 'asked' or last.reader_id <> new.recorded_by then
    raise exception 'who reads was asked' using errcode = '23514', constraint = 'reader_was_asked';
  end if;
  return new;
end $$;
create trigger in_turn before insert on report_review for each row execute function review_goes_in_turn();

alter table report_review enable row level security;
create policy making on report_review for select
  using (region_id = (select app_region()) and (select app_has_role('project-leader', 'policy-adviser')));
create policy make on report_review for insert with check (region_id = (select app_region())
  and recorded_by = (select app_actor()) and (select app_has_role('project-leader', 'policy-adviser')));
grant select, insert (region_id, report_id, no, step, reader_id, words, seen, recorded_by) on report_review to toekomsttuin_app;

-- The colleagues who make reports, from whom somebody to read along is chosen.
create function report_readers() returns table (id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct a.id, a.name from account a join role_assignment r on r.account_id = a.id
  where a.region_id = app_region() and r.role in ('project-leader', 'policy-adviser') and r.during @> app_today()
    and a.started_on <= app_today() and (a.ended_on is null or a.ended_on > app_today())
    and app_has_role('project-leader', 'policy-adviser')
  order by a.name
$$;

-- The region's own paper: a Word file with places to fill in, and the colour of its house.
create table report_paper (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  colour text not null check (colour ~ '^[0-9A-F]{6}$'),
  file_name text check (length(file_name) between 1 and 120),
  bytes bytea check (length(bytes) between 1 and 400 * 1024),
  check ((file_name is null) = (bytes is null)),
  kept_by uuid not null references account,
  kept_at timestamptz not null default app_now(),
  unique (id, region_id)
);
create index report_paper_region on report_paper (region_id, kept_at desc);
create trigger append_only before update or delete on report_paper for each row execute function refuse_change();
create trigger append_only_truncate before truncate on report_paper execute function refuse_change();
alter table report_paper enable row level security;
create policy steering on report_paper for select using (region_id = (select app_region())
  and (select app_has_role('project-leader', 'policy-adviser', 'project-group-member', 'ambassador')));
create policy choose on report_paper for insert with check (region_id = (select app_region())
  and kept_by = (select app_actor()) and (select app_has_role('project-leader')));
grant select, insert (region_id, colour, file_name, bytes, kept_by) on report_paper to toekomsttuin_app;

-- A release keeps for whom it was, what the second person had read, and on which paper it was written.
alter table progress_report_release
  add column reader_roles text[] not null default '{project-group-member,ambassador}',
  add column seen text check (seen ~ '^[0-9a-f]{64}$'),
  add column paper_id uuid,
  add foreign key (paper_id, region_id) references report_paper (id, region_id);

grant insert (seen, paper_id) on progress_report_release to toekomsttuin_app;

create function released_as_it_was_read() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare last report_review;
begin
  select * into last from report_review where report_id = new.report_id order by no desc limit 1;
  if last.step is distinct from 'approved' or new.seen is distinct from last.seen then
    raise exception 'a second person reads first' using errcode = '23514', constraint = 'read_before_release';
  end if;
  select r.reader_roles into new.reader_roles from progress_report r where r.id = new.report_id;
  return new;
end $$;
create trigger read_before_release before insert on progress_report_release
  for each row execute function released_as_it_was_read();

drop policy steering on progress_report_release;
create policy steering on progress_report_release for select using (region_id = (select app_region()) and (
  (select app_has_role('project-leader', 'policy-adviser'))
  or ('project-group-member' = any (reader_roles) and (select app_has_role('project-group-member')))
  or ('ambassador' = any (reader_roles) and (select app_has_role('ambassador')))));
