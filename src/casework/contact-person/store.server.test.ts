import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { householdOf, householdsWithinReach } from '../household/store.server.ts'
import {
  contactPersonTurns,
  handOver,
  joinTeam,
  leaveTeam,
  letFallbackStepIn,
  teamOf,
} from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const warm = {
  reason: 'Andere baan',
  introducedHow: 'Samen op bezoek',
  informedOn: day('2025-11-20'),
  informedHow: 'Aan tafel',
}

const handTo = (caseId: string, to: 'otherCaseworker' | 'fallback', fromDay: string) =>
  world.as('caseworker', ({ tx, actor, now, today }) =>
    handOver(
      tx,
      actor,
      caseId,
      { ...warm, toAccountId: world.accounts[to], fromDay: day(fromDay) },
      now,
      today,
    ),
  )

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

test('a warm handover leaves no day without a contact person and none with two', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  await handTo(caseId, 'otherCaseworker', '2025-12-01')
  const turns = await world.as('caseworker', ({ tx }) => contactPersonTurns(tx, caseId))
  expect(turns.map(turn => [turn.accountId, turn.from, turn.until])).toEqual([
    [world.accounts.caseworker, '2025-03-01', '2025-12-01'],
    [world.accounts.otherCaseworker, '2025-12-01', null],
  ])
})

test('somebody who handed over today no longer reads the household; the new contact person does', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  await handTo(caseId, 'otherCaseworker', '2025-11-20')
  const later = '2025-11-21'
  expect(await world.as('caseworker', ({ tx }) => householdOf(tx, caseId), later)).toBeUndefined()
  expect(await world.as('otherCaseworker', ({ tx }) => householdOf(tx, caseId), later)).toMatchObject({
    name: 'Jansen-Bakker',
  })
})

test('the database refuses a household whose contact person stops without a next one', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const stopping = world.as('caseworker', ({ tx }) =>
    tx
      .updateTable('contact_person')
      .set({ during: '[2025-03-01,2025-11-20)' })
      .where('case_id', '=', caseId)
      .execute(),
  )
  expect(await refusalOf(stopping)).toBe('one_contact_person_every_day')
})

test('the database refuses two contact persons on one day', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const doubling = world.as('caseworker', ({ tx, actor }) =>
    tx
      .insertInto('contact_person')
      .values({
        region_id: actor.regionId,
        case_id: caseId,
        account_id: world.accounts.fallback,
        during: '[2025-11-20,2025-11-21)',
      })
      .execute(),
  )
  expect(await refusalOf(doubling)).toBe('contact_person_pkey')
})

test('the database refuses an open household without a behavioural scientist', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const team = await world.as('caseworker', ({ tx }) => teamOf(tx, caseId))
  const scientist = team.find(member => member.capacity === 'behavioural-scientist')
  const leaving = world.as('caseworker', ({ tx, now }) => leaveTeam(tx, caseId, scientist?.id ?? '', now))
  expect(await refusalOf(leaving)).toBe('a_behavioural_scientist')
})

test('when the contact person drops out, the garden’s fallback holder steps in the same day', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  await world.as('scientist', ({ tx }) => letFallbackStepIn(tx, caseId, 'Ziek geworden'))
  const turns = await world.as('scientist', ({ tx }) => contactPersonTurns(tx, caseId), '2025-11-21')
  expect(turns.map(turn => [turn.accountId, turn.from, turn.until])).toEqual([
    [world.accounts.caseworker, '2025-03-01', '2025-11-20'],
    [world.accounts.fallback, '2025-11-20', null],
  ])
})

test('somebody outside the team cannot let the fallback holder step in', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const meddling = world.as('otherCaseworker', ({ tx }) => letFallbackStepIn(tx, caseId, 'zomaar'))
  await expect(meddling).rejects.toThrow(/not allowed/)
})

test('an administrator who ends an employment hands the households over without being able to read them', async () => {
  const caseId = await world.openCase('otherCaseworker', {}, '2025-03-01')
  const held = (await world.as('otherCaseworker', ({ tx }) => householdsWithinReach(tx))).length
  const handed = await world.as('administrator', async ({ tx }) => {
    const result = await sql<{
      count: number
    }>`select end_employment(${world.accounts.otherCaseworker}, app_today(), 'Uit dienst', null, null) as count`.execute(
      tx,
    )
    return { count: result.rows[0]?.count, sees: await householdOf(tx, caseId) }
  })
  expect(handed).toEqual({ count: held, sees: undefined })
  const turns = await world.as('fallback', ({ tx }) => contactPersonTurns(tx, caseId), '2025-11-21')
  expect(turns.at(-1)?.accountId).toBe(world.accounts.fallback)
  const stillHis = await world.owner
    .selectFrom('contact_person')
    .select('case_id')
    .where('account_id', '=', world.accounts.otherCaseworker)
    .where(sql<boolean>`upper_inf(during)`)
    .execute()
  expect(stillHis, 'also a handover that was planned to him went to the fallback holder').toEqual([])
})

test('a colleague who joins the team reads the household from then on, and after leaving no more', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const read = (on: string) => world.as('safeHome', ({ tx }) => householdOf(tx, caseId), on)
  expect(await read('2025-11-20')).toBeUndefined()
  await world.as('caseworker', ({ tx, actor }) =>
    joinTeam(tx, actor.regionId, caseId, {
      accountId: world.accounts.safeHome,
      part: 'team-member',
      task: 'denkt mee',
      capacity: 'safe-home-worker',
    }),
  )
  expect(await read('2025-11-21')).toMatchObject({ id: caseId })
  const team = await world.as('caseworker', ({ tx }) => teamOf(tx, caseId), '2025-11-22')
  const member = team.find(one => one.accountId === world.accounts.safeHome)
  await world.as('caseworker', ({ tx, now }) => leaveTeam(tx, caseId, member?.id ?? '', now), '2025-11-22')
  expect(await read('2025-11-23')).toBeUndefined()
})

test('who only works in the team can’t take the contact, nor lengthen the time of somebody who left', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const grab = (kind: string) =>
    world.as('scientist', ({ tx, actor }) =>
      tx
        .insertInto('handover')
        .values({
          region_id: actor.regionId,
          case_id: caseId,
          from_account_id: world.accounts.caseworker,
          to_account_id: world.accounts.fallback,
          from_day: day('2025-11-20'),
          kind,
          ...{ reason: 'Zomaar', introduced_how: '-', informed_on: day('2025-11-20'), informed_how: '-' },
          recorded_by: actor.accountId,
        })
        .execute(),
    )
  await expect(grab('warm')).rejects.toThrow(/row-level security/)
  await expect(grab('emergency')).rejects.toThrow(/row-level security/)
  const shortened = await world.as('scientist', ({ tx }) =>
    tx
      .updateTable('contact_person')
      .set({ during: '[2025-03-01,2025-11-20)' })
      .where('case_id', '=', caseId)
      .executeTakeFirst(),
  )
  expect(shortened.numUpdatedRows).toBe(0n)
  const join = { part: 'team-member' as const, task: 'denkt mee', capacity: 'safe-home-worker' }
  await world.as('caseworker', async ({ tx, actor, now }) => {
    await joinTeam(tx, actor.regionId, caseId, { ...join, accountId: world.accounts.safeHome })
    const team = await teamOf(tx, caseId)
    const member = team.find(one => one.accountId === world.accounts.safeHome)
    await leaveTeam(tx, caseId, member?.id ?? '', now)
  })
  const again = world.as(
    'caseworker',
    ({ tx }) =>
      tx
        .updateTable('case_involvement')
        .set({ during: '[2025-11-20T09:00:00Z,)' })
        .where('case_id', '=', caseId)
        .where('account_id', '=', world.accounts.safeHome)
        .execute(),
    '2025-11-22',
  )
  expect(await again.catch(brokenConstraint)).toBe('involvement_only_closes')
})
