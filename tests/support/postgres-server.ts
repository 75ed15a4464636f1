import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** One real PostgreSQL 18 for a test run. */
export type PostgresServer = {
  /** The superuser's address of the first database. */
  url: string
  /** Makes a database, as a copy of `template` when given, and gives its address. */
  createDatabase(name: string, options?: { template?: string }): Promise<string>
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL 18 on a free port with its data in a temporary folder; works for root too. It is not safe against
 * a power cut unless `durable`; a durable one that is killed comes back with its data. It stops with the process that
 * asked for it, however that one ends. Its data goes too, unless it is in a folder of one's own.
 */
export async function startPostgres({ durable = false, folder = '' } = {}): Promise<PostgresServer> {
  const asked = [...(durable ? ['--durable'] : []), ...(folder ? [`--folder=${folder}`] : [])]
  const keeper = spawn(
    process.execPath,
    [fileURLToPath(new URL('./postgres-keeper.ts', import.meta.url)), ...asked],
    // Its own group: Ctrl+C in the terminal reaches us, and our end tells the keeper.
    { stdio: ['pipe', 'pipe', 'pipe'], detached: true, env: { ...process.env, NODE_OPTIONS: '' } },
  )
  const gone = new Promise<void>(done => keeper.once('close', () => done()))
  const url = await new Promise<string>((done, fail) => {
    let said = ''
    keeper.stderr.on('data', chunk => {
      said += chunk
    })
    keeper.stdout.on('data', chunk => done(String(chunk).trim()))
    keeper.once('error', fail)
    keeper.once('close', () => fail(new Error(`PostgreSQL did not start:\n${said}`)))
  })
  return {
    url,
    createDatabase: (name, options) => createDatabase(url, name, options),
    async stop() {
      keeper.stdin.end()
      await gone
    },
  }
}

/** Makes a database on the server at `url`, as a copy of `template` when given, and gives its address. */
export async function createDatabase(
  url: string,
  name: string,
  options: { template?: string } = {},
): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const copy = options.template ? ` template ${pg.escapeIdentifier(options.template)}` : ''
    await client.query(`create database ${pg.escapeIdentifier(name)}${copy}`)
  } finally {
    await client.end()
  }
  const address = new URL(url)
  address.pathname = `/${encodeURIComponent(name)}`
  return address.href
}
