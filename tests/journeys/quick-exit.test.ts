import { afterAll, beforeAll, expect, test } from 'vitest'
import { follow, openStage, type Stage, says } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const elsewhere = 'https://www.buienradar.nl/'

test.each([
  { way: 'with the script', javaScriptEnabled: true },
  { way: 'without any script', javaScriptEnabled: false },
])('Snel weg $way: the Back button shows nothing of the family', async ({ javaScriptEnabled }) => {
  const page = await stage.enter('Noor Yildiz', { javaScriptEnabled })
  await page.route(`${elsewhere}**`, route => route.fulfill({ contentType: 'text/html', body: 'Het weer' }))
  await page.goto('/mijn/plan')
  await page.goto('/mijn/uitleg')
  const away = page.waitForRequest(elsewhere)
  await follow(page, 'Snel weg')
  await away
  // Where the other site can't be reached a browser shows a page of its own.
  await page.waitForURL(({ hostname }) => hostname !== 'localhost')
  // Going back before that page stands would end its coming, and no more.
  await page.waitForLoadState()
  await page.goBack()
  await says(page, 'Je bent uitgelogd.')
  expect(await page.title()).toBe('Inloggen')
  expect(await page.content()).not.toMatch(/Toekomsttuin|gezin|huishoud|[Vv]eilig|Noor|Yildiz/)
  await page.context().close()
})
