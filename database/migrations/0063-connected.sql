-- What was built beside each other, connected: what people answered and what stood in the way are figures of the monitor,
-- and a proposal for improvement reads them.

-- What may be told of answers, whoever asks: the guard of before, without the question who reads it.
create function experience_told(of_region uuid) returns table (question_id uuid, version integer, quarter date, answer integer, counted integer, households integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with least as (
    select greatest(3, coalesce((select s.value from region_setting s where s.region_id = of_region and s.name = 'smallNumberThreshold'), 5)) as n
  ), given as (
    select v.question_id, v.number as version, v.kind, a.quarter, a.answer, a.source
    from experience_answer a join experience_version v on v.id = a.version_id
    where a.region_id = of_region and a.quarter < date_trunc('quarter', app_today())::date
  ), whole as (
    select g.question_id, g.version, g.kind, g.quarter, count(*) as counted, count(distinct g.source) as households
    from given g group by 1, 2, 3, 4
  ), cell as (
    select w.*, o.answer, c.counted as these, c.households as theirs, c.households >= l.n as is_large
    from whole w join least l on w.households >= l.n, generate_series(1, case w.kind when 'scale' then 5 else 3 end) o (answer),
      lateral (select count(*) as counted, count(distinct g.source) as households from given g
        where (g.question_id, g.version, g.quarter, g.answer) = (w.question_id, w.version, w.quarter, o.answer)) c
  ), ranked as (
    select c.*, row_number() over (partition by c.question_id, c.version, c.quarter, c.is_large order by c.theirs, c.answer) as place,
      sum(c.theirs) filter (where not c.is_large) over (partition by c.question_id, c.version, c.quarter) as small,
      max(c.theirs) over (partition by c.question_id, c.version, c.quarter) = c.households as is_everywhere
    from cell c
  )
  select w.question_id, w.version, w.quarter, null::integer, case when w.households >= l.n then w.counted end::integer,
    case when w.households >= l.n then w.households end::integer from whole w, least l
  union all
  select r.question_id, r.version, r.quarter, r.answer, case when s.shown then r.these end::integer, case when s.shown then r.theirs end::integer
  from ranked r, least l, lateral (select not r.is_everywhere and case when r.small > 0 then r.is_large and (r.small >= l.n or r.place > 1)
    else true end as shown) s
$$;
revoke execute on function experience_told(uuid) from public;
create or replace function experience_figures() returns table (question_id uuid, version integer, quarter date, answer integer, counted integer, households integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.* from experience_told(app_region()) t
  where (select app_has_role('project-leader', 'policy-adviser', 'project-group-member', 'ambassador'))
$$;

create or replace function monitor_without_household(of_region uuid, until date)
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
  union all
  select 'barriers-lifted', null, s.barrier_id, null, min(s.on_day), 1, 1 from barrier_step s
  where s.region_id = of_region and s.state = 'lifted' and s.on_day <= until group by s.barrier_id
  union all
  select 'barriers-age', null, l.barrier_id, null, l.on_day, l.on_day - n.on_day, 1
  from (select s.barrier_id, min(s.on_day) as on_day from barrier_step s
    where s.region_id = of_region and s.state = 'lifted' and s.on_day <= until group by s.barrier_id) l
  join barrier_step n on n.barrier_id = l.barrier_id and n.number = 1
$$;

-- How many answers were good, and of how many. It only adds up what may be told of each question anyway, of the whole
-- region: so it can't tell more than that. A question of which the good answers are kept back is left out whole.
create function monitor_answers(of_region uuid, closed date)
returns table (indicator text, quarter date, version integer, since date, facts integer, hits integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with asked as (
    select q.id as question_id, v.number, v.kind, v.why, v.from_day,
      case q.audience when 'professional' then 'professional-experience' else 'family-experience' end as indicator,
      (select s.from_day from experience_step s where s.question_id = q.id and s.step = 'in-use') as began
    from experience_question q join experience_version v on v.question_id = q.id where q.region_id = of_region
  ), begun as (
    select x.indicator, max(x.since) as since from (
      select a.indicator, date_trunc('quarter', a.from_day::timestamp)::date as since from asked a where a.why is not null and a.from_day >= a.began
      union all
      select v.indicator, v.in_force_on from monitor_version v where v.region_id = of_region and v.counts_otherwise) x
    where x.since < closed group by 1
  ), told as (
    select a.indicator, t.quarter, max(t.counted) filter (where t.answer is null) as facts,
      sum(t.counted) filter (where t.answer >= a.least) as hits
    from (select a.*, case a.kind when 'scale' then 4 else 3 end as least from asked a) a
    join experience_told(of_region) t on t.question_id = a.question_id and t.version = a.number
    where t.quarter < closed group by a.indicator, t.quarter, a.question_id, a.number, a.kind
    having max(t.counted) filter (where t.answer is null) is not null
      and count(t.counted) filter (where t.answer >= a.least) = case a.kind when 'scale' then 2 else 1 end
  )
  select p.indicator, p.quarter, coalesce((select max(v.number) from monitor_version v where v.region_id = of_region
      and v.indicator = p.indicator and v.in_force_on <= coalesce(p.quarter, closed - 1)), 1), p.since, p.facts, p.hits
  from (
    select t.indicator, t.quarter, null::date as since, sum(t.facts)::integer as facts, sum(t.hits)::integer as hits from told t group by 1, 2
    union all
    select t.indicator, null, b.since, sum(t.facts)::integer, sum(t.hits)::integer from told t left join begun b using (indicator)
    where b.since is null or t.quarter >= b.since group by 1, 3) p
$$;
revoke execute on function monitor_answers(uuid, date) from public;

create or replace function monitor_to_tell()
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
      where f.region_id = mine and f.indicator = r.indicator and f.quarter = r.quarter)
    union all
    select a.indicator, null::uuid, a.quarter, null::date, a.version, a.since, a.facts, a.hits, a.facts, a.hits, a.facts - a.hits,
      a.facts::double precision, 0::double precision, null::boolean, null::boolean
    from monitor_answers(mine, monitor_closed(mine, app_today())) a where not exists (select 1 from monitor_figure f
      where f.region_id = mine and f.indicator = a.indicator and f.quarter = a.quarter);
end $$;

-- The indicators as the product begins with them; a test holds these words beside those of the app.
create function monitor_start() returns table (key text, unit text, question text) language sql immutable as $$
  values
    ('days-to-contact', 'days', 'Is er eerder contact na een signaal?'),
    ('days-to-plan', 'days', 'Is er eerder een plan?'),
    ('days-to-help', 'days', 'Komt hulp eerder?'),
    ('help-wait', 'days', 'Hoe lang wacht een gezin op hulp?'),
    ('help-fits', 'share', 'Past de hulp?'),
    ('consult-days', 'days', 'Is er sneller deskundigheid bij?'),
    ('one-contact-person', 'share', 'Houdt een gezin dezelfde contactpersoon?'),
    ('contact-changes', 'rate', 'Hoe vaak wisselt de contactpersoon?'),
    ('professionals', 'people', 'Hoeveel professionals heeft een gezin om zich heen?'),
    ('safer-family-1', 'share', 'Vindt het gezin het veiliger na ongeveer een half jaar?'),
    ('safer-family-2', 'share', 'Vindt het gezin het veiliger na ongeveer een jaar?'),
    ('safer-family-3', 'share', 'Vindt het gezin het veiliger na ongeveer anderhalf jaar?'),
    ('safer-professional-1', 'share', 'Vinden professionals het veiliger na ongeveer een half jaar?'),
    ('safer-professional-2', 'share', 'Vinden professionals het veiliger na ongeveer een jaar?'),
    ('safer-professional-3', 'share', 'Vinden professionals het veiliger na ongeveer anderhalf jaar?'),
    ('no-violence', 'share', 'Stopt het geweld?'),
    ('re-reports', 'share', 'Blijft het goed na het afsluiten?'),
    ('court-measures', 'share', 'Is er een maatregel van de rechter nodig?'),
    ('own-agreements', 'share', 'Wie zorgt voor de afspraken?'),
    ('kept-in-time', 'share', 'Lukken afspraken op tijd?'),
    ('plans-alive', 'share', 'Wordt een plan na drie maanden nog gebruikt?'),
    ('new-households', 'count', 'Hoeveel huishoudens komen erbij?'),
    ('not-fitting', 'share', 'Hoe vaak past een huishouden hier niet?'),
    ('lessons-validated', 'count', 'Welke lessen zijn goed onderbouwd?'),
    ('proposals-realised', 'count', 'Wat is er echt verbeterd?'),
    ('barriers-lifted', 'count', 'Welke belemmeringen zijn weg?'),
    ('barriers-age', 'days', 'Hoe lang duurt het voor een belemmering weg is?'),
    ('family-experience', 'share', 'Wat vinden gezinnen ervan?'),
    ('professional-experience', 'share', 'Hoe is het om zo te werken?')
$$;
revoke execute on function monitor_start() from public;
create or replace function indicators_to_choose() returns table (key text, question text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.key, coalesce((select v.question from monitor_version v where v.region_id = app_region() and v.indicator = s.key
    and v.in_force_on <= app_today() order by v.number desc limit 1), s.question)
  from monitor_start() s where (select app_in_practice()) or (select app_steers())
$$;
-- The last quarter that was over at the end of that day, as it was told: nothing where it is kept back or not told yet.
drop function indicator_at(text, date);
create function indicator_at(asked text, on_day date) returns table (value double precision, unit text, counted integer, quarter date)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.shown_value, s.unit, f.shown_facts, f.quarter from monitor_figure f join monitor_start() s on s.key = f.indicator
  where f.region_id = app_region() and f.indicator = asked and f.garden_id is null and f.shown_value is not null
    and f.quarter = (date_trunc('quarter', (on_day + 1)::timestamp) - interval '3 months')::date
    and ((select app_in_practice()) or (select app_steers()))
$$;
