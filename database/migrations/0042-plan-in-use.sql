-- The plan in use: what is never given up, whom to call when it goes wrong, what is hoped for; and what people tell of it
-- between two meetings, which reaches those closest to the family and no page of the family.

alter table top3_plan add column bottom_line text, add column future_wish text, add column future_network text,
  add column future_relapse text;
grant update (bottom_line, future_wish, future_network, future_relapse) on top3_plan to toekomsttuin_app;

-- Whom to call in which order when it goes wrong, with a number.
create table plan_escalation (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  position integer not null,
  step text not null,
  who text not null,
  contact text not null,
  foreign key (plan_id, case_id) references top3_plan (id, case_id)
);
create index plan_escalation_plan on plan_escalation (plan_id);
create trigger "0_within_reach" before insert on plan_escalation for each row execute function stay_within_reach();
create trigger only_in_draft before insert or update or delete on plan_escalation for each row execute function guard_plan_part();
alter table plan_escalation enable row level security;
create policy reach on plan_escalation for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy released on plan_escalation for select using (plan_id = any ((select app_released_ids('top3-plan'))::uuid[]));
create policy reach_add on plan_escalation for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]));
create policy reach_remove on plan_escalation for delete using (case_id = any ((select reachable_case_ids())::uuid[]));
grant select, delete, insert (region_id, case_id, plan_id, position, step, who, contact) on plan_escalation to toekomsttuin_app;

-- A whole plan also says what is never given up and whom to call.
create or replace function plan_is_whole(wanted top3_plan) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from unsafe_situation s where s.plan_id = wanted.id)
    and not exists (
      select 1 from unsafe_situation s where s.plan_id = wanted.id and (
        s.warning_sign is null or s.consequence is null or s.watcher_id is null or s.check_on is null
        or not exists (select 1 from situation_affected a where a.situation_id = s.id)
        or not exists (select 1 from safety_condition c where c.situation_id = s.id)
        or not exists (select 1 from agreement a where a.situation_id = s.id)
        or (wanted.kind = 'full' and not exists (select 1 from situation_factor f where f.situation_id = s.id and f.kind = 'risk'))))
    and (wanted.kind = 'interim' or (wanted.bottom_line is not null
      and exists (select 1 from plan_role r where r.plan_id = wanted.id)
      and exists (select 1 from plan_escalation e where e.plan_id = wanted.id)))
$$;

-- Who looked at an agreement and what they saw is for the team: on a family page it would say who told.
drop policy released on agreement_check;

-- What somebody told of the plan in force: an agreement is kept or is failing, or its warning sign is there.
create table plan_word (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  case_id uuid not null,
  plan_id uuid not null,
  situation_id uuid not null,
  agreement_id uuid,
  participant_id uuid not null,
  word text not null constraint plan_word_kind check (word in ('kept', 'failing', 'sign')),
  note text,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app_now(),
  unique (id, case_id),
  foreign key (plan_id, case_id) references top3_plan (id, case_id),
  foreign key (situation_id, plan_id) references unsafe_situation (id, plan_id),
  foreign key (agreement_id, plan_id) references agreement (id, plan_id),
  foreign key (participant_id, plan_id) references plan_participant (id, plan_id),
  constraint sign_is_of_situation check ((word = 'sign') = (agreement_id is null))
);
create index plan_word_agreement on plan_word (agreement_id, id desc);
create index plan_word_case on plan_word (case_id);
create index plan_word_plan on plan_word (plan_id);

-- Of the plan in force, under one's own name; of an agreement only by who sees to it or watches it.
create function guard_plan_word() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare teller plan_participant;
begin
  perform 1 from top3_plan p where p.id = new.plan_id and p.activated_at is not null and p.superseded_at is null for share;
  if not found then
    raise exception 'this plan is not in force' using errcode = '23514', constraint = 'word_of_plan_in_force';
  end if;
  select * into teller from plan_participant p where p.id = new.participant_id;
  if not coalesce(teller.account_id = app_actor() or teller.person_id = app_person(), false) then
    raise exception 'told in another name' using errcode = '42501';
  end if;
  if new.agreement_id is not null and not exists (
    select 1 from agreement a join unsafe_situation s on s.id = a.situation_id
    where a.id = new.agreement_id and s.id = new.situation_id and teller.id in (a.owner_id, coalesce(a.watcher_id, s.watcher_id)))
  then
    raise exception 'not theirs to tell' using errcode = '23514', constraint = 'told_by_owner_or_watcher';
  end if;
  return new;
end $$;
create trigger "0_within_reach" before insert on plan_word for each row execute function stay_within_own_words();
create trigger whose before insert on plan_word for each row execute function guard_plan_word();
create trigger append_only before update or delete on plan_word for each row execute function refuse_change();
create trigger append_only_truncate before truncate on plan_word execute function refuse_change();
alter table plan_word enable row level security;
create policy reach on plan_word for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy reach_add on plan_word for insert with check (
  region_id = (select app_region()) and case_id = any ((select reachable_case_ids())::uuid[]) and recorded_by = (select app_actor()));
-- Who told that something fails, or saw a sign, finds no trace of it on the own pages either: somebody may read along.
create policy own_kept on plan_word for select using (
  word = 'kept' and recorded_by = (select app_actor()) and plan_id = any ((select app_released_ids('top3-plan'))::uuid[]));
create policy own_add on plan_word for insert with check (
  region_id = (select app_region()) and recorded_by = (select app_actor())
  and plan_id = any ((select app_released_ids('top3-plan'))::uuid[])
  and exists (select 1 from plan_participant p where p.id = participant_id and p.person_id = (select app_person())));
grant select, insert (id, region_id, case_id, plan_id, situation_id, agreement_id, participant_id, word, note, recorded_by)
  on plan_word to toekomsttuin_app;

-- What those closest to the family decided that follows.
create table plan_word_answer (
  word_id uuid primary key,
  region_id uuid not null references region,
  case_id uuid not null,
  follows text not null constraint plan_word_follows check (follows in ('as-agreed', 'talk', 'meet', 'nothing')),
  words text not null,
  decided_by uuid not null references account,
  decided_at timestamptz not null default app_now(),
  foreign key (word_id, case_id) references plan_word (id, case_id)
);
create index plan_word_answer_case on plan_word_answer (case_id);
create trigger append_only before update or delete on plan_word_answer for each row execute function refuse_change();
create trigger append_only_truncate before truncate on plan_word_answer execute function refuse_change();
alter table plan_word_answer enable row level security;
create policy reach on plan_word_answer for select using (case_id = any ((select reachable_case_ids())::uuid[]));
create policy decide on plan_word_answer for insert with check (
  region_id = (select app_region()) and decided_by = (select app_actor()) and case_id = any ((select reachable_case_ids())::uuid[])
  and app_parts_in(case_id) && array['contact-person', 'duo-partner']);
grant select, insert (word_id, region_id, case_id, follows, words, decided_by) on plan_word_answer to toekomsttuin_app;

-- One more kind of news, beside those that are there.
do $$
declare said text;
begin
  select pg_get_constraintdef(c.oid) into said from pg_constraint c where c.conname = 'notice_kind' and c.conrelid = 'notice'::regclass;
  execute 'alter table notice drop constraint notice_kind, add constraint notice_kind '
    || replace(said, 'ARRAY[', 'ARRAY[''sign-seen''::text, ');
end $$;
