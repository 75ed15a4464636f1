import { afterAll, beforeAll, expect, test } from 'vitest'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { peopleWithPages } from '../journal/release/store.server.ts'
import { recordDetail } from '../people-and-network/store.server.ts'
import { createPerson, joinHousehold, livingIn, peopleIn } from './store.server.ts'

let world: World
let mothers: string
let fathers: string
let outside: string
beforeAll(async () => {
  world = await freshWorld()
  mothers = await world.openCase('caseworker', { name: 'Bakker' })
  fathers = await world.openCase('caseworker', { name: 'Jansen' })
  outside = await world.openCase('otherCaseworker', { name: 'Van Elders' })
})
afterAll(() => world.close())

const namesIn = async (who: CastKey, caseId: string) =>
  (await world.as(who, ({ tx }) => peopleIn(tx, caseId))).map(person => person.givenName)
const sofieOf = (caseId: string, who: CastKey) =>
  world.as(
    who,
    async ({ tx }) => (await peopleIn(tx, caseId)).find(one => one.givenName === 'Sofie')?.id ?? '',
  )
const join = (who: CastKey, caseId: string, personId: string) =>
  world.as(who, ({ tx, actor, today }) =>
    joinHousehold(tx, actor.regionId, caseId, personId, 'child', { home_id: null, lives: 'partly' }, today),
  )

test('a child with two homes is one child in two households', async () => {
  const sofie = await sofieOf(mothers, 'caseworker')
  await join('caseworker', fathers, sofie)
  expect((await world.as('caseworker', ({ tx }) => peopleIn(tx, fathers))).map(one => one.id)).toContain(
    sofie,
  )
})

test('who died stays in the household and is asked nothing more, until that turns out to be a mistake', async () => {
  const asked = async () =>
    (await world.as('otherCaseworker', ({ tx }) => livingIn(tx, outside))).map(person => person.givenName)
  const sofie = await sofieOf(outside, 'otherCaseworker')
  const tell = (isDeceased: boolean, replaces: string | null) =>
    world.as('otherCaseworker', async ({ tx, actor }) => {
      const detail = { isDeceased, diedOn: undefined, alsoHomeId: undefined }
      await recordDetail(tx, actor, outside, sofie, detail, replaces)
      const rows = await tx.selectFrom('person_detail').select('id').orderBy('id', 'desc').execute()
      return rows[0]?.id ?? null
    })
  const told = await tell(true, null)
  expect(await asked()).toEqual(['Kees', 'Petra'])
  const readers = await world.as('otherCaseworker', ({ tx }) => peopleWithPages(tx, outside))
  expect(
    readers.filter(one => one.canRead).map(one => one.name),
    'nothing is released to them',
  ).toEqual(['Kees', 'Petra'])
  expect(await namesIn('otherCaseworker', outside)).toContain('Sofie')
  await tell(false, told)
  expect(await asked()).toContain('Sofie')
})

test('nobody is in the same household twice', async () => {
  const again = await join('caseworker', mothers, await sofieOf(mothers, 'caseworker')).catch(
    brokenConstraint,
  )
  expect(again).toBe('household_member_pkey')
})

test('a child out of reach can’t be brought in by its number', async () => {
  const theirs = await sofieOf(outside, 'otherCaseworker')
  await expect(join('caseworker', mothers, theirs)).rejects.toThrow(/row-level security/)
})

test('an unborn child without a name joins, and only the team reads it', async () => {
  const birth = { givenName: undefined, familyName: undefined, birthDate: undefined, sex: undefined }
  await world.as('caseworker', async ({ tx, actor, today }) => {
    const child = await createPerson(tx, actor.regionId, { ...birth, expectedOn: today })
    await joinHousehold(
      tx,
      actor.regionId,
      mothers,
      child,
      'child',
      { home_id: null, lives: 'elsewhere' },
      today,
    )
  })
  expect(await namesIn('scientist', mothers)).toEqual(['Kees', 'Petra', 'Sofie', null])
  expect(await namesIn('otherCaseworker', mothers)).toEqual([])
})
