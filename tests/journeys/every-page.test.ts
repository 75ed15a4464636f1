import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  expectSound,
  faultsAt,
  faultsOf,
  openStage,
  press,
  type Stage,
  turnTo,
} from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const leadsElsewhere =
  /^\/(uitloggen|snel-weg)|\/download$|\/logboek\/bestand$|\/adresblad\/:id$|\/voorbeeld(\/[\w.-]+)?$|\.(docx|pdf|pptx|json|ics|svg|png|csv|xlsx)$/
/** Pages of one kind that differ by a word in their address and not by a number. */
const byWord =
  /(\/monitor\/(?!export|uitgeven)|\/landelijk\/(?!opslaan)|\/termijnen\/(?!concept|geschiedenis)|\/tekst\/|\/uitleg\/)[\w-]+/
const patternOf = (address: string) =>
  address
    .replace(/[?#].*$/, '')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(byWord, '$1:word')
    .replace(/\/(moment|vraag)\/\d$/, '/$1/:number')

const linksOn = (page: Page): Promise<string[]> =>
  page.locator('a[href^="/"]').evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))

/** Follows every link from where the page stands, one page of each kind, and looks at each. */
async function walk(page: Page, seen: Set<string>, faults: string[]): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 900 }
  const waiting = [new URL(page.url()).pathname]
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const pattern = patternOf(address)
    if (seen.has(pattern) || leadsElsewhere.test(pattern)) continue
    seen.add(pattern)
    const status = await turnTo(page, address)
    if (status !== 200) faults.push(`${address} answers ${status}`)
    faults.push(...(await faultsAt(page, size)))
    waiting.push(...(await linksOn(page)))
  }
}

// One walk sees the pages that nobody before it could reach.
test('every page that anybody can reach is sound for eye, keyboard and phone', async () => {
  const seen = new Set<string>()
  const faults: string[] = []
  const front = await stage.enter()
  await expectSound(front)
  const names = await front.locator('.tt-persona strong').allInnerTexts()
  expect(names.length).toBeGreaterThan(12)
  for (const name of names) {
    const page = await stage.enter(name)
    await walk(page, seen, faults)
    await page.context().close()
  }
  expect(faults).toEqual([])
  expect(seen.size).toBeGreaterThan(250)
}, 300_000)

test('the pages for what went wrong are sound too', async () => {
  const page = await stage.enter('Samira Haddad')
  for (const address of ['/bestaat-niet', '/beheer']) {
    await page.goto(address)
    await expectSound(page)
    await page.getByRole('link', { name: 'Naar de startpagina' }).waitFor()
  }
})

// On a phone of 320 px, by a girl of fourteen: she has the most pages, faces among them.
test('the pages of a family are sound from right to left in large letters, and in English', async () => {
  const page = await stage.enter('Noor Yildiz', { viewport: { width: 320, height: 640 } })
  await press(page, 'Grotere letters')
  await press(page, 'العربية')
  await page.locator('html.tt-large-letters[lang="ar"][dir="rtl"]').waitFor()
  const [seen, faults]: [Set<string>, string[]] = [new Set(), []]
  await walk(page, seen, faults)
  expect(seen.size).toBeGreaterThan(15)
  await page.goto('/mijn/rechten')
  await press(page, 'English')
  await page.locator('html[lang="en"]').waitFor()
  expect(new URL(page.url()).pathname).toBe('/mijn/rechten')
  faults.push(...(await faultsOf(page)))
  const door = await stage.enter(undefined, { viewport: { width: 320, height: 640 } })
  for (const address of ['/binnen', '/binnen/nieuw', '/beraad']) {
    await door.goto(address)
    await press(door, 'العربية')
    await door.locator('html[lang="ar"][dir="rtl"]').waitFor()
    faults.push(...(await faultsOf(door)))
  }
  expect(faults).toEqual([])
}, 120_000)
