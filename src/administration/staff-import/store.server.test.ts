import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { findColleagues } from '../people/store.server.ts'
import type { Step } from './rules.ts'
import { keepList, takeOver, waitingList } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const lines = [
  { number: 1, fields: ['naam'] },
  { number: 2, fields: ['Nieuw'] },
]
const keep = (fileName: string, by: CastKey = 'administrator') =>
  world.as(by, ({ tx, actor }) => keepList(tx, actor, fileName, lines))
const waiting = (by: CastKey = 'administrator') => world.as(by, ({ tx }) => waitingList(tx))
const step = (changes: Partial<Step> = {}): Step => ({
  line: 2,
  kind: 'new',
  accountId: null,
  name: 'Nieuwe Collega',
  email: 'nieuw@voorbeeld.nl',
  organisationId: world.organisationId,
  gardenId: world.gardenId,
  startsOn: day('2025-12-01'),
  roles: ['caseworker', 'ambassador'],
  ...changes,
})
const take = (listId: string, steps: Step[]) =>
  world.as('administrator', ({ tx, actor }) => takeOver(tx, actor, listId, steps))
const namesWith = async (wanted: string) =>
  (await world.as('administrator', ({ tx }) => findColleagues(tx, wanted))).map(one => one.name)

test('a list waits for one look and adds nobody; the next one takes its place; nobody else reads it', async () => {
  await keep('eerste.csv')
  await keep('tweede.csv')
  expect(await waiting()).toMatchObject({ fileName: 'tweede.csv', lines })
  expect(await waiting('projectLeader')).toBeUndefined()
  await expect(keep('derde.csv', 'projectLeader')).rejects.toThrow(/row-level security/)
  expect(await namesWith('Nieuw')).toEqual([])
})

test('all or nothing: one line that cannot be leaves the whole list where it was', async () => {
  const id = await keep('lijst.csv')
  const bad = [
    step(),
    step({ accountId: world.accounts.administrator, kind: 'more-roles', roles: ['adviser'] }),
  ]
  await expect(take(id, bad)).rejects.toThrow(/row-level security/)
  expect(await namesWith('Nieuw')).toEqual([])
  expect((await waiting())?.id).toBe(id)
})

test('what was taken over is there whole, with its roles, and only once; the list itself is gone', async () => {
  const id = (await waiting())?.id ?? ''
  const more = step({
    accountId: world.accounts.adviser,
    kind: 'more-roles',
    name: 'x',
    roles: ['ambassador'],
  })
  await take(id, [step(), more])
  const [added] = await world.as('administrator', ({ tx }) => findColleagues(tx, 'Nieuwe'))
  expect(added).toMatchObject({ email: 'nieuw@voorbeeld.nl', startedOn: '2025-12-01' })
  expect(added?.roles.map(role => [role.role, role.garden, role.from])).toEqual([
    ['ambassador', 'Verzonnendam', '2025-12-01'],
    ['caseworker', 'Verzonnendam', '2025-12-01'],
  ])
  expect(await namesWith('Persoon adviser')).toEqual(['Persoon adviser'])
  expect(await waiting()).toBeUndefined()
  const kept = await world.owner.selectFrom('staff_import').select(['lines', 'people']).executeTakeFirst()
  expect(kept).toEqual({ lines: null, people: 2 })
  await expect(take(id, [])).rejects.toThrow(/taken over already/)
})

test('a list that made place for another meanwhile is not taken over', async () => {
  const id = await keep('vorige.csv')
  await keep('nieuwere.csv')
  expect(await take(id, [])).toBe(false)
})
