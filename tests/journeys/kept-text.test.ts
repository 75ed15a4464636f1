import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { follow, openStage, press, type Stage, says } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const words = 'Fatma vertelde dat het weekend rustig was.'
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))

async function typeVisit(page: Page) {
  await page.goto('/huishoudens')
  await follow(page, 'Yildiz')
  await follow(page, 'Leg gesprek vast')
  await page.getByLabel('Huisbezoek').check()
  await page
    .getByRole('group', { name: /^Fatma/ })
    .getByLabel('Gesproken', { exact: true })
    .check()
  await page.getByLabel('Wat is er gezegd of gezien?').fill(words)
}

test('what was typed when the connection dropped is there again', async () => {
  const page = await stage.enter('Samira Haddad')
  await typeVisit(page)
  const form = page.url()
  await page.context().setOffline(true)
  await press(page, 'Leg gesprek vast').catch(() => null)
  await page.waitForURL('chrome-error://**').catch(() => null)
  await page.context().setOffline(false)
  await page.goto(form)
  await says(page, 'Je schreef hier net iets wat niet was verstuurd.')
  expect(await page.getByLabel('Wat is er gezegd of gezien?').inputValue()).toBe(words)
  await press(page, 'Leg gesprek vast')
  await says(page, 'Vastgelegd. Het team kan het lezen, het gezin nog niet.')
  expect(await kept(page)).not.toContain('Fatma')
  await page.context().close()
})

test('when only the answer was lost, sending it again makes no second piece', async () => {
  const page = await stage.enter('Samira Haddad')
  await typeVisit(page)
  const form = page.url()
  await page.route(form, async route => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch({ maxRedirects: 0 })
    await route.abort()
  })
  await press(page, 'Leg gesprek vast').catch(() => null)
  await page.unroute(form)
  await page.goto(form)
  await press(page, 'Leg gesprek vast')
  await page.waitForURL(/contactjournaal\/[0-9a-f-]+$/)
  await page.goto(form.replace('gesprek/nieuw', 'contactjournaal?zoek=weekend+rustig'))
  expect(await page.getByText(words).count()).toBe(2)
  await page.context().close()
})

test('nothing of it stays in the browser after a draft was kept, it was cancelled, or somebody signed out', async () => {
  const page = await stage.enter('Samira Haddad')
  await typeVisit(page)
  expect(await kept(page)).toContain('weekend rustig')
  await press(page, 'Bewaar als concept')
  await says(page, 'Je concept is bewaard. Alleen jij ziet het.')
  expect(await page.getByLabel('Wat is er gezegd of gezien?').inputValue()).toBe(words)
  expect(await kept(page)).not.toContain('weekend rustig')
  await press(page, 'Gooi concept weg')
  await says(page, 'Je concept is weggegooid.')
  await typeVisit(page)
  await page.getByRole('link', { name: 'Annuleer' }).click()
  expect(await kept(page)).not.toContain('weekend rustig')
  await typeVisit(page)
  await page.goto('/vandaag')
  expect(await kept(page)).toContain('weekend rustig')
  await page.context().clearCookies()
  await page.goto('/vandaag')
  expect(await kept(page)).toContain('weekend rustig')
  await page.goto('/inloggen')
  expect(await kept(page)).toBe('{}')
  await page.context().close()
})

test('what was kept is gone in the tab of a family, and something unreadable keeps nothing else there', async () => {
  const page = await stage.enter('Samira Haddad')
  await typeVisit(page)
  await page.evaluate(() => sessionStorage.setItem('getypt:/', '{ half'))
  await page.goto('/vandaag')
  expect(await kept(page)).not.toContain('half')
  await page.context().clearCookies()
  await page.goto('/inloggen')
  expect(await kept(page)).toBe('{}')
  await page.evaluate(text => sessionStorage.setItem('getypt:/elders', text), words)
  const family = page.getByRole('listitem').filter({ hasText: 'Noor' })
  await family.getByRole('button').first().click()
  await page.waitForURL(url => url.pathname !== '/inloggen')
  expect(await page.locator('.tt-quick-exit').count()).toBeGreaterThan(0)
  expect(await kept(page)).toBe('{}')
  await page.context().close()
})

test('a piece is recorded and kept as a draft without any script', async () => {
  const page = await stage.enter('Samira Haddad', { javaScriptEnabled: false })
  await typeVisit(page)
  await press(page, 'Bewaar als concept')
  await says(page, 'Je concept is bewaard. Alleen jij ziet het.')
  await press(page, 'Leg gesprek vast')
  await says(page, 'Vastgelegd. Het team kan het lezen, het gezin nog niet.')
  await page.context().close()
})
