import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepMonitor } from '#src/governance/monitor/store.server.ts'
import { type Day, day, momentAt } from '#src/kernel/day.ts'
import type { Cell, Sum } from '#src/kernel/disclosure/table.ts'
import type { GuardedCount } from '#src/kernel/small-numbers.ts'
import { asWorker } from '#src/platform/database/as-actor.ts'
import { recovered } from '#tests/support/recover.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

/** How many did not fit and how many came, in each garden, by quarter; told after each of them, and some counted too late. */
const story = [
  { first: '2024-10-01', tellOn: '2025-02-05', refused: [9, 6], opened: [2, 0], late: 0 },
  { first: '2025-01-01', tellOn: '2025-05-05', refused: [7, 3], opened: [0, 1], late: 2 },
  { first: '2025-04-01', tellOn: '2025-08-05', refused: [0, 11], opened: [1, 0], late: 3 },
  { first: '2025-07-01', tellOn: '2025-11-05', refused: [6, 8], opened: [0, 0], late: 1 },
] as const

async function refuse(garden_id: string, on: string, times: number) {
  const row = { region_id: world.regionId, garden_id, counted_on: day(on), reason: 'adults-only' }
  if (times > 0)
    await world.owner
      .insertInto('household_not_fitting')
      .values(Array.from({ length: times }, () => row))
      .execute()
}

const readLedger = () =>
  world.owner
    .selectFrom('monitor_figure')
    .select([
      'indicator',
      'garden_id',
      'quarter',
      'told_after',
      'facts',
      'hits',
      'shown_facts',
      'shown_value',
    ])
    .where('indicator', 'in', ['new-households', 'not-fitting'])
    .execute()
type Row = Awaited<ReturnType<typeof readLedger>>[number]

const isWithin = (whole: Row, { quarter, told_after }: Row) =>
  quarter !== null && told_after <= whole.told_after
const placeOf = ({ garden_id, quarter, told_after }: Row) =>
  `${garden_id ?? 'region'} ${quarter ?? `until ${told_after}`}`
const allId = (row: Row) => `${row.indicator} all ${placeOf(row)}`
const hitId = (row: Row) => `${row.indicator} hit ${placeOf(row)}`
const isShare = ({ indicator }: Row) => indicator === 'not-fitting'

/** Everything somebody can add up who has all that was ever told: gardens, quarters, and a share with its rest. */
function sumsOf(rows: readonly Row[]): Sum[] {
  return rows.flatMap(whole => {
    const same = rows.filter(one => one.indicator === whole.indicator)
    const gardens = same.filter(
      one => one.garden_id && one.quarter === whole.quarter && one.told_after === whole.told_after,
    )
    const quarters = same.filter(one => one.garden_id === whole.garden_id && isWithin(whole, one))
    const ids = isShare(whole) ? [allId, hitId] : [allId]
    const rest = rows.filter(one => !isShare(one) && placeOf(one) === placeOf(whole)).map(allId)
    return [
      ...(whole.garden_id === null && gardens.length > 0
        ? ids.map(id => ({ total: id(whole), parts: gardens.map(id) }))
        : []),
      ...(whole.quarter === null ? ids.map(id => ({ total: id(whole), parts: quarters.map(id) })) : []),
      ...(isShare(whole) ? [{ total: allId(whole), parts: [hitId(whole), ...rest] }] : []),
    ]
  })
}

function cellsOf(rows: readonly Row[]): { cells: Cell[]; shown: Map<string, GuardedCount> } {
  const told = rows.flatMap(row => [
    { id: allId(row), count: row.facts, is: row.shown_facts },
    ...(isShare(row)
      ? [{ id: hitId(row), count: row.hits, is: row.shown_value === null ? null : row.hits }]
      : []),
  ])
  return {
    cells: told.map(({ id, count }) => ({ id, count, households: count })),
    shown: new Map(told.map(({ id, is }) => [id, is ?? 'hidden'])),
  }
}

test('nobody computes a figure that was kept back from all that is really stored of four tellings', async () => {
  const gardens = [world.gardenId, world.otherGardenId]
  for (const [at, { first, tellOn, refused, opened, late }] of story.entries()) {
    const on = first.replace(/-01$/, '-09')
    for (const [garden, times] of refused.entries()) await refuse(gardens[garden] ?? '', on, times)
    for (const [garden, times] of opened.entries())
      for (let nth = 0; nth < times; nth++)
        await world.openCase('caseworker', { gardenId: gardens[garden] ?? '' }, on)
    const [before] = story.slice(Math.max(0, at - 1))
    if (at > 0 && before) await refuse(world.gardenId, before.first, late)
    await asWorker(world.app, world.regionId, momentAt(day(tellOn), '05:00'), keepMonitor)
  }
  const rows = await readLedger()
  const { cells, shown } = cellsOf(rows)
  const hidden = [...shown.values()].filter(one => one === 'hidden')
  expect(new Set(rows.map(({ told_after }) => told_after))).toEqual(
    new Set<Day>(story.map(({ first }) => day(first))),
  )
  expect(hidden.length).toBeGreaterThan(8)
  expect(cells.length - hidden.length).toBeGreaterThan(8)
  expect(recovered(cells, sumsOf(rows), shown, 5)).toEqual([])
  // The attacker is no straw man: with one figure more it does compute one.
  const isTelling = ({ id, count }: Cell) =>
    shown.get(id) === 'hidden' && recovered(cells, sumsOf(rows), new Map(shown).set(id, count), 5).length > 0
  expect(cells.some(isTelling)).toBe(true)
})
