import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, momentAt } from '#src/kernel/day.ts'
import { asNobody } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { recordAudit, sealAudit } from '../store.server.ts'
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
