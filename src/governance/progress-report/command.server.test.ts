import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { SetUpFault } from '#src/platform/config/config.ts'
import { askedReport } from './command.server.ts'

const today = day('2025-11-20')
const folder = mkdtempSync(join(tmpdir(), 'toekomsttuin-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sentenceFor = (args: string[]) => {
  try {
    askedReport(args, today)
    return 'understood'
  } catch (error) {
    if (error instanceof SetUpFault) return error.message
    throw error
  }
}

const given = (until: string, out = join(folder, 'nieuw')) => [
  '--region',
  'proef',
  '--until',
  until,
  '--out',
  out,
]

test('a whole question is understood, and the folder is made', () => {
  expect(askedReport(given('2025-11-20'), today)).toMatchObject({ region: 'proef', until: '2025-11-20' })
  expect(existsSync(join(folder, 'nieuw'))).toBe(true)
})

test.each([
  ['nothing', []],
  ['no folder', ['--region', 'proef', '--until', '2025-11-20']],
  ['a word that is no option', [...given('2025-11-20'), '--haast']],
  ['an option without its value', ['--region']],
])('asking with %s tells how to ask', (_, args) => {
  expect(sentenceFor(args)).toMatch(/^Geef de regio, de peildatum en een map op/)
})

test('a day that does not exist or has not come is named', () => {
  expect(sentenceFor(given('2025-02-30'))).toMatch(/^2025-02-30 is geen bestaande datum/)
  expect(sentenceFor(given('2025-11-21'))).toMatch(/^2025-11-21 ligt in de toekomst/)
})

test('a folder that cannot be written is named before any database is opened', () => {
  const file = join(folder, 'geen-map')
  writeFileSync(file, '')
  expect(sentenceFor(given('2025-11-20', file))).toBe(
    `In de map ${file} kan niet worden geschreven. Kies een andere map.`,
  )
})
