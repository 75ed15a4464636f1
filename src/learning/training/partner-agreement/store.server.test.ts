import { afterAll, beforeAll, expect, test } from 'vitest'
import { noticeWhatHappened } from '#src/casework/public.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asWorker } from '#src/platform/database/as-actor.ts'
import { deliverEvents } from '#src/platform/outbox/store.server.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { agreementOf, changeAgreement, recordAgreement, remindOfAgreements } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const agreed = {
  partner: 'Civil Care',
  about: 'De basismodule',
  agreedOn: day('2025-01-01'),
  endsOn: day('2025-12-31'),
  afterwards: undefined,
}
async function remind(on: string) {
  const now = momentAt(day(on), '06:00')
  await asWorker(world.app, world.regionId, now, remindOfAgreements)
  await deliverEvents(
    world.app,
    () => now,
    () => [noticeWhatHappened],
  )
}
const heardBy = (who: CastKey) =>
  world.as(who, async ({ tx }) =>
    (await tx.selectFrom('notice').select(['kind', 'about_id as about']).execute()).map(one => one.kind),
  )

test('who leads hears once that an agreement ends within the days of the region, and again when the end moves', async () => {
  const id = await world.as('projectLeader', ({ tx, actor }) => recordAgreement(tx, actor, agreed))
  await remind('2025-10-31')
  expect(await heardBy('policyAdviser')).toEqual([])
  await remind('2025-11-01')
  await remind('2025-11-02')
  expect(await heardBy('policyAdviser')).toEqual(['agreement-ends'])
  expect(await heardBy('projectLeader')).toEqual(['agreement-ends'])
  for (const who of ['ambassador', 'caseworker', 'projectGroupMember'] as const)
    expect(await heardBy(who)).toEqual([])
  await world.as('projectLeader', async ({ tx }) => {
    const { version = 0 } = (await agreementOf(tx, id)) ?? {}
    await changeAgreement(tx, id, { ...agreed, endsOn: day('2026-01-15'), version })
  })
  await remind('2025-11-20')
  expect(await heardBy('policyAdviser')).toHaveLength(2)
})
