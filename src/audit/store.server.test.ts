import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, momentAt } from '#src/kernel/day.ts'
import { asNobody } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { brokenSeals, recordAudit, sealAudit } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const now = momentAt(day('2025-11-20'), '10:00')
const write = (who: CastKey, address: string) =>
  world.as(who, ({ tx, actor }) =>
    recordAudit(tx, {
      regionId: actor.regionId,
      accountId: actor.accountId,
      action: 'household-case:list',
      address,
      outcome: 'read',
    }),
  )
const seal = () => asNobody(world.app, now, sealAudit)
const broken = () => asNobody(world.app, now, brokenSeals)
const linesAt = (address: string) =>
  world.owner.selectFrom('audit_line').where('address', '=', address).selectAll().execute()

/** What somebody with the keys of the database could do, after switching the guard off; then put back. */
async function tamper(work: () => Promise<unknown>, restore: () => Promise<unknown>) {
  await sql`alter table audit_line disable trigger user`.execute(world.owner)
  await work()
  const found = await broken()
  await restore()
  await sql`alter table audit_line enable trigger user`.execute(world.owner)
  return found
}

/** Three lines under a seal of their own; gives the seal's number. */
async function sealedLines(address: string): Promise<number> {
  await seal()
  for (let count = 0; count < 3; count++) await write('caseworker', address)
  expect(await seal()).toBe(3)
  const { id } = await world.owner
    .selectFrom('audit_seal')
    .select(eb => eb.fn.max('id').as('id'))
    .executeTakeFirstOrThrow()
  return Number(id)
}

test('the app can neither change nor remove a line', async () => {
  await write('caseworker', '/app')
  const changing = world.as('privacyOfficer', ({ tx }) =>
    tx.updateTable('audit_line').set({ address: '/anders' }).where('address', '=', '/app').execute(),
  )
  await expect(changing).rejects.toThrow(/permission denied/)
  const removing = world.as('privacyOfficer', ({ tx }) =>
    tx.deleteFrom('audit_line').where('address', '=', '/app').execute(),
  )
  await expect(removing).rejects.toThrow(/permission denied/)
  expect(await linesAt('/app')).toHaveLength(1)
})

test('even the owner of the database is refused, unless the guard is switched off', async () => {
  await write('caseworker', '/owner')
  const changing = sql`update audit_line set address = '/anders' where address = '/owner'`.execute(
    world.owner,
  )
  await expect(changing).rejects.toThrow(/append-only/)
  const removing = sql`delete from audit_line where address = '/owner'`.execute(world.owner)
  await expect(removing).rejects.toThrow(/append-only/)
  await expect(sql`truncate audit_line`.execute(world.owner)).rejects.toThrow(/append-only/)
  expect(await linesAt('/owner')).toHaveLength(1)
})

test('nobody writes a line in the name of somebody else', async () => {
  const writing = world.as('caseworker', ({ tx, actor }) =>
    recordAudit(tx, {
      regionId: actor.regionId,
      accountId: world.accounts.otherCaseworker,
      action: 'household-case:list',
      address: '/schuld',
      outcome: 'read',
    }),
  )
  await expect(writing).rejects.toThrow(/row-level security/)
})

test('a changed line breaks its own seal and no other', async () => {
  const number = await sealedLines('/gewijzigd')
  await sealedLines('/daarna')
  const [line] = await linesAt('/gewijzigd')
  const found = await tamper(
    () => sql`update audit_line set address = '/mooier' where id = ${line?.id}`.execute(world.owner),
    () => sql`update audit_line set address = '/gewijzigd' where id = ${line?.id}`.execute(world.owner),
  )
  expect(found.map(one => [one.seal, one.fault])).toEqual([[number, 'a line was changed']])
  expect(await broken()).toEqual([])
})

test('a removed line breaks its seal, with the number that is missing', async () => {
  const number = await sealedLines('/weg')
  const [line] = await linesAt('/weg')
  const found = await tamper(
    () => sql`delete from audit_line where id = ${line?.id}`.execute(world.owner),
    () =>
      world.owner
        .insertInto('audit_line')
        .values(line as never)
        .execute(),
  )
  expect(found.map(one => [one.seal, one.fault])).toEqual([[number, '3 lines were sealed, 2 are there']])
  expect(await broken()).toEqual([])
})

test('a line that is put in afterwards breaks the seal in whose place it stands', async () => {
  await sealedLines('/ervoor')
  await sql`select nextval('audit_line_id')`.execute(world.owner)
  const number = await sealedLines('/erna')
  const [first] = await linesAt('/erna')
  const gap = (first?.id ?? 0) - 1
  const found = await tamper(
    () =>
      world.owner
        .insertInto('audit_line')
        .values({ ...first, id: gap } as never)
        .execute(),
    () => sql`delete from audit_line where id = ${gap}`.execute(world.owner),
  )
  expect(found.map(one => [one.seal, one.fault])).toEqual([[number, 'a line was put in between']])
  expect(await broken()).toEqual([])
})

test('while many write and the house keeps sealing, every line ends under exactly one seal', async () => {
  const writers: CastKey[] = [
    'caseworker',
    'otherCaseworker',
    'fallback',
    'scientist',
    'safeHome',
    'institution',
    'adviser',
    'projectLeader',
  ]
  let writing = true
  const sealing = (async () => {
    while (writing) await seal()
  })()
  await Promise.all(
    writers.map(async who => {
      for (let count = 0; count < 15; count++) await write(who, `/druk/${who}`)
    }),
  )
  writing = false
  await sealing
  await seal()
  const outside = await sql<{ lines: number }>`
    select count(*) as lines from audit_line l
    where (select count(*) from audit_seal s where l.id between s.first_line and s.last_line) <> 1`.execute(
    world.owner,
  )
  expect(outside.rows[0]?.lines).toBe(0)
  expect(await broken()).toEqual([])
  const sealed = await sql<{ lines: number; sealed: number }>`
    select (select count(*) from audit_line) as lines, (select sum(lines)::int8 from audit_seal) as sealed`.execute(
    world.owner,
  )
  expect(sealed.rows[0]?.sealed).toBe(sealed.rows[0]?.lines)
})

test('the privacy officer reads the lines of the own region only; others read none', async () => {
  const { id: elsewhere } = await world.owner
    .insertInto('region')
    .values({ slug: 'elders', name: 'Elders' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await write('caseworker', '/hier')
  const line = { account_id: world.accounts.caseworker, action: 'household-case:list', outcome: 'read' }
  await world.owner
    .insertInto('audit_line')
    .values({ ...line, id: 0, region_id: elsewhere, address: '/elders' })
    .execute()
  const seenBy = (who: CastKey) =>
    world.as(who, ({ tx }) =>
      tx
        .selectFrom('audit_line')
        .where('address', 'in', ['/hier', '/elders'])
        .select('address')
        .execute()
        .then(lines => lines.map(line => line.address)),
    )
  expect(await seenBy('privacyOfficer')).toEqual(['/hier'])
  for (const who of ['caseworker', 'administrator', 'projectLeader'] as const)
    expect(await seenBy(who)).toEqual([])
})
