import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { listenOn } from './listen.ts'
import type { Tables } from './schema.ts'
import type { Database } from './types.ts'

const asText = (value: string) => value
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.DATE) return asText
    if (oid === pg.types.builtins.INT8) return Number
    return pg.types.getTypeParser(oid, format as 'text')
  },
}

/** Opens a pool to a PostgreSQL server (18 or newer). */
export function openPostgres(url: string, connections = 10): Database {
  const pool = new pg.Pool({ connectionString: url, max: connections, types, connectionTimeoutMillis: 5000 })
  // A lost connection is replaced at the next query, and the query on it fails by itself; without a listener, on the
  // pool for an idle one and on the client for one at work, it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', client => {
    client.on('error', () => undefined)
    planOnce(client)
  })
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const { listen, end } = listenOn(url)
  const closePool = database.destroy.bind(database)
  return Object.assign(database, {
    listen,
    destroy: async () => {
      await end()
      await closePool()
    },
  })
}

// Texts that vary with the number of their values would fill a server's memory with plans that never serve again.
const mostPlans = 400

/** Lets the server keep the plan of a statement with values: planning under row security costs more than running. */
function planOnce(client: pg.ClientBase) {
  const query = client.query.bind(client) as (...given: unknown[]) => unknown
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    const known = names.get(text)
    if (known || names.size >= mostPlans) return known
    const name = createHash('sha256').update(text).digest('base64url')
    names.set(text, name)
    return name
  }
  client.query = ((text: unknown, values: unknown, ...rest: unknown[]) =>
    typeof text === 'string' && Array.isArray(values) && values.length > 0
      ? query({ name: nameOf(text), text, values }, ...rest)
      : query(text, values, ...rest)) as typeof client.query
}
