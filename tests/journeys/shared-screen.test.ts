import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound, follow, openStage, press, type Stage, says, toPart } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test.each([
  { way: 'with scripts', javaScriptEnabled: true },
  { way: 'without any script', javaScriptEnabled: false },
])(
  'the mother sits at the table ($way): Back shows nothing, and only the code leads back',
  async ({ javaScriptEnabled }) => {
    const page = await stage.enter('Samira Haddad', { javaScriptEnabled })
    await toPart(page, 'Huishoudens')
    await follow(page, 'Yildiz')
    const household = new URL(page.url()).pathname
    await follow(page, 'Kijk samen')
    await page.getByLabel(/^Fatma Yildiz/).check()
    await page.getByLabel('Niemand anders kan meelezen').check()
    await page.getByLabel('Code voor jezelf').fill('840217')
    await page.getByRole('button', { name: 'Draai het scherm' }).last().dblclick()
    await page.getByRole('heading', { name: 'Draai het scherm' }).waitFor()

    for (const _ of [1, 2, 3]) {
      await page.goBack()
      await page.getByRole('heading', { name: 'Draai het scherm' }).waitFor()
      expect(await page.content()).not.toMatch(/Yildiz|Samira|huishoud/)
    }
    await page.goto(household)
    expect(new URL(page.url()).pathname).toBe('/samen')
    if (javaScriptEnabled) await expectSound(page)

    await follow(page, 'Verder')
    if (javaScriptEnabled) await expectSound(page)
    await toPart(page, 'Ons plan')
    await says(page, 'loopt een rondje')
    if (javaScriptEnabled) await expectSound(page)
    await toPart(page, 'Wie is bij ons')
    if (javaScriptEnabled) await expectSound(page)
    await follow(page, 'Stop met samen kijken')
    await page.getByRole('textbox', { name: 'Code' }).fill('111112')
    await press(page, 'Ga terug')
    await says(page, 'Deze code klopt niet.')
    if (javaScriptEnabled) await expectSound(page)
    await page.getByRole('textbox', { name: 'Code' }).fill('840217')
    await page.getByRole('button', { name: 'Ga terug' }).last().dblclick()
    await says(page, 'Kijk samen')
    await page.goto('/samen/plan')
    expect(new URL(page.url()).pathname).toBe('/vandaag')
    await page.context().close()
  },
  60_000,
)
