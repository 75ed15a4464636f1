import { sql } from 'kysely'
import type { Clock } from '../clock/clock.ts'
import { asNobody, asWorker } from '../database/as-actor.ts'
import type { Database, Tx } from '../database/types.ts'
import { log } from '../log/log.ts'

/** Something that happened in one part, told to others: ids only. */
export type TellingEvent = {
  id: number
  name: string
  regionId: string
  ids: Readonly<Record<string, string>>
}

/** What another part does about an event, in the transaction that marks it delivered. */
export type Reaction = (tx: Tx, event: TellingEvent) => Promise<void>

const mostAttempts = 20

/** Delivers waiting events one by one, each at least once; returns how many. Several servers may do so at once. */
export async function deliverEvents(
  database: Database,
  clock: Clock,
  reactionsTo: (name: string) => readonly Reaction[],
): Promise<number> {
  const regions = await asNobody(database, clock(), async tx => {
    const found = await sql<{
      region: string
    }>`select * from regions_with_waiting_events() as region`.execute(tx)
    return found.rows.map(row => row.region)
  })
  let delivered = 0
  for (const regionId of regions) {
    while (await deliverOne(database, clock, regionId, reactionsTo)) delivered += 1
  }
  return delivered
}

async function deliverOne(
  database: Database,
  clock: Clock,
  regionId: string,
  reactionsTo: (name: string) => readonly Reaction[],
): Promise<boolean> {
  let tried = 0
  const delivered = asWorker(database, regionId, clock(), async tx => {
    const waiting = await tx
      .selectFrom('outbox_event')
      .select(['id', 'name', 'ids'])
      .where('delivered_at', 'is', null)
      .where('attempts', '<', mostAttempts)
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!waiting) return false
    tried = waiting.id
    const event = { id: waiting.id, name: waiting.name, regionId, ids: waiting.ids as Record<string, string> }
    for (const reaction of reactionsTo(waiting.name)) await reaction(tx, event)
    await tx.updateTable('outbox_event').set({ delivered_at: clock() }).where('id', '=', waiting.id).execute()
    return true
  })
  return delivered.catch(async error => {
    // Counted apart: what the reactions wrote is undone. The rest of this region waits until the next beat.
    log.error({ error, event: tried }, 'an event was not delivered')
    await asWorker(database, regionId, clock(), tx =>
      tx.updateTable('outbox_event').set({ attempts: sql`attempts + 1` }).where('id', '=', tried).execute(),
    )
    return false
  })
}
