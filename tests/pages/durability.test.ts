import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { openPglite } from '#src/platform/database/pglite.ts'
import { openPostgres } from '#src/platform/database/postgres.ts'
import type { Database } from '#src/platform/database/types.ts'
import { type PersonAtWork, signIn } from '#tests/support/person-at-work.ts'
import { startPostgres } from '#tests/support/postgres-server.ts'
import { createProductDatabase } from '#tests/support/product-database.ts'
import { isHealthy, type RunningServer, startServer } from '#tests/support/server.ts'
import { toldDataDir } from '#tests/support/told-data.ts'

const rounds = Number(process.env.DURABILITY_ROUNDS ?? 1)
/** Only what hangs is ended by it: each round waits for answers, not for a clock, however busy the machine is. */
const patience = 120_000 + rounds * 120_000
const formsAtOnce = 4

/** How far a long run is: `DURABILITY_LOG` names a file that gets a line for each round. */
function tellRound(engine: string, round: number, people: PersonAtWork[]) {
  const sent = people.flatMap(person => person.sent)
  const line = { engine, round, sent: sent.length, acknowledged: sent.filter(one => one.acknowledged).length }
  const file = process.env.DURABILITY_LOG
  if (file) writeFileSync(file, `${JSON.stringify(line)}\n`, { flag: 'a' })
}

const toClose: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of toClose.splice(0).reverse()) await close()
})

/** Lets everybody save at the same time, and strikes while they do, after so many answers. */
async function strikeDuringWrites(people: PersonAtWork[], answers: number, strike: () => Promise<unknown>) {
  const struck = Promise.withResolvers<void>()
  let heard = 0
  const hear = () => {
    heard += 1
    if (heard === answers) struck.resolve()
  }
  const writers = people.flatMap(person =>
    Array.from({ length: formsAtOnce }, () => person.addPeopleUntilItFails(hear)),
  )
  // A form that is refused before the strike fails the test; it waits for no answer that will never come.
  const failed = Promise.all(writers).then(() => struck.resolve())
  await Promise.all([struck.promise.then(strike), failed])
  expect(heard).toBeGreaterThanOrEqual(answers)
}

const peopleAt = (url: string) =>
  Promise.all(['Samira Haddad', 'Joost Verbeek'].map(name => signIn(url, name)))

/** Kills the server while people save, again and again; who saw no answer sends the same form once more. */
async function killServerInRounds(
  first: RunningServer,
  people: PersonAtWork[],
  env: Record<string, string> = {},
) {
  let server = first
  const port = Number(new URL(first.url).port)
  for (let round = 1; round <= rounds; round++) {
    await strikeDuringWrites(people, 3 + ((round * 7) % 23), () => server.kill9())
    server = await startServer({ dataDir: first.dataDir, port, env })
    expect(server.output()).toMatch(/^Toekomsttuin staat klaar op \S+ Stoppen: druk op Ctrl\+C\.\n$/)
    tellRound(env.DATABASE_URL ? 'PostgreSQL' : 'PGlite', round, people)
    for (const person of people) expect(new Set(await person.sendDoubtfulAgain())).toEqual(new Set([303]))
  }
  return server
}

/** Forms of which not exactly one person, one place in a household, one receipt and one line in the log is there. */
async function notExactlyOnce(database: Database, people: PersonAtWork[]) {
  const sent = people.flatMap(person => person.sent)
  expect(sent.length).toBeGreaterThan(rounds * 3)
  const found = await sql<{ name: string }>`
    select s.name from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as s(token uuid, name text)
    where 1 <> (select count(*) from person p where p.given_name = s.name)
      or 1 <> (select count(*) from person p join household_member m on m.person_id = p.id where p.given_name = s.name)
      or 1 <> (select count(*) from person p join audit_line l on l.person_id = p.id and l.outcome = 'done'
        where p.given_name = s.name)
      or 1 <> (select count(*) from form_receipt r where r.token = s.token and r.location <> '')`.execute(
    database,
  )
  return found.rows
}

/** `npm run audit:verify` on the same data; it ends with another code when a line was lost or changed. */
const verifyLog = (dataDir: string, env: Record<string, string> = {}) =>
  promisify(execFile)(process.execPath, [resolve('scripts/house/enter.mjs'), 'audit:verify'], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, ...env },
  })

test(
  'a server that is killed while people save loses nothing it said yes to, and starts cleanly',
  async () => {
    const first = await startServer({ dataDir: await toldDataDir() })
    const people = await peopleAt(first.url)
    const last = await killServerInRounds(first, people)
    toClose.push(
      () => first.stop(),
      () => last.stop(),
    )
    expect(await last.stop({ keepData: true })).toBe(0)
    await verifyLog(first.dataDir)
    const database = await openPglite(join(first.dataDir, 'database'))
    expect(await notExactlyOnce(database, people)).toEqual([])
    await database.destroy()
  },
  patience,
)

async function killPostgres(ownerUrl: string) {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  const found = await client.query(
    `select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int as pid`,
  )
  process.kill(found.rows[0].pid, 'SIGKILL')
  await client.end().catch(() => undefined)
}

test(
  'on PostgreSQL nothing is lost either, whether the server is killed or PostgreSQL itself',
  async () => {
    const postgres = await startPostgres({ durable: true })
    toClose.push(() => postgres.stop())
    const urls = await createProductDatabase(postgres, 'huis')
    const env = { DEMO: 'ja', ...urls }
    const first = await startServer({ env })
    const people = await peopleAt(first.url)
    const server = await killServerInRounds(first, people, env)
    toClose.push(
      () => first.stop(),
      () => server.stop(),
    )

    await strikeDuringWrites(people, 10, () => killPostgres(urls.DATABASE_OWNER_URL))
    const refused = people.flatMap(person => person.sent.filter(form => !form.acknowledged))
    expect(new Set(refused.map(form => form.status)), 'it passes, and that is said').toEqual(new Set([503]))
    while (!(await isHealthy(server.url))) await pause(50)
    for (const person of people) expect(new Set(await person.sendDoubtfulAgain())).toEqual(new Set([303]))

    const owner = openPostgres(urls.DATABASE_OWNER_URL, 1)
    toClose.push(() => owner.destroy())
    expect(await notExactlyOnce(owner, people)).toEqual([])
    expect(await server.stop({ keepData: true })).toBe(0)
    await verifyLog(first.dataDir, env)
  },
  patience,
)
