import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { answerWish, makeWish, myWishHolders, ownWishes, wishesToMe } from './store.server.ts'

let world: World
let caseId: string
let mother: FamilyMember
let father: FamilyMember
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  father = await openFamilyPages(world, caseId, 'Kees')
})
afterAll(() => world.close())

const wishes = (who: FamilyMember, household: string, words: string) =>
  who.as(({ tx, actor }) =>
    makeWish(tx, actor, household, {
      words,
      first: 'me',
      answerBy: day('2025-11-27'),
      isAlarming: false,
    }),
  )
const heardBy = (who: CastKey, on?: string) =>
  world.as(who, async ({ tx }) => (await wishesToMe(tx)).map(one => one.words), on)
const holders = (who: FamilyMember, household: string) =>
  who.as(async ({ tx }) => (await myWishHolders(tx, household)).map(one => one.name))

test('a wish goes to the fallback holder, and the contact person reads nothing of it', async () => {
  expect(await holders(mother, caseId)).toEqual(['Persoon fallback'])
  await wishes(mother, caseId, 'Ik durf niets te zeggen.')
  expect(await heardBy('fallback')).toEqual(['Ik durf niets te zeggen.'])
  for (const who of ['caseworker', 'scientist', 'otherCaseworker', 'safeHome'] as const) {
    expect(await heardBy(who), who).toEqual([])
    const rows = await world.as(who, ({ tx }) => tx.selectFrom('contact_wish').selectAll().execute())
    expect(rows, who).toEqual([])
  }
})

test('the father does not learn that there is a wish, nor what came of it', async () => {
  await world.as('fallback', async ({ tx, actor }) => {
    const [wish] = await wishesToMe(tx)
    if (wish)
      await answerWish(tx, actor, wish, { outcome: 'another', words: 'Eva wordt jullie contactpersoon.' })
  })
  const his = await father.as(async ({ tx, actor }) => [
    ...(await ownWishes(tx, actor.accountId)),
    ...(await tx.selectFrom('contact_wish').selectAll().execute()),
    ...(await tx.selectFrom('contact_wish_answer').selectAll().execute()),
  ])
  expect(his).toEqual([])
  const [hers] = await mother.as(({ tx, actor }) => ownWishes(tx, actor.accountId))
  expect([hers?.outcome, hers?.answer]).toEqual(['another', 'Eva wordt jullie contactpersoon.'])
})

test('when the fallback holder is the contact person, nobody close to the family hears it first', async () => {
  const own = await world.openCase('fallback', { name: 'Van de waarnemer' }, '2025-03-01')
  const petra = await openFamilyPages(world, own, 'Petra')
  expect(await holders(petra, own)).toEqual(['Persoon scientist'])
  await world.owner
    .updateTable('garden')
    .set({ fallback_account_id: world.accounts.otherCaseworker })
    .where('id', '=', world.otherGardenId)
    .execute()
  expect(await holders(petra, own)).toEqual(['Persoon otherCaseworker'])
  await wishes(petra, own, 'Liever iemand anders.')
  expect(await heardBy('fallback')).not.toContain('Liever iemand anders.')
  expect(await heardBy('otherCaseworker')).toEqual(['Liever iemand anders.'])
})

test('nobody of another family learns who hears the wishes of this one', async () => {
  const other = await world.openCase('otherCaseworker', { name: 'Ander' }, '2025-03-01')
  const stranger = await openFamilyPages(world, other, 'Kees')
  expect(await holders(stranger, caseId)).toEqual([])
})
