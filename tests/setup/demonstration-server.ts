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

// Each project of a run asks for it in a module of its own.
declare global {
  var toldOnServer: ReturnType<typeof tell> | undefined
}

/** Tells the demonstration region on a server, once for all that runs; every test file gets a copy of it. */
export default async function setup(project: TestProject) {
  globalThis.toldOnServer ??= tell()
  const { url, template, stop } = await globalThis.toldOnServer
  project.provide('demonstrationServer', { url, template })
  return stop
}

async function tell() {
  const server = await startPostgres()
  const template = 'demonstration'
  const { DATABASE_OWNER_URL } = await createProductDatabase(server, template)
  const owner = openPostgres(DATABASE_OWNER_URL, 1)
  await migrate(owner)
  await fillDemonstration(owner)
  await sql`vacuum analyze`.execute(owner)
  await owner.destroy()
  return { url: server.url, template, stop: server.stop }
}
