import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '#tests/support/chromium.ts'
import { startServer } from '#tests/support/server.ts'
import { type Result, rounded } from '../support/result.ts'
import { p50, p95 } from '../support/sampling.ts'

const rounds = 9
const languages = ['nl', 'ar']

/** A slow phone on a slow line (quality.md): a fourth of the speed, 400 kbit/s, 400 ms for each question. */
async function slow(page: Page) {
  const phone = await page.context().newCDPSession(page)
  await phone.send('Network.enable')
  await phone.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 400_000 / 8,
    uploadThroughput: 400_000 / 8,
  })
  await phone.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** How long until the first words stand there, from the moment the address was asked, with nothing kept before. */
async function readableAfter(browser: Browser, url: string, cookies: Cookies) {
  const context = await phoneOf(browser)
  await context.addCookies(cookies)
  const page = await context.newPage()
  await slow(page)
  await page.goto(url, { waitUntil: 'load' })
  const { painted, answered } = await page.evaluate(() => {
    const [asked] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const [first] = performance.getEntriesByName('first-contentful-paint')
    return { painted: first?.startTime, answered: asked?.responseStart ?? 0 }
  })
  await context.close()
  if (painted === undefined) throw new Error(`Nothing was painted at ${url}`)
  return { painted, answered }
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

const phoneOf = (browser: Browser) => browser.newContext({ viewport: { width: 360, height: 740 } })

/** Comes in as a mother of the demonstration, who reads in this language. */
async function enterIn(browser: Browser, url: string, language: string): Promise<Cookies> {
  const context = await phoneOf(browser)
  const page = await context.newPage()
  await page.goto(`${url}/inloggen`)
  await page.getByRole('listitem').filter({ hasText: 'Fatma Yildiz' }).getByRole('button').click()
  await page.locator(`.tt-languages [value="${language}"]`).click()
  await page.locator(`html[lang="${language}"]`).waitFor()
  const cookies = await context.cookies()
  await context.close()
  return cookies
}

/** When the first page of a family can be read on a slow phone, without anything of an earlier visit. */
export async function family(): Promise<Result[]> {
  const { executablePath, args } = await findChromium()
  const server = await startServer()
  const browser = await chromium.launch({ executablePath, args })
  const results: Result[] = []
  for (const language of languages) {
    const cookies = await enterIn(browser, server.url, language)
    for (const path of ['/mijn', '/mijn/plan']) {
      const seen: Awaited<ReturnType<typeof readableAfter>>[] = []
      for (let round = 0; round < rounds; round++)
        seen.push(await readableAfter(browser, server.url + path, cookies))
      const times = seen.map(one => one.painted).sort((a, b) => a - b)
      const answers = seen.map(one => one.answered).sort((a, b) => a - b)
      results.push({
        name: `family${path.replaceAll('/', '-')}`,
        n: rounds,
        p50_ms: rounded(p50(times), 0),
        p95_ms: rounded(p95(times), 0),
        answered_p50_ms: rounded(p50(answers), 0),
        language,
      })
    }
  }
  await browser.close()
  await server.stop()
  return results
}
