import { afterAll, beforeAll, expect, test } from 'vitest'
import { gardensWithFallback } from '#src/administration/people/store.server.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { changeExit, changeSetting, fallbackCandidates, nameFallback } from './store.server.ts'

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

const valueNow = async () =>
  (
    await world.owner
      .selectFrom('region_setting')
      .where('name', '=', 'consultAnswerDays')
      .where('region_id', '=', world.regionId)
      .select('value')
      .executeTakeFirst()
  )?.value
const change = (by: CastKey, value: number, was: number) =>
  world.as(by, ({ tx, actor }) => changeSetting(tx, actor.regionId, 'consultAnswerDays', value, was))

test('a term changes once for who saw the present value, and not for who saw an older one', async () => {
  expect([await change('administrator', 8, 5), await change('administrator', 9, 5)]).toEqual([true, false])
  expect(await valueNow()).toBe(8)
})

test('a term that the region has no value for yet gets one', async () => {
  await world.owner.deleteFrom('region_setting').where('name', '=', 'consultAnswerDays').execute()
  expect(await change('administrator', 7, 5)).toBe(true)
  expect(await valueNow()).toBe(7)
})

test('somebody else changes no term', async () => {
  await expect(change('privacyOfficer', 1, 7)).rejects.toThrow(/row-level security/)
  expect(await valueNow()).toBe(7)
})

const exitNow = async () =>
  (await world.owner.selectFrom('region').select('quick_exit_address').executeTakeFirst())?.quick_exit_address
const leaveTo = (by: CastKey, address: string, was = 'https://www.buienradar.nl/') =>
  world.as(by, ({ tx, actor }) => changeExit(tx, actor.regionId, address, was))

test('the administrator chooses where families leave to; nobody else does, and never a page without https', async () => {
  expect(await leaveTo('caseworker', 'https://nos.nl/')).toBe(false)
  await expect(leaveTo('administrator', 'http://nos.nl/')).rejects.toThrow(/a_safe_way_out/)
  await expect(leaveTo('administrator', 'javascript:alert(1)')).rejects.toThrow(/a_safe_way_out/)
  for (const address of [
    'https://..nl/',
    'https://-nos.nl/',
    'https://nos-.nl/',
    'https://xn--ns-jka.nl/',
    'https://www.xn--ns-jka.nl/',
  ])
    await expect(leaveTo('administrator', address), address).rejects.toThrow(/a_safe_way_out/)
  expect(await exitNow()).toBe('https://www.buienradar.nl/')
  expect(await leaveTo('administrator', 'https://nos.nl/')).toBe(true)
  expect(await leaveTo('administrator', 'https://nu.nl/')).toBe(false)
  expect(await exitNow()).toBe('https://nos.nl/')
})
