import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { CompiledQuery, sql } from 'kysely'
import pg from 'pg'
import { openPglite } from '#src/platform/database/pglite.ts'
import { openPostgres } from '#src/platform/database/postgres.ts'
import type { Database } from '#src/platform/database/types.ts'
import { type PostgresServer, startPostgres } from '#tests/support/postgres-server.ts'

export type Engine = 'postgres' | 'pglite'

/** One database for the bench: as the product uses it, and bare, as its owner, on one connection. */
export type BenchDatabase = {
  app: Database
  /** Where a server of its own reaches it; an embedded one has no such place. */
  url?: string
  /** A statement of one's own as the owner, past row security, committed by itself. */
  bare(text: string, values?: readonly unknown[]): Promise<unknown>
  close(): Promise<void>
}

const login = 'bench_login'
const migrations = new URL('../../database/migrations/', import.meta.url)

/** The migrations' text; the product's own runner needs the build, which reads them in. */
const migrationTexts = () =>
  readdirSync(migrations)
    .sort()
    .map(file => ({ name: file.replace(/\.sql$/, ''), text: readFileSync(new URL(file, migrations), 'utf8') }))

/** Opens migrated, empty databases of one engine, as many as asked. */
export async function openDatabases(
  engine: Engine,
  count: number,
  connections = 1,
): Promise<{ databases: BenchDatabase[]; close(): Promise<void> }> {
  const server = engine === 'postgres' ? await startPostgres({ durable: true }) : null
  const databases: BenchDatabase[] = []
  for (let at = 0; at < count; at++)
    databases.push(server ? await onServer(server, `bench_${at}`, connections) : await embedded())
  return {
    databases,
    async close() {
      for (const database of databases) await database.close()
      await server?.stop()
    },
  }
}

async function onServer(server: PostgresServer, name: string, connections: number): Promise<BenchDatabase> {
  const url = await server.createDatabase(name)
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
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
  const appUrl = new URL(url)
  appUrl.username = login
  appUrl.password = login
  const app = openPostgres(appUrl.href, connections)
  return {
    app,
    url: appUrl.href,
    bare: (text, values = []) => owner.query(text, [...values]),
    async close() {
      await app.destroy()
      await owner.end()
    },
  }
}

async function embedded(): Promise<BenchDatabase> {
  const app = await openPglite()
  for (const { text } of migrationTexts())
    await sql.raw(`do $run$ begin execute $file$${text}$file$; end $run$`).execute(app)
  return {
    app,
    bare: (text, values = []) => app.executeQuery(CompiledQuery.raw(text, [...values])),
    close: () => app.destroy(),
  }
}
