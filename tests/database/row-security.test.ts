import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshWorld, type World } from '#tests/support/world.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const names = async (query: ReturnType<typeof sql<{ name: string }>>) =>
  (await query.execute(world.owner)).rows.map(row => row.name)

test('every table guards its rows and says by a policy who may have them', async () => {
  const open = await names(sql`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p')
      and (not c.relrowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))`)
  expect(open).toEqual([])
})

test('the app may not empty, own or reshape any table', async () => {
  const strong = await names(sql`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r'
      and (has_table_privilege('toekomsttuin_app', c.oid, 'truncate') or has_table_privilege('toekomsttuin_app', c.oid, 'trigger')
        or pg_get_userbyid(c.relowner) = 'toekomsttuin_app')`)
  expect(strong).toEqual([])
})

test('every function that sees more than its caller fixes where it looks', async () => {
  const loose = await names(sql`
    select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'public' and p.prosecdef and not coalesce(array_to_string(p.proconfig, ',') like '%search_path%', false)`)
  expect(loose).toEqual([])
})

test('every table about a household carries its region', async () => {
  const without = await names(sql`
    select c.table_name as name from information_schema.columns c
    where c.table_schema = 'public' and c.column_name = 'case_id' and c.table_name <> 'audit_line'
      and exists (select 1 from information_schema.tables t where t.table_name = c.table_name and t.table_type = 'BASE TABLE')
      and not exists (select 1 from information_schema.columns r where r.table_name = c.table_name and r.column_name = 'region_id')`)
  expect(without).toEqual([])
})

test('somebody without a household reads not one row of any table about households', async () => {
  await world.openCase()
  const tables = await names(sql`
    select distinct c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'case_id' and t.table_type = 'BASE TABLE' and c.table_name <> 'audit_line'`)
  expect(tables).toContain('contact_person')
  const seen = await world.as('otherCaseworker', async ({ tx }) => {
    const found: string[] = []
    for (const table of tables) {
      const may = await sql<{
        may: boolean
      }>`select has_table_privilege('toekomsttuin_app', ${table}, 'select') as may`.execute(tx)
      if (!may.rows[0]?.may) continue
      const rows = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx)
      if (rows.rows.length > 0) found.push(table)
    }
    return found
  })
  expect(seen).toEqual([])
})

// Functions that see more than their caller before row security refuses a row, and why that tells nobody anything.
const tellNothing = [
  'number_audit_line', // puts ids of people in a line that only oversight reads, and refuses nothing
]

test('nothing looks into a household before it is sure that the asker may write there', async () => {
  const looking = await names(sql`
    with before as (
      select t.tgrelid, t.tgname, p.proname, p.prosecdef,
        first_value(p.proname) over (partition by t.tgrelid order by t.tgname::text collate "C") as first
      from pg_trigger t join pg_proc p on p.oid = t.tgfoid
      where not t.tgisinternal and t.tgtype & 7 = 7)
    select distinct c.relname || ': ' || b.proname as name from before b join pg_class c on c.oid = b.tgrelid
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id'
    where b.prosecdef and b.first not in ('stay_within_reach', 'stay_within_own_words') and b.proname <> all (${tellNothing})`)
  expect(looking).toEqual([])
})

test('nobody chooses the moment at which something was written down', async () => {
  const chosen = await names(sql`
    select c.relname || '.' || a.attname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname like '%\\_at'
    join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum and pg_get_expr(d.adbin, d.adrelid) like '%app_now()%'
    where c.relnamespace = 'public'::regnamespace and has_column_privilege('toekomsttuin_app', c.oid, a.attnum, 'insert')`)
  expect(chosen).toEqual([])
})

test('a query outside somebody’s transaction is refused, not empty', async () => {
  if (process.env.DB_ENGINE !== 'postgres') return
  await expect(sql`select 1 from household_case`.execute(world.app)).rejects.toThrow(/permission denied/)
})
