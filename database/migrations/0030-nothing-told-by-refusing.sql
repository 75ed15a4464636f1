-- A refusal tells nothing: who may not write somewhere hears the same whatever is there. And nobody chooses the moment
-- or the name under which something is written down.

-- Triggers run before row security refuses a row, and look where the asker may not. So on each table about a household
-- whose triggers do, this one goes first and says what row security would say. Stable: it sees what the policies see.
create function stay_within_reach() returns trigger language plpgsql stable as $$
begin
  if row_security_active(tg_relid) and not new.case_id = any (reachable_case_ids())
    and not (tg_table_name = 'case_involvement' and app_opens(new.case_id))
  then
    raise exception 'new row violates row-level security policy for table "%"', tg_table_name using errcode = '42501';
  end if;
  return new;
end $$;

-- The same where somebody of the family writes too: under their own name, and about themselves.
create function stay_within_own_words() returns trigger language plpgsql stable as $$
declare given jsonb := to_jsonb(new);
begin
  if row_security_active(tg_relid) and not new.case_id = any (reachable_case_ids())
    and not coalesce(new.case_id = any (family_case_ids()) and new.recorded_by = app_actor()
      and case tg_table_name when 'safety_measurement' then (given ->> 'rater_person_id')::uuid = app_person()
        else exists (select 1 from plan_participant p
          where p.id = (given ->> 'participant_id')::uuid and p.person_id = app_person()) end, false)
  then
    raise exception 'new row violates row-level security policy for table "%"', tg_table_name using errcode = '42501';
  end if;
  return new;
end $$;

-- Triggers run in the order of their names.
do $$
declare one text;
begin
  foreach one in array array['acute_danger_step', 'agreement', 'case_involvement', 'challenge_step', 'child_voice',
    'consultation_participant', 'aftercare_look', 'consent_withdrawal', 'course_step', 'disclosure', 'incident_step', 'intervention',
    'intervention_step', 'safety_phase_step', 'journal_version', 'plan_meeting', 'plan_role', 'release',
    'reporting_code_step', 'safety_condition', 'safety_condition_status', 'safety_sight_person', 'safety_sight_term',
    'situation_affected', 'situation_factor', 'top3_plan', 'unsafe_situation'] loop
    execute format('create trigger "0_within_reach" before insert on %I for each row execute function stay_within_reach()', one);
  end loop;
  foreach one in array array['plan_mark', 'safety_measurement'] loop
    execute format('create trigger "0_within_reach" before insert on %I for each row execute function stay_within_own_words()', one);
  end loop;
end $$;

-- What a team did with an answer is told to nobody who only gave it.
create function stay_within_own_questions() returns trigger language plpgsql stable as $$
begin
  if row_security_active(tg_relid) and new.step <> 'answered'
    and not exists (select 1 from expert_consult_case c where c.consult_id = new.consult_id)
  then
    raise exception 'new row violates row-level security policy for table "%"', tg_table_name using errcode = '42501';
  end if;
  return new;
end $$;
create trigger "0_within_reach" before insert on expert_consult_step for each row execute function stay_within_own_questions();

-- What was released is taken back by those closest to the family, in their own name and now.
alter policy reach_change on release
  using (case_id = any ((select reachable_case_ids())::uuid[]) and app_parts_in(case_id) && array['contact-person', 'duo-partner'])
  with check (withdrawn_by = (select app_actor()) and withdrawn_at = (select app_now())
    and case_id = any ((select reachable_case_ids())::uuid[]) and app_parts_in(case_id) && array['contact-person', 'duo-partner']);

-- The moment of writing is the database's own.
do $$
declare one record;
begin
  for one in
    select c.relname as name, string_agg(format('%I', a.attname), ', ' order by a.attnum) filter (where a.attgenerated = ''
      and not (a.attname like '%\_at' and coalesce(pg_get_expr(d.adbin, d.adrelid) like '%app_now()%', false))) as rest
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege('toekomsttuin_app', c.oid, 'insert')
    group by c.oid
    having bool_or(a.attname like '%\_at' and pg_get_expr(d.adbin, d.adrelid) like '%app_now()%')
  loop
    execute format('revoke insert on %I from toekomsttuin_app', one.name);
    execute format('grant insert (%s) on %I to toekomsttuin_app', one.rest, one.name);
  end loop;
end $$;

-- A household is seen by colleagues.
alter policy record on safety_sight with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[])
  and recorded_by = (select app_actor()) and seen_on <= (select app_today())
  and seen_by in (select a.id from account a where a.kind = 'professional'));
-- Nobody looked at a register on a day that is still to come.
alter policy record on legal_authority with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor())
  and (select app_may_change_people()) and looked_on <= (select app_today())
  and holder_ids <@ array(select m.person_id from household_member m where m.case_id = legal_authority.case_id));

-- A neutral page has a name that looks like what it is: whole labels, and none that stands for other letters.
alter table region drop constraint a_safe_way_out;
update region set quick_exit_address = default
  where quick_exit_address !~ '^https://((?!xn--)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}(/[!-~]*)?$';
alter table region add constraint a_safe_way_out check (length(quick_exit_address) <= 200
  and quick_exit_address ~ '^https://((?!xn--)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}(/[!-~]*)?$');
