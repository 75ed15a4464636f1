import { expect, test } from 'vitest'
import { detailText } from './text.nl.ts'

test.each([
  ['a threshold', { what: 'smallNumberThreshold', was: 5, becomes: 6 }, 'Kleine aantallen: 5 → 6'],
  [
    'a role that was given',
    { what: 'An Collega', was: null, becomes: 'caseworker' },
    'An Collega: niets → consulent',
  ],
  [
    'two roles at once',
    { what: 'An Collega', becomes: 'adviser, ambassador' },
    'An Collega: adviseur, ambassadeur',
  ],
  ['a last day', { what: 'An Collega', becomes: '2025-12-01' }, 'An Collega: 1 december 2025'],
  ['a line that keeps nothing', {}, ''],
] as const)('%s reads as a person would say it', (_, detail, words) => {
  expect(detailText(detail)).toBe(words)
})
