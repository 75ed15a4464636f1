-- A door that somebody else opened is not held open by who came in through it, and nobody writes where they may not look.

-- Whether the asker stands closest in their own name, and not in the place of somebody who is away.
create function app_stands_closest(wanted uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from case_involvement i
    where i.case_id = wanted and i.account_id = app_actor() and i.part in ('contact-person', 'duo-partner') and i.during @> app_now()
      and i.capacity = any ((select app_roles())::text[]))
$$;

-- A deputy may what a duo-partner may, but for one thing: the days are given by somebody else. Whoever may nothing here
-- at all hears the same as before.
create function keep_to_given_days() returns trigger language plpgsql stable as $$
begin
  if row_security_active(tg_relid) and (tg_table_name = 'deputy' or new.account_id = app_actor())
    and app_parts_in(new.case_id) && array['duo-partner'] and not app_stands_closest(new.case_id)
  then
    raise exception 'not theirs to lengthen' using errcode = '23514', constraint = 'deputy_keeps_to_given_days';
  end if;
  return new;
end $$;
create trigger "1_given_days" before insert on deputy for each row execute function keep_to_given_days();
create trigger "1_given_days" before insert on case_involvement for each row execute function keep_to_given_days();

-- Time in a team gets shorter by hand, never longer: who comes back comes in anew.
create function only_closes() returns trigger language plpgsql stable as $$
begin
  if row_security_active(tg_relid) and not new.during <@ old.during then
    raise exception 'a door that closed is not opened again' using errcode = '23514', constraint = 'involvement_only_closes';
  end if;
  return new;
end $$;
create trigger only_closes before update on case_involvement for each row execute function only_closes();

-- The contact changes hands by who has it: the contact person, or the fallback holder's stepping in (a function of the owner).
drop policy reach on contact_person;
create policy reach on contact_person for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy begin on contact_person for insert with check (
  region_id = (select app_region()) and app_parts_in(case_id) && array['contact-person']);
create policy hand_over on contact_person for update using (app_parts_in(case_id) && array['contact-person']);
drop policy reach on handover;
create policy reach on handover for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy hand_over on handover for insert with check (
  region_id = (select app_region()) and app_parts_in(case_id) && array['contact-person'] and kind = 'warm'
  and from_account_id = (select app_actor()) and recorded_by = (select app_actor()));

-- Who told a fact, and when, is the database's own to say: whoever is named as the teller hears no notice of it.
revoke insert on outbox_event from toekomsttuin_app;
grant insert (region_id, name, ids) on outbox_event to toekomsttuin_app;

-- That two people are one is said of the households that the asker sees: of others no row changes, and none is named. Two
-- at once are told one after the other, so that nobody is merged in a circle.
create or replace function follow_same_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last record;
begin
  if (select count(distinct m.person_id) from household_member m
    where m.person_id in (new.person_id, new.same_as_id) and m.case_id = any (reachable_case_ids())) < 2
  then
    raise exception 'not their people' using errcode = 'insufficient_privilege';
  end if;
  if not (app_closest_to(new.person_id) and app_closest_to(new.same_as_id)) then
    raise exception 'not close enough to both' using errcode = '23514', constraint = 'same_person_closest';
  end if;
  perform 1 from person p where p.id in (new.person_id, new.same_as_id) order by p.id for update;
  select s.number, s.step, s.same_as_id, s.left_in into last from same_person_step s
  where s.person_id = new.person_id order by s.number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 or (new.step = 'merge') <> (coalesce(last.step, 'undo') = 'undo')
    or (new.step = 'undo' and new.same_as_id <> last.same_as_id)
    or (new.step = 'merge' and exists (select 1 from person p where p.id = new.same_as_id and p.merged_into is not null))
  then
    raise exception 'this does not follow' using errcode = '23514', constraint = 'same_person_follows';
  end if;
  if new.step = 'merge' and exists (select 1 from account a where a.person_id = new.person_id) then
    raise exception 'somebody with pages of their own' using errcode = '23514', constraint = 'same_person_own_pages';
  end if;
  if new.step = 'undo' then
    update household_member m set left_on = null where m.person_id = new.person_id and m.case_id = any (last.left_in);
    update person p set merged_into = null where p.id = new.person_id;
    return new;
  end if;
  new.left_in := array(select m.case_id from household_member m join household_member k on k.case_id = m.case_id
    and k.person_id = new.same_as_id and k.left_on is null
    where m.person_id = new.person_id and m.left_on is null and m.case_id = any (reachable_case_ids()));
  update household_member m set left_on = app_today() where m.person_id = new.person_id and m.case_id = any (new.left_in);
  update person p set merged_into = new.same_as_id where p.id = new.person_id;
  return new;
end $$;
revoke select on same_person_step from toekomsttuin_app;
grant select (person_id, number, region_id, same_as_id, step, why, taken_by, taken_at) on same_person_step to toekomsttuin_app;

-- A child whose age nobody knows may be under twelve.
create or replace function open_for_invited() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select unnest(new.invited_by) except
    select m.person_id from household_member m join person p on p.id = m.person_id
    where m.case_id = new.case_id and m.left_on is null and m.family_role <> 'network'
      and (m.lives <> 'elsewhere' or m.family_role in ('child', 'parent', 'step-parent', 'partner', 'former-partner'))
      and not exists (select 1 from person_detail d where d.case_id = m.case_id and d.person_id = m.person_id and d.is_deceased
        and not exists (select 1 from person_detail n where n.replaces = d.id))
      and not (p.expected_on is not null and p.birth_date is null)
      and (p.birth_date is null and m.family_role <> 'child' or p.birth_date <= (app_today() - interval '12 years')::date)) then
    raise exception 'not invited by the family' using errcode = '23514', constraint = 'invited_by_the_family';
  end if;
  insert into case_involvement (region_id, case_id, account_id, part, capacity, task, during)
  values (new.region_id, new.case_id, new.account_id, 'team-member', 'experience-expert', new.task, new.during);
  return null;
end $$;

-- That a colleague may know the same people is not for who is a guest here, or gives advice.
alter policy reach on double_signal using (case_id = any ((select reachable_case_ids())::uuid[])
  and (select app_has_role('caseworker', 'behavioural-scientist', 'safe-home-worker', 'certified-institution-worker')));
alter policy reach on double_signal_settled using (case_id = any ((select reachable_case_ids())::uuid[])
  and (select app_has_role('caseworker', 'behavioural-scientist', 'safe-home-worker', 'certified-institution-worker')));
alter policy settle on double_signal_settled with check (region_id = (select app_region())
  and case_id = any ((select reachable_case_ids())::uuid[]) and settled_by = (select app_actor())
  and (select app_has_role('caseworker', 'behavioural-scientist', 'safe-home-worker', 'certified-institution-worker')));
