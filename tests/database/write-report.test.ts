import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { writeReport } from '#src/governance/progress-report/command.server.ts'
import { beginReport } from '#src/governance/progress-report/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

const now = momentAt(day('2025-11-20'), '10:00')
const folder = mkdtempSync(join(tmpdir(), 'toekomsttuin-report-'))
let world: World
const said = vi.spyOn(console, 'log').mockImplementation(() => {})

beforeAll(async () => {
  world = await freshWorld()
})
afterAll(async () => {
  said.mockRestore()
  rmSync(folder, { recursive: true, force: true })
  await world.close()
})

const write = (region: string, until: string) =>
  writeReport(world.app, now, { region, until: day(until), out: folder })

const factsOf = () => JSON.parse(readFileSync(join(folder, 'snapshot.json'), 'utf8'))

test('an unknown region and a region without any report each get a sentence of their own', async () => {
  await expect(write('elders', '2025-11-20')).rejects.toThrow('De regio elders is hier niet bekend.')
  await expect(write('proef', '2025-11-20')).rejects.toThrow(/^Er is nog geen rapportage om van uit te gaan/)
  expect(readdirSync(folder)).toEqual([])
})

test('the report of a day is written as memo, slides and facts, and the log says who read it', async () => {
  await world.as('projectLeader', ({ tx, actor }) =>
    beginReport(
      tx,
      actor,
      {
        subject: 'Voortgang',
        distribute: 'yes',
        contactPerson: 'Projectleider',
        units: ['Beleid'],
        emails: ['een@voorbeeld.nl'],
        reference: 'DOC-25013663',
        memoDate: day('2025-11-20'),
        cutOff: day('2025-11-20'),
        previousCutOff: day('2025-06-30'),
        previousNote: undefined,
        readerRoles: [],
        distribution: [],
      },
      ['Kennisnemen.'],
    ),
  )
  await write('proef', '2025-11-20')
  expect(readdirSync(folder).sort()).toEqual(['memo.docx', 'memo.pdf', 'slides.pptx', 'snapshot.json'])
  expect(factsOf()).toMatchObject({
    stage: 'draft',
    cutOff: '2025-11-20',
    memo: { reference: 'DOC-25013663' },
  })
  const lines = await world.as('privacyOfficer', ({ tx }) =>
    tx.selectFrom('audit_line').select(['action', 'outcome', 'account_id']).execute(),
  )
  expect(lines).toContainEqual({
    action: 'progress-report:read',
    outcome: 'read',
    account_id: world.accounts.projectLeader,
  })
})

test('a day without a report of its own is told from the nearest one, as of that day', async () => {
  await write('proef', '2025-10-15')
  expect(factsOf()).toMatchObject({ cutOff: '2025-10-15', previousCutOff: '2025-06-30', explanation: [] })
  await expect(write('proef', '2025-06-30')).rejects.toThrow(/^Vóór 2025-06-30/)
})
