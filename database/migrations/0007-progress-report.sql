-- What the region tells about its progress: counts, reports, what was released, and which totals may be shown.

-- Households with young people per garden: new since the previous report, and followed. Counts only, for whoever steers.
create function case_counts(until date, previous date)
returns table (garden_id uuid, garden text, new_cases integer, followed_cases integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, g.name,
    count(c.id) filter (where c.opened_on > previous and c.opened_on <= until)::integer,
    count(c.id) filter (where c.opened_on <= previous and (c.closed_on is null or c.closed_on > until))::integer
  from garden g
  left join household_case c on c.garden_id = g.id and exists (
    select 1 from household_member m join person p on p.id = m.person_id
    where m.case_id = c.id and (
      p.birth_date > c.opened_on - interval '18 years'
      or (p.birth_date is null and (p.expected_on is not null or m.family_role = 'child'))))
  where g.region_id = app_region() and g.active_since <= until
    and app_has_role('project-leader', 'policy-adviser', 'project-group-member', 'ambassador')
  group by g.id
  order by g.active_since, g.name
$$;

-- Separators become one space, so that a name is found between any punctuation.
create function words_of(value text) returns text language sql immutable
  return ' ' || btrim(regexp_replace(value, '[\s.,;:!?()"''’‘“”/\\<>|*…–—\[\]-]+', ' ', 'g')) || ' ';

-- How often a name of somebody of a household stands in each text; never which name. For whoever makes the report.
create function name_hits(texts text[]) returns integer[]
language sql stable security definer set search_path = public, pg_temp as $$
  with told as (
    select t.place, words_of(t.value) as words from unnest(texts) with ordinality as t (value, place)
    where app_has_role('project-leader', 'policy-adviser')
  ), word as (
    select distinct w as word from told, regexp_split_to_table(told.words, ' ') as w where w <> ''
  ), name as (
    select distinct words_of(n) as words from person p
    cross join lateral unnest(array[p.given_name, p.family_name, initcap(p.family_name)]) as n
    where p.region_id = app_region() and length(btrim(n)) > 1
  ), near as (
    select n.words from name n join word w on w.word = split_part(btrim(n.words), ' ', 1)
  )
  select coalesce(array_agg(found.hits order by found.place), '{}') from (
    select told.place, (select count(*) from near where strpos(told.words, near.words) > 0)::integer as hits from told
  ) found
$$;

-- That the region shows certain totals although they are small is a choice somebody made, with a reason.
create table publication_choice (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  what text not null check (what in ('garden-totals')),
  shown boolean not null,
  from_day date not null,
  why text not null,
  chosen_by uuid not null references account,
  chosen_at timestamptz not null default app_now()
);
create index publication_choice_region on publication_choice (region_id, what, chosen_at desc);
create trigger append_only before update or delete on publication_choice for each row execute function refuse_change();
create trigger append_only_truncate before truncate on publication_choice execute function refuse_change();

create table progress_report (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  cut_off date not null,
  previous_cut_off date not null,
  previous_note text,
  subject text not null,
  distribute boolean not null,
  contact_person text not null,
  units text[] not null check (cardinality(units) > 0),
  emails text[] not null check (cardinality(emails) > 0),
  reference text not null,
  memo_date date not null,
  proposals text[] not null check (cardinality(proposals) > 0),
  explanation text[] not null default '{}',
  deck_lesson_ids uuid[] not null default '{}',
  item_id uuid,
  made_by uuid not null references account,
  made_at timestamptz not null default app_now(),
  version integer not null default 1,
  foreign key (item_id, region_id) references agenda_item (id, region_id),
  unique (id, region_id),
  constraint one_report_per_cut_off unique (region_id, cut_off),
  constraint previous_before_cut_off check (previous_cut_off < cut_off)
);

-- The report as it was released: from then on it stays as it is.
create table progress_report_release (
  report_id uuid primary key,
  region_id uuid not null references region,
  foreign key (report_id, region_id) references progress_report (id, region_id),
  snapshot jsonb not null,
  released_by uuid not null references account,
  released_at timestamptz not null default app_now()
);
create trigger append_only before update or delete on progress_report_release for each row execute function refuse_change();
create trigger append_only_truncate before truncate on progress_report_release execute function refuse_change();

create function refuse_change_after_release() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from progress_report_release r where r.report_id = old.id) then
    raise exception 'a released report stays as it is' using errcode = '23514', constraint = 'released_stays';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger released_stays before update or delete on progress_report
  for each row execute function refuse_change_after_release();

alter table publication_choice enable row level security;
create policy steering on publication_choice for select using (region_id = (select app_region())
  and (select app_has_role('project-leader', 'policy-adviser', 'project-group-member', 'ambassador')));
create policy choose on publication_choice for insert with check (region_id = (select app_region())
  and chosen_by = (select app_actor()) and (select app_has_role('project-leader')));

alter table progress_report enable row level security;
create policy making on progress_report for select
  using (region_id = (select app_region()) and (select app_has_role('project-leader', 'policy-adviser')));
create policy released on progress_report for select using (region_id = (select app_region())
  and (select app_has_role('project-group-member', 'ambassador'))
  and exists (select 1 from progress_report_release r where r.report_id = progress_report.id));
create policy make on progress_report for insert with check (region_id = (select app_region())
  and made_by = (select app_actor()) and (select app_has_role('project-leader', 'policy-adviser')));
create policy change on progress_report for update
  using (region_id = (select app_region()) and (select app_has_role('project-leader', 'policy-adviser')));

alter table progress_report_release enable row level security;
create policy steering on progress_report_release for select using (region_id = (select app_region())
  and (select app_has_role('project-leader', 'policy-adviser', 'project-group-member', 'ambassador')));
create policy release on progress_report_release for insert with check (region_id = (select app_region())
  and released_by = (select app_actor()) and (select app_has_role('project-leader')));

grant select, insert on publication_choice, progress_report, progress_report_release to toekomsttuin_app;
grant update (subject, distribute, contact_person, units, emails, reference, memo_date, proposals, explanation,
  deck_lesson_ids, item_id, version) on progress_report to toekomsttuin_app;

-- A command given on the server itself acts as somebody who may: who that is for a region and a role.
create function holder_of(region_slug text, wanted text) returns table (account_id uuid, region_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.region_id from region g join account a on a.region_id = g.id
  join role_assignment r on r.account_id = a.id
  where g.slug = region_slug and r.role = wanted and r.during @> app_today()
    and a.started_on <= app_today() and (a.ended_on is null or a.ended_on > app_today())
  order by a.started_on, a.id limit 1
$$;
create function region_exists(region_slug text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from region g where g.slug = region_slug)
$$;
