import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  choose,
  expectSound,
  follow,
  openStage,
  press,
  type Stage,
  says,
  toPart,
} from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, 120_000)
afterAll(() => stage.close())

test('a session is prepared with a household, held, and judged without anybody knowing who said what', async () => {
  const pieter = await stage.enter('Pieter Hoogland')
  await toPart(pieter, 'Praktijk')
  await follow(pieter, 'Leg een bijeenkomst vast')
  await pieter.getByLabel('Waarvoor komen jullie bij elkaar?').fill('Leren van gesprekken apart.')
  await press(pieter, 'Leg de bijeenkomst vast')
  await says(pieter, 'De bijeenkomst staat erin.')

  const samira = await stage.enter('Samira Haddad')
  await samira.goto(pieter.url())
  await follow(samira, 'Breng een huishouden in')
  await choose(samira.getByLabel('Welk huishouden?'), 'De Vries-Amrani (Berk 24)')
  await samira.getByLabel('Wat wil je de groep vragen?').fill('Hoe blijft Sem erbij?')
  await press(samira, 'Breng in')
  await says(samira, 'Hieraan kan iemand een gezin herkennen: Sem.')
  await samira.getByLabel('Wat wil je de groep vragen?').fill('Hoe blijft een kind van elf erbij?')
  await press(samira, 'Breng in')
  await says(samira, 'Het huishouden staat bij de bijeenkomst.')

  await pieter.reload()
  await says(pieter, 'Hoe blijft een kind van elf erbij?')
  expect(await pieter.content()).not.toContain('Amrani')
  await follow(pieter, 'Pas aan')
  await pieter.getByLabel('Samira Haddad').check()
  await pieter.getByLabel('Wat bespraken jullie?').fill('Eerst apart, daarna samen.')
  await press(pieter, 'Bewaar de bijeenkomst')
  await says(pieter, 'Eerst apart, daarna samen.')

  await samira.reload()
  await follow(samira, 'Geef je oordeel')
  for (const group of await samira.getByRole('radiogroup').all()) await group.getByLabel('4: goed').check()
  await samira.getByLabel('Welk woord past erbij?').fill('bruikbaar')
  await press(samira, 'Geef je oordeel')
  await says(samira, 'Je oordeel telt mee.')
  await pieter.reload()
  await says(pieter, 'Zo blijft onbekend wie wat antwoordde.')
  expect(await pieter.content()).not.toContain('bruikbaar')
  await expectSound(pieter)
}, 60_000)

test('a lesson with too little is honestly called so, and says what is still missing', async () => {
  const eva = await stage.enter('Eva Lindeboom')
  await toPart(eva, 'Praktijk')
  await follow(eva, 'Breng het als de gewone manier van werken')
  await follow(eva, 'Zet een stap')
  await eva.getByLabel('Voldoende onderbouwd', { exact: true }).check()
  await choose(
    eva.getByLabel('In welke bijeenkomst van de praktijkgroep?'),
    '6 nov 2025, 10 vaste leden aanwezig',
  )
  await eva.getByLabel('Waarom?').fill('Wij zien het steeds weer.')
  await press(eva, 'Zet deze stap')
  await says(eva, 'Dit kan nog niet. Er ontbreekt: ervaring uit nog')
  await eva.getByLabel('Onvoldoende onderbouwd', { exact: true }).check()
  await press(eva, 'Zet deze stap')
  await says(eva, 'De stap staat bij de les.')
  await says(eva, 'Zoek verder. Dit is een eerlijk oordeel')
}, 60_000)

test('a lesson becomes validated by who did not write it, once three households in two gardens carry it', async () => {
  const eva = await stage.enter('Eva Lindeboom')
  await toPart(eva, 'Praktijk')
  await follow(eva, 'Een apart triage-overleg is niet nodig')
  await says(eva, 'Ervaring uit nog 1 huishouden (nu 2 van 3).')
  await follow(eva, 'Voeg onderbouwing toe')
  await eva.getByLabel('Wat gebeurde er?').fill('Een ouder vond het fijn dat er meteen iemand kwam.')
  await eva.getByLabel('Dit pleit voor de les').check()
  await choose(eva.getByLabel('Van wie is deze ervaring?'), 'gezin of netwerk')
  await choose(eva.getByLabel('Uit welk huishouden komt dit?'), 'Beuk 12')
  await eva.getByLabel('Wanneer was dit?').fill('2025-11-12')
  await press(eva, 'Leg dit naast de les')
  await says(eva, 'Er ontbreekt niets meer')
  await follow(eva, 'Zet een stap')
  await eva.getByLabel('Voldoende onderbouwd', { exact: true }).check()
  await choose(
    eva.getByLabel('In welke bijeenkomst van de praktijkgroep?'),
    '6 nov 2025, 10 vaste leden aanwezig',
  )
  await eva.getByLabel('Waarom?').fill('Drie huishoudens, en ook een ouder zegt het.')
  await press(eva, 'Zet deze stap')
  await says(eva, 'De praktijkgroep noemt deze les voldoende onderbouwd.')
  await expectSound(eva)
}, 60_000)
