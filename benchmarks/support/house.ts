import { createHash, randomBytes } from 'node:crypto'
import { clockOf } from '#src/platform/clock/clock.ts'
import { readConfig } from '#src/platform/config/config.ts'
import { demonstrationKey } from '#src/platform/files/house.server.ts'
import { createApp } from '../../build/server/server.js'
import { type BenchDatabase, type Engine, openDatabases } from './engine.ts'
import { fillRegion, householdsPerContactPerson, householdsPerScientist, idOf } from './region.ts'
import { dice } from './sampling.ts'

const origin = 'http://huis.test'
const visitors = 30
const connections = 1

/** Somebody at work: signed in, with households of their own. */
export type Visitor = { accountId: string; caseIds: string[]; cookie: string; tokenHash: Buffer }

/** The built product on a region of one size, in this process, with people who are signed in. */
export type Region = {
  size: number
  engine: Engine
  database: BenchDatabase
  /** Contact persons. */
  visitors: Visitor[]
  scientists: Visitor[]
  /** Asks as somebody and reads the whole answer; throws at any other status than the one expected. */
  ask(
    visitor: Pick<Visitor, 'cookie'>,
    path: string,
    expected: number,
    form?: Record<string, string>,
  ): Promise<string>
}

export type Opening = {
  /** Keeps regions on PostgreSQL for a next run. */
  folder: string
  /** Whether there is time to fill a region of this size, and to measure in it; a kept one takes none to fill. */
  mayFill(size: number, secondsToFill: number): boolean
  tell(sentence: string): void
}

// Before a larger region told it: to fill one household.
const secondsOfHousehold = { postgres: 0.0006, pglite: 0.0015 }

/** Opens regions of these sizes, the smallest first, filled; without those for which there is no time. */
export async function openRegions(
  engine: Engine,
  sizes: readonly number[],
  { folder, mayFill, tell }: Opening,
): Promise<{ regions: Region[]; close(): Promise<void> }> {
  const names = sizes.map(size => `bench_${size}`)
  const { databases, close } = await openDatabases(engine, names, { folder, connections })
  const regions: Region[] = []
  let each = secondsOfHousehold[engine]
  for (const [at, database] of databases.entries()) {
    const size = sizes[at] ?? 0
    if (!mayFill(size, database.isFilled ? 0 : size * each)) continue
    const began = performance.now()
    regions.push(await openRegion(engine, size, database))
    const seconds = (performance.now() - began) / 1000
    if (size >= 20_000 && !database.isFilled) each = (1.3 * seconds) / size
    const how = database.isFilled ? 'kept' : `filled in ${seconds.toFixed(0)} s`
    tell(`${engine}: ${size} households, ${how}`)
  }
  return { regions, close }
}

async function openRegion(engine: Engine, size: number, database: BenchDatabase): Promise<Region> {
  await fillRegion(database, size)
  return {
    size,
    engine,
    database,
    visitors: await signIn(database, size, 'account', householdsPerContactPerson),
    scientists: await signIn(database, size, 'scientist', householdsPerScientist),
    ask: askOn(database),
  }
}

/** The built product on a database, asked as somebody who is signed in there. */
export function askOn(database: BenchDatabase): Region['ask'] {
  const config = readConfig({ DEMO: 'nee' })
  const files = { key: demonstrationKey, scanner: null }
  const web = createApp({ database: database.app, config, files, clock: clockOf(null) })
  return async (visitor, path, expected, form) => {
    const headers = { cookie: visitor.cookie, ...(form ? { origin } : {}) }
    const body = form ? new URLSearchParams(form) : undefined
    const request = new Request(origin + path, { method: form ? 'POST' : 'GET', headers, body })
    const answer = await web.fetch(request)
    const html = await answer.text()
    if (answer.status !== expected)
      throw new Error(`${path} answered ${answer.status}: ${html.slice(0, 500)}`)
    return html
  }
}

/** People with a full load, from all over the region. */
async function signIn(
  database: BenchDatabase,
  size: number,
  kind: 'account' | 'scientist',
  load: number,
): Promise<Visitor[]> {
  const full = Math.max(1, Math.floor(size / load))
  const roll = dice(size)
  const found: Visitor[] = []
  for (let at = 0; at < visitors; at++) {
    const number = roll(full)
    const accountId = idOf(kind, number)
    const token = randomBytes(32).toString('base64url')
    const tokenHash = createHash('sha256').update(token).digest()
    await database.bare(
      `insert into session (account_id, token_hash, way, ends_at) values ($1, $2, 'demonstration', now() + interval '10 hours')`,
      [accountId, tokenHash],
    )
    const caseIds = Array.from({ length: load }, (_, nth) => idOf('household', number * load + nth + 1))
    found.push({ accountId, caseIds, cookie: `toegang=${token}`, tokenHash })
  }
  return found
}
