// Makes the pictures of docs/rondleiding.md from the running product, anew with each run: `npm run tour`.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../tests/support/chromium.ts'
import { startServer, temporaryFolder } from '../../tests/support/server.ts'
import { type Picture, pictures } from './pictures.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'docs/images/tour')
const quality = 78
/** It stands on the large screen, so it is the same each time. */
const port = 3999
const desk = { width: 1280, height: 860 }
const phone = { width: 390, height: 844 }

/** Somebody at a desk or with a phone, signed in. */
async function enter(browser: Browser, url: string, { who, on, height }: Picture): Promise<BrowserContext> {
  const viewport = on === 'phone' ? phone : desk
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    baseURL: url,
    viewport: { ...viewport, height: height ?? viewport.height },
    deviceScaleFactor: on === 'phone' ? 2 : 1,
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  await page.goto('/inloggen')
  await page.getByRole('listitem').filter({ hasText: who }).getByRole('button').click()
  await page.waitForURL(address => address.pathname !== '/inloggen')
  return context
}

/** Chromium writes WebP by itself, which Playwright does not offer: a third of the size of a PNG. */
async function draw(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready)
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality })
  return Buffer.from(data, 'base64')
}

async function take(browser: Browser, url: string, picture: Picture): Promise<number> {
  const context = await enter(browser, url, picture)
  const page = context.pages()[0] as Page
  await picture.go(page)
  await page.waitForLoadState('load')
  const drawn = await draw(page)
  writeFileSync(join(folder, `${picture.name}.webp`), drawn)
  await context.close()
  return drawn.length
}

/** The demonstration region, told from its beginning in a folder that goes when the server stops. */
function toldRegion(): string {
  const dataDir = temporaryFolder()
  const env = { ...process.env, DEMO: 'ja', TODAY: '2025-11-20', DATA_DIR: dataDir }
  execFileSync(process.execPath, [join(root, 'scripts/house/enter.mjs'), 'demo:reset'], { cwd: root, env })
  return dataDir
}

async function run(only: readonly string[]) {
  const asked = pictures.filter(({ name }) => only.length === 0 || only.includes(name))
  mkdirSync(folder, { recursive: true })
  const known = new Set(pictures.map(({ name }) => `${name}.webp`))
  for (const file of readdirSync(folder)) if (!known.has(file)) rmSync(join(folder, file))
  const { executablePath, args } = await findChromium()
  const server = await startServer({ dataDir: toldRegion(), port, env: { DEMO: 'ja' } })
  const browser = await chromium.launch({ executablePath, args })
  try {
    for (const picture of asked)
      console.log(`${picture.name}: ${Math.round((await take(browser, server.url, picture)) / 1024)} kB`)
  } finally {
    await browser.close()
    await server.stop()
  }
}

await run(process.argv.slice(2))
