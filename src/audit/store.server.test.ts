import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, momentAt } from '#src/kernel/day.ts'
import { asNobody } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { lastAnchor, unfittingAnchors } from './anchor/store.server.ts'
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

const anchorNow = async () => {
  await seal()
  const anchor = await asNobody(world.app, now, lastAnchor)
  if (!anchor) throw new Error('nothing was sealed')
  return anchor
}
const unfitting = (...anchors: Awaited<ReturnType<typeof anchorNow>>[]) =>
  asNobody(world.app, now, tx => unfittingAnchors(tx, anchors))

test('somebody who rewrites lines and their seal is found out by what was written outside', async () => {
  await sealedLines('/herschreven')
  const anchor = await anchorNow()
  expect(await unfitting(anchor)).toEqual([])
  const [line] = await linesAt('/herschreven')
  // All that the owner of the database can do: the line, and a seal that fits it again.
  await sql`alter table audit_line disable trigger user`.execute(world.owner)
  await sql`alter table audit_seal disable trigger user`.execute(world.owner)
  const put = async (address: string) => {
    await sql`update audit_line set address = ${address} where id = ${line?.id}`.execute(world.owner)
    await sql`update audit_seal set hash = audit_hash(previous_hash, first_line, last_line, form) where id = ${anchor.seal}`.execute(
      world.owner,
    )
  }
  await put('/mooier')
  expect(await broken(), 'inside the database all fits').toEqual([])
  expect((await unfitting(anchor)).map(one => one.fault)).toEqual(['rewritten'])
  await put('/herschreven')
  await sql`alter table audit_line enable trigger user`.execute(world.owner)
  await sql`alter table audit_seal enable trigger user`.execute(world.owner)
  expect(await unfitting(anchor)).toEqual([])
})

test('an anchor of a log that ended later says that the end is gone', async () => {
  const anchor = await anchorNow()
  const later = { ...anchor, seal: anchor.seal + 7, line: anchor.line + 90 }
  expect((await unfitting(anchor, later)).map(one => [one.seal, one.fault])).toEqual([[later.seal, 'gone']])
})

test('a line says as what somebody asked, where from, and of whom, whatever who writes it says', async () => {
  const caseId = await world.openCase()
  await world.as('caseworker', async ({ tx, actor }) => {
    await sql`select set_config('app.network', '192.0.2.0/24', true),
      set_config('app.trace', '0af7651916cd43dd8448eb211c80319c', true)`.execute(tx)
    const row = { region_id: actor.regionId, account_id: actor.accountId, id: 0, case_id: caseId }
    await tx
      .insertInto('audit_line')
      .values({
        ...row,
        action: 'household-case:read',
        address: '/van-wie',
        outcome: 'read',
        roles: ['ambassador'],
        people: [world.regionId],
      })
      .execute()
  })
  const people = await world.owner
    .selectFrom('household_member')
    .where('case_id', '=', caseId)
    .select('person_id')
    .orderBy('person_id')
    .execute()
  expect(people).toHaveLength(3)
  expect(await linesAt('/van-wie')).toMatchObject([
    {
      roles: ['caseworker'],
      parts: ['contact-person'],
      people: people.map(one => one.person_id),
      network: '192.0.2.0/24',
      trace_id: '0af76519-16cd-43dd-8448-eb211c80319c',
    },
  ])
})

test('a whole address can’t be kept: then there is no line, and so no answer', async () => {
  const writing = world.as('caseworker', async ({ tx, actor }) => {
    await sql`select set_config('app.network', '192.0.2.44', true)`.execute(tx)
    await recordAudit(tx, { ...actor, action: 'household-case:list', address: '/adres', outcome: 'read' })
  })
  await expect(writing).rejects.toThrow(/a_network_and_no_address/)
})
