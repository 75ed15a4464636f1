import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '#src/platform/database/types.ts'
import { expectSound, follow, openStage, press, type Stage, says } from '#tests/support/browser.ts'
import { openFamilyPages } from '#tests/support/family.ts'

// Who lost authority stands in coming-in.test.ts.
let stage: Stage
beforeAll(async () => {
  stage = await openStage({ tell: moreHavePages })
}, 120_000)
afterAll(() => stage.close())

/** The parents of De Vries-Amrani sign in too, and the mother of the father has pages as one of the network. */
async function moreHavePages(database: Database) {
  const { id: caseId, region_id: regionId } = await database
    .selectFrom('household_case')
    .select(['id', 'region_id'])
    .where('name', '=', 'De Vries-Amrani')
    .executeTakeFirstOrThrow()
  const wil = await openFamilyPages({ owner: database, app: database, regionId }, caseId, 'Wil')
  await database
    .updateTable('family_access')
    .set({ basis: 'network' })
    .where('account_id', '=', wil.accountId)
    .execute()
  const parents = await database
    .selectFrom('account')
    .select('id')
    .where('name', 'in', ['Laila Amrani', 'Mark de Vries'])
    .execute()
  const accounts = [wil.accountId, ...parents.map(one => one.id)]
  await database
    .insertInto('demo_persona')
    .values(
      accounts.map((account_id, index) => ({
        account_id,
        place: 110 + index,
        role_label: 'Familie',
        comes_for: 'Leest op de eigen pagina.',
      })),
    )
    .execute()
}

/** All that somebody can reach on their own pages, as it came over the line; what differs each time left away. */
async function pagesOf(page: Page): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  const waiting = ['/mijn']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue
    const answer = await page.request.get(path)
    const bytes = await answer.text()
    seen.set(path, bytes.replaceAll(/value="[0-9a-f-]{36}"|data-challenge="[^"]*"|DTSTAMP:\S+/g, ''))
    for (const [, to = ''] of bytes.matchAll(/href="(\/mijn[^"#?]*)/g)) waiting.push(to)
  }
  expect(seen.size).toBeGreaterThan(10)
  return seen
}

test('a mother and a father who must not meet: what she tells and sends changes not one byte of his pages', async () => {
  const [mother, father] = [await stage.enter('Laila Amrani'), await stage.enter('Mark de Vries')]
  const before = await pagesOf(father)
  await mother.goto('/mijn/hoe-gaat-het')
  await mother.getByLabel('6', { exact: true }).check()
  await mother.getByLabel('Wil je er iets bij vertellen?').fill('Bij de vuurtoren is het rustig.')
  await press(mother, 'Vertel het')
  await says(mother, 'Bij de vuurtoren is het rustig.')
  await mother.goto('/mijn/bericht')
  await mother.getByLabel('Wat wil je vragen of vertellen?').fill('Kan mijn gesprek bij de molen?')
  await mother.getByLabel('Hier, op deze pagina').check()
  await press(mother, 'Verstuur je bericht')
  await says(mother, 'Kan mijn gesprek bij de molen?')
  const after = await pagesOf(father)
  expect([...after.keys()]).toEqual([...before.keys()])
  for (const [path, bytes] of after) expect(bytes, path).toBe(before.get(path))
  const his = [...after.values()].join()
  expect(his).not.toMatch(/vuurtoren|molen|deelberaad|schreeuwd|Haar zus/)
  // Each has a day of their own, and sees their own words.
  expect(his).toContain('Bij mij thuis is het rustig.')
  const hers = [...(await pagesOf(mother)).values()].join()
  expect(hers).toContain('vuurtoren')
  expect(hers).not.toMatch(/Bij mij thuis is het rustig|deelberaad|belt eerst zijn broer/)
}, 60_000)

test('a girl of fourteen comes in by herself, in English from the door on, tells it with a face and asks for her right', async () => {
  const samira = await stage.enter('Samira Haddad')
  await samira.goto('/huishoudens')
  await follow(samira, 'Yildiz')
  await follow(samira, 'Toegang van het gezin')
  const ofNoor = samira.locator('.tt-card', { has: samira.getByRole('heading', { name: /^Noor/ }) })
  await ofNoor.getByRole('link', { name: /Geef een nieuwe code/ }).click()
  await samira.getByLabel('Hoe weet je zeker').fill('Zij zit hier naast me op school.')
  await samira.getByLabel('Samen aan tafel').check()
  await press(samira, 'Maak een code')
  const code = await samira.locator('.tt-access-code').innerText()
  const mother = await stage.enter('Fatma Yildiz')
  const before = await pagesOf(mother)

  const phone = await stage.enter(undefined, {
    viewport: { width: 320, height: 640 },
    javaScriptEnabled: false,
  })
  await phone.goto('/binnen/nieuw')
  await press(phone, 'English')
  expect(new URL(phone.url()).pathname).toBe('/binnen/nieuw')
  await phone.getByLabel('The code you were given').fill('VERKEERD')
  await phone.getByLabel('Choose six digits').fill('749206')
  await phone.getByLabel('The same six digits').fill('749206')
  await press(phone, 'Go on')
  await says(phone, 'This is not right, or the code no longer works.')
  await phone.getByLabel('The code you were given').fill(code)
  await phone.getByLabel('Choose six digits').fill('749206')
  await phone.getByLabel('The same six digits').fill('749206')
  await press(phone, 'Go on')
  await says(phone, 'You are in with your own code.')
  await phone.goto('/mijn/hoe-gaat-het/gezicht')
  await phone.getByLabel('Quite safe').check()
  await phone.getByLabel('Would you like to tell more about it?').fill('Op de hooizolder lees ik.')
  await press(phone, 'Tell it')
  await says(phone, 'Thank you for telling us.')
  await phone.goto('/mijn/rechten')
  await says(phone, 'Your parents do not have to know.')
  expect(await phone.getByRole('link', { name: '088 - 555 10 00' }).getAttribute('href')).toBe(
    'tel:0885551000',
  )
  await follow(phone, 'See what is written down about me')
  await press(phone, 'Ask to see it')
  await says(phone, 'We have your question.')
  const after = await pagesOf(mother)
  for (const [path, bytes] of after) expect(bytes, path).toBe(before.get(path))
}, 60_000)

test('a grandmother of the network reads in large letters what is hers: nothing was released to her, and nobody’s words', async () => {
  const wil = await stage.enter('Wil', { viewport: { width: 320, height: 640 } })
  await press(wil, 'Grotere letters')
  await wil.locator('html.tt-large-letters').waitFor()
  await expectSound(wil)
  await wil.goto('/mijn/wanneer')
  await says(wil, 'Er staat nu geen moment')
  await expectSound(wil)
  const hers = [...(await pagesOf(wil)).values()].join()
  expect(hers).toContain('Er is nog geen plan dat je hier kunt lezen')
  expect(hers).not.toMatch(/Laila|Amrani|Fenne|schreeuwd|deelberaad|rustig/)
})
