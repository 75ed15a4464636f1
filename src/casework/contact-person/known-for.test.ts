import { expect, test } from 'vitest'
import { knownFor } from './text.nl.ts'

test.each([
  ['caseworker', 'Gemeente Hilversum', 'consulent · Gemeente Hilversum'],
  ['certified-institution-worker', 'Gecertificeerde instelling', 'gecertificeerde instelling'],
  ['safe-home-worker', 'Veilig Thuis', 'Veilig Thuis'],
  ['adviser', null, 'adviseur'],
])('a %s of %s is told as %s', (capacity, organisation, told) => {
  expect(knownFor(capacity, organisation)).toBe(told)
})
