import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshWorld, type World } from '#tests/support/world.ts'
import { pseudonymWords } from './rules.ts'
import { freshPseudonym, myPseudonyms, namesWithinReach } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
  await world.openCase('caseworker', { name: 'Jansen-Bakker' })
  await world.openCase('otherCaseworker', { name: 'Van Elders' })
})
afterAll(() => world.close())

test('somebody reads name and pseudonym together of the own households only', async () => {
  const mine = await world.as('caseworker', ({ tx }) => myPseudonyms(tx))
  expect(mine.map(one => one.name)).toEqual(['Jansen-Bakker'])
  expect(mine[0]?.pseudonym).not.toContain('Jansen')
})

test('who shares a lesson is warned of names of the own households and tells nothing of others', async () => {
  const names = await world.as('caseworker', ({ tx }) => namesWithinReach(tx))
  expect(names).toEqual(expect.arrayContaining(['Jansen-Bakker', 'Petra', 'Sofie']))
  expect(names).not.toContain('Van Elders')
  expect(await world.as('projectLeader', ({ tx }) => namesWithinReach(tx))).toEqual([])
})

test('more households than trees still have a pseudonym each, and none twice', async () => {
  const count = pseudonymWords.length + 2
  for (let at = 0; at < count; at++) await world.openCase('fallback', { name: `Gezin ${at}` })
  const theirs = await world.as('fallback', ({ tx }) => myPseudonyms(tx))
  const taken = new Set(theirs.map(one => one.pseudonym))
  expect(taken.size).toBe(count)
  expect(taken).not.toContain(await world.as('caseworker', ({ tx }) => freshPseudonym(tx)))
})
