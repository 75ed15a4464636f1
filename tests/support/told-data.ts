import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import { openPglite } from '#src/platform/database/pglite.ts'
import { openPostgres } from '#src/platform/database/postgres.ts'
import type { Database } from '#src/platform/database/types.ts'
import { createDatabase } from './postgres-server.ts'
import { asLogin, type ProductDatabase } from './product-database.ts'
import { temporaryFolder } from './server.ts'

type Tell = (database: Database) => Promise<void>

/** With what a product starts in which the demonstration region was told already. */
type Told = { dataDir: string; env: Record<string, string> }

/** A copy of a test's own on PostgreSQL. */
export async function toldDatabase(): Promise<ProductDatabase> {
  const { url, template } = inject('demonstrationServer')
  return asLogin(await createDatabase(url, `told_${randomUUID().replaceAll('-', '')}`, { template }))
}

/** The same for a server of the product; `tell` adds to it. */
export async function toldOnServer(tell?: Tell): Promise<Told> {
  const urls = await toldDatabase()
  if (tell) {
    const owner = openPostgres(urls.DATABASE_OWNER_URL, 1)
    await tell(owner).finally(() => owner.destroy())
  }
  return { dataDir: temporaryFolder(), env: { DEMO: 'ja', ...urls } }
}

/** A folder of a test's own with the embedded database; `tell` adds to it. */
export async function toldDataDir(tell?: Tell): Promise<string> {
  const dataDir = temporaryFolder()
  const folder = join(dataDir, 'database')
  mkdirSync(folder)
  // Every system has tar by now, and it costs a tenth of what opening a copy in the embedded database does.
  await promisify(execFile)('tar', ['-xf', inject('demonstration'), '-C', folder])
  if (tell) {
    const copy = await openPglite(folder)
    await tell(copy).finally(() => copy.destroy())
  }
  return dataDir
}
