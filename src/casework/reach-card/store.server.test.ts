import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { setMyReach } from '../contact-person/store.server.ts'
import {
  contactOf,
  dropPortrait,
  familyReach,
  hasPortrait,
  keepPortrait,
  portraitFor,
} from './store.server.ts'

const houseKey = randomBytes(32)
const portrait = Buffer.from('a portrait')
let world: World
let caseId: string
let mother: FamilyMember
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  await world.as('caseworker', async ({ tx, actor }) => {
    await setMyReach(tx, { phone: '035-0000001', reachable: 'Bel gerust', parts: ['di-evening'] })
    await keepPortrait(tx, actor, houseKey, portrait)
  })
})
afterAll(() => world.close())

test('a family sees the evenings and the portrait of its own contact person', async () => {
  const seen = await mother.as(async ({ tx }) => ({
    reach: await familyReach(tx),
    photo: await portraitFor(tx, houseKey, world.accounts.caseworker),
  }))
  expect(seen.reach).toEqual([
    { caseId, accountId: world.accounts.caseworker, parts: ['di-evening'], hasPhoto: true },
  ])
  expect(seen.photo).toEqual(portrait)
})

test('a family sees the portrait of nobody who is not with it', async () => {
  await world.as('otherCaseworker', ({ tx, actor }) => keepPortrait(tx, actor, houseKey, portrait))
  const photo = await mother.as(({ tx }) => portraitFor(tx, houseKey, world.accounts.otherCaseworker))
  expect(photo).toBeNull()
})

test('nobody puts a portrait on another’s card, or takes it away', async () => {
  const forged = world.as('otherCaseworker', ({ tx, actor }) =>
    keepPortrait(tx, { ...actor, accountId: world.accounts.caseworker }, houseKey, portrait),
  )
  await expect(forged).rejects.toThrow('row-level security')
  const gone = await world.as('otherCaseworker', ({ tx }) => dropPortrait(tx, world.accounts.caseworker))
  expect(gone).toBe(false)
  expect(await world.as('caseworker', ({ tx }) => hasPortrait(tx, world.accounts.caseworker))).toBe(true)
})

test('a portrait that is taken away is gone, also from the database', async () => {
  await world.as('otherCaseworker', ({ tx, actor }) => dropPortrait(tx, actor.accountId))
  const left = await world.owner
    .selectFrom('reach_photo')
    .where('account_id', '=', world.accounts.otherCaseworker)
    .select('account_id')
    .execute()
  expect(left).toEqual([])
})

test('a colleague who is not with the household gets no card of it', async () => {
  expect(await world.as('caseworker', ({ tx }) => contactOf(tx, caseId))).toMatchObject({
    phone: '035-0000001',
    parts: ['di-evening'],
  })
  expect(await world.as('otherCaseworker', ({ tx }) => contactOf(tx, caseId))).toBeUndefined()
})
