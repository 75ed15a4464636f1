import { expect, test } from 'vitest'
import type { Result } from '../../benchmarks/support/result.ts'
import { textOf } from '../../benchmarks/support/write-results.ts'

const run = { asked: '--minutes 20', loadBefore: 0.4, began: new Date() }
const saved = (ratio: number): Result => ({
  name: 'save-note',
  size: 1000,
  engine: 'postgres',
  ratio,
  n: 300,
})
const told = (...results: Result[]) => textOf(results, run)

test('who reads the results sees which figure meets its target and which one does not', () => {
  expect(told(saved(4))).toContain('| save-note | 1000 | postgres | 4 | ≤ 4 | met |')
  expect(told(saved(4.01))).toContain('| save-note | 1000 | postgres | 4.01 | ≤ 4 | **not met** |')
})

test('what was not measured is told as that, with why, and never as a figure', () => {
  const text = told({
    name: 'monitor',
    size: 1_000_000,
    engine: 'postgres',
    n: 0,
    not_measured: '9 minutes needed',
  })
  expect(text).toContain('- monitor at 1000000 households on postgres: 9 minutes needed')
  expect(text).not.toContain('| monitor | 1000000')
  expect(text).toContain('| saving beside a bare row and line |  |  |  |  | ≤ 4 | not measured |')
})

test('a target for the largest region says nothing about a small one', () => {
  const search: Result = { name: 'search-scientist', size: 1000, engine: 'postgres', p95_ms: 90, n: 300 }
  expect(told(search)).toContain('| search by name, p95 ms |  | 1000000 |  |  | ≤ 50 | not measured |')
})
