import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { gather } from '#src/platform/database/gather.ts'
import { openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { dangerCalls } from './calls.ts'
import { type DangerStep, dangerNow, stepAfter } from './rules.ts'
import { dangerPiece, myDangerPiece, takeStep } from './store.server.ts'

let world: World
let caseId: string
beforeAll(async () => {
  world = await freshWorld()
})
beforeEach(async () => {
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
})
afterAll(() => world.close())

const stepsOf = (who: CastKey) =>
  world.as(who, async ({ tx }) => (await gather(tx, { steps: dangerPiece(tx, caseId) })).steps)
const take = async (who: CastKey, words: string) => {
  const before = await stepsOf(who)
  return world.as(who, ({ tx, actor }) => takeStep(tx, actor, caseId, before, words))
}
const calls = (who: CastKey) =>
  world.as(who, async ({ tx }) => {
    const { mine } = await gather(tx, { mine: myDangerPiece(tx) })
    return dangerCalls(mine).filter(call => call.caseId === caseId).length
  })

test('whoever of the team sees danger records it; everybody finds it first, and the contact person says when it is over', async () => {
  await take('scientist', 'Er is een mes in huis')
  expect(dangerNow(await stepsOf('caseworker'))?.words).toBe('Er is een mes in huis')
  expect([await calls('caseworker'), await calls('scientist'), await calls('otherCaseworker')]).toEqual([
    1, 1, 0,
  ])
  await expect(take('scientist', 'Het is over')).rejects.toThrow(/row-level security/)
  await take('caseworker', 'Vader is weg en komt niet terug')
  expect([dangerNow(await stepsOf('caseworker')), await calls('caseworker')]).toEqual([null, 0])
})

test('two colleagues who record the same danger make one row', async () => {
  const record = (who: CastKey) => world.as(who, ({ tx, actor }) => takeStep(tx, actor, caseId, [], 'Gevaar'))
  await record('caseworker')
  const broken = await record('scientist').catch(error => brokenConstraint(error))
  expect(['acute_danger_step_pkey', 'acute_danger_step_follows']).toContain(broken)
  expect(await stepsOf('caseworker')).toHaveLength(1)
})

test('the family and a colleague of another household read nothing of it', async () => {
  await take('caseworker', 'Gevaar')
  const father = await openFamilyPages(world, caseId, 'Kees')
  expect(await father.as(({ tx }) => gather(tx, { steps: dangerPiece(tx, caseId) }))).toEqual({ steps: [] })
  expect(await stepsOf('otherCaseworker')).toEqual([])
})

test('the database allows exactly recorded, ended, recorded and so on, and keeps every step', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom<DangerStep>('recorded', 'ended'), { maxLength: 5 }),
      async tried => {
        caseId = await world.openCase('caseworker', {}, '2025-03-01')
        let count = 0
        for (const step of tried) {
          const row = { case_id: caseId, region_id: world.regionId, step, words: 'Iets', number: count + 1 }
          const went = await world
            .as('caseworker', ({ tx, actor }) =>
              tx
                .insertInto('acute_danger_step')
                .values({ ...row, taken_by: actor.accountId })
                .execute(),
            )
            .then(
              () => true,
              error =>
                brokenConstraint(error) === 'acute_danger_step_follows' ? false : Promise.reject(error),
            )
          expect(went).toBe(step === stepAfter(count))
          if (went) count += 1
        }
        expect(await stepsOf('caseworker')).toHaveLength(count)
      },
    ),
    { numRuns: 12 },
  )
})
