import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type DatabaseSource, prepareDatabases } from '../support/prepare-database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseSource: DatabaseSource
  }
}

/** Prepares one migrated database that every test file copies: on PGlite, or on PostgreSQL when DB_ENGINE asks. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'toekomsttuin-test-'))
  const keep = async (name: string, dump: Blob) => {
    const file = join(folder, name)
    writeFileSync(file, Buffer.from(await dump.arrayBuffer()))
    return file
  }
  const prepared = await prepareDatabases(keep)
  project.provide('databaseSource', prepared.source)
  return async () => {
    await prepared.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
