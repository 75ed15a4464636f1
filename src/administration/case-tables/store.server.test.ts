import { afterAll, beforeAll, expect, test } from 'vitest'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { addTable, caseTables, changeTable, endTable } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const input = { name: 'Tafel Ouderen', forWhom: 'Mensen van 65 en ouder', gardenId: '', ledBy: '' }
const add = (who: CastKey, changes = {}) =>
  world.as(who, ({ tx, actor }) => addTable(tx, actor.regionId, { ...input, ...changes }))
const named = async (name: string) =>
  (await world.as('administrator', ({ tx }) => caseTables(tx))).find(one => one.name === name)

test('a region begins with the usual tables, and its administrator alone adds and changes them', async () => {
  expect(await named('Jeugdteam')).toMatchObject({ garden: null, leader: null })
  await expect(add('projectLeader')).rejects.toThrow(/row-level security/)
  await add('administrator')
  await expect(add('administrator').catch(error => brokenConstraint(error))).resolves.toBe(
    'one_table_of_a_name',
  )
  await add('administrator', { gardenId: world.gardenId })
  const table = await named('Tafel Ouderen')
  const change = (version: number) =>
    world.as('administrator', ({ tx }) =>
      changeTable(tx, table?.id ?? '', { ...input, ledBy: world.organisationId }, version),
    )
  expect([await change(1), await change(1)]).toEqual([true, false])
})

test('a table that stopped is there no more, and another may have its name', async () => {
  const table = await named('Jeugdteam')
  await world.as('administrator', ({ tx }) => endTable(tx, table?.id ?? ''))
  expect(await named('Jeugdteam')).toBeUndefined()
  await add('administrator', { name: 'Jeugdteam' })
  expect(await named('Jeugdteam')).toMatchObject({ forWhom: input.forWhom })
})
