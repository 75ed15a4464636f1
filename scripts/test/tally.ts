/** What came of a step. */
export type Tally = { passed: number; failed: number; skipped: number; failures: string[] }

type Assertion = { status: string; fullName: string; failureMessages?: string[] | null }
type TestFile = { name: string; status: string; message: string; assertionResults: Assertion[] }
/** The part of the report of Vitest's JSON reporter that is counted. */
export type VitestReport = { testResults: TestFile[] }

/** Counts a run of Vitest; whatever it failed on without a failing test counts as one failure. */
export function tallyOf(report: VitestReport | undefined, exitCode: number): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] }
  const fail = (sentence: string) => {
    tally.failed++
    tally.failures.push(sentence)
  }
  for (const file of report?.testResults ?? []) {
    for (const test of file.assertionResults) {
      if (test.status === 'passed') tally.passed++
      else if (test.status === 'failed') fail(`${file.name}\n${test.fullName}\n${told(test)}`)
      else tally.skipped++
    }
    const failedItself =
      file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed')
    if (failedItself) fail(`${file.name}\n${file.message}`)
  }
  if (!report) fail(`Vitest stopped before it could report (exit code ${exitCode}).`)
  else if (tally.passed + tally.failed === 0) fail('Not one test ran.')
  else if (exitCode !== 0 && tally.failed === 0)
    fail(`Every test passed, but Vitest ended with exit code ${exitCode}.`)
  return tally
}

function told({ failureMessages }: Assertion): string {
  const lines = (failureMessages ?? []).join('\n').split('\n')
  return lines.filter(line => !/^\s+at .*(node_modules|node:)/.test(line)).join('\n')
}
