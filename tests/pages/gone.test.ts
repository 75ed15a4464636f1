import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { closedFiles, destroyHousehold, propose } from '#src/casework/retention/store.server.ts'
import { keepMonitor } from '#src/governance/monitor/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asActor, asWorker } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'
import {
  type Everything,
  fillUp,
  isOf,
  onlyTheirs,
  readEverything,
  tablesOfHouseholds,
  whereSaid,
  whereStands,
} from '#tests/support/whole-database.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What keeps the id of a household that went, and why it may (docs/decisions/0044). */
const keepsTheId = {
  audit_line: 'who looked at what, by ids',
  erased_household: 'whose key goes from the file of keys',
  household_destruction: 'the proof',
  household_key_end: 'when that key went',
}
/** What learns of a household by its number, without anybody to tie it to. */
const learnsByNumber = ['lesson_evidence', 'observation', 'practice_session', 'session_case']
const stays = new Set(Object.keys(keepsTheId))

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const idOf = async (name: string) => (await house.household(name)).split('/').at(-1) ?? ''

/** Closes a household long ago, with a term that is over; the owner alone can. */
const closeLongAgo = (id: string) =>
  house.database.transaction().execute(async tx => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`update household_case set opened_on = '1999-01-01', first_signal_on = '1999-01-01', closed_on = '2004-01-01',
      legal_basis = '{youth-act}' where id = any (household_with_merged(${id}))`.execute(tx)
    await sql`delete from legal_hold where case_id = ${id}`.execute(tx)
  })

async function as<T>(name: string, work: (tx: Tx) => Promise<T>) {
  const { id } = await house.database
    .selectFrom('account')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return asActor(house.database, id, momentAt(day('2025-11-20'), '10:00'), work)
}
const fileOf = (tx: Tx, id: string) => closedFiles(tx).then(all => all.find(one => one.id === id))

async function destroyed(id: string) {
  await as('Irene Vos', tx => propose(tx, id, 'De termijn is voorbij.'))
  await as('Gijs Bloem', async tx => {
    const file = await fileOf(tx, id)
    await destroyHousehold(tx, file?.proposal?.id ?? '', file?.number ?? '')
  })
}

/** Who of a household is in no other one. */
function onlyHere(all: Everything, households: readonly string[]): string[] {
  const members = all.get('household_member') ?? []
  const isTheirs = isOf(households)
  const elsewhere = new Set(members.filter(one => !isTheirs('', one)).map(one => one['person_id']))
  const here = members.filter(one => isTheirs('', one) && !elsewhere.has(one['person_id']))
  return [...new Set(here.map(one => String(one['person_id'])))]
}
const peopleIn = (all: Everything) => (all.get('person') ?? []).map(one => String(one['id']))

test('two people destroy De Vries-Amrani, and nothing of it stands in any table', async () => {
  const id = await idOf('De Vries-Amrani')
  await closeLongAgo(id)
  await fillUp(house.database, id, stays)
  const before = await readEverything(house.database)
  const tables = await tablesOfHouseholds(house.database)
  const empty = tables.filter(name => !(before.get(name) ?? []).some(row => isOf([id])(name, row)))
  expect(empty.filter(name => !stays.has(name))).toEqual([])
  const people = onlyHere(before, [id])
  const traces = onlyTheirs(before, [id], people)
  expect(people.length).toBeGreaterThan(9)
  expect(traces.size).toBeGreaterThan(900)

  const [irene, gijs] = [await house.as('Irene Vos'), await house.as('Gijs Bloem')]
  expect((await irene.submit(`/rechten/bewaren/${id}/voorstel`, { why: 'De termijn is om.' })).status).toBe(
    303,
  )
  expect((await irene.get(`/rechten/bewaren/${id}/vernietigen`)).status).toBe(404)
  const gone = await gijs.submit(`/rechten/bewaren/${id}/vernietigen`, { number: 'Berk 24' })
  expect(gone).toMatchObject({ status: 303, to: expect.stringMatching(/bewijs/) })
  expect((await irene.get(gone.to ?? '')).text).toContain('Berk 24')

  const after = await readEverything(house.database)
  traces.delete('Berk 24')
  expect(whereStands(after, traces).filter(name => !stays.has(name))).toEqual([])
  const left = tables.filter(name => (after.get(name) ?? []).some(row => isOf([id])(name, row)))
  expect(left.filter(name => !stays.has(name))).toEqual([])
  expect(peopleIn(after).filter(person => people.includes(person))).toEqual([])
  const names = ['De Vries-Amrani', 'Laila Amrani', 'Mark de Vries', 'Zonnebloemzaad']
  expect(whereSaid(after, names).filter(name => name !== 'audit_line')).toEqual([])
  expect(whereSaid(after, ['Berk 24'])).toEqual(
    ['household_destruction', ...learnsByNumber].toSorted((one, other) => one.localeCompare(other)),
  )
})

/** All that stands of one household, but for where it was split from. */
const fileIn = (all: Everything, id: string) =>
  [...all].map(([name, rows]) => [
    name,
    name === 'household_split' ? [] : rows.filter(row => isOf([id])(name, row)),
  ])

test('who is in another household stays whole there, also when that was split off', async () => {
  const [id, other] = [await idOf('Jongsma'), await idOf('Aalbers')]
  await closeLongAgo(id)
  await sql`insert into household_split (case_id, from_case_id, region_id, why, split_by)
    select c.id, ${id}, c.region_id, 'Moeder begint opnieuw.', c.opened_by from household_case c where c.id = ${other}`.execute(
    house.database,
  )
  const before = await readEverything(house.database)
  const people = onlyHere(before, [id])
  const shared = (before.get('household_member') ?? [])
    .filter(row => isOf([id])('', row) && !people.includes(String(row['person_id'])))
    .map(row => String(row['person_id']))
  expect(shared).toHaveLength(3)
  await destroyed(id)
  const after = await readEverything(house.database)
  expect(fileIn(after, other)).toEqual(fileIn(before, other))
  const whole = (all: Everything) =>
    (all.get('person') ?? []).filter(row => shared.includes(String(row['id'])))
  expect(whole(after)).toEqual(whole(before))
  expect(peopleIn(before).length - peopleIn(after).length).toBe(people.length)
  expect(whereSaid(after, ['Moeder begint opnieuw.'])).toEqual([])
})

test('a household goes with what was merged into it, and told figures stay as they were told', async () => {
  const [id, merged] = [await idOf('Van Doorn'), await idOf('Van Doorne')]
  await closeLongAgo(id)
  const before = await readEverything(house.database)
  const people = onlyHere(before, [id, merged])
  await destroyed(id)
  const [{ id: regionId } = { id: '' }] = await house.database
    .selectFrom('household_case')
    .innerJoin('region', 'region.id', 'household_case.region_id')
    .select('region.id')
    .execute()
  for (const on of ['2025-11-21', '2026-02-20'])
    await asWorker(house.database, regionId, momentAt(day(on), '07:30'), keepMonitor)
  const after = await readEverything(house.database)
  expect(whereStands(after, new Set([id, merged, ...people])).filter(name => !stays.has(name))).toEqual([])
  const told = before.get('monitor_figure') ?? []
  expect(told.length).toBeGreaterThan(10)
  expect(after.get('monitor_figure')).toEqual(expect.arrayContaining([...told]))
  expect((after.get('monitor_figure') ?? []).length).toBeGreaterThan(told.length)
  expect(after.get('monitor_rollup')?.length).toBeGreaterThan(10)
})

test('a table that is left out is found', async () => {
  const id = await idOf('Kramer')
  await closeLongAgo(id)
  await sql`create table forgotten (region_id uuid, case_id uuid, words text)`.execute(house.database)
  await sql`insert into forgotten values (null, ${id}, 'Wat Ilse zei')`.execute(house.database)
  const { rows } = await sql<{
    is: string
  }>`select pg_get_functiondef('household_tables'::regproc) as is`.execute(house.database)
  await sql
    .raw((rows[0]?.is ?? '').replace("'audit_line',", "'audit_line', 'forgotten',"))
    .execute(house.database)
  const traces = onlyTheirs(await readEverything(house.database), [id], [])
  await destroyed(id)
  const found = whereStands(await readEverything(house.database), traces)
  expect(found.filter(name => !stays.has(name) && !learnsByNumber.includes(name))).toEqual(['forgotten'])
})
