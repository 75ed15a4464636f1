import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Look } from '#src/kernel/look.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { endLogo, keepLogo, logoNow, logoPicture } from '../logo/store.server.ts'
import { decideSettings, draftSetting } from '../settings/store.server.ts'
import { itemsOf } from './rules.ts'
import { keepCheck, setUpFacts } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const factsFor = (who: CastKey) => world.as(who, ({ tx }) => setUpFacts(tx))
const lookFor = (who: CastKey) =>
  world.as(
    who,
    async ({ tx }) => (await sql<{ look: Look }>`select region_look() as look`.execute(tx)).rows[0]?.look,
  )

test('an administrator reads what stands ready, in numbers; nobody else does', async () => {
  const facts = await factsFor('administrator')
  expect(facts.roles).toMatchObject({ caseworker: 3, 'privacy-officer': 1 })
  expect(itemsOf(facts).needed.find(item => item.step === 'numbers')?.isDone).toBe(false)
  await expect(factsFor('projectLeader')).rejects.toThrow('only an administrator')
})

test('somebody looks and finds it right; that stays, with who it was', async () => {
  const check = (who: CastKey) => world.as(who, ({ tx, actor }) => keepCheck(tx, actor, 'numbers'))
  await expect(check('projectLeader')).rejects.toThrow(/row-level security/)
  await check('administrator')
  expect((await factsFor('administrator')).checks).toMatchObject([
    { what: 'numbers', by: 'Persoon administrator' },
  ])
  await expect(world.owner.deleteFrom('set_up_check').execute()).rejects.toThrow(/append-only/)
})

const own = {
  safeHome: { who: 'Veilig Thuis', number: '0800-2000', when: 'Dag en nacht' },
  children: { who: 'Kindertelefoon', number: '0800-0432', when: 'Gratis' },
  own: [{ who: 'Crisisdienst', number: '035-6926600', when: 'Dag en nacht' }],
}
const draft = (name: string, now: string, value: string) =>
  world.as('administrator', ({ tx, actor }) => draftSetting(tx, actor, { name, now, value, version: now }))

test('numbers, words and colour hold for everybody in the region once decided', async () => {
  expect(await lookFor('caseworker')).toMatchObject({
    numbers: null,
    address: 'je',
    colour: null,
    logo: null,
  })
  await draft('dangerNumbers', '', JSON.stringify(own))
  await draft('familyAddress', 'je', 'u')
  await draft('colour', '#0e5a50', '#1f4e79')
  expect(await lookFor('caseworker')).toMatchObject({ numbers: null, address: 'je' })
  await world.as('administrator', ({ tx, today }) => decideSettings(tx, today, undefined))
  const look = await lookFor('caseworker')
  expect(look).toMatchObject({ address: 'u', colour: '#1f4e79', familyWord: 'gezin' })
  expect(JSON.parse(look?.numbers ?? '')).toEqual(own)
})

test.each([
  ['dangerNumbers', '{"safeHome":{"number":"bel maar"},"own":[]}', 'danger_numbers_are_whole'],
  ['dangerNumbers', 'geen lijst', 'danger_numbers_are_whole'],
  ['familyAddress', 'gij', 'je_or_u'],
  ['colour', 'red;}', 'colour_is_hex'],
])('%s never becomes %s, whoever asks the database', async (name, value, constraint) => {
  await draft(name, 'x', value)
  const decide = world.as('administrator', ({ tx, today }) => decideSettings(tx, today, undefined))
  await expect(decide).rejects.toThrow(constraint)
  await world.owner.deleteFrom('setting_draft').execute()
})

test('a logo stands there until another takes its place, and then none', async () => {
  const asAdministrator = <T>(work: Parameters<typeof world.as<T>>[1]) => world.as('administrator', work)
  const keep = (who: CastKey, picture: string) =>
    world.as(who, ({ tx, actor }) => keepLogo(tx, actor, Buffer.from(picture)))
  await expect(keep('caseworker', 'a')).rejects.toThrow(/row-level security/)
  await keep('administrator', 'first')
  await keep('administrator', 'second')
  const { logo } = (await lookFor('caseworker')) ?? {}
  expect(await world.as('caseworker', ({ tx }) => logoPicture(tx, logo ?? ''))).toEqual(Buffer.from('second'))
  await asAdministrator(({ tx, actor }) => endLogo(tx, actor))
  expect(await asAdministrator(({ tx }) => logoNow(tx))).toBeUndefined()
})
