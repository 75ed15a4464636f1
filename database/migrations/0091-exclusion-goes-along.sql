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
