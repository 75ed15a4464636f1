import { expect, test } from 'vitest'
import { paperForm } from './rules.ts'

test.each([
  ['https://voorbeeld.nl/stuk.pdf', true],
  ['http://intranet/stuk', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['//voorbeeld.nl', false],
  ['HTTPS://voorbeeld.nl', false],
  ['https:voorbeeld.nl', false],
  ['https://voorbeeld.nl/a\r\nb', false],
])('a paper stands at %s: %s', (link, isGood) => {
  expect(paperForm([]).safeParse({ title: 'Notitie', link }).success).toBe(isGood)
})
