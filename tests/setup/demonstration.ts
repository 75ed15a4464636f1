import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
  const folder = process.env.TOLD_IN ?? mkdtempSync(join(tmpdir(), 'toekomsttuin-demonstration-'))
  const file = join(folder, 'demonstration.tar')
  if (!existsSync(file)) await tellInto(file)
  project.provide('demonstration', file)
  // The folder of a whole run serves the next step too.
  return () => (process.env.TOLD_IN ? undefined : rmSync(folder, { recursive: true, force: true }))
}

async function tellInto(file: string) {
  const database = await openPglite()
  await migrate(database)
  await fillDemonstration(database)
  writeFileSync(file, Buffer.from(await (await database.dump()).arrayBuffer()))
  await database.destroy()
}
