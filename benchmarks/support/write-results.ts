import { writeFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import type { Result } from './result.ts'
import { heldTo, unmeasured } from './targets.ts'

const file = new URL('../RESULTS.md', import.meta.url)

/** How this run was asked for and in what quiet it began. */
export type Run = { asked: string; loadBefore: number; began: Date }

/** Writes all that was measured in this run, with the targets and the machine; nothing of an earlier run stays. */
export function writeResults(results: readonly Result[], run: Run) {
  writeFileSync(file, textOf(results, run))
}

export const textOf = (results: readonly Result[], run: Run): string =>
  [
    '# Results of `npm run bench`',
    '',
    'Written by the command alone (`npm run bench -- --write`); whatever is added by hand is gone after the next run.',
    '',
    ...machineOf(run),
    '',
    ...howToRead,
    '',
    '## Targets',
    '',
    ...targetRows(results),
    '',
    '## All figures',
    '',
    'Times in milliseconds. `n` is how often it was done.',
    '',
    '| name | households | engine | p50 | p95 | ratio | against | n | more |',
    '|---|--:|---|--:|--:|--:|---|--:|---|',
    ...results.filter(one => one.not_measured === undefined).map(rowOf),
    '',
    '## Not measured in this run',
    '',
    ...notMeasured(results),
    '',
  ].join('\n')

function machineOf({ asked, loadBefore, began }: Run): string[] {
  const processors = cpus()
  const load = loadavg()
  return [
    `- Date: ${began.toISOString().slice(0, 16).replace('T', ' ')} UTC, ${Math.round((Date.now() - began.getTime()) / 60_000)} minutes`,
    `- Machine: ${processors.length} × ${processors[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`,
    `- Load of the machine: ${loadBefore.toFixed(1)} at the start (one minute), ${load[2]?.toFixed(1)} over the last quarter of an hour at the end; the run itself is in the last one`,
    `- Node ${process.version}; PostgreSQL 18 as packaged, durable (fsync on), on the same machine; PGlite in the process of the server`,
    `- Asked: \`npm run bench${asked && ` -- ${asked}`}\``,
  ]
}

const howToRead = [
  'Machines are shared and noisy: a ratio compares work that took turns in the same run, an absolute time is a hint. With a load',
  'above the number of processors the ratios differ too. `against` says what a ratio is to. Bare SQL is what the page reads, word for',
  'word, asked by the owner past row security on one connection, with kept plans where the product has them; a page also finds out who',
  'asks, what they may, writes its line in the log and makes its HTML. `per_second_per_core` is answers for each second of the',
  'server’s own processor time, without a database beside it.',
]

const row = (...cells: readonly (string | number | undefined)[]) =>
  `| ${cells.map(cell => cell ?? '').join(' | ')} |`

function targetRows(results: readonly Result[]): string[] {
  const held = heldTo(results)
  const notMet = held.filter(({ isMet }) => !isMet).length
  const missing = unmeasured(results)
  return [
    `${held.length} figures are held to a target: ${held.length - notMet} meet it, ${notMet} do not. ${missing.length} targets were not measured.`,
    '',
    '| what | measured by | households | engine | figure | target | |',
    '|---|---|--:|---|--:|--:|---|',
    ...held.map(({ target: { what, atMost }, result: { name, language, size, engine }, found, isMet }) =>
      row(
        what,
        [name, language].filter(Boolean).join(' '),
        size,
        engine,
        found,
        `≤ ${atMost}`,
        isMet ? 'met' : '**not met**',
      ),
    ),
    ...missing.map(({ what, size, engine, atMost }) =>
      row(what, '', size, engine, '', `≤ ${atMost}`, 'not measured'),
    ),
  ]
}

function notMeasured(results: readonly Result[]): string[] {
  const lines = results.flatMap(({ name, size, engine, not_measured }) =>
    not_measured === undefined
      ? []
      : [`- ${name}${size ? ` at ${size} households` : ''}${engine ? ` on ${engine}` : ''}: ${not_measured}`],
  )
  return lines.length > 0 ? lines : ['Nothing that was asked.']
}

function rowOf({ name, size, engine, p50_ms, p95_ms, ratio, against, n, ...more }: Result): string {
  const details = Object.entries(more).map(([detail, value]) => `${detail} ${value}`)
  return row(name, size, engine, p50_ms, p95_ms, ratio, against, n, details.join(', '))
}
