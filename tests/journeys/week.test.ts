import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, follow, openStage, press, type Stage, says, toPart } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ today: '2025-11-24' })
})
afterAll(() => stage.close())

const told = 'Emre tekende een huis met twee deuren en vertelde bij welke deur hij bang is.'
const question = 'Hoe vraag ik een jongen van negen verder over een tekening?'
const code = '840217'

const week = [
  'Op school of opvang: Emre alleen gesproken',
  'Hanna de Vries hoort bij het huishouden',
  'Vraag gesteld: Raad voor de Kinderbescherming',
  'Brief van de tante',
  'Samen gekeken met Fatma',
]

const cardOf = (page: Page, household: string) => page.locator('.tt-card', { hasText: household }).first()

test('a week of a caseworker with one family', async () => {
  const samira = await stage.enter('Samira Haddad')
  await onMonday(samira)
  const household = await onTuesday(samira)
  await onWednesday(samira, household)
  await onThursday(samira, household)
  await onFriday(samira, household)
}, 150_000)

/** Vandaag asks for a child that nobody spoke alone, until somebody did. */
async function onMonday(samira: Page) {
  await toPart(samira, 'Vandaag')
  const yildiz = cardOf(samira, 'Yildiz')
  expect(await yildiz.innerText()).toContain('Emre (9) is 175 dagen niet alleen gesproken')
  await yildiz.getByRole('link', { name: 'Leg gesprek vast' }).click()
  await samira.getByLabel('Op school of opvang').check()
  await samira.getByRole('group', { name: /^Emre/ }).getByLabel('Alleen gesproken', { exact: true }).check()
  await samira.getByLabel('Wat is er gezegd of gezien?').fill(told)
  await press(samira, 'Leg gesprek vast')
  await says(samira, 'Vastgelegd. Het team kan het lezen, het gezin nog niet.')
  await toPart(samira, 'Vandaag')
  expect(await yildiz.innerText()).not.toContain('Emre (9) is')
  expect(await yildiz.innerText(), 'his sister still waits').toContain('Noor (14) is 42 dagen')
}

/** Somebody known from another household stays one person; a question is asked for Friday. */
async function onTuesday(samira: Page): Promise<string> {
  await stage.goOnAt('2025-11-25')
  await toPart(samira, 'Huishoudens')
  await follow(samira, 'Yildiz')
  const household = samira.url()
  await follow(samira, 'Voeg iemand toe')
  await samira.getByLabel('Voornaam').fill('Hana')
  await samira.getByLabel('Achternaam').fill('Vries')
  await samira.getByLabel('Geboren op').fill('1983-01-20')
  await choose(samira.getByLabel('Wie is dit in het gezin?'), 'iemand uit het netwerk')
  await press(samira, 'Voeg toe')
  await samira.getByLabel(/^Ja: Hanna de Vries, 42 jaar uit De Vries-Amrani/).check()
  await press(samira, 'Voeg toe')
  await samira.getByText('Familie en netwerk elders').click()
  await says(samira, 'iemand uit het netwerk · 42 jaar')

  await follow(samira, 'Stel een vraag')
  await samira.getByLabel('Dit kan een paar werkdagen wachten').check()
  await choose(samira.getByLabel('Aan wie vraag je het?'), 'Raad voor de Kinderbescherming')
  await samira.getByLabel('Een antwoord op mijn vraag').check()
  await samira.getByLabel('Wat is je vraag?').fill(question)
  await samira.getByLabel('Wat speelt er?').fill('Een jongen van negen sliep bij zijn zus op de kamer.')
  await samira.getByLabel('Wanneer heb je het antwoord nodig?').fill('2025-11-28')
  await press(samira, 'Stel de vraag')
  await says(samira, 'De vraag is gesteld.')
  return household
}

/** Two deputies for one day can't be, and a letter comes back as it was. */
async function onWednesday(samira: Page, household: string) {
  await stage.goOnAt('2025-11-26')
  await samira.goto(household)
  await follow(samira, 'Regel wie waarneemt')
  await choose(samira.getByLabel('Wie neemt er waar?'), 'Joost Verbeek')
  await samira.getByLabel('Eerste dag').fill('2025-12-22')
  await samira.getByLabel('Laatste dag').fill('2025-12-24')
  await samira.getByLabel('Ander werk of een opleiding').check()
  await press(samira, 'Leg vast wie waarneemt')
  await says(samira, 'In deze dagen neemt al iemand waar.')
  await samira.getByLabel('Eerste dag').fill('2025-12-01')
  await samira.getByLabel('Laatste dag').fill('2025-12-05')
  await press(samira, 'Leg vast wie waarneemt')
  await says(samira, 'Van 1 tot en met 5 december 2025 is Joost Verbeek er in plaats van Samira Haddad.')

  await follow(samira, 'Voeg een brief of foto toe')
  const letter = Buffer.from('Beste juf, Emre mag maandag met zijn tante mee.')
  await samira.getByLabel('Welk bestand?').setInputFiles({
    name: 'brief.txt',
    mimeType: 'text/plain',
    buffer: letter,
  })
  await choose(samira.getByLabel('Wat is het?'), 'Brief')
  await samira.getByLabel('Hoe noem je het?').fill('Brief van de tante')
  await press(samira, 'Voeg toe')
  await says(samira, 'Het team kan het zien, het gezin nog niet.')
  const address = await samira.getByRole('link', { name: 'Download' }).first().getAttribute('href')
  expect(await (await samira.request.get(address ?? '')).body()).toEqual(letter)
}

/** A name typed wrong is found; the mother reads along, and nothing of what her son told. */
async function onThursday(samira: Page, household: string) {
  await stage.goOnAt('2025-11-27')
  await samira.getByLabel('Zoek in je huishoudens').fill('Yidliz')
  await samira.getByLabel('Zoek in je huishoudens').press('Enter')
  await samira
    .getByRole('table', { name: 'Huishoudens', exact: true })
    .getByRole('link', { name: 'Yildiz' })
    .click()
  expect(samira.url()).toBe(household)
  await follow(samira, 'Kijk samen')
  await samira.getByLabel(/^Fatma Yildiz/).check()
  await samira.getByLabel('Niemand anders kan meelezen').check()
  await samira.getByLabel('Code voor jezelf').fill(code)
  await press(samira, 'Draai het scherm')
  await follow(samira, 'Verder')
  for (const [part, shown] of [
    ['Ons plan', 'loopt een rondje'],
    ['Wie is bij ons', 'Wanda Koster'],
  ] as const) {
    await toPart(samira, part)
    await says(samira, shown)
    expect(await samira.content(), part).not.toMatch(/twee deuren|Brief van de tante/)
  }
  await follow(samira, 'Stop met samen kijken')
  await samira.getByRole('textbox', { name: 'Code' }).fill(code)
  await press(samira, 'Ga terug')
  await says(samira, 'Laatst op 27 november 2025, met Fatma.')
}

/** All of the week stands on the timeline, and the paper can be read aloud by a computer. */
async function onFriday(samira: Page, household: string) {
  await stage.goOnAt('2025-11-28')
  await samira.goto(household)
  await says(samira, 'Raad voor de Kinderbescherming · vandaag nodig')
  await follow(samira, 'Bekijk de hele tijdlijn')
  await samira.getByLabel('Vanaf').fill('2025-11-24')
  await press(samira, 'Laat zien')
  await says(samira, '5 momenten')
  const lines = await samira.locator('main').innerText()
  expect(week.filter(line => !lines.includes(line))).toEqual([])
  await follow(samira, 'Maak een dossieroverzicht')
  const address = await samira.getByRole('link', { name: 'Maak het papier' }).getAttribute('href')
  const paper = await samira.request.get(address ?? '')
  expect(paper.headers()['content-type']).toContain('application/pdf')
  expect((await paper.body()).toString('latin1')).toContain('/Marked true')
}
