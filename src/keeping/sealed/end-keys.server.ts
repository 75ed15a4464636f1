import { existsSync } from 'node:fs'
import { asNobody } from '#src/platform/database/as-actor.ts'
import type { Database } from '#src/platform/database/types.ts'
import { householdsWithKeys, noteKeyEnds, takesKeys } from '../rows/store.server.ts'
import { destroyKeys, readKeys, writeKeys } from './household-keys.server.ts'

/**
 * Destroys the keys of households that were destroyed, where a server has the file and its lock: then no backup opens
 * them any more, without waiting for the next one. Returns of how many it could be noted.
 */
export function endKeys(
  database: Database,
  { key, keysFile }: { key: Uint8Array | null; keysFile: string },
  now: Date,
): Promise<number> {
  return asNobody(database, now, async tx => {
    const households = await householdsWithKeys(tx)
    if (households.length === 0 || !key || !existsSync(keysFile)) return 0
    if (!(await takesKeys(tx, { patient: false }))) return 0
    const keys = readKeys(keysFile, key)
    if (destroyKeys(keys, households) > 0) await writeKeys(keysFile, key, keys)
    await noteKeyEnds(tx, households)
    return households.length
  })
}
