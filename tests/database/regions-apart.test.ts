import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asActor, asWorker } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { freshDatabase, type TestDatabase } from '#tests/support/database.ts'
import { askedAbout, type Grants, letIn, readGrants, type TwoRegions } from '#tests/support/region-tries.ts'
import { fillRegions, idOf, isRegion, readCatalogue, rowsOf, type Table } from '#tests/support/two-regions.ts'

const now = new Date('2025-11-20T10:00:00Z')
const [here, elsewhere] = ['heide', 'polder'] as const
const me = idOf(here, 'account')

let house: TestDatabase
let tables: Table[]
let ofRegions: Table[]
let grants: Map<string, Grants>
let two: TwoRegions
beforeAll(async () => {
  house = await freshDatabase()
  tables = await readCatalogue(house.owner)
  ofRegions = tables.filter(({ columns }) => columns.some(isRegion))
  await fillRegions(house.owner, tables, [here, elsewhere])
  grants = await readGrants(house)
  two = { house, tables, grants, me }
})
afterAll(() => house.close())

/** Of each table, how many rows of either region somebody reads. */
async function readBy(
  ask: (work: (tx: Tx) => Promise<Map<string, [number, number]>>) => Promise<Map<string, [number, number]>>,
) {
  const readable = ofRegions.filter(({ name }) => grants.get(name)?.read)
  const count = (region: string) => `count(*) filter (where region_id = '${idOf(region, 'region')}')::int`
  const texts = readable.map(
    ({ name }) =>
      `select '${name}' as name, ${count(here)} as mine, ${count(elsewhere)} as theirs from ${name}`,
  )
  return ask(async tx => {
    const found = new Map<string, [number, number]>()
    for (let at = 0; at < texts.length; at += 50) {
      const { rows } = await sql
        .raw<{ name: string; mine: number; theirs: number }>(texts.slice(at, at + 50).join(' union all '))
        .execute(tx)
      for (const { name, mine, theirs } of rows) found.set(name, [mine, theirs])
    }
    return found
  })
}
const tablesWith = (found: Map<string, [number, number]>, which: 0 | 1) =>
  [...found].filter(([, counts]) => counts[which] > 0).map(([name]) => name)

test('somebody with every role there is, and a household, reads nearly every table of their region and not one row of another', async () => {
  const found = await readBy(work => asActor(house.app, me, now, work))
  expect(tablesWith(found, 1)).toEqual([])
  expect(tablesWith(found, 0).length).toBeGreaterThan(225)
})

test('the jobs of a region read nothing of another', async () => {
  const found = await readBy(work => asWorker(house.app, idOf(here, 'region'), now, work))
  expect(tablesWith(found, 1)).toEqual([])
  expect(tablesWith(found, 0)).toContain('outbox_event')
})

test('nothing that sees more than who asks tells a word of another region, whatever id it is asked about', async () => {
  expect(await askedAbout(two, elsewhere)).toEqual([])
  expect((await askedAbout(two, here)).length, 'of their own').toBeGreaterThan(10)
}, 60_000)

/** What the database works out of its own accord would refuse too, and for another reason. */
const withoutReactions = sql.raw(`do $off$ declare one record; begin
  for one in select t.tgrelid::regclass as place, t.tgname from pg_trigger t
    join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
      and p.proname not in ('stay_within_reach', 'stay_within_own_words')
  loop execute format('alter table %s disable trigger %I', one.place, one.tgname); end loop; end $off$`)

test('whoever tries each table with each word it knows writes nothing into another region, nor about its households', async () => {
  await withoutReactions.execute(house.owner)
  expect(await letIn(two, elsewhere, { region: elsewhere, household: elsewhere })).toEqual([])
  expect(await letIn(two, elsewhere, { region: here, household: elsewhere }, 'case_id')).toEqual([])
  expect(
    await letIn(two, elsewhere, { region: elsewhere, household: here }, 'case_id'),
    'under the name of another',
  ).toEqual([])
  expect(
    (await letIn(two, elsewhere, { region: here, household: here })).length,
    'where it is theirs',
  ).toBeGreaterThan(120)
}, 60_000)

/** All there is of the other region in tables that can be changed, as one line each. */
async function asItStands(names: readonly string[]) {
  const texts = names.map(
    name => `select '${name}' as name, md5(string_agg(t::text, ',' order by t::text)) as stands from ${name} t
      where region_id = '${idOf(elsewhere, 'region')}'`,
  )
  const { rows } = await sql
    .raw<{ name: string; stands: string }>(texts.join(' union all '))
    .execute(house.owner)
  return rows
}

test('whoever changes or throws away all there is, touches nothing of another region', async () => {
  const changed = ofRegions.filter(({ name }) => {
    const may = grants.get(name)
    return may && (may.remove || may.update.length > 0)
  })
  const names = changed.map(({ name }) => name)
  const before = await asItStands(names)
  const tries = changed.flatMap(table => {
    const may = grants.get(table.name)
    const row = rowsOf(tables, here, table)[1] ?? {}
    const updates = (may?.update ?? []).map(
      name => `update ${table.name} set "${name}" = ${row[name] ?? 'default'}`,
    )
    return [...updates, ...(may?.remove ? [`delete from ${table.name}`] : [])]
  })
  const done = await asActor(house.app, me, now, async tx => {
    await sql`set constraints all immediate`.execute(tx)
    const each = tries.map(
      text =>
        `begin ${text}; get diagnostics touched = row_count; done := done + (touched > 0)::int; exception when others then null; end;`,
    )
    await sql
      .raw(`do $try$ declare done integer := 0; touched integer; begin ${each.join('\n')}
        perform set_config('test.done', done::text, true); end $try$`)
      .execute(tx)
    const { rows } = await sql<{ done: number }>`select current_setting('test.done')::int as done`.execute(tx)
    return rows[0]?.done
  })
  expect(await asItStands(names)).toEqual(before)
  expect(done, 'of their own').toBeGreaterThan(200)
})

// Keys over all regions together, of which somebody could notice that a value is taken elsewhere.
const overAllRegions = [
  'access_code.code_hash', // the hash of a code drawn at random, as the other hashes here
  'audit_line.id', // a number that the database gives; one chain over all regions
  'availability_request.token_hash',
  'calendar_feed.secret_hash',
  'destroying.xid', // the transaction itself
  'experience_paper.number', // drawn at random
  'monitor_touched.id', // a number that the database gives
  'outbox_event.id', // a number that the database gives
  'seat_entry.token_hash',
  'sign_in_invitation.code_hash',
  'work_account.proof', // one person at one provider has one work account, in one region (ADR 0040)
]

test('that a value is taken in one region is noticed in no other', async () => {
  const { rows } = await sql<{ name: string }>`
    select c.relname || '.' || string_agg(a.attname, ',' order by a.attname) as name
    from pg_index i join pg_class c on c.oid = i.indrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey::int2[])
    where i.indisunique and c.relnamespace = 'public'::regnamespace
      and exists (select 1 from pg_attribute r where r.attrelid = c.oid and r.attname = 'region_id')
    group by c.relname, i.indexrelid having not bool_or(a.atttypid = 'uuid'::regtype)`.execute(house.owner)
  expect(rows.map(({ name }) => name).toSorted()).toEqual(overAllRegions)
})
