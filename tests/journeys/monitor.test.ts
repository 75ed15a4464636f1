import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { follow, openStage, press, type Stage, says } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('a project leader reads the monitor, keeps a figure with what it does not say, and hands the quarter in', async () => {
  const page = await stage.enter('Pieter Hoogland')
  const save = async (link: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: link }).first().click(),
    ])
    return readFile(await file.path(), 'utf8')
  }
  await page.goto('/sturing/monitor')
  await follow(page, 'Hoeveel huishoudens komen erbij?')
  await says(page, 'Wat je niet mag concluderen')
  expect(await save('Cijfers (csv)')).toMatch(/^\uFEFF"vraag";"regio";.*"wat je niet mag concluderen"/)
  await page.goto('/sturing/monitor')
  await follow(page, 'Uitgeven aan de landelijke monitor')
  await press(page, 'Maak het bestand')
  await says(page, 'Het bestand is klaar.')
  expect(await save('Cijfers (csv)')).toContain('"new-households";"Gooi en Vechtstreek"')
  expect(await save('Codeboek (csv)')).toContain('"kolom";"getoond"')
}, 60_000)
