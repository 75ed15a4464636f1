import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
  type ViewportSize,
} from 'playwright-core'
import { expect, inject } from 'vitest'
import type { Database } from '#src/platform/database/types.ts'
import { startServer } from './server.ts'
import { toldDataDir, toldOnServer } from './told-data.ts'

/** Somebody at a screen, on a running product with the demonstration region. */
export type Stage = {
  /** A new browser of its own, signed in as one of the demonstration's people (or as nobody). */
  enter(name?: string, options?: BrowserContextOptions): Promise<Page>
  /** The same house on another day, at the same address: who signed in stays so. */
  goOnAt(today: string): Promise<void>
  close(): Promise<void>
}

type Setting = {
  tell?: (database: Database) => Promise<void>
  today?: string
  /** On the embedded database, as `npm start` gives it, and not on a server. */
  isEmbedded?: boolean
}

/** `tell` adds what the demonstration does not tell by itself. */
export async function openStage({
  tell,
  today = '2025-11-20',
  isEmbedded = false,
}: Setting = {}): Promise<Stage> {
  const { executablePath, args } = inject('browser')
  const telling = isEmbedded ? toldDataDir(tell).then(dataDir => ({ dataDir, env: {} })) : toldOnServer(tell)
  const [told, browser] = await Promise.all([telling, chromium.launch({ executablePath, args })])
  const startAt = (day: string, port?: number) =>
    startServer({ dataDir: told.dataDir, port, env: { ...told.env, TODAY: day } })
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

/** A device that can keep a key and recognises its owner. */
export async function withKeys(page: Page): Promise<Page> {
  const phone = await page.context().newCDPSession(page)
  await phone.send('WebAuthn.enable')
  await phone.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return page
}

/** Chooses what begins with these words, as somebody does who reads the list. */
export async function choose(list: Locator, words: string) {
  const options = await list.locator('option').allTextContents()
  const label = options.find(option => option.startsWith(words))
  if (label === undefined) throw new Error(`No choice ${words} among ${options.join(' | ')}`)
  await list.selectOption({ label })
}

/**
 * Opens an address within the page that stands there, so that the browser and axe stay warm: half the work of going
 * there. Only what stands in the body may be new; with another head, or a script of its own, a page is opened anew.
 */
export async function turnTo(page: Page, address: string): Promise<number | undefined> {
  const status = await page.evaluate(async to => {
    const answer = await fetch(to)
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const aroundBody = ({ head, documentElement }: Document) =>
      [documentElement.cloneNode(), ...head.querySelectorAll(':not(title)')]
        .map(node => (node as Element).outerHTML)
        .join()
    if (aroundBody(next) !== aroundBody(document) || next.body.querySelector('script')) return null
    document.title = next.title
    document.documentElement.replaceChild(document.adoptNode(next.body), document.body)
    history.replaceState(null, '', answer.url)
    scrollTo(0, 0)
    await Promise.all([...document.images].map(image => image.decode().catch(() => undefined)))
    return answer.status
  }, address)
  return status ?? (await page.goto(address))?.status()
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Reading the contrast of every text costs more than all the other rules. A text within the same elements and classes
 * as one that was read since the page was opened has the same colours, and is not read again.
 */
function unreadTexts(): Element[] {
  const known = window as unknown as { textsRead?: Set<string> }
  known.textsRead ??= new Set()
  const looks = new Map<Element | null, string>([[null, '']])
  const lookOf = (element: Element | null): string => {
    if (looks.has(element)) return looks.get(element) ?? ''
    const shell = element?.cloneNode() as Element
    for (const name of ['id', 'for', 'href', 'name', 'value', 'aria-label', 'aria-describedby'])
      shell.removeAttribute(name)
    const look = lookOf(element?.parentElement ?? null) + shell.outerHTML + element?.matches(':first-child')
    looks.set(element, look)
    return look
  }
  const hasText = ({ childNodes }: Element) => [...childNodes].some(node => node.nodeValue?.trim())
  return [...document.body.querySelectorAll('*')].filter(element => {
    if (!hasText(element) || known.textsRead?.has(lookOf(element))) return false
    return known.textsRead?.add(lookOf(element))
  })
}

async function faultsForAxe(page: Page): Promise<string[]> {
  // From the top: what scrolled half under the head that stays is no target that is too small.
  await page.evaluate(() => scrollTo(0, 0))
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axeSource)
    await page.evaluate(`window.unreadTexts = ${unreadTexts}`)
  }
  return page.evaluate(async runOnly => {
    const { axe: reader, unreadTexts: unread } = window as unknown as {
      axe: typeof axe
      unreadTexts: () => Element[]
    }
    const withoutContrast = {
      runOnly,
      resultTypes: ['violations' as const],
      rules: { 'color-contrast': { enabled: false } },
    }
    const found = [await reader.run(withoutContrast)]
    const texts = unread()
    if (texts.length > 0) found.push(await reader.run(texts as never, { runOnly: ['color-contrast'] }))
    return found
      .flatMap(({ violations }) => violations)
      .map(
        ({ id, nodes }) => `${location.href} ${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`,
      )
  }, rules)
}

const narrow = { width: 320, height: 640 }

async function faultsOnPhone(page: Page): Promise<string[]> {
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return sideways > 0 ? [`${page.url()} scrolls sideways by ${sideways} px at 320 px`] : []
}

async function resize(page: Page, size: ViewportSize) {
  if (page.viewportSize()?.width !== size.width) await page.setViewportSize(size)
}

/**
 * What is wrong with the page in a window of this size: faults that axe knows, and scrolling sideways on a narrow
 * phone. The window stays as it was looked at last: turning it for each page costs a seventh of looking.
 */
export async function faultsAt(page: Page, size: ViewportSize): Promise<string[]> {
  const looks = [
    { at: size, look: faultsForAxe },
    { at: narrow, look: faultsOnPhone },
  ]
  if (page.viewportSize()?.width === narrow.width) looks.reverse()
  const faults: string[] = []
  for (const { at, look } of looks) {
    await resize(page, at)
    faults.push(...(await look(page)))
  }
  return faults
}

/** The same of the page as it stands. */
export async function faultsOf(page: Page): Promise<string[]> {
  const size = page.viewportSize() ?? narrow
  const faults = await faultsAt(page, size)
  await resize(page, size)
  return faults
}

export const expectSound = async (page: Page) => expect(await faultsOf(page)).toEqual([])
