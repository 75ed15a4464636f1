import { sql } from 'kysely'
import { migrate } from '#src/platform/database/migrate.ts'
import { openPglite } from '#src/platform/database/pglite.ts'
import { openPostgres } from '#src/platform/database/postgres.ts'
import { startPostgres } from './postgres-server.ts'

/** Where a test gets its own copy of the migrated database from. */
export type DatabaseSource =
  | { engine: 'pglite'; dump: string }
  | { engine: 'postgres'; ownerUrl: string; template: string; login: string }

type Prepared = { source: DatabaseSource; stop: () => Promise<void> }

// The login of the app as an operator makes it: it may step into the app role and has nothing of its own.
const login = 'toekomsttuin_login'

export async function prepareDatabases(
  keep: (name: string, dump: Blob) => Promise<string>,
): Promise<Prepared> {
  return process.env.DB_ENGINE === 'postgres' ? prepareServer() : prepareEmbedded(keep)
}

async function prepareEmbedded(keep: (name: string, dump: Blob) => Promise<string>): Promise<Prepared> {
  const database = await openPglite()
  await migrate(database)
  const dump = await keep('migrated.tar', await database.dump())
  await database.destroy()
  return { source: { engine: 'pglite', dump }, stop: async () => undefined }
}

async function prepareServer(): Promise<Prepared> {
  const server = await startPostgres()
  const template = 'template_toekomsttuin'
  const owner = openPostgres(await server.createDatabase(template), 1)
  await migrate(owner)
  await sql
    .raw(`create role ${login} login noinherit password '${login}' in role toekomsttuin_app`)
    .execute(owner)
  // Tests act as people without signing in; the app of a real region can't.
  await sql.raw(`grant execute on function let_act(uuid) to ${login}`).execute(owner)
  await owner.destroy()
  return { source: { engine: 'postgres', ownerUrl: server.url, template, login }, stop: server.stop }
}
