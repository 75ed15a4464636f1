import { readFileSync } from 'node:fs'
import { matchRoutes, type RouteObject } from 'react-router'
import { expect, test } from 'vitest'
import { may, type Permission } from '#src/access/permissions.ts'
import { day } from '#src/kernel/day.ts'
import { writeOnePage } from '#src/platform/documents/pdf.server.ts'
import routes from '#src/routes.ts'
import { textOf } from '#tests/support/pdf-text.ts'
import { guidePaper } from './compose.ts'
import { guidedRoles, letters } from './guide.ts'
import { guides } from './text.nl.ts'

const made = { by: 'De regio', on: day('2025-11-20'), now: '112', safeHome: '0800-2000' }

/** What somebody must be allowed to open an address; null where no page answers it. */
function asks(address: string): Permission | null {
  const found = matchRoutes(routes as RouteObject[], address)?.at(-1)?.route as { file?: string } | undefined
  const file = found?.file && !found.file.endsWith('no-page.page.tsx') ? found.file : null
  const page = file && readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  return ((page && /\bpage\(\s*'([^']+)'/.exec(page)?.[1]) as Permission | undefined) ?? null
}

test('an address that is not there, and one that a role may not open, are noticed', () => {
  expect(asks('/vandaag')).toBe('household-case:list')
  expect(asks('/vandaag/er/is/niets')).toBeNull()
  expect(may({ roles: ['ambassador'] }, asks('/vandaag') as Permission)).toBe(false)
})

test.each(guidedRoles)('the guide for %s is one sheet, and leads where that role may go', role => {
  const guide = guides[role]
  expect(guide.week.length).toBeGreaterThanOrEqual(5)
  expect(guide.week.length).toBeLessThanOrEqual(7)
  const closed = guide.week.map(step => step.to).filter(to => !may({ roles: [role] }, asks(to) as Permission))
  expect(closed).toEqual([])
  const sheet = writeOnePage(guidePaper(role, guide, made), letters)
  const said = sheet && textOf(sheet)
  for (const { what, to } of guide.week) {
    expect(said).toContain(what)
    expect(said).toContain(to)
  }
})
