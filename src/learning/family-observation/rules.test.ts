import { expect, test } from 'vitest'
import { CheckForm } from './rules.ts'

const isGood = (given: object) => CheckForm.safeParse(given).success

test('what crosses is about something; what stays with the family needs no more words', () => {
  expect(isGood({ verdict: 'pass', about: 'process' })).toBe(true)
  expect(isGood({ verdict: 'keep' })).toBe(true)
  expect(isGood({ verdict: 'pass' })).toBe(false)
  expect(isGood({})).toBe(false)
})
