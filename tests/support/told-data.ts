import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import { openPglite } from '#src/platform/database/pglite.ts'
import type { Database } from '#src/platform/database/types.ts'
import { temporaryFolder } from './server.ts'

/** A folder of a test's own in which the demonstration region was told already; `tell` adds to it. */
export async function toldDataDir(tell?: (database: Database) => Promise<void>): Promise<string> {
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
