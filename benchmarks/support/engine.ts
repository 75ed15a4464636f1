import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { CompiledQuery, sql } from 'kysely'
import pg from 'pg'
import { openPglite } from '#src/platform/database/pglite.ts'
import { openPostgres } from '#src/platform/database/postgres.ts'
import type { Database } from '#src/platform/database/types.ts'
import { type PostgresServer, startPostgres } from '#tests/support/postgres-server.ts'

export type Engine = 'postgres' | 'pglite'

type Ask = (text: string, values?: readonly unknown[]) => Promise<unknown>

/** One database for the bench: as the product uses it, and bare, as its owner, on one connection. */
export type BenchDatabase = {
  app: Database
  /** Where a server of its own reaches it; an embedded one has no such place. */
  url?: string
  /**
   * A statement of one's own as the owner, past row security, committed by itself. With values its plan is kept where
   * the product keeps plans too (docs/decisions/0018): bare work is not slower than it need be.
   */
  bare: Ask
  /** Connections as owner that work beside each other. */
  lanes: readonly Ask[]
  /** Filled by an earlier run and kept. */
  isFilled: boolean
  /** Says that all is in it, for a next run. */
  keepFilled(): Promise<void>
  close(): Promise<void>
}

const login = 'bench_login'
const lanesAtOnce = 2
const migrations = new URL('../../database/migrations/', import.meta.url)

/** The migrations' text; the product's own runner needs the build, which reads them in. */
const migrationTexts = () =>
  readdirSync(migrations)
    .sort()
    .map(file => ({
      name: file.replace(/\.sql$/, ''),
      text: readFileSync(new URL(file, migrations), 'utf8'),
    }))

/** What a kept database was made of: with other migrations or another filling it is made anew. */
const madeOf = createHash('sha256')
  .update(
    migrationTexts()
      .map(({ text }) => text)
      .join('\n'),
  )
  .update(readFileSync(new URL('./region.ts', import.meta.url)))
  .digest('hex')
  .slice(0, 12)

export type Databases = { databases: BenchDatabase[]; close(): Promise<void> }

/** Opens a migrated database of one engine for each of the names; `folder` keeps those of PostgreSQL for a next run. */
export async function openDatabases(
  engine: Engine,
  names: readonly string[],
  { connections = 1, folder = '' } = {},
): Promise<Databases> {
  const server = engine === 'postgres' ? await startPostgres({ durable: true, folder }) : null
  const databases: BenchDatabase[] = []
  for (const name of names)
    databases.push(server ? await onServer(server, name, connections) : await embedded())
  return {
    databases,
    async close() {
      for (const database of databases) await database.close()
      await server?.stop()
    },
  }
}

async function onServer(server: PostgresServer, name: string, connections: number): Promise<BenchDatabase> {
  const isFilled = await isKept(server, name)
  const url = isFilled ? addressOf(server, name) : await server.createDatabase(name)
  const owners = await Promise.all(Array.from({ length: lanesAtOnce }, () => ownerAt(url)))
  const [owner] = owners
  if (!owner) throw new Error('Nobody owns the database.')
  if (!isFilled) await migrate(owner)
  const appUrl = new URL(url)
  appUrl.username = login
  appUrl.password = login
  const app = openPostgres(appUrl.href, connections)
  const asking = (client: pg.Client): Ask => {
    return (text, values = []) =>
      values.length > 0
        ? client.query({
            name: createHash('sha256').update(text).digest('base64url'),
            text,
            values: [...values],
          })
        : client.query(text)
  }
  return {
    app,
    url: appUrl.href,
    bare: asking(owner),
    lanes: owners.map(asking),
    isFilled,
    keepFilled: async () => {
      await owner.query(`comment on database ${pg.escapeIdentifier(name)} is '${madeOf}'`)
    },
    async close() {
      await app.destroy()
      for (const one of owners) await one.end()
    },
  }
}

const addressOf = ({ url }: PostgresServer, name: string) => {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

async function ownerAt(url: string): Promise<pg.Client> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  return owner
}

/** Whether a database of this name is there as this run would make it; one that is not makes room. */
async function isKept({ url }: PostgresServer, name: string): Promise<boolean> {
  const client = await ownerAt(url)
  try {
    const { rows } = await client.query<{ told: string | null }>(
      `select shobj_description(oid, 'pg_database') as told from pg_database where datname = $1`,
      [name],
    )
    if (rows[0]?.told === madeOf) return true
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)}`)
    return false
  } finally {
    await client.end()
  }
}

async function migrate(owner: pg.Client) {
  // A server of the product on it asks whether the data is of its version.
  await owner.query('create table schema_migration (name text primary key, checksum text not null)')
  await owner.query('grant select on schema_migration to public')
  for (const { name, text } of migrationTexts()) {
    await owner.query(text)
    const checksum = createHash('sha256').update(text).digest('hex')
    await owner.query('insert into schema_migration values ($1, $2)', [name, checksum])
  }
  await owner.query(`do $$ begin
    create role ${login} login noinherit password '${login}' in role toekomsttuin_app;
  exception when duplicate_object then null; end $$`)
}

async function embedded(): Promise<BenchDatabase> {
  const app = await openPglite()
  for (const { text } of migrationTexts())
    await sql.raw(`do $run$ begin execute $file$${text}$file$; end $run$`).execute(app)
  const bare: Ask = (text, values = []) => app.executeQuery(CompiledQuery.raw(text, [...values]))
  return {
    app,
    bare,
    lanes: [bare],
    isFilled: false,
    keepFilled: async () => {},
    close: () => app.destroy(),
  }
}
