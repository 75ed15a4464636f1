-- What the region itself made public of what the monitor counts: it can't be kept back any more, so the guard takes it
-- for known. A number stays known when a later row says otherwise.
create table published_figure (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  indicator text not null check (indicator ~ '^[a-z0-9-]+$' and length(indicator) <= 60),
  garden_id uuid,
  quarter date not null constraint published_of_a_quarter check (quarter = date_trunc('quarter', quarter::timestamp)::date),
  facts integer not null check (facts between 0 and 1000000),
  hits integer,
  source text not null check (length(source) <= 300),
  published_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  foreign key (garden_id, region_id) references garden (id, region_id),
  constraint hits_within_all check (hits between 0 and facts),
  constraint published_once unique nulls not distinct (region_id, indicator, garden_id, quarter, facts, hits)
);
create trigger append_only before update or delete on published_figure for each row execute function refuse_change();
create trigger append_only_truncate before truncate on published_figure execute function refuse_change();
alter table published_figure enable row level security;
create policy leaders on published_figure for select using (region_id = (select app_region())
  and (select app_has_role('project-leader', 'policy-adviser')));
create policy record on published_figure for insert with check (region_id = (select app_region())
  and recorded_by = (select app_actor()) and published_on <= (select app_today())
  and (select app_has_role('project-leader', 'policy-adviser')));
grant select, insert (region_id, indicator, garden_id, quarter, facts, hits, source, published_on, recorded_by)
  on published_figure to toekomsttuin_app;

-- What was kept back, and yet follows from what was made public: said to who keeps the monitor, found when a quarter is told.
create table figure_at_risk (
  region_id uuid not null references region,
  indicator text not null,
  garden_id uuid references garden,
  quarter date,
  found_on date not null default app_today(),
  constraint risk_once unique nulls not distinct (region_id, indicator, garden_id, quarter, found_on)
);
create trigger append_only before update or delete on figure_at_risk for each row execute function refuse_change();
create trigger append_only_truncate before truncate on figure_at_risk execute function refuse_change();
alter table figure_at_risk enable row level security;
create policy leaders on figure_at_risk for select using (region_id = (select app_region())
  and (select app_has_role('project-leader', 'policy-adviser')));
grant select on figure_at_risk to toekomsttuin_app;

-- That a file for the national monitor left the house: by whom, when and how far its figures go.
create table monitor_export (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  told_after date not null,
  made_by uuid not null references account,
  made_on date not null default app_today(),
  made_at timestamptz not null default app_now(),
  constraint export_once_a_day unique (region_id, told_after, made_on)
);
create trigger append_only before update or delete on monitor_export for each row execute function refuse_change();
create trigger append_only_truncate before truncate on monitor_export execute function refuse_change();
alter table monitor_export enable row level security;
create policy steering on monitor_export for select using (region_id = (select app_region())
  and (select app_has_role('project-leader', 'policy-adviser', 'project-group-member', 'ambassador')));
create policy make on monitor_export for insert with check (region_id = (select app_region())
  and made_by = (select app_actor()) and (select app_has_role('project-leader', 'policy-adviser'))
  and exists (select 1 from monitor_figure f where f.region_id = monitor_export.region_id and f.told_after = monitor_export.told_after));
grant select, insert (region_id, told_after, made_by) on monitor_export to toekomsttuin_app;

-- For the job that tells a closed quarter.
create function published_figures() returns table (indicator text, garden_id uuid, quarter date, facts integer, hits integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform only_for_a_job();
  return query select p.indicator, p.garden_id, p.quarter, p.facts, p.hits from published_figure p where p.region_id = app_worker_region();
end $$;

create function tell_figures_at_risk(risks jsonb) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform only_for_a_job();
  insert into figure_at_risk (region_id, indicator, garden_id, quarter)
  select app_worker_region(), f.indicator, f.garden_id, f.quarter
  from jsonb_to_recordset(risks) f (indicator text, garden_id uuid, quarter date) on conflict do nothing;
end $$;
