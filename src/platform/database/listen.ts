import pg from 'pg'
import { log } from '../log/log.ts'
import type { Listen } from './types.ts'

const soonest = 100
const latest = 2000

/** Listens on a connection of its own, which is made again as long as nobody said to end it. */
export function listenOn(url: string): { listen: Listen; end: () => Promise<void> } {
  const open = new Set<pg.Client>()
  let ended = false
  const listen: Listen = (channel, heard, back) => {
    let wait = soonest
    const connect = async () => {
      const client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5000 })
      let isOver = false
      const again = () => {
        if (isOver) return
        isOver = true
        open.delete(client)
        client.end().catch(() => undefined)
        if (ended) return
        setTimeout(connect, wait).unref()
        wait = Math.min(wait * 2, latest)
      }
      open.add(client)
      client.on('error', again)
      client.on('end', again)
      client.on('notification', ({ payload }) => heard(payload ?? ''))
      try {
        await client.connect()
        await client.query(`listen ${pg.escapeIdentifier(channel)}`)
        wait = soonest
        if (!ended) back()
      } catch (error) {
        if (!ended) log.warn({ error }, 'listening to the database failed')
        again()
      }
    }
    void connect()
  }
  return {
    listen,
    async end() {
      ended = true
      await Promise.all([...open].map(client => client.end().catch(() => undefined)))
    },
  }
}
