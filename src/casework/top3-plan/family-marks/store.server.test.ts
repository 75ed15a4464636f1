import { afterAll, beforeAll, expect, test } from 'vitest'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { activate, wholeDraft } from '#tests/support/plan.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { recordOwnMark } from '../marks/store.server.ts'
import { releasePlan } from '../release/store.server.ts'
import { familyMarkCall } from './calls.ts'
import { readFamilyMark, unreadFamilyMarks } from './store.server.ts'

let world: World
let caseId: string
let mother: FamilyMember
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  const planId = await world.as('caseworker', async asking => {
    const draft = await wholeDraft(asking, caseId, null)
    await activate(asking, caseId, draft)
    return draft
  })
  await world.as('caseworker', ({ tx, actor }) => releasePlan(tx, actor, { caseId, planId }, mother.personId))
  await mother.as(({ tx, actor }) =>
    recordOwnMark(tx, actor, planId, { mark: 'disagree', remark: 'Ik ben bang dat het zo blijft' }),
  )
})
afterAll(() => world.close())

const unread = (who: CastKey) => world.as(who, ({ tx }) => unreadFamilyMarks(tx, caseId))
const read = (who: CastKey, markId: string) =>
  world.as(who, ({ tx, actor }) => readFamilyMark(tx, actor, caseId, markId))

test('what a mother says of the plan waits for a reader, on top when it sounds of danger', async () => {
  const [given] = await unread('caseworker')
  expect(given).toMatchObject({ name: 'Petra Bakker', mark: 'disagree' })
  expect(given && familyMarkCall(given).urgency).toBe('now')
})

test('somebody outside the team sees nothing waiting and can’t take it off the list', async () => {
  const [given] = await unread('caseworker')
  expect(await unread('otherCaseworker')).toEqual([])
  await expect(read('otherCaseworker', given?.id ?? '')).rejects.toThrow(/row-level security/)
})

test('it is read once, and then waits no longer', async () => {
  const [given] = await unread('caseworker')
  await read('scientist', given?.id ?? '')
  expect(await unread('caseworker')).toEqual([])
  const again = await read('caseworker', given?.id ?? '').catch(error => brokenConstraint(error))
  expect(again).toBe('plan_mark_read_pkey')
})
