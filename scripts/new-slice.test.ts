import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newSlice } from './new-slice.ts'
import { rename, spellingsOf } from './slice/names.ts'

const house = {
  'src/learning/observation/rules.ts': `export const OBSERVATION_LENGTH = 400
export type Observation = { observationId: string }
export const shareObservation = (observation: Observation) => observation.observationId
`,
  'src/learning/observation/store.server.ts': `import type { Observation } from './rules.ts'
const all = tx => tx.selectFrom('observation').innerJoin('observation_share', 'observation_share.observation_id', 'observation.id')
`,
  'src/learning/observation/share-observation.page.tsx': `import { text } from '#src/learning/observation/text.nl.ts'
export const loader = page({ may: 'observation:share' })
export const links = [\`/observaties/\${id}\`, '/observaties', './observation-list.tsx']
`,
  'src/learning/observation/text.nl.ts': `export const text = { title: 'Deel een observatie' }\n`,
  'src/learning/observation/rules.test.ts': `import { shareObservation } from './rules.ts'\n`,
  'src/routes.ts': `export default [
  route('huishoudens', 'casework/household/households.page.tsx'),

  route('observaties/nieuw', 'learning/observation/share-observation.page.tsx'),
  route(
    'observaties/:observationId',
    'learning/observation/observation.page.tsx',
  ),
]
`,
  'database/migrations/0001-house.sql': '',
  'database/migrations/0007-lesson.sql': '',
  'docs/woordenlijst.md': `# Woordenlijst

| Nederlands | In code | Betekenis | Bron |
|---|---|---|---|
| huishouden | \`household\` | wie bij elkaar wonen | |
| Observatie | \`observation\` | wat iemand zag | |

Wie een woord mist, zegt het.
`,
}

let root: string
const read = (file: string) => readFileSync(join(root, file), 'utf8')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'toekomsttuin-slice-'))
  for (const [file, text] of Object.entries(house)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('a new slice is the exemplar under its own name, in code, tables, files and addresses', () => {
  newSlice(root, 'casework/safety-sight', 'Zicht op veiligheid')
  expect(read('src/casework/safety-sight/rules.ts')).toBe(`export const SAFETY_SIGHT_LENGTH = 400
export type SafetySight = { safetySightId: string }
export const shareSafetySight = (safetySight: SafetySight) => safetySight.safetySightId
`)
  expect(read('src/casework/safety-sight/store.server.ts')).toContain(
    `selectFrom('safety_sight').innerJoin('safety_sight_share', 'safety_sight_share.safety_sight_id', 'safety_sight.id')`,
  )
  expect(
    read('src/casework/safety-sight/share-safety-sight.page.tsx'),
  ).toBe(`import { text } from '#src/casework/safety-sight/text.nl.ts'
export const loader = page({ may: 'safety-sight:share' })
export const links = [\`/zicht-op-veiligheid/\${id}\`, '/zicht-op-veiligheid', './safety-sight-list.tsx']
`)
  expect(read('src/casework/safety-sight/rules.test.ts')).toContain('shareSafetySight')
  expect(read('src/learning/observation/rules.ts')).toBe(house['src/learning/observation/rules.ts'])
})

test('it gets the next migration, its addresses below those of its part, and a row in the word list', () => {
  newSlice(root, 'casework/safety-sight', 'Zicht op veiligheid')
  expect(read('database/migrations/0008-safety-sight.sql')).toMatch(/^-- Zicht op veiligheid: .+\n$/)
  expect(read('src/routes.ts')).toContain(`  route('huishoudens', 'casework/household/households.page.tsx'),
  route('zicht-op-veiligheid/nieuw', 'casework/safety-sight/share-safety-sight.page.tsx'),
  route(
    'zicht-op-veiligheid/:safetySightId',
    'casework/safety-sight/safety-sight.page.tsx',
  ),

  route('observaties/nieuw'`)
  expect(read('docs/woordenlijst.md')).toContain(`| wat iemand zag | |
| Zicht op veiligheid | \`safety-sight\` |  |  |

Wie een woord`)
})

test.each(['casework', 'nowhere/thing', 'casework/Thing', 'casework/a/b', 'casework/../../x'])(
  '%s is no place for a slice',
  place => {
    expect(() => newSlice(root, place)).toThrow('Name the new slice as part/name')
  },
)

test('a slice that exists is left alone', () => {
  expect(() => newSlice(root, 'learning/observation')).toThrow('exists already')
  expect(read('docs/woordenlijst.md')).toBe(house['docs/woordenlijst.md'])
})

test('an exemplar of several words is renamed too', () => {
  const text = `top3Plan Top3Plan top3_plan 'top3-plan' TOP3_PLAN`
  expect(rename(text, spellingsOf('top3-plan'), spellingsOf('lesson'))).toBe(
    `lesson Lesson lesson 'lesson' LESSON`,
  )
})
