import { keepMonitor } from '#src/governance/monitor/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asWorker } from '#src/platform/database/as-actor.ts'
import type { World } from './world.ts'

/** The monitor counts, for the first time, all that was told of the region. */
export const countTheMonitor = (world: World) =>
  asWorker(world.database, world.regionId, momentAt(day('2025-11-20'), '07:30'), keepMonitor)
