import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import { type Config, SetUpFault } from '../config/config.ts'
import { claimFolder, makeFolder } from './claim.ts'
import { compareVersion, ForeignData, migrate } from './migrate.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import type { Database } from './types.ts'

const newerData = 'De gegevens zijn gemaakt met een nieuwere versie van Toekomsttuin. Start die versie.'

/** Opens the database the config names and brings it to this version; throws a `SetUpFault` when it can't. */
export async function openDatabase(config: Config): Promise<Database> {
  return config.databaseUrl
    ? openServer(config.databaseUrl, config.databaseOwnerUrl)
    : openEmbedded(config.dataDir)
}

async function openEmbedded(dataDir: string): Promise<Database> {
  const database = await openFolder(dataDir)
  await bringUpToDate(database)
  return database
}

async function openFolder(dataDir: string): Promise<Database> {
  claimFolder(dataDir)
  const folder = join(dataDir, 'database')
  makeFolder(resolve(folder))
  return openPglite(folder)
}

/** Opens the database as its owner and as it is, without bringing it up to date. */
export async function openAsOwner(config: Config): Promise<Database> {
  if (!config.databaseUrl && !config.databaseOwnerUrl) return openFolder(config.dataDir)
  if (!config.databaseOwnerUrl) throw new SetUpFault(ownerNeeded)
  const owner = openPostgres(config.databaseOwnerUrl, 1)
  try {
    await reach(owner, 'DATABASE_OWNER_URL')
    return owner
  } catch (error) {
    await owner.destroy()
    throw error
  }
}

const ownerNeeded =
  'Deze opdracht werkt met alle gegevens en heeft de eigenaar van de database nodig. Zet DATABASE_OWNER_URL.'

async function openServer(url: string, ownerUrl: string | null): Promise<Database> {
  const owner = ownerUrl === null ? null : openPostgres(ownerUrl, 1)
  const database = openPostgres(url)
  try {
    if (owner) {
      await reach(owner, 'DATABASE_OWNER_URL')
      await bringUpToDate(owner)
    }
    await reach(database, 'DATABASE_URL')
    await refuseAnOwner(database)
    if (!owner) await requireThisVersion(database)
  } catch (error) {
    await database.destroy()
    throw error
  } finally {
    await owner?.destroy()
  }
  return database
}

// Temporal keys and uuidv7() came with this version.
const oldestServer = 18

async function reach(database: Database, setting: 'DATABASE_URL' | 'DATABASE_OWNER_URL') {
  let version: number
  try {
    const found = await sql<{ version: number }>`
      select current_setting('server_version_num')::int / 10000 as version`.execute(database)
    version = found.rows[0]?.version ?? 0
  } catch {
    throw new SetUpFault(
      `De database op ${setting} is niet te bereiken. Controleer het adres, het wachtwoord en of de server aanstaat.`,
    )
  }
  if (version < oldestServer)
    throw new SetUpFault(
      `De server van ${setting} is PostgreSQL ${version}. Toekomsttuin heeft ${oldestServer} of nieuwer nodig.`,
    )
}

async function bringUpToDate(database: Database) {
  try {
    await migrate(database)
  } catch (error) {
    if (error instanceof ForeignData) throw new SetUpFault(newerData)
    if (isNotAllowed(error)) throw new SetUpFault(weakOwner)
    throw error
  }
}

const weakOwner =
  'De login van DATABASE_OWNER_URL mag de database niet inrichten. Maak die login eigenaar van de database en geef haar CREATEROLE.'

const isNotAllowed = (error: unknown) => (error as { code?: string } | null)?.code === '42501'

async function requireThisVersion(database: Database) {
  const state = await compareVersion(database)
  if (state === 'newer') throw new SetUpFault(newerData)
  if (state === 'older')
    throw new SetUpFault('De database is nog niet bijgewerkt. Zet DATABASE_OWNER_URL om haar bij te werken.')
}

/** The app's login may only step into the app role: an owner or superuser would walk past row security. */
async function refuseAnOwner(database: Database) {
  const found = await sql<{ strong: boolean; ready: boolean; steps: boolean }>`
    select (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
        or exists (select 1 from pg_class where relowner = (select oid from pg_roles where rolname = current_user) and relkind = 'r') as strong,
      to_regclass('public.region') is not null as ready,
      exists (select 1 from pg_roles where rolname = 'toekomsttuin_app' and pg_has_role(oid, 'set')) as steps`.execute(
    database,
  )
  const { strong, ready, steps } = found.rows[0] ?? { strong: true, ready: false, steps: false }
  if (!ready) throw new SetUpFault('De database is nog leeg. Zet DATABASE_OWNER_URL om haar in te richten.')
  if (strong) {
    throw new SetUpFault(
      'DATABASE_URL logt in als eigenaar van de gegevens. Gebruik een eigen login die lid is van toekomsttuin_app, en zet de eigenaar in DATABASE_OWNER_URL.',
    )
  }
  if (!steps) {
    throw new SetUpFault(
      'De login van DATABASE_URL is geen lid van toekomsttuin_app. Geef die rol aan de login: grant toekomsttuin_app to de login.',
    )
  }
}
