import { afterAll, beforeAll, expect, test } from 'vitest'
import { tell } from '#src/access/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { deliverEvents } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

test('a fact that can’t be delivered is tried twenty times and then holds up no other', async () => {
  const heard: string[] = []
  const reactionsTo = (name: string) => [
    async () => {
      heard.push(name)
      if (name === 'broken') throw new Error('this always fails')
    },
  ]
  await world.as('caseworker', async ({ tx, actor }) => {
    await tell(tx, actor.regionId, 'broken', {})
    await tell(tx, actor.regionId, 'whole', {})
  })
  const beat = () => deliverEvents(world.app, () => momentAt(day('2025-11-20'), '10:00'), reactionsTo)
  for (let times = 0; times < 20; times += 1) expect(await beat()).toBe(0)
  expect(await beat()).toBe(1)
  expect(heard.filter(name => name === 'broken')).toHaveLength(20)
  expect(heard.at(-1)).toBe('whole')
})
