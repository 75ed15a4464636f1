import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { settingDefaults } from '#src/access/settings.ts'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { gather } from '#src/platform/database/gather.ts'
import { openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { takeStep } from '../acute-danger/store.server.ts'
import { addPersonForm } from '../household-member/rules.ts'
import { createPerson, joinHousehold } from '../household-member/store.server.ts'
import { sightCalls } from './calls.ts'
import type { SightInput } from './rules.ts'
import {
  agreeTerm,
  inMySightPiece,
  inSightPiece,
  recordSight,
  sightsPiece,
  withdrawSight,
} from './store.server.ts'

let world: World
let caseId: string
let sofie: string
let petra: string
let kees: string
beforeAll(async () => {
  world = await freshWorld()
})
beforeEach(async () => {
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const people = await world.owner
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.case_id', '=', caseId)
    .select(['p.id', 'p.given_name as name'])
    .execute()
  const idOf = (name: string) => people.find(person => person.name === name)?.id ?? ''
  sofie = idOf('Sofie')
  petra = idOf('Petra')
  kees = idOf('Kees')
})
afterAll(() => world.close())

const record = (who: CastKey, on: string, changes: Partial<SightInput>) =>
  world.as(
    who,
    ({ tx, actor, today }) =>
      recordSight(tx, actor, caseId, {
        seen: [],
        spoken: [],
        alone: [],
        missed: [],
        missedReason: undefined,
        missedWords: undefined,
        seenOn: today,
        place: 'home',
        seenBy: actor.accountId,
        ...changes,
      }),
    on,
  )
const lastOf = (personId: string) =>
  world.as('caseworker', async ({ tx }) => {
    const { all } = await gather(tx, { all: inSightPiece(tx, caseId) })
    const one = all.find(person => person.personId === personId)
    return [one?.lastSeen ?? null, one?.lastAlone ?? null]
  })
const callsOn = (on: string, who: CastKey = 'caseworker') =>
  world.as(
    who,
    async ({ tx, today }) => {
      const { mine } = await gather(tx, { mine: inMySightPiece(tx) })
      return sightCalls(mine, settingDefaults, today)
        .filter(call => call.caseId === caseId)
        .map(call => [call.urgency, call.title])
    },
    on,
  )

test('a visit of one colleague is seen by all of the team, several people at once', async () => {
  await record('caseworker', '2025-11-10', { alone: [sofie], seen: [petra] })
  expect(await lastOf(sofie)).toEqual(['2025-11-10', '2025-11-10'])
  expect(await lastOf(petra)).toEqual(['2025-11-10', null])
  const read = (who: CastKey) =>
    world.as(who, ({ tx }) => gather(tx, { sights: sightsPiece(tx, caseId, 10) }))
  expect((await read('scientist')).sights[0]).toMatchObject({
    place: 'home',
    seenByName: 'Persoon caseworker',
  })
  expect((await read('otherCaseworker')).sights).toEqual([])
})

test('an attempt, a telephone call and what turned out wrong leave the clock where it was', async () => {
  await record('caseworker', '2025-11-01', { alone: [sofie] })
  await record('caseworker', '2025-11-12', { missed: [sofie], missedReason: 'refused' })
  await record('caseworker', '2025-11-13', { place: 'phone', alone: [sofie] })
  await record('caseworker', '2025-11-14', { alone: [sofie] })
  const wrong = await world.owner
    .selectFrom('safety_sight')
    .select('id')
    .where('case_id', '=', caseId)
    .where('seen_on', '=', day('2025-11-14'))
    .executeTakeFirstOrThrow()
  const withdraw = (who: CastKey) =>
    world.as(who, ({ tx, actor }) => withdrawSight(tx, actor, caseId, wrong.id, 'Het was Noor'))
  await withdraw('scientist')
  expect(await lastOf(sofie)).toEqual(['2025-11-01', '2025-11-01'])
  const again = await withdraw('caseworker').catch(error => brokenConstraint(error))
  expect(again).toBe('safety_sight_withdrawal_pkey')
})

test('the contact person is called for a child past its term, sooner in danger, and nobody else is', async () => {
  await record('caseworker', '2025-11-01', { alone: [sofie, petra] })
  await record('caseworker', '2025-11-15', { alone: [kees] })
  expect(await callsOn('2025-11-15')).toEqual([])
  expect(await callsOn('2025-11-16')).toEqual([
    ['week', 'Sofie (10) is 15 dagen niet gezien (afspraak: elke 14 dagen)'],
  ])
  expect(await callsOn('2025-11-16', 'scientist')).toEqual([])
  await world.as(
    'scientist',
    ({ tx, actor }) => takeStep(tx, actor, caseId, [], 'Er is een mes'),
    '2025-11-16',
  )
  expect(await callsOn('2025-11-16')).toEqual([
    ['now', 'Sofie (10) is 15 dagen niet alleen gesproken (afspraak: elke 7 dagen)'],
    ['now', 'Petra (35) is 15 dagen niet alleen gesproken (afspraak: elke 7 dagen)'],
  ])
})

test('an agreement with the family counts from then on, made by who is closest', async () => {
  const agree = (who: CastKey, aloneDays: number) =>
    world.as(who, ({ tx, actor }) =>
      agreeTerm(tx, actor, caseId, sofie, { seenDays: 7, aloneDays, why: 'Sofie vroeg erom' }),
    )
  await record('caseworker', '2025-11-12', { alone: [sofie, petra] })
  await expect(agree('scientist', 100)).rejects.toThrow(/row-level security/)
  await agree('caseworker', 7)
  expect((await callsOn('2025-11-20')).map(([, title]) => title)).toContain(
    'Sofie (10) is 8 dagen niet alleen gesproken (afspraak: elke 7 dagen)',
  )
})

test('a child who is not born yet can’t be seen', async () => {
  const unborn = await world.as('caseworker', async ({ tx, actor, today }) => {
    const input = addPersonForm(today, []).parse({ expectedOn: '2026-01-01', familyRole: 'child' })
    const id = await createPerson(tx, actor.regionId, input)
    const place = { home_id: null, lives: 'here' }
    await joinHousehold(tx, actor.regionId, caseId, id, 'child', place, today)
    return id
  })
  const broken = await record('caseworker', '2025-11-20', { seen: [unborn] }).catch(error =>
    brokenConstraint(error),
  )
  expect(broken).toBe('safety_sight_person_born')
})

test('a colleague of another household and the family itself write and read nothing of this', async () => {
  await record('caseworker', '2025-11-10', { alone: [sofie] })
  await expect(record('otherCaseworker', '2025-11-10', { seen: [sofie] })).rejects.toThrow(
    /row-level security/,
  )
  const mother = await openFamilyPages(world, caseId, 'Petra')
  const seen = await mother.as(({ tx }) => tx.selectFrom('safety_sight').selectAll().execute())
  expect(seen).toEqual([])
})

test('nobody is put in a visit afterwards, and a visit is never changed', async () => {
  await record('caseworker', '2025-11-10', { alone: [sofie] })
  const { id } = await world.owner
    .selectFrom('safety_sight')
    .select('id')
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  const later = world.as('caseworker', ({ tx, actor }) =>
    tx
      .insertInto('safety_sight_person')
      .values({ sight_id: id, region_id: actor.regionId, case_id: caseId, person_id: petra, way: 'alone' })
      .execute(),
  )
  await expect(later).rejects.toThrow(/row-level security/)
  const change = world.owner
    .updateTable('safety_sight')
    .set({ place: 'phone' })
    .where('id', '=', id)
    .execute()
  await expect(change).rejects.toThrow(/append-only/)
})
