import { expect, test } from 'vitest'
import { z } from 'zod'
import { householdField } from './rules.ts'

test.each([
  ['who belongs to one household says nothing', ['a'], undefined, true],
  ['who belongs to two says which', ['a', 'b'], 'b', true],
  ['who belongs to two and says nothing is asked', ['a', 'b'], undefined, false],
  ['a household of others is none of theirs', ['a', 'b'], 'c', false],
] as const)('%s', (_, caseIds, given, isGood) => {
  const form = z.object({ household: householdField(caseIds) })
  expect(form.safeParse(given ? { household: given } : {}).success).toBe(isGood)
})
