import { openAsBlob } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { openPglite } from '#src/platform/database/pglite.ts'
import { temporaryFolder } from './server.ts'

/** A folder of a test's own in which the demonstration region was told already. */
export async function toldDataDir(): Promise<string> {
  const dataDir = temporaryFolder()
  const copy = await openPglite(join(dataDir, 'database'), await openAsBlob(inject('demonstration')))
  await copy.destroy()
  return dataDir
}
