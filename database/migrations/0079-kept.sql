-- Which households were erased as a whole: their id and nothing else, so that their keys go and no older copy brings them back.

create table erased_household (
  case_id uuid primary key,
  region_id uuid not null references region,
  erased_at timestamptz not null default app_now()
);
alter table erased_household enable row level security;
create policy nobody on erased_household using (false);
create trigger append_only before update or delete on erased_household for each row execute function refuse_change();
create trigger append_only_truncate before truncate on erased_household execute function refuse_change();

-- By whatever way a household goes, it is noted in the same transaction.
create function note_erased_household() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into erased_household (case_id, region_id) values (old.id, old.region_id);
  return old;
end $$;
create trigger and_its_keys after delete on household_case for each row execute function note_erased_household();
