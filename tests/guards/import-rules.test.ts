import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'))
const ruleNames: string[] = config.forbidden.map((rule: { name: string }) => rule.name)

/** What every part may do: a small house that breaks no rule. */
const sound: Record<string, string[]> = {
  'src/server.ts': [
    '#src/connections.ts',
    '#src/platform/database/open.ts',
    '#demo/fill.ts',
    'react-router',
    'virtual:react-router/server-build',
  ],
  'src/connections.ts': ['#src/casework/public.ts', '#src/learning/public.ts', '#src/governance/public.ts'],
  'src/routes.ts': ['@react-router/dev/routes'],
  'src/root.tsx': ['#src/ui/button.tsx', './+types/root'],
  'src/kernel/day.ts': ['zod'],
  'src/ui/button.tsx': ['#src/kernel/day.ts', 'react'],
  'src/platform/database/open.ts': ['kysely', '#src/access/actor.ts', '#src/kernel/day.ts'],
  'src/access/actor.ts': ['#src/kernel/day.ts'],
  'src/access/page.ts': ['#src/audit/record.ts', '#src/identity/session.ts', '#src/ui/button.tsx'],
  'src/audit/record.ts': ['./store.server.ts'],
  'src/audit/store.server.ts': ['kysely'],
  'src/identity/session.ts': ['#src/access/actor.ts'],
  'src/casework/household/household.page.tsx': [
    './rules.ts',
    './text.nl.ts',
    './store.server.ts',
    '#src/access/page.ts',
    '#src/audit/record.ts',
  ],
  'src/casework/household/text.nl.ts': ['./rules.ts'],
  'src/casework/household/needs.nl.ts': [],
  'src/casework/household/rules.ts': [
    '#src/kernel/day.ts',
    './needs.nl.ts',
    'zod',
    '#src/casework/plan/rules.ts',
  ],
  'src/casework/household/store.server.ts': ['kysely', './rules.ts'],
  'src/casework/plan/rules.ts': ['zod'],
  'src/casework/public.ts': ['./household/store.server.ts'],
  'src/learning/public.ts': ['#src/casework/public.ts'],
  'src/governance/public.ts': ['#src/casework/public.ts', '#src/learning/public.ts'],
  'src/family/our-plan.page.tsx': ['#src/casework/public.ts', '#src/identity/session.ts'],
  'src/administration/people.page.tsx': [
    '#src/casework/public.ts',
    '#src/governance/public.ts',
    '#src/audit/record.ts',
  ],
  'demo/fill.ts': ['#src/casework/household/store.server.ts', '#src/kernel/day.ts'],
  'tests/support/help.ts': [],
}

/** A file that does one thing it may not, and the rules that say so. */
type Planted = { file: string; imports: string[]; breaks: string[] }
const plant = (file: string, imports: string[], ...breaks: string[]): Planted => ({ file, imports, breaks })

const planted = [
  plant('src/casework/a/one.page.tsx', ['./two.ts'], 'no-circles'),
  plant('src/casework/a/two.ts', ['./one.page.tsx']),
  plant('src/kernel/curious.page.tsx', ['#src/ui/button.tsx'], 'kernel-stands-alone'),
  plant('src/ui/fetching.page.tsx', ['#src/access/page.ts'], 'ui-is-only-looks'),
  plant('src/ui/machine.page.tsx', ['#src/platform/mail.ts'], 'ui-is-only-looks'),
  plant('src/platform/mail.ts', []),
  plant('src/platform/knowing.page.tsx', ['#src/access/page.ts'], 'platform-knows-no-part'),
  plant('src/platform/loop.page.tsx', ['#src/casework/public.ts'], 'platform-knows-no-part'),
  plant('src/identity/loop.page.tsx', ['#src/casework/public.ts'], 'servants-know-no-loop'),
  plant('src/audit/loop.page.tsx', ['#src/learning/public.ts'], 'servants-know-no-loop'),
  plant('src/access/loop.page.tsx', ['#src/governance/public.ts'], 'servants-know-no-loop'),
  plant('src/learning/window.page.tsx', ['#src/casework/household/rules.ts'], 'one-front-door'),
  plant('src/governance/tables.page.tsx', ['#src/audit/store.server.ts'], 'stores-stay-inside'),
  plant('src/casework/learns.page.tsx', ['#src/learning/public.ts'], 'casework-looks-at-no-loop'),
  plant('src/casework/decides.page.tsx', ['#src/governance/public.ts'], 'casework-looks-at-no-loop'),
  plant('src/learning/decides.page.tsx', ['#src/governance/public.ts'], 'learning-looks-back-only'),
  plant('src/family/learns.page.tsx', ['#src/learning/public.ts'], 'family-sees-casework-only'),
  plant('src/family/decides.page.tsx', ['#src/governance/public.ts'], 'family-sees-casework-only'),
  plant('src/administration/learns.page.tsx', ['#src/learning/public.ts'], 'administration-knows-no-lessons'),
  plant('src/family/public.ts', []),
  plant('src/governance/portal.page.tsx', ['#src/family/public.ts'], 'nobody-waits-for-the-family'),
  plant('src/administration/portal.page.tsx', ['#src/family/public.ts'], 'nobody-waits-for-the-family'),
  plant('src/administration/public.ts', []),
  plant('src/family/keys.page.tsx', ['#src/administration/public.ts'], 'nobody-waits-for-administration'),
  plant('src/keeping/backup.ts', []),
  plant('src/identity/copies.page.tsx', ['#src/keeping/backup.ts'], 'nobody-waits-for-keeping'),
  plant('src/learning/upward.page.tsx', ['#src/routes.ts'], 'the-house-is-no-tool'),
  plant('src/learning/a/rules.ts', ['react'], 'rules-are-pure'),
  plant('src/learning/b/rules.ts', ['#src/platform/mail.ts'], 'rules-are-pure'),
  plant('src/learning/c/rules.ts', ['node:fs'], 'rules-are-pure'),
  plant('src/learning/c/text.nl.ts', ['react'], 'sentences-are-pure'),
  plant('src/learning/rules.page.tsx', ['./a/rules.ts', './b/rules.ts', './c/rules.ts', './c/text.nl.ts']),
  plant('src/learning/sql.page.tsx', ['kysely'], 'only-stores-speak-sql'),
  plant('src/learning/pool.page.tsx', ['pg'], 'only-stores-speak-sql'),
  plant(
    'src/governance/open.page.tsx',
    ['#src/platform/database/open.ts'],
    'only-the-server-opens-a-database',
  ),
  plant('src/casework/personas.page.tsx', ['#demo/personas.ts'], 'the-demonstration-stays-outside'),
  plant('demo/personas.ts', []),
  plant('src/casework/helped.page.tsx', ['../../tests/support/help.ts'], 'no-tests-in-production'),
  plant('src/casework/tool.page.tsx', ['vitest'], 'no-tools-in-production'),
  plant('src/casework/forgotten.ts', [], 'no-dead-files'),
  plant('src/casework/undeclared.page.tsx', ['left-behind'], 'declared-packages-only'),
  plant('src/casework/missing.page.tsx', ['./nowhere.ts'], 'declared-packages-only'),
]

const packages = {
  dependencies: ['zod', 'react', 'react-router', 'kysely', 'pg'],
  devDependencies: ['@react-router/dev', 'vitest'],
}

let folder: string
let broken: string[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toekomsttuin-import-rules-'))
  const files = { ...sound, ...Object.fromEntries(planted.map(({ file, imports }) => [file, imports])) }
  for (const [file, imports] of Object.entries(files))
    write(file, imports.map(name => `import '${name}'\n`).join(''))
  write(
    'tsconfig.json',
    '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler", "allowImportingTsExtensions": true, "noEmit": true } }',
  )
  write(
    'package.json',
    JSON.stringify({
      type: 'module',
      imports: { '#src/*': './src/*', '#demo/*': './demo/*' },
      ...declared(),
    }),
  )
  for (const name of [...packages.dependencies, ...packages.devDependencies, 'left-behind']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    write(`node_modules/${name}/index.js`, '')
  }
  write('node_modules/@react-router/dev/routes.js', '')
  broken = await violations()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function declared() {
  return Object.fromEntries(
    Object.entries(packages).map(([kind, names]) => [
      kind,
      Object.fromEntries(names.map(name => [name, '1.0.0'])),
    ]),
  )
}

function write(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

async function violations(): Promise<string[]> {
  const { forbidden, options } = config
  const settings = { ...options, baseDir: folder, validate: true, ruleSet: { forbidden } }
  const { output } = await cruise(['src', 'demo'], settings)
  const found = (output as ICruiseResult).summary.violations
  return [
    ...new Set(
      found.map(
        violation =>
          `${violation.rule.name}: ${violation.rule.name === 'no-dead-files' ? violation.to : violation.from}`,
      ),
    ),
  ].sort()
}

test('each planted file is caught by the rule it breaks, and the sound house by none', () => {
  const expected = planted.flatMap(({ file, breaks }) => breaks.map(rule => `${rule}: ${file}`))
  expect(broken).toEqual(expected.sort())
})

test.each(ruleNames)('%s was seen to fail', name => {
  expect(broken.filter(line => line.startsWith(`${name}: `))).not.toEqual([])
})
