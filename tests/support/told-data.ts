import { openAsBlob } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { openPglite } from '#src/platform/database/pglite.ts'
import type { Database } from '#src/platform/database/types.ts'
import { temporaryFolder } from './server.ts'

/** A folder of a test's own in which the demonstration region was told already; `tell` adds to it. */
export async function toldDataDir(tell?: (database: Database) => Promise<void>): Promise<string> {
  const dataDir = temporaryFolder()
  const copy = await openPglite(join(dataDir, 'database'), await openAsBlob(inject('demonstration')))
  await (tell?.(copy) ?? Promise.resolve()).finally(() => copy.destroy())
  return dataDir
}
