import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, momentAt } from '#src/kernel/day.ts'
import { asActor } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { promiseBrokenBy } from '#tests/support/governance.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { makeExport } from '../export/store.server.ts'
import { figuresOf } from '../store.server.ts'
import { allFigures, figuresOfIndicator, regionsOf } from './store.server.ts'

const spring = day('2025-01-01')
const summer = day('2025-04-01')
let world: World
let readerId: string
let elsewhere: { regionId: string; leaderId: string }

beforeAll(async () => {
  world = await freshWorld()
  elsewhere = await world.owner.transaction().execute(async tx => {
    const { regionId, accountId: leaderId } = await addPlace(tx, 'ander', false, 'project-leader')
    return { regionId, leaderId }
  })
  readerId = (
    await world.owner.transaction().execute(tx => addPlace(tx, 'landelijk', true, 'national-reader'))
  ).accountId
  for (const regionId of [world.regionId, elsewhere.regionId]) await tell(regionId)
  await world.as('projectLeader', ({ tx, actor }) => makeExport(tx, actor, spring))
})
afterAll(() => world.close())

async function addPlace(tx: Tx, slug: string, isNational: boolean, role: string) {
  const { id: regionId } = await tx
    .insertInto('region')
    .values({ slug, name: slug, is_national: isNational })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('organisation')
    .values({ region_id: regionId, name: slug, kind: 'other' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const account = { region_id: regionId, kind: 'professional', name: slug, organisation_id: id }
  const { id: accountId } = await tx
    .insertInto('account')
    .values({ ...account, started_on: spring })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('role_assignment')
    .values({ region_id: regionId, account_id: accountId, role, during: '[2025-01-01,)' })
    .execute()
  return { regionId, accountId }
}

/** Two quarters of the region, with what came since the beginning at each telling; the exact counts are nobody's to read. */
async function tell(regionId: string) {
  const garden = regionId === world.regionId ? [world.gardenId] : []
  const rows = [spring, summer].flatMap(told_after =>
    [null, ...garden].flatMap(garden_id =>
      [told_after, null].map(quarter => ({
        ...{ region_id: regionId, indicator: 'days-to-plan', garden_id, quarter, told_after, version: 1 },
        ...{
          facts: 3,
          hits: 3,
          shown_facts: quarter === summer ? 12 : null,
          shown_value: quarter === summer ? 30 : null,
        },
      })),
    ),
  )
  await world.owner.insertInto('monitor_figure').values(rows).execute()
}

const reading = <T>(look: (tx: Tx) => Promise<T>, who = readerId) =>
  asActor(world.app, who, momentAt(day('2025-11-20'), '10:00'), look)

test('who reads nationally sees of a region as a whole what it released, until where it released it', async () => {
  const figures = await reading(tx => figuresOfIndicator(tx, 'days-to-plan'))
  expect(figures.map(({ regionId, quarter, value }) => [regionId, quarter, value])).toEqual([
    [world.regionId, spring, null],
    [world.regionId, null, null],
  ])
  await world.as('projectLeader', ({ tx, actor }) => makeExport(tx, actor, summer), '2025-11-21')
  const later = await reading(allFigures)
  expect(later.map(({ quarter, facts, value }) => [quarter, facts, value])).toEqual([
    [spring, null, null],
    [summer, 12, 30],
    [null, null, null],
  ])
})

test('a region that released nothing is named, and nothing more is told of it', async () => {
  const regions = await reading(regionsOf)
  expect(regions.map(({ name, told }) => [name, told !== null])).toEqual([
    ['Proefregio', true],
    ['ander', false],
  ])
})

test('who reads nationally reads no table of a region: not its figures, people, gardens or households', async () => {
  await world.openCase()
  const seen = await reading(async tx => [
    await figuresOf(tx, 'days-to-plan'),
    await tx.selectFrom('garden').select('id').execute(),
    await tx.selectFrom('household_case').select('id').execute(),
    await tx.selectFrom('monitor_export').select('id').execute(),
    (await tx.selectFrom('account').select('name').execute()).filter(({ name }) => name !== 'landelijk'),
    (await tx.selectFrom('region').select('slug').execute()).filter(({ slug }) => slug !== 'landelijk'),
  ])
  expect(seen.flat()).toEqual([])
})

test.each(['projectLeader', 'ambassador', 'caseworker', 'privacyOfficer', 'administrator'] as const)(
  'a %s of a region reads nothing of another region, released or not',
  async who => {
    const seen = await world.as(who, async ({ tx }) => [...(await regionsOf(tx)), ...(await allFigures(tx))])
    expect(seen).toEqual([])
    expect(await reading(tx => figuresOf(tx, 'days-to-plan'), elsewhere.leaderId)).toHaveLength(3)
    const figures = await reading(tx => allFigures(tx), elsewhere.leaderId)
    expect(figures).toEqual([])
  },
)

test('nobody of a region is let in to read nationally, and nobody there gets other work or a garden', async () => {
  const give = (account_id: string, region_id: string, role: string) =>
    world.owner
      .insertInto('role_assignment')
      .values({ region_id, account_id, role, during: '[2025-02-01,)' })
      .execute()
  expect(await promiseBrokenBy(give(world.accounts.ambassador, world.regionId, 'national-reader'))).toBe(
    'national_stands_apart',
  )
  const { region_id: national } = await world.owner
    .selectFrom('account')
    .select('region_id')
    .where('id', '=', readerId)
    .executeTakeFirstOrThrow()
  for (const role of ['project-leader', 'caseworker', 'functional-administrator'])
    expect(await promiseBrokenBy(give(readerId, national, role))).toBe('national_stands_apart')
  const { id } = await world.owner
    .selectFrom('organisation')
    .select('id')
    .where('region_id', '=', national)
    .executeTakeFirstOrThrow()
  const garden = { region_id: national, organisation_id: id, name: 'Tuin', active_since: spring }
  expect(await promiseBrokenBy(world.owner.insertInto('garden').values(garden).execute())).toBe(
    'national_stands_apart',
  )
})
