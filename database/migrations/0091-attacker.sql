-- Who is kept out of a household is kept out of what it becomes: the household that splits off, and the one it goes on in.
-- Where that colleague works there already, it does not become that (excluded_works_here).
create function exclusions_go_along(of_case uuid, to_case uuid) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into exclusion (region_id, case_id, account_id, asked_by, why, set_by)
  select x.region_id, to_case, x.account_id, x.asked_by, x.why, x.set_by
  from exclusion x join account a on a.id = x.account_id and (a.ended_on is null or a.ended_on > app_today())
  where x.case_id = of_case and x.lifted_at is null and not is_excluded(x.account_id, to_case)
$$;
revoke execute on function exclusions_go_along(uuid, uuid) from public;
create function exclusions_follow_split() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform exclusions_go_along(new.from_case_id, new.case_id);
  return null;
end $$;
create trigger exclusions_follow after insert on household_split for each row execute function exclusions_follow_split();
create function exclusions_follow_merge() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform exclusions_go_along(new.case_id, (select s.merged_into from course_step s
    where s.case_id = new.case_id and s.step = 'ask-merge' order by s.number desc limit 1));
  return null;
end $$;
create trigger exclusions_follow after insert on course_step for each row when (new.step = 'agree-merge')
  execute function exclusions_follow_merge();

-- Who is kept out of a household has no say in whether its file goes or stays, and finds it nowhere.
create or replace function require_file_keeper(household uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app_has_role('privacy-officer', 'functional-administrator')
    or not exists (select 1 from household_case c where c.id = household and c.region_id = app_region() and c.merged_into is null)
    or household_with_merged(household) && excluded_case_ids()
  then
    raise exception 'not theirs' using errcode = 'insufficient_privilege';
  end if;
  perform 1 from household_case c where c.id = any (household_with_merged(household)) order by c.id for no key update;
end $$;
create or replace function retention_of_region() returns table (case_id uuid, number text, garden text, bases text[], closed_on date, due_on date,
  ground text, held boolean, proposal jsonb, holds jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.*, (select jsonb_build_object('id', p.id, 'why', p.why, 'by', p.proposed_by, 'byName', a.name,
      'on', (p.proposed_at at time zone 'Europe/Amsterdam')::date)
    from retention_proposal p join account a on a.id = p.proposed_by where p.case_id = t.case_id and p.ended_at is null),
    (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'byName', a.name, 'by', h.set_by, 'until', h.until_on,
      'on', (h.set_at at time zone 'Europe/Amsterdam')::date,
      'why', case when not exists (select 1 from case_involvement i where i.case_id = h.case_id and i.account_id = h.set_by) then h.why end)
      order by h.id), '[]')
    from legal_hold h join account a on a.id = h.set_by where h.case_id = any (household_with_merged(t.case_id))
      and (h.until_on is null or h.until_on >= app_today()) and not exists (select 1 from legal_hold_lift l where l.hold_id = h.id))
  from retention_terms(app_region()) t where app_has_role('privacy-officer', 'functional-administrator')
    and not household_with_merged(t.case_id) && excluded_case_ids()
$$;
create or replace function lift_household_hold(wanted uuid, because text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare held uuid;
begin
  select h.case_id into held from legal_hold h where h.id = wanted and h.region_id = app_region();
  if held is null or not app_has_role('privacy-officer', 'functional-administrator') or is_excluded(app_actor(), held) then
    raise exception 'not theirs' using errcode = 'insufficient_privilege';
  end if;
  insert into legal_hold_lift (hold_id, region_id, case_id, why, lifted_by) values (wanted, app_region(), held, because, app_actor());
end $$;

-- A number and a name are of one region: what another region calls the same stays.
create or replace function forget_household(numbers text[], names text[], erased uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare found tid[];
begin
  delete from notice n where n.about_id = any (erased);
  delete from outbox_event e where exists (select 1 from jsonb_each_text(e.ids) i where i.value = any (erased::text[]));
  delete from form_receipt f where exists (
    select 1 from regexp_matches(f.location, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') m where m[1]::uuid = any (erased));
  delete from same_person_step s where s.left_in && erased;
  delete from household_import i where i.region_id = app_region()
    and exists (select 1 from unnest(names) n where strpos(i.parts::text, n) > 0);
  select array_agg(i.ctid) into found from observation_invitation i where i.region_id = app_region() and i.pseudonym = any (numbers);
  perform erase_rows('observation_invitation', found, '{}', '{}');
end $$;

-- What was done with a household as a whole goes to one person of it only by what everybody in it knows is there: that an
-- address is secret, a meldcode began or somebody else has a confidant, no file tells.
create function tells_nothing_of_others(action text) returns boolean language sql immutable as $$
  select split_part(action, ':', 1) = any (array['household-case', 'people-and-network', 'contact-person', 'deputy', 'team', 'timeline',
    'dossier', 'planned-consultation', 'live-consultation', 'network-consultation', 'top3-plan', 'intervention', 'copy-out'])
$$;
create or replace function audit_lines_of_request(wanted uuid) returns table (line bigint, person uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  with asked as (
    select r.case_id, r.person_id from rights_request r
    where r.id = wanted and r.region_id = app_region() and 'privacy-officer' = any (app_roles()) and not is_excluded(app_actor(), r.case_id)
  ), who as (
    -- Somebody who was recorded twice is one person.
    select distinct x.id from asked a cross join lateral (
      select a.person_id union select p.merged_into from person p where p.id = a.person_id and p.merged_into is not null
      union select p.id from person p where p.merged_into = a.person_id) x (id)
  ), found as (
    select l.id, l.case_id, w.id as person from who w join audit_line l on l.person_id = w.id
    union
    select l.id, l.case_id, w.id from who w join household_member m on m.person_id = w.id
    join audit_line l on l.case_id = m.case_id and w.id = any (l.people) and tells_nothing_of_others(l.action)
  )
  select f.id, a.person_id from asked a left join found f on f.case_id is null or not is_excluded(app_actor(), f.case_id)
$$;
