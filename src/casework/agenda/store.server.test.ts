import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settingDefaults } from '#src/access/settings.ts'
import { day } from '#src/kernel/day.ts'
import { asActor, asNobody } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { momentsOf as timesOf } from '../availability/rules.ts'
import { chooseMoment, planConsultation, plannedOf } from '../planned-consultation/store.server.ts'
import { mostAsked } from './rules.ts'
import { endFeed, enterFeed, makeFeed, myAgenda, myFeed } from './store.server.ts'

let world: World
let caseId: string
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  await world.as('caseworker', async ({ tx, actor }) => {
    const plan = {
      kind: 'review' as const,
      purpose: 'Hoe gaat het nu?',
      privateFamilyTime: 'yes' as const,
      sharedBeforehand: undefined,
      facilitatorId: world.accounts.caseworker,
      facilitatorName: undefined,
      firstOn: day('2025-11-21'),
      lastOn: day('2025-12-19'),
      minutes: 90,
      version: undefined,
    }
    const id = await planConsultation(tx, actor, caseId, plan, [world.accounts.caseworker])
    const sitting = (await plannedOf(tx, caseId, id))?.sittings[0]?.id ?? ''
    await chooseMoment(tx, sitting, { ...timesOf(day('2025-11-26'), '19:00', 90), place: 'Buurthuis' })
  })
})
afterAll(() => world.close())

const agenda = (who: CastKey) =>
  world.as(who, ({ tx, actor, today }) =>
    myAgenda(tx, { accountId: actor.accountId, settings: settingDefaults, today }),
  )
const linesOf = async (who: CastKey) => (await agenda(who)).flatMap(one => one.lines)

const newFeed = async (who: CastKey) => {
  const secret = randomBytes(32)
  await world.as(who, ({ tx }) => makeFeed(tx, secret.toString('hex')))
  return secret
}
const noon = new Date('2025-11-20T11:00:00Z')
const ask = (secret: Uint8Array, now = noon) => asNobody(world.app, now, tx => enterFeed(tx, secret))

test('the contact person finds the meeting and whom to see; a colleague who is not with the family finds nothing', async () => {
  const mine = await linesOf('caseworker')
  expect(mine.filter(one => one.kind === 'consultation')).toMatchObject([
    { on: '2025-11-26', about: 'Jansen-Bakker', words: 'Buurthuis' },
  ])
  expect(mine.filter(one => one.kind === 'alone').length).toBeGreaterThan(0)
  expect(await linesOf('otherCaseworker')).toEqual([])
})

test('a colleague of the team who has no seat there finds neither the meeting nor whom the contact person has to see', async () => {
  expect(await linesOf('scientist')).toEqual([])
})

test('a calendar with the address asks as its owner and as nobody else', async () => {
  const secret = await newFeed('caseworker')
  const seen = await asNobody(world.app, noon, async tx => {
    const entered = await enterFeed(tx, secret)
    if (!entered || entered.isTooOften) throw new Error('no way in')
    expect(entered.accountId).toBe(world.accounts.caseworker)
    return myAgenda(tx, {
      accountId: entered.accountId,
      settings: settingDefaults,
      today: day('2025-11-20'),
    })
  })
  expect(seen).toEqual(await agenda('caseworker'))
  const other = await newFeed('otherCaseworker')
  const lines = await asNobody(world.app, noon, async tx => {
    await enterFeed(tx, other)
    // The other's address with somebody else's id beside it shows nothing of that person's.
    const { caseworker } = world.accounts
    return myAgenda(tx, { accountId: caseworker, settings: settingDefaults, today: day('2025-11-20') })
  })
  expect(lines.flatMap(one => one.lines)).toEqual([])
})

test('nobody can read a secret back, nor see that a colleague has an address', async () => {
  await newFeed('caseworker')
  const hashes = world.as('caseworker', ({ tx }) => sql`select secret_hash from calendar_feed`.execute(tx))
  await expect(hashes).rejects.toThrow('permission denied')
  expect(await world.as('administrator', ({ tx }) => myFeed(tx))).toBeNull()
})

test('a new address lets the old one stop, and stopping is for good', async () => {
  const first = await newFeed('caseworker')
  const second = await newFeed('caseworker')
  expect(await ask(first)).toBeNull()
  expect(await ask(second)).toMatchObject({ isTooOften: false })
  await world.as('caseworker', ({ tx }) => endFeed(tx))
  expect(await ask(second)).toBeNull()
  expect(await ask(randomBytes(32))).toBeNull()
  expect(await ask(Buffer.alloc(0))).toBeNull()
})

test('who does not work here any more, or has no role left, has no address any more; not after coming back either', async () => {
  const leaver = await newFeed('otherCaseworker')
  const { otherCaseworker, fallback } = world.accounts
  const employment = (ended_on: string | null) =>
    world.owner
      .updateTable('account')
      .set({ ended_on: ended_on === null ? null : day(ended_on) })
      .where('id', '=', otherCaseworker)
      .execute()
  await employment('2025-11-21')
  expect(await ask(leaver)).not.toBeNull()
  expect(await ask(leaver, new Date('2025-11-21T11:00:00Z'))).toBeNull()
  await employment(null)
  expect(await ask(leaver)).toBeNull()
  const blocked = await newFeed('fallback')
  await world.owner
    .updateTable('role_assignment')
    .set({ during: sql<string>`daterange(lower(during), '2025-11-20')` })
    .where('account_id', '=', fallback)
    .execute()
  expect(await ask(blocked)).toBeNull()
})

test('somebody of another region finds nothing of this one', async () => {
  const { id: regionId } = await world.owner
    .insertInto('region')
    .values({ slug: 'elders', name: 'Elders' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const row = { region_id: regionId }
  const { id: organisationId } = await world.owner
    .insertInto('organisation')
    .values({ ...row, name: 'Gemeente Elders', kind: 'municipality' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const began = day('2024-01-01')
  const { id: accountId } = await world.owner
    .insertInto('account')
    .values({
      ...row,
      kind: 'professional',
      name: 'Iemand',
      organisation_id: organisationId,
      started_on: began,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await world.owner
    .insertInto('role_assignment')
    .values({ ...row, account_id: accountId, role: 'caseworker', during: '[2024-01-01,)' })
    .execute()
  const secret = randomBytes(32)
  await asActor(world.app, accountId, noon, tx => makeFeed(tx, secret.toString('hex')))
  const days = await asNobody(world.app, noon, async tx => {
    expect(await enterFeed(tx, secret)).toMatchObject({ accountId, regionId })
    return myAgenda(tx, { accountId, settings: settingDefaults, today: day('2025-11-20') })
  })
  expect(days.flatMap(one => one.lines)).toEqual([])
})

test('a calendar that asks too often is told to wait; another person’s is not', async () => {
  const eager = await newFeed('scientist')
  const calm = await newFeed('safeHome')
  for (let times = 0; times < mostAsked.times; times += 1) await ask(eager)
  expect(await ask(eager)).toEqual({ isTooOften: true })
  expect(await ask(calm)).toMatchObject({ isTooOften: false })
})

test('each look of a calendar stands in the log under its owner, without the secret', async () => {
  const secret = await newFeed('institution')
  await ask(secret)
  const lines = await world.owner
    .selectFrom('audit_line')
    .where('account_id', '=', world.accounts.institution)
    .where('action', '=', 'own-agenda:feed')
    .select(['address', 'outcome', 'detail'])
    .execute()
  expect(lines).toEqual([{ address: '/afspraken', outcome: 'read', detail: {} }])
})
