import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'

/** A table with the columns that are filled, not computed, and what its rows are told apart by. */
export type Table = { name: string; columns: string[]; key: string[]; order: string }

/** A row as JSON, and the households it is about; of none when it is the region's. */
export type Row = { json: string; households: string[] }

/** As much as is held of one table at a time. */
const atOnce = 512 * 1024

/** Values are written the same on every engine and by every login. */
export async function speakPlainly(tx: Tx): Promise<void> {
  await sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
    set_config('bytea_output', 'hex', true), set_config('extra_float_digits', '1', true),
    set_config('intervalstyle', 'iso_8601', true)`.execute(tx)
}

export async function tablesOf(tx: Tx): Promise<Table[]> {
  const { rows } = await sql<{ name: string; columns: string[]; key: { name: string; isText: boolean }[] }>`
    select c.relname::text as name,
      (select json_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select json_agg(json_build_object('name', a.attname::text, 'isText', a.atttypid = 'text'::regtype) order by u.n)
        from pg_constraint k cross join unnest(k.conkey) with ordinality u (attnum, n)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = u.attnum
        where k.conrelid = c.oid and k.contype = 'p'), '[]') as key
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname::text collate "C"`.execute(
    tx,
  )
  return rows.map(({ name, columns, key }) => ({
    name,
    columns,
    key: key.map(column => column.name),
    order: key.length === 0 ? 't::text collate "C"' : key.map(orderOf).join(', '),
  }))
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const orderOf = ({ name, isText }: { name: string; isText: boolean }) =>
  `t.${quoted(name)}${isText ? ' collate "C"' : ''}`

const ofPerson = (person: string) =>
  `(select array_agg(distinct m.case_id) from household_member m where m.person_id = ${person})`
const ofAccount = `(select array_agg(distinct m.case_id) from account a join household_member m on m.person_id = a.person_id where a.id = t.account_id)`
const ofConsult = (consult: string) =>
  `(select array_agg(distinct e.case_id) from expert_consult_case e where e.consult_id = ${consult})`

/** Tables that say only by another one of whom they tell. */
const byAnother: Record<string, string> = {
  household_case: 'array[t.id]',
  person: ofPerson('t.id'),
  same_person_step: ofPerson('t.person_id'),
  account: ofPerson('t.person_id'),
  family_key: ofAccount,
  card_code: ofAccount,
  passkey: ofAccount,
  expert_consult: ofConsult('t.id'),
  expert_consult_step: ofConsult('t.consult_id'),
  outbox_event: `array_remove(array[(t.ids ->> 'caseId')::uuid], null)`,
  family_observation_check:
    '(select array[o.case_id] from family_observation o where o.id = t.family_observation_id)',
}

/** Ids and codes only: the log stays whole when a household goes, and so does the note that it went. */
const staysWhole = ['audit_line', 'erased_household', 'household_destruction', 'household_key_end']

/** What waits for a day at most and tells of households that have no key yet: no backup takes it along. */
const staysBehind: Record<string, string> = { household_import: 't.taken_over_at is not null' }

/** Of which households a row of the table tells, as SQL; null when its rows are the region's. */
function householdsIn({ name, columns }: Pick<Table, 'name' | 'columns'>): string | null {
  if (staysWhole.includes(name)) return null
  return byAnother[name] ?? (columns.includes('case_id') ? 'array_remove(array[t.case_id], null)' : null)
}

type Asked = { households?: boolean; where?: string; columns?: readonly string[] }

/**
 * The rows of a table in a fixed order, some at a time. With `households` those of one household stand together, as a
 * backup takes them.
 */
export async function* rowsOf(tx: Tx, table: Table, asked: Asked = {}): AsyncGenerator<Row[]> {
  const owner = asked.households ? householdsIn(table) : null
  const columns = (asked.columns ?? table.columns.map(name => `t.${quoted(name)}`)).join(', ')
  const cursor = `declare kept no scroll cursor for
    select to_json(r)::text as json, ${owner ? `array_to_string(${owner}, ' ')` : 'null'} as households
    from ${quoted(table.name)} t cross join lateral (select ${columns}) r
    where ${asked.where ?? (asked.households ? staysBehind[table.name] : null) ?? 'true'} order by ${owner ? '2, ' : ''}${table.order}`
  await sql.raw(cursor).execute(tx)
  let count = 16
  for (;;) {
    const fetched = await sql
      .raw<{ json: string; households: string | null }>(`fetch ${count} from kept`)
      .execute(tx)
    if (fetched.rows.length === 0) break
    const size = fetched.rows.reduce((sum, row) => sum + row.json.length, 1)
    count = Math.min(2000, Math.max(1, Math.floor((atOnce * fetched.rows.length) / size)))
    yield fetched.rows.map(row => ({
      json: row.json,
      households: row.households ? row.households.split(' ') : [],
    }))
  }
  await sql`close kept`.execute(tx)
}

/** Puts rows in as they were, also what the database would number or fill by itself. */
export async function putRows(
  tx: Tx,
  table: string,
  columns: readonly string[],
  rows: readonly string[],
): Promise<void> {
  const names = sql.join(columns.map(name => sql.ref(name)))
  await sql`insert into ${sql.table(table)} (${names}) overriding system value
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::text::json)`.execute(
    tx,
  )
}

/** The households that are there, in order, some at a time. */
export async function* householdIds(tx: Tx): AsyncGenerator<string[]> {
  const table = { name: 'household_case', columns: ['id'], key: ['id'], order: 't.id' }
  for await (const rows of rowsOf(tx, table))
    yield rows.map(row => (JSON.parse(row.json) as { id: string }).id)
}

/** The households that were erased here; none in data from before that was noted. */
export async function erasedHouseholds(tx: Tx): Promise<string[]> {
  const there = await sql<{
    is: boolean
  }>`select to_regclass('public.erased_household') is not null as is`.execute(tx)
  if (!there.rows[0]?.is) return []
  const { rows } = await sql<{ id: string }>`select case_id as id from erased_household`.execute(tx)
  return rows.map(row => row.id)
}

/** One at a time writes the file of the keys, on every server; with `patient` it waits for its turn, else false. */
export async function takesKeys(tx: Tx, { patient }: { patient: boolean }): Promise<boolean> {
  const place = sql`hashtextextended('keys of households', 0)`
  if (patient) {
    await sql`select pg_advisory_xact_lock(${place})`.execute(tx)
    return true
  }
  const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(${place}) as mine`.execute(
    tx,
  )
  return rows[0]?.mine ?? false
}

/** The erased households of which nobody noted yet that their key is gone. */
export async function householdsWithKeys(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from households_with_keys() id`.execute(tx)
  return rows.map(row => row.id)
}

export async function noteKeyEnds(tx: Tx, households: readonly string[]): Promise<void> {
  await sql`select note_key_ends(${households}::uuid[])`.execute(tx)
}

export async function regionsHere(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from region order by id`.execute(tx)
  return rows.map(row => row.id)
}
