import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound, follow, openStage, press, type Stage, says, withKeys } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const administrator = 'Gijs Bloem'
const privacyOfficer = 'Irene Vos'
const colleague = 'Joost Verbeek'

test('a colleague is invited, comes in by a key, and gets a new way in when two others say so', async () => {
  const beheer = await stage.enter(administrator)
  await beheer.goto('/beheer/mensen')
  await follow(beheer, colleague)
  await follow(beheer, 'Bekijk of nodig uit')
  await press(beheer, 'Nodig uit')
  await says(beheer, 'Er staat een uitnodiging open')
  await expectSound(beheer)
  const code = await beheer.locator('code').innerText()

  const laptop = await withKeys(await stage.enter())
  await laptop.goto('/inloggen/uitnodiging')
  await expectSound(laptop)
  await laptop.getByLabel('De code').fill(code)
  await press(laptop, 'Ga verder')
  await says(laptop, `Welkom, ${colleague}`)
  await expectSound(laptop)
  await laptop.getByLabel('Hoe noem je dit apparaat?').fill('laptop van het werk')
  await press(laptop, 'Maak een sleutel en log in')
  await laptop.waitForURL(url => url.pathname === '/vandaag')

  await laptop.context().clearCookies()
  await laptop.goto('/inloggen/sleutel?naar=%2Feigen-sleutels')
  await expectSound(laptop)
  await press(laptop, 'Gebruik mijn sleutel')
  await says(laptop, 'laptop van het werk')
  await expectSound(laptop)

  // The laptop was lost: one asks, another decides.
  await beheer.reload()
  await follow(beheer, 'Vraag herstel aan')
  await beheer.getByLabel('Hoe weet je zeker').fill('Hij staat hier aan de balie.')
  await press(beheer, 'Vraag herstel aan')
  await says(beheer, 'Een andere collega beslist.')
  const officer = await stage.enter(privacyOfficer)
  await officer.goto(new URL(beheer.url()).pathname)
  await expectSound(officer)
  await officer.getByLabel('Ja, geef opnieuw toegang.').check()
  await press(officer, 'Leg je besluit vast')
  await says(officer, 'Bevestigd.')

  await laptop.goto('/mijn-toegang')
  expect(new URL(laptop.url()).pathname).toBe('/inloggen')
  await laptop.goto('/inloggen/sleutel')
  await press(laptop, 'Gebruik mijn sleutel')
  await says(laptop, 'Dit klopt niet, of het werkt niet meer.')
}, 60_000)
