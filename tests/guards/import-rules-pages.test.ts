import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const src = resolve(import.meta.dirname, '../../src')

/** The pages that no address leads to: the import rules take every page for an entry and can't see them. */
function pagesWithoutAddress(pages: string[], routes: string): string[] {
  return pages.filter(page => !routes.includes(page))
}

test('every page stands in routes.ts, so that somebody can reach it', () => {
  const pages = globSync('**/*.page.tsx', { cwd: src }).map(page => page.replaceAll('\\', '/'))
  expect(pages.length).toBeGreaterThan(0)
  expect(pagesWithoutAddress(pages, readFileSync(join(src, 'routes.ts'), 'utf8'))).toEqual([])
})

test('a page that routes.ts forgets is found', () => {
  const routes = `route('vandaag', 'casework/today/today.page.tsx')`
  expect(
    pagesWithoutAddress(['casework/today/today.page.tsx', 'casework/today/gone.page.tsx'], routes),
  ).toEqual(['casework/today/gone.page.tsx'])
})
