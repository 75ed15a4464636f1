-- That somebody read what a family member thinks of the plan: until then it stands on the contact person's list.
create table plan_mark_read (
  mark_id uuid primary key references plan_mark,
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  read_by uuid not null references account,
  read_at timestamptz not null default app_now()
);
create index plan_mark_read_case on plan_mark_read (case_id);
create trigger append_only before update or delete on plan_mark_read for each row execute function refuse_change();
create trigger append_only_truncate before truncate on plan_mark_read execute function refuse_change();

alter table plan_mark_read enable row level security;
create policy reach on plan_mark_read for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy record on plan_mark_read for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and read_by = (select app_actor())
  and mark_id in (select k.id from plan_mark k where k.case_id = plan_mark_read.case_id));
grant select, insert on plan_mark_read to toekomsttuin_app;
