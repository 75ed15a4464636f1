import { expect, test } from 'vitest'
import { settingForm } from './rules.ts'

test.each([
  ['the least', '3', true],
  ['the most', '25', true],
  ['below', '2', false],
  ['above', '26', false],
  ['half a number', '4,5', false],
  ['a word', 'vijf', false],
  ['nothing', undefined, false],
] as const)('a threshold from 3 to 25: %s', (_, value, isGood) => {
  expect(settingForm([3, 25]).safeParse({ value, version: '5' }).success).toBe(isGood)
})
