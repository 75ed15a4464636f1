import { afterAll, beforeAll, expect, test } from 'vitest'
import { contactPersonTurns, teamOf } from '#src/casework/contact-person/store.server.ts'
import { householdsWithinReach } from '#src/casework/household/store.server.ts'
import { addMember } from '#src/governance/group/member/store.server.ts'
import { addGroup } from '#src/governance/group/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asNobody, brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { colleagueOf, giveRole } from '../store.server.ts'
import {
  endEmployment,
  holdersOutOfPlace,
  keepEmployed,
  leaningOn,
  leftBehindBy,
  letLeaversGo,
  ownersOutOfPlace,
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

const leftBy = (who: CastKey, by: CastKey = 'administrator', on?: string) =>
  world.as(by, ({ tx }) => leftBehindBy(tx, world.accounts[who]), on)

test('what still leans on somebody is counted and named by garden or group, and nobody else counts it', async () => {
  const { projectLeader, policyAdviser } = world.accounts
  const row = { region_id: world.regionId }
  await world.as('projectLeader', async ({ tx, actor }) => {
    const groupId = await addGroup(tx, actor, {
      name: 'Projectgroep',
      mandate: 'Bereidt voor.',
      level: 'tactical',
      standing: 'active',
      why: undefined,
    })
    await addMember(tx, world.regionId, groupId, {
      accountId: policyAdviser,
      roleLabel: undefined,
      organisation: undefined,
      membership: 'structural',
      fromDay: day('2025-01-01'),
    })
  })
  await world.owner
    .insertInto('improvement')
    .values({
      ...row,
      title: 'Eén lijst',
      problem: 'Twee lijsten.',
      change: 'Eén lijst.',
      owner_id: policyAdviser,
      body: 'project-group',
      mode: 'build',
      proposed_by: projectLeader,
    })
    .execute()
  expect(await leftBy('policyAdviser')).toEqual([
    { kind: 'improvement', about: '', count: 1 },
    { kind: 'group', about: 'Projectgroep', count: 1 },
  ])
  await expect(leftBy('policyAdviser', 'projectLeader')).rejects.toThrow(/not allowed/)
})

test('an improvement that runs goes to somebody who works here; the seats in groups come free', async () => {
  expect(await refusalOf(leave('policyAdviser', '2025-11-20'))).toBe('improvement_has_owner')
  const leaving = world.as('administrator', ({ tx, today }) =>
    endEmployment(tx, world.accounts.policyAdviser, {
      fromDay: today,
      nextOwnerId: world.accounts.projectLeader,
    }),
  )
  expect(await leaving).toBe(0)
  expect(await leftBy('policyAdviser')).toEqual([])
  expect((await leftBy('projectLeader')).map(one => one.kind)).toEqual(['improvement'])
  await leave('projectLeader', '2025-12-01')
  await asNobody(world.app, momentAt(day('2025-12-01'), '00:10'), letLeaversGo)
  const standing = await world.as('administrator', ({ tx }) => ownersOutOfPlace(tx), '2025-12-01')
  expect(standing).toEqual([{ accountId: world.accounts.projectLeader, improvements: 1 }])
})

test('no way of writing makes a contact person vanish, or somebody who left a contact person', async () => {
  const held = world.owner.selectFrom('contact_person').where('account_id', '=', world.accounts.fallback)
  const { case_id: caseId } = await held.select('case_id').executeTakeFirstOrThrow()
  const vanish = world.owner
    .updateTable('account')
    .set({ ended_on: day('2025-01-01') })
    .where('id', '=', world.accounts.fallback)
    .execute()
  expect(await refusalOf(vanish)).toBe('leaves_no_household')
  const appoint = world.owner
    .updateTable('contact_person')
    .set({ account_id: world.accounts.otherCaseworker })
    .where('case_id', '=', caseId)
    .execute()
  expect(await refusalOf(appoint)).toBe('contact_person_works_then')
})

test('nobody plans to leave while a garden has nobody who can step in on that day', async () => {
  await world.owner
    .updateTable('garden')
    .set({ fallback_account_id: world.accounts.otherCaseworker })
    .where('id', '=', world.gardenId)
    .execute()
  expect(await refusalOf(leave('fallback', '2025-12-01'))).toBe('not_the_fallback_holder')
  await world.owner
    .updateTable('garden')
    .set({ fallback_account_id: world.accounts.otherCaseworker })
    .execute()
  expect(await refusalOf(leave('fallback', '2025-12-01'))).toBe('a_fallback_holder')
})
