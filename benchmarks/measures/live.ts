import { randomUUID } from 'node:crypto'
import { Agent, get } from 'node:http'
import { serve } from '@hono/node-server'
import { sql } from 'kysely'
import { enterSeat } from '#src/access/store.server.ts'
import { say } from '#src/casework/live-consultation/store.server.ts'
import { clockOf } from '#src/platform/clock/clock.ts'
import { readConfig } from '#src/platform/config/config.ts'
import { asNobody } from '#src/platform/database/as-actor.ts'
import type { Database } from '#src/platform/database/types.ts'
import { demonstrationKey } from '#src/platform/files/house.server.ts'
import { createApp } from '../../build/server/server.js'
import { type Engine, openDatabases } from '../support/engine.ts'
import { fillMeetings, hashOfToken, type Meeting } from '../support/meetings.ts'
import { fillRegion } from '../support/region.ts'
import { type Result, rounded } from '../support/result.ts'
import { p50, p95 } from '../support/sampling.ts'

const meetingCount = 20
const seats = 30
const savesEach = 20
const pause = 500

/** One screen that looks on: when each event came, and how often. */
type Screen = { came: Map<number, number[]>; close(): void }

/** From one person's save until it is on every screen of that meeting; twenty meetings of thirty people at once. */
export async function live(engine: Engine): Promise<Result[]> {
  const { databases, close } = await openDatabases(engine, 1, 10)
  const [database] = databases
  if (!database) throw new Error('There is no database.')
  await fillRegion(database, 60)
  const meetings = await fillMeetings(database, { meetings: meetingCount, seats })
  const clock = clockOf(null)
  const files = { key: demonstrationKey, scanner: null }
  const app = createApp({ database: database.app, config: readConfig({ DEMO: 'nee' }), files, clock })
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>(done => {
    const made = serve({ fetch: app.fetch, port: 0 }, info => done({ server: made, port: info.port }))
  })
  const rooms = await Promise.all(
    meetings.map(async meeting => ({
      meeting,
      screens: await Promise.all(meeting.tokens.map(token => look(port, meeting, token))),
    })),
  )
  const times = (await Promise.all(rooms.map(room => hold(database.app, room.meeting, room.screens)))).flat()
  const all = rooms.flatMap(({ screens }) => screens)
  const expected = savesEach * 2
  const counts = all.flatMap(({ came }) =>
    Array.from({ length: expected }, (_, at) => came.get(at + 1)?.length ?? 0),
  )
  for (const screen of all) screen.close()
  app.letGo()
  await new Promise(done => server.close(done))
  await close()
  times.sort((a, b) => a - b)
  return [
    {
      name: 'live',
      engine,
      p50_ms: rounded(p50(times)),
      p95_ms: rounded(p95(times)),
      n: times.length,
      meetings: meetingCount,
      participants: seats,
      events: counts.length,
      lost: counts.filter(count => count === 0).length,
      doubled: counts.filter(count => count > 1).length,
    },
  ]
}

const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY })

function look(port: number, { sittingId }: Meeting, token: string): Promise<Screen> {
  const came = new Map<number, number[]>()
  return new Promise((done, fail) => {
    const options = { port, agent, path: `/beraad/${sittingId}/stroom`, headers: { cookie: `plek=${token}` } }
    const request = get(options, answer => {
      if (answer.statusCode !== 200) return fail(new Error(`A screen was answered ${answer.statusCode}.`))
      let kept = ''
      answer.setEncoding('utf8').on('data', (text: string) => {
        const at = performance.now()
        const messages = (kept + text).split('\n\n')
        kept = messages.pop() ?? ''
        for (const message of messages) {
          const data = /^data: (.*)$/m.exec(message)?.[1]
          const events: number[] = data ? (JSON.parse(data).events ?? []) : []
          for (const number of events) came.set(number, [...(came.get(number) ?? []), at])
        }
      })
      done({ came, close: () => request.destroy() })
    })
    request.on('error', () => undefined)
  })
}

/** One meeting: now one and then another says something, and each waits until it stands on every screen. */
async function hold(
  database: Database,
  { sittingId, tokens }: Meeting,
  screens: Screen[],
): Promise<number[]> {
  const times: number[] = []
  await wait(Math.random() * pause)
  for (let nth = 0; nth < savesEach; nth++) {
    const began = performance.now()
    const number = await saveAs(database, sittingId, tokens[nth % tokens.length] ?? '', nth)
    while (!screens.every(({ came }) => came.has(number))) await wait(5)
    times.push(Math.max(...screens.map(({ came }) => came.get(number)?.[0] ?? Number.NaN)) - began)
    await wait(pause)
  }
  return times
}

const saveAs = (database: Database, sittingId: string, token: string, nth: number) =>
  asNobody(database, new Date(), async tx => {
    const device = await enterSeat(tx, hashOfToken(token))
    if (!device) throw new Error('Nobody sits here.')
    await say(tx, { ...device, accountId: null }, randomUUID(), {
      kind: 'worry',
      words: `Wat iemand aan tafel zegt, ${nth}.`,
      audience: 'everyone',
    })
    const { rows } = await sql<{ last: number }>`
      select count(*)::integer as last from meeting_event where sitting_id = ${sittingId}`.execute(tx)
    return rows[0]?.last ?? 0
  })

const wait = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))
