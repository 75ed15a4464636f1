import { recordAudit } from '#src/audit/store.server.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { regionsHere } from './rows/store.server.ts'

/** Says in the log of each region what was done with its data on the server itself, by whoever keeps the server. */
export async function noteInLog(tx: Tx, action: string, address: string): Promise<void> {
  for (const regionId of await regionsHere(tx))
    await recordAudit(tx, { regionId, accountId: null, action, address, outcome: 'done' })
}
