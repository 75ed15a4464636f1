import { writeFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import type { Result } from './result.ts'

const file = new URL('../RESULTS.md', import.meta.url)

/** Writes the figures of this run, with the machine they were measured on. */
export function writeResults(results: readonly Result[]) {
  const processors = cpus()
  const lines = [
    '# Results of `npm run bench`',
    '',
    'Written by `npm run bench -- --write`. Ratios are against bare work in the same run; absolute times are a hint. With a',
    'load above the number of processors the ratios differ too from run to run. PostgreSQL 18 runs durably (fsync on).',
    '',
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Machine: ${processors.length} × ${processors[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`,
    `- Load at the end, over the last quarter of an hour: ${loadavg()[2]?.toFixed(1)}`,
    `- Node ${process.version}`,
    '',
    '| name | households | engine | p50 ms | p95 ms | ratio | against | n | more |',
    '|---|--:|---|--:|--:|--:|---|--:|---|',
    ...results.map(rowOf),
    '',
  ]
  writeFileSync(file, lines.join('\n'))
}

function rowOf({ name, size, engine, p50_ms, p95_ms, ratio, against, n, ...more }: Result): string {
  const details = Object.entries(more).map(([detail, value]) => `${detail} ${value}`)
  const cells = [name, size, engine, p50_ms, p95_ms, ratio, against, n, details.join(', ')]
  return `| ${cells.map(cell => cell ?? '').join(' | ')} |`
}
