-- Reading what regions released, nationally: people of no region, who see no household, no garden and no count, but
-- the guarded figures of a region as a whole, as far as that region gave them to the national monitor itself.

-- Where people stand who read nationally. It has no gardens, so it can't have households.
alter table region add column is_national boolean not null default false;

alter table role_assignment drop constraint role_assignment_role_check, add constraint role_assignment_role_check check (role in
  ('caseworker', 'behavioural-scientist', 'safe-home-worker', 'certified-institution-worker', 'adviser', 'experience-expert',
   'project-leader', 'project-group-member', 'ambassador', 'policy-adviser', 'functional-administrator', 'privacy-officer',
   'family-member', 'family-representative', 'national-reader'));

-- No administrator of a region can let a colleague read other regions, and who reads nationally has no other work here.
create function stand_apart() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare national boolean := (select r.is_national from region r where r.id = new.region_id);
begin
  if (tg_table_name = 'garden' and national)
    or (tg_table_name = 'role_assignment' and case when national then to_jsonb(new) ->> 'role' not in ('national-reader', 'privacy-officer')
      else to_jsonb(new) ->> 'role' = 'national-reader' end) then
    raise exception 'who reads nationally stands apart from the regions' using errcode = 'check_violation', constraint = 'national_stands_apart';
  end if;
  return new;
end $$;
revoke execute on function stand_apart() from public;
create trigger stand_apart before insert or update on role_assignment for each row execute function stand_apart();
create trigger stand_apart before insert or update on garden for each row execute function stand_apart();

create function app_reads_nationally() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select app_has_role('national-reader') and exists (select 1 from region r where r.id = app_region() and r.is_national)
$$;

create index monitor_figure_of_region on monitor_figure (region_id, indicator) where garden_id is null;

-- The regions, with how far each released its figures; nothing where it released none.
create function national_regions() returns table (region_id uuid, name text, told_after date, released_on date, threshold integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, r.name, e.told_after, e.made_on, greatest(3, monitor_setting(r.id, 'smallNumberThreshold', 5))
  from region r left join lateral (select x.told_after, x.made_on from monitor_export x
    where x.region_id = r.id order by x.told_after desc, x.made_at desc limit 1) e on true
  where not r.is_national and (select app_reads_nationally()) order by r.name collate "C"
$$;

-- What was told of each region as a whole until where it released it: of one indicator or of all, with its quarters or
-- only since the count began (as it was told last before the release).
create function national_figures(wanted text, with_quarters boolean)
returns table (region_id uuid, indicator text, quarter date, version integer, counts_otherwise boolean, facts integer, value double precision)
language sql stable security definer set search_path = public, pg_temp set jit = off as $$
  select f.region_id, f.indicator, f.quarter, f.version,
    exists (select 1 from monitor_version v where v.region_id = f.region_id and v.indicator = f.indicator and v.number <= f.version
      and v.counts_otherwise), f.shown_facts, f.shown_value
  from (select e.region_id, max(e.told_after) as told from monitor_export e where (select app_reads_nationally()) group by 1) e
  join monitor_figure f on f.region_id = e.region_id and f.garden_id is null
  where (wanted is null or f.indicator = wanted)
    and case when f.quarter is null then f.told_after = e.told else with_quarters and f.told_after <= e.told end
$$;

-- That the end of an agreement with a knowledge partner comes near is told once to who leads; again when the end moves.
create table partner_agreement_reminder (
  agreement_id uuid not null,
  region_id uuid not null references region,
  ends_on date not null,
  reminded_on date not null default app_today(),
  primary key (agreement_id, ends_on),
  foreign key (agreement_id, region_id) references partner_agreement (id, region_id)
);
create trigger append_only before update or delete on partner_agreement_reminder for each row execute function refuse_change();
alter table partner_agreement_reminder enable row level security;
create policy nobody on partner_agreement_reminder using (false);

create function remind_of_agreements() returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare made integer;
begin
  perform only_for_a_job();
  with fresh as (
    insert into partner_agreement_reminder (agreement_id, region_id, ends_on)
    select p.id, p.region_id, p.ends_on from partner_agreement p where p.region_id = app_worker_region()
      and p.ends_on between app_today() and app_today() + monitor_setting(p.region_id, 'agreementAheadDays', 60)
    on conflict do nothing
    returning *
  ), news as (
    insert into outbox_event (region_id, name, ids)
    select distinct f.region_id, 'partner-agreement.ends', jsonb_build_object('agreementId', f.agreement_id, 'accountId', r.account_id)
    from fresh f join role_assignment r on r.region_id = f.region_id and r.role in ('project-leader', 'policy-adviser') and r.during @> app_today()
  )
  select count(*) into made from fresh;
  return made;
end $$;

alter table notice drop constraint notice_kind, add constraint notice_kind check (kind in ('score-told', 'score-alarm', 'own-view',
  'mark', 'agreement-failing', 'check-due', 'question', 'answer', 'challenge-raised', 'challenge-answered', 'handover', 'stepped-in',
  'danger', 'deputy-asked', 'invitation-ended', 'sign-seen', 'unread', 'message', 'message-alarm', 'wish', 'face', 'face-alarm',
  'right-asked', 'right-alarm', 'meeting-stopped', 'agreement-ends'));

-- Why households do not fit here, of the region as a whole: each reason is a share of what did not fit.
create or replace function monitor_without_household(of_region uuid, until date)
returns table (indicator text, case_id uuid, subject uuid, garden_id uuid, on_day date, numerator double precision, denominator double precision)
language sql stable as $$
  select 'not-fitting', null::uuid, n.id, n.garden_id, n.counted_on, 1::double precision, 1::double precision
  from household_not_fitting n where n.region_id = of_region and n.counted_on <= until
  union all
  select 'not-fitting-' || k.reason, null, n.id, null, n.counted_on, (n.reason = k.reason)::integer, 1
  from household_not_fitting n cross join (values ('no-unsafety'), ('other-table-serves'), ('adults-only'), ('outside-region'),
    ('already-helped'), ('other')) k (reason) where n.region_id = of_region and n.counted_on <= until
  union all
  select 'lessons-validated', null, s.lesson_id, null, min(s.from_day), 1, 1 from lesson_step s
  where s.region_id = of_region and s.status = 'validated' and s.from_day <= until group by s.lesson_id
  union all
  select 'proposals-realised', null, s.improvement_id, null, min(s.on_day), 1, 1 from improvement_step s
  where s.region_id = of_region and s.state = 'realised' and s.on_day <= until group by s.improvement_id
  union all
  select 'barriers-lifted', null, s.barrier_id, null, min(s.on_day), 1, 1 from barrier_step s
  where s.region_id = of_region and s.state = 'lifted' and s.on_day <= until group by s.barrier_id
  union all
  select 'barriers-age', null, l.barrier_id, null, l.on_day, l.on_day - n.on_day, 1
  from (select s.barrier_id, min(s.on_day) as on_day from barrier_step s
    where s.region_id = of_region and s.state = 'lifted' and s.on_day <= until group by s.barrier_id) l
  join barrier_step n on n.barrier_id = l.barrier_id and n.number = 1
$$;
create or replace function monitor_start() returns table (key text, unit text, question text) language sql immutable as $$
  values
    ('days-to-contact', 'days', 'Is er eerder contact na een signaal?'),
    ('days-to-plan', 'days', 'Is er eerder een plan?'),
    ('days-to-help', 'days', 'Komt hulp eerder?'),
    ('help-wait', 'days', 'Hoe lang wacht een gezin op hulp?'),
    ('help-fits', 'share', 'Past de hulp?'),
    ('consult-days', 'days', 'Is er sneller deskundigheid bij?'),
    ('one-contact-person', 'share', 'Houdt een gezin dezelfde contactpersoon?'),
    ('contact-changes', 'rate', 'Hoe vaak wisselt de contactpersoon?'),
    ('professionals', 'people', 'Hoeveel professionals heeft een gezin om zich heen?'),
    ('safer-family-1', 'share', 'Vindt het gezin het veiliger na ongeveer een half jaar?'),
    ('safer-family-2', 'share', 'Vindt het gezin het veiliger na ongeveer een jaar?'),
    ('safer-family-3', 'share', 'Vindt het gezin het veiliger na ongeveer anderhalf jaar?'),
    ('safer-professional-1', 'share', 'Vinden professionals het veiliger na ongeveer een half jaar?'),
    ('safer-professional-2', 'share', 'Vinden professionals het veiliger na ongeveer een jaar?'),
    ('safer-professional-3', 'share', 'Vinden professionals het veiliger na ongeveer anderhalf jaar?'),
    ('no-violence', 'share', 'Stopt het geweld?'),
    ('re-reports', 'share', 'Blijft het goed na het afsluiten?'),
    ('court-measures', 'share', 'Is er een maatregel van de rechter nodig?'),
    ('own-agreements', 'share', 'Wie zorgt voor de afspraken?'),
    ('kept-in-time', 'share', 'Lukken afspraken op tijd?'),
    ('plans-alive', 'share', 'Wordt een plan na drie maanden nog gebruikt?'),
    ('new-households', 'count', 'Hoeveel huishoudens komen erbij?'),
    ('not-fitting', 'share', 'Hoe vaak past een huishouden hier niet?'),
    ('not-fitting-no-unsafety', 'share', 'Hoe vaak past een huishouden niet omdat er geen structurele onveiligheid is?'),
    ('not-fitting-other-table-serves', 'share', 'Hoe vaak past een huishouden niet omdat een andere casuïstiektafel al helpt?'),
    ('not-fitting-adults-only', 'share', 'Hoe vaak past een huishouden niet omdat het alleen om volwassenen gaat?'),
    ('not-fitting-outside-region', 'share', 'Hoe vaak past een huishouden niet omdat het huishouden buiten de regio woont?'),
    ('not-fitting-already-helped', 'share', 'Hoe vaak past een huishouden niet omdat er al passende hulp is?'),
    ('not-fitting-other', 'share', 'Hoe vaak past een huishouden om een andere reden niet?'),
    ('lessons-validated', 'count', 'Welke lessen zijn goed onderbouwd?'),
    ('proposals-realised', 'count', 'Wat is er echt verbeterd?'),
    ('barriers-lifted', 'count', 'Welke belemmeringen zijn weg?'),
    ('barriers-age', 'days', 'Hoe lang duurt het voor een belemmering weg is?'),
    ('family-experience', 'share', 'Wat vinden gezinnen ervan?'),
    ('professional-experience', 'share', 'Hoe is het om zo te werken?')
$$;
