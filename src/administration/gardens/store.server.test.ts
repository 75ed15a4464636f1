import { afterAll, beforeAll, expect, test } from 'vitest'
import { gardensWithFallback } from '#src/administration/people/store.server.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { fallbackCandidates, nameFallback } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const name = (by: CastKey, who: CastKey, was: CastKey) =>
  world.as(by, ({ tx }) => nameFallback(tx, world.gardenId, world.accounts[who], world.accounts[was]))
const fallbackNow = async () =>
  (await world.as('administrator', ({ tx }) => gardensWithFallback(tx))).find(
    one => one.id === world.gardenId,
  )?.fallbackId

test('only caseworkers can be asked to step in', async () => {
  const found = await world.as('administrator', ({ tx }) => fallbackCandidates(tx))
  expect(found.map(one => one.id).toSorted()).toEqual(
    [world.accounts.caseworker, world.accounts.otherCaseworker, world.accounts.fallback].toSorted(),
  )
})

test('the administrator names another fallback holder; who saw an older page is told', async () => {
  expect(await name('administrator', 'caseworker', 'fallback')).toBe(true)
  expect(await fallbackNow()).toBe(world.accounts.caseworker)
  expect(await name('administrator', 'otherCaseworker', 'fallback')).toBe(false)
  expect(await fallbackNow()).toBe(world.accounts.caseworker)
})

test('somebody else names no fallback holder', async () => {
  const before = await fallbackNow()
  expect(await name('projectLeader', 'otherCaseworker', 'caseworker')).toBe(false)
  expect(await fallbackNow()).toBe(before)
})
