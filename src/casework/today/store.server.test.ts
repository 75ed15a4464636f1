import { afterAll, beforeAll, expect, test } from 'vitest'
import { settingDefaults } from '#src/access/settings.ts'
import { day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { takeStep } from '../acute-danger/store.server.ts'
import { challengesIn, raiseChallenge } from '../challenge/store.server.ts'
import { familyCalls, planCalls } from './calls.ts'
import { worryingAmong } from './concern/facts.ts'
import { reachFactsPiece } from './concern/store.server.ts'
import { householdsToday } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
  await world.openCase('caseworker', { name: 'Te lang stil' }, '2025-03-01')
  await world.openCase('caseworker', { name: 'Net begonnen' })
  await world.openCase('otherCaseworker', { name: 'Van Elders' }, '2025-03-01')
})
afterAll(() => world.close())

const terms = {
  today: day('2025-11-20'),
  informFamilyDays: 28,
  firstConsultationDays: 42,
  planDormantDays: 90,
}
const asked = (who: 'caseworker' | 'scientist' | 'projectLeader') =>
  world.as(who, async ({ tx, actor }) =>
    (await householdsToday(tx)).map(one => [
      one.name,
      [...familyCalls(one), ...planCalls(one, actor, terms)].map(call => call.urgency),
    ]),
  )

test('a contact person is asked to tell the family, and at once when that is late', async () => {
  expect(await asked('caseworker')).toEqual([
    ['Net begonnen', ['week']],
    ['Te lang stil', ['now', 'week']],
  ])
})

test('a scientist sees the same households and is not asked what the contact person does', async () => {
  const seen = await asked('scientist')
  expect(seen.map(([name]) => name)).toEqual(['Net begonnen', 'Te lang stil', 'Van Elders'])
  expect(seen.flatMap(([, calls]) => calls)).toEqual([])
})

test('who works on no household finds an empty day', async () => {
  expect(await asked('projectLeader')).toEqual([])
})

test('the households of a scientist stand by what worries most, with the reasons', async () => {
  const danger = await world.openCase('caseworker', { name: 'Gevaar' })
  await world.as('caseworker', ({ tx, actor }) => takeStep(tx, actor, danger, [], 'Er is een mes gezien'))
  await world.as('scientist', ({ tx, actor }) => raiseChallenge(tx, actor, danger, 'Zien we het kind?'))
  const worrying = await world.as('scientist', async ({ tx, today }) => {
    const households = await householdsToday(tx)
    const { reach } = await gather(tx, { reach: reachFactsPiece(tx, true) })
    const challenges = await challengesIn(tx, [danger])
    const known = {
      sight: [],
      incidents: [],
      measurements: [],
      ...reach,
      challenges,
      resting: new Set<string>(),
    }
    return worryingAmong(households, known, { ...settingDefaults, today })
  })
  expect(worrying.map(one => [one.name, one.concerns.map(concern => concern.kind)])).toEqual([
    ['Gevaar', ['danger', 'challenge']],
    ['Te lang stil', ['child-unseen', 'no-consultation', 'not-informed']],
    ['Van Elders', ['child-unseen', 'no-consultation', 'not-informed']],
  ])
})
