import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFamilyPages } from '#tests/support/family.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { recordSafeContact, safeContactsIn } from '../store.server.ts'
import { mayMailMe, takeBackMail } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

test('whoever agreed to mail takes that back, and everything else that was said stays', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const mother = await openFamilyPages(world, caseId, 'Petra')
  const father = await openFamilyPages(world, caseId, 'Kees')
  const said = {
    ...{
      alone: 'yes' as const,
      phoneSeen: 'nobody' as const,
      mailSeen: 'nobody' as const,
      readsAlong: undefined,
    },
    ...{ mayCall: true, phone: '06 12 34 56 78', callWhen: undefined, mayMessage: false, mayMail: true },
    ...{ email: 'petra@gezin.example', mailFrom: 9, mailUntil: 17, namedAs: undefined },
  }
  await world.as('caseworker', ({ tx, actor }) => recordSafeContact(tx, actor, caseId, mother.personId, said))
  expect([await mother.as(({ tx }) => mayMailMe(tx)), await father.as(({ tx }) => mayMailMe(tx))]).toEqual([
    true,
    false,
  ])
  expect(await father.as(({ tx }) => takeBackMail(tx))).toBe(false)
  expect(await mother.as(({ tx }) => takeBackMail(tx))).toBe(true)
  expect(await mother.as(({ tx }) => mayMailMe(tx))).toBe(false)
  const now = await world.as('caseworker', async ({ tx }) =>
    (await safeContactsIn(tx, caseId)).get(mother.personId),
  )
  expect(now).toMatchObject({ mayMail: false, mayCall: true, phone: '06 12 34 56 78', mailFrom: 9 })
})
