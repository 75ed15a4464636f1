import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, follow, openStage, press, type Stage, says } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const opens = async (page: Page, path: string) => (await page.goto(path))?.status()

test('a family sees its contact person change, and somebody else for a week, after which it goes back by itself', async () => {
  const samira = await stage.enter('Samira Haddad')
  const joost = await stage.enter('Joost Verbeek')
  const fatma = await stage.enter('Fatma Yildiz')

  await samira.goto('/huishoudens')
  await follow(samira, 'Yildiz')
  const household = new URL(samira.url()).pathname
  await follow(samira, 'Draag over')
  await choose(samira.getByLabel('Wie wordt de nieuwe vaste contactpersoon?'), 'Joost Verbeek')
  await samira.getByLabel('Waarom wisselt de contactpersoon?').fill('Het gezin verhuist naar Huizen.')
  await samira.getByLabel('Hoe maakten jullie samen kennis').fill('Samen op de thee.')
  await samira.getByLabel('Wanneer hoorde het gezin het?').fill('2025-11-19')
  await samira.getByLabel('Hoe hoorde het gezin het?').fill('Aan de keukentafel.')
  await press(samira, 'Leg de overdracht vast')
  await says(samira, 'Er is geen dag zonder contactpersoon.')
  expect(await opens(samira, household), 'who handed it over reads it no more').toBe(404)
  await fatma.goto('/mijn/mensen')
  await says(fatma, 'Joost Verbeek')
  expect(await fatma.getByText('Samira Haddad').count(), 'nor does her deputy wait').toBe(0)

  await joost.goto(household)
  await follow(joost, 'Regel wie waarneemt')
  await choose(joost.getByLabel('Wie neemt er waar?'), 'Samira Haddad')
  await joost.getByLabel('Eerste dag').fill('2025-12-01')
  await joost.getByLabel('Laatste dag').fill('2025-11-30')
  await joost.getByLabel('Vrij', { exact: true }).check()
  await press(joost, 'Leg vast wie waarneemt')
  await says(joost, 'De laatste dag ligt voor de eerste.')
  await joost.getByLabel('Laatste dag').fill('2025-12-07')
  await press(joost, 'Leg vast wie waarneemt')
  await says(joost, 'Het gezin ziet wie er waarneemt.')
  const sentence = 'Van 1 tot en met 7 december 2025 is Samira Haddad er in plaats van Joost Verbeek.'
  await fatma.reload()
  await says(fatma, sentence)

  await stage.goOnAt('2025-12-03')
  await samira.goto('/vandaag')
  await says(samira, 'Je neemt waar voor Joost Verbeek tot en met 7 december 2025')
  expect(await opens(samira, household)).toBe(200)
  await joost.goto('/vandaag')
  expect(await joost.getByText('Samira Haddad neemt waar tot en met 7 december 2025').count()).toBe(1)
  await fatma.goto('/mijn/mensen')
  await says(fatma, 'Bel 035-0000024')

  await stage.goOnAt('2025-12-08')
  expect(await opens(samira, household), 'the door closed by itself').toBe(404)
  await joost.goto('/vandaag')
  expect(await joost.locator('.tt-card', { hasText: 'Yildiz' }).count()).toBe(1)
  await fatma.goto('/mijn/mensen')
  await says(fatma, 'Joost Verbeek')
  expect(await fatma.getByText(sentence).count()).toBe(0)
}, 90_000)
