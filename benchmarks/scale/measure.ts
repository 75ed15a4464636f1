import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { sessionOf, signIn } from '#tests/support/person-at-work.ts'
import { startPostgres } from '#tests/support/postgres-server.ts'
import { createProductDatabase, type ProductDatabase } from '#tests/support/product-database.ts'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { copyHouseholds, sizeOf, tablesOfHouseholds } from './copies.ts'
import { memoryOf, ownMemoryOf, timeOf, timeOfAll } from './processor.ts'

/** What was measured on this machine, in this run. */
export type Measured = {
  households: number
  rowsEach: number
  bytesEach: number
  leftOut: string[]
  bytesOfLine: number
  memoryOfServer: number
  memoryOfConnection: number
  /** Processor time of one answer, in milliseconds: of the server and of PostgreSQL. */
  answers: Record<
    'today' | 'household' | 'search' | 'save',
    { server: number; database: number; count: number }
  >
  /** Null where it did not work: then it is told as not measured. */
  backup: { seconds: number; bytes: number; ofBytes: number } | null
}

const lines = 200_000

/** Tells the demonstration on PostgreSQL, copies its households whole, and measures what they and the work on them cost. */
export async function measureScale(copies: number, rounds: number): Promise<Measured> {
  const postgres = await startPostgres({ durable: true })
  const urls = await createProductDatabase(postgres, 'groei')
  const env = { DEMO: 'ja', ...urls }
  await tell(env)
  const owner = new pg.Client({ connectionString: urls.DATABASE_OWNER_URL })
  await owner.connect()
  try {
    // On the households as they are: copied ones would give their contact person a load that nobody has.
    const server = await startServer({ env })
    const answers = await costs(server, owner, rounds).finally(() => server.stop())
    const size = await sizes(owner, copies)
    return { ...size, ...answers, backup: await backUpOnce(owner, urls).catch(notMeasured) }
  } finally {
    await owner.end()
    await postgres.stop()
  }
}

const command = (name: string, args: string[], env: Record<string, string>) =>
  promisify(execFile)(process.execPath, [resolve('scripts/house/enter.mjs'), name, ...args], {
    env: { PATH: process.env['PATH'], DEBUG: 'ja', ...env },
  })

/** A command that opens the house tells the demonstration first, and nobody waits for its answer. */
const tell = (env: Record<string, string>) => command('audit:verify', [], { ...env, TODAY: '2025-11-20' })

async function sizes(owner: pg.Client, copies: number) {
  const tables = await tablesOfHouseholds(owner)
  const leftOut = await copyHouseholds(owner, tables, copies)
  await owner.query('vacuum analyze')
  const whole = tables.map(({ name }) => name).filter(name => !leftOut.includes(name))
  const [all, alone] = [await sizeOf(owner, whole), await sizeOf(owner, leftOut)]
  const households = Number((await owner.query('select count(*) from household_case')).rows[0].count)
  const originals = households / (copies + 1)
  const before = await sizeOf(owner, ['audit_line'])
  const last = (await owner.query('select max(id) as id from audit_line')).rows[0].id
  await owner.query('set session_replication_role = replica')
  await owner.query(
    `insert into audit_line (id, region_id, account_id, action, address, case_id, outcome, detail)
     select $2::bigint + n, c.region_id, c.opened_by, 'household:read', '/huishoudens/' || c.id, c.id, 'read', '{}'
     from generate_series(1, $1) n join (select *, row_number() over () as nth from household_case) c
       on c.nth = 1 + n % (select count(*) from household_case)`,
    [lines, last],
  )
  await owner.query('vacuum analyze audit_line')
  const after = await sizeOf(owner, ['audit_line'])
  // The log goes on where it was: the database gives the next number.
  await owner.query('delete from audit_line where id > $1', [last])
  await owner.query('set session_replication_role = origin')
  await owner.query('vacuum audit_line')
  const bytesOfLine = (after.bytes - before.bytes) / (after.rows - before.rows)
  return {
    households,
    leftOut,
    rowsEach: all.rows / households + alone.rows / originals,
    bytesEach: all.bytes / households + alone.bytes / originals,
    bytesOfLine,
  }
}

async function costs(server: RunningServer, owner: pg.Client, rounds: number) {
  const connections = async () =>
    (
      await owner.query<{ pid: number }>(
        `select pid from pg_stat_activity where usename <> current_user and backend_type = 'client backend'`,
      )
    ).rows.map(({ pid }) => pid)
  const cookie = await sessionOf(server.url, 'Samira Haddad')
  const get = async (path: string) => {
    const answer = await fetch(server.url + path, { headers: { cookie }, redirect: 'manual' })
    const html = await answer.text()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
    return html
  }
  const [household = ''] = /\/huishoudens\/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(await get('/huishoudens')) ?? []
  const worker = await signIn(server.url, 'Samira Haddad')
  const save = async () => {
    let isSaved = false
    await worker.addPeopleUntilItFails(
      () => {
        isSaved = true
      },
      () => isSaved,
    )
    if (!isSaved) throw new Error('Saving was not answered well.')
  }
  const works = {
    today: () => get('/vandaag'),
    household: () => get(household),
    search: () => get('/zoeken?zoek=vries'),
    save,
  }
  const spent = async () => ({
    server: timeOf(server.pid),
    database: timeOfAll((await connections())[0] ?? 0),
  })
  const answers = {} as Measured['answers']
  for (const [name, work] of Object.entries(works)) {
    // A page is asked often enough before it counts: compiled, and its plans kept.
    for (let nth = 0; nth < rounds / 2; nth++) await work()
    const before = await spent()
    for (let nth = 0; nth < rounds; nth++) await work()
    const after = await spent()
    const each = (of: 'server' | 'database') => (after[of] - before[of]) / rounds
    answers[name as keyof typeof works] = {
      server: each('server'),
      database: each('database'),
      count: rounds,
    }
  }
  const own = (await connections()).map(ownMemoryOf)
  return { answers, memoryOfServer: memoryOf(server.pid), memoryOfConnection: Math.max(...own) }
}

function notMeasured(error: Error): null {
  console.error(error.message, (error as { stderr?: string }).stderr)
  return null
}

async function backUpOnce(owner: pg.Client, urls: ProductDatabase): Promise<Measured['backup']> {
  const folder = mkdtempSync(join(tmpdir(), 'toekomsttuin-groei-'))
  const ofBytes = Number(
    (await owner.query('select pg_database_size(current_database()) as size')).rows[0].size,
  )
  const env = {
    ...urls,
    DEMO: 'nee',
    BACKUP_KEY: Buffer.alloc(32, 7).toString('base64'),
    FILES_KEY: Buffer.alloc(32, 7).toString('base64'),
    HOUSEHOLD_KEYS: join(folder, 'sleutels'),
  }
  const out = join(folder, 'backup')
  const began = performance.now()
  await command('backup', ['--out', out], env)
  const seconds = (performance.now() - began) / 1000
  const bytes = readdirSync(out)
    .map(name => statSync(join(out, name)).size)
    .reduce((sum, size) => sum + size, 0)
  rmSync(folder, { recursive: true, force: true })
  return { seconds, bytes, ofBytes }
}
