import { expect, test } from 'vitest'
import { choose, steps } from './steps.ts'
import { tallyOf } from './tally.ts'

const file = (statuses: string[], status = 'passed') => ({
  name: 'a.test.ts',
  status,
  message: 'SyntaxError',
  assertionResults: statuses.map(status => ({
    status,
    fullName: `a ${status} test`,
    failureMessages: ['expected 1'],
  })),
})

test('passed, failed and skipped tests are counted apart, and a failure is told in full', () => {
  const tally = tallyOf(
    { testResults: [file(['passed', 'passed', 'pending']), file(['failed'], 'failed')] },
    1,
  )
  expect(tally).toMatchObject({ passed: 2, failed: 1, skipped: 1 })
  expect(tally.failures[0]).toContain('a failed test\nexpected 1')
})

test.each([
  ['a file that does not load', { testResults: [file([], 'failed')] }, 1, 'SyntaxError'],
  ['a run that dies', undefined, 137, 'exit code 137'],
  ['a run without tests', { testResults: [] }, 0, 'Not one test ran'],
  ['only skipped tests', { testResults: [file(['skipped'])] }, 0, 'Not one test ran'],
  ['an error outside every test', { testResults: [file(['passed'])] }, 1, 'exit code 1'],
])('%s counts as one failure', (_, report, exitCode, sentence) => {
  const tally = tallyOf(report, exitCode)
  expect(tally.failed).toBe(1)
  expect(tally.failures.join()).toContain(sentence)
})

test('without a name every step runs; a name chooses steps and leaves the rest to Vitest', () => {
  expect(choose([])).toEqual({ chosen: steps, rest: [] })
  expect(choose(['check']).chosen.map(step => step.name)).toEqual(['style', 'imports', 'dead-code', 'types'])
  const { chosen, rest } = choose(['unit', 'src/kernel', '-t', 'unit'])
  expect(chosen.map(step => step.name)).toEqual(['unit'])
  expect(rest).toEqual(['src/kernel', '-t', 'unit'])
})
