import type { Access } from '#src/access/door.server.ts'
import type { IdentityProvider } from '#src/platform/config/identity-providers.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { vouchesFor } from '../work-sign-in/rules.ts'
import { firstInvitation, regionSlug } from './store.server.ts'

/** Who vouches for this address in this region; null when nobody does. */
export async function voucherOf(
  { tx, config }: Pick<Access, 'tx' | 'config'>,
  mail: string | null,
): Promise<IdentityProvider | null> {
  const found = mail === null ? undefined : vouchesFor(config.identityProviders, mail)
  if (!found || (found.regions && !found.regions.includes(await regionSlug(tx)))) return null
  return found
}

/**
 * A code for the first administrator of a region, made on the server by who owns the database. Throws when this account
 * has a way in already.
 */
export async function inviteFromTerminal(tx: Tx, accountId: string): Promise<{ code: string; until: Date }> {
  const { code, until } = await firstInvitation(tx, accountId)
  return { code, until: new Date(until) }
}
