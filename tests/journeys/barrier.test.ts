import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound, follow, openStage, press, type Stage, says, toPart } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, 120_000)
afterAll(() => stage.close())

const title = 'Niemand mag in de avond over geld beslissen'

test('a barrier goes from the one who runs into it to the agenda of the group that can lift it, and is followed there', async () => {
  const wanda = await stage.enter('Wanda Koster')
  await toPart(wanda, 'Praktijk')
  await follow(wanda, 'Alle belemmeringen')
  await follow(wanda, 'Schrijf een belemmering op')
  await wanda.getByLabel('Titel').fill(title)
  await wanda.getByLabel('Wat staat er in de weg?').fill('Bij Samira bleef een plan een week liggen.')
  await wanda.getByLabel('Bij een organisatie').check()
  await wanda.getByLabel('Wat is de leervraag?').fill('Waarom ligt dat besluit zo ver van het gezin?')
  await press(wanda, 'Bewaar de belemmering')
  await says(wanda, 'Gaat dit over iemand: Samira?')
  await wanda.getByLabel('Wat staat er in de weg?').fill('Een plan bleef een week liggen.')
  await press(wanda, 'Bewaar de belemmering')
  await says(wanda, 'De belemmering staat erin.')
  expect(await wanda.getByRole('link', { name: 'Leg voor aan een groep' }).count()).toBe(0)

  const pieter = await stage.enter('Pieter Hoogland')
  await pieter.goto(new URL(wanda.url()).pathname)
  await follow(pieter, 'Leg voor aan een groep')
  await pieter.getByLabel('Projectgroep TKS').check()
  await pieter.getByLabel('Wat vraag je van de groep?').fill('Spreek af wie in de avond beslist.')
  await press(pieter, 'Leg voor')
  await says(pieter, 'Voorgelegd.')
  const waits = async () => {
    await pieter.reload()
    return pieter.getByText('Projectgroep TKS koos nog geen dag.').count()
  }
  await expect.poll(waits, { timeout: 15_000, interval: 500 }).toBe(1)
  await expectSound(pieter)
  await follow(pieter, 'Bekijk het agendapunt')
  await says(pieter, 'Uit de praktijk')
  await follow(pieter, 'Bekijk de belemmering')
  await says(pieter, 'Spreek af wie in de avond beslist.')

  const onAgenda = async (state: string) => {
    await pieter.goto('/sturing/transitieagenda')
    return pieter.getByRole('row').filter({ hasText: title }).filter({ hasText: state }).count()
  }
  expect(await onAgenda('Voorgelegd aan Projectgroep TKS')).toBe(1)
  await follow(pieter, title)
  await follow(pieter, 'Leg vast wat ervan kwam')
  await pieter.getByLabel('Weggenomen').check()
  await pieter.getByLabel('Wat is er nu anders').fill('Er is elke avond iemand die beslist.')
  await press(pieter, 'Leg vast')
  expect(await onAgenda('Weggenomen')).toBe(1)
}, 60_000)
