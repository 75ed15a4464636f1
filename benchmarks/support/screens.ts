import { randomUUID } from 'node:crypto'
import { Agent, get } from 'node:http'
import { sql } from 'kysely'
import { enterSeat } from '#src/access/store.server.ts'
import { say } from '#src/casework/live-consultation/store.server.ts'
import { asNobody } from '#src/platform/database/as-actor.ts'
import type { Database } from '#src/platform/database/types.ts'
import { hashOfToken, type Meeting } from './meetings.ts'

/** One screen that looks on: when each event came, and how often. */
export type Screen = { came: Map<number, number[]>; close(): void }

const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY })
export const wait = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

/** Looks on as a browser does: when the line breaks it asks `portNow` again, from the last number it knows. */
export async function look(portNow: () => number, { sittingId }: Meeting, token: string): Promise<Screen> {
  const came = new Map<number, number[]>()
  let last = 0
  let isClosed = false
  let hangUp = () => {}
  const hear = (message: string) => {
    const at = performance.now()
    const data = /^data: (.*)$/m.exec(message)?.[1]
    const events: number[] = data ? (JSON.parse(data).events ?? []) : []
    for (const number of events) came.set(number, [...(came.get(number) ?? []), at])
    last = Number(/^id: (\d+)$/m.exec(message)?.[1] ?? last)
  }
  const connect = (opened: () => void) => {
    let hasAnswer = false
    const again = () => isClosed || setTimeout(() => connect(() => {}), 200)
    const headers = { cookie: `plek=${token}`, 'last-event-id': String(last) }
    const request = get({ port: portNow(), agent, path: `/beraad/${sittingId}/stroom`, headers }, answer => {
      hasAnswer = true
      if (answer.statusCode !== 200) throw new Error(`A screen was answered ${answer.statusCode}.`)
      let kept = ''
      answer.setEncoding('utf8').on('data', (text: string) => {
        const messages = (kept + text).split('\n\n')
        kept = messages.pop() ?? ''
        messages.forEach(hear)
      })
      answer.on('error', () => undefined).on('close', again)
      opened()
    })
    // Nobody answered there; what breaks later is heard by the answer.
    request.on('error', () => hasAnswer || again())
    hangUp = () => request.destroy()
  }
  await new Promise<void>(connect)
  return {
    came,
    close: () => {
      isClosed = true
      hangUp()
    },
  }
}

/** Somebody says something; gives the number of what happened last. */
export const saveAs = (database: Database, { sittingId, tokens }: Meeting, nth: number): Promise<number> =>
  asNobody(database, new Date(), async tx => {
    const device = await enterSeat(tx, hashOfToken(tokens[nth % tokens.length] ?? ''))
    if (!device) throw new Error('Nobody sits here.')
    const words = `Wat iemand aan tafel zegt, ${nth}.`
    const place = { ...device, accountId: null }
    await say(tx, place, randomUUID(), { kind: 'worry', words, audience: 'everyone' })
    const { rows } = await sql<{ last: number }>`
      select count(*)::integer as last from meeting_event where sitting_id = ${sittingId}`.execute(tx)
    return rows[0]?.last ?? 0
  })

/** Of each event that each screen should have had: how many came never, and how many more than once. */
export function countedOn(screens: readonly Screen[], expected: number) {
  const counts = screens.flatMap(({ came }) =>
    Array.from({ length: expected }, (_, at) => came.get(at + 1)?.length ?? 0),
  )
  return {
    events: counts.length,
    lost: counts.filter(count => count === 0).length,
    doubled: counts.filter(count => count > 1).length,
  }
}
