/** One part of `npm test`: programs that pass or fail as a whole, or a run of Vitest whose tests are counted. */
export type Step = {
  name: string
  title: string
  group?: 'check'
  /** Programs by their package's file, run one after the other. */
  programs?: string[][]
  /** Projects of vitest.config.ts; a star stands for the rest of a name. */
  projects?: string[]
  env?: Record<string, string>
  /** What of it a whole run takes: the rest runs on the server's engine, and the pages on this one. */
  inWhole?: string[]
  /** Starts at once and is waited for in its turn: it keeps one processor busy while others wait for files. */
  alongside?: boolean
  /** The step without which this one says nothing. */
  after?: string
}

const reactRouter = 'node_modules/@react-router/dev/bin.cjs'
const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'

/** Everything that CI runs, in order. */
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
  { name: 'unit', title: 'unit tests', projects: ['unit'] },
  {
    name: 'database',
    title: 'database tests on PGlite',
    projects: ['database'],
    env: { DB_ENGINE: 'pglite' },
    // Pages and guards run on this engine too; what stores promise is asked of the server's engine.
    inWhole: ['tests/database/kept.test.ts', 'tests/database/row-security.test.ts', 'src/platform'],
  },
  {
    name: 'postgres',
    title: 'database tests on PostgreSQL 18',
    projects: ['database'],
    env: { DB_ENGINE: 'postgres' },
  },
  {
    name: 'types',
    title: 'types',
    group: 'check',
    alongside: true,
    programs: [
      [reactRouter, 'typegen'],
      ['node_modules/typescript/bin/tsc', '--noEmit'],
    ],
  },
  { name: 'build', title: 'build', programs: [['scripts/toekomsttuin.mjs', 'build']] },
  // Together: a journey waits for its browser and its server in turn, and pages use what it leaves idle.
  {
    name: 'house',
    title: 'pages, guards and journeys in the browser',
    projects: ['pages*', 'journeys'],
    after: 'build',
  },
]

/** Splits `unit src/kernel` into the chosen steps and what goes on to Vitest; without names: every step. */
export function choose(words: string[]): { chosen: Step[]; rest: string[] } {
  const isName = (word: string) => steps.some(step => word === step.name || word === step.group)
  const end = words.findIndex(word => !isName(word))
  const names = end === -1 ? words : words.slice(0, end)
  const chosen = steps.filter(step => names.includes(step.name) || names.includes(step.group ?? ''))
  return { chosen: names.length > 0 ? chosen : steps, rest: words.slice(names.length) }
}
