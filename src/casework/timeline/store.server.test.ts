import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { challengeSettled, planInForce } from '#tests/support/safety.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { recordConversation } from '../conversation/store.server.ts'
import { nameDeputy } from '../deputy/store.server.ts'
import { invite } from '../experience-expert/store.server.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { writePiece } from '../journal/store.server.ts'
import { correctMeasurement, recordMeasurement } from '../safety-measurement/store.server.ts'
import { recordScreen } from '../shared-screen/store.server.ts'
import { timelineOf } from './store.server.ts'

let world: World
let caseId: string
let sofie: string
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const people = await world.as('caseworker', ({ tx }) => peopleIn(tx, caseId))
  sofie = people.find(one => one.givenName === 'Sofie')?.id ?? ''
})
afterAll(() => world.close())

const told = (who: CastKey = 'caseworker') => world.as(who, ({ tx }) => timelineOf(tx, caseId))
const withTitle = async (words: string) => (await told()).filter(line => line.title.includes(words))

test('what every part of the house recorded stands on one line of time, the latest first', async () => {
  await planInForce(world, caseId, '2025-04-01')
  await challengeSettled(world, caseId, '2025-05-01')
  const lines = await told('scientist')
  expect(new Set(lines.map(line => line.kind))).toEqual(new Set(['people', 'plan', 'question']))
  expect(lines.at(-1)).toMatchObject({ on: '2025-03-01', title: 'Huishouden geopend', to: null })
  expect(lines.map(line => line.on)).toEqual(
    lines
      .map(line => line.on)
      .toSorted()
      .toReversed(),
  )
  expect(lines.find(line => line.title === 'Tegenspraak afgerond')?.more).toBe('Is het veilig?')
  expect((await withTitle('Persoon scientist')).map(line => line.title)).toEqual([
    'Persoon scientist, gedragswetenschapper kwam in het team',
  ])
})

test('a visit is about whom it was with, and what only the team reads says so', async () => {
  const nobody = { seen: [], spoken: [], missed: [], about: [] }
  await world.as('caseworker', ({ tx, actor, today }) =>
    recordConversation(tx, actor, caseId, {
      ...nobody,
      kind: 'visit',
      alone: [sofie],
      happenedOn: today,
      seenBy: actor.accountId,
    }),
  )
  await world.as('caseworker', ({ tx, actor, today }) =>
    writePiece(tx, actor, caseId, {
      kind: 'note',
      spokeWith: [],
      about: [sofie],
      words: 'Dit houden we bij ons.',
      happenedOn: today,
      teamReason: 'Anders loopt Sofie gevaar',
    }),
  )
  expect(await withTitle('Huisbezoek')).toMatchObject([
    { title: 'Huisbezoek: Sofie alleen gesproken', about: [sofie], teamOnly: false },
  ])
  expect(await withTitle('Notitie')).toMatchObject([{ about: [sofie], teamOnly: true }])
})

test('a score that was corrected stands there once, as it is now', async () => {
  const score = { score: 3, why: 'Het is onrustig', oneHigher: undefined }
  const given = { ...score, rater: 'me' as const, howAsked: undefined, measuredOn: day('2025-06-01') }
  const id = await world.as('caseworker', ({ tx, actor }) => recordMeasurement(tx, actor, caseId, given))
  await world.as('caseworker', ({ tx, actor }) =>
    correctMeasurement(tx, actor, caseId, id, { ...score, score: 4 }),
  )
  expect((await withTitle('voor de veiligheid')).map(line => line.title)).toEqual([
    'Persoon caseworker geeft een 4 voor de veiligheid',
  ])
})

test('a deputy and somebody whom the family invited stand there once, with when it was over', async () => {
  const fromDay = day('2025-06-02')
  await world.as(
    'caseworker',
    ({ tx, actor }) =>
      nameDeputy(tx, actor, caseId, {
        accountId: world.accounts.fallback,
        fromDay,
        untilDay: day('2025-06-06'),
        reason: 'leave',
      }),
    fromDay,
  )
  const petra = (await world.as('caseworker', ({ tx }) => peopleIn(tx, caseId))).find(
    one => one.givenName === 'Petra',
  )
  await world.as(
    'caseworker',
    ({ tx, actor, today, now }) =>
      invite(
        tx,
        actor,
        caseId,
        {
          accountId: world.accounts.experienceExpert,
          invitedBy: [petra?.id ?? ''],
          how: 'Aan tafel.',
          task: 'Praat met moeder.',
          fromDay,
          lastDay: day('2025-07-10'),
        },
        { today, now },
      ),
    fromDay,
  )
  const of = async (name: string) => (await withTitle(name)).map(line => [line.on, line.title])
  expect(await of('Persoon fallback')).toEqual([
    ['2025-06-06', 'Persoon fallback nam voor het laatst waar voor Persoon caseworker'],
    ['2025-06-02', 'Persoon fallback neemt waar voor Persoon caseworker'],
  ])
  expect(await of('Persoon experienceExpert')).toEqual([
    ['2025-07-10', 'De uitnodiging van Persoon experienceExpert stopte'],
    ['2025-06-02', 'Petra Bakker nodigde Persoon experienceExpert uit'],
  ])
})

test('every time that people looked together stays on the line, however often', async () => {
  for (const on of ['2025-07-01', '2025-08-01', '2025-09-01', '2025-10-01'])
    await world.as('caseworker', ({ tx, actor }) => recordScreen(tx, actor, caseId, [sofie]), on)
  const lines = (await told()).filter(line => line.to?.endsWith('/samen'))
  expect(lines.map(line => line.on)).toEqual(['2025-10-01', '2025-09-01', '2025-08-01', '2025-07-01'])
})

test('nobody outside the household reads a line of it', async () => {
  expect(await told('otherCaseworker')).toEqual([])
  expect(await told('privacyOfficer')).toEqual([])
})
