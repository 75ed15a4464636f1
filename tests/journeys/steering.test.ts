import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, follow, openStage, press, type Stage, says, toPart } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('an item goes through the groups: a member advises, and what a group concluded stands on the route', async () => {
  const yvonne = await stage.enter('Yvonne Dijkman')
  await toPart(yvonne, 'Sturing')
  await follow(yvonne, 'Geef je advies')
  await yvonne.getByLabel('voor, met voorwaarden').check()
  await yvonne.getByLabel('Waarom?').fill('Zolang de avonden blijven.')
  await press(yvonne, 'Geef je advies')
  await says(yvonne, 'Je advies is vastgelegd.')
  await says(yvonne, 'Zolang de avonden blijven.')

  const pieter = await stage.enter('Pieter Hoogland')
  await pieter.goto('/sturing/agendapunten')
  await follow(pieter, 'Voorstel voor het vervolg na de DUVO-middelen')
  await says(pieter, 'Zolang de avonden blijven.')
  await pieter.goto('/sturing/agendapunten')
  await follow(pieter, 'Zes vervolgscenario’s')
  await follow(pieter, 'Leg de conclusie vast')
  await press(pieter, 'Leg de conclusie vast')
  await pieter.getByLabel('Wat concludeerde de groep?').fill('Drie scenario’s gaan door.')
  await press(pieter, 'Leg de conclusie vast')
  await says(pieter, 'De conclusie staat vast.')
  await pieter
    .getByRole('list', { name: 'De route van dit punt langs de groepen' })
    .getByText('Drie scenario’s gaan door.')
    .waitFor()
}, 60_000)

test('a decision that a group took today stands with the item and in the list of decisions', async () => {
  const page = await stage.enter('Pieter Hoogland')
  await page.goto('/sturing/vergaderingen/nieuw')
  await page.getByLabel('Groep').selectOption('Ambassadeursgroep TKS')
  await page.getByLabel('Dag', { exact: true }).fill('2025-11-20')
  await press(page, 'Plan de vergadering')
  await says(page, 'De vergadering is gepland.')
  await page.goto('/sturing/agendapunten/nieuw')
  await page.getByLabel('Titel').fill('Avonduren voor de praktijkgroep')
  await page.getByLabel('Waar gaat het over?').fill('Consulenten werken vaker in de avond.')
  await page.getByLabel('Wat vraag je?').fill('Besluit over de avonduren.')
  await choose(page.getByLabel('Groep en dag').first(), 'Ambassadeursgroep TKS, do 20 november')
  await page.getByLabel('Wat doet de groep ermee?').first().selectOption('besluiten')
  await press(page, 'Breng het punt in')
  await follow(page, 'Leg de conclusie vast')
  await page.getByLabel('Wat concludeerde de groep?').fill('De avonduren worden betaald.')
  await press(page, 'Leg de conclusie vast')
  await follow(page, 'Leg het besluit vast')
  await page.getByLabel('Onder welke voorwaarden?').fill('Tot de zomer van 2026.')
  await press(page, 'Leg het besluit vast')
  await says(page, 'Het besluit staat vast.')
  await page.goto('/sturing/besluiten')
  await follow(page, 'Avonduren voor de praktijkgroep')
  await says(page, 'De avonduren worden betaald.')
  await says(page, 'Tot de zomer van 2026.')
}, 60_000)

const documents = [
  ['Memo als Word-document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['Memo als PDF', 'application/pdf'],
  ['Dia’s als presentatie', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['De feiten als gegevensbestand', 'application/json'],
] as const

test('from a new report to released documents in at most 12 steps of the project leader, after a second person read it', async () => {
  const pieter = await stage.enter('Pieter Hoogland')
  let steps = 0
  const step = async (what: Promise<unknown>) => {
    await what
    steps += 1
  }
  await step(toPart(pieter, 'Voortgang'))
  await step(follow(pieter, 'Maak een nieuwe rapportage'))
  // Another day than the draft that the region made already.
  await step(pieter.getByLabel('Peildatum', { exact: true }).fill('2025-11-19'))
  await step(pieter.getByLabel('Vorige peildatum').fill('2025-06-30'))
  await step(pieter.getByLabel('Kenmerk').fill('DOC-25013700'))
  await step(press(pieter, 'Maak de rapportage'))
  await step(follow(pieter, 'Vraag iemand om mee te lezen'))
  await step(press(pieter, 'Vraag om mee te lezen'))
  await says(pieter, 'De vraag staat klaar voor je collega.')

  const sanne = await stage.enter('Sanne Mertens')
  await toPart(sanne, 'Voortgang')
  await follow(sanne, /^Voortgang Toekomstscenario/)
  await sanne.getByLabel('Zo kan zij weg').check()
  await sanne.getByLabel('Ik heb het memo en de dia’s gelezen').check()
  await press(sanne, 'Leg je oordeel vast')
  await says(sanne, 'Je hebt de rapportage goedgekeurd.')

  await step(pieter.reload())
  await step(follow(pieter, 'Geef vrij'))
  await says(pieter, 'De tekst is nagekeken')
  await step(press(pieter, 'Geef de rapportage vrij'))
  await says(pieter, 'De rapportage is vrijgegeven.')
  expect(steps).toBeLessThanOrEqual(12)

  const roel = await stage.enter('Roel van Aalst')
  await toPart(roel, 'Voortgang')
  await follow(roel, /^Voortgang Toekomstscenario/)
  await says(roel, 'Vrijgegeven op 20 november 2025')
  for (const page of [pieter, roel])
    for (const [name, type] of documents) {
      const address = await page.getByRole('link', { name }).first().getAttribute('href')
      const file = await page.request.get(address ?? '')
      expect(file.status(), name).toBe(200)
      expect(file.headers()['content-type'], name).toContain(type)
      expect((await file.body()).length, name).toBeGreaterThan(5_000)
    }
}, 120_000)
