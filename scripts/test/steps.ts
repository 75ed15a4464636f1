/** One part of `npm test`: programs that pass or fail as a whole, or a run of Vitest whose tests are counted. */
export type Step = {
  name: string
  title: string
  group?: 'check'
  /** Programs by their package's file, run one after the other. */
  programs?: string[][]
  /** Projects of vitest.config.ts; a star stands for all that begin alike. */
  projects?: string[]
  env?: Record<string, string>
  /** What of it a whole run takes: the rest runs on the server's engine, and the pages on this one. */
  inWhole?: string[]
  /** The step beside which this one begins, to tell in its turn: it uses the processor that the other leaves idle. */
  alongside?: string
  /** The step without which this one says nothing. */
  after?: string
  /** The step that does the same in a whole run. */
  partOf?: string
}

const reactRouter = 'node_modules/@react-router/dev/bin.cjs'
const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'

/** Everything that can be asked for by name, in order. */
export const steps: Step[] = [
  {
    name: 'style',
    title: 'lint and format',
    group: 'check',
    programs: [['node_modules/@biomejs/biome/bin/biome', 'check']],
  },
  {
    name: 'imports',
    title: 'who may import whom',
    group: 'check',
    programs: [[cruiser, 'src', 'demo', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long']],
  },
  { name: 'dead-code', title: 'dead code', group: 'check', programs: [['node_modules/knip/bin/knip.js']] },
  { name: 'build', title: 'build', alongside: 'style', programs: [['scripts/toekomsttuin.mjs', 'build']] },
  { name: 'unit', title: 'unit tests', projects: ['unit'] },
  {
    name: 'database',
    title: 'database tests on PGlite',
    projects: ['database'],
    env: { DB_ENGINE: 'pglite' },
    // The generated leak tests ask the same of the server's engine, and of the pages on this one.
    inWhole: [
      'tests/database',
      'src/platform',
      'src/access',
      'src/audit',
      '--exclude=tests/database/*leak*.test.ts',
    ],
  },
  {
    name: 'postgres',
    title: 'database tests on PostgreSQL 18',
    partOf: 'house',
    projects: ['database'],
    env: { DB_ENGINE: 'postgres' },
  },
  { name: 'pages', title: 'pages and guards', partOf: 'house', projects: ['pages*'] },
  {
    name: 'journeys',
    title: 'journeys in the browser',
    partOf: 'house',
    projects: ['journeys'],
    after: 'build',
  },
  {
    name: 'house',
    title: 'journeys in the browser, pages and guards, database tests on PostgreSQL 18',
    projects: ['journeys', 'pages*', 'database'],
    env: { DB_ENGINE: 'postgres' },
    after: 'build',
  },
  {
    name: 'types',
    title: 'types',
    group: 'check',
    // Telling the demonstration twice keeps one processor.
    alongside: 'house',
    programs: [
      [reactRouter, 'typegen'],
      ['node_modules/typescript/bin/tsc', '--noEmit'],
    ],
  },
]

/** What `npm test` does: each test once, those that wait for a browser or a server together in one run. */
export const whole = steps.filter(step => !step.partOf)

/** Splits `unit src/kernel` into the chosen steps and what goes on to Vitest; without names: a whole run. */
export function choose(words: string[]): { chosen: Step[]; rest: string[] } {
  const isName = (word: string) => steps.some(step => word === step.name || word === step.group)
  const end = words.findIndex(word => !isName(word))
  const names = end === -1 ? words : words.slice(0, end)
  const chosen = steps.filter(step => names.includes(step.name) || names.includes(step.group ?? ''))
  return { chosen: names.length > 0 ? chosen : whole, rest: words.slice(names.length) }
}

/** The steps that begin beside this one; without the one they belong beside they begin with the first. */
export function alongside(step: Step, chosen: Step[]): Step[] {
  const beside = (name: string) => chosen.find(other => other.name === name) ?? chosen[0]
  return chosen.filter(other => other !== step && other.alongside && beside(other.alongside) === step)
}
