-- The monitor: indicators as data, derived from casework; roll-ups that are kept by a job and can be made again from
-- nothing; and functions that give counts to who steers and dots without a household to the practice group.

-- What an indicator means is the region's. The first version is the product's; a later one never changes figures of
-- before its day, which is the first of a quarter so that no figure is half of each.
create table monitor_version (
  region_id uuid not null references region,
  indicator text not null check (indicator ~ '^[a-z0-9-]+$' and length(indicator) <= 60),
  number integer not null check (number >= 2),
  in_force_on date not null constraint version_from_a_quarter check (in_force_on = date_trunc('quarter', in_force_on::timestamp)::date),
  counts_otherwise boolean not null,
  question text not null check (length(question) <= 120),
  definition text not null check (length(definition) <= 600),
  numerator text not null check (length(numerator) <= 300),
  denominator text not null check (length(denominator) <= 300),
  cannot_say text not null check (length(cannot_say) <= 600),
  why text not null check (length(why) <= 600),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  constraint version_follows primary key (region_id, indicator, number),
  constraint version_once_a_quarter unique (region_id, indicator, in_force_on)
);
create trigger append_only before update or delete on monitor_version for each row execute function refuse_change();
create trigger append_only_truncate before truncate on monitor_version execute function refuse_change();
alter table monitor_version enable row level security;
create policy readers on monitor_version for select using (region_id = (select app_region())
  and ((select app_in_practice()) or (select app_has_role('project-group-member', 'ambassador'))));
create policy define on monitor_version for insert with check (
  region_id = (select app_region()) and recorded_by = (select app_actor()) and in_force_on > (select app_today())
  and (select app_has_role('project-leader', 'policy-adviser')));
grant select, insert (region_id, indicator, number, in_force_on, counts_otherwise, question, definition, numerator, denominator,
  cannot_say, why, recorded_by) on monitor_version to toekomsttuin_app;

-- One thing that counts for an indicator. Nobody but the functions below reads it.
create table monitor_fact (
  region_id uuid not null references region,
  indicator text not null,
  subject uuid not null,
  quarter date not null,
  case_id uuid references household_case on delete cascade,
  garden_id uuid,
  on_day date not null,
  numerator double precision not null,
  denominator double precision not null,
  primary key (region_id, indicator, quarter, subject)
);
create index monitor_fact_case on monitor_fact (case_id);
alter table monitor_fact enable row level security;
create policy nobody on monitor_fact using (false);

-- Households in which something changed since they were last counted. Rows instead of a mark, so that two people who
-- save at once never wait for each other.
create table monitor_touched (
  id bigint generated always as identity primary key,
  region_id uuid not null,
  case_id uuid not null
);
alter table monitor_touched enable row level security;
create policy nobody on monitor_touched using (false);

-- What an indicator comes to: of a garden or of the region (no garden), in a closed quarter or since the count began (no quarter).
create table monitor_rollup (
  region_id uuid not null references region,
  indicator text not null,
  garden_id uuid,
  quarter date,
  version integer not null,
  -- The day from which is counted, where a version began to count otherwise.
  since date,
  facts integer not null,
  households integer not null,
  numerator double precision not null,
  denominator double precision not null,
  median double precision not null,
  hit_households integer not null,
  miss_households integer not null,
  unique nulls not distinct (region_id, indicator, garden_id, quarter)
);
alter table monitor_rollup enable row level security;
create policy nobody on monitor_rollup using (false);

-- What was told, once, after a quarter closed: it stays as it was, so that no two moments can be laid beside each other.
-- The exact counts stand beside it for the next guarding only; the app reads what may be shown. No garden: the region;
-- no quarter: since the count began; nothing shown: kept back.
create table monitor_figure (
  region_id uuid not null references region,
  indicator text not null,
  garden_id uuid references garden,
  quarter date,
  told_after date not null,
  version integer not null,
  since date,
  facts integer not null,
  hits integer not null,
  shown_facts integer,
  shown_value double precision,
  unique nulls not distinct (region_id, indicator, garden_id, quarter, told_after)
);
create trigger append_only before update or delete on monitor_figure for each row execute function refuse_change();
create trigger append_only_truncate before truncate on monitor_figure execute function refuse_change();
alter table monitor_figure enable row level security;
create policy steering on monitor_figure for select using (region_id = (select app_region())
  and (select app_has_role('project-leader', 'policy-adviser', 'project-group-member', 'ambassador')));
grant select (region_id, indicator, garden_id, quarter, told_after, version, since, shown_facts, shown_value) on monitor_figure to toekomsttuin_app;

create table monitor_renewal (
  region_id uuid primary key references region,
  renewed_on date
);
alter table monitor_renewal enable row level security;
create policy nobody on monitor_renewal using (false);

create function touch_monitor() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'household_case' then
    insert into monitor_touched (region_id, case_id) select region_id, id from fresh;
  elsif tg_table_name = 'expert_consult_step' then
    insert into monitor_touched (region_id, case_id)
    select distinct c.region_id, c.case_id from fresh f join expert_consult_case c using (consult_id);
  else
    insert into monitor_touched (region_id, case_id) select distinct region_id, case_id from fresh;
  end if;
  return null;
end $$;
do $$
declare one text;
begin
  foreach one in array array['household_case', 'contact_person', 'case_involvement', 'handover', 'network_consultation', 'top3_plan',
    'agreement_check', 'plan_word', 'safety_condition_status', 'plan_mark', 'safety_measurement', 'incident', 'course_step',
    'intervention_step', 'journal_version', 'safety_sight_person', 'expert_consult_step'] loop
    execute format('create trigger touch_monitor after insert on %I referencing new table as fresh for each statement execute function touch_monitor()', one);
  end loop;
  foreach one in array array['household_case', 'contact_person', 'case_involvement', 'top3_plan'] loop
    execute format('create trigger touch_monitor_again after update on %I referencing new table as fresh for each statement execute function touch_monitor()', one);
  end loop;
end $$;

create function monitor_setting(of_region uuid, wanted text, otherwise integer) returns integer language sql stable as $$
  select coalesce((select value from region_setting where region_id = of_region and name = wanted), otherwise)
$$;

-- The first day of which nothing is told yet: a quarter is told some time after it ended, because people write things
-- down later than they happen.
create function monitor_closed(of_region uuid, today date) returns date language sql stable as $$
  select date_trunc('quarter', (today - monitor_setting(of_region, 'quarterSettleDays', 30))::timestamp)::date
$$;

-- The quarters that a household was followed, as far as they are closed: one row each.
create function monitor_quarters(of_region uuid, cases uuid[], until date)
returns table (case_id uuid, garden_id uuid, opened_on date, closed_on date, starts date, ends date)
language sql stable as $$
  select c.id, c.garden_id, c.opened_on, c.closed_on, s::date, (s + interval '3 months')::date
  from household_case c cross join lateral generate_series(date_trunc('quarter', c.opened_on::timestamp),
    date_trunc('quarter', until::timestamp) - interval '3 months', interval '3 months') s
  where c.region_id = of_region and c.merged_into is null and (cases is null or c.id = any (cases))
    and (c.closed_on is null or c.closed_on > greatest(s::date, c.opened_on))
$$;

-- How long something took, counted from the first signal or from what was asked.
create function monitor_waits(of_region uuid, cases uuid[], until date)
returns table (indicator text, case_id uuid, subject uuid, garden_id uuid, on_day date, numerator double precision, denominator double precision)
language sql stable as $$
  with h as (
    select c.* from household_case c
    where c.region_id = of_region and c.merged_into is null and c.opened_on <= until and (cases is null or c.id = any (cases))
  ), first_time as (
    select 'days-to-contact' as indicator, h.id, least(
      (select min(j.happened_on) from journal_version j where j.case_id = h.id and j.kind in ('conversation', 'visit', 'phone', 'message')
        and cardinality(j.spoke_with) > 0 and j.happened_on >= h.first_signal_on),
      (select min(n.held_on) from network_consultation n where n.case_id = h.id and n.held_on >= h.first_signal_on),
      (select min(s.seen_on) from safety_sight s join safety_sight_person p on p.sight_id = s.id and p.way <> 'missed'
        where s.case_id = h.id and s.seen_on >= h.first_signal_on
          and not exists (select 1 from safety_sight_withdrawal w where w.sight_id = s.id))) as on_day
    from h
    union all
    select 'days-to-plan', h.id, (select min((p.activated_at at time zone 'Europe/Amsterdam')::date) from top3_plan p where p.case_id = h.id) from h
    union all
    select 'days-to-help', h.id, (select min(s.on_day) from intervention_step s where s.case_id = h.id and s.step = 'running') from h
  )
  select f.indicator, h.id, h.id, h.garden_id, f.on_day, greatest(f.on_day - h.first_signal_on, 0), 1
  from first_time f join h using (id) where f.on_day <= until
  union all
  select 'help-wait', h.id, s.intervention_id, h.garden_id, s.on_day, s.on_day - r.on_day, 1
  from h join intervention_step s on s.case_id = h.id and s.step = 'running' and s.on_day <= until
  join lateral (select min(x.on_day) as on_day from intervention_step x where x.intervention_id = s.intervention_id and x.step = 'requested') r
    on r.on_day is not null
  union all
  select 'help-fits', h.id, s.intervention_id, h.garden_id, s.on_day, (s.fit_score >= 4)::integer, 1
  from h join intervention_step s on s.case_id = h.id and s.fit_score is not null and s.on_day <= until
  union all
  select 'consult-days', h.id, e.id, h.garden_id, (a.taken_at at time zone 'Europe/Amsterdam')::date,
    greatest((a.taken_at at time zone 'Europe/Amsterdam')::date - e.asked_on, 0), 1
  from h join expert_consult_case x on x.case_id = h.id join expert_consult e on e.id = x.consult_id
  join expert_consult_step a on a.consult_id = e.id and a.step = 'answered'
  where (a.taken_at at time zone 'Europe/Amsterdam')::date <= until
  union all
  select k.indicator, h.id, h.id, h.garden_id, h.opened_on, k.numerator, 1
  from h cross join (values ('new-households', 1), ('not-fitting', 0)) k (indicator, numerator)
$$;

-- How each closed quarter was for each household that was followed in it.
create function monitor_per_quarter(of_region uuid, cases uuid[], until date)
returns table (indicator text, case_id uuid, subject uuid, garden_id uuid, on_day date, numerator double precision, denominator double precision)
language sql stable as $$
  with q as (select * from monitor_quarters(of_region, cases, until))
  select 'one-contact-person', q.case_id, q.case_id, q.garden_id, q.ends - 1,
    ((select count(distinct t.account_id) from contact_person t where t.case_id = q.case_id and lower(t.during) < q.ends) = 1)::integer, 1
  from q
  union all
  select 'contact-changes', q.case_id, q.case_id, q.garden_id, q.ends - 1,
    (select count(*) from handover o where o.case_id = q.case_id and o.from_day >= q.starts and o.from_day < q.ends),
    (least(q.ends, q.closed_on) - greatest(q.starts, q.opened_on)) / 365.25
  from q
  union all
  select 'professionals', q.case_id, q.case_id, q.garden_id, q.ends - 1, (select count(distinct i.account_id) from case_involvement i
      where i.case_id = q.case_id and i.during && tstzrange(q.starts::timestamp at time zone 'Europe/Amsterdam',
        q.ends::timestamp at time zone 'Europe/Amsterdam')), 1
  from q
  union all
  select 'no-violence', q.case_id, q.case_id, q.garden_id, q.ends - 1, (not exists (select 1 from incident i
      where i.case_id = q.case_id and i.happened_on >= q.starts and i.happened_on < q.ends))::integer, 1
  from q where q.opened_on <= q.starts
  union all
  select 'court-measures', q.case_id, q.case_id, q.garden_id, q.ends - 1, exists (
      select 1 from intervention i join intervention_step s on s.intervention_id = i.id and s.step = 'running' and s.on_day < q.ends
      where i.case_id = q.case_id and i.kind = 'court-measure' and not exists (
        select 1 from intervention_step e where e.intervention_id = i.id and e.step in ('completed', 'stopped') and e.on_day < q.starts))::integer, 1
  from q
$$;

-- Safety now against the start, by each person who gave a score, at the second, third and fourth round.
create function monitor_safety(of_region uuid, cases uuid[], until date)
returns table (indicator text, case_id uuid, subject uuid, garden_id uuid, on_day date, numerator double precision, denominator double precision)
language sql stable as $$
  with terms as (
    select monitor_setting(of_region, 'scoreWaveDays', 42) as around, array[monitor_setting(of_region, 'scoreSecondWaveMonths', 6),
      monitor_setting(of_region, 'scoreThirdWaveMonths', 12), monitor_setting(of_region, 'scoreFourthWaveMonths', 18)] as months
  ), score as (
    select m.*, c.garden_id, c.opened_on, case when m.rater_person_id is null then 'professional' else 'family' end as rater
    from safety_measurement m join household_case c on c.id = m.case_id
    where c.region_id = of_region and c.merged_into is null and (cases is null or c.id = any (cases)) and m.measured_on <= until
      and not exists (select 1 from safety_measurement x where x.corrects = m.id)
  ), at_start as (
    select distinct on (s.case_id, s.rater_person_id, s.rater_account_id) s.* from score s, terms t
    where s.measured_on <= s.opened_on + t.around order by s.case_id, s.rater_person_id, s.rater_account_id, s.measured_on, s.id
  )
  select 'safer-' || f.rater || '-' || w.wave, f.case_id, n.id, f.garden_id, n.measured_on, (n.score > f.score)::integer, 1
  from at_start f cross join terms t cross join lateral unnest(t.months) with ordinality w (months, wave)
  cross join lateral (
    select s.* from score s where s.case_id = f.case_id and s.id <> f.id
      and s.rater_person_id is not distinct from f.rater_person_id and s.rater_account_id is not distinct from f.rater_account_id
      and s.measured_on between (f.opened_on + make_interval(months => w.months))::date - t.around
        and (f.opened_on + make_interval(months => w.months))::date + t.around
    order by abs(s.measured_on - (f.opened_on + make_interval(months => w.months))::date), s.id limit 1) n
$$;

-- Whose the agreements are, whether they were kept in time, whether plans live, and who comes back after closing.
create function monitor_plans(of_region uuid, cases uuid[], until date)
returns table (indicator text, case_id uuid, subject uuid, garden_id uuid, on_day date, numerator double precision, denominator double precision)
language sql stable as $$
  with plan as (
    select p.id, p.case_id, p.kind, c.garden_id, c.closed_on, (p.activated_at at time zone 'Europe/Amsterdam')::date as from_day,
      (p.superseded_at at time zone 'Europe/Amsterdam')::date as until_day
    from top3_plan p join household_case c on c.id = p.case_id
    where c.region_id = of_region and c.merged_into is null and (cases is null or c.id = any (cases))
      and (p.activated_at at time zone 'Europe/Amsterdam')::date <= until
  ), told as (
    select k.agreement_id, k.checked_on as on_day, k.outcome = 'kept' as is_kept, k.recorded_at as at
    from plan p join agreement_check k on k.plan_id = p.id
    union all
    select w.agreement_id, (w.recorded_at at time zone 'Europe/Amsterdam')::date, w.word = 'kept', w.recorded_at
    from plan p join plan_word w on w.plan_id = p.id where w.agreement_id is not null
  ), three_months as (
    select distinct on (p.case_id) p.case_id, p.garden_id, p.closed_on, (p.from_day + interval '3 months')::date as on_day
    from plan p where p.kind = 'full' order by p.case_id, p.from_day, p.id
  ), ended as (
    select s.case_id, s.number, c.garden_id, (s.taken_at at time zone 'Europe/Amsterdam')::date as closed,
      ((s.taken_at at time zone 'Europe/Amsterdam')::date + interval '12 months')::date as on_day
    from course_step s join household_case c on c.id = s.case_id
    where s.step in ('close', 'agree-closing') and c.region_id = of_region and (cases is null or c.id = any (cases))
  )
  select 'own-agreements', p.case_id, a.id, p.garden_id, p.from_day, (d.account_id is null)::integer, 1
  from plan p join agreement a on a.plan_id = p.id join plan_participant d on d.id = a.owner_id
  union all
  select 'kept-in-time', p.case_id, a.id, p.garden_id, x.last_day, coalesce((
      select t.is_kept from told t where t.agreement_id = a.id and t.on_day <= x.last_day order by t.at desc limit 1), false)::integer, 1
  from plan p join unsafe_situation s on s.plan_id = p.id join agreement a on a.situation_id = s.id
  -- An agreement counts in the version that was in force on the last day on which it could be told in time.
  cross join lateral (select greatest(a.due_on, coalesce(a.check_on, s.check_on)) as last_day) x
  where x.last_day < until and p.from_day <= x.last_day and (p.until_day is null or p.until_day > x.last_day)
    and (p.closed_on is null or p.closed_on > x.last_day)
  union all
  select 'plans-alive', m.case_id, m.case_id, m.garden_id, m.on_day, coalesce(greatest(
      (select max(k.checked_on) from agreement_check k where k.case_id = m.case_id and k.checked_on <= m.on_day),
      (select max((w.recorded_at at time zone 'Europe/Amsterdam')::date) from plan_word w
        where w.case_id = m.case_id and (w.recorded_at at time zone 'Europe/Amsterdam')::date <= m.on_day),
      (select max(t.since) from safety_condition_status t where t.case_id = m.case_id and t.since <= m.on_day),
      (select max((k.recorded_at at time zone 'Europe/Amsterdam')::date) from plan_mark k
        where k.case_id = m.case_id and (k.recorded_at at time zone 'Europe/Amsterdam')::date <= m.on_day),
      (select max(n.held_on) from network_consultation n where n.case_id = m.case_id and n.held_on <= m.on_day)
    ) > m.on_day - least(monitor_setting(of_region, 'planDormantDays', 90), 89), false)::integer, 1
  from three_months m where m.on_day <= until and (m.closed_on is null or m.closed_on > m.on_day)
  union all
  select 're-reports', e.case_id, e.case_id, e.garden_id, e.on_day, exists (select 1 from course_step r where r.case_id = e.case_id
      and r.step = 'reopen' and r.number > e.number and (r.taken_at at time zone 'Europe/Amsterdam')::date <= e.on_day)::integer, 1
  from ended e where e.on_day <= until
$$;

-- What is counted without a household: what did not fit here, and what the region learned.
create function monitor_without_household(of_region uuid, until date)
returns table (indicator text, case_id uuid, subject uuid, garden_id uuid, on_day date, numerator double precision, denominator double precision)
language sql stable as $$
  select 'not-fitting', null::uuid, n.id, n.garden_id, n.counted_on, 1::double precision, 1::double precision
  from household_not_fitting n where n.region_id = of_region and n.counted_on <= until
  union all
  select 'lessons-validated', null, s.lesson_id, null, min(s.from_day), 1, 1 from lesson_step s
  where s.region_id = of_region and s.status = 'validated' and s.from_day <= until group by s.lesson_id
  union all
  select 'proposals-realised', null, s.improvement_id, null, min(s.on_day), 1, 1 from improvement_step s
  where s.region_id = of_region and s.state = 'realised' and s.on_day <= until group by s.improvement_id
$$;

-- All facts of some households, or of the whole region and of what is counted without a household.
create function monitor_derive(of_region uuid, cases uuid[], until date)
returns table (indicator text, case_id uuid, subject uuid, garden_id uuid, on_day date, numerator double precision, denominator double precision)
language sql stable as $$
  select * from monitor_waits(of_region, cases, until)
  union all select * from monitor_per_quarter(of_region, cases, until)
  union all select * from monitor_safety(of_region, cases, until)
  union all select * from monitor_plans(of_region, cases, until)
  union all select * from monitor_without_household(of_region, until) where cases is null
$$;

-- Counts some indicators again from their facts: the quarters that are named, and what came since the count began.
create function monitor_roll_up(of_region uuid, closed date, indicators text[], quarters date[]) returns void language sql as $$
  delete from monitor_rollup r where r.region_id = of_region and r.indicator = any (indicators)
    and (r.quarter is null or quarters is null or r.quarter = any (quarters));
  with begun as (
    select v.indicator, max(v.in_force_on) as since from monitor_version v
    where v.region_id = of_region and v.counts_otherwise and v.in_force_on < closed group by v.indicator
  ), known as (
    select f.*, coalesce(f.case_id, f.subject) as household, p.period, b.since from monitor_fact f left join begun b using (indicator)
    cross join lateral (
      select f.quarter where quarters is null or f.quarter = any (quarters)
      union all select null where b.since is null or f.quarter >= b.since) p (period)
    where f.region_id = of_region and f.indicator = any (indicators) and f.quarter < closed
  ), counted as (
    select k.indicator, k.garden_id, k.period, max(k.since) as since, count(*) as facts, count(distinct k.household) as households, sum(k.numerator) as numerator,
      sum(k.denominator) as denominator, percentile_cont(0.5) within group (order by k.numerator) as median,
      count(distinct k.household) filter (where k.numerator > 0) as hits,
      count(distinct k.household) filter (where k.numerator < k.denominator) as misses
    from known k group by grouping sets ((k.indicator, k.period, k.garden_id), (k.indicator, k.period))
    having grouping(k.garden_id) = 1 or k.garden_id is not null
  )
  insert into monitor_rollup
  select of_region, c.indicator, c.garden_id, c.period, coalesce((select max(v.number) from monitor_version v where v.region_id = of_region
      and v.indicator = c.indicator and v.in_force_on <= coalesce(c.period, closed - 1)), 1),
    case when c.period is null then c.since end, c.facts, c.households, c.numerator, c.denominator, c.median, c.hits, c.misses
  from counted c
$$;

-- Brings facts and roll-ups of the worker's region up to date: what changed since the last time, and once a day
-- everything, because time itself closes quarters and lets months pass. Tells how many households it looked at again.
-- Compiling this many expressions costs more than it saves.
create function renew_monitor() returns integer language plpgsql volatile security definer set search_path = public, pg_temp set jit = off as $$
declare
  mine uuid := app_worker_region();
  today date := app_today();
  closed date := monitor_closed(app_worker_region(), app_today());
  cases uuid[];
  is_new_day boolean;
  touched_indicators text[];
  touched_quarters date[];
begin
  perform only_for_a_job();
  insert into monitor_renewal (region_id) values (mine) on conflict do nothing;
  select r.renewed_on is distinct from today into is_new_day from monitor_renewal r where r.region_id = mine for update;
  with gone as (delete from monitor_touched t where t.region_id = mine returning t.case_id)
  select coalesce(array_agg(distinct g.case_id), '{}') into cases from gone g;
  if is_new_day then cases := null; elsif cardinality(cases) = 0 then return 0; end if;
  with fresh as materialized (
    select f.*, date_trunc('quarter', f.on_day::timestamp)::date as quarter from monitor_derive(mine, cases, today) f
  ), gone as (
    delete from monitor_fact f where f.region_id = mine and (cases is null or f.case_id = any (cases)) and not exists (
      select 1 from fresh n where n.indicator = f.indicator and n.quarter = f.quarter and n.subject = f.subject)
    returning f.indicator, f.quarter
  ), put as (
    insert into monitor_fact as f (region_id, indicator, subject, quarter, case_id, garden_id, on_day, numerator, denominator)
    select mine, n.indicator, n.subject, n.quarter, n.case_id, n.garden_id, n.on_day, n.numerator, n.denominator from fresh n
    on conflict (region_id, indicator, quarter, subject) do update set case_id = excluded.case_id, garden_id = excluded.garden_id,
      on_day = excluded.on_day, numerator = excluded.numerator, denominator = excluded.denominator
    where (f.case_id, f.garden_id, f.on_day, f.numerator, f.denominator)
      is distinct from (excluded.case_id, excluded.garden_id, excluded.on_day, excluded.numerator, excluded.denominator)
    returning f.indicator, f.quarter
  )
  select array_agg(distinct x.indicator), array_agg(distinct x.quarter) into touched_indicators, touched_quarters
  from (select * from gone union all select * from put) x;
  if is_new_day then
    delete from monitor_rollup r where r.region_id = mine;
    perform monitor_roll_up(mine, closed, (select array_agg(distinct f.indicator) from monitor_fact f where f.region_id = mine), null);
    update monitor_renewal set renewed_on = today where region_id = mine;
  elsif touched_indicators is not null then
    perform monitor_roll_up(mine, closed, touched_indicators, touched_quarters);
  end if;
  return coalesce(cardinality(cases), (select count(*)::integer from household_case c where c.region_id = mine));
end $$;

-- A new version is counted from the next time on.
create function count_anew() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update monitor_renewal set renewed_on = null where region_id = new.region_id;
  return null;
end $$;
create trigger counted_anew after insert on monitor_version for each row execute function count_anew();

-- For the job that tells a closed quarter: the exact roll-ups of what was not told yet, and what was told before.
create function monitor_to_tell()
returns table (indicator text, garden_id uuid, quarter date, told_after date, version integer, since date, facts integer, hits integer, households integer,
  hit_households integer, miss_households integer, denominator double precision, median double precision, facts_shown boolean,
  value_shown boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare mine uuid := app_worker_region(); last_quarter date;
begin
  perform only_for_a_job();
  last_quarter := (monitor_closed(mine, app_today()) - interval '3 months')::date;
  if exists (select 1 from monitor_figure f where f.region_id = mine and f.told_after = last_quarter)
    or not exists (select 1 from monitor_renewal r where r.region_id = mine and r.renewed_on = app_today()) then return; end if;
  return query
    select f.indicator, f.garden_id, f.quarter, f.told_after, f.version, f.since, f.facts, f.hits, f.facts, f.hits, f.facts - f.hits, 0::double precision,
      0::double precision, f.shown_facts is not null, f.shown_value is not null
    from monitor_figure f where f.region_id = mine
    union all
    select r.indicator, r.garden_id, r.quarter, null::date, r.version, r.since, r.facts, r.numerator::integer, r.households, r.hit_households, r.miss_households,
      r.denominator, r.median, null::boolean, null::boolean
    from monitor_rollup r where r.region_id = mine and not exists (select 1 from monitor_figure f
      where f.region_id = mine and f.indicator = r.indicator and f.quarter = r.quarter);
end $$;

create function tell_monitor(figures jsonb) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform only_for_a_job();
  insert into monitor_figure (region_id, indicator, garden_id, quarter, told_after, version, since, facts, hits, shown_facts, shown_value)
  select app_worker_region(), f.indicator, f.garden_id, f.quarter, (monitor_closed(app_worker_region(), app_today()) - interval '3 months')::date,
    f.version, f.since, f.facts, f.hits, f.shown_facts, f.shown_value
  from jsonb_to_recordset(figures) f (indicator text, garden_id uuid, quarter date, version integer, since date, facts integer, hits integer,
    shown_facts integer, shown_value double precision)
  on conflict do nothing;
end $$;

-- What the practice group sees of one indicator: each thing that counted as a dot, in order of time, without the
-- household, its name in the group or its day.
create function monitor_dots(wanted text)
returns table (place integer, garden_id uuid, quarter date, numerator double precision, denominator double precision)
language sql stable security definer set search_path = public, pg_temp as $$
  select (row_number() over (order by f.on_day, f.subject))::integer, f.garden_id, f.quarter, f.numerator, f.denominator
  from monitor_fact f where f.region_id = app_region() and f.indicator = wanted and app_in_practice()
  order by 1
$$;

create function monitor_dot_counts() returns table (indicator text, dots integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.indicator, count(*)::integer from monitor_fact f where f.region_id = app_region() and app_in_practice() group by f.indicator
$$;

revoke execute on function monitor_setting(uuid, text, integer), monitor_closed(uuid, date), monitor_quarters(uuid, uuid[], date), monitor_waits(uuid, uuid[], date),
  monitor_per_quarter(uuid, uuid[], date), monitor_safety(uuid, uuid[], date), monitor_plans(uuid, uuid[], date),
  monitor_without_household(uuid, date), monitor_derive(uuid, uuid[], date), monitor_roll_up(uuid, date, text[], date[]),
  touch_monitor(), count_anew() from public;

-- Its figures are indicators now.
drop function plan_figures(date, integer);
