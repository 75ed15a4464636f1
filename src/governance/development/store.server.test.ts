import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { promiseBrokenBy } from '#tests/support/governance.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import type { DevelopmentInput } from './rules.ts'
import { addDevelopment, changeDevelopment, developmentOf, developmentsFor } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const workshop: DevelopmentInput = {
  scope: 'regional',
  theme: 'Leren',
  title: 'Workshop',
  body: 'Een workshop in de regio.',
  fromDay: day('2025-12-18'),
  untilDay: undefined,
  knownAs: 'announced',
  outcome: undefined,
  source: 'Aankondiging',
  link: undefined,
  meaning: undefined,
  followUp: undefined,
  itemId: undefined,
}
const add = (changes: Partial<DevelopmentInput> = {}, who: CastKey = 'policyAdviser') =>
  world.as(who, ({ tx, actor }) => addDevelopment(tx, actor, { ...workshop, ...changes }))
const change = (id: string, changes: Partial<DevelopmentInput>, version: number, on?: string) =>
  world.as('policyAdviser', ({ tx }) => changeDevelopment(tx, id, { ...workshop, ...changes, version }), on)

test('what was only announced has no outcome until somebody lays it down, and that not before its day', async () => {
  const id = await add()
  expect(await promiseBrokenBy(change(id, { outcome: 'Druk bezocht' }, 1, '2025-12-17'))).toBe(
    'not_before_its_day',
  )
  expect((await world.as('ambassador', ({ tx }) => developmentOf(tx, id)))?.outcome).toBeNull()
  expect(await change(id, { outcome: 'Druk bezocht' }, 1, '2025-12-18')).toBe(true)
  expect((await world.as('ambassador', ({ tx }) => developmentOf(tx, id)))?.outcome).toBe('Druk bezocht')
})

test('something of next month cannot be called past', async () => {
  expect(await promiseBrokenBy(add({ knownAs: 'happened' }))).toBe('not_before_its_day')
})

test('regional and national are told apart, in the order in which they were told', async () => {
  await add({ scope: 'national', title: 'Eerst' })
  await add({ scope: 'national', title: 'Dan' })
  const national = await world.as('projectGroupMember', ({ tx }) => developmentsFor(tx, 'national'))
  expect(national.map(one => one.title)).toEqual(['Eerst', 'Dan'])
})

test('two people who change a development: the second one is told, and nothing is overwritten', async () => {
  const id = await add()
  expect([await change(id, { title: 'Eerst' }, 1), await change(id, { title: 'Later' }, 1)]).toEqual([
    true,
    false,
  ])
  expect((await world.as('ambassador', ({ tx }) => developmentOf(tx, id)))?.title).toBe('Eerst')
})

test('the database takes no link that is not a web address', async () => {
  expect(await promiseBrokenBy(add({ link: 'javascript:alert(1)' }))).toBe('link_is_web_address')
})

test('an ambassador adds none', async () => {
  expect(await promiseBrokenBy(add({}, 'ambassador'))).toMatch(/row-level security/)
})
