import type { BrowserContextOptions, Page } from 'playwright-core'
import { press, type Stage } from './browser.ts'

/** Who leads makes a code, and somebody comes in with it on a device of their own. */
export async function comeIn(
  stage: Stage,
  { lead, live }: { lead: Page; live: string },
  name: string,
  device: BrowserContextOptions = { viewport: { width: 360, height: 740 } },
): Promise<Page> {
  await lead.goto(`${live}/codes`)
  await lead.locator('.tt-live-seat').filter({ hasText: name }).getByRole('button').click()
  const code = await lead.locator('.tt-live-code__letters').innerText()
  const page = await stage.enter(undefined, device)
  await page.goto('/beraad')
  await page.getByLabel('Code').fill(code.toLowerCase())
  await press(page, 'Doe mee')
  await page.locator('[data-live]').waitFor()
  return page
}

export const words = (page: Page) => page.getByLabel('Wat wil je zeggen?')

/** A line that was said, as it stands at somebody's. */
export const line = (page: Page, text: string) => page.locator('.tt-live-line').filter({ hasText: text })

export async function sayToAll(page: Page, kind: string, text: string) {
  await page.getByLabel(kind, { exact: true }).check()
  await words(page).fill(text)
  await press(page, 'Zeg het tegen iedereen')
}
