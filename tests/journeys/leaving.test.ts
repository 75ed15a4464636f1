import { afterAll, beforeAll, expect, test } from 'vitest'
import { follow, openStage, press, type Stage, says } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('an employee leaves: first what is theirs, in numbers; then the day, and nobody is left alone', async () => {
  const gijs = await stage.enter('Gijs Bloem')
  const joost = await stage.enter('Joost Verbeek')

  await gijs.goto('/beheer/mensen')
  await follow(gijs, 'Mirjam Kuiper')
  await follow(gijs, 'Regel het vertrek')
  await says(gijs, 'eerst regelen')
  await gijs.getByLabel('Vanaf welke dag').fill('2025-12-01')
  await gijs.getByLabel('Het klopt dat Mirjam Kuiper hier stopt').check()
  await press(gijs, 'Leg het vertrek vast')
  await says(gijs, 'Wijs daar eerst een andere waarnemer aan.')

  await gijs.goto('/beheer/mensen')
  await follow(gijs, 'Joost Verbeek')
  await follow(gijs, 'Regel het vertrek')
  await says(gijs, 'Vaste contactpersoon van')
  await says(gijs, 'Vraag Joost Verbeek om warm over te dragen.')
  await gijs.getByLabel('Vanaf welke dag').fill('2025-12-01')
  await gijs.getByLabel('Het klopt dat Joost Verbeek hier stopt').check()
  await press(gijs, 'Leg het vertrek vast')
  await says(gijs, 'Het vertrek staat vast.')
  await joost.goto('/vandaag')
  await says(joost, 'Je werkt hier vanaf 1 december 2025 niet meer.')

  await stage.goOnAt('2025-12-01')
  await joost.goto('/vandaag')
  expect(new URL(joost.url()).pathname, 'the door is shut').toBe('/inloggen')
  await gijs.goto('/beheer/mensen')
  await follow(gijs, 'Mirjam Kuiper')
  await follow(gijs, 'Regel het vertrek')
  const all = gijs.getByText('Vaste contactpersoon van 4 huishoudens in Huizen')
  await expect.poll(() => gijs.reload().then(() => all.count()), { message: 'the house handed over' }).toBe(1)
}, 60_000)
