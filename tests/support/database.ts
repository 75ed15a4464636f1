import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { inject } from 'vitest'
import { openPglite } from '#src/platform/database/pglite.ts'
import { openPostgres } from '#src/platform/database/postgres.ts'
import type { Database } from '#src/platform/database/types.ts'
import { createDatabase } from './postgres-server.ts'

/** A migrated database of a test's own: as the product uses it, and as its owner for setting the scene. */
export type TestDatabase = { app: Database; owner: Database; close: () => Promise<void> }

export async function freshDatabase(): Promise<TestDatabase> {
  const source = inject('databaseSource')
  if (source.engine === 'pglite') {
    const database = await openPglite(undefined, await openAsBlob(source.dump))
    return { app: database, owner: database, close: () => database.destroy() }
  }
  const url = await createDatabase(source.ownerUrl, `test_${randomUUID().replaceAll('-', '')}`, {
    template: source.template,
  })
  const appUrl = new URL(url)
  appUrl.username = source.login
  appUrl.password = source.login
  const owner = openPostgres(url, 2)
  const app = openPostgres(appUrl.href, 8)
  return {
    app,
    owner,
    close: async () => {
      await app.destroy()
      await owner.destroy()
    },
  }
}
