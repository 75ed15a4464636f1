import { serve } from '@hono/node-server'
import { clockOf } from '#src/platform/clock/clock.ts'
import { readConfig } from '#src/platform/config/config.ts'
import type { Database } from '#src/platform/database/types.ts'
import { demonstrationKey } from '#src/platform/files/house.server.ts'
import { startServer } from '#tests/support/server.ts'
import { createApp } from '../../build/server/server.js'
import { type BenchDatabase, type Engine, openDatabases } from '../support/engine.ts'
import { fillMeetings, type Meeting } from '../support/meetings.ts'
import { fillRegion } from '../support/region.ts'
import { type Result, rounded } from '../support/result.ts'
import { p50, p95 } from '../support/sampling.ts'
import { countedOn, look, type Screen, saveAs, wait } from '../support/screens.ts'

const seats = 30
const atOnce = { meetings: 20, savesEach: 20, pause: 500 }
const killed = { meetings: 6, savesEach: 30, pause: 200 }

/** Twenty meetings of thirty people at once on one server; on PostgreSQL also while one of two servers is killed. */
export async function live(engine: Engine): Promise<Result[]> {
  return [await onOneServer(engine), ...(engine === 'postgres' ? [await whileOneIsKilled(engine)] : [])]
}

async function onOneServer(engine: Engine): Promise<Result> {
  const { database, meetings, close } = await open(engine, atOnce.meetings)
  const files = { key: demonstrationKey, scanner: null }
  const config = readConfig({ DEMO: 'nee' })
  const app = createApp({ database: database.app, config, files, clock: clockOf(null) })
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>(done => {
    const made = serve({ fetch: app.fetch, port: 0 }, info => done({ server: made, port: info.port }))
  })
  const result = await holdAll(database.app, meetings, () => port, atOnce)
  const bare = await bareHearing(database)
  app.letGo()
  await new Promise(done => server.close(done))
  await close()
  const ratio = rounded(result.p50_ms / p50(bare), 2)
  const against = 'a row written and heard on one connection, nobody else there'
  return { name: 'live', engine, ...result, ratio, against, bare_p50_ms: rounded(p50(bare)) }
}

/** Writes a bare row and hears of it by the database's own notices, without permission, screens or meeting. */
async function bareHearing({ app, bare }: BenchDatabase): Promise<number[]> {
  let hear = () => {}
  await bare('create table bare_row (id integer)')
  await new Promise<void>(back => app.listen('bare_row', () => hear(), back))
  const times: number[] = []
  for (let nth = 0; nth < 120; nth++) {
    const began = performance.now()
    const heard = new Promise<void>(done => {
      hear = done
    })
    await bare(
      `with one as (insert into bare_row values ($1) returning id)
      select pg_notify('bare_row', id::text) from one`,
      [nth],
    )
    await heard
    if (nth >= 20) times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)
}

/** Half of the screens look on at a server that is killed half-way; they go to the other one, as behind a balancer. */
async function whileOneIsKilled(engine: Engine): Promise<Result> {
  const { database, meetings, close } = await open(engine, killed.meetings)
  const env = {
    DEMO: 'nee',
    TODAY: '',
    DATABASE_URL: database.url ?? '',
    FILES_KEY: Buffer.alloc(32, 7).toString('base64'),
  }
  const servers = await Promise.all([startServer({ env }), startServer({ env })])
  const ports = servers.map(({ url }) => Number(new URL(url).port))
  let isKilled = false
  const holding = holdAll(database.app, meetings, nth => ports[isKilled ? 0 : nth % 2] ?? 0, killed)
  await wait((killed.savesEach * killed.pause) / 2)
  isKilled = true
  await servers[1].kill9()
  const result = await holding
  await servers[0].stop()
  await servers[1].stop()
  await close()
  return { name: 'live-one-killed', engine, ...result }
}

async function open(engine: Engine, count: number) {
  const { databases, close } = await openDatabases(engine, ['live'], { connections: 10 })
  const [database] = databases
  if (!database) throw new Error('There is no database.')
  await fillRegion(database, 60)
  return { database, close, meetings: await fillMeetings(database, { meetings: count, seats }) }
}

type Pace = { savesEach: number; pause: number }

async function holdAll(database: Database, meetings: Meeting[], portOf: (nth: number) => number, pace: Pace) {
  const rooms = await Promise.all(
    meetings.map(async meeting => ({
      meeting,
      screens: await Promise.all(meeting.tokens.map((token, nth) => look(() => portOf(nth), meeting, token))),
    })),
  )
  const times = (
    await Promise.all(rooms.map(({ meeting, screens }) => hold(database, meeting, screens, pace)))
  ).flat()
  const all = rooms.flatMap(({ screens }) => screens)
  const counted = countedOn(all, pace.savesEach * 2)
  for (const screen of all) screen.close()
  times.sort((a, b) => a - b)
  const { length: n } = times
  return {
    p50_ms: rounded(p50(times)),
    p95_ms: rounded(p95(times)),
    n,
    meetings: meetings.length,
    participants: seats,
    ...counted,
  }
}

/** One meeting: now one and then another says something, and each waits until it stands on every screen. */
async function hold(
  database: Database,
  meeting: Meeting,
  screens: Screen[],
  { savesEach, pause }: Pace,
): Promise<number[]> {
  const times: number[] = []
  await wait(Math.random() * pause)
  for (let nth = 0; nth < savesEach; nth++) {
    const began = performance.now()
    const number = await saveAs(database, meeting, nth)
    while (!screens.every(({ came }) => came.has(number))) await wait(5)
    times.push(Math.max(...screens.map(({ came }) => came.get(number)?.[0] ?? Number.NaN)) - began)
    await wait(pause)
  }
  return times
}
