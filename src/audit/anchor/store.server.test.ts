import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, dayOf, momentAt } from '#src/kernel/day.ts'
import { asNobody } from '#src/platform/database/as-actor.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { brokenSeals, recordAudit, sealAudit } from '../store.server.ts'
import { verifyAudit } from '../verify.server.ts'
import type { Anchor } from './rules.ts'
import { dropExpiredAudit, lastAnchor, unfittingAnchors } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const at = (on: string) => momentAt(day(on), '10:00')
const on = <T>(moment: string, work: Parameters<typeof asNobody<T>>[2]) =>
  asNobody(world.app, at(moment), work)
const drop = (moment: string) => on(moment, dropExpiredAudit)
const lines = () => world.owner.selectFrom('audit_line').select(['address', 'action']).orderBy('id').execute()
const term = (years: number) =>
  sql`insert into region_setting (region_id, name, value) values (${world.regionId}, 'auditYears', ${years})
    on conflict (region_id, name) do update set value = excluded.value`.execute(world.owner)

/** A line of a day, sealed on that day, with the anchor that was written then. */
async function sealedOn(moment: string): Promise<Anchor> {
  await world.as(
    'caseworker',
    ({ tx, actor }) =>
      recordAudit(tx, { ...actor, action: 'household-case:list', address: moment, outcome: 'read' }),
    moment,
  )
  await on(moment, sealAudit)
  const anchor = await on(moment, lastAnchor)
  if (!anchor) throw new Error('nothing was sealed')
  return anchor
}

const today = dayOf(new Date())
const anchors: Anchor[] = []
const unfitting = () => on(today, tx => unfittingAnchors(tx, anchors))

test('a month whose line was changed is evidence, and stays', async () => {
  await sealedOn('2019-03-01')
  const change = async (from: string, to: string) => {
    await sql`alter table audit_line disable trigger user`.execute(world.owner)
    await sql`update audit_line set address = ${to} where address = ${from}`.execute(world.owner)
    await sql`alter table audit_line enable trigger user`.execute(world.owner)
  }
  await change('2019-03-01', '/mooier')
  expect(await drop('2024-04-15')).toBe(0)
  expect((await lines()).map(line => line.address)).toEqual(['/mooier'])
  await change('/mooier', '2019-03-01')
})

test('whole months go after their term, and the chain can still be verified, also by older anchors', async () => {
  for (const moment of ['2019-03-04', '2019-03-28', '2019-04-02', today]) anchors.push(await sealedOn(moment))
  expect(await drop('2024-03-31'), 'the month is not over for five years yet').toBe(0)
  await term(2)
  expect(await drop('2024-03-31'), 'shorter than five years is never chosen').toBe(0)
  await term(6)
  expect(await drop('2024-04-15'), 'a region chose a longer term').toBe(0)
  await term(5)
  expect(await drop('2024-04-15')).toBe(3)
  expect((await lines()).map(line => (line.action === 'audit:drop' ? line.action : line.address))).toEqual([
    '2019-04-02',
    today,
    'audit:drop',
  ])
  expect(await on(today, brokenSeals)).toEqual([])
  const said: string[] = []
  expect(await verifyAudit(world.app, at(today), line => said.push(line), anchors)).toBe(true)
  expect(said.at(-1)).toBe('Het past bij de 4 ankers van eerder.')
})

test('a clock that runs ahead makes nothing old', async () => {
  expect(await drop('2090-01-01')).toBe(1)
  expect((await lines()).map(line => line.address)).toContain(today)
  expect(await unfitting()).toEqual([])
})

test('nobody takes lines away by saying that their term is over', async () => {
  const say = (lastAt: string) =>
    sql`insert into audit_drop (first_seal, last_seal, first_line, last_line, lines, last_at, years, previous_hash, hash)
      select s.id, s.id, s.first_line, s.last_line, s.lines, ${lastAt}, 5, s.previous_hash, s.hash
      from audit_seal s where s.id = ${anchors.at(-1)?.seal}`.execute(world.owner)
  const take = async () => {
    await sql`delete from audit_line l using audit_drop d where l.id between d.first_line and d.last_line`.execute(
      world.owner,
    )
    await sql`delete from audit_seal s using audit_drop d where s.id between d.first_seal and d.last_seal`.execute(
      world.owner,
    )
  }
  await expect(sql`delete from audit_line`.execute(world.owner)).rejects.toThrow(/append-only/)
  await expect(
    world.as('privacyOfficer', ({ tx }) => sql`insert into audit_drop default values`.execute(tx)),
  ).rejects.toThrow(/permission denied/)
  await say('2019-05-01')
  await take()
  expect(await on(today, brokenSeals), 'inside the database a lie can fit').toEqual([])
  expect(
    (await unfitting()).map(one => one.fault),
    'what was written outside knows better',
  ).toEqual(['dropped'])
})
