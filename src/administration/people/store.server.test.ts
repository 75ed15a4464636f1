import { afterAll, beforeAll, expect, test } from 'vitest'
import { contactPersonTurns, teamOf } from '#src/casework/contact-person/store.server.ts'
import { householdOf, householdsWithinReach } from '#src/casework/household/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import {
  addColleague,
  changeColleague,
  colleagueOf,
  endRole,
  findColleagues,
  giveRole,
} from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )
const roleOf = (role: string, fromDay: string) => ({
  role,
  fromDay: day(fromDay),
  lastDay: undefined,
  gardenId: undefined,
})
test('a new colleague can do what the role allows from the first day, and not before', async () => {
  const id = await world.as('administrator', ({ tx, actor }) =>
    addColleague(tx, actor, {
      name: 'Nieuwe Collega',
      email: 'nieuw@voorbeeld.nl',
      organisationId: world.organisationId,
      startedOn: day('2025-12-01'),
      roles: ['caseworker', 'ambassador'],
      gardenId: world.gardenId,
    }),
  )
  const colleague = await world.as('administrator', ({ tx }) => colleagueOf(tx, id))
  expect(colleague).toMatchObject({ name: 'Nieuwe Collega', startedOn: '2025-12-01', endedOn: null })
  expect(colleague?.roles.map(role => [role.role, role.garden, role.from, role.until])).toEqual([
    ['ambassador', 'Verzonnendam', '2025-12-01', null],
    ['caseworker', 'Verzonnendam', '2025-12-01', null],
  ])
})

test('searching finds part of a name, whatever the capitals, and treats % as a letter', async () => {
  const find = (wanted: string) => world.as('administrator', ({ tx }) => findColleagues(tx, wanted))
  expect((await find('PRIVACY')).map(one => one.name)).toEqual(['Persoon privacyOfficer'])
  expect(await find('%')).toEqual([])
})

test('nobody gives a role to oneself or ends an own one, not even the administrator', async () => {
  const { administrator } = world.accounts
  const giving = world.as('administrator', ({ tx, actor }) =>
    giveRole(tx, actor, administrator, roleOf('caseworker', '2025-11-20')),
  )
  await expect(giving).rejects.toThrow(/row-level security/)
  const [own] = (await world.as('administrator', ({ tx }) => colleagueOf(tx, administrator)))?.roles ?? []
  const ended = await world.as('administrator', ({ tx }) =>
    endRole(tx, administrator, own?.id ?? '', day('2025-11-21')),
  )
  expect(ended).toBe(false)
})

test.each(['caseworker', 'privacyOfficer', 'projectLeader'] as const)('%s gives no roles', async who => {
  const giving = world.as(who, ({ tx, actor }) =>
    giveRole(tx, actor, world.accounts.adviser, roleOf('privacy-officer', '2025-11-20')),
  )
  await expect(giving).rejects.toThrow(/row-level security/)
})

test('a role is not given twice for the same days', async () => {
  const giving = world.as('administrator', ({ tx, actor }) =>
    giveRole(tx, actor, world.accounts.adviser, roleOf('adviser', '2025-12-01')),
  )
  expect(await refusalOf(giving)).toBe('role_assignment_account_id_role_coalesce_during_excl')
})

test('a role that worked ends on the day; one that never worked a day is withdrawn', async () => {
  const { adviser } = world.accounts
  const rolesNow = async () =>
    (await world.as('administrator', ({ tx }) => colleagueOf(tx, adviser)))?.roles ?? []
  const end = (id: string, on: string) =>
    world.as('administrator', ({ tx }) => endRole(tx, adviser, id, day(on)))
  const [first] = await rolesNow()
  expect(await end(first?.id ?? '', '2025-11-25')).toBe(true)
  expect(await end(first?.id ?? '', '2025-11-28')).toBe(false)
  await world.as('administrator', ({ tx, actor }) =>
    giveRole(tx, actor, adviser, roleOf('ambassador', '2025-11-20')),
  )
  const mistaken = (await rolesNow()).find(role => role.role === 'ambassador')
  expect(await end(mistaken?.id ?? '', '2025-11-20')).toBe(true)
  expect((await rolesNow()).map(role => [role.role, role.until])).toEqual([['adviser', '2025-11-25']])
})

test('two administrators who change a name at once: the second sees that the first was there', async () => {
  const change = (name: string) =>
    world.as('administrator', ({ tx }) =>
      changeColleague(tx, world.accounts.adviser, { name, email: undefined, version: 1 }),
    )
  expect([await change('Eerste'), await change('Tweede')]).toEqual([true, false])
  expect(await world.as('administrator', ({ tx }) => colleagueOf(tx, world.accounts.adviser))).toMatchObject({
    name: 'Eerste',
    version: 2,
  })
})

test('the administrator reads nothing about any household', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const read = await world.as('administrator', async ({ tx }) => [
    await householdOf(tx, caseId),
    await householdsWithinReach(tx),
    await teamOf(tx, caseId),
    await contactPersonTurns(tx, caseId),
    await tx.selectFrom('person').selectAll().execute(),
    await tx.selectFrom('audit_line').selectAll().execute(),
  ])
  expect(read).toEqual([undefined, [], [], [], [], []])
})
