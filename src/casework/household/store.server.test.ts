import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import {
  changeHousehold,
  countNotFitting,
  householdOf,
  householdsWithinReach,
  openingChoices,
  wholeHouseholdOf,
} from './store.server.ts'

let world: World
let caseId: string
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
})
afterAll(() => world.close())

const whole = (who: CastKey) => world.as(who, ({ tx }) => wholeHouseholdOf(tx, caseId))
const change = (who: CastKey, purpose: string, version: number) =>
  world.as(who, ({ tx }) =>
    changeHousehold(tx, caseId, {
      version,
      name: 'Jansen-Bakker',
      organisationId: world.organisationId,
      purpose,
      whyFits: undefined,
      informedOn: undefined,
      informedHow: undefined,
      notInformedReason: undefined,
      eveningsSuit: false,
    }),
  )

test('the team reads the household whole: its people, adults first, its address and its contact person', async () => {
  const seen = await whole('scientist')
  expect(seen?.people.map(person => [person.givenName, person.birthDate, person.homeLabel])).toEqual([
    ['Kees', '1988-01-01', 'thuis'],
    ['Petra', '1990-01-01', 'thuis'],
    ['Sofie', '2015-06-01', 'thuis'],
  ])
  expect(seen?.homes).toMatchObject([{ isSecret: false, addressLine: 'Voorbeeldstraat 1' }])
  expect(seen?.household).toMatchObject({ openedOn: '2025-03-01', contactPersonName: 'Persoon caseworker' })
})

test('somebody outside the team reads nothing of it: not the household, not its people, not in a list', async () => {
  expect(await whole('otherCaseworker')).toBeUndefined()
  expect(await world.as('otherCaseworker', ({ tx }) => householdOf(tx, caseId))).toBeUndefined()
  expect(await world.as('otherCaseworker', ({ tx }) => householdsWithinReach(tx))).toEqual([])
})

test('of two colleagues who change the same version, the second is told and nothing is lost', async () => {
  expect(await change('caseworker', 'Eerste doel', 1)).toBe(true)
  expect(await change('scientist', 'Tweede doel', 1)).toBe(false)
  expect((await whole('scientist'))?.household).toMatchObject({ purpose: 'Eerste doel', version: 2 })
})

test('somebody outside the team changes nothing, also with the right version', async () => {
  expect(await change('otherCaseworker', 'Van buiten', 2)).toBe(false)
  expect((await whole('caseworker'))?.household.purpose).toBe('Eerste doel')
})

test('nobody opens a household without a behavioural scientist as second look', async () => {
  const opened = world.openCase('caseworker', { behaviouralScientistId: world.accounts.otherCaseworker })
  await expect(opened).rejects.toMatchObject({ constraint: 'who_may_work_here' })
})

test('only behavioural scientists can be chosen to look along', async () => {
  const { scientists } = await world.as('caseworker', ({ tx }) => openingChoices(tx))
  expect(scientists.map(one => one.id)).toEqual([world.accounts.scientist])
})

test('a household that does not fit is counted with its reason, without anybody in it', async () => {
  const people = () => world.owner.selectFrom('person').select('id').execute()
  const before = await people()
  await world.as('caseworker', ({ tx, actor, today }) =>
    countNotFitting(tx, actor.regionId, world.gardenId, 'adults-only', today),
  )
  const counted = await world.owner.selectFrom('household_not_fitting').selectAll().execute()
  expect(counted).toMatchObject([{ reason: 'adults-only', counted_on: day('2025-11-20') }])
  expect(await people()).toEqual(before)
})
