import { expect, test } from 'vitest'
import { safeReturn } from './rules.ts'

test.each([
  ['/huishoudens/1?x=2', '/huishoudens/1?x=2'],
  ['//kwaad.example', '/'],
  ['/\\kwaad.example', '/'],
  ['https://kwaad.example', '/'],
  ['/ /kwaad', '/'],
  [null, '/'],
])('somebody who asked for %s comes to %s after signing in', (wanted, arrives) => {
  expect(safeReturn(wanted)).toBe(arrives)
})
