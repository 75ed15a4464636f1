import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '#src/platform/database/types.ts'
import { expectSound, follow, openStage, press, type Stage, says, toPart } from '#tests/support/browser.ts'
import { openFamilyPages } from '#tests/support/family.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ tell: kemalHasPages })
}, 120_000)
afterAll(() => stage.close())

/** The man of the household can sign in too; nothing was released to him. */
async function kemalHasPages(database: Database) {
  const { id: caseId, region_id: regionId } = await database
    .selectFrom('household_case')
    .select(['id', 'region_id'])
    .where('name', '=', 'Yildiz')
    .executeTakeFirstOrThrow()
  const { accountId } = await openFamilyPages({ owner: database, app: database, regionId }, caseId, 'Kemal')
  await database
    .insertInto('demo_persona')
    .values({
      account_id: accountId,
      place: 102,
      role_label: 'Ouder',
      comes_for: 'Leest op de eigen pagina.',
    })
    .execute()
}

const agreed = 'loopt een rondje als hij voelt dat hij boos wordt'
const nothing = 'Er is nog geen plan dat je hier kunt lezen'

async function wholePlan(page: Page) {
  await toPart(page, 'Huishoudens')
  await follow(page, 'Yildiz')
  await follow(page, 'Bekijk het hele plan')
}

test('a plan is released person by person: the mother reads her part, the man who may not know nothing of it', async () => {
  const samira = await stage.enter('Samira Haddad')
  const mother = await stage.enter('Fatma Yildiz')
  const man = await stage.enter('Kemal')
  await wholePlan(samira)
  const plan = samira.url()
  await follow(samira, /^Trek in ?: Fatma/)
  await press(samira, 'Trek de vrijgave in')
  await says(samira, 'De vrijgave is ingetrokken.')
  await toPart(mother, 'Ons plan')
  await says(mother, nothing)

  await follow(samira, 'Geef vrij aan iemand van het gezin')
  await says(samira, 'Lees het plan eerst met de ogen van deze persoon')
  await press(samira, 'Geef het plan vrij')
  await says(samira, 'Kijk nog even naar deze 2 punten')
  const needs = samira.getByRole('region', { name: 'Kijk nog even' }).getByRole('listitem')
  const fields = await needs
    .getByRole('link')
    .evaluateAll(links => links.map(link => link.getAttribute('href')))
  expect(fields, 'in the order of the page').toEqual(['#veld-personId', '#veld-safe'])
  await expectSound(samira)
  await samira.getByLabel(/^Fatma Yildiz/).check()
  await samira.getByLabel(/^Ik heb het plan nagelezen/).check()
  await press(samira, 'Geef het plan vrij')
  await says(samira, 'Het plan is vrijgegeven.')
  await says(samira, 'Fatma Yildiz, sinds 20 november 2025')
  expect(await samira.getByText(/^Kemal Yildiz, sinds/).count()).toBe(0)

  await toPart(mother, 'Ons plan')
  await says(mother, agreed)
  for (const ofOthers of ['werk moet ook rustiger worden', 'zorgen over geld', 'haar mentor'])
    expect(await mother.content(), ofOthers).not.toContain(ofOthers)

  for (const address of ['/mijn', '/mijn/plan', '/mijn/mensen']) {
    await man.goto(address)
    expect(await man.content(), address).not.toContain(agreed)
    expect(await man.content(), address).not.toContain('vrijgegeven')
  }
  await toPart(man, 'Ons plan')
  await says(man, nothing)
  expect((await man.goto(plan))?.status(), 'the page of the team').toBe(404)
}, 90_000)
