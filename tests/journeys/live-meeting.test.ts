import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comeIn } from '#tests/support/at-the-table.ts'
import { expectSound, follow, openStage, press, type Stage, says, toPart } from '#tests/support/browser.ts'
import { textOf } from '#tests/support/pdf-text.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

async function begin() {
  const lead = await stage.enter('Samira Haddad')
  await toPart(lead, 'Huishoudens')
  await follow(lead, 'Kramer')
  await lead.locator('a[href*="/beraad/"]:not([href$="nieuw"])').first().click()
  await follow(lead, 'Begin het beraad')
  await press(lead, 'Begin')
  await lead.locator('[data-live]').waitFor()
  const live = new URL(lead.url()).pathname
  const screen = await comeIn(stage, { lead, live }, 'Groot scherm', {})
  const mother = await comeIn(stage, { lead, live }, 'Ilse')
  const son = await comeIn(stage, { lead, live }, 'Daan')
  await lead.goto(live)
  return { lead, live, screen, mother, son }
}

const to = (lead: Page, step: string) => lead.getByRole('button', { name: step, exact: true }).last().click()
const openSteps = (lead: Page) => lead.locator('summary', { hasText: 'Alle stappen' }).click()

test('four windows, from the codes to the end: what is private shows where it belongs and nowhere else', async () => {
  const { lead, live, screen, mother, son } = await begin()

  // A question that reaches who leads alone; on the boy's phone everything stays as it was.
  const untouched = await son.locator('[data-live]').innerText()
  await press(mother, 'Ik heb een vraag')
  await says(mother, 'Je vraag is aangekomen.')
  await lead.locator('summary', { hasText: 'Vragen aan jou (1)' }).click()
  await press(lead, 'Ik kom naar je toe')
  await says(mother, 'Er komt iemand naar je toe.')
  expect(await son.locator('[data-live]').innerText()).toBe(untouched)
  await expectSound(mother)

  // The family alone: who leads reads it when she who wrote it shows it.
  await follow(lead, 'Geef de familie eigen tijd')
  await press(lead, 'Begin de besloten tijd')
  await says(screen, 'De familie is even onder elkaar')
  await says(mother, 'Jullie zijn even onder elkaar')
  await mother.getByLabel('Een afspraak', { exact: true }).check()
  await mother.getByLabel('Wat wil je zeggen?').fill('Ik bel voordat ik kom.')
  await press(mother, 'Zeg het tegen elkaar')
  await says(son, 'Ik bel voordat ik kom.')
  expect(await lead.content()).not.toContain('Ik bel voordat')
  await press(lead, 'Iedereen is terug')
  await mother.getByRole('button', { name: 'Laat dit aan iedereen zien' }).click()
  await openSteps(lead)
  await to(lead, 'De afspraken')
  await says(screen, 'Ik bel voordat ik kom.')
  // Others can see it before who did it gets the answer; until then a note stands over the page.
  await lead.locator('[data-status]:empty').waitFor({ state: 'attached' })
  await expectSound(lead)

  // Dissent stands as his; a face is his own, and on no other screen.
  await son
    .getByRole('link', { name: /^Wat vind jij/ })
    .first()
    .click()
  await son.getByLabel('Niet mee eens').check()
  await son.getByLabel('Iedereen die dit leest').check()
  await press(son, 'Zeg het')
  await lead.locator('.tt-live-mark', { hasText: 'Daan Kramer' }).waitFor()
  await son.getByRole('link', { name: 'Jouw cijfer' }).first().click()
  await son.getByLabel('Best veilig').check()
  await expectSound(son)
  await press(son, 'Klaar')
  await son.locator('[data-live]').waitFor()
  await lead.goto(`${live}/cijfers`)
  await says(lead, 'Nooit: onder de leeftijd')
  expect(await screen.content()).not.toContain('Best veilig')

  // At the table only who and when are asked; then it stands in the draft of the plan, and on the paper they take along.
  await lead.goto(live)
  await follow(lead, /^Wie en wanneer bij: Ik bel voordat ik kom/)
  await lead.getByLabel('Ilse Kramer').check()
  await lead.getByLabel('Ilse komt soms laat').check()
  await press(lead, 'Zo spreken we het af')
  await says(screen, 'Ilse Kramer, uiterlijk')
  await lead.goto(`${live}/sluiten`)
  await press(lead, 'Sluit het beraad')
  for (const page of [mother, son, screen]) await says(page, 'Het beraad is klaar')
  await says(lead, 'Wat het beraad opleverde')
  await lead.locator('li', { hasText: 'Ilse Kramer Ik bel voordat ik kom.' }).waitFor()
  const paper = await lead.getByRole('link', { name: 'Maak het papier (PDF)' }).getAttribute('href')
  const made = await lead.request.get(paper ?? '')
  expect(made.headers()['content-type']).toBe('application/pdf')
  const printed = textOf(await made.body())
  expect(printed).toMatch(/Ilse Kramer, uiterlijk 27 nov.*: Ik bel voordat ik kom\./)
  expect(printed).not.toMatch(/Best veilig|onder de leeftijd/)
}, 90_000)
