import { afterAll, beforeAll, expect, test } from 'vitest'
import { follow, openStage, press, type Stage, says } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('a closing is refused with what is missing, and made when all of that is met', async () => {
  const page = await stage.enter('Joost Verbeek')
  await page.goto('/huishoudens')
  await follow(page, 'Smit-Bakker')
  await follow(page, 'Bekijk of wijzig dit')
  const course = page.url()
  await follow(page, 'Ga weer verder')
  await press(page, 'Ga weer verder')
  await says(page, 'Schrijf waarom.')
  await page.getByLabel('Waarom?').fill('Wendy is hersteld.')
  await press(page, 'Ga weer verder')
  await says(page, 'Het huishouden loopt weer.')

  const agreed = 'Oma en Patrick bellen elkaar als het spannend wordt.'
  await follow(page, 'Sluit af met nazorg')
  await page.getByLabel('Wat spreken jullie af').fill(agreed)
  await page.getByLabel('Dag van de vervolgafspraak').fill('2025-12-18')
  await press(page, 'Begin de nazorg')
  await says(page, 'Er ontbreekt nog iets.')
  expect(await page.getByLabel('Wat spreken jullie af').inputValue()).toBe(agreed)

  for (const condition of ['Luuk hoeft niets over te brengen.', 'Evi en Bram spelen gewoon door']) {
    await page.goto(`${course.replace('/verloop', '')}/afsluiten`)
    await follow(page, condition)
    await page.getByLabel('voldaan', { exact: true }).check()
    await press(page, 'Bewaar hoe ver het is')
  }
  await page.goto(course)
  await says(page, 'Je kunt afsluiten.')
  await follow(page, 'Sluit af met nazorg')
  await page.getByLabel('Wat spreken jullie af').fill(agreed)
  await page.getByLabel('Dag van de vervolgafspraak').fill('2025-12-18')
  await press(page, 'Begin de nazorg')
  await says(page, 'De nazorg is begonnen.')
  await says(page, 'Het volgende nazorgmoment is vanaf 20 februari 2026')
}, 60_000)

test('closing otherwise waits for somebody else: the scientist of the team signs, and the household can come back', async () => {
  const samira = await stage.enter('Samira Haddad')
  await samira.goto('/huishoudens')
  await follow(samira, 'Okonkwo-Visser')
  await follow(samira, 'Bekijk of wijzig dit')
  const course = new URL(samira.url()).pathname
  await follow(samira, 'Sluit anders af')
  await samira.getByLabel('Een andere regio neemt het over').check()
  await samira.getByLabel('Wat is er gebeurd?').fill('Het gezin woont nu in het noorden.')
  await samira.getByLabel('Wat heb je met de meldcode afgewogen?').fill('Geen melding: de hulp gaat door.')
  await press(samira, 'Vraag de tweede handtekening')
  await says(samira, 'Schrijf aan wie je het hebt overgedragen.')
  await samira.getByLabel('Een andere reden').check()
  await press(samira, 'Vraag de tweede handtekening')
  await says(samira, 'De vraag ligt er.')
  expect((await samira.goto(course.replace('verloop', 'afsluiten/oordeel')))?.status()).toBe(403)

  const eva = await stage.enter('Eva Lindeboom')
  await eva.goto('/vandaag')
  await eva.locator(`a[href$="afsluiten/oordeel"]`).click()
  await says(eva, 'Geen melding: de hulp gaat door.')
  await eva.getByLabel('Ja, sluit dit huishouden af').check()
  await eva.getByLabel('Waarom?').fill('Ik zie geen onveiligheid meer.')
  await press(eva, 'Leg je oordeel vast')
  await says(eva, 'Wie erbij was, kan alles nog lezen.')

  await samira.goto(course)
  await follow(samira, 'Heropen na een nieuwe melding')
  await samira.getByLabel('Wat is er gemeld, en door wie?').fill('School maakt zich opnieuw zorgen.')
  await press(samira, 'Heropen het huishouden')
  await says(samira, 'Het huishouden is heropend.')
  await samira.goto(course)
  await says(samira, 'Dit huishouden is eerder afgesloten en opnieuw gemeld.')
}, 60_000)
