import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { Database } from '#src/platform/database/types.ts'
import { startServer } from './server.ts'
import { toldDataDir } from './told-data.ts'

/** Somebody at a screen, on a running product with the demonstration region. */
export type Stage = {
  /** A new browser of its own, signed in as one of the demonstration's people (or as nobody). */
  enter(name?: string, options?: BrowserContextOptions): Promise<Page>
  /** The same house on another day, at the same address: who signed in stays so. */
  goOnAt(today: string): Promise<void>
  close(): Promise<void>
}

type Setting = { tell?: (database: Database) => Promise<void>; today?: string }

/** `tell` adds what the demonstration does not tell by itself. */
export async function openStage({ tell, today = '2025-11-20' }: Setting = {}): Promise<Stage> {
  const { executablePath, args } = inject('browser')
  const [told, browser] = await Promise.all([toldDataDir(tell), chromium.launch({ executablePath, args })])
  const startAt = (day: string, port?: number) => startServer({ dataDir: told, port, env: { TODAY: day } })
  let server = await startAt(today)
  return {
    enter: (name, options) => enter(browser, server.url, name, options),
    goOnAt: async later => {
      await server.stop({ keepData: true })
      server = await startAt(later, Number(new URL(server.url).port))
    },
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}

async function enter(
  browser: Browser,
  url: string,
  name?: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    baseURL: url,
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  await page.goto('/inloggen')
  if (name) {
    await page.getByRole('listitem').filter({ hasText: name }).getByRole('button').click()
    await page.waitForURL(url => url.pathname !== '/inloggen')
  }
  return page
}

// What somebody does on a page, by the words that stand there.
export const toPart = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click()
export const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click()
export const says = (page: Page, words: string) => page.getByText(words).first().waitFor()

/** Chooses what begins with these words, as somebody does who reads the list. */
export async function choose(list: Locator, words: string) {
  const options = await list.locator('option').allTextContents()
  const label = options.find(option => option.startsWith(words))
  if (label === undefined) throw new Error(`No choice ${words} among ${options.join(' | ')}`)
  await list.selectOption({ label })
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is wrong with the page as it stands: faults that axe knows, and scrolling sideways on a narrow phone. */
export async function faultsOf(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    // No page has a frame, and only faults are read: looking costs half of what it would.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .analyze()
  const faults = found.violations.map(
    fault => `${page.url()} ${fault.id}: ${fault.nodes.map(node => node.target.join(' ')).join(', ')}`,
  )
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (sideways > 0) faults.push(`${page.url()} scrolls sideways by ${sideways} px at 320 px`)
  if (size) await page.setViewportSize(size)
  return faults
}

export const expectSound = async (page: Page) => expect(await faultsOf(page)).toEqual([])
