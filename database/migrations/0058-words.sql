-- Of whom of a family a mail is: their safe hours and their language count for it.
create function mail_person(wanted mail) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select case when wanted.kind = 'reminder' then (
      select d.person_id from agreement_reminder r join plan_participant d on d.id = r.participant_id where r.id = wanted.reminder_id)
    else (select s.person_id from planned_seat s
      where s.id = coalesce(wanted.seat_id, (select i.seat_id from consultation_invitation i where i.id = wanted.invitation_id))) end
$$;
-- In which language whoever gets it reads; Dutch where nobody chose, or where more than one pages of theirs say otherwise.
create function mail_language(wanted mail) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select min(a.language) from account a
    where a.kind = 'family' and a.person_id = mail_person(wanted) and a.by_person_id is null having min(a.language) = max(a.language)), 'nl')
$$;
revoke execute on function mail_person(mail), mail_language(mail) from public;

-- As it was, and for a reminder as well.
create or replace function mail_at_a_safe_hour() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare goes_to uuid := mail_person(new);
begin
  if goes_to is not null then new.next_try_at := safe_mail_moment(goes_to, new.next_try_at); end if;
  return new;
end $$;

-- As it was, with the language beside the facts; and the hours are asked again when it is sent, for they may have changed.
create or replace function claim_mail() returns table (id uuid, kind text, address text, facts jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  due mail;
  reminder agreement_reminder;
  goes_to text;
  is_needed boolean;
begin
  perform only_for_a_job();
  loop
    select m.* into due from mail m
    where m.region_id = app_worker_region() and m.settled_at is null and m.next_try_at <= app_now()
    order by m.next_try_at limit 1 for update of m skip locked;
    if not found then return; end if;
    if due.kind = 'notices' then
      select a.email into goes_to from account a where a.id = due.account_id;
      is_needed := account_works(due.account_id)
        and not exists (select 1 from mail_choice c where c.account_id = due.account_id and c.rhythm = 'off')
        and exists (select 1 from notice n where n.account_id = due.account_id and n.read_at is null
          and (n.case_id is null or account_reaches(n.account_id, n.case_id)));
    elsif due.kind = 'reminder' then
      select r.* into reminder from agreement_reminder r where r.id = due.reminder_id;
      goes_to := reminder_address(reminder.case_id, reminder.plan_id, reminder.participant_id);
      is_needed := goes_to is not null and reminder_is_needed(reminder);
    else
      goes_to := seat_address(coalesce(due.seat_id, (select i.seat_id from consultation_invitation i where i.id = due.invitation_id)));
      is_needed := seat_mail_is_needed(due);
    end if;
    if not is_needed then
      update mail m set settled_at = app_now(), outcome = 'not-needed' where m.id = due.id;
    elsif due.tries >= 20 or goes_to is null then
      update mail m set settled_at = app_now(), outcome = 'given-up' where m.id = due.id;
    elsif mail_person(due) is not null and safe_mail_moment(mail_person(due), app_now()) > app_now() then
      update mail m set next_try_at = app_now() where m.id = due.id;
    else
      update mail m set tries = due.tries + 1,
        next_try_at = app_now() + least(make_interval(mins => (2 ^ (due.tries + 1))::integer), interval '6 hours')
      where m.id = due.id;
      return query select due.id, due.kind, goes_to, case due.kind when 'notices' then null
        when 'reminder' then jsonb_build_object('reminder', true) else seat_mail_facts(due) end
        || jsonb_build_object('language', mail_language(due));
      return;
    end if;
  end loop;
end $$;
