-- What somebody who tried to get in found open.

-- Whether a thing of a household's file is about somebody: the same as a person chooses from in
-- src/casework/rights/destruction/store.server.ts, with what was corrected since.
create function is_about(household uuid, who uuid, kind text, thing uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select case kind
    when 'journal-entry' then (select who = any (t.spoke_with || t.about) from journal_version t
      where t.entry_id = thing and t.case_id = household order by t.number desc limit 1)
    when 'measurement' then exists (select 1 from safety_measurement t where t.id = thing and t.case_id = household and t.rater_person_id = who)
    when 'child-voice' then exists (select 1 from child_voice t where t.id = thing and t.case_id = household and t.person_id = who)
    when 'instrument-outcome' then exists (select 1 from instrument_outcome t where t.id = thing and t.case_id = household and t.person_id = who)
    when 'face' then exists (select 1 from family_face t where t.id = thing and t.case_id = household and t.person_id = who)
    when 'message' then exists (select 1 from family_message t where t.id = thing and t.case_id = household and t.person_id = who)
    when 'own-view' then exists (select 1 from journal_view t where t.id = thing and t.case_id = household and t.person_id = who)
    when 'analysis-view' then exists (select 1 from shared_analysis_view t where t.id = thing and t.case_id = household and t.person_id = who)
    when 'statement' then exists (select 1 from rights_request t where t.id = thing and t.case_id = household and t.person_id = who
      and t.kind = 'statement')
    when 'file' then exists (select 1 from file t where t.id = thing and t.case_id = household and who = any (t.about))
    when 'incident' then exists (select 1 from incident_person t where t.incident_id = thing and t.case_id = household and t.person_id = who)
    else false end
$$;
revoke execute on function is_about(uuid, uuid, text, uuid) from public;

-- As in 0057, and: what is not about whom it was asked for was never theirs to choose. It stays, and is in no proof.
create or replace function carry_out_destruction(wanted uuid, said text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked rights_request;
  looked rights_step;
  proposal rights_step;
  one record;
  subject uuid;
begin
  select * into asked from rights_request r where r.id = wanted;
  if asked.id is null or not coalesce(app_parts_in(asked.case_id) && array['contact-person', 'duo-partner'], false) then
    raise exception 'not theirs to carry out' using errcode = 'insufficient_privilege';
  end if;
  perform 1 from household_case c where c.id = asked.case_id for no key update;
  perform 1 from rights_request r where r.id = wanted for update;
  subject := case asked.about when 'self' then asked.person_id
    else (select w.child_id from rights_weighing w where w.request_id = wanted order by w.number desc limit 1) end;
  select * into looked from rights_step s where s.request_id = wanted order by s.number desc limit 1;
  select * into proposal from rights_step s where s.request_id = wanted and s.number = looked.number - 1;
  if asked.kind <> 'destroy' or looked.step is distinct from 'confirmed' or proposal.step is distinct from 'proposed'
    or proposal.outcome = 'refused'
  then
    raise exception 'this step does not follow' using errcode = '23514', constraint = 'rights_step_follows';
  end if;
  if looked.taken_by = app_actor() or looked.taken_by = proposal.taken_by
    or exists (select 1 from destruction_item i where i.request_id = wanted and i.decided_by = looked.taken_by)
  then
    raise exception 'a second pair of eyes' using errcode = '23514', constraint = 'rights_needs_two';
  end if;
  if is_held(asked.case_id) then
    raise exception 'held' using errcode = '23514', constraint = 'legal_hold_stops';
  end if;
  delete from destruction_item i where i.request_id = wanted
    and not coalesce(is_about(asked.case_id, subject, i.thing_kind, i.thing_id), false);
  insert into destroying (xid, region_id) values (pg_current_xact_id(), asked.region_id);
  for one in select i.thing_kind, array_agg(i.thing_id) as things from destruction_item i
    where i.request_id = wanted and i.choice = 'destroy' group by i.thing_kind
  loop
    perform erase_things(asked.case_id, one.thing_kind, one.things);
  end loop;
  delete from destroying d where d.xid = pg_current_xact_id();
  insert into destruction (request_id, region_id, case_id, bases, destroyed, kept, proposed_by, looked_by, carried_out_by)
  select wanted, asked.region_id, asked.case_id, (select c.legal_basis from household_case c where c.id = asked.case_id),
    (select coalesce(jsonb_object_agg(x.thing_kind, x.many), '{}') from (select i.thing_kind, count(*) as many from destruction_item i
      where i.request_id = wanted and i.choice = 'destroy' group by 1) x),
    (select coalesce(jsonb_object_agg(x.ground, x.many), '{}') from (select i.ground, count(*) as many from destruction_item i
      where i.request_id = wanted and i.choice = 'keep' group by 1) x),
    proposal.taken_by, looked.taken_by, app_actor();
  insert into rights_step (request_id, number, region_id, case_id, step, why, taken_by)
  values (wanted, looked.number + 1, asked.region_id, asked.case_id, 'carried-out', said, app_actor());
end $$;

-- The words of a text without accents and capitals, for comparing names.
create function plain_words(said text) returns setof text language sql immutable as $$
  select w from regexp_split_to_table(regexp_replace(lower(normalize(said, NFKD)), '[\u0300-\u036f\u00ad\u200b-\u200f\u2060]', '', 'g'), '[^[:alpha:]]+') w
  where length(w) > 1
$$;
-- As in 0059, and: a name is also a name without its accents, of two letters, or with what Dutch puts behind it
-- ('Karims broer', 'Keesje').
create or replace function check_family_observation(wanted uuid, about_what text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare told family_observation; made uuid;
begin
  select f.* into told from family_observation f where f.id = wanted for update;
  if not exists (select 1 from family_observations_to_check() t where t.id = wanted) then
    raise exception 'nothing to check' using errcode = '23514', constraint = 'family_observation_waits';
  end if;
  if about_what is not null then
    if exists (
      select 1 from (
        select concat_ws(' ', p.given_name, p.family_name) as name from household_member m join person p on p.id = m.person_id
        where m.case_id = told.case_id
        union all
        select a.name from case_involvement i join account a on a.id = i.account_id where i.case_id = told.case_id) known
      cross join plain_words(known.name) as name(part)
      join plain_words(told.words) as said(word) on said.word ~ ('^' || name.part || '(s|je|tje|pje)?s?$')
      where name.part not in ('van', 'de', 'der', 'den', 'het', 'een', 'el', 'al', 'te', 'ten', 'ter', 'in', 'op', 'of', 'la', 'le',
        'di', 'da', 'ben', 'bin', 'von', 'en')) then
      raise exception 'a name is in it' using errcode = '23514', constraint = 'no_name_crosses';
    end if;
    insert into observation (region_id, pseudonym, garden_id, effect, about, text, shared_on, voice)
    select told.region_id, case when told.with_pseudonym then c.pseudonym end, case when told.with_pseudonym then c.garden_id end,
      told.effect, about_what, told.words, app_today(), 'family'
    from household_case c where c.id = told.case_id returning id into made;
  end if;
  insert into family_observation_check (family_observation_id, region_id, about, observation_id, checked_by)
  values (wanted, told.region_id, about_what, made, app_actor());
end $$;

-- As in 0063, but all answers to a question in a quarter are told, or none. Where only some are kept back, the rest and the sum
-- give them away as soon as what is left fits in one way: two hidden answers of 8 households are 4 and 4.
create or replace function experience_told(of_region uuid) returns table (question_id uuid, version integer, quarter date, answer integer, counted integer, households integer)
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
    select w.*, o.answer, c.counted as these, c.households as theirs
    from whole w join least l on w.households >= l.n, generate_series(1, case w.kind when 'scale' then 5 else 3 end) o (answer),
      lateral (select count(*) as counted, count(distinct g.source) as households from given g
        where (g.question_id, g.version, g.quarter, g.answer) = (w.question_id, w.version, w.quarter, o.answer)) c
  ), judged as (
    select c.*, bool_and(c.theirs = 0 or c.theirs >= l.n and c.theirs < c.households) over (partition by c.question_id, c.version, c.quarter) as shown
    from cell c, least l
  )
  select w.question_id, w.version, w.quarter, null::integer, case when w.households >= l.n then w.counted end::integer,
    case when w.households >= l.n then w.households end::integer from whole w, least l
  union all
  select j.question_id, j.version, j.quarter, j.answer, case when j.shown then j.these end::integer, case when j.shown then j.theirs end::integer
  from judged j
$$;

-- As in 0056 and 0059, and: who worked with a household that was merged into this one knows the family too.
create function app_knows_household(household uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  with recursive came(id) as (
    select household union select c.id from came x join household_case c on c.merged_into = x.id)
  select exists (select 1 from came x join case_involvement i on i.case_id = x.id where i.account_id = app_actor())
$$;
revoke execute on function app_knows_household(uuid) from public;
create or replace function family_observations_to_check() returns table (id uuid, effect text, words text, with_pseudonym boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.id, f.effect, f.words, f.with_pseudonym from family_observation f
  where f.region_id = app_region() and app_may_check_families() and f.withdrawn_at is null
    and not exists (select 1 from family_observation_check k where k.family_observation_id = f.id)
    and not app_knows_household(f.case_id)
  order by f.id
$$;

create or replace function experience_paper_at(wanted uuid) returns table (audience text, version_ids uuid[], state text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.audience, p.version_ids, case
    when app_knows_household(p.case_id) then 'own-household'
    when exists (select 1 from experience_answered d where d.case_id = p.case_id and d.person_id = p.person_id and d.moment = p.moment) then 'answered'
    else 'open' end
  from experience_paper p
  where p.id = wanted and p.region_id = app_region() and app_has_role('project-leader', 'policy-adviser', 'experience-expert')
$$;

-- As in 0049, but who belongs to more than one household is mailed only in the hours that are safe in each of them. Where
-- there are none, a mail waits until somebody says otherwise.
create or replace function safe_mail_moment(wanted uuid, at timestamptz) returns timestamptz
language sql stable security definer set search_path = public, pg_temp as $$
  with said as (
    select distinct on (s.case_id) s.* from safe_contact s where s.person_id = wanted order by s.case_id, s.id desc
  ), hours as (
    select max(s.mail_from) as mail_from, min(s.mail_until) as mail_until, at at time zone 'Europe/Amsterdam' as clock
    from said s where s.may_mail having count(*) > 0
  )
  select coalesce((
    select case
      when h.mail_from >= h.mail_until then h.clock + interval '1 day'
      when extract(hour from h.clock) < h.mail_from then date_trunc('day', h.clock) + make_interval(hours => h.mail_from)
      when extract(hour from h.clock) >= h.mail_until then date_trunc('day', h.clock) + make_interval(days => 1, hours => h.mail_from)
      else h.clock end at time zone 'Europe/Amsterdam' from hours h), at)
$$;
