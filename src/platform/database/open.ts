import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Config, SetUpFault } from '../config/config.ts'
import { compareVersion, ForeignData, migrate } from './migrate.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import type { Database } from './types.ts'

const newerData = 'De gegevens zijn gemaakt met een nieuwere versie van Toekomsttuin. Start die versie.'

/** Whether a disk ran full, as the system, PostgreSQL or the file system of the embedded database says it. */
export function isDiskFull(error: unknown): boolean {
  const { code, errno, name } = (error ?? {}) as { code?: string; errno?: number; name?: string }
  return code === 'ENOSPC' || code === '53100' || (name === 'ErrnoError' && errno === 51)
}

/** Opens the database the config names and brings it to this version; throws a `SetUpFault` when it can't. */
export async function openDatabase(config: Config): Promise<Database> {
  return config.databaseUrl
    ? openServer(config.databaseUrl, config.databaseOwnerUrl)
    : openEmbedded(config.dataDir)
}

async function openEmbedded(dataDir: string): Promise<Database> {
  const folder = join(dataDir, 'database')
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    throw new SetUpFault(`In de map ${dataDir} kan niet worden geschreven. Kies een andere met DATA_DIR.`)
  }
  claimFolder(dataDir)
  const database = await openPglite(folder)
  await bringUpToDate(database)
  return database
}

/** Two processes in one embedded database would ruin it; the claim of a process that is gone does not count. */
function claimFolder(dataDir: string) {
  const claim = join(dataDir, 'in-gebruik')
  const holder = existsSync(claim) ? Number(readFileSync(claim, 'utf8')) : 0
  if (holder > 0 && holder !== process.pid && isAlive(holder)) {
    throw new SetUpFault(
      `De gegevens in ${dataDir} zijn al in gebruik (proces ${holder}). Stop dat eerst, of kies een andere map met DATA_DIR.`,
    )
  }
  writeFileSync(claim, String(process.pid))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function openServer(url: string, ownerUrl: string | null): Promise<Database> {
  const owner = ownerUrl === null ? null : openPostgres(ownerUrl, 1)
  const database = openPostgres(url)
  try {
    await reach(owner ?? database)
    if (owner) await bringUpToDate(owner)
    await reach(database)
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

async function reach(database: Database) {
  try {
    await sql`select 1`.execute(database)
  } catch {
    throw new SetUpFault(
      'De database op DATABASE_URL is niet te bereiken. Controleer het adres, het wachtwoord en of de server aanstaat.',
    )
  }
}

async function bringUpToDate(database: Database) {
  try {
    await migrate(database)
  } catch (error) {
    if (error instanceof ForeignData) throw new SetUpFault(newerData)
    throw error
  }
}

async function requireThisVersion(database: Database) {
  const state = await compareVersion(database)
  if (state === 'newer') throw new SetUpFault(newerData)
  if (state === 'older')
    throw new SetUpFault('De database is nog niet bijgewerkt. Zet DATABASE_OWNER_URL om haar bij te werken.')
}

/** The app's login may only step into the app role: an owner or superuser would walk past row security. */
async function refuseAnOwner(database: Database) {
  const found = await sql<{ strong: boolean; ready: boolean }>`
    select (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
        or exists (select 1 from pg_class where relowner = (select oid from pg_roles where rolname = current_user) and relkind = 'r') as strong,
      to_regclass('public.region') is not null as ready`.execute(database)
  const { strong, ready } = found.rows[0] ?? { strong: true, ready: false }
  if (!ready) throw new SetUpFault('De database is nog leeg. Zet DATABASE_OWNER_URL om haar in te richten.')
  if (strong) {
    throw new SetUpFault(
      'DATABASE_URL logt in als eigenaar van de gegevens. Gebruik een eigen login die lid is van toekomsttuin_app, en zet de eigenaar in DATABASE_OWNER_URL.',
    )
  }
}
