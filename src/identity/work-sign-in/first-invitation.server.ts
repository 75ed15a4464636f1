import type { Tx } from '#src/platform/database/types.ts'
import { firstInvitation } from '../way-in/store.server.ts'

/**
 * A code for the first administrator of a region, made on the server by who owns the database. Throws when this account
 * has a way in already.
 */
export async function inviteFromTerminal(tx: Tx, accountId: string): Promise<{ code: string; until: Date }> {
  const { code, until } = await firstInvitation(tx, accountId)
  return { code, until: new Date(until) }
}
