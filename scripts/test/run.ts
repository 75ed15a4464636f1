import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProgram } from './programs.ts'
import { choose, type Step, steps } from './steps.ts'
import { type Tally, tallyOf, type VitestReport } from './tally.ts'

const reports = mkdtempSync(join(tmpdir(), 'toekomsttuin-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

async function carryOut(step: Step, rest: string[]): Promise<Tally> {
  return step.projects ? runTests(step, step.projects, rest) : runPrograms(step)
}

async function runPrograms(step: Step): Promise<Tally> {
  for (const program of step.programs ?? []) {
    const code = await runProgram(program)
    if (code !== 0) return failure(`${program.join(' ')} ended with exit code ${code}; see its output above.`)
  }
  return { passed: 1, failed: 0, skipped: 0, failures: [] }
}

async function runTests(step: Step, projects: string[], rest: string[]): Promise<Tally> {
  const file = join(reports, `${step.name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const which = projects.flatMap(project => ['--project', project])
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...which, ...reporters, ...rest]
  const code = await runProgram(args, { TOLD_IN: reports, ...step.env })
  return tallyOf(readReport(file), code)
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function failure(sentence: string): Tally {
  return { passed: 0, failed: 1, skipped: 0, failures: [sentence] }
}

function tell(step: Step, tally: Tally, seconds: number) {
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''
  const mark = tally.failed > 0 ? '✗' : '✓'
  console.log(
    `${mark} ${step.title}: ${tally.passed} passed, ${tally.failed} failed${skipped} (${seconds.toFixed(1)} s)`,
  )
}

async function runAll(words: string[]): Promise<number> {
  const { chosen, rest } = choose(words)
  const pathsOf = (step: Step) => (chosen === steps ? (step.inWhole ?? []) : rest)
  const results = new Map<Step, Tally>()
  const begun = new Map(
    chosen.filter(step => step.alongside).map(step => [step, carryOut(step, pathsOf(step))]),
  )
  for (const step of chosen) {
    console.log(`\n── ${step.title}`)
    const start = performance.now()
    const needed = chosen.find(other => other.name === step.after)
    const impossible = needed && (results.get(needed)?.failed ?? 0) > 0
    const tally = impossible
      ? failure(`Not possible: ${needed.title} failed.`)
      : await (begun.get(step) ?? carryOut(step, pathsOf(step)))
    results.set(step, tally)
    tell(step, tally, (performance.now() - start) / 1000)
  }
  return summarise(results)
}

function summarise(results: Map<Step, Tally>): number {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const [step, tally] of results) {
    total.passed += tally.passed
    total.failed += tally.failed
    total.skipped += tally.skipped
    for (const sentence of tally.failures) console.log(`\n✗ ${step.title}: ${sentence.trim()}`)
  }
  if (total.skipped > 0) console.log(`\n${total.skipped} skipped`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

process.exitCode = await runAll(process.argv.slice(2))
