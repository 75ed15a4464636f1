import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '#src/platform/database/migrate.ts'
import { openPglite } from '#src/platform/database/pglite.ts'
import { openPostgres } from '#src/platform/database/postgres.ts'
import type { Database } from '#src/platform/database/types.ts'
import { type Ended, runProduct } from '#tests/support/command.ts'
import { type PostgresServer, startPostgres } from '#tests/support/postgres-server.ts'
import { createProductDatabase } from '#tests/support/product-database.ts'
import { startServer } from '#tests/support/server.ts'

let folder: string
let postgres: PostgresServer
let migrated: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toekomsttuin-set-up-'))
  postgres = await startPostgres()
  migrated = join(folder, 'migrated')
  await withinFolder(migrated, migrate)
})
afterAll(async () => {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
})

const dataDir = () => mkdtempSync(join(folder, 'data-'))

async function withinFolder<Found>(
  dir: string,
  look: (database: Database) => Promise<Found>,
): Promise<Found> {
  mkdirSync(join(dir, 'database'), { recursive: true })
  const database = await openPglite(join(dir, 'database'))
  return look(database).finally(() => database.destroy())
}

/** A folder as the product left it before anything was told. */
function migratedDir(): string {
  const dir = dataDir()
  cpSync(migrated, dir, { recursive: true })
  return dir
}
const start = (env: Record<string, string>) => runProduct('start', { DATA_DIR: dataDir(), PORT: '0', ...env })

/** One sentence for a person, without a trace of the machinery, and a code that scripts understand. */
function expectOneSentence(ended: Ended, sentence: string | RegExp) {
  expect(ended.complained).toMatch(sentence)
  expect(ended.complained.trim().split('\n'), ended.complained).toHaveLength(1)
  expect(ended.complained).not.toMatch(/\bat .+:\d+|Error|node:internal|expected|received/)
  expect(ended).toMatchObject({ said: '', code: 1 })
}

// Every setting has its sentence in src/platform/config/config.test.ts.
test('a setting that is wrong is explained in one sentence', async () => {
  const sentence = 'PORT moet een heel getal zijn van 0 tot en met 65535.'
  expectOneSentence(await start({ PORT: 'drie' }), sentence)
})

test('a command that is not there is said so', async () => {
  expectOneSentence(await runProduct('vlieg', {}), 'Deze opdracht is er niet: vlieg.')
})

test('a port that another program holds is said so', async () => {
  const other = createServer()
  const port = await new Promise<number>(done =>
    other.listen(0, () => done((other.address() as { port: number }).port)),
  )
  const dir = dataDir()
  expectOneSentence(await start({ PORT: String(port), DATA_DIR: dir }), `Poort ${port} is al in gebruik.`)
  expect(readdirSync(dir), 'before anything is told').toEqual([])
  other.close()
})

test('a folder that can’t be written in is said so', async () => {
  const file = join(folder, 'geen-map')
  writeFileSync(file, '')
  expectOneSentence(
    await start({ DATA_DIR: join(file, 'gegevens') }),
    /^In de map .+ kan niet worden geschreven/,
  )
  expectOneSentence(await start({ DATA_DIR: file }), /^In de map .+ kan niet worden geschreven/)
})

test('data of another process are left alone, and those of a process that is gone are taken up', {
  timeout: 90_000,
}, async () => {
  // Without telling the demonstration: whose data these are does not depend on it.
  const env = { DEMO: 'nee', TODAY: '' }
  const first = await startServer({ dataDir: migratedDir(), env })
  expectOneSentence(
    await start({ DATA_DIR: first.dataDir }),
    new RegExp(`^De gegevens in .+ zijn al in gebruik \\(proces ${first.pid}\\)`),
  )
  await first.kill9()
  expect(readFileSync(join(first.dataDir, 'in-gebruik'), 'utf8')).toMatch(new RegExp(`^${first.pid}\\b`))
  const second = await startServer({ dataDir: first.dataDir, env })
  expect(await second.stop({ keepData: true })).toBe(0)
  await first.stop()
})

test('a claim whose number belongs to another program by now blocks nobody', async ({ skip }) => {
  if (process.platform !== 'linux') return skip('Only Linux tells when a process began.')
  const dir = migratedDir()
  writeFileSync(join(dir, 'in-gebruik'), `${process.pid} 1`)
  const server = await startServer({ dataDir: dir, env: { DEMO: 'nee', TODAY: '' } })
  expect(readFileSync(join(dir, 'in-gebruik'), 'utf8')).toMatch(new RegExp(`^${server.pid} `))
  await server.stop()
})

test('a browser that opened a connection and asks nothing keeps no server from stopping', async () => {
  const server = await startServer({ dataDir: migratedDir(), env: { DEMO: 'nee', TODAY: '' } })
  const silent = connect(Number(new URL(server.url).port))
  await once(silent, 'connect')
  const left = once(silent, 'close')
  expect(await server.stop()).toBe(0)
  await left
})

test('starting the demonstration over waits until nobody uses it', async () => {
  const server = await startServer({ dataDir: migratedDir(), env: { DEMO: 'nee', TODAY: '' } })
  const again = await runProduct('demo:reset', { DATA_DIR: server.dataDir })
  expectOneSentence(again, /zijn al in gebruik/)
  expect((await fetch(`${server.url}/gezond`)).status).toBe(200)
  await server.stop()
})

test('a place where no folder can be made is said so, and at once', async ({ skip }) => {
  if (process.platform !== 'linux') return skip('Only Linux has /proc.')
  expectOneSentence(await start({ DATA_DIR: '/proc/geen/map' }), /^In de map .+ kan niet worden geschreven/)
})

const fromTheFuture = (database: Database) =>
  sql`insert into schema_migration (name, checksum) values ('9999-later', 'x')`.execute(database)
const newer = 'De gegevens zijn gemaakt met een nieuwere versie van Toekomsttuin.'

test('data of a newer version are left alone', async () => {
  const dir = migratedDir()
  await withinFolder(dir, fromTheFuture)
  expectOneSentence(await start({ DATA_DIR: dir }), newer)
})

test('a real region is never told over by a demonstration', async () => {
  const dir = migratedDir()
  await withinFolder(dir, database =>
    sql`insert into region (slug, name) values ('echt', 'Echte regio')`.execute(database),
  )
  expectOneSentence(await start({ DATA_DIR: dir }), 'Hier staan al gegevens van een regio.')
  const regions = await withinFolder(dir, database => database.selectFrom('region').select('slug').execute())
  expect(regions).toEqual([{ slug: 'echt' }])
})

test('an empty installation gets its region and first administrator by one command, and no second by mistake', async () => {
  const env = { DATA_DIR: migratedDir(), DEMO: 'nee', TODAY: '' }
  const region = ['--regio', 'de-kempen', '--naam', 'De Kempen']
  const admin = (name: string, ...more: string[]) =>
    runProduct('admin', env, [...region, '--beheerder', name, '--email', `${name}@kempen.nl`, ...more])
  expect(await admin('Gonny')).toMatchObject({
    code: 0,
    said: expect.stringContaining('Regio De Kempen is gemaakt.'),
  })
  expectOneSentence(await admin('Ali'), 'De Kempen heeft al een functioneel beheerder.')
  expectOneSentence(await runProduct('admin', { DATA_DIR: dataDir() }, region), 'Dit is een demonstratie')
})

test('a database that can’t be reached is said so', async () => {
  const unreachable = 'De database op DATABASE_URL is niet te bereiken.'
  expectOneSentence(await start({ DATABASE_URL: 'postgresql://wie:wat@127.0.0.1:1/huis' }), unreachable)
  const url = new URL(postgres.url)
  url.password = 'verkeerd'
  expectOneSentence(await start({ DATABASE_URL: url.href }), unreachable)
})

test('an empty database, or one of an older version, waits for its owner', async () => {
  const { DATABASE_URL, DATABASE_OWNER_URL } = await createProductDatabase(postgres, 'leeg')
  expectOneSentence(await start({ DATABASE_URL }), 'De database is nog leeg. Zet DATABASE_OWNER_URL')
  const owner = openPostgres(DATABASE_OWNER_URL, 1)
  await migrate(owner)
  await sql`delete from schema_migration where name = (select max(name) from schema_migration)`.execute(owner)
  expectOneSentence(await start({ DATABASE_URL }), 'De database is nog niet bijgewerkt.')
  await fromTheFuture(owner)
  expectOneSentence(await start({ DATABASE_URL }), newer)
  await owner.destroy()
})

test('a login that would walk past row security is refused', async () => {
  const { DATABASE_URL, DATABASE_OWNER_URL } = await createProductDatabase(postgres, 'eigenaar')
  const owner = 'DATABASE_URL logt in als eigenaar van de gegevens.'
  expectOneSentence(await start({ DATABASE_URL: DATABASE_OWNER_URL, DATABASE_OWNER_URL }), owner)
  const database = openPostgres(DATABASE_OWNER_URL, 1)
  await sql`create role gewoon login password 'gewoon'`.execute(database)
  await sql`alter table region owner to gewoon`.execute(database)
  await database.destroy()
  const url = new URL(DATABASE_URL)
  url.username = 'gewoon'
  url.password = 'gewoon'
  expectOneSentence(await start({ DATABASE_URL: url.href }), owner)
})

test('an owner that may not make roles, and a login that may not step into the app’s, are said so', async () => {
  const { DATABASE_URL, DATABASE_OWNER_URL } = await createProductDatabase(postgres, 'zwak')
  const database = openPostgres(DATABASE_OWNER_URL, 1)
  await sql`create role zwak login password 'zwak'`.execute(database)
  await sql`alter database zwak owner to zwak`.execute(database)
  const url = new URL(DATABASE_URL)
  url.username = 'zwak'
  url.password = 'zwak'
  expectOneSentence(
    await start({ DATABASE_URL, DATABASE_OWNER_URL: url.href }),
    'De login van DATABASE_OWNER_URL mag de database niet inrichten.',
  )
  await migrate(database)
  await database.destroy()
  expectOneSentence(
    await start({ DATABASE_URL: url.href }),
    'De login van DATABASE_URL is geen lid van toekomsttuin_app.',
  )
})

test('a demonstration on a server asks for the owner of its database', async () => {
  const { DATABASE_URL, DATABASE_OWNER_URL } = await createProductDatabase(postgres, 'demonstratie')
  const owner = openPostgres(DATABASE_OWNER_URL, 1)
  await migrate(owner)
  await owner.destroy()
  expectOneSentence(
    await start({ DATABASE_URL, DEMO: 'ja' }),
    'Voor een demonstratie op DATABASE_URL is ook de eigenaar van de database nodig.',
  )
})

/** A disk of a few megabytes, or null where this user may not make one. */
function tinyDisk(megabytes: number): string | null {
  const disk = mkdtempSync(join(folder, 'schijf-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk], { stdio: 'ignore' })
    return disk
  } catch {
    return null
  }
}

test.for([1, 30])('a disk that is full after %i MB is said so', async (megabytes, { skip }) => {
  const disk = tinyDisk(megabytes)
  if (disk === null) return skip('Only root on Linux can make a small disk.')
  try {
    expectOneSentence(await start({ DATA_DIR: disk }), 'De schijf is vol.')
  } finally {
    execFileSync('umount', [disk])
  }
})
