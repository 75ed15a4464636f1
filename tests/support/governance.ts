import { addMember } from '#src/governance/group/member/store.server.ts'
import { addGroup } from '#src/governance/group/store.server.ts'
import type { Purpose } from '#src/governance/item/rules.ts'
import { bringItem, routeOf, type Treatment } from '#src/governance/item/store.server.ts'
import { planMeeting } from '#src/governance/meeting/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import type { CastKey, World } from './world.ts'

/** A group that works, with colleagues as structural members. */
export const groupWith = (world: World, name: string, members: CastKey[] = []): Promise<string> =>
  world.as(
    'projectLeader',
    async ({ tx, actor }) => {
      const groupId = await addGroup(tx, actor, {
        name,
        mandate: 'Stuurt',
        level: 'tactical',
        standing: 'active',
        why: undefined,
      })
      for (const member of members) {
        const seat = { accountId: world.accounts[member], membership: 'structural' as const }
        await addMember(tx, actor.regionId, groupId, { ...seat, fromDay: day('2025-01-01') })
      }
      return groupId
    },
    '2025-01-01',
  )

export type Stop = { groupId: string; on: string | null; purpose: Purpose }

/** An item with its route; each stop with a day gets a meeting of its own. */
export const itemAlong = (world: World, ...stops: Stop[]): Promise<{ itemId: string; route: Treatment[] }> =>
  world.as('projectLeader', async ({ tx, actor }) => {
    const route = []
    for (const { groupId, on, purpose } of stops) {
      const meeting = on && { groupId, heldOn: day(on), partOfDay: undefined, place: undefined }
      const meetingId = meeting ? await planMeeting(tx, actor, meeting) : null
      route.push({ where: { groupId, meetingId }, purpose })
    }
    const words = { title: 'Vervolg', body: 'Hoe het verder gaat', asked: 'Wat vinden jullie?' }
    const itemId = await bringItem(tx, actor, { ...words, route })
    return { itemId, route: await routeOf(tx, itemId) }
  })

/** Which promise of the database a deed broke, or that it went through. */
export const promiseBrokenBy = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )
