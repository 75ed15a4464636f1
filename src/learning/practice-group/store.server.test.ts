import { afterAll, beforeAll, expect, test } from 'vitest'
import { myPseudonyms } from '#src/casework/public.ts'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { prepareCase, preparedFor, withdrawCase } from '../practice-session/prepare/store.server.ts'
import { practiceMembers, recordSession } from '../practice-session/store.server.ts'
import { boardOf, endSeat, giveSeat, seatsOf } from './store.server.ts'

let world: World
let pseudonym: string
let sessionId: string
beforeAll(async () => {
  world = await freshWorld()
  await world.openCase('caseworker', {}, '2025-03-01')
  await world.openCase('otherCaseworker', { name: 'Van Elders', gardenId: world.otherGardenId }, '2025-11-10')
  const [own] = await world.as('caseworker', ({ tx }) => myPseudonyms(tx))
  pseudonym = own?.pseudonym ?? ''
  const session = {
    purpose: 'Samen leren',
    theme: undefined,
    guest: undefined,
    notes: undefined,
    present: [],
  }
  sessionId = await world.as('projectLeader', ({ tx, actor }) =>
    recordSession(tx, actor, { ...session, heldOn: day('2025-12-04') }),
  )
})
afterAll(() => world.close())

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error =>
      brokenConstraint(error) ?? (/row-level security/.test(String(error)) ? 'not theirs' : String(error)),
  )

const give = (who: CastKey, to: CastKey, fromDay = day('2025-11-01')) =>
  world.as(who, ({ tx, actor }) =>
    giveSeat(tx, actor, { accountId: world.accounts[to], membership: 'advisory', fromDay }),
  )

test('a seat is given by who leads, once at a time, and ends; an adviser with a seat can be at a session', async () => {
  expect(await refusalOf(give('caseworker', 'adviser'))).toBe('not theirs')
  expect(await refusalOf(give('projectLeader', 'adviser'))).toBe('went through')
  expect(await refusalOf(give('projectLeader', 'adviser'))).toBe('one_seat_at_a_time')
  const [seat] = await world.as('caseworker', ({ tx }) => seatsOf(tx))
  expect(seat).toMatchObject({ name: 'Persoon adviser', membership: 'advisory', since: '2025-11-01' })
  expect(seat?.duties).toEqual([{ role: 'adviser', gardenId: null }])
  const members = () => world.as('caseworker', ({ tx }) => practiceMembers(tx))
  expect((await members()).map(one => one.name)).toContain('Persoon adviser')
  const end = (who: CastKey) => world.as(who, ({ tx, actor }) => endSeat(tx, actor, seat?.id ?? ''))
  expect(await end('scientist')).toBe(false)
  expect(await end('projectLeader')).toBe(true)
  expect(await world.as('caseworker', ({ tx }) => seatsOf(tx))).toEqual([])
  expect((await members()).map(one => one.name)).not.toContain('Persoon adviser')
})

test('the board tells per garden what is new and what is followed, by pseudonym, and to nobody outside the practice', async () => {
  const { households, newSince } = await world.as('experienceExpert', ({ tx }) => boardOf(tx))
  expect(newSince).toBe('2025-09-20')
  expect(households).toHaveLength(2)
  expect(households.find(one => one.pseudonym === pseudonym)).toMatchObject({
    gardenId: world.gardenId,
    stage: 'followed',
  })
  expect(households.find(one => one.pseudonym !== pseudonym)?.stage).toBe('new')
  expect((await world.as('ambassador', ({ tx }) => boardOf(tx))).households).toEqual([])
})

test('only who works on a household prepares it, once, and takes the question back', async () => {
  const prepare = (who: CastKey) =>
    world.as(who, ({ tx, actor }) =>
      prepareCase(tx, actor, sessionId, { pseudonym, question: 'Hoe houden we beide ouders aan tafel?' }),
    )
  expect(await refusalOf(prepare('otherCaseworker'))).toBe('not theirs')
  expect(await refusalOf(prepare('projectLeader'))).toBe('not theirs')
  await prepare('caseworker')
  expect(await refusalOf(prepare('scientist'))).toBe('a_household_once_in_a_session')
  const read = () => world.as('otherCaseworker', ({ tx }) => preparedFor(tx, sessionId))
  const [prepared] = await read()
  expect(prepared).toMatchObject({ pseudonym, gardenName: 'Verzonnendam', preparedBy: 'Persoon caseworker' })
  const takeBack = (who: CastKey) =>
    world.as(who, ({ tx, actor }) => withdrawCase(tx, actor, prepared?.id ?? ''))
  await takeBack('scientist')
  expect(await read()).toHaveLength(1)
  await takeBack('caseworker')
  expect(await read()).toEqual([])
  expect(await refusalOf(prepare('scientist'))).toBe('went through')
})
