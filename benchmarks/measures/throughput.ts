import { startPostgres } from '#tests/support/postgres-server.ts'
import { createProductDatabase } from '#tests/support/product-database.ts'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import type { Engine } from '../support/engine.ts'
import { type Hello, startHello } from '../support/hello.ts'
import { askers, type Load, loadOn } from '../support/load.ts'
import { memoryOf } from '../support/process.ts'
import { type Result, rounded } from '../support/result.ts'
import { addressOn, aHousehold, signInAs } from '../support/sign-in.ts'

const seconds = 6
const pause = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

/**
 * How many answers a second the product gives with eight who ask at once, beside a server that says one word; and the
 * memory of that server, when nobody asked yet and at its most while they ask. It is the server at its second start.
 */
export async function throughput(engine: Engine): Promise<Result[]> {
  const postgres = engine === 'postgres' ? await startPostgres({ durable: true }) : null
  const hello = await startHello()
  const env = { DEMO: 'ja', ...(postgres && (await createProductDatabase(postgres, 'demonstratie'))) }
  const first = await startServer({ env })
  await first.stop({ keepData: true })
  const server = await startServer({ env, dataDir: first.dataDir })
  try {
    await pause(3000)
    return await measured(engine, server, hello)
  } finally {
    hello.stop()
    await server.stop()
    await postgres?.stop()
  }
}

async function measured(engine: Engine, server: RunningServer, hello: Hello): Promise<Result[]> {
  const idle = memoryOf(server.pid)
  const bare = await loadOn(hello.url, hello.pid, '', seconds)
  const results: Result[] = [row('hello', engine, bare, bare)]
  let most = idle
  for (const [name, path, cookie] of await pagesOf(server.url)) {
    const load = await loadOn(server.url + path, server.pid, cookie, seconds)
    most = Math.max(most, load.rss_mb)
    results.push(row(name, engine, load, bare))
  }
  return [...results, { name: 'memory', engine, n: 1, idle_mb: idle, under_load_mb: most, askers }]
}

const row = (name: string, engine: Engine, load: Load, bare: Load): Result => {
  const [ofBare, ofPage] = [bare.per_second_per_core, load.per_second_per_core]
  const share = ofBare && ofPage ? ofBare / ofPage : bare.per_second / load.per_second
  const against = 'one word of a bare server, in processor time of the server'
  return { name: `throughput-${name}`, engine, ...load, ratio: rounded(share, 1), against }
}

async function pagesOf(url: string): Promise<[name: string, path: string, cookie: string][]> {
  const [worker, leader] = [await signInAs(url, 'Samira Haddad'), await signInAs(url, 'Pieter Hoogland')]
  return [
    ['health', '/gezond', ''],
    ['sign-in', '/inloggen', ''],
    ['today', '/vandaag', worker],
    ['household-page', await addressOn(url, '/vandaag', worker, aHousehold), worker],
    ['search', '/zoeken?zoek=vries', worker],
    ['monitor', '/sturing/monitor', leader],
  ]
}
