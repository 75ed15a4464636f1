import { afterAll, beforeAll, expect, test } from 'vitest'
import { promiseBrokenBy } from '#tests/support/governance.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { addInitiative, addParty, changeTies, initiativesOf, partiesOf } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const initiative = (title: string, who: CastKey = 'policyAdviser') =>
  world.as(who, ({ tx, actor }) => addInitiative(tx, actor, { title, what: 'W' }))
const party = (label: string, initiatives: string[]) =>
  world.as('projectLeader', ({ tx, actor }) => addParty(tx, actor, { label, initiatives }), '2025-11-19')
const named = async (label: string, on?: string) => {
  const found = (await world.as('ambassador', ({ tx }) => partiesOf(tx), on)).find(one => one.label === label)
  if (!found) throw new Error(`nobody is called ${label}`)
  return found
}

test('who takes part can change, of two who change it the second is told, and the same stands there once', async () => {
  const [tks, idu] = [await initiative('TKS'), await initiative('IDU')]
  await party('consulenten', [tks])
  const before = await named('consulenten')
  const change = (initiatives: string[]) =>
    world.as('projectLeader', ({ tx, actor }) => changeTies(tx, actor, before, { version: 1, initiatives }))
  expect([await change([idu]), await change([tks, idu])]).toEqual([true, false])
  expect((await named('consulenten')).initiativeIds).toEqual([idu])
  expect((await named('consulenten', '2025-11-19')).initiativeIds).toEqual([tks])
  expect(await promiseBrokenBy(party('consulenten', []))).toBe('party_once')
  expect(await promiseBrokenBy(initiative('TKS'))).toBe('initiative_name_taken')
})

test('an ambassador adds no initiative, and a caseworker reads none', async () => {
  await initiative('Sterke Lokale Teams')
  expect(await promiseBrokenBy(initiative('Nog een', 'ambassador'))).toMatch(/row-level security/)
  expect(await world.as('caseworker', ({ tx }) => initiativesOf(tx))).toEqual([])
})
