import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { chooseLanguage } from './store.server.ts'

let world: World
let mother: FamilyMember
let father: FamilyMember
beforeAll(async () => {
  world = await freshWorld()
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  father = await openFamilyPages(world, caseId, 'Kees')
})
afterAll(() => world.close())

const languageOf = async (id: string) =>
  (await world.owner.selectFrom('account').select('language').where('id', '=', id).executeTakeFirstOrThrow())
    .language

test('somebody of a family chooses for themselves and for nobody else', async () => {
  await mother.as(({ tx }) => chooseLanguage(tx, 'ar'))
  expect([await languageOf(mother.accountId), await languageOf(father.accountId)]).toEqual(['ar', 'nl'])
  const change = ({ tx }: Parameters<Parameters<FamilyMember['as']>[0]>[0]) =>
    tx.updateTable('account').set({ language: 'en' }).where('id', '=', mother.accountId).execute()
  await expect(father.as(change)).rejects.toThrow(/permission denied/)
})

test('what is no code of a language is not kept, and a professional reads Dutch', async () => {
  await expect(mother.as(({ tx }) => chooseLanguage(tx, 'Ik ben bang'))).rejects.toThrow(
    /language_by_its_code/,
  )
  await world.as('caseworker', ({ tx }) => chooseLanguage(tx, 'en'))
  expect(await languageOf(world.accounts.caseworker)).toBe('nl')
})
