import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, momentAt } from '#src/kernel/day.ts'
import { asWorker } from '#src/platform/database/as-actor.ts'
import { promiseBrokenBy } from '#tests/support/governance.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import type { PublishedInput } from '../published/rules.ts'
import { figuresLost, publishedFigures, recordPublished } from '../published/store.server.ts'
import { figuresOf, keepMonitor } from '../store.server.ts'
import { exportsMade, figuresUntil, makeExport } from './store.server.ts'

const spring = day('2025-01-01')
const told = day('2025-07-01')
let world: World
beforeAll(async () => {
  world = await freshWorld()
  for (const on of ['2025-03-02', '2025-03-05', '2025-03-09']) await world.openCase('caseworker', {}, on)
  await record('projectLeader', 3)
  await asWorker(world.app, world.regionId, momentAt(day('2025-11-20'), '03:00'), keepMonitor)
})
afterAll(() => world.close())

const record = (who: CastKey, facts: number, changes: Partial<PublishedInput> = {}) =>
  world.as(who, ({ tx, actor }) =>
    recordPublished(tx, actor, {
      ...{ indicator: 'new-households', garden: undefined, quarter: spring, facts, hits: undefined },
      ...{ source: 'Persbericht', publishedOn: day('2025-11-01'), ...changes },
    }),
  )
const give = (who: CastKey, of = told) => world.as(who, ({ tx, actor }) => makeExport(tx, actor, of))

test('a number that the region made public itself is shown, and what follows from it is said to who keeps the monitor', async () => {
  const figures = await world.as('ambassador', ({ tx }) => figuresOf(tx, 'new-households'))
  const ofSpring = figures.filter(({ quarter }) => quarter === spring)
  expect(ofSpring.find(({ gardenId }) => gardenId === null)?.facts).toBe(3)
  expect(ofSpring.find(({ gardenId }) => gardenId !== null)?.facts).toBeNull()
  const lost = await world.as('projectLeader', ({ tx }) => figuresLost(tx))
  expect(lost.map(({ indicator, quarter }) => [indicator, quarter])).toContainEqual([
    'new-households',
    spring,
  ])
})

test('without being public three households are told to nobody', async () => {
  const figures = await world.as('ambassador', ({ tx }) => figuresOf(tx, 'days-to-plan'))
  expect(figures.flatMap(({ facts, value }) => [facts, value]).filter(shown => shown !== null)).toEqual([])
})

test('the same number is written down once, and only by who keeps the monitor', async () => {
  expect(await promiseBrokenBy(record('projectLeader', 3))).toBe('published_once')
  await expect(record('ambassador', 4)).rejects.toThrow('row-level security')
  expect(await world.as('ambassador', ({ tx }) => publishedFigures(tx))).toEqual([])
})

test('the national file is made once a day, by who leads, of what was told; everybody who steers sees that', async () => {
  await expect(give('ambassador')).rejects.toThrow('row-level security')
  await expect(give('projectLeader', day('2025-10-01'))).rejects.toThrow('row-level security')
  await give('policyAdviser')
  expect(await promiseBrokenBy(give('projectLeader'))).toBe('export_once_a_day')
  expect(await world.as('ambassador', ({ tx }) => exportsMade(tx))).toMatchObject([{ told }])
  expect(await world.as('caseworker', ({ tx }) => exportsMade(tx))).toEqual([])
})

test('the file has what the screen has, and no row of a household', async () => {
  const rows = await world.as('projectLeader', ({ tx }) => figuresUntil(tx, told))
  const screen = await world.as('projectLeader', ({ tx }) => figuresOf(tx, 'new-households'))
  expect(rows.filter(({ indicator }) => indicator === 'new-households')).toHaveLength(screen.length)
  expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(
    ['facts', 'gardenId', 'indicator', 'quarter', 'value', 'version'].toSorted(),
  )
})
