-- Searching, and names that are written in more than one way.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

-- A name without what people write differently: `van der Berg`, `vd Berg`, `v.d. Bérg`, `Berg, van der` and `Vandenberg`
-- are all `berg`; `De Vries-Amrani` and `Amrani de Vries` have the same words. In order:
--   what stands behind a comma comes first; letters lose their accents and capitals; ij is y, ph is f;
--   d', l', 's and 't before a name go, other apostrophes close up, all other marks are spaces (J.P. is j p);
--   prefixes go, unless nothing would be left: a name that is only `El` stays.
-- `ben` is a given name too and stays; Ben Ali, Benali and Ali are near each other by their trigrams.
-- The dictionary of unaccent is looked up by name, so the function can be called immutable: it changes with a new
-- version of PostgreSQL at most, and is then only a little less good at finding.
create function name_key(name text) returns text language sql immutable strict parallel safe set search_path = public, pg_temp as $$
  select coalesce(nullif(btrim(regexp_replace(f.words,
      '\m((van|in|aan|op|uit) t|van|von|vom|zu|der|den|des|ter|ten|tot|te|de|het|op|aan|bij|in|uit|onder|over|voor|la|le|les|du|da|di|do|dos|el|al|ait|v|vd|vdr|vdn|v d|v d r|v d n)\M *',
      '', 'g')), ''), f.words)
  from (select btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      lower(unaccent('unaccent'::regdictionary, normalize(regexp_replace(name, '^([^,]*),(.*)$', '\2 \1'), nfkc)) collate "pg_c_utf8"),
      'ij', 'y', 'g'), 'ph', 'f', 'g'),
      '(^|[ -])(''[dlst]''?|[dlst]'')(?=[a-z -])', '\1', 'g'),
      '''', '', 'g'),
      '[!-/:-@[-`{-~[:space:]]+', ' ', 'g'),
      '\mvan(der|den|de)(?=[a-z]{4})', '', 'g')) as words) f
$$;

-- What a search looks at: of people their names, of households their name and pseudonym, and the garden's name. Never an
-- address. There is no index on these: a search begins with the few households somebody reaches and reads only those, so
-- that neither its answer nor its time says anything about others.
alter table person add column search_key text not null
  generated always as (name_key(coalesce(given_name, '')) || ' ' || name_key(coalesce(family_name, ''))) stored;
alter table household_case add column search_key text not null
  generated always as (name_key(name) || ' ' || name_key(pseudonym)) stored;
alter table garden add column search_key text not null generated always as (name_key(name)) stored;
