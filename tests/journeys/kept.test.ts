import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { brokenSeals } from '#src/audit/store.server.ts'
import { backUp } from '#src/keeping/backup/backup.server.ts'
import { restore } from '#src/keeping/backup/restore.server.ts'
import { exportRegion } from '#src/keeping/region/export.server.ts'
import { importRegion } from '#src/keeping/region/import.server.ts'
import { openPostgres } from '#src/platform/database/postgres.ts'
import type { Database } from '#src/platform/database/types.ts'
import { demonstrationKey } from '#src/platform/files/house.server.ts'
import { createDatabase } from '#tests/support/postgres-server.ts'

const now = new Date('2025-11-20T12:00:00Z')
const slug = 'gooi-en-vechtstreek'
vi.setConfig({ testTimeout: 120_000 })
let folder: string
let region: Database
const open: Database[] = []
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toekomsttuin-kept-'))
  const { template } = inject('demonstrationServer')
  region = await server({ template })
  await region.transaction().execute(tx => sql`select seal_audit()`.execute(tx))
})
afterAll(async () => {
  for (const database of open) await database.destroy()
  rmSync(folder, { recursive: true, force: true })
})

async function server(options: { template?: string } = {}): Promise<Database> {
  const { url } = inject('demonstrationServer')
  const database = openPostgres(await createDatabase(url, `kept_${open.length}`, options), 1)
  open.push(database)
  return database
}

const locks = () => ({ key: Buffer.alloc(32, 7), keysFile: join(folder, 'huishoudens.sleutels') })

/** What every row of every table says, by the database's own writing. */
async function everyRow(database: Database): Promise<Record<string, string[]>> {
  const tables = await sql<{ name: string }>`
    select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(
    database,
  )
  const found: Record<string, string[]> = {}
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ row: string }>`
      select t::text as row from ${sql.table(name)} t order by t::text collate "C"`.execute(database)
    found[name] = rows.map(({ row }) => row)
  }
  return found
}

const isOfTheCopy = (row: string) => /backup:|region:(ex|im)port/.test(row)
const withoutCopies = (rows: Record<string, string[]>) => ({
  ...rows,
  audit_line: rows.audit_line?.filter(row => !isOfTheCopy(row)),
})
const wholeLog = async (database: Database) =>
  expect(await database.transaction().execute(brokenSeals)).toEqual([])

/** Everything of a household goes, as the end of its term will let it go. */
async function erase(database: Database, id: string, people: string[]) {
  const tables = await sql<{ name: string }>`select c.table_name as name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name) where c.table_schema = 'public' and c.column_name = 'case_id'
    and t.table_type = 'BASE TABLE' and c.table_name <> 'audit_line'`.execute(database)
  await database.transaction().execute(async tx => {
    await sql`insert into destroying (xid, region_id) select pg_current_xact_id(), region_id from household_case where id = ${id}`.execute(
      tx,
    )
    await sql`set local session_replication_role = replica`.execute(tx)
    for (const { name } of tables.rows)
      await sql`delete from ${sql.table(name)} where case_id = ${id}`.execute(tx)
    await sql`delete from role_assignment where account_id in (select id from account where person_id = any (${people}))`.execute(
      tx,
    )
    await sql`delete from account where person_id = any (${people})`.execute(tx)
    await sql`delete from person where id = any (${people})`.execute(tx)
    await sql`set local session_replication_role = origin`.execute(tx)
    await sql`delete from household_case where id = ${id}`.execute(tx)
    await sql`delete from destroying`.execute(tx)
  })
}

/** What the database promises by itself, by its own writing. */
async function promisesOf(database: Database): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`
    select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as what from pg_constraint where connamespace = 'public'::regnamespace
    union all select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal order by 1`.execute(
    database,
  )
  return rows.map(row => row.what)
}

const file = () => join(folder, 'toen.backup')

test('a region leaves, comes in elsewhere, and leaves the same again', async () => {
  const out = (name: string) => join(folder, name)
  const told = (name: string) =>
    Object.fromEntries(
      readdirSync(out(name), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => {
          const path = join(entry.parentPath, entry.name)
          return [
            path.slice(out(name).length),
            readFileSync(path, 'latin1')
              .split('\n')
              .filter(line => !isOfTheCopy(line))
              .join('\n'),
          ]
        }),
    )
  for (const name of ['weg', 'terug']) mkdirSync(out(name))
  const one = await exportRegion(region, { slug, out: out('weg'), houseKey: demonstrationKey }, now)
  expect(one.files).toBeGreaterThan(3)
  const elsewhere = await server()
  const otherKey = Buffer.alloc(32, 9)
  await importRegion(elsewhere, { from: out('weg'), houseKey: otherKey })
  await exportRegion(elsewhere, { slug, out: out('terug'), houseKey: otherKey }, now)
  const [weg, terug] = [told('weg'), told('terug')]
  delete weg['/regio.json']
  delete terug['/regio.json']
  delete weg['/LEESMIJ.txt']
  delete terug['/LEESMIJ.txt']
  expect(terug).toEqual(weg)
})

test('a household that was erased comes back from no backup, and everything else does', async () => {
  await backUp(region, file(), locks(), now)
  const before = withoutCopies(await everyRow(region))
  const { id } = await region
    .selectFrom('household_case')
    .select('id')
    .where('name', '=', 'De Vries-Amrani')
    .executeTakeFirstOrThrow()
  const people = (
    await sql<{ id: string }>`select person_id as id from household_member m where case_id = ${id}
    and not exists (select 1 from household_member o where o.person_id = m.person_id and o.case_id <> m.case_id)`.execute(
      region,
    )
  ).rows.map(row => row.id)
  const words = (
    await sql<{
      words: string
    }>`select words from journal_version where case_id = ${id} and length(words) > 20`.execute(region)
  ).rows
  await erase(region, id, people)
  expect(await backUp(region, join(folder, 'later.backup'), locks(), now)).toMatchObject({
    destroyed: 1,
    households: 13,
  })

  const again = await server()
  expect(await restore(again, file(), locks())).toMatchObject({ households: 13, destroyed: 1 })
  await wholeLog(again)
  expect(await promisesOf(again)).toEqual(await promisesOf(region))
  const after = await everyRow(again)
  const all = Object.entries(after).flatMap(([table, rows]) =>
    table === 'audit_line' ? [] : rows.map(row => `${table} ${row}`),
  )
  for (const secret of [id, ...people, ...words.map(one => one.words.slice(0, 20))])
    expect(
      all.filter(row => row.includes(secret)),
      secret,
    ).toEqual([])
  const gone = Object.entries(before).flatMap(([table, rows]) => {
    const still = new Set(after[table])
    return rows?.some(row => !still.has(row) && !row.includes(id)) ? [table] : []
  })
  // What tells of the household without naming it: its people, their accounts, mail to its seats.
  expect(gone.sort()).toEqual([
    'account',
    'expert_consult',
    'expert_consult_step',
    'mail',
    'person',
    'role_assignment',
  ])
})
