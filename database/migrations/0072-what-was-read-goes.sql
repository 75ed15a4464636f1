-- What somebody read is what goes out, what was recorded stays as it was recorded, and no region waits for another.

-- Who reads a report along approves what was asked about: words put in since were seen by nobody else.
create or replace function review_goes_in_turn() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare last report_review;
begin
  if exists (select 1 from progress_report_release s where s.report_id = new.report_id) then
    raise exception 'a released report is read no more' using errcode = '23514', constraint = 'released_stays';
  end if;
  select * into last from report_review where report_id = new.report_id order by no desc limit 1;
  if new.no <> coalesce(last.no, 0) + 1 then
    raise exception 'somebody else was first' using errcode = '23505', constraint = 'review_in_turn';
  end if;
  if new.step = 'asked' then
    if not exists (
      select 1 from account a join role_assignment r on r.account_id = a.id
      where a.id = new.reader_id and a.region_id = new.region_id and r.role in ('project-leader', 'policy-adviser')
        and r.during @> app_today() and (a.ended_on is null or a.ended_on > app_today())
    ) then
      raise exception 'not somebody who reads reports' using errcode = '23514', constraint = 'reader_may_read';
    end if;
  elsif last.step is distinct from 'asked' or last.reader_id <> new.recorded_by then
    raise exception 'who reads was asked' using errcode = '23514', constraint = 'reader_was_asked';
  elsif new.step = 'approved' and new.seen <> last.seen then
    raise exception 'changed since it was asked' using errcode = '23514', constraint = 'read_as_asked';
  end if;
  return new;
end $$;

-- Who was at a meeting is laid down with its minutes, by the same person at the same moment; later it is a next record.
create function keep_attendance_whole() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from minutes n where n.meeting_id = new.meeting_id and n.number = new.number
    and n.recorded_by = app_actor() and n.recorded_at = app_now())
  then perform break_promise('attendance_with_its_minutes'); end if;
  return new;
end $$;
create trigger with_its_minutes before insert on attendance for each row execute function keep_attendance_whole();

-- What the law sets as the most or the least is no choice, and a term is a number.
alter table setting_draft add constraint setting_within_law check (
  name in ('quickExitAddress', 'familyPageName', 'dangerWords') or becomes ~ '^[0-9]{1,4}$' and case name
    when 'rightsAnswerDays' then becomes::integer between 1 and 28
    when 'rightsProlongDays' then becomes::integer between 1 and 56
    when 'rightsDestroyDays' then becomes::integer between 1 and 84
    when 'keepYouthYears' then becomes::integer >= 20
    when 'keepSupportYears' then becomes::integer >= 15
    when 'smallNumberThreshold' then becomes::integer >= 3
    else true end);

-- Each day, for every region; what can't hold in one region keeps no other waiting.
create or replace function let_settings_begin() returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  of_region uuid;
  total bigint := 0;
begin
  for of_region in select r.id from region r loop
    begin
      total := total + let_settings_hold(of_region);
    exception when check_violation or invalid_text_representation or numeric_value_out_of_range then null;
    end;
  end loop;
  return total;
end $$;
