import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const tests = '*.test.{ts,tsx}'
const setupFiles = ['tests/setup/console-error.ts']
// Files share a process: loading the house, and compiling the embedded database, once a worker and not once a file.
const together = { isolate: false }
const patient = { testTimeout: 30_000, hookTimeout: 60_000 }
const database = ['src/**/store.server.test.ts', 'src/platform/**/*.db.test.ts', `tests/database/**/${tests}`]
const pages = [`src/**/*.page.test.{ts,tsx}`, `tests/pages/**/${tests}`, `tests/guards/**/${tests}`]

// Answers as people get them, without what React checks for developers, which costs as much again. The pages of each
// persona and of each address are answered with those checks (tests/pages/personas, tests/guards/routes and others).
const asBuilt = [
  `src/{administration,casework,family,identity,learning}/**/*.page.test.{ts,tsx}`,
  ...['households', 'dutch-refusals', 'bad-input'].map(name => `tests/guards/${name}.test.ts`),
]

const longest =
  /every-page|journeys.(live|week|four|learning)|set-up|durability|households\.test|leak\.test|our-people.store/

/** What takes longest begins first, so that no worker waits for it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => Number(longest.test(moduleId))
    return (await super.sort(files)).toSorted((a, b) => isLong(b) - isLong(a))
  }
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            `src/**/${tests}`,
            `demo/**/${tests}`,
            `scripts/**/${tests}`,
            `tests/support/**/${tests}`,
          ],
          exclude: [...database, ...pages],
          setupFiles,
          ...together,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'database',
          include: database,
          env: { DB_ENGINE: process.env.DB_ENGINE ?? 'pglite', LOG_LEVEL: 'silent' },
          setupFiles,
          globalSetup: 'tests/setup/database.ts',
          ...together,
          sequence: { groupOrder: 1 },
          ...patient,
        },
      },
      {
        test: {
          name: 'pages',
          ...together,
          include: pages,
          exclude: asBuilt,
          setupFiles,
          globalSetup: ['tests/setup/demonstration.ts', 'tests/setup/demonstration-server.ts'],
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
          ...patient,
        },
      },
      {
        test: {
          name: 'pages-as-built',
          ...together,
          include: asBuilt,
          env: { NODE_ENV: 'production' },
          setupFiles,
          globalSetup: ['tests/setup/demonstration.ts', 'tests/setup/demonstration-server.ts'],
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
          ...patient,
        },
      },
      {
        test: {
          name: 'journeys',
          ...together,
          include: [`tests/journeys/**/${tests}`],
          setupFiles,
          globalSetup: [
            'tests/setup/chromium.ts',
            'tests/setup/demonstration.ts',
            'tests/setup/demonstration-server.ts',
          ],
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
          ...patient,
        },
      },
    ],
  },
})
