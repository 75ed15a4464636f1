import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { indicatorKeys, indicatorOf, isCounted, isIndicator } from './rules.ts'
import { startDefinitions } from './start.nl.ts'

const derived = new Set(
  [...readFileSync('database/migrations/0061-monitor.sql', 'utf8').matchAll(/'([a-z-]+[a-z])'/g)].map(
    ([, key]) => key,
  ),
)

test('what is counted is derived in the database, and what isn’t says that it can’t say it yet', () => {
  const counted = indicatorKeys.filter(isCounted).filter(key => indicatorOf(key).wave === undefined)
  expect(counted.filter(key => !derived.has(key))).toEqual([])
  for (const key of indicatorKeys.filter(key => !isCounted(key)))
    expect(startDefinitions[key].cannotSay).toMatch(/nog niet/)
})

test('every aim of the way of working has an indicator', () => {
  const served = new Set(indicatorKeys.flatMap(key => indicatorOf(key).why))
  for (const aim of ['W0', 'W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8'] as const)
    expect(served).toContain(aim)
})

test('no definition is longer than a version may be', () => {
  for (const key of indicatorKeys) {
    const { question, definition, numerator, denominator, cannotSay } = startDefinitions[key]
    expect([question.length <= 120, definition.length <= 600, numerator.length <= 300]).toEqual([
      true,
      true,
      true,
    ])
    expect([denominator.length <= 300, cannotSay.length <= 600, cannotSay.length > 20]).toEqual([
      true,
      true,
      true,
    ])
  }
})

test('an address that only looks like an indicator is none', () => {
  expect(['new-households', 'constructor', 'toString', '__proto__', ''].map(isIndicator)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})
