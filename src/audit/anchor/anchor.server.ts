import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { asNobody } from '#src/platform/database/as-actor.ts'
import type { Database } from '#src/platform/database/types.ts'
import { lastAnchor } from './store.server.ts'

export const anchorFile = 'ankers.jsonl'

/**
 * Writes the end of the chain outside the database: to the machine's log, and to a file where a folder was named. Who
 * rewrites the database can't rewrite both; the next one is written when something was sealed since.
 */
export function anchoring(folder: string | null, say: (line: string) => void) {
  let last = ''
  return async (database: Database, now: Date): Promise<void> => {
    const anchor = await asNobody(database, now, lastAnchor)
    if (!anchor || anchor.hash === last) return
    const line = JSON.stringify(anchor)
    if (folder) await append(join(folder, anchorFile), `${line}\n`)
    say(line)
    last = anchor.hash
  }
}

async function append(path: string, text: string) {
  const file = await open(path, 'a', 0o600)
  try {
    await file.write(text)
    await file.sync()
  } finally {
    await file.close()
  }
}
