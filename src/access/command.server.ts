import { recordAudit } from '#src/audit/store.server.ts'
import { type Day, dayOf } from '#src/kernel/day.ts'
import { asActor, asNobody } from '#src/platform/database/as-actor.ts'
import type { Database, Tx } from '#src/platform/database/types.ts'
import type { Role } from './actor.ts'
import type { Permission } from './permissions.ts'
import { type Settings, settingsFrom } from './settings.ts'
import { holderOf, regionExists, regionOf } from './store.server.ts'

/** What a command given on the server itself works with: the same things a page has. */
export type Commanding = { tx: Tx; regionName: string; settings: Settings; today: Day }

type As = { region: string; role: Role; permission: Permission; address: string }

export const regionIsKnown = (database: Database, now: Date, slug: string): Promise<boolean> =>
  asNobody(database, now, tx => regionExists(tx, slug))

/**
 * Does what a command asks as the region's holder of a role, under row security and with a line in the log.
 * Null when nobody holds that role now.
 */
export async function commandAs<T>(
  database: Database,
  now: Date,
  { region, role, permission, address }: As,
  work: (commanding: Commanding) => Promise<T>,
): Promise<T | null> {
  const holder = await asNobody(database, now, tx => holderOf(tx, region, role))
  if (!holder) return null
  return asActor(database, holder.accountId, now, async tx => {
    const { name, settings } = await regionOf(tx)
    const done = await work({ tx, regionName: name, settings: settingsFrom(settings), today: dayOf(now) })
    await recordAudit(tx, {
      regionId: holder.regionId,
      accountId: holder.accountId,
      action: permission,
      address,
      outcome: 'read',
    })
    return done
  })
}
