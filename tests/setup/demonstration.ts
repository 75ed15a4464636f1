import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { fillDemonstration } from '#demo/fill.ts'
import { migrate } from '#src/platform/database/migrate.ts'
import { openPglite } from '#src/platform/database/pglite.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    demonstration: string
  }
}

/** Tells the demonstration region once; every test file knocks on a copy of it. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'toekomsttuin-demonstration-'))
  const database = await openPglite()
  await migrate(database)
  await fillDemonstration(database)
  const file = join(folder, 'demonstration.tar')
  writeFileSync(file, Buffer.from(await (await database.dump()).arrayBuffer()))
  await database.destroy()
  project.provide('demonstration', file)
  return () => rmSync(folder, { recursive: true, force: true })
}
