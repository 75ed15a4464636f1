-- Letters to one person of a household, their paper route, and the core of a household that goes to another system
-- (docs/decisions/0037).

-- Whether a letter at home is safe; nobody asked is no.
alter table safe_contact
  add column post_seen text check (post_seen in ('nobody', 'somebody', 'unknown')),
  add column may_post boolean not null default false,
  add constraint safe_contact_post check (not may_post or coalesce(post_seen = 'nobody' and asked_alone, false));
grant insert (post_seen, may_post) on safe_contact to toekomsttuin_app;

-- As in 0057, and: what was said of post stays as it was.
create or replace function take_back_mail() returns boolean language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  one uuid;
  said safe_contact;
  taken boolean := false;
begin
  foreach one in array my_mail_case_ids() loop
    select s.* into said from safe_contact s where s.case_id = one and s.person_id = app_person() order by s.id desc limit 1;
    insert into safe_contact (region_id, case_id, person_id, asked_alone, phone_seen, mail_seen, reads_along, may_call, phone, call_when,
      may_message, may_mail, email, mail_from, mail_until, named_as, post_seen, may_post, recorded_by)
    values (app_region(), one, app_person(), coalesce(said.asked_alone, false), coalesce(said.phone_seen, 'unknown'),
      coalesce(said.mail_seen, 'unknown'), said.reads_along, coalesce(said.may_call, false), said.phone, said.call_when,
      coalesce(said.may_message, false), false, said.email, coalesce(said.mail_from, 0), coalesce(said.mail_until, 24), said.named_as,
      said.post_seen, coalesce(said.may_post, false), app_actor());
    taken := true;
  end loop;
  return taken;
end $$;

-- THE place that decides how a letter may reach somebody. By hand always; by post only where the last answer in each
-- household said so; by the writer's own mail where a mail of ours might come too. Nobody but who stands closest learns it.
create function letter_ways(household uuid, wanted uuid) returns text[]
language sql stable security definer set search_path = public, pg_temp as $$
  select case when coalesce(app_parts_in(household) && array['contact-person', 'duo-partner'], false)
      and exists (select 1 from household_member m where m.case_id = household and m.person_id = wanted and m.left_on is null)
    then array['in-hand']
      || case when (select coalesce(bool_and(s.may_post), false) from (select distinct on (s.case_id) s.may_post from safe_contact s
          where s.person_id = wanted order by s.case_id, s.id desc) s) then array['post'] else '{}'::text[] end
      || case when family_mail_address(household, wanted) is not null then array['own-mail'] else '{}'::text[] end
    else '{}' end
$$;

create table letter (
  id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  person_id uuid not null,
  kind text not null check (kind in ('inform', 'invitation', 'handover', 'plan', 'closing')),
  -- The version of the plan that is told in it.
  plan_id uuid,
  subject text not null check (length(subject) between 1 and 120),
  body text not null check (length(body) between 1 and 20000),
  version integer not null default 0,
  begun_by uuid not null references account,
  begun_at timestamptz not null default app_now(),
  -- Set once, together, when the letter is made. They stand here and not in a row of their own, so that destroying the
  -- file destroys the words of the letter with it (docs/decisions/0028).
  file_id uuid,
  way text check (way in ('post', 'in-hand', 'own-mail')),
  made_by uuid references account,
  made_at timestamptz,
  unique (id, case_id),
  foreign key (case_id, person_id) references household_member (case_id, person_id),
  foreign key (file_id, case_id) references file (id, case_id),
  foreign key (plan_id, case_id) references top3_plan (id, case_id),
  constraint letter_plan check ((kind = 'plan') = (plan_id is not null)),
  constraint letter_made_whole check (num_nulls(file_id, way, made_by, made_at) in (0, 4))
);
create index letter_case on letter (case_id);
create index letter_person on letter (case_id, person_id);
create index letter_file on letter (file_id);
create index letter_plan_told on letter (plan_id);

-- What became of a letter: it went, or it was kept back.
create table letter_end (
  letter_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  outcome text not null check (outcome in ('sent', 'kept-back')),
  way text check (way in ('post', 'in-hand', 'own-mail')),
  sent_on date,
  why text check (length(why) between 1 and 500),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  foreign key (letter_id, case_id) references letter (id, case_id),
  constraint letter_end_whole check (case outcome when 'sent' then num_nulls(way, sent_on) = 0 and why is null
    else way is null and sent_on is null and why is not null end)
);
create index letter_end_case on letter_end (case_id);

-- A letter that was made stays as it is, and is made in a way that is safe for who gets it.
create function keep_letter() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.file_id is not null then perform break_promise('letter_made_stays'); end if;
  if new.file_id is not null then
    new.made_at := app_now();
    if not new.way = any (letter_ways(new.case_id, new.person_id)) then perform break_promise('letter_way_is_safe'); end if;
  end if;
  return new;
end $$;
create trigger keep before update on letter for each row execute function keep_letter();

-- It goes as it was made, or in a way that is safe now, and not before it was there.
create function follow_letter() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  made letter;
begin
  select l.* into made from letter l where l.id = new.letter_id;
  if made.file_id is null then perform break_promise('letter_made_first'); end if;
  if new.outcome = 'sent' then
    if new.way <> made.way and not new.way = any (letter_ways(new.case_id, made.person_id)) then perform break_promise('letter_way_is_safe'); end if;
    if new.sent_on not between (made.made_at at time zone 'Europe/Amsterdam')::date and app_today() then
      perform break_promise('letter_sent_after_made');
    end if;
  end if;
  return new;
end $$;
create trigger follow before insert on letter_end for each row execute function follow_letter();

-- The words that a household's core was given in, to be kept in another system; which words is never kept here.
create table copy_out (
  id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null references household_case,
  system text not null check (length(system) between 1 and 120),
  purpose text not null check (length(purpose) between 1 and 500),
  blocks text[] not null check (cardinality(blocks) between 1 and 6
    and blocks <@ array['people', 'contact', 'safety', 'plan', 'agreements', 'dates']),
  made_by uuid not null references account,
  made_at timestamptz not null default app_now()
);
create index copy_out_case on copy_out (case_id);

do $$
declare one text;
begin
  foreach one in array array['letter_end', 'copy_out'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
  end loop;
  foreach one in array array['letter', 'letter_end', 'copy_out'] loop
    execute format('alter table %I enable row level security', one);
    execute format('grant select on %I to toekomsttuin_app', one);
  end loop;
end $$;
-- What is still being written is of who stands closest; what was made, the team reads.
create policy reach on letter for select using (case_id = any ((select reachable_case_ids())::uuid[])
  and (file_id is not null or app_parts_in(case_id) && array['contact-person', 'duo-partner']));
create policy begin on letter for insert with check (region_id = (select app_region()) and begun_by = (select app_actor())
  and file_id is null and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
create policy write on letter for update using (app_parts_in(case_id) && array['contact-person', 'duo-partner'])
  with check (file_id is null or made_by = (select app_actor()));
create policy throw_away on letter for delete using (file_id is null and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
grant insert (id, region_id, case_id, person_id, kind, plan_id, subject, body, begun_by),
  update (subject, body, version, file_id, way, made_by), delete on letter to toekomsttuin_app;
create policy reach on letter_end for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy record on letter_end for insert with check (region_id = (select app_region()) and recorded_by = (select app_actor())
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
grant insert (letter_id, region_id, case_id, outcome, way, sent_on, why, recorded_by) on letter_end to toekomsttuin_app;
create policy reach on copy_out for select using (case_id = any ((select reachable_case_ids())::uuid[])
  and not case_id = any ((select app_guest_case_ids())::uuid[]));
create policy make on copy_out for insert with check (region_id = (select app_region()) and made_by = (select app_actor())
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
grant insert (id, region_id, case_id, system, purpose, blocks, made_by) on copy_out to toekomsttuin_app;

-- An organisation has paper of its own for plans, and for letters.
alter table plan_template add column used_for text not null default 'plan' check (used_for in ('plan', 'letter'));
drop index plan_template_now;
create unique index plan_template_now on plan_template (organisation_id, used_for) where ended_at is null;
grant insert (used_for) on plan_template to toekomsttuin_app;
