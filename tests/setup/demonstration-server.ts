import { sql } from 'kysely'
import type { TestProject } from 'vitest/node'
import { fillDemonstration } from '#demo/fill.ts'
import { migrate } from '#src/platform/database/migrate.ts'
import { openPostgres } from '#src/platform/database/postgres.ts'
import { startPostgres } from '../support/postgres-server.ts'
import { createProductDatabase } from '../support/product-database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    demonstrationServer: { url: string; template: string }
  }
}

/** Tells the demonstration region once on a server; every journey goes through a copy of it. */
export default async function setup(project: TestProject) {
  const server = await startPostgres()
  const template = 'demonstration'
  const { DATABASE_OWNER_URL } = await createProductDatabase(server, template)
  const owner = openPostgres(DATABASE_OWNER_URL, 1)
  await migrate(owner)
  await fillDemonstration(owner)
  await sql`vacuum analyze`.execute(owner)
  await owner.destroy()
  project.provide('demonstrationServer', { url: server.url, template })
  return server.stop
}
