import { sql } from 'kysely'
import { asActor } from '#src/platform/database/as-actor.ts'
import type { TestDatabase } from './database.ts'
import { idOf, insertOf, isRegion, markOf, quoted, type Row, rowsOf, type Table } from './two-regions.ts'

const now = new Date('2025-11-20T10:00:00Z')

/** What the app may name in an insert or an update, and whether it may delete. */
export type Grants = { insert: string[]; update: string[]; remove: boolean; read: boolean }
export type TwoRegions = {
  house: TestDatabase
  tables: readonly Table[]
  grants: Map<string, Grants>
  me: string
}

export async function readGrants({ owner }: TestDatabase): Promise<Map<string, Grants>> {
  const { rows } = await sql<Grants & { name: string }>`
    select c.relname as name, bool_or(has_table_privilege('toekomsttuin_app', c.oid, 'delete')) as remove,
      bool_or(has_column_privilege('toekomsttuin_app', c.oid, a.attnum, 'select') and a.attname = 'region_id') as read,
      coalesce(json_agg(a.attname) filter (where has_column_privilege('toekomsttuin_app', c.oid, a.attnum, 'insert')), '[]') as insert,
      coalesce(json_agg(a.attname) filter (where has_column_privilege('toekomsttuin_app', c.oid, a.attnum, 'update')), '[]') as update
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.relname`.execute(owner)
  return new Map(rows.map(row => [row.name, row]))
}

type Deed = { name: string; types: string[]; about: string[] }

/** Everything the database does for the app with more sight than who asks, with the words it wants. */
const farSighted = async ({ owner }: TestDatabase): Promise<Deed[]> =>
  (
    await sql<Deed>`
      select p.proname as name, array(select t.typname::text from unnest(p.proargtypes::oid[]) with ordinality as a(type, nth)
        join pg_type t on t.oid = a.type order by a.nth) as types,
        array(select c.relname::text from pg_class c where c.relnamespace = p.pronamespace and c.relkind = 'r'
          and p.prosrc ~ ('\\y' || c.relname || '\\y')) as about
      from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.prorettype = any ('{text,text[],jsonb,record}'::regtype[])
        and p.pronargs <= 5 and has_function_privilege('toekomsttuin_app', p.oid, 'execute') order by 1`.execute(
      owner,
    )
  ).rows

/** Asks all of them about what is in a region, and tells which answer with words that stand there. */
export async function askedAbout({ house, me }: TwoRegions, region: string): Promise<string[]> {
  const values: Record<string, string> = {
    uuid: 'wanted',
    _uuid: 'array[wanted]',
    text: quoted(markOf('')),
    _text: `array[${quoted(markOf(''))}]`,
    date: `date '2025-01-02'`,
    timestamptz: `timestamptz '2025-11-20'`,
    jsonb: `'{}'::jsonb`,
    bytea: `sha256('${region}')`,
    bool: 'true',
  }
  const calls = (await farSighted(house)).map(({ name, types, about }) => {
    const ids = [...about, 'account', 'person', 'household_case'].map(table => `'${idOf(region, table)}'`)
    const call = `${name}(${types.map(type => values[type] ?? `'1'`).join(', ')})`
    const asked = types.some(type => /uuid/.test(type)) ? ids.join(', ') : 'null'
    return `foreach wanted in array array[${asked}]::uuid[] loop begin
        select string_agg(told::text, ' ') into answer from (select ${call} as told) a;
        if answer like '%${markOf(region)}%' then shown := shown || '${name}'::text; end if;
        raise sqlstate 'ZZ000';
      exception when others then null; end; end loop;`
  })
  return asActor(house.app, me, now, async tx => {
    await sql
      .raw(`do $ask$ declare wanted uuid; answer text; shown text[] := '{}'; begin ${calls.join('\n')}
        perform set_config('test.shown', array_to_string(shown, ' '), true); end $ask$`)
      .execute(tx)
    const { rows } = await sql<{ shown: string }>`select current_setting('test.shown') as shown`.execute(tx)
    return [...new Set((rows[0]?.shown ?? '').split(' ').filter(Boolean))]
  })
}

type Ways = { region: string; household: string }

/** Tries to write each row as somebody of this region, and tells which tables let it in. */
export async function letIn(
  { house, tables, grants, me }: TwoRegions,
  elsewhere: string,
  { region, household }: Ways,
  only?: 'case_id',
): Promise<string[]> {
  const ofRegions = tables.filter(({ columns }) => columns.some(isRegion))
  const tries = ofRegions.flatMap(table => {
    const may = grants.get(table.name)?.insert ?? []
    if (may.length === 0 || (only && !table.columns.some(column => column.name === only))) return []
    // Each word once, and one row in which what may be empty is so.
    const rows = rowsOf(tables, elsewhere, table).filter((_, nth) => nth === 0 || nth % 2 === 1)
    return rows.map((row, nth) => {
      const mixed: Row = { ...row }
      for (const { name, type, of } of table.columns) {
        if (name === 'id' && type === 'uuid') mixed[name] = `'${idOf('nieuw', table.name, nth)}'`
        if (of?.table === 'account' && name in mixed) mixed[name] = `'${me}'`
      }
      mixed['region_id'] = `'${idOf(region, 'region')}'`
      if ('case_id' in mixed) mixed['case_id'] = `'${idOf(household, 'household_case')}'`
      const told = Object.fromEntries(Object.entries(mixed).filter(([name]) => may.includes(name)))
      return `begin ${insertOf(table.name, told)}; raise sqlstate 'ZZ000';
        exception when insufficient_privilege or foreign_key_violation then null;
        when others then perform set_config('test.in', current_setting('test.in') || ' ${table.name}:' || sqlstate, true); end;`
    })
  })
  return asActor(house.app, me, now, async tx => {
    await sql`select set_config('test.in', '', true)`.execute(tx)
    for (let at = 0; at < tries.length; at += 300)
      await sql.raw(`do $try$ begin ${tries.slice(at, at + 300).join('\n')} end $try$`).execute(tx)
    const { rows } = await sql<{ names: string }>`select current_setting('test.in') as names`.execute(tx)
    return [...new Set((rows[0]?.names ?? '').trim().split(' ').filter(Boolean))]
  })
}
