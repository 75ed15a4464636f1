// `npm run bench`: what the product costs beside bare work, in one run, as lines of JSON and as benchmarks/RESULTS.md.
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { family } from './measures/family.ts'
import { householdPage } from './measures/household-page.ts'
import { live } from './measures/live.ts'
import { moment } from './measures/moment.ts'
import { monitor } from './measures/monitor.ts'
import { national } from './measures/national.ts'
import { pageBytes } from './measures/page-bytes.ts'
import { report } from './measures/report.ts'
import { saveHouseholdChange } from './measures/save-household-change.ts'
import { saveNote } from './measures/save-note.ts'
import { search } from './measures/search.ts'
import { startSecond } from './measures/start-second.ts'
import { throughput } from './measures/throughput.ts'
import { today } from './measures/today.ts'
import { type Budget, budgetOf } from './support/budget.ts'
import type { Engine } from './support/engine.ts'
import { openRegions, type Region } from './support/house.ts'
import type { Result } from './support/result.ts'
import { heldTo } from './support/targets.ts'
import { writeResults } from './support/write-results.ts'

/** A measure and about how many seconds it takes on two quiet processors, for each region where it is about regions. */
type Measure<Given extends unknown[]> = { seconds: number; work(...given: Given): Promise<Result[]> }

const onBuild: Record<string, Measure<[]>> = {
  moment: { seconds: 5, work: moment },
  bytes: { seconds: 15, work: pageBytes },
  report: { seconds: 25, work: report },
  family: { seconds: 120, work: family },
}
const onServers: Record<string, Measure<[Engine]>> = {
  throughput: { seconds: 90, work: throughput },
  'start-second': { seconds: 60, work: startSecond },
  live: { seconds: 60, work: live },
  national: { seconds: 45, work: national },
}
const onRegions: Record<string, Measure<[readonly Region[], Budget]>> = {
  'household-page': { seconds: 25, work: householdPage },
  'save-household-change': { seconds: 10, work: saveHouseholdChange },
  'save-note': { seconds: 10, work: saveNote },
  search: { seconds: 25, work: search },
  today: { seconds: 25, work: today },
  monitor: { seconds: 10, work: monitor },
}
const names = [onBuild, onServers, onRegions].flatMap(Object.keys)

// The targets are for a server, so it goes first: when time is short, the embedded database is what is missing.
const engines: readonly { engine: Engine; most: number }[] = [
  { engine: 'postgres', most: Number.POSITIVE_INFINITY },
  { engine: 'pglite', most: 100_000 },
]

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    engine: { type: 'string' },
    sizes: { type: 'string', default: '1000,100000,1000000' },
    minutes: { type: 'string', default: '60' },
    write: { type: 'boolean', default: false },
  },
})

function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const sizes = asked.sizes
  .split(',')
  .map(Number)
  .toSorted((a, b) => a - b)
if (sizes.some(size => !Number.isInteger(size) || size < 60))
  refuse('--sizes: whole numbers from 60, with commas.')
const minutes = Number(asked.minutes)
if (!(minutes > 0)) refuse('--minutes: how many minutes there are, such as 20.')
const unknown = asked.only.find(name => !names.includes(name))
if (unknown) refuse(`--only ${unknown}: choose from ${names.join(', ')}.`)
if (asked.engine && !engines.some(({ engine }) => engine === asked.engine))
  refuse(`--engine ${asked.engine}: choose from ${engines.map(({ engine }) => engine).join(', ')}.`)

const run = { asked: process.argv.slice(2).join(' '), loadBefore: loadavg()[0] ?? 0, began: new Date() }
const budget = budgetOf(minutes)
const results: Result[] = []

function tell(found: readonly Result[]) {
  for (const result of found) console.log(JSON.stringify(result))
  results.push(...found)
}

const chosen = <Given extends unknown[]>(measures: Record<string, Measure<Given>>) =>
  Object.entries(measures).filter(([name]) => asked.only.length === 0 || asked.only.includes(name))

/** One measure, when there is time for it. One that fails is told and the others go on: nobody looks on at night. */
async function take(
  name: string,
  seconds: number,
  engine: Engine | undefined,
  work: () => Promise<Result[]>,
) {
  const missing = (why: string) => tell([{ name, ...(engine && { engine }), n: 0, not_measured: why }])
  if (!budget.fits(seconds)) return missing(budget.refusal(seconds))
  try {
    tell(await work())
  } catch (error) {
    console.error(error)
    process.exitCode = 1
    missing(`it failed: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
  }
}

async function measureRegions(engine: Engine, regionSizes: readonly number[]) {
  const measures = chosen(onRegions)
  if (measures.length === 0) return
  const toMeasure = measures.reduce((sum, [, { seconds }]) => sum + seconds, 0)
  let opened = 0
  const { regions, close } = await openRegions(engine, regionSizes, {
    folder: process.env.BENCH_KEEP ?? '',
    tell: console.error,
    mayFill: (size, toFill) => {
      const seconds = toFill + toMeasure * (opened + 1)
      if (budget.fits(seconds)) opened += 1
      else
        tell(measures.map(([name]) => ({ name, size, engine, n: 0, not_measured: budget.refusal(seconds) })))
      return budget.fits(seconds)
    },
  })
  for (const [name, { seconds, work }] of measures)
    if (regions.length > 0) await take(name, seconds * regions.length, engine, () => work(regions, budget))
  await close()
}

for (const [name, { seconds, work }] of chosen(onBuild)) await take(name, seconds, undefined, work)
for (const { engine, most } of engines) {
  if (asked.engine && asked.engine !== engine) continue
  for (const [name, { seconds, work }] of chosen(onServers))
    await take(name, seconds, engine, () => work(engine))
  await measureRegions(
    engine,
    sizes.filter(size => size <= most),
  )
}
for (const { target, result, found, isMet } of heldTo(results))
  if (!isMet)
    console.error(
      `not met: ${target.what}, ${result.name} ${result.size ?? ''} ${result.engine ?? ''}: ${found}, target ${target.atMost}`,
    )
if (asked.write) writeResults(results, run)
// What still listens somewhere keeps no one waiting.
process.exit()
