import { afterAll, beforeAll, expect, test } from 'vitest'
import { groupWith, itemAlong, promiseBrokenBy } from '#tests/support/governance.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { routeOf, type Treatment } from '../item/store.server.ts'
import type { ConclusionInput } from './rules.ts'
import {
  adviceOn,
  conclude,
  conclusionsOn,
  correctConclusion,
  giveAdvice,
  treatmentOf,
} from './store.server.ts'

let world: World
let project: string
let ambassadors: string
beforeAll(async () => {
  world = await freshWorld()
  project = await groupWith(world, 'Projectgroep', ['projectGroupMember'])
  ambassadors = await groupWith(world, 'Ambassadeursgroep', ['ambassador'])
})
afterAll(() => world.close())

const first = (route: readonly Treatment[]): Treatment => {
  if (!route[0]) throw new Error('a route without steps')
  return route[0]
}
const goesOn: ConclusionInput = { words: 'Akkoord', stance: 'for', dissent: undefined, onward: 'onward' }
const concluding = (step: Treatment, input: Partial<ConclusionInput> = {}, on?: string) =>
  world.as('projectLeader', ({ tx, actor }) => conclude(tx, actor, step, { ...goesOn, ...input }), on)
const advising = (who: CastKey, step: Treatment, words: string, on?: string) =>
  world.as(who, ({ tx, actor }) => giveAdvice(tx, actor, step.id, { stance: 'against', words }), on)
const readAdvice = (who: CastKey, step: Treatment) => world.as(who, ({ tx }) => adviceOn(tx, [step.id]))

test('a group concludes on the day of its meeting or after it, and not a day earlier', async () => {
  const { route } = await itemAlong(world, { groupId: project, on: '2025-12-02', purpose: 'advise' })
  const step = first(route)
  expect(await promiseBrokenBy(concluding(step, {}, '2025-12-01'))).toBe('conclusion_not_before_day')
  expect(await promiseBrokenBy(concluding(step, {}, '2025-12-02'))).toBe('went through')
})

test('a step without a day cannot be concluded', async () => {
  const { route } = await itemAlong(world, { groupId: project, on: null, purpose: 'advise' })
  expect(await promiseBrokenBy(concluding(first(route)))).toBe('conclusion_not_before_day')
})

test('two people who conclude the same treatment do not overwrite each other', async () => {
  const { route } = await itemAlong(world, { groupId: project, on: '2025-11-04', purpose: 'inform' })
  await concluding(first(route))
  expect(await promiseBrokenBy(concluding(first(route), { words: 'Iets anders' }))).toBe(
    'concluded_meanwhile',
  )
})

test('a member changes the own advice until the group concluded, and everybody who steers reads the last one', async () => {
  const { route } = await itemAlong(world, { groupId: project, on: '2025-11-05', purpose: 'advise' })
  const step = first(route)
  await advising('projectGroupMember', step, 'Nog niet')
  await advising('projectGroupMember', step, 'Toch niet')
  expect((await readAdvice('ambassador', step)).map(advice => advice.words)).toEqual(['Toch niet'])
  await concluding(step)
  expect(await promiseBrokenBy(advising('projectGroupMember', step, 'Te laat'))).toBe(
    'advice_before_conclusion',
  )
  expect((await readAdvice('ambassador', step)).map(advice => advice.words)).toEqual(['Toch niet'])
})

test('somebody who is no member of the group gives no advice there, whatever the address', async () => {
  const { route } = await itemAlong(world, { groupId: project, on: '2025-12-06', purpose: 'advise' })
  for (const outsider of ['ambassador', 'projectLeader', 'caseworker'] as const)
    expect(await promiseBrokenBy(advising(outsider, first(route), 'Ik ook'))).toMatch(/row-level security/)
})

test('nobody advises under the name of somebody else', async () => {
  const { route } = await itemAlong(world, { groupId: project, on: '2025-12-07', purpose: 'advise' })
  const posing = world.as('projectGroupMember', ({ tx, actor }) =>
    giveAdvice(tx, { ...actor, accountId: world.accounts.ambassador }, first(route).id, {
      stance: 'for',
      words: 'Namens een ander',
    }),
  )
  expect(await promiseBrokenBy(posing)).toMatch(/row-level security/)
})

test('of a group that is only told something no advice is taken', async () => {
  const { route } = await itemAlong(world, { groupId: project, on: '2025-12-09', purpose: 'inform' })
  expect(await promiseBrokenBy(advising('projectGroupMember', first(route), 'Maar'))).toBe('advice_is_asked')
})

test('a member of a group writes no conclusion', async () => {
  const { route } = await itemAlong(world, { groupId: project, on: '2025-11-06', purpose: 'advise' })
  const meddling = world.as('projectGroupMember', ({ tx, actor }) =>
    conclude(tx, actor, first(route), goesOn),
  )
  expect(await promiseBrokenBy(meddling)).toMatch(/row-level security/)
})

test('an item that comes back gets a step for the same group before the rest of its route', async () => {
  const { itemId, route } = await itemAlong(
    world,
    { groupId: project, on: '2025-11-07', purpose: 'advise' },
    { groupId: ambassadors, on: null, purpose: 'decide' },
  )
  await concluding(first(route), { onward: 'again' })
  const now = await world.as('ambassador', ({ tx }) => routeOf(tx, itemId))
  expect(now.map(step => [step.group, step.day, step.purpose])).toEqual([
    ['Projectgroep', '2025-11-07', 'advise'],
    ['Projectgroep', null, 'advise'],
    ['Ambassadeursgroep', null, 'decide'],
  ])
})

test('a corrected conclusion counts, and what stood there first stays readable with the reason', async () => {
  const { itemId, route } = await itemAlong(world, { groupId: project, on: '2025-11-08', purpose: 'advise' })
  await concluding(first(route), { words: 'Tegen', stance: 'against', dissent: 'Eén gemeente is voor' })
  const correcting = (no: number) =>
    world.as('projectLeader', async ({ tx, actor }) => {
      const found = await treatmentOf(tx, first(route).id)
      if (!found) throw new Error('the treatment is gone')
      const { onward: _, ...words } = goesOn
      await correctConclusion(tx, actor, found.treatment, {
        ...words,
        no,
        whyChanged: 'Verkeerd opgeschreven',
      })
    })
  await correcting(1)
  expect(await promiseBrokenBy(correcting(1))).toBe('concluded_meanwhile')
  const kept = await world.as('ambassador', ({ tx }) => conclusionsOn(tx, itemId))
  expect(kept.map(one => [one.words, one.why])).toEqual([
    ['Akkoord', 'Verkeerd opgeschreven'],
    ['Tegen', null],
  ])
})

test('what was concluded or advised is never changed or removed, not even by the owner of the database', async () => {
  const { route } = await itemAlong(world, { groupId: project, on: '2025-11-10', purpose: 'advise' })
  await advising('projectGroupMember', first(route), 'Nee')
  await concluding(first(route))
  for (const table of ['treatment_conclusion', 'advice'] as const) {
    await expect(world.owner.updateTable(table).set({ words: 'Vervalst' }).execute()).rejects.toThrow(
      /append-only/,
    )
    await expect(world.owner.deleteFrom(table).execute()).rejects.toThrow(/append-only/)
  }
})
