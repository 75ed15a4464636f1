import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, momentAt } from '#src/kernel/day.ts'
import { asActor, asNobody } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { brokenSeals, recordAudit, sealAudit } from '../store.server.ts'
import { sealState } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const at = momentAt(day('2025-11-20'), '09:00')
const stateFor = (who: CastKey) => world.as(who, ({ tx }) => sealState(tx))
const write = () =>
  world.as('caseworker', ({ tx, actor }) =>
    recordAudit(tx, { ...actor, action: 'household-case:list', address: '/huishoudens', outcome: 'read' }),
  )

test('the privacy officer sees how many lines wait for a seal, and when the last one was set', async () => {
  expect(await stateFor('privacyOfficer')).toEqual({ seals: 0, lastSealedAt: null, waiting: 0 })
  await write()
  await write()
  expect(await stateFor('privacyOfficer')).toMatchObject({ seals: 0, waiting: 2 })
  await asNobody(world.app, at, sealAudit)
  await write()
  expect(await stateFor('privacyOfficer')).toEqual({ seals: 1, lastSealedAt: at, waiting: 1 })
})

test('nobody else sees how the log is sealed', async () => {
  await write()
  for (const who of ['caseworker', 'administrator', 'projectLeader'] as const)
    expect(await stateFor(who), who).toEqual({ seals: 0, lastSealedAt: null, waiting: 0 })
})

test('a clock that is set back changes nothing of the order of the log, and no seal breaks', async () => {
  const writeAt = (time: string) =>
    asActor(world.app, world.accounts.caseworker, momentAt(day('2025-11-20'), time), async tx => {
      const by = { accountId: world.accounts.caseworker, regionId: world.regionId }
      await recordAudit(tx, { ...by, action: 'household-case:list', address: `/${time}`, outcome: 'read' })
    })
  for (const time of ['11:00', '10:00', '12:00']) {
    await writeAt(time)
    await asNobody(world.app, momentAt(day('2025-11-20'), time), sealAudit)
  }
  const lines = await world.owner
    .selectFrom('audit_line')
    .where('address', 'in', ['/11:00', '/10:00', '/12:00'])
    .orderBy('id')
    .select('address')
    .execute()
  expect(lines.map(line => line.address)).toEqual(['/11:00', '/10:00', '/12:00'])
  expect(await asNobody(world.app, at, brokenSeals)).toEqual([])
})
