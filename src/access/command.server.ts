import { type Day, dayOf } from '#src/kernel/day.ts'
import { asNobody } from '#src/platform/database/as-actor.ts'
import type { Database, Tx } from '#src/platform/database/types.ts'
import type { Permission } from './permissions.ts'
import { type Settings, settingsFrom } from './settings.ts'
import { actForCommand, regionExists, regionOf } from './store.server.ts'

/** What a command given on the server itself works with: the same things a page has. */
export type Commanding = { tx: Tx; regionName: string; settings: Settings; today: Day }

type As = { region: string; permission: Permission; address: string }

export const regionIsKnown = (database: Database, now: Date, slug: string): Promise<boolean> =>
  asNobody(database, now, tx => regionExists(tx, slug))

/**
 * Does what a command asks as the region's project leader, under row security and with a line in the log.
 * Null when nobody leads now.
 */
export function commandAs<T>(
  database: Database,
  now: Date,
  { region, permission, address }: As,
  work: (commanding: Commanding) => Promise<T>,
): Promise<T | null> {
  return asNobody(database, now, async tx => {
    if (!(await actForCommand(tx, region, permission, address))) return null
    const { name, settings } = await regionOf(tx)
    return work({ tx, regionName: name, settings: settingsFrom(settings), today: dayOf(now) })
  })
}
