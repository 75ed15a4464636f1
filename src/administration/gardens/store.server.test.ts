import { afterAll, beforeAll, expect, test } from 'vitest'
import { gardensWithFallback } from '#src/administration/people/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import {
  addGarden,
  addOrganisation,
  fallbackCandidates,
  nameFallback,
  organisationsOf,
  renameOrganisation,
} from './store.server.ts'

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

test('an organisation and a garden come by the administrator only, and a name is changed by who saw it', async () => {
  const add = (by: CastKey) =>
    world.as(by, ({ tx, actor }) =>
      addOrganisation(tx, actor.regionId, { name: 'Gemeente Nergenshuizen', kind: 'municipality' }),
    )
  await expect(add('projectLeader')).rejects.toThrow(/row-level security/)
  await add('administrator')
  await expect(add('administrator')).rejects.toThrow(/organisation_region_id_name_key/)
  const listed = await world.as('administrator', ({ tx }) => organisationsOf(tx))
  expect(listed.map(one => [one.name, one.people > 0])).toEqual([
    ['Gemeente Nergenshuizen', false],
    ['Gemeente Verzonnendam', true],
  ])
  const id = listed[0]?.id ?? ''
  const rename = (by: CastKey, to: string, was: string) =>
    world.as(by, ({ tx }) => renameOrganisation(tx, id, to, was))
  expect(await rename('projectLeader', 'Van mij', 'Gemeente Nergenshuizen')).toBe(false)
  expect(await rename('administrator', 'Nergenshuizen', 'Gemeente Nergenshuizen')).toBe(true)
  expect(await rename('administrator', 'Weer anders', 'Gemeente Nergenshuizen')).toBe(false)
  const input = { name: 'Nergenshuizen', organisationId: id, since: day('2025-11-20') }
  const begin = (by: CastKey) => world.as(by, ({ tx, actor }) => addGarden(tx, actor.regionId, input))
  await expect(begin('projectLeader')).rejects.toThrow(/row-level security/)
  const gardenId = await begin('administrator')
  const gardens = await world.as('administrator', ({ tx }) => gardensWithFallback(tx))
  expect(gardens.find(one => one.id === gardenId)).toMatchObject({ name: 'Nergenshuizen', fallbackId: null })
})
