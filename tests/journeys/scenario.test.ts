import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound, follow, openStage, press, type Stage, says } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, 120_000)
afterAll(() => stage.close())

const dossier = 'Hoe maken we de regionale ambitie na 2025 waar?'

test('a choice is made with an objection that stands and dissent in full view, and then worked out by who and when', async () => {
  const roel = await stage.enter('Roel van Aalst')
  await roel.goto('/sturing/scenarios')
  await follow(roel, dossier)
  await follow(roel, 'Maak een bezwaar of aandachtspunt')
  await roel.getByLabel('Waar gaat het over?').selectOption('Scenario 2')
  await roel.getByLabel('Overwegend bezwaar').check()
  await roel
    .getByLabel('Wat is het bezwaar, en waarom?')
    .fill('Zonder geld kan het lokale team dit niet dragen.')
  await press(roel, 'Leg het bezwaar vast')
  await says(roel, 'Het bezwaar staat erbij.')
  expect(await roel.getByRole('link', { name: 'Leg de voorkeur vast' }).count()).toBe(0)

  const pieter = await stage.enter('Pieter Hoogland')
  const page = new URL(roel.url()).pathname
  for (const dissent of ['Eén gemeente wil eerst geld zien.', '']) {
    await pieter.goto(page)
    await follow(pieter, 'Bekijk het agendapunt')
    await follow(pieter, 'Leg de conclusie vast')
    await pieter.getByLabel('Wat concludeerde de groep?').fill('Besproken.')
    await pieter.getByLabel('Over welk scenario gaat het?').selectOption('Scenario 2')
    await pieter.getByLabel('Wie zag het anders, en waarom?').fill(dissent)
    await press(pieter, 'Leg de conclusie vast')
    await says(pieter, 'De conclusie staat vast.')
  }
  const prefer = async () => {
    await pieter.goto(page)
    await follow(pieter, 'Leg de voorkeur vast')
    await pieter.getByLabel('Scenario 2').check()
    await pieter.getByLabel('Wat is daarover afgesproken?').fill('We werken scenario 2 uit.')
    await press(pieter, 'Leg de voorkeur vast')
  }
  await prefer()
  await says(pieter, 'Er is een overwegend bezwaar tegen dit scenario dat nog open is.')
  await pieter.goto(page)
  await follow(pieter, 'Leg vast wat ermee is gedaan')
  await pieter.getByLabel('Wat is er veranderd?').fill('We beginnen klein, met één tuin.')
  await press(pieter, 'Leg vast wat ermee is gedaan')

  await roel.goto('/sturing')
  await follow(roel, 'Je bezwaar is beantwoord.')
  await says(roel, 'We beginnen klein, met één tuin.')
  await roel.getByLabel('Het bezwaar blijft staan').check()
  await roel.getByLabel('Waarom?').fill('Het geld ontbreekt nog steeds.')
  await press(roel, 'Rond het bezwaar af')

  await prefer()
  await says(pieter, 'De voorkeur staat vast.')
  await follow(pieter, /Voeg een actiepunt toe.*Randvoorwaarden/)
  await pieter.getByLabel('Wat gaat er gebeuren?').fill('Zoek geld voor 2026')
  await pieter.getByLabel('Wie doet het?').selectOption({ label: 'Projectgroep TKS' })
  await pieter.getByLabel('Uiterlijk klaar op').fill('2025-12-15')
  await press(pieter, 'Voeg het actiepunt toe')
  await says(pieter, 'Het actiepunt staat erbij.')

  await roel.goto(page)
  const anders = roel.getByText('Wie het anders ziet').locator('..').locator('..')
  for (const words of [
    'Eén gemeente wil eerst geld zien.',
    'Zonder geld kan het lokale team dit niet dragen.',
  ])
    await anders.getByText(words).waitFor()
  await says(roel, 'Scenario 2, vastgelegd op 20 november 2025')
  await says(roel, 'Zoek geld voor 2026')
  await says(roel, 'Projectgroep TKS · uiterlijk 15 dec')
  await expectSound(roel)
}, 60_000)
