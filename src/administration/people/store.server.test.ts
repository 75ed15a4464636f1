import { afterAll, beforeAll, expect, test } from 'vitest'
import { contactPersonTurns, teamOf } from '#src/casework/contact-person/store.server.ts'
import { householdOf, householdsWithinReach } from '#src/casework/household/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asNobody, brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import {
  addColleague,
  changeColleague,
  colleagueOf,
  endEmployment,
  endRole,
  findColleagues,
  giveRole,
  holdersOutOfPlace,
  keepEmployed,
  leaningOn,
  letLeaversGo,
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
const leave = (who: CastKey, fromDay: string, nextScientist?: CastKey) =>
  world.as('administrator', ({ tx }) =>
    endEmployment(tx, world.accounts[who], {
      fromDay: day(fromDay),
      nextScientistId: nextScientist && world.accounts[nextScientist],
    }),
  )
const roleOf = (role: string, fromDay: string) => ({
  role,
  fromDay: day(fromDay),
  lastDay: undefined,
  gardenId: undefined,
})
const holderOf = async (caseId: string, asWho: CastKey, on: string) =>
  (await world.as(asWho, ({ tx }) => contactPersonTurns(tx, caseId), on)).at(-1)?.accountId

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

const heldBy = async (who: CastKey) => {
  const { held } = await world.as('administrator', ({ tx }) => leaningOn(tx, world.accounts[who]))
  return held.map(one => one.households)
}

test('who leaves today hands every household to the fallback holder; the numbers said so beforehand', async () => {
  const first = await world.openCase('otherCaseworker', {}, '2025-03-01')
  const second = await world.openCase('otherCaseworker', { gardenId: world.otherGardenId }, '2025-03-01')
  expect(await heldBy('otherCaseworker')).toEqual([1, 1])
  expect(await leave('otherCaseworker', '2025-11-20')).toBe(2)
  for (const caseId of [first, second])
    expect(await holderOf(caseId, 'fallback', '2025-11-21')).toBe(world.accounts.fallback)
  expect(await world.as('otherCaseworker', ({ tx }) => householdsWithinReach(tx))).toEqual([])
  const gone = await world.as('administrator', ({ tx }) => colleagueOf(tx, world.accounts.otherCaseworker))
  expect(gone).toMatchObject({ endedOn: '2025-11-20' })
  expect(gone?.roles.map(role => role.until)).toEqual(['2025-11-20'])
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

test('who leaves later keeps working until that day; then the house hands over what is left', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const [held] = await heldBy('caseworker')
  expect(await leave('caseworker', '2025-12-01')).toBe(0)
  expect(await holderOf(caseId, 'caseworker', '2025-11-30')).toBe(world.accounts.caseworker)
  const night = (on: string) => asNobody(world.app, momentAt(day(on), '00:10'), letLeaversGo)
  expect(await night('2025-11-30')).toBe(0)
  expect(await night('2025-12-01')).toBe(held)
  expect(await night('2025-12-01')).toBe(0)
  expect(await holderOf(caseId, 'fallback', '2025-12-02')).toBe(world.accounts.fallback)
})

test('who was going to leave can stay; who left cannot', async () => {
  const stay = (who: CastKey) => world.as('administrator', ({ tx }) => keepEmployed(tx, world.accounts[who]))
  await leave('adviser', '2025-12-01')
  await leave('safeHome', '2025-11-20')
  expect([await stay('adviser'), await stay('safeHome')]).toEqual([true, false])
  expect(await world.as('administrator', ({ tx }) => colleagueOf(tx, world.accounts.adviser))).toMatchObject({
    endedOn: null,
  })
})

test('a fallback holder does not leave before somebody else is named', async () => {
  expect(await refusalOf(leave('fallback', '2025-11-20'))).toBe('not_the_fallback_holder')
})

test('a scientist who left on a planned day and had no follower stands on the administrator’s page', async () => {
  const { asOnlyScientist } = await world.as('administrator', ({ tx }) =>
    leaningOn(tx, world.accounts.scientist),
  )
  expect(asOnlyScientist).toBeGreaterThan(0)
  await leave('scientist', '2025-12-01')
  await asNobody(world.app, momentAt(day('2025-12-01'), '00:10'), letLeaversGo)
  const standing = await world.as('administrator', ({ tx }) => holdersOutOfPlace(tx), '2025-12-01')
  expect(standing).toEqual([{ accountId: world.accounts.scientist, households: asOnlyScientist }])
})

test('the only behavioural scientist leaves when another takes over, not otherwise', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  expect(await refusalOf(leave('scientist', '2025-11-20'))).toBe('a_behavioural_scientist')
  expect(await refusalOf(leave('scientist', '2025-11-20', 'adviser'))).toBe('a_behavioural_scientist')
  await world.as('administrator', ({ tx, actor }) =>
    giveRole(tx, actor, world.accounts.adviser, roleOf('behavioural-scientist', '2025-11-20')),
  )
  await leave('scientist', '2025-11-20', 'adviser')
  const team = await world.as('caseworker', ({ tx }) => teamOf(tx, caseId), '2025-11-21')
  expect(
    team.filter(member => member.capacity === 'behavioural-scientist').map(member => member.accountId),
  ).toEqual([world.accounts.adviser])
})

test('others end no employment and learn no numbers', async () => {
  const meddling = world.as('projectLeader', ({ tx, today }) =>
    endEmployment(tx, world.accounts.adviser, { fromDay: today }),
  )
  await expect(meddling).rejects.toThrow(/not allowed/)
  const counting = world.as('privacyOfficer', ({ tx }) => leaningOn(tx, world.accounts.caseworker))
  await expect(counting).rejects.toThrow(/not allowed/)
  expect(await world.as('projectLeader', ({ tx }) => holdersOutOfPlace(tx))).toEqual([])
  const oneself = world.as('administrator', ({ tx, today }) =>
    endEmployment(tx, world.accounts.administrator, { fromDay: today }),
  )
  await expect(oneself).rejects.toThrow(/not oneself/)
})
