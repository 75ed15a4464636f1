-- How a professional comes in: with the work account of an organisation, or by a passkey for who has none. Invited once, and
-- given a way in again only by two people (docs/decisions/0040, docs/inloggen.md).

-- One person at one identity provider is one account here. `proof` is a keyed hash of issuer and subject that is made
-- outside the database, and hashed here once more: a stolen login of the app can't make it.
create table work_account (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  account_id uuid not null references account,
  issuer text not null check (length(issuer) between 1 and 300),
  proof bytea not null,
  linked_at timestamptz not null default app_now(),
  ended_at timestamptz,
  foreign key (account_id, region_id) references account (id, region_id)
);
create unique index work_account_of_one on work_account (proof) where ended_at is null;
create unique index work_account_one_each on work_account (account_id) where ended_at is null;

-- Whom an administrator let come in, once: by a code told over another channel, or by the own work account.
create table sign_in_invitation (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  account_id uuid not null references account,
  way text not null check (way in ('work-account', 'passkey')),
  issuer text check (length(issuer) between 1 and 300),
  mail_proof bytea,
  code_hash bytea unique,
  -- Nobody of the region: made on the server itself, for its first administrator.
  made_by uuid references account,
  made_at timestamptz not null default app_now(),
  valid_until timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  foreign key (account_id, region_id) references account (id, region_id),
  constraint invited_by_one_way check (case way when 'work-account' then issuer is not null and mail_proof is not null and code_hash is null
    else issuer is null and mail_proof is null and code_hash is not null end)
);
create index sign_in_invitation_account on sign_in_invitation (account_id, made_at desc);
create index sign_in_invitation_mail on sign_in_invitation (mail_proof) where used_at is null and withdrawn_at is null;

-- Who lost the way in gets another when a second person says so too: asked by one, decided by another.
create table sign_in_recovery (
  id uuid primary key default uuidv7(),
  region_id uuid not null references region,
  account_id uuid not null references account,
  checked_how text not null check (length(checked_how) between 1 and 300),
  asked_by uuid not null references account,
  asked_at timestamptz not null default app_now(),
  foreign key (account_id, region_id) references account (id, region_id),
  constraint recovery_of_another check (asked_by <> account_id)
);
create index sign_in_recovery_account on sign_in_recovery (account_id, asked_at desc);
create index sign_in_recovery_region on sign_in_recovery (region_id, asked_at desc);
create table sign_in_recovery_decision (
  recovery_id uuid primary key references sign_in_recovery,
  region_id uuid not null references region,
  decision text not null check (decision in ('confirmed', 'refused')),
  decided_by uuid not null references account,
  decided_at timestamptz not null default app_now()
);
do $$
declare one text;
begin
  foreach one in array array['sign_in_recovery', 'sign_in_recovery_decision'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', one);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', one);
    execute format('alter table %I enable row level security', one);
    execute format('create policy overseen on %I for select using (region_id = (select app_region())
      and (select app_has_role(''functional-administrator'', ''privacy-officer'')))', one);
    execute format('grant select on %I to toekomsttuin_app', one);
  end loop;
end $$;
alter table work_account enable row level security;
create policy nobody on work_account using (false);
alter table sign_in_invitation enable row level security;
create policy nobody on sign_in_invitation using (false);
-- A token that tells of a logout counts once.
create table logout_token_used (token_hash bytea primary key, at timestamptz not null default clock_timestamp());
alter table logout_token_used enable row level security;
create policy nobody on logout_token_used using (false);

-- By which work account a session began, and in which session there: that provider can end it.
alter table session add column work_account_id uuid references work_account, add column provider_sid bytea;
create index session_work_account on session (work_account_id) where work_account_id is not null and ended_at is null;
-- What somebody calls the device with this key.
alter table passkey add column name text check (length(name) <= 60), add column last_used_at timestamptz;

-- Who guesses is held up where they guess, at the door where they guess: codes by ten misses, what nobody can guess (a
-- signature, an answer of a provider) by a hundred. An address of IPv6 costs nothing, so there the larger network counts too.
alter table sign_in_miss add column door text not null default 'code' check (door in ('code', 'proof')), add column network bytea;
create function larger_network(knocker text) returns text language sql immutable as $$
  select case when knocker like '%::/64' then array_to_string((string_to_array(knocker, ':'))[1:3], ':') end
$$;
create function misses_at(at_door text, knocker text) returns table (here bigint, around bigint)
language sql volatile security definer set search_path = public, pg_temp as $$
  delete from sign_in_miss m where m.at < clock_timestamp() - interval '1 day';
  select count(*) filter (where m.knocker = sealed_with_key('knocker', convert_to(misses_at.knocker, 'UTF8'))),
    count(*) filter (where m.network = sealed_with_key('network', convert_to(larger_network(misses_at.knocker), 'UTF8')))
  from sign_in_miss m where m.door = at_door and m.at > clock_timestamp() - interval '15 minutes'
$$;
create or replace function may_knock(knocker text) returns boolean language sql volatile security definer set search_path = public, pg_temp as $$
  select here < 10 and around < 40 from misses_at('code', knocker)
$$;
create function may_knock_with_proof(knocker text) returns boolean language sql volatile security definer set search_path = public, pg_temp as $$
  select here < 100 and around < 400 from misses_at('proof', knocker)
$$;
create function missed_at(at_door text, knocker text) returns void language sql volatile security definer set search_path = public, pg_temp as $$
  insert into sign_in_miss (door, knocker, network) values (at_door, sealed_with_key('knocker', convert_to(missed_at.knocker, 'UTF8')),
    sealed_with_key('network', convert_to(larger_network(missed_at.knocker), 'UTF8')))
$$;
create or replace function missed(knocker text) returns void language sql volatile security definer set search_path = public, pg_temp as $$
  select missed_at('code', knocker)
$$;
revoke execute on function larger_network(text), misses_at(text, text), may_knock_with_proof(text), missed_at(text, text) from public;

-- Works here today, or will: only who works here comes in.
create function works_now(who account) returns boolean language sql stable as $$
  select who.kind = 'professional' and who.started_on <= app_today() and (who.ended_on is null or who.ended_on > app_today())
$$;
create function has_way_in(wanted uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from work_account w where w.account_id = wanted and w.ended_at is null)
    or exists (select 1 from passkey p where p.account_id = wanted and p.ended_at is null)
$$;
create function setting_of(region uuid, wanted text, usual integer) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select s.value from region_setting s where s.region_id = region and s.name = wanted), usual)
$$;
create function begin_work_session(wanted uuid, token bytea, by_way text, by_account uuid, sid bytea) returns jsonb
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into session (account_id, token_hash, way, ends_at, work_account_id, provider_sid)
  values (wanted, token, by_way, clock_timestamp() + interval '10 hours', by_account, sid);
  select jsonb_build_object('is', 'in', 'accountId', a.id, 'regionId', a.region_id) from account a where a.id = wanted
$$;
-- Who was turned away leaves a line: by name when it is known whose key or work account it was.
create function refuse_sign_in(at_address text, why text, known uuid) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into audit_line (id, region_id, account_id, action, address, outcome, detail)
  select 0, a.region_id, a.id, 'session:start', left(at_address, 500), 'denied', jsonb_build_object('why', why)
  from (select 1) x left join account a on a.id = known
$$;
revoke execute on function works_now(account), has_way_in(uuid), setting_of(uuid, text, integer),
  begin_work_session(uuid, bytea, text, uuid, bytea), refuse_sign_in(text, text, uuid) from public;

-- With a work account. The mail address counts the first time only, for one who was invited to come by this provider; from
-- then on it is the person there. Whose work here ended is nobody any more, also for who got the same address after.
create function enter_with_work_account(told jsonb, token bytea) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  knocker text := told ->> 'from';
  given bytea := sealed_with_key('work-account', decode(told ->> 'proof', 'hex'));
  in_regions text[] := case when told ? 'regions' then array(select jsonb_array_elements_text(told -> 'regions')) end;
  link work_account;
  who account;
  invited uuid[];
begin
  if not may_knock_with_proof(knocker) then return '{"is": "late"}'; end if;
  select w.* into link from work_account w where w.proof = given and w.ended_at is null for update;
  select a.* into who from account a where a.id = link.account_id;
  if link.id is not null and who.ended_on <= app_today() then
    update work_account w set ended_at = app_now() where w.id = link.id;
    link := null; who := null;
  end if;
  if link.id is null and told ? 'mailProof' then
    select array_agg(i.id) into invited from sign_in_invitation i join account a on a.id = i.account_id join region r on r.id = a.region_id
    where i.mail_proof = sealed_with_key('work-mail', decode(told ->> 'mailProof', 'hex')) and i.issuer = told ->> 'issuer'
      and i.used_at is null and i.withdrawn_at is null and i.valid_until > app_now()
      and works_now(a) and not has_way_in(a.id) and (in_regions is null or r.slug = any (in_regions));
    -- Two regions that invited the same address: nobody can tell which is meant.
    if cardinality(invited) = 1 then
      update sign_in_invitation i set used_at = app_now() where i.id = invited[1] and i.used_at is null and i.withdrawn_at is null;
      if found then
        insert into work_account (region_id, account_id, issuer, proof)
        select i.region_id, i.account_id, i.issuer, given from sign_in_invitation i where i.id = invited[1] returning * into link;
        select a.* into who from account a where a.id = link.account_id;
      end if;
    end if;
  end if;
  if link.id is null or not works_now(who) or link.issuer is distinct from told ->> 'issuer'
    or not coalesce((select in_regions is null or r.slug = any (in_regions) from region r where r.id = who.region_id), false)
  then
    perform missed_at('proof', knocker), refuse_sign_in('/inloggen/terug', 'nobody', who.id);
    return '{"is": "out"}';
  end if;
  return begin_work_session(who.id, token, 'oidc', link.id, decode(told ->> 'sid', 'hex'));
end $$;
-- What came back from a provider was not right, or not sure enough.
create function missed_work_account(knocker text, why text, given bytea) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  select missed_at('proof', knocker), refuse_sign_in('/inloggen/terug', why,
    (select w.account_id from work_account w where w.proof = sealed_with_key('work-account', given) and w.ended_at is null))
$$;
create function may_come_by_provider(knocker text) returns boolean language sql volatile security definer set search_path = public, pg_temp as $$
  select may_knock_with_proof(knocker)
$$;
-- The provider ended a session there, or all of somebody's: so here. -1: this was told before.
create function end_sessions_of_provider(by_issuer text, token_id text, given bytea, sid bytea) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare ended integer;
begin
  delete from logout_token_used u where u.at < clock_timestamp() - interval '1 day';
  insert into logout_token_used (token_hash) values (sha256(convert_to(by_issuer || ' ' || token_id, 'UTF8'))) on conflict do nothing;
  if not found then return -1; end if;
  with gone as (
    update session s set ended_at = clock_timestamp() from work_account w
    where w.id = s.work_account_id and w.issuer = by_issuer and s.ended_at is null and (sid is not null or given is not null)
      and (sid is null or s.provider_sid = sid) and (given is null or w.proof = sealed_with_key('work-account', given))
    returning w.region_id, s.account_id
  ), told as (
    insert into audit_line (id, region_id, account_id, action, address, outcome)
    select 0, g.region_id, g.account_id, 'session:end', '/inloggen/afgemeld', 'done' from gone g returning 1
  )
  select count(*) into ended from told;
  return ended;
end $$;
-- By which provider the session with this token came, so that one can sign out there as well.
create function provider_of_session(token bytea) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select w.issuer from session s join work_account w on w.id = s.work_account_id where s.token_hash = token
$$;

-- By a passkey. The house checked the signature; the database asks for the challenge that it made.
create function enter_with_work_key(credential bytea, signed_counter bigint, challenge bytea, knocker text, token bytea) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  key passkey;
  who account;
begin
  if not may_knock_with_proof(knocker) then return '{"is": "late"}'; end if;
  select p.* into key from passkey p join account a on a.id = p.account_id and a.kind = 'professional'
  where p.credential_id = credential and p.ended_at is null for update of p;
  select a.* into who from account a where a.id = key.account_id;
  if not spend_challenge(challenge) or key.id is null or not works_now(who) then
    perform missed_at('proof', knocker), refuse_sign_in('/inloggen/sleutel', 'nobody', who.id);
    return '{"is": "out"}';
  end if;
  update passkey p set counter = signed_counter, last_used_at = app_now() where p.id = key.id;
  return begin_work_session(who.id, token, 'passkey', null, null);
end $$;
create function missed_work_key(knocker text) returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not may_knock_with_proof(knocker) then return 'late'; end if;
  perform missed_at('proof', knocker), refuse_sign_in('/inloggen/sleutel', 'signature', null);
  return 'out';
end $$;

-- The invitation that this code belongs to, while it works. Unknown, used, over and of who left are one answer.
create function open_sign_in_code(typed text) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select i.id from sign_in_invitation i join account a on a.id = i.account_id
  where i.code_hash = hash_of_code('sign-in', typed) and i.used_at is null and i.withdrawn_at is null and i.valid_until > app_now()
    and works_now(a) and not has_way_in(a.id)
$$;
revoke execute on function open_sign_in_code(text) from public;
-- For whom a code is, before a key is made. It uses nothing.
create function look_at_sign_in_code(typed text, knocker text) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare found_id uuid;
begin
  if not may_knock(knocker) then return '{"is": "late"}'; end if;
  found_id := open_sign_in_code(typed);
  if found_id is null then
    perform missed(knocker), refuse_sign_in('/inloggen/uitnodiging', 'code', null);
    return '{"is": "out"}';
  end if;
  return (select jsonb_build_object('is', 'for', 'accountId', a.id, 'name', a.name)
    from sign_in_invitation i join account a on a.id = i.account_id where i.id = found_id);
end $$;
create function enter_with_sign_in_code(typed text, made jsonb, challenge bytea, knocker text, token bytea) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  invited sign_in_invitation;
  added uuid;
begin
  if not may_knock(knocker) then return '{"is": "late"}'; end if;
  select i.* into invited from sign_in_invitation i where i.id = open_sign_in_code(typed) for update;
  -- Asked again after the lock: somebody may have used it while this waited.
  if invited.id is null or invited.used_at is not null or invited.withdrawn_at is not null or has_way_in(invited.account_id) then
    perform missed(knocker), refuse_sign_in('/inloggen/uitnodiging', 'code', null);
    return '{"is": "out"}';
  end if;
  if not spend_challenge(challenge) then return '{"is": "again"}'; end if;
  insert into passkey (account_id, credential_id, public_key, counter, name, last_used_at)
  values (invited.account_id, decode(made ->> 'credentialId', 'hex'), decode(made ->> 'publicKey', 'hex'), (made ->> 'counter')::bigint,
    made ->> 'name', app_now()) on conflict do nothing returning id into added;
  if added is null then return '{"is": "again"}'; end if;
  update sign_in_invitation i set used_at = app_now() where i.id = invited.id;
  return begin_work_session(invited.account_id, token, 'passkey', null, null);
end $$;

-- Whether who asks signed in a moment ago: asked before what can't be undone. In a demonstration everybody is.
create function signed_in_lately(by_session uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from session s where s.id = by_session and s.account_id = app_actor() and s.ended_at is null
    and (s.way = 'demonstration' or s.started_at > clock_timestamp() - interval '15 minutes'))
$$;
create function require_lately(by_session uuid) returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not signed_in_lately(by_session) then
    raise exception 'too long ago' using errcode = '23514', constraint = 'signed_in_lately';
  end if;
end $$;
revoke execute on function require_lately(uuid) from public;

-- Who asks for a way in again waits at most a week for the second person.
create function open_recovery_of(wanted uuid) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select r.id from sign_in_recovery r where r.account_id = wanted and r.asked_at > app_now() - interval '7 days'
    and not exists (select 1 from sign_in_recovery_decision d where d.recovery_id = r.id)
  order by r.asked_at desc limit 1
$$;
revoke execute on function open_recovery_of(uuid) from public;

-- The own way in: what it is, and what was done to it by whom.
create function way_in_of(wanted uuid) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select case when a.region_id = app_region() and (a.id = app_actor() or app_has_role('functional-administrator', 'privacy-officer'))
    then jsonb_build_object(
    'issuer', (select w.issuer from work_account w where w.account_id = a.id and w.ended_at is null),
    'keys', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'madeAt', p.made_at, 'lastUsedAt', p.last_used_at) order by p.id), '[]')
      from passkey p where p.account_id = a.id and p.ended_at is null),
    'invitation', (select jsonb_build_object('id', i.id, 'way', i.way, 'madeBy', i.made_by, 'madeByName', m.name, 'validUntil', i.valid_until)
      from sign_in_invitation i left join account m on m.id = i.made_by
      where i.account_id = a.id and i.used_at is null and i.withdrawn_at is null and i.valid_until > app_now() and not has_way_in(a.id)
      order by i.made_at desc limit 1),
    'recovery', (select jsonb_build_object('id', r.id, 'askedBy', r.asked_by, 'askedAt', r.asked_at) from sign_in_recovery r
      where r.id = open_recovery_of(a.id)),
    'restored', (select coalesce(jsonb_agg(jsonb_build_object('at', d.decided_at, 'askedBy', x.name, 'confirmedBy', y.name) order by d.decided_at desc), '[]')
      from sign_in_recovery r join sign_in_recovery_decision d on d.recovery_id = r.id and d.decision = 'confirmed'
      join account x on x.id = r.asked_by join account y on y.id = d.decided_by where r.account_id = a.id)) end
  from account a where a.id = wanted and a.kind = 'professional'
$$;
-- Another device for who comes in by a passkey; who has a work account comes by that, so that it ends with the work.
create function add_work_key(by_session uuid, made jsonb, challenge bytea) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform require_lately(by_session);
  if not app_is_professional() or not exists (select 1 from passkey p where p.account_id = app_actor() and p.ended_at is null) then
    raise exception 'comes in by another way' using errcode = '42501';
  end if;
  if not spend_challenge(challenge) then return false; end if;
  insert into passkey (account_id, credential_id, public_key, counter, name)
  values (app_actor(), decode(made ->> 'credentialId', 'hex'), decode(made ->> 'publicKey', 'hex'), (made ->> 'counter')::bigint, made ->> 'name')
  on conflict do nothing;
  return found;
end $$;
create function end_work_key(by_session uuid, wanted uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform require_lately(by_session);
  perform 1 from account a where a.id = app_actor() for update;
  if not exists (select 1 from passkey p where p.account_id = app_actor() and p.ended_at is null and p.id <> wanted) then
    raise exception 'the last key' using errcode = '23514', constraint = 'last_key_stays';
  end if;
  update passkey p set ended_at = app_now() where p.id = wanted and p.account_id = app_actor() and p.ended_at is null;
  return found;
end $$;

-- Invites somebody who has no way in. Whoever has one gets no second beside it.
create function require_invitable(wanted account) returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if wanted.kind is distinct from 'professional' or wanted.ended_on <= app_today() then
    raise exception 'does not work here' using errcode = '23514', constraint = 'invite_who_works_here';
  end if;
  if has_way_in(wanted.id) then
    raise exception 'has a way in' using errcode = '23514', constraint = 'invite_without_way_in';
  end if;
end $$;
create function invite_to_sign_in(wanted uuid, by_issuer text, by_mail bytea) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  who account;
  made uuid := uuidv7();
begin
  perform require_administrator_of(wanted);
  select a.* into who from account a where a.id = wanted for update;
  if wanted = app_actor() then raise exception 'for oneself' using errcode = '23514', constraint = 'invite_another'; end if;
  perform require_invitable(who);
  update sign_in_invitation i set withdrawn_at = app_now() where i.account_id = wanted and i.used_at is null and i.withdrawn_at is null;
  insert into sign_in_invitation (id, region_id, account_id, way, issuer, mail_proof, code_hash, made_by, valid_until)
  values (made, who.region_id, wanted, case when by_issuer is null then 'passkey' else 'work-account' end, by_issuer,
    case when by_issuer is not null then sealed_with_key('work-mail', by_mail) end,
    case when by_issuer is null then hash_of_code('sign-in', code_from(sealed_with_key('sign-in', uuid_send(made)))) end, app_actor(),
    app_now() + case when by_issuer is null then make_interval(hours => setting_of(who.region_id, 'signInCodeHours', 24))
      else make_interval(days => setting_of(who.region_id, 'workInvitationDays', 14)) end);
  return made;
end $$;
-- The code in words, for who made it and while it works.
create function read_sign_in_code(wanted uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select code_from(sealed_with_key('sign-in', uuid_send(i.id))) from sign_in_invitation i
  where i.id = wanted and i.way = 'passkey' and i.made_by = app_actor() and i.used_at is null and i.withdrawn_at is null
    and i.valid_until > app_now() and not has_way_in(i.account_id)
$$;
-- On the server itself, by who owns the database: the first administrator of a region.
create function invite_from_terminal(wanted uuid) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  who account;
  made uuid := uuidv7();
  code text := code_from(sealed_with_key('sign-in', uuid_send(made)));
  until timestamptz;
begin
  select a.* into who from account a where a.id = wanted for update;
  perform require_invitable(who);
  until := app_now() + make_interval(hours => setting_of(who.region_id, 'signInCodeHours', 24));
  update sign_in_invitation i set withdrawn_at = app_now() where i.account_id = wanted and i.used_at is null and i.withdrawn_at is null;
  insert into sign_in_invitation (id, region_id, account_id, way, code_hash, valid_until)
  values (made, who.region_id, wanted, 'passkey', hash_of_code('sign-in', code), until);
  insert into audit_line (id, region_id, action, address, outcome, detail)
  values (0, who.region_id, 'way-in:manage', 'npm run admin', 'done', jsonb_build_object('what', who.name));
  return jsonb_build_object('code', code, 'until', until);
end $$;
revoke execute on function require_invitable(account), invite_from_terminal(uuid) from public;
-- Another mail address is perhaps another person: who was invited by the old one is not invited any more.
create function withdraw_invitation_by_mail() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update sign_in_invitation i set withdrawn_at = app_now()
  where i.account_id = new.id and i.way = 'work-account' and i.used_at is null and i.withdrawn_at is null;
  return null;
end $$;
create trigger other_mail after update of email on account for each row
  when (old.email is distinct from new.email) execute function withdraw_invitation_by_mail();

create function ask_recovery(wanted uuid, how text) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare made uuid;
begin
  perform require_administrator_of(wanted);
  perform 1 from account a where a.id = wanted for update;
  if not has_way_in(wanted) then raise exception 'no way in' using errcode = '23514', constraint = 'recovery_of_a_way'; end if;
  if open_recovery_of(wanted) is not null then raise exception 'asked already' using errcode = '23514', constraint = 'recovery_once'; end if;
  insert into sign_in_recovery (region_id, account_id, checked_how, asked_by)
  select a.region_id, a.id, how, app_actor() from account a where a.id = wanted returning id into made;
  -- Whoever may decide hears it; who asked and whom it is about do not decide.
  insert into outbox_event (region_id, name, ids)
  select distinct a.region_id, 'sign-in-recovery.asked', jsonb_build_object('accountId', a.id, 'recoveryId', made)
  from account a join role_assignment r on r.account_id = a.id and r.role in ('functional-administrator', 'privacy-officer') and r.during @> app_today()
  where a.region_id = app_region() and works_now(a) and a.id not in (app_actor(), wanted);
  return made;
end $$;
-- The second person. What was there ends at once; who asked can then invite again.
create function decide_recovery(by_session uuid, wanted uuid, chosen text) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare asked sign_in_recovery;
begin
  select r.* into asked from sign_in_recovery r where r.id = wanted and r.region_id = app_region() for update;
  if asked.id is null or not app_has_role('functional-administrator', 'privacy-officer') then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  if app_actor() in (asked.asked_by, asked.account_id) then
    raise exception 'a second person decides' using errcode = '23514', constraint = 'recovery_by_another';
  end if;
  if asked.id is distinct from open_recovery_of(asked.account_id) then
    raise exception 'not open' using errcode = '23514', constraint = 'recovery_is_open';
  end if;
  perform require_lately(by_session);
  insert into sign_in_recovery_decision (recovery_id, region_id, decision, decided_by) values (asked.id, asked.region_id, chosen, app_actor());
  if chosen = 'confirmed' then
    update work_account w set ended_at = app_now() where w.account_id = asked.account_id and w.ended_at is null;
    update passkey p set ended_at = app_now() where p.account_id = asked.account_id and p.ended_at is null;
    update sign_in_invitation i set withdrawn_at = app_now() where i.account_id = asked.account_id and i.used_at is null and i.withdrawn_at is null;
    with gone as (update session s set ended_at = clock_timestamp() where s.account_id = asked.account_id and s.ended_at is null returning 1)
    insert into audit_line (id, region_id, account_id, action, address, outcome)
    select 0, asked.region_id, asked.account_id, 'session:end', '/beheer/herstel', 'done' from gone;
    insert into outbox_event (region_id, name, ids)
    values (asked.region_id, 'sign-in-recovery.confirmed', jsonb_build_object('accountId', asked.account_id));
  end if;
  return asked.account_id;
end $$;

-- News for who decides, and for whom it was about. As in 0065, with two kinds more.
alter table notice drop constraint notice_kind, add constraint notice_kind check (kind in ('score-told', 'score-alarm', 'own-view',
  'mark', 'agreement-failing', 'check-due', 'question', 'answer', 'challenge-raised', 'challenge-answered', 'handover', 'stepped-in',
  'danger', 'deputy-asked', 'invitation-ended', 'sign-seen', 'unread', 'message', 'message-alarm', 'wish', 'face', 'face-alarm',
  'right-asked', 'right-alarm', 'meeting-stopped', 'agreement-ends', 'recovery-asked', 'way-in-ended'));
