import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { notFittingReasons } from '#src/casework/household/rules.ts'
import { indicatorKeys, indicatorOf, isIndicator } from './rules.ts'
import { startDefinitions } from './start.nl.ts'

const sqlOf = (name: string) => readFileSync(`database/migrations/${name}.sql`, 'utf8')
const derived = new Set(
  [
    ...`${sqlOf('0061-monitor')}${sqlOf('0063-connected').split('monitor_start')[0]}`.matchAll(
      /'([a-z-]+[a-z])'/g,
    ),
    // One reason a row: the name of the indicator and the reason behind it.
    ...notFittingReasons.map(reason => ['', `not-fitting-${reason}`]),
  ].map(([, key]) => key),
)

test('every indicator is derived in the database', () => {
  const keys = indicatorKeys.filter(key => indicatorOf(key).wave === undefined)
  expect(keys.filter(key => !derived.has(key))).toEqual([])
})

test('the database calls each indicator what the app calls it', () => {
  const said = [...sqlOf('0065-national').matchAll(/^ {4}\('([a-z0-9-]+)', '([a-z]+)', '(.*)'\),?$/gm)].map(
    ([, key, unit, question]) => [key, unit, question?.replaceAll("''", "'")],
  )
  expect(said).toEqual(indicatorKeys.map(key => [key, indicatorOf(key).unit, startDefinitions[key].question]))
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
