import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { settingDefaults } from '#src/access/settings.ts'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { safetyCalls } from './calls.ts'
import type { RecordInput, TellInput } from './rules.ts'
import {
  correctMeasurement,
  followUp,
  measurementsIn,
  ownScores,
  recordMeasurement,
  tellHowItGoes,
} from './store.server.ts'

let world: World
let caseId: string
let mother: FamilyMember
let father: FamilyMember
beforeAll(async () => {
  world = await freshWorld()
})
beforeEach(async () => {
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  father = await openFamilyPages(world, caseId, 'Kees')
})
afterAll(() => world.close())

const tell = (who: FamilyMember, input: TellInput, on?: string) =>
  who.as(({ tx, actor, today }) => tellHowItGoes(tx, actor, caseId, input, today), on)
const record = (who: CastKey, changes: Partial<RecordInput> = {}) =>
  world.as(who, ({ tx, actor }) =>
    recordMeasurement(tx, actor, caseId, {
      rater: 'me',
      score: 6,
      why: 'Het is rustiger',
      oneHigher: undefined,
      howAsked: undefined,
      measuredOn: day('2025-11-20'),
      ...changes,
    }),
  )
const all = (who: CastKey) => world.as(who, ({ tx }) => measurementsIn(tx, [caseId]))
const callsOf = () =>
  world.as('caseworker', async ({ tx }) =>
    (await safetyCalls(await measurementsIn(tx, [caseId]), settingDefaults)).map(call => [
      call.urgency,
      call.title,
    ]),
  )
const brokenBy = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

test('the team reads what each of the family told, side by side and in their own words', async () => {
  await tell(mother, { score: 4, why: 'Er is ruzie' })
  await tell(father, { score: 8 })
  await record('caseworker')
  expect((await all('scientist')).map(one => [one.raterName, one.score, one.inOwnHand])).toEqual([
    ['Petra', 4, true],
    ['Kees', 8, true],
    ['Persoon caseworker', 6, false],
  ])
})

test('nobody of the family reads what another told, nor what we wrote down for anybody', async () => {
  await tell(mother, { score: 2, why: 'Ik durf het hem niet te zeggen' })
  await record('caseworker', { rater: father.personId, score: 5, howAsked: 'Aan de keukentafel' })
  await record('caseworker')
  const seen = await father.as(({ tx }) => tx.selectFrom('safety_measurement').selectAll().execute())
  expect(seen).toEqual([])
  expect(await father.as(({ tx, actor }) => ownScores(tx, actor.accountId, caseId))).toEqual([])
  expect((await mother.as(({ tx, actor }) => ownScores(tx, actor.accountId, caseId))).length).toBe(1)
})

test('a family member gives a score for nobody else and in no other household', async () => {
  const other = await world.openCase('otherCaseworker', { name: 'Ander' }, '2025-03-01')
  const forAnother = father.as(({ tx, actor, today }) =>
    tellHowItGoes(tx, { ...actor, personId: mother.personId }, caseId, { score: 9 }, today),
  )
  await expect(forAnother).rejects.toThrow(/row-level security/)
  const elsewhere = father.as(({ tx, actor, today }) => tellHowItGoes(tx, actor, other, { score: 9 }, today))
  await expect(elsewhere).rejects.toThrow(/row-level security/)
})

test('a colleague of another household sees no score and adds none', async () => {
  await tell(mother, { score: 4 })
  expect(await all('otherCaseworker')).toEqual([])
  await expect(record('otherCaseworker')).rejects.toThrow(/row-level security/)
})

test('words of danger stand on top of Vandaag until somebody writes what was done', async () => {
  await tell(mother, { score: 7, why: 'Hij heeft me geslagen' })
  expect(await callsOf()).toEqual([['now', 'Petra schrijft iets wat op gevaar kan wijzen. Lees het nu']])
  const [one] = await all('caseworker')
  await world.as('caseworker', ({ tx, actor }) =>
    followUp(tx, actor, caseId, one?.id ?? '', 'Gebeld en Veilig Thuis gevraagd'),
  )
  expect(await callsOf()).toEqual([])
  const again = world.as('scientist', ({ tx, actor }) => followUp(tx, actor, caseId, one?.id ?? '', 'Ook'))
  expect(await brokenBy(again)).toBe('safety_follow_up_pkey')
})

test('who told something sees when it was read, not what we did with it', async () => {
  await tell(mother, { score: 5, why: 'Het gaat' }, '2025-11-18')
  const [one] = await all('caseworker')
  await world.as('caseworker', ({ tx, actor }) => followUp(tx, actor, caseId, one?.id ?? '', 'Geheim'))
  const [own] = await mother.as(({ tx, actor }) => ownScores(tx, actor.accountId, caseId))
  expect(own).toMatchObject({ score: 5, why: 'Het gaat', readOn: '2025-11-20' })
  const seen = await mother.as(({ tx }) => tx.selectFrom('safety_follow_up').selectAll().execute())
  expect(seen).toEqual([])
})

test('a correction stands beside the old score, made once and by who gave it', async () => {
  await record('caseworker', { score: 2 })
  const [wrong] = await all('caseworker')
  const correct = (who: CastKey) =>
    world.as(who, ({ tx, actor }) =>
      correctMeasurement(tx, actor, caseId, wrong?.id ?? '', {
        score: 7,
        why: 'Ik tikte verkeerd',
        oneHigher: undefined,
      }),
    )
  await expect(correct('scientist')).rejects.toThrow()
  await correct('caseworker')
  expect((await all('caseworker')).map(one => [one.score, one.corrects])).toEqual([
    [2, null],
    [7, wrong?.id],
  ])
  expect(await brokenBy(correct('caseworker'))).toBe('safety_measurement_corrected_once')
})

test('a team member can’t put words in the mouth of a family member as if they typed them', async () => {
  await expect(record('caseworker', { rater: mother.personId, howAsked: undefined })).rejects.toThrow(
    /row-level security/,
  )
})

test('a score is never changed or removed, not even by the owner of the database', async () => {
  await record('caseworker')
  await expect(world.owner.updateTable('safety_measurement').set({ score: 10 }).execute()).rejects.toThrow(
    /append-only/,
  )
  await expect(world.owner.deleteFrom('safety_measurement').execute()).rejects.toThrow(/append-only/)
})
