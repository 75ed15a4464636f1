-- Danger reaches everybody who may ring the bell there; the end of an invitation reaches those whom it concerns: the team
-- with the household, and who was invited without it.
create or replace function whom_it_concerns(to_whom text, ids jsonb) returns table (account_id uuid, case_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.account_id, i.case_id from case_involvement i
  where i.case_id = (ids ->> 'caseId')::uuid and i.during @> app_now()
    and (to_whom = 'team' or to_whom in ('closest', 'closest-and-guest') and i.part in ('contact-person', 'duo-partner', 'deputy'))
  union
  -- Who was invited knows of the household no more.
  select v.account_id, null from experience_expert_invitation v
  where to_whom = 'closest-and-guest' and v.id = (ids ->> 'invitationId')::uuid
  union
  select (ids ->> 'accountId')::uuid, (ids ->> 'caseId')::uuid where to_whom = 'named'
  union
  -- Before the first day a deputy may know of no household.
  select (ids ->> 'accountId')::uuid, null where to_whom = 'deputy'
  union
  select c.raised_by, c.case_id from challenge c where to_whom = 'raiser' and c.id = (ids ->> 'challengeId')::uuid
  union
  select c.asked_by, c.case_id from expert_consult_case c where to_whom = 'asker' and c.consult_id = (ids ->> 'consultId')::uuid
  union
  select x, null from experts_for((ids ->> 'consultId')::uuid) x where to_whom = 'experts'
$$;
alter table notice drop constraint notice_kind, add constraint notice_kind check (kind in ('score-told', 'score-alarm', 'own-view',
  'mark', 'agreement-failing', 'question', 'answer', 'challenge-raised', 'challenge-answered', 'handover', 'stepped-in', 'danger',
  'deputy-asked', 'invitation-ended', 'sign-seen', 'unread'));

-- Danger that only others of the team have read still goes on to a role: reading it is not acting on it.
create function notice_is_of_closest(given notice) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select given.kind <> 'danger' or exists (select 1 from case_involvement i
    where i.case_id = given.case_id and i.account_id = given.account_id and i.during @> app_now()
      and (i.part in ('contact-person', 'duo-partner', 'deputy') or i.capacity = 'behavioural-scientist'))
$$;
revoke execute on function notice_is_of_closest(notice) from public;
create or replace function escalate_notices(hours integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  late record;
  made integer;
  total integer := 0;
begin
  perform only_for_a_job();
  for late in
    select n.event_id, max(n.level) as level, (array_agg(n.case_id) filter (where n.case_id is not null))[1] as case_id,
      -- Whom to call: of those it was meant for, the contact person before others.
      (array_agg(n.account_id order by p.account_id is null, not notice_is_of_closest(n), n.id) filter (where n.level = 0))[1] as colleague_id
    from notice n
    left join contact_person p on p.case_id = n.case_id and p.account_id = n.account_id and p.during @> app_today()
    where n.region_id = app_worker_region() and n.is_urgent
    group by n.event_id
    having bool_and(n.read_at is null or not notice_is_of_closest(n)) and max(n.level) < 2 and max(n.made_at) <= app_now() - make_interval(hours => hours)
  loop
    made := 0;
    if late.level = 0 then
      insert into notice (region_id, account_id, kind, case_id, colleague_id, event_id, level, is_urgent, at)
      select distinct app_worker_region(), i.account_id, 'unread', i.case_id, late.colleague_id, late.event_id, 1, true, app_now()
      from case_involvement i
      where i.case_id = late.case_id and i.capacity = 'behavioural-scientist' and i.during @> app_now()
        and account_reaches(i.account_id, i.case_id)
      on conflict on constraint nobody_hears_twice do nothing;
      get diagnostics made = row_count;
    end if;
    if made = 0 then
      insert into notice (region_id, account_id, kind, colleague_id, event_id, level, is_urgent, at)
      select app_worker_region(), g.fallback_account_id, 'unread', late.colleague_id, late.event_id, 2, true, app_now()
      from household_case c join garden g on g.id = c.garden_id
      where c.id = late.case_id and account_works(g.fallback_account_id)
      on conflict on constraint nobody_hears_twice do nothing;
      get diagnostics made = row_count;
    end if;
    total := total + made;
  end loop;
  return total;
end $$;

-- Where somebody takes part by the family's invitation alone.
create function app_guest_case_ids() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(x.case_id), '{}') from (
    select i.case_id from case_involvement i
    where i.account_id = app_actor() and i.during @> app_now() and i.capacity = any ((select app_roles())::text[])
    group by i.case_id having bool_and(i.capacity = 'experience-expert')) x
$$;
-- A piece that is or ever was for the team alone is not for a guest, in none of its versions.
create function journal_is_team_only(entry uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from journal_version v where v.entry_id = entry and v.team_reason is not null)
$$;
alter policy reach on journal_version using (case_id = any ((select reachable_case_ids())::uuid[])
  and (not case_id = any ((select app_guest_case_ids())::uuid[]) or not journal_is_team_only(entry_id)));
-- What stands beside a piece is not read without it.
alter policy reach on journal_view using (case_id = any ((select reachable_case_ids())::uuid[])
  and (not case_id = any ((select app_guest_case_ids())::uuid[]) or version_id in (select v.id from journal_version v)));

-- Nobody is both sides of a challenge: who asks does not answer, and who answered does not say whether it is enough.
create function challenge_by_two() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.step = 'answered' and exists (select 1 from challenge c where c.id = new.challenge_id and c.raised_by = new.taken_by)
    or new.step <> 'answered' and exists (select 1 from challenge_step s
      where s.challenge_id = new.challenge_id and s.step = 'answered' and s.taken_by = new.taken_by)
  then
    raise exception 'both sides' using errcode = '23514', constraint = 'challenge_needs_two';
  end if;
  return new;
end $$;
create trigger needs_two before insert on challenge_step for each row execute function challenge_by_two();
