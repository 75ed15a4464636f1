import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, follow, openStage, press, type Stage, says } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const title = 'Avonduren in de praktijkgroep'

async function planToday(page: Page, group: string) {
  await page.goto('/sturing/vergaderingen/nieuw')
  await page.getByLabel('Groep').selectOption(group)
  await page.getByLabel('Dag', { exact: true }).fill('2025-11-20')
  await press(page, 'Plan de vergadering')
  await says(page, 'De vergadering is gepland.')
}

async function concludeNext(page: Page, words: string) {
  await page.goto('/sturing/agendapunten')
  await follow(page, title)
  await follow(page, 'Leg de conclusie vast')
  await page.getByLabel('Wat concludeerde de groep?').fill(words)
}

test('an item goes from the practice group to the PFHO: advice, decision, action and minutes stand where people look', async () => {
  const page = await stage.enter('Pieter Hoogland')
  await planToday(page, 'Praktijkgroep TKS')
  await page.goto('/sturing/agendapunten/nieuw')
  await page.getByLabel('Titel').fill(title)
  await page.getByLabel('Waar gaat het over?').fill('Consulenten werken vaker in de avond.')
  await page.getByLabel('Wat vraag je?').fill('Besluit over de avonduren.')
  await choose(page.getByLabel('Groep en dag').first(), 'Praktijkgroep TKS, do 20 november')
  await page.getByLabel('Wat doet de groep ermee?').first().selectOption('adviseren')
  await press(page, 'Nog een stap')
  await choose(page.getByLabel('Groep en dag').nth(1), 'PFHO SD/J&O (portefeuillehoudersoverleg), nog geen')
  await page.getByLabel('Wat doet de groep ermee?').nth(1).selectOption('besluiten')
  await press(page, 'Breng het punt in')
  await says(page, 'Nog zonder dag: PFHO SD/J&O (portefeuillehoudersoverleg).')

  await planToday(page, 'PFHO SD/J&O (portefeuillehoudersoverleg)')
  await follow(page, 'Zet een punt op de agenda')
  expect(await page.getByLabel(title).isChecked()).toBe(true)
  await press(page, 'Zet op de agenda')
  await says(page, 'De agenda is aangevuld.')
  const meeting = page.url()

  await concludeNext(page, 'De avonden helpen gezinnen.')
  await page.getByLabel('voor', { exact: true }).check()
  await press(page, 'Leg de conclusie vast')
  await concludeNext(page, 'De avonduren gaan door.')
  await press(page, 'Leg de conclusie vast')
  await follow(page, 'Leg het besluit vast')
  await page.getByLabel('Onder welke voorwaarden?').fill('Tot de zomer van 2026.')
  await press(page, 'Leg het besluit vast')
  await says(page, 'Het besluit staat vast.')

  await follow(page, title)
  await says(page, 'Behandeld door Praktijkgroep TKS op 20 november 2025 en PFHO SD/J&O')
  await follow(page, 'Voeg een actiepunt toe')
  await page.getByLabel('Wat gaat er gebeuren?').fill('Regel de vergoeding van de avonduren')
  await choose(page.getByLabel('Wie doet het?'), 'Pieter Hoogland')
  await page.getByLabel('Uiterlijk klaar op').fill('2025-12-15')
  await choose(page.getByLabel('Uit welk overleg komt het?'), 'PFHO')
  await press(page, 'Voeg het actiepunt toe')
  await page.goto('/sturing')
  await says(page, 'Regel de vergoeding van de avonduren')

  await page.goto(meeting)
  await says(page, 'wie er was, is nog niet vastgelegd')
  await follow(page, 'Vul het verslag aan')
  await press(page, 'Voeg een gast toe')
  await page.getByLabel('Naam').fill('Noor Vermeulen')
  await page.getByLabel('Waarvoor of namens wie?').fill('namens de huisartsen')
  await page.getByLabel('Wat kwam er verder ter sprake?').fill('De volgende keer in Huizen.')
  await press(page, 'Bewaar')
  await says(page, 'Het verslag is compleet.')
  for (const name of ['Verslag als Word-document', 'Verslag als PDF', 'Zet in je agenda']) {
    const address = await page.getByRole('link', { name }).getAttribute('href')
    const file = await page.request.get(address ?? '')
    expect([name, file.status()]).toEqual([name, 200])
  }
}, 60_000)
