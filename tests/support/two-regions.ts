import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '#src/platform/database/types.ts'

type Column = {
  name: string
  type: string
  isNeeded: boolean
  isMade: boolean
  /** The words that a promise of the table allows. */
  words: string[] | null
  /** The column elsewhere that this one points at. */
  of: { table: string; column: string } | null
}
export type Table = { name: string; columns: Column[] }
export type Row = Record<string, string>

/** Stands in every text of a region, so that whatever shows it is known by it. */
export const markOf = (region: string) => `staat-in-${region}`

/** Every table as the catalogue tells it, with what its columns may hold. */
export async function readCatalogue(owner: Database): Promise<Table[]> {
  const { rows } = await sql<Table>`
    select c.relname as name, jsonb_agg(jsonb_build_object('name', a.attname, 'type', t.typname, 'isNeeded', a.attnotnull,
        'isMade', a.attidentity <> '' or a.attgenerated <> '', 'words', allowed.words, 'of', points.at) order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    left join lateral (
      select array(select m[1] from regexp_matches(pg_get_constraintdef(k.oid), '''([a-z0-9-]+)''::text', 'g') m) as words
      from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
        and pg_get_constraintdef(k.oid) ~ 'ANY|<@' limit 1) allowed on true
    left join lateral (
      select jsonb_build_object('table', f.relname, 'column', there.attname) as at
      from pg_constraint k join pg_class f on f.oid = k.confrelid
      join lateral unnest(k.conkey, k.confkey) as u(here, there) on u.here = a.attnum
      join pg_attribute there on there.attrelid = k.confrelid and there.attnum = u.there
      where k.conrelid = c.oid and k.contype = 'f' and not k.conperiod order by there.attname <> 'id', k.conname limit 1) points on true
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration'
    group by c.relname order by c.relname`.execute(owner)
  return rows
}

/** Always the same id for the same row of the same region. */
export const idOf = (region: string, table: string, nth = 0) =>
  createHash('sha256')
    .update(`${region} ${table} ${nth}`)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-7$3-8$4-$5')

export const isRegion = ({ name }: Pick<Column, 'name'>) => name === 'region_id'

export const quoted = (words: string) => `'${words.replaceAll("'", "''")}'`

/** What stands in a column, written as SQL; what it points at is the first row there, of the same region. */
function valueIn(
  tables: Map<string, Table>,
  region: string,
  table: string,
  column: Column,
  nth: number,
): string {
  const { name, type, of, words } = column
  const isOwn = of === null || of.table === table
  if (!isOwn) return pointedAt(tables, region, of)
  if (type === 'uuid')
    return quoted(name === 'id' ? idOf(region, table, nth) : idOf(region, `${table}.${name}`))
  const word = words?.[nth % words.length]
  const values: Record<string, string> = {
    text: quoted(word ?? `${markOf(region)} ${table}.${name} ${nth}`),
    _text: `array[${quoted(word ?? markOf(region))}]`,
    bytea: `sha256(${quoted(`${region} ${table}.${name} ${nth}`)}::bytea)`,
    date: /end|until|last|due|upto/.test(name) ? `date '2026-12-31'` : `date '2025-01-01' + ${nth}`,
    timestamptz: /ends|until|expires/.test(name)
      ? `timestamptz '2026-12-31'`
      : `timestamptz '2025-01-01' + ${nth} * interval '1 day'`,
    daterange: `'[2025-01-01,)'`,
    tstzrange: `'[2025-01-01,)'`,
    bool: String(nth % 2 === 0),
    jsonb: `jsonb_build_object('words', ${quoted(markOf(region))})`,
    _uuid: `array[${quoted(idOf(region, 'person'))}::uuid]`,
    tsvector: `''`,
  }
  return values[type] ?? (type.startsWith('_') ? `'{}'` : quoted(String(nth + 1)))
}

function pointedAt(
  tables: Map<string, Table>,
  region: string,
  { table, column }: { table: string; column: string },
): string {
  const there = tables.get(table)?.columns.find(one => one.name === column)
  if (!there) throw new Error(`${table}.${column} is not there.`)
  return valueIn(tables, region, table, there, 0)
}

/** Rows of one table for one region: every allowed word stands somewhere, and what may be empty is so in half of them. */
export function rowsOf(tables: readonly Table[], region: string, { name, columns }: Table): Row[] {
  const byName = new Map(tables.map(table => [table.name, table]))
  const count = name === 'region' ? 1 : Math.max(2, ...columns.map(column => (column.words?.length ?? 0) * 2))
  return Array.from({ length: Math.min(count, 40) }, (_, nth) => {
    const isSparse = nth % 2 === 0
    const told = columns.filter(
      column => !column.isMade && (column.isNeeded || !isSparse || column.of !== null),
    )
    // In twos: each word with what may be empty left out, and once with it.
    const at = (column: Column) => (column.words ? nth >> 1 : nth)
    return Object.fromEntries(
      told.map(column => [column.name, valueIn(byName, region, name, column, at(column))]),
    )
  })
}

/** Fills every table for each region, past all promises but who may see what: only row security keeps them apart. */
export async function fillRegions(
  owner: Database,
  tables: readonly Table[],
  regions: readonly string[],
): Promise<void> {
  const ofRegions = tables.filter(({ name, columns }) => name === 'region' || columns.some(isRegion))
  const statements = ofRegions.flatMap(table =>
    regions.flatMap(region => rowsOf(tables, region, table).map(row => insertOf(table.name, row))),
  )
  const once = statements.map(
    text => `begin ${text}; exception when unique_violation or exclusion_violation then null; end;`,
  )
  await owner.transaction().execute(async tx => {
    await sql
      .raw(`do $fill$ declare one record; begin
      for one in select conrelid::regclass as place, conname from pg_constraint where contype = 'c' and conrelid <> 0 and connamespace = 'public'::regnamespace
      loop execute format('alter table %s drop constraint %I', one.place, one.conname); end loop; end $fill$`)
      .execute(tx)
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`select set_config('app.now', '2025-11-20T10:00:00Z', true)`.execute(tx)
    for (let at = 0; at < once.length; at += 500)
      await sql.raw(`do $fill$ begin ${once.slice(at, at + 500).join('\n')} end $fill$`).execute(tx)
    await sql`update exclusion set lifted_at = app_now()`.execute(tx)
    await sql`update case_involvement set capacity = 'caseworker'`.execute(tx)
    await sql`update account set kind = 'professional', started_on = '2024-01-01', ended_on = null`.execute(
      tx,
    )
  })
}

export const insertOf = (table: string, row: Row) =>
  `insert into ${table} (${Object.keys(row)
    .map(name => `"${name}"`)
    .join(', ')}) values (${Object.values(row).join(', ')})`
