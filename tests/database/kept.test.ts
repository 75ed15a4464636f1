import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { brokenSeals } from '#src/audit/store.server.ts'
import { backUp } from '#src/keeping/backup/backup.server.ts'
import { KeyMissing } from '#src/keeping/backup/pieces.server.ts'
import { NotEmpty, restore } from '#src/keeping/backup/restore.server.ts'
import { BrokenKeys } from '#src/keeping/sealed/household-keys.server.ts'
import { BrokenFile } from '#src/keeping/sealed/sealed-file.server.ts'
import { freshDatabase, type TestDatabase } from '#tests/support/database.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

vi.setConfig({ testTimeout: 120_000 })

let world: World
let empty: TestDatabase
let folder: string
const now = new Date('2025-11-20T12:00:00Z')
const key = Buffer.alloc(32, 7)
const keysFile = () => join(folder, 'huishoudens.sleutels')
const file = () => join(folder, 'een.backup')
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toekomsttuin-kept-'))
  world = await freshWorld()
  empty = await freshDatabase()
  const household = await world.openCase()
  await world.openCase('caseworker', { name: 'Verhuisd' })
  await sql`insert into audit_line (id, action, address, outcome, case_id) values (0, 'x', '/x', 'read', ${household})`.execute(
    world.owner,
  )
  await sql`select seal_audit()`.execute(world.owner)
  await backUp(world.owner, file(), { key, keysFile: keysFile() }, now)
})
afterAll(async () => {
  await world.close()
  await empty.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A copy of the backup that something happened to. */
function hurt(change: (path: string, bytes: Buffer) => void): string {
  const path = join(folder, 'anders.backup')
  const bytes = readFileSync(file())
  writeFileSync(path, bytes)
  change(path, bytes)
  return path
}

test('nothing of what was written can be read in the file', () => {
  const bytes = readFileSync(file(), 'latin1')
  for (const word of ['Verhuisd', 'Bakker', 'household_case', 'Proefregio']) expect(bytes).not.toContain(word)
  expect(readdirSync(folder).filter(name => name.endsWith('.half'))).toEqual([])
})

const regions = async () => (await empty.owner.selectFrom('region').select('id').execute()).length

test.each([
  [
    'another key',
    () => restore(empty.owner, file(), { key: Buffer.alloc(32, 8), keysFile: keysFile() }),
    BrokenKeys,
  ],
  [
    'another key and no keys',
    () => restore(empty.owner, file(), { key: Buffer.alloc(32, 8), keysFile: 'x' }),
    BrokenFile,
  ],
  [
    'no keys of households',
    () => restore(empty.owner, file(), { key, keysFile: join(folder, 'geen') }),
    KeyMissing,
  ],
  [
    'half a file',
    () =>
      restore(
        empty.owner,
        hurt((path, bytes) => truncateSync(path, bytes.length - 40)),
        { key, keysFile: keysFile() },
      ),
    BrokenFile,
  ],
  [
    'one bit that turned',
    () =>
      restore(
        empty.owner,
        hurt((path, bytes) => {
          bytes[bytes.length - 100] = (bytes.at(-100) ?? 0) ^ 1
          writeFileSync(path, bytes)
        }),
        { key, keysFile: keysFile() },
      ),
    BrokenFile,
  ],
  [
    'something behind the end',
    () =>
      restore(
        empty.owner,
        hurt((path, bytes) => writeFileSync(path, Buffer.concat([bytes, bytes]))),
        { key, keysFile: keysFile() },
      ),
    BrokenFile,
  ],
  ['data that is there already', () => restore(world.owner, file(), { key, keysFile: keysFile() }), NotEmpty],
] as const)('with %s nothing is put back', async (_, put, fault) => {
  await expect(put()).rejects.toThrow(fault)
  expect(await regions()).toBe(0)
})

/** What every row of every table says, by the database's own writing. */
async function everyRow({ owner }: Pick<TestDatabase, 'owner'>) {
  const tables = await sql<{ name: string }>`
    select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(
    owner,
  )
  const found: string[] = []
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(
      owner,
    )
    found.push(...rows.map(({ row }) => `${name} ${row}`))
  }
  return found.filter(row => !row.includes('backup:')).sort()
}

test('what is put back is what was there, row by row, and the house goes on from there', async () => {
  await restore(empty.owner, file(), { key, keysFile: keysFile() })
  expect(await everyRow(empty)).toEqual(await everyRow(world))
  expect(await empty.owner.transaction().execute(brokenSeals)).toEqual([])
  const line = sql<{
    id: number
  }>`insert into audit_line (id, action, address, outcome) values (0, 'x', '/x', 'read') returning id`
  const most = sql<{ id: number }>`select max(id) as id from audit_line`
  const before = (await most.execute(empty.owner)).rows[0]?.id ?? 0
  expect((await line.execute(empty.owner)).rows[0]?.id).toBeGreaterThan(before)
  await expect(sql`delete from audit_line`.execute(empty.owner)).rejects.toThrow('append-only')
})
