import { sql } from 'kysely'
import type { Database, Tx } from '#src/platform/database/types.ts'

type Row = Record<string, unknown>
export type Everything = ReadonlyMap<string, readonly Row[]>
type Asked = Database | Tx

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
/** A moment or a day tells of nobody by itself. */
const isMoment = /^[[(]?"?\d{4}-\d{2}-\d{2}/

async function named(db: Asked, which: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select c.relname::text as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and ${which} order by 1`.execute(db)
  return rows.map(row => row.name)
}

/** Every table that tells of a household by its id, read from the catalogue and from no list of ours. */
export const tablesOfHouseholds = (db: Asked) =>
  named(
    db,
    sql`exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped)`,
  )

/** Every row of every table. */
export async function readEverything(db: Asked): Promise<Everything> {
  const all = new Map<string, Row[]>()
  for (const name of await named(db, sql`true`)) {
    const { rows } = await sql<{ row: Row }>`select to_jsonb(t) as row from ${sql.table(name)} t`.execute(db)
    all.set(
      name,
      rows.map(one => one.row),
    )
  }
  return all
}

export const isOf = (households: readonly string[]) => (table: string, row: Row) =>
  households.includes(String(table === 'household_case' ? row['id'] : row['case_id']))

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : []
}

/** All ids that stand in a row, and all it says in so many words. */
const tracesOf = (row: Row) => [
  ...(JSON.stringify(row).match(uuids) ?? []),
  ...leavesOf(row).filter(word => word.length > 3 && !isMoment.test(word)),
]

/** What stands in the rows of some households and of their people, and nowhere else. */
export function onlyTheirs(all: Everything, households: readonly string[], people: readonly string[]) {
  const theirs = new Set<string>([...households, ...people])
  const others = new Set<string>()
  const isTheirs = isOf(households)
  for (const [table, rows] of all)
    for (const row of rows) {
      const own = isTheirs(table, row) || people.includes(String(row['id'] ?? row['person_id']))
      for (const trace of tracesOf(row)) (own ? theirs : others).add(trace)
    }
  // An id of their own is theirs wherever else it stands; a word that others use too tells nothing.
  const rowIds = new Set([...households, ...people])
  for (const [table, rows] of all)
    for (const row of rows) if (isTheirs(table, row) && row['id']) rowIds.add(String(row['id']))
  return new Set([...theirs].filter(trace => rowIds.has(trace) || !others.has(trace)))
}

/** In which tables one of these still stands. */
export function whereStands(all: Everything, traces: ReadonlySet<string>): string[] {
  const found = [...all].filter(([, rows]) => rows.some(row => tracesOf(row).some(one => traces.has(one))))
  return found.map(([table]) => table)
}

/** In which tables one of these stands somewhere in a text. */
export function whereSaid(all: Everything, words: readonly string[]): string[] {
  const found = [...all].filter(([, rows]) => words.some(word => JSON.stringify(rows).includes(word)))
  return found.map(([table]) => table)
}

const samples: Record<string, string> = {
  uuid: 'uuidv7()',
  boolean: 'true',
  bytea: `'\\x01'`,
  jsonb: `'{"word": "Zonnebloemzaad"}'`,
  date: `'2004-01-01'`,
  'timestamp with time zone': `'2004-01-01'`,
  daterange: `'[2004-01-01,2004-02-01)'`,
  tstzrange: `'[2004-01-01,2004-02-01)'`,
  'uuid[]': 'array[uuidv7()]',
  'text[]': `'{Zonnebloemzaad}'`,
}
const sampleOf = (type: string) =>
  samples[type] ?? (type === 'text' ? `'Zonnebloemzaad'` : type.endsWith('[]') ? `'{}'` : '1')

/**
 * Puts a row of this household in every table that has none of it yet, also in those that are made after today. What
 * guards the words of a row is put aside for it: only that it stands there matters.
 */
export async function fillUp(owner: Database, household: string, except: ReadonlySet<string>): Promise<void> {
  await owner.transaction().execute(async tx => {
    await sql`set local session_replication_role = replica`.execute(tx)
    for (const name of await tablesOfHouseholds(tx)) {
      const table = sql.table(name)
      const there = await sql`select 1 from ${table} where case_id = ${household} limit 1`.execute(tx)
      if (there.rows.length > 0 || except.has(name)) continue
      const { rows: checks } = await sql<{ name: string }>`select conname::text as name from pg_constraint
        where conrelid = ${name}::regclass and contype = 'c'`.execute(tx)
      for (const check of checks)
        await sql`alter table ${table} drop constraint ${sql.ref(check.name)}`.execute(tx)
      const { rows: columns } = await sql<{ name: string; type: string }>`select attname::text as name,
        atttypid::regtype::text as type from pg_attribute where attrelid = ${name}::regclass and attnum > 0 and not attisdropped
        and attidentity = '' and attgenerated = '' and attname not in ('case_id', 'region_id')`.execute(tx)
      const places = columns.map(column => sql.ref(column.name))
      const values = columns.map(column => sql.raw(sampleOf(column.type)))
      await sql`insert into ${table} (${sql.join([sql.ref('case_id'), sql.ref('region_id'), ...places])})
        select ${sql.join([sql`c.id, c.region_id`, ...values])} from household_case c where c.id = ${household}`.execute(
        tx,
      )
    }
  })
}
