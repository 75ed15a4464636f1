import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, follow, openStage, press, type Stage, says, toPart } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

async function fillConsultation(page: Page) {
  await page.getByLabel('Eerste beraad').check()
  await page.getByLabel('Dag van het beraad').fill('2025-11-18')
  await page.getByLabel('In de avond').check()
  await page.getByLabel('Waar zaten jullie?').fill('in het buurthuis')
  for (const came of await page.getByLabel('Was deze persoon erbij?').all())
    await came.selectOption('Was erbij')
  await page.getByLabel('Wat zei het gezin zelf?').fill('Wij willen weten waar Anouk is.')
  await page.getByLabel('Wat vinden de kinderen?').fill('Ik wil dat er geluisterd wordt.')
  await page.getByLabel('Hoe heb je het de kinderen gevraagd?').fill('Vooraf, tijdens een wandeling.')
  await page.getByRole('radio', { name: 'Ja', exact: true }).check()
  await page.getByLabel('Wat besloten jullie?').fill('Anouk kan altijd naar haar tante.')
  await page.getByLabel('Wanneer zien jullie elkaar weer?').fill('2025-12-16')
}

async function addSituation(page: Page) {
  await follow(page, 'Voeg een situatie toe')
  await page.getByLabel('Wat is er onveilig?').fill('Anouk loopt ’s nachts weg en niemand weet waarheen.')
  await page.getByLabel(/^Voorbeeld/).fill('Vorige vrijdag kwam zij om vier uur thuis.')
  await page.getByLabel('Wie vertelde of zag dit?').fill('Hanneke')
  await page.getByRole('checkbox', { name: /^Anouk/ }).check()
  await page.getByRole('group', { name: 'Groter 1' }).getByRole('textbox').fill('ruzie over school')
  await press(page, 'Bewaar de situatie')
  await says(page, 'De situatie staat erin.')
}

/** Follows, one by one, what the draft says is missing. */
async function fillWhatIsMissing(page: Page) {
  await follow(page, 'Situatie 1: vul ten minste één voorwaarde in')
  await page.getByLabel('Wat moet er waar zijn?').fill('Iemand weet elke nacht waar Anouk slaapt.')
  await press(page, 'Bewaar de voorwaarden')
  await follow(page, 'Situatie 1: maak ten minste één afspraak')
  await page.getByLabel('Wat gebeurt er?', { exact: true }).fill('Haalt Anouk op als zij belt')
  await choose(page.getByLabel('Wie zorgt ervoor?'), 'Stef')
  await page.getByLabel('Wanneer?', { exact: true }).fill('2025-11-21')
  await press(page, 'Bewaar de afspraak')
  await follow(page, 'Situatie 1: kies wie er meekijkt')
  await page.getByLabel('Aan welk teken zie je dat het misgaat?').fill('Haar telefoon staat uit.')
  await page.getByLabel('Wat gebeurt er als het niet lukt?').fill('Stef belt haar tante en daarna Joost.')
  await choose(page.getByLabel('Wie kijkt mee?'), 'Joost')
  await page.getByLabel('Wanneer kijken jullie of het lukt?').fill('2025-12-02')
  await press(page, 'Bewaar de situatie')
  await follow(page, 'Vul in wie wat doet')
  await choose(page.getByLabel('Wie', { exact: true }), 'Hanneke')
  await page.getByLabel('Doet, beslist, adviseert of weet ervan?').selectOption('beslist')
  await page.getByLabel('Wat doet deze persoon?').fill('beslist samen met Anouk waar zij slaapt')
  await page.getByLabel('Tot wanneer?').fill('tot de zomer')
  await press(page, 'Bewaar de rollen')
  await follow(page, 'Schrijf wat nooit mag gebeuren')
  await page.getByLabel('Wat mag nooit gebeuren?').fill('Dat Anouk een nacht weg is en niemand haar zoekt.')
  await page.getByLabel('Wanneer bel je?').fill('Als zij om elf uur niet thuis is')
  await page.getByLabel('Wie bel je?').fill('Joost Verbeek')
  await page.getByLabel('Telefoonnummer').fill('035-0000002')
  await press(page, 'Bewaar wat je dan doet')
  await follow(page, 'Kies wanneer jullie weer kijken')
  await page.getByLabel('Dag waarop jullie het plan samen nakijken').fill('2025-12-16')
  await press(page, 'Bewaar de dag')
}

test('a plan is made in a network consultation and becomes active once nothing is missing', async () => {
  const page = await stage.enter('Joost Verbeek')
  await toPart(page, 'Huishoudens')
  await follow(page, 'Peeters')
  await says(page, 'Er is nog geen plan')
  await follow(page, 'Leg netwerkberaad vast')
  await press(page, 'Leg het beraad vast')
  for (const need of [
    'Kies wat voor beraad dit was.',
    'Vul in op welke dag het beraad was.',
    'Schrijf wat het gezin zelf zei.',
  ])
    await says(page, need)
  await fillConsultation(page)
  await press(page, 'Leg het beraad vast')
  await says(page, 'Het beraad staat vast. Werk nu het plan uit.')
  await press(page, 'Begin het concept')
  await addSituation(page)

  await says(page, 'Dit ontbreekt nog')
  expect(await page.getByRole('link', { name: 'Maak het plan actief', exact: true }).count()).toBe(0)
  await fillWhatIsMissing(page)
  await follow(page, /^Wijzig ?: Haalt Anouk op/)
  const agreement = page.getByLabel('Wat gebeurt er?', { exact: true })
  expect(await agreement.inputValue()).toBe('Haalt Anouk op als zij belt')
  await agreement.fill('Haalt Anouk op als zij belt, hoe laat het ook is')
  await press(page, 'Bewaar de afspraak')
  await page.getByRole('rowheader', { name: 'Haalt Anouk op als zij belt, hoe laat het ook is' }).waitFor()
  await says(page, 'Alles is ingevuld. Je kunt het plan actief maken.')
  await follow(page, 'Maak het plan actief')
  await press(page, 'Maak het plan actief')
  await says(page, 'Het plan is actief.')

  await toPart(page, 'Huishoudens')
  await follow(page, 'Peeters')
  await says(page, 'TOP3-plan, versie 1, actief sinds 20 november 2025')
  await says(page, 'Anouk loopt ’s nachts weg en niemand weet waarheen.')
  expect(await page.getByText('Er is nog geen plan', { exact: true }).count()).toBe(0)
}, 90_000)

test('a mother reads the plan that was released to her and says what she thinks; her contact person reads it', async () => {
  const words = 'Het gaat beter, maar ik wil dat Emre ook iemand heeft.'
  const mother = await stage.enter('Fatma Yildiz')
  await toPart(mother, 'Ons plan')
  await mother.getByLabel('Deels mee eens').check()
  await mother.getByLabel('Wil je zeggen waarom, of wat er anders moet?').fill(words)
  await press(mother, 'Zeg wat je vindt')
  await says(mother, 'Dank je. Je contactpersoon leest het op de volgende werkdag.')
  await says(mother, words)

  const samira = await stage.enter('Samira Haddad')
  await toPart(samira, 'Vandaag')
  await samira
    .getByRole('listitem')
    .filter({ hasText: 'Fatma Yildiz gaf een mening over het plan' })
    .getByRole('link', { name: 'Lees het' })
    .last()
    .click()
  await says(samira, words)
  await press(samira, 'Ik heb dit gelezen')
  await samira.getByRole('heading', { level: 1 }).waitFor()
  await says(samira, words)
}, 60_000)

test('what happened in practice becomes evidence of a lesson that honestly stays unvalidated', async () => {
  const lesson = 'Een apart triage-overleg is niet nodig'
  const page = await stage.enter('Samira Haddad')
  await toPart(page, 'Praktijk')
  await follow(page, 'Deel een observatie')
  await choose(page.getByLabel('Over welk huishouden?'), 'Yildiz')
  await page.getByLabel('Dit hielp').check()
  await page.getByLabel(/^Het proces/).check()
  await page.getByLabel('Wat zag je?').fill('Kemal was binnen een week in beeld, zonder apart overleg.')
  await press(page, 'Deel met de praktijkgroep')
  await says(page, 'Hieraan kan iemand een gezin herkennen: Kemal.')
  const observed = 'Vader was binnen een week in beeld, zonder apart overleg vooraf.'
  await page.getByLabel('Wat zag je?').fill(observed)
  await press(page, 'Deel met de praktijkgroep')
  await says(page, 'Gedeeld met de praktijkgroep.')

  await page.goto('/praktijk/observaties')
  await follow(page, 'Leg naast een les')
  await says(page, observed)
  await page.getByLabel('Welke les?').selectOption(lesson)
  await page.getByLabel('Dit pleit voor de les').check()
  await page.getByLabel('Van wie is deze ervaring?').selectOption('professional')
  await press(page, 'Leg naast de les')
  await page.getByRole('heading', { name: lesson, level: 1 }).waitFor()
  await says(page, observed)

  await says(page, 'Wat nog ontbreekt om deze les voldoende onderbouwd te noemen')
  await follow(page, 'Zet een stap')
  await page.getByLabel('Voldoende onderbouwd', { exact: true }).check()
  await page.getByLabel('In welke bijeenkomst van de praktijkgroep?').selectOption({ index: 1 })
  await page.getByLabel('Waarom?').fill('Het ging drie keer goed.')
  await press(page, 'Zet deze stap')
  await says(page, 'Dit kan nog niet. Er ontbreekt: nog 1 ander perspectief')
  await follow(page, lesson)
  await says(page, observed)
  await says(page, 'Nog niet voldoende onderbouwd')
}, 60_000)
