import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshWorld, type World } from '#tests/support/world.ts'
import { endLogo, keepLogo, logoNow, logoPicture } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const keep = (picture: string) =>
  world.as('administrator', ({ tx, actor }) => keepLogo(tx, actor, Buffer.from(picture)))
const now = (who: 'administrator' | 'caseworker' = 'caseworker') => world.as(who, ({ tx }) => logoNow(tx))

test('only the administrator keeps a logo, one at a time; one that ended is shown to nobody', async () => {
  await expect(
    world.as('caseworker', ({ tx, actor }) => keepLogo(tx, actor, Buffer.from('x'))),
  ).rejects.toThrow(/row-level security/)
  await keep('een')
  const first = await now()
  await keep('twee')
  const second = await now()
  const picture = (id = '') =>
    world.as('caseworker', async ({ tx }) => (await logoPicture(tx, id))?.toString() ?? null)
  expect([await picture(first?.id), await picture(second?.id)]).toEqual([null, 'twee'])
  await world.as('caseworker', ({ tx, actor }) => endLogo(tx, actor))
  expect((await now())?.id, 'a colleague ends nothing').toBe(second?.id)
  await world.as('administrator', ({ tx, actor }) => endLogo(tx, actor))
  expect(await now('administrator')).toBeUndefined()
})
