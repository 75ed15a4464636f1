import { afterAll, beforeAll, expect, test } from 'vitest'
import { releasedPlansFor } from '#src/casework/public.ts'
import { ownHouseholds } from '#src/family/our-people/store.server.ts'
import { caseCounts } from '#src/governance/progress-report/publication/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { asWorker, brokenConstraint } from '#src/platform/database/as-actor.ts'
import { gather } from '#src/platform/database/gather.ts'
import { openFamilyPages } from '#tests/support/family.ts'
import { incidentIn, planInForce } from '#tests/support/safety.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import type { CourseStepName } from '../closing/rules.ts'
import { courseOf, takeCourseStep } from '../closing/store.server.ts'
import { contactPersonTurns, joinTeam } from '../contact-person/store.server.ts'
import { lookForDoubles, signalCallsPiece } from '../double/store.server.ts'
import { householdOf, householdsWithinReach } from '../household/store.server.ts'
import { askMerge, mergedPiece } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    error => brokenConstraint(error) ?? String(error),
  )
const ask = (who: CastKey, going: string, intoId: string, version = 0, holdsBoth = false) =>
  outcomeOf(
    world.as(who, ({ tx, actor }) =>
      askMerge(tx, actor, going, { version, intoId, why: 'Zelfde gezin.' }, holdsBoth),
    ),
  )
const take = (who: CastKey, caseId: string, step: CourseStepName, version: number) =>
  outcomeOf(
    world.as(who, ({ tx, actor }) => takeCourseStep(tx, actor, caseId, step, { version, why: 'Daarom.' })),
  )
const invite = (who: CastKey, caseId: string, colleague: CastKey) =>
  world.as(who, ({ tx, actor }) =>
    joinTeam(tx, actor.regionId, caseId, {
      accountId: world.accounts[colleague],
      capacity: 'caseworker',
      part: 'team-member',
      task: 'kijkt of het hetzelfde gezin is',
    }),
  )
const merged = async (who: CastKey, caseId: string) =>
  (await world.as(who, ({ tx }) => gather(tx, { merged: mergedPiece(caseId) }))).merged
const namesOf = async (who: CastKey) =>
  (await world.as(who, ({ tx }) => householdsWithinReach(tx))).map(one => one.id)
const counted = async () => {
  const counts = await world.as('projectLeader', ({ tx }) =>
    caseCounts(tx, day('2025-11-20'), day('2025-06-30')),
  )
  return counts.reduce((sum, garden) => sum + garden.newCases + garden.followedCases, 0)
}

/** One family with two households: the one known longest, and one that a colleague opened. */
async function twoHouseholds() {
  const staying = await world.openCase('otherCaseworker', { name: 'Bakker' }, '2025-03-01')
  const going = await world.openCase('caseworker', { name: 'De Bakker' }, '2025-11-03')
  return { staying, going }
}

test('two contact persons agree, and the family has one household, one contact person and one plan', async () => {
  const { staying, going } = await twoHouseholds()
  const before = await counted()
  expect(await ask('otherCaseworker', going, staying)).toMatch(/row-level security|not their household/)
  await invite('caseworker', going, 'otherCaseworker')
  expect(await ask('caseworker', going, staying), 'who does not hold the other').toBe('course_merge_holder')
  expect(await ask('otherCaseworker', going, staying)).toBe('done')
  expect(await take('otherCaseworker', going, 'agree-merge', 1)).toBe('course_merge_holder')
  expect(await take('scientist', going, 'agree-merge', 1)).toBe('course_merge_holder')
  expect(await counted()).toBe(before)
  expect(await take('caseworker', going, 'agree-merge', 1)).toBe('done')
  expect(await counted(), 'counted once').toBe(before - 1)
  const gone = await world.as('caseworker', ({ tx }) => householdOf(tx, going))
  expect(gone).toMatchObject({ closedOn: '2025-11-20', mergedInto: staying })
  expect(await take('caseworker', going, 'reopen', 2)).toBe('course_follows')
  expect((await merged('otherCaseworker', staying)).from).toEqual([{ id: going, name: 'De Bakker' }])

  expect(await take('scientist', going, 'undo-merge', 2)).toBe('course_merge_holder')
  expect(await take('caseworker', going, 'undo-merge', 2)).toBe('done')
  expect(await counted(), 'and twice again').toBe(before)
  const back = await world.as('caseworker', ({ tx }) => householdOf(tx, going))
  expect(back).toMatchObject({ closedOn: null, mergedInto: null })
  const turns = await world.as('caseworker', ({ tx }) => contactPersonTurns(tx, going))
  expect(turns).toMatchObject([{ accountId: world.accounts.caseworker, until: null }])
  const { steps } = await world.as('scientist', ({ tx }) => courseOf(tx, going))
  expect(steps.map(step => step.step)).toEqual(['ask-merge', 'agree-merge', 'undo-merge'])
})

test('nobody sees more by it: who only worked on one reads that one, and hears with whom the family goes on', async () => {
  const { staying, going } = await twoHouseholds()
  await invite('caseworker', going, 'otherCaseworker')
  const [mine, theirs] = [await namesOf('caseworker'), await namesOf('otherCaseworker')]
  await ask('otherCaseworker', going, staying)
  await take('caseworker', going, 'agree-merge', 1)
  expect(await namesOf('caseworker')).toEqual(mine)
  expect(await namesOf('otherCaseworker')).toEqual(theirs)
  expect((await merged('caseworker', going)).into).toEqual({
    id: null,
    name: null,
    contact: 'Persoon otherCaseworker',
  })
  expect((await merged('otherCaseworker', going)).into).toMatchObject({ id: staying, name: 'Bakker' })
  expect(await merged('fallback', going)).toBeNull()
})

test('a plan, danger or an incident that waits is not merged away, nor a family into what does not run', async () => {
  const { staying, going } = await twoHouseholds()
  await invite('caseworker', going, 'otherCaseworker')
  const planId = await planInForce(world, going)
  expect(planId).not.toBe('')
  expect(await ask('otherCaseworker', going, staying)).toBe('course_merge_keeps_plan')
  expect(await ask('otherCaseworker', going, going)).toBe('course_merge_holder')
  const other = await world.openCase('otherCaseworker', {}, '2025-10-01')
  const third = await world.openCase('caseworker', {}, '2025-10-01')
  await invite('caseworker', third, 'otherCaseworker')
  await take('otherCaseworker', other, 'ask-closing', 0)
  expect(await ask('otherCaseworker', third, staying)).toBe('done')
  const followUp = await incidentIn(world, third)
  expect(await take('caseworker', third, 'agree-merge', 1)).toBe('course_no_incident')
  await followUp()
  expect(await take('caseworker', third, 'agree-merge', 1)).toBe('done')
  expect(await ask('otherCaseworker', going, third), 'what was merged takes nobody in').toBe(
    'course_merge_holder',
  )
})

test('who is contact person of both merges at once', async () => {
  const [staying, going] = [await world.openCase(), await world.openCase()]
  expect(await ask('caseworker', going, staying, 0, true)).toBe('done')
  expect((await merged('caseworker', going)).into?.id).toBe(staying)
})

test('who may be a double of somebody of a merged household is told where that family goes on', async () => {
  const given = { sex: undefined, expectedOn: undefined, familyRole: 'parent', dwelling: 'first' } as const
  const aziza = { ...given, givenName: 'Aziza', familyName: 'Omar', birthDate: day('1991-02-03') }
  const [staying, going] = [await world.openCase(), await world.openCase('caseworker', { people: [aziza] })]
  await ask('caseworker', going, staying, 0, true)
  const caseId = await world.openCase('fallback', { people: [{ ...aziza, familyName: 'Omer' }] })
  const ids = { caseId, accountId: world.accounts.fallback }
  const event = { id: 1, name: 'household-case.opened', regionId: world.regionId, ids }
  await asWorker(world.app, world.regionId, new Date('2025-11-20T09:00:00Z'), tx => lookForDoubles(tx, event))
  const { calls } = await world.as('caseworker', ({ tx }) => gather(tx, { calls: signalCallsPiece() }))
  expect(calls.map(one => one.caseId)).toEqual([staying])
})

test('a family member with pages of both reads one of them while they are merged', async () => {
  const [staying, going] = [await world.openCase(), await world.openCase()]
  const petra = await openFamilyPages(world, going, 'Petra')
  const read = () =>
    petra.as(async ({ tx }) => (await ownHouseholds(tx, petra.accountId)).map(one => one.caseId))
  await ask('caseworker', going, staying, 0, true)
  expect(await read(), 'nothing is taken from who reads only this one').toEqual([going])
  await world.owner
    .insertInto('household_member')
    .values({
      region_id: world.regionId,
      case_id: staying,
      person_id: petra.personId,
      family_role: 'parent',
      lives: 'partly',
      joined_on: day('2025-03-01'),
    })
    .execute()
  await world.owner
    .insertInto('family_access')
    .values({
      region_id: world.regionId,
      account_id: petra.accountId,
      case_id: staying,
      during: '[2025-01-01,)',
    })
    .execute()
  expect(await read()).toEqual([staying])
  expect(await petra.as(({ tx }) => releasedPlansFor(tx, petra.personId))).toEqual([])
  await take('caseworker', going, 'undo-merge', 2)
  expect((await read()).toSorted()).toEqual([staying, going].toSorted())
})
