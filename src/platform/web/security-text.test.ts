import { expect, test } from 'vitest'
import { securityText } from './security-text.ts'

const now = new Date('2026-11-22T21:00:00Z')

test('who finds a weak spot reads whom to tell, until a day less than a year away', () => {
  const said = securityText('https://regio.example/zwakke-plek', 'https://tuin.example', now)
  expect(said).toContain('Contact: https://regio.example/zwakke-plek\n')
  expect(said).toContain('Canonical: https://tuin.example/.well-known/security.txt\n')
  const expires = Date.parse(/^Expires: (.+)$/m.exec(said)?.[1] ?? '')
  expect(expires).toBeGreaterThan(now.getTime())
  expect(expires).toBeLessThan(now.getTime() + 365 * 86_400_000)
})

test('a mail address is told as one, and without an address of the site nothing is claimed', () => {
  const said = securityText('ciso@regio.example', null, now)
  expect(said).toContain('Contact: mailto:ciso@regio.example\n')
  expect(said).not.toContain('Canonical')
})
