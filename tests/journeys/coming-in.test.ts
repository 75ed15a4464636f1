import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound, follow, openStage, press, type Stage, says, withKeys } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const ownCode = '749206'
async function openWithKey(phone: Page) {
  await phone.goto('/binnen')
  await phone.getByLabel('Je eigen code').fill(ownCode)
  await press(phone, 'Ga verder')
}

test('a father is let in at the table, comes back by his phone, and no more when his authority is lost', async () => {
  const samira = await stage.enter('Samira Haddad')
  await samira.goto('/huishoudens')
  await follow(samira, 'De Vries-Amrani')
  const household = new URL(samira.url()).pathname
  await follow(samira, 'Toegang van het gezin')
  await expectSound(samira)

  // First what is safe, then the code.
  const ofMark = samira.locator('.tt-card', { has: samira.getByRole('heading', { name: 'Mark de Vries' }) })
  await ofMark.getByRole('link', { name: /Vraag hoe je veilig bereikt/ }).click()
  await samira
    .getByRole('radiogroup', { name: /alleen met deze persoon/ })
    .getByLabel('Ja')
    .check()
  for (const what of [/telefoon zien/, /mail zien/])
    await samira.getByRole('radiogroup', { name: what }).getByLabel('Niemand anders').check()
  await samira.getByLabel('Telefoonnummer').fill('06 00 00 07 72')
  await samira.getByLabel('We mogen bellen').check()
  await press(samira, 'Leg vast')
  await ofMark.getByRole('link', { name: /Geef een nieuwe code/ }).click()
  await samira.getByLabel('Hoe weet je zeker').fill('Hij zit hier aan tafel.')
  await samira
    .getByRole('radiogroup', { name: /vermoeden/ })
    .getByLabel('Nee')
    .check()
  await samira.getByLabel('Samen aan tafel').check()
  await press(samira, 'Maak een code')
  const code = await samira.locator('.tt-access-code').innerText()

  // On his own phone, without anything that says what this is.
  const mark = await withKeys(await stage.enter(undefined, { viewport: { width: 390, height: 800 } }))
  await mark.goto('/binnen/nieuw')
  expect(await mark.content()).not.toMatch(/toekomsttuin|huishouden|gezin/i)
  await expectSound(mark)
  await mark.getByLabel('De code die je kreeg').fill(code)
  await mark.getByLabel('Kies zes cijfers').fill(ownCode)
  await mark.getByLabel('Nog een keer').fill(ownCode)
  await press(mark, 'Ga verder')
  await press(mark, 'Maak een sleutel op dit toestel')
  await says(mark, 'Je sleutel staat op dit toestel.')
  await expectSound(mark)
  await mark.context().clearCookies()
  await openWithKey(mark)
  await says(mark, 'Dag Mark')

  // The court gives the authority over both children to their mother.
  for (const child of ['Sem', 'Fenne']) {
    await samira.goto(`${household}/mensen-en-netwerk`)
    await follow(samira, new RegExp(`Leg opnieuw vast.*${child}`))
    await samira.getByLabel('Laila Amrani').check()
    await samira.getByLabel('Gelezen in een beschikking van de rechter').check()
    await press(samira, 'Leg gezag vast')
  }
  await mark.goto('/mijn')
  await says(mark, 'Deze pagina’s zijn dicht')
  await mark.context().clearCookies()
  await openWithKey(mark)
  await says(mark, 'Dit klopt niet, of de code werkt niet meer.')

  // Samira is asked to tell him, and how that is safe.
  await samira.goto('/vandaag')
  await follow(samira, 'Vertel het veilig')
  await says(samira, 'Bellen mag (06 00 00 07 72).')
  await samira.getByLabel('Hoe en wanneer').fill('Gebeld om vijf uur, hij was alleen.')
  await press(samira, 'Leg vast dat je het vertelde')
  await says(samira, 'omdat het gezag niet is gevonden')
}, 60_000)
