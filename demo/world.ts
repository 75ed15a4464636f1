import { type Day, day, momentAt } from '#src/kernel/day.ts'
import { asActor } from '#src/platform/database/as-actor.ts'
import type { Database, Tx } from '#src/platform/database/types.ts'
import type { PersonKey } from './region/people.ts'

/** The demonstration region while it is being told: who is who, and a way to do something as one of them on a day. */
export type World = {
  readonly database: Database
  readonly regionId: string
  readonly gardens: Record<GardenKey, string>
  readonly organisations: Record<string, string>
  readonly accounts: Record<PersonKey, string>
  /** Households told so far, by key, for the stories that follow. */
  readonly cases: Map<string, string>
}

export type GardenKey = 'hilversum' | 'huizen' | 'gooise-meren'

/** What a story works with: the same things a request has. */
export type Told = { tx: Tx; actor: { accountId: string; regionId: string }; today: Day; now: Date }

/** Does something as one of the people, at a moment in the past, through the same stores as the product itself. */
export function as<T>(
  world: World,
  who: PersonKey,
  on: string,
  work: (told: Told) => Promise<T>,
  time = '10:00',
): Promise<T> {
  const accountId = world.accounts[who]
  const today = day(on)
  const now = momentAt(today, time)
  return asActor(world.database, accountId, now, tx =>
    work({ tx, actor: { accountId, regionId: world.regionId }, today, now }),
  )
}
