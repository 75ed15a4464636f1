import { type Day, day, momentAt } from '#src/kernel/day.ts'
import { asActor } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { World } from './world.ts'

export type FamilyAsking = {
  tx: Tx
  actor: { accountId: string; regionId: string; personId: string }
  today: Day
  now: Date
}

/** Somebody of a household with pages of their own, and a way to ask the database as that person. */
export type FamilyMember = {
  accountId: string
  personId: string
  as<T>(ask: (asking: FamilyAsking) => Promise<T>, on?: string): Promise<T>
}

/** Gives a person of a household, by first name, an account and a way in from 1 March 2025. */
export async function openFamilyPages(
  world: Pick<World, 'owner' | 'app' | 'regionId'>,
  caseId: string,
  givenName: string,
): Promise<FamilyMember> {
  const { id: personId } = await world.owner
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.case_id', '=', caseId)
    .where('p.given_name', '=', givenName)
    .select('p.id')
    .executeTakeFirstOrThrow()
  const { id: accountId } = await world.owner
    .insertInto('account')
    .values({
      region_id: world.regionId,
      kind: 'family',
      name: givenName,
      person_id: personId,
      started_on: day('2025-03-01'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await world.owner
    .insertInto('role_assignment')
    .values({
      region_id: world.regionId,
      account_id: accountId,
      role: 'family-member',
      during: '[2025-03-01,)',
    })
    .execute()
  await world.owner
    .insertInto('family_access')
    .values({
      region_id: world.regionId,
      account_id: accountId,
      case_id: caseId,
      during: '[2025-03-01T08:00:00Z,)',
    })
    .execute()
  const actor = { accountId, personId, regionId: world.regionId }
  return {
    accountId,
    personId,
    as: (ask, on = '2025-11-20') => {
      const today = day(on)
      const now = momentAt(today, '10:00')
      return asActor(world.app, accountId, now, tx => ask({ tx, actor, today, now }))
    },
  }
}
