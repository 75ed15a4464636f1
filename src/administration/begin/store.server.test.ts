import { afterAll, beforeAll, expect, test } from 'vitest'
import { SetUpFault } from '#src/platform/config/config.ts'
import { asNobody } from '#src/platform/database/as-actor.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { makeRegion } from './command.server.ts'
import { AskedRegion } from './rules.ts'
import { beginRegion } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const now = new Date('2025-11-20T09:00:00Z')
const asked = AskedRegion.parse({
  regio: 'buren',
  naam: 'De Buren',
  beheerder: 'Gonny Smit',
  email: 'gonny@buren.nl',
})
const make = (changes: Partial<AskedRegion> = {}) =>
  makeRegion(world.owner, now, { ...asked, ...changes }, new URL('https://regio.example'))
const refused = (changes: Partial<AskedRegion>) =>
  make(changes).then(
    () => 'went through',
    error => (error instanceof SetUpFault ? error.message : String(error)),
  )

test('a region from nothing has its first administrator, who works there from today; the log tells it', async () => {
  const told = await make()
  expect(told[0]).toBe('Regio De Buren is gemaakt.')
  expect(told.join('\n'), 'and how the first administrator comes in').toMatch(
    /https:\/\/regio\.example\/inloggen\/uitnodiging .*: [a-z0-9]{4}(-[a-z0-9]{4}){2}/,
  )
  const [person, ...others] = await world.owner
    .selectFrom('account as a')
    .innerJoin('region as r', 'r.id', 'a.region_id')
    .innerJoin('role_assignment as h', 'h.account_id', 'a.id')
    .where('r.slug', '=', 'buren')
    .select(['a.id', 'a.name', 'a.email', 'a.started_on as from', 'h.role', 'r.id as regionId'])
    .execute()
  expect(others).toEqual([])
  expect(person).toMatchObject({
    name: 'Gonny Smit',
    email: 'gonny@buren.nl',
    from: '2025-11-20',
    role: 'functional-administrator',
  })
  const lines = world.owner.selectFrom('audit_line').where('region_id', '=', person?.regionId ?? '')
  expect(await lines.select(['action', 'account_id']).orderBy('id').execute()).toEqual([
    { action: 'region:begin', account_id: person?.id },
    { action: 'way-in:manage', account_id: null },
  ])
})

test('a second one asks to be said so, and nobody comes twice', async () => {
  const second = { beheerder: 'Ali Demir', email: 'ali@buren.nl', naam: undefined }
  expect(await refused(second)).toContain('heeft al een functioneel beheerder')
  expect((await make({ ...second, erbij: true }))[0]).toBe('Regio De Buren was er al en is niet veranderd.')
  expect(await refused({ ...second, email: 'ALI@buren.nl', erbij: true })).toContain('dit e-mailadres')
  expect(await refused({ naam: 'Anders', erbij: true })).toBe(
    'Deze regio heet De Buren. Laat --naam weg, of kies achter --regio een ander woord.',
  )
  expect(await refused({ regio: 'verder', naam: undefined })).toContain('Zet achter --naam')
})

test('the login of the app makes no region', async () => {
  await expect(asNobody(world.app, now, tx => beginRegion(tx, now, asked))).rejects.toThrow(
    /permission denied/,
  )
})

test.each([
  [{ regio: 'De Buren' }, 'kleine letters'],
  [{ regio: undefined }, 'npm run admin --'],
  [{ naam: '<b>' }, 'Gebruik geen tekens'],
  [{ email: 'gonny' }, 'werkadres'],
  [{ beheerder: '' }, 'voor- en achternaam'],
])('what was typed wrong is told in one sentence: %j', (changes, says) => {
  const read = AskedRegion.safeParse({ ...asked, ...changes })
  expect(read.error?.issues[0]?.message).toContain(says)
})
