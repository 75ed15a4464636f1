import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordAudit } from '#src/audit/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { asActor } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import type { Filters, Outcome } from './rules.ts'
import { dayTallies, linesPerPage, logLines } from './store.server.ts'

let world: World
let caseId: string
const household = 'household-case:read'

const write = (who: CastKey, at: string, action: string, outcome: Outcome, about: string | null = null) =>
  asActor(world.app, world.accounts[who], new Date(at), tx =>
    recordAudit(tx, {
      regionId: world.regionId,
      accountId: world.accounts[who],
      action,
      address: `/huishoudens/${about}`,
      caseId: about,
      outcome,
    }),
  )

beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const other = await world.openCase('caseworker', {}, '2025-03-01')
  await write('caseworker', '2025-11-18T21:59:00Z', household, 'read', caseId)
  await write('caseworker', '2025-11-18T22:00:00Z', household, 'read', caseId)
  await write('caseworker', '2025-11-19T09:00:00Z', household, 'read', other)
  await write('caseworker', '2025-11-19T09:01:00Z', 'secret-address:read', 'read', caseId)
  await write('adviser', '2025-11-19T10:00:00Z', household, 'denied')
})
afterAll(() => world.close())

const lines = (filters: Filters = {}, who: CastKey = 'privacyOfficer') =>
  world.as(who, ({ tx }) => logLines(tx, filters))

test('the newest line stands first, with who it was and as what', async () => {
  const [newest] = await lines()
  expect(newest).toMatchObject({
    name: 'Persoon adviser',
    organisation: 'Gemeente Verzonnendam',
    roles: ['adviser'],
    outcome: 'denied',
    mark: null,
  })
})

test('a role that somebody got later does not stand at an older line', async () => {
  await world.owner
    .insertInto('role_assignment')
    .values({
      region_id: world.regionId,
      account_id: world.accounts.adviser,
      role: 'ambassador',
      during: '[2025-11-20,)',
    })
    .execute()
  expect((await lines({ outcome: 'denied' }))[0]?.roles).toEqual(['adviser'])
})

test('lines of one household share a mark that tells neither its name nor its number', async () => {
  const marks = (await lines({ who: world.accounts.caseworker })).map(line => line.mark)
  expect(new Set(marks).size).toBe(2)
  const shown = JSON.stringify(await lines())
  expect(shown).not.toContain(caseId)
  expect(shown).not.toContain('Jansen')
})

test('one line leads to the other lines of the same household', async () => {
  const secret = (await lines({ action: 'secret-address:read' }))[0]
  expect((await lines({ sameAs: secret?.id })).map(line => line.action)).toEqual([
    'secret-address:read',
    household,
    household,
  ])
})

test('a day is a day in Amsterdam, the last day included', async () => {
  const of = async (from: string, until: string) =>
    (await lines({ from: day(from), until: day(until) })).length
  expect([await of('2025-11-18', '2025-11-18'), await of('2025-11-19', '2025-11-19')]).toEqual([2, 3])
})

test('older lines follow without a gap or a double one', async () => {
  const [first, ...rest] = await lines()
  const older = await lines({ before: first?.id })
  expect(older.map(line => line.id)).toEqual(rest.map(line => line.id))
  expect(rest.length).toBeLessThan(linesPerPage)
})

test('the counts of a day tell refusals, households, nights and secret addresses', async () => {
  const tallies = await world.as('privacyOfficer', ({ tx }) => dayTallies(tx, day('2025-11-18')))
  const by = (who: CastKey, on: string) =>
    tallies.find(tally => tally.accountId === world.accounts[who] && tally.day === on)
  expect(by('caseworker', '2025-11-18')).toMatchObject({ households: 1, atNight: 1, secretAddresses: 0 })
  expect(by('caseworker', '2025-11-19')).toMatchObject({ households: 2, atNight: 0, secretAddresses: 1 })
  expect(by('adviser', '2025-11-19')).toMatchObject({ denied: 1, households: 0 })
})

test.each(['caseworker', 'administrator', 'projectLeader'] as const)('%s reads no line', async who => {
  expect(await lines({}, who)).toEqual([])
})
