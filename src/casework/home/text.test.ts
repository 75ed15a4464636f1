import { expect, test } from 'vitest'
import { livesAt } from './text.nl.ts'

test.each([
  [['thuis'], false, 'woont thuis'],
  [['thuis'], true, 'woont deels thuis'],
  [['huis van oma'], false, 'woont in: huis van oma'],
  [['huis van vader'], true, 'woont deels in: huis van vader'],
  [['huis van moeder', 'huis van vader'], undefined, 'woont deels in: huis van moeder en huis van vader'],
])('who lives at %s, partly: %s, is told as %s', (labels, partly, told) => {
  expect(livesAt(labels, partly)).toBe(told)
})
