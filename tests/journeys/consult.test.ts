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

const question = 'Hoe praten ouders over school als elk gesprek ruzie wordt?'
const advice = 'Laat ze ieder apart met school praten. Begin bij wat het kind nodig heeft.'

test('a consult from question to use: asked without names, answered by who does not know the family, and used', async () => {
  const samira = await stage.enter('Samira Haddad')
  await toPart(samira, 'Huishoudens')
  await follow(samira, 'De Vries-Amrani')
  const household = new URL(samira.url()).pathname
  await follow(samira, 'Stel een vraag')
  await samira.getByLabel('Dit kan een paar werkdagen wachten').check()
  await choose(samira.getByLabel('Aan wie vraag je het?'), 'Raad voor de Kinderbescherming')
  await samira.getByLabel('Een tweede blik').check()
  await samira.getByLabel('Wat is je vraag?').fill(question)
  await samira
    .getByLabel('Wat speelt er?')
    .fill('Sem (30-09-2014) woont in Hilversum. Zijn ouders zijn uit elkaar.')
  await press(samira, 'Stel de vraag')
  await says(samira, 'Hieraan kan iemand het gezin herkennen: ‘Sem’, ‘Hilversum’, ‘30-09-2014’.')
  expect(await samira.getByLabel('Wat is je vraag?').inputValue()).toBe(question)
  await samira.getByLabel('Wat speelt er?').fill('Een jongen van elf. Zijn ouders zijn uit elkaar.')
  await press(samira, 'Stel de vraag')
  await says(samira, 'De vraag is gesteld.')
  const asked = samira.url()

  const lotte = await stage.enter('Lotte Sanders')
  await follow(lotte, question)
  for (const hidden of ['Amrani', 'Vries', 'Samira', 'Hilversum', household])
    expect(await lotte.content(), hidden).not.toContain(hidden)
  await says(lotte, 'Een tweede blik: zie ik iets over het hoofd?')
  await follow(lotte, 'Laat weten dat jij deze vraag oppakt')
  await press(lotte, 'Ik pak deze vraag op')
  await says(lotte, 'opgepakt door Lotte Sanders')
  await samira.reload()
  await says(samira, 'Lotte Sanders heeft je vraag opgepakt.')
  await press(lotte, 'Geef antwoord')
  await says(lotte, 'Schrijf je antwoord.')
  await expectSound(lotte)
  await lotte.getByLabel('Je antwoord').fill(advice)
  await press(lotte, 'Geef antwoord')
  await says(lotte, 'Dank je.')
  expect((await lotte.goto(household))?.status(), 'the household of the question').toBe(404)

  await toPart(samira, 'Vandaag')
  await says(samira, 'Er is antwoord op je vraag')
  await samira.goto(asked)
  await says(samira, advice)
  await follow(samira, 'Leg vast wat je ermee deed')
  await samira.getByLabel('Voor een deel').check()
  await samira.getByLabel('Wat heb je ermee gedaan, en waarom?').fill('Met school gepraat. Vader wilde niet.')
  await samira.getByLabel('4: bruikbaar').check()
  await press(samira, 'Leg vast')
  await says(samira, 'Zo leert de regio welke kennis helpt.')
  await samira.goto(asked)
  await says(samira, 'Antwoord gevolgd: voor een deel')
  await says(samira, '4 van 5')
}, 90_000)
