// `npm run bench`: what the product costs beside bare SQL, in one run, as lines of JSON.
import { parseArgs } from 'node:util'
import { family } from './measures/family.ts'
import { householdPage } from './measures/household-page.ts'
import { live } from './measures/live.ts'
import { moment } from './measures/moment.ts'
import { monitor } from './measures/monitor.ts'
import { national } from './measures/national.ts'
import { report } from './measures/report.ts'
import { saveHouseholdChange } from './measures/save-household-change.ts'
import { search } from './measures/search.ts'
import { startSecond } from './measures/start-second.ts'
import { styleBytes } from './measures/style-bytes.ts'
import { today } from './measures/today.ts'
import type { Engine } from './support/engine.ts'
import { openRegions, type Region } from './support/house.ts'
import type { Result } from './support/result.ts'
import { writeResults } from './support/write-results.ts'

const engines: readonly Engine[] = ['postgres', 'pglite']

const onRegions: Record<string, (regions: readonly Region[]) => Promise<Result[]>> = {
  'household-page': householdPage,
  'save-household-change': saveHouseholdChange,
  search,
  today,
  monitor,
}
const onServers: Record<string, (engine: Engine) => Promise<Result[]>> = {
  'start-second': startSecond,
  live,
  national,
}
const onBuild: Record<string, () => Promise<Result[]>> = {
  moment,
  'style-bytes': styleBytes,
  family,
  report,
}
const names = [onRegions, onServers, onBuild].flatMap(Object.keys)

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    engine: { type: 'string' },
    sizes: { type: 'string', default: '1000,100000' },
    write: { type: 'boolean', default: false },
  },
})

function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const sizes = asked.sizes.split(',').map(Number)
if (sizes.some(size => !Number.isInteger(size) || size < 60))
  refuse('--sizes: whole numbers from 60, with commas.')
const unknown = asked.only.find(name => !names.includes(name))
if (unknown) refuse(`--only ${unknown}: choose from ${names.join(', ')}.`)
if (asked.engine && !engines.some(engine => engine === asked.engine))
  refuse(`--engine ${asked.engine}: choose from ${engines.join(', ')}.`)

const isAsked = ([name]: [string, unknown]) => asked.only.length === 0 || asked.only.includes(name)
const results: Result[] = []

function tell(found: readonly Result[]) {
  for (const result of found) console.log(JSON.stringify(result))
  results.push(...found)
}

async function measure(engine: Engine) {
  for (const [, work] of Object.entries(onServers).filter(isAsked)) tell(await work(engine))
  const chosen = Object.entries(onRegions).filter(isAsked)
  if (chosen.length === 0) return
  const began = performance.now()
  const { regions, close } = await openRegions(
    engine,
    sizes.toSorted((a, b) => a - b), { folder: process.env.BENCH_KEEP ?? '', tell: console.error },
  )
  console.error(`${engine}: filled ${sizes.join(' and ')} households in ${seconds(began)} s`)
  for (const [, work] of chosen) tell(await work(regions))
  await close()
}

const seconds = (began: number) => ((performance.now() - began) / 1000).toFixed(1)

for (const [, work] of Object.entries(onBuild).filter(isAsked)) tell(await work())
for (const engine of engines) if (!asked.engine || asked.engine === engine) await measure(engine)
if (asked.write) writeResults(results)
