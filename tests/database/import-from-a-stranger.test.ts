import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { exportRegion } from '#src/keeping/region/export.server.ts'
import { Changed, importRegion } from '#src/keeping/region/import.server.ts'
import type { Manifest } from '#src/keeping/region/manifest.ts'
import { freshDatabase, type TestDatabase } from '#tests/support/database.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const houseKey = Buffer.alloc(32, 7)
let world: World
let empty: TestDatabase
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toekomsttuin-vreemd-'))
  world = await freshWorld()
  empty = await freshDatabase()
  await world.openCase()
  const { rows } = await sql<{ slug: string }>`select slug from region where id = ${world.regionId}`.execute(
    world.owner,
  )
  mkdirSync(join(folder, 'echt'))
  const given = { slug: rows[0]?.slug ?? '', out: join(folder, 'echt'), houseKey }
  await exportRegion(world.owner, given, new Date('2025-11-20T12:00:00Z'))
})
afterAll(async () => {
  await world.close()
  await empty.close()
  rmSync(folder, { recursive: true, force: true })
})

type Written = {
  manifest: Manifest
  add: (table: string, row: object) => void
  first: (table: string) => object
}

/** What an import says of the export after somebody changed it. */
async function after(change: (written: Written) => void) {
  const from = join(folder, 'vals')
  rmSync(from, { recursive: true, force: true })
  cpSync(join(folder, 'echt'), from, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(from, 'regio.json'), 'utf8')) as Manifest
  const add = (table: string, row: object) =>
    writeFileSync(join(from, 'gegevens', `${table}.ndjson`), `${JSON.stringify(row)}\n`, { flag: 'a' })
  const first = (table: string) =>
    JSON.parse(readFileSync(join(from, 'gegevens', `${table}.ndjson`), 'utf8').split('\n')[0] ?? '') as object
  change({ manifest, add, first })
  writeFileSync(join(from, 'regio.json'), JSON.stringify(manifest))
  return importRegion(empty.owner, { from, houseKey })
}
const elsewhere = '0190a1b2-0000-7000-8000-00000000ffff'

test('the number of a region is a number, and never words for the database', async () => {
  const change = ({ manifest }: Written) => {
    manifest.region.id = `${manifest.region.id}' or pg_sleep(0) is null or '' = '`
  }
  await expect(after(change)).rejects.toBeInstanceOf(Changed)
})

test('a region beside the one that is told of does not come along', async () => {
  const change = ({ add, first }: Written) =>
    add('region', { ...first('region'), id: elsewhere, slug: 'stiekem', name: 'Stiekem' })
  await expect(after(change)).rejects.toBeInstanceOf(Changed)
})

test('a way in comes along with no export, and the rest does', async () => {
  await after(({ manifest, add }) => {
    manifest.tables.push({ name: 'session', columns: ['id', 'account_id', 'token_hash', 'ends_at'] })
    manifest.sums['session'] = { rows: 0, sum: '0' }
    add('session', {
      id: elsewhere,
      account_id: world.accounts.administrator,
      token_hash: `\\x${'ab'.repeat(32)}`,
      ends_at: '2035-01-01T00:00:00Z',
    })
  })
  const { rows } = await sql<{ sessions: number; households: number }>`select
    (select count(*)::int from session) as sessions, (select count(*)::int from household_case) as households`.execute(
    empty.owner,
  )
  expect(rows).toEqual([{ sessions: 0, households: 1 }])
})
