import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ isEmbedded: true })
})
afterAll(() => stage.close())

test('a caseworker opens a household, asks a colleague in, and hands the contact over warmly, without any script', async () => {
  const page = await stage.enter('Samira Haddad', { javaScriptEnabled: false })
  await page.getByRole('navigation').getByRole('link', { name: 'Huishoudens' }).click()
  await page.getByRole('link', { name: 'Open een huishouden' }).click()

  await page.getByLabel('Naam van het huishouden').fill('Van den Berg')
  await page.getByLabel('Toekomsttuin', { exact: true }).selectOption('Hilversum')
  await page.getByLabel('Waar kwam de eerste zorg vandaan?').selectOption('Het gezin zelf of zijn netwerk')
  await page.getByLabel('Dag van de eerste zorg').fill('2025-11-10')
  await page
    .getByLabel('Gedragswetenschapper die meekijkt')
    .selectOption('Eva Lindeboom (Gemeente Hilversum)')
  await page.getByRole('group', { name: 'Eerste adres' }).getByLabel('Plaats').fill('Hilversum')
  const first = page.getByRole('group', { name: 'Persoon 1' })
  await first.getByLabel('Voornaam').fill('Bea')
  await first.getByLabel('Wie is dit in het gezin?').selectOption('ouder')
  await first.getByLabel('Waar woont deze persoon?').selectOption('op het eerste adres')
  const second = page.getByRole('group', { name: 'Persoon 2' })
  await second.getByLabel('Wie is dit in het gezin?').selectOption('kind')
  await second.getByLabel('Verwacht rond').fill('2026-03-01')
  await second.getByLabel('Waar woont deze persoon?').selectOption('op het eerste adres')
  await page.getByRole('button', { name: 'Nog een persoon' }).click()
  await page
    .getByRole('group', { name: 'Persoon 3' })
    .getByRole('button', { name: 'Haal deze persoon weg' })
    .click()
  await page.getByRole('button', { name: 'Open het huishouden' }).last().click()

  await page.getByText('Kies ten minste één grondslag.').first().waitFor()
  expect(await page.getByLabel('Naam van het huishouden').inputValue()).toBe('Van den Berg')
  await page.getByLabel('Jeugdwet: jeugdhulp en preventie').check()
  await page.getByLabel('Doel').fill('Samen zorgen dat het thuis veilig is.')
  await page.getByRole('button', { name: 'Open het huishouden' }).last().click()
  await page.getByRole('heading', { name: 'Van den Berg', level: 1 }).waitFor()

  await page.getByRole('link', { name: 'Wijzig het team' }).click()
  await page.getByLabel('Collega').selectOption('Karin Oosterling (Veilig Thuis)')
  await page.getByLabel(/^Teamlid/).check()
  await page.getByLabel('Taak').fill('Denkt mee over de veiligheid.')
  await page.getByRole('button', { name: 'Voeg toe aan het team' }).last().click()
  await page.getByRole('rowheader', { name: 'Karin Oosterling' }).waitFor()

  await page.getByRole('navigation').getByRole('link', { name: 'Huishoudens' }).first().click()
  await page.getByRole('link', { name: 'Van den Berg' }).click()
  await page.getByRole('link', { name: 'Draag over' }).click()
  await page
    .getByLabel('Wie wordt de nieuwe vaste contactpersoon?')
    .selectOption('Anke de Wit (Gemeente Hilversum)')
  await page.getByLabel('Waarom wisselt de contactpersoon?').fill('Samira gaat met verlof.')
  await page.getByLabel('Hoe maakten jullie samen kennis met het gezin?').fill('Samen op de koffie.')
  await page.getByLabel('Wanneer hoorde het gezin het?').fill('2025-11-19')
  await page.getByLabel('Hoe hoorde het gezin het?').fill('Bea zelf, aan de keukentafel.')
  await page.getByLabel('Eerste dag van de nieuwe contactpersoon').fill('2025-11-21')
  await page.getByRole('button', { name: 'Leg de overdracht vast' }).last().click()
  await page.getByText('Er is geen dag zonder contactpersoon.').waitFor()
  await page.getByText('Vanaf 21 november 2025 neemt Anke de Wit het over.').waitFor()
})

test('somebody reaches the page by keyboard alone, past the navigation', async () => {
  const page = await stage.enter('Samira Haddad')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud')
})
