-- The plan in pictures: of an agreement that concerns a child, a picture and a few words, written with that child. A
-- later row replaces an earlier one; one without a picture takes the agreement off the child's page.
create table picture_agreement (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  agreement_id uuid not null,
  person_id uuid not null,
  picture text check (picture ~ '^[a-z-]+$'),
  words text check (words <> ''),
  replaces uuid references picture_agreement,
  written_by uuid not null references account,
  written_at timestamptz not null default app_now(),
  foreign key (agreement_id, plan_id) references agreement (id, plan_id),
  foreign key (plan_id, case_id) references top3_plan (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id),
  check ((picture is null) = (words is null)),
  constraint pictures_one_after_another unique nulls not distinct (agreement_id, person_id, replaces)
);
create index picture_agreement_plan on picture_agreement (plan_id, person_id);
create trigger append_only before update or delete on picture_agreement for each row execute function refuse_change();
create trigger append_only_truncate before truncate on picture_agreement execute function refuse_change();

-- Only of the plan in force, and never while the child reads it: what changes is looked at again before it is shown.
create function guard_picture_agreement() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from top3_plan p where p.id = new.plan_id and p.activated_at is not null and p.superseded_at is null for update;
  if not found then
    raise exception 'not of the plan in force' using errcode = '23514', constraint = 'pictures_of_active_plan';
  end if;
  if exists (select 1 from release r where r.thing_kind = 'plan-in-pictures' and r.thing_id = new.plan_id
    and r.person_id = new.person_id and r.withdrawn_at is null)
  then
    raise exception 'the child reads it' using errcode = '23514', constraint = 'pictures_not_shown';
  end if;
  if new.replaces is not null and not exists (select 1 from picture_agreement o where o.id = new.replaces
    and o.agreement_id = new.agreement_id and o.person_id = new.person_id)
  then
    raise exception 'replaces another' using errcode = '23514', constraint = 'pictures_one_after_another';
  end if;
  return new;
end $$;
create trigger "0_within_reach" before insert on picture_agreement for each row execute function stay_within_reach();
create trigger guard before insert on picture_agreement for each row execute function guard_picture_agreement();

-- Only those closest to the family show it, and only when there is something to see.
create function guard_picture_release() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from top3_plan p where p.id = new.thing_id and p.case_id = new.case_id for update;
  if not found or not app_parts_in(new.case_id) && array['contact-person', 'duo-partner'] then
    raise exception 'not theirs to release' using errcode = 'insufficient_privilege';
  end if;
  if not exists (select 1 from top3_plan p where p.id = new.thing_id and p.activated_at is not null and p.superseded_at is null) then
    raise exception 'not in force' using errcode = '23514', constraint = 'pictures_of_active_plan';
  end if;
  if not exists (select 1 from picture_agreement a where a.plan_id = new.thing_id and a.person_id = new.person_id
    and a.picture is not null and not exists (select 1 from picture_agreement n where n.replaces = a.id))
  then
    raise exception 'nothing to see' using errcode = '23514', constraint = 'pictures_to_show';
  end if;
  return new;
end $$;
create trigger guard_pictures before insert on release for each row when (new.thing_kind = 'plan-in-pictures')
  execute function guard_picture_release();

alter table picture_agreement enable row level security;
create policy reach on picture_agreement for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy reach_add on picture_agreement for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and written_by = (select app_actor())
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
create policy released on picture_agreement for select using (
  person_id = (select app_person()) and plan_id = any ((select app_released_ids('plan-in-pictures'))::uuid[]));
grant select on picture_agreement to toekomsttuin_app;
grant insert (id, region_id, case_id, plan_id, agreement_id, person_id, picture, words, replaces, written_by)
  on picture_agreement to toekomsttuin_app;
