import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseCounts } from '#src/governance/progress-report/publication/store.server.ts'
import { addDays, addMonths, day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { challengeSettled, incidentIn, meetConditions, planInForce } from '#tests/support/safety.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { contactPersonTurns } from '../contact-person/store.server.ts'
import { type CourseState, type CourseStepName, courseSteps, stateAfter } from './rules.ts'
import { courseOf, recordLook, takeCourseStep } from './store.server.ts'

let world: World
let staying: string
beforeAll(async () => {
  world = await freshWorld()
  staying = await readyToClose()
})
afterAll(() => world.close())

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    error => brokenConstraint(error) ?? String(error),
  )

/** What a step brings with it besides its reason. */
const moreFor = (step: CourseStepName, on: string) => {
  if (step === 'pause') return { untilOn: addDays(day(on), 30), keeperId: world.accounts.scientist }
  if (step === 'ask-merge') return { mergedInto: staying }
  if (step === 'begin-aftercare') return { untilOn: addDays(day(on), 30) }
  return step === 'ask-closing' ? { reason: 'moved' as const, weighing: 'Geen onveiligheid meer' } : {}
}
const take = (who: CastKey, caseId: string, step: CourseStepName, version: number, on = '2025-11-20') =>
  outcomeOf(
    world.as(
      who,
      ({ tx, actor }) =>
        takeCourseStep(tx, actor, caseId, step, { version, why: 'Daarom', ...moreFor(step, on) }),
      on,
    ),
  )
const look = (who: CastKey, caseId: string, courseNumber: number, version: number, on: string) =>
  outcomeOf(
    world.as(
      who,
      ({ tx, actor, today }) =>
        recordLook(
          tx,
          actor,
          { caseId, courseNumber },
          { version, lookedOn: today, withWhom: 'Petra', words: 'Het gaat goed' },
        ),
      on,
    ),
  )
const householdOf = (caseId: string) =>
  world.owner
    .selectFrom('household_case')
    .where('id', '=', caseId)
    .select('closed_on as closedOn')
    .executeTakeFirstOrThrow()

/** A household that has all that closing asks. */
async function readyToClose(on = '2025-03-01'): Promise<string> {
  const caseId = await world.openCase('caseworker', {}, on)
  await meetConditions(world, caseId, await planInForce(world, caseId, on), on)
  return caseId
}

test('a household closes after three looks of aftercare, and its contact person was there all that time', async () => {
  const caseId = await readyToClose('2024-10-02')
  expect(await take('caseworker', caseId, 'begin-aftercare', 0, '2024-11-04')).toBe('done')
  const began = day('2024-11-04')
  for (const [place, months] of [3, 6, 12].entries()) {
    expect(await take('caseworker', caseId, 'close', 1, '2025-11-20')).toBe('course_all_looks')
    expect(await look('caseworker', caseId, 1, place, addMonths(began, months))).toBe('done')
  }
  expect((await householdOf(caseId)).closedOn).toBeNull()
  expect(await take('caseworker', caseId, 'close', 1)).toBe('done')
  expect((await householdOf(caseId)).closedOn).toBe('2025-11-20')
  const [turn, ...others] = await world.as('scientist', ({ tx }) => contactPersonTurns(tx, caseId))
  expect([turn?.from, turn?.until, others]).toEqual(['2024-10-02', null, []])
})

test('closing is refused while a condition is unmet, without a plan, and while an incident waits', async () => {
  const caseId = await world.openCase()
  expect(await take('caseworker', caseId, 'begin-aftercare', 0)).toBe('course_conditions_met')
  const planId = await planInForce(world, caseId)
  await challengeSettled(world, caseId)
  expect(await take('caseworker', caseId, 'begin-aftercare', 0)).toBe('course_conditions_met')
  await meetConditions(world, caseId, planId)
  const followUp = await incidentIn(world, caseId)
  expect(await take('caseworker', caseId, 'begin-aftercare', 0)).toBe('course_no_incident')
  await followUp()
  expect(await take('caseworker', caseId, 'begin-aftercare', 0)).toBe('done')
})

test('closing otherwise takes the signature of a scientist of this team who did not ask for it', async () => {
  const caseId = await world.openCase()
  expect(await take('caseworker', caseId, 'ask-closing', 0)).toBe('done')
  expect(await take('caseworker', caseId, 'agree-closing', 1)).toBe('course_four_eyes')
  expect(await take('scientist', caseId, 'decline-closing', 1)).toBe('done')
  expect(await take('caseworker', caseId, 'ask-closing', 2)).toBe('done')
  expect(await take('scientist', caseId, 'agree-closing', 3)).toBe('done')
  expect((await householdOf(caseId)).closedOn).toBe('2025-11-20')
})

test('the household opens again with its history, and whoever left is replaced by the fallback holder', async () => {
  const caseId = await world.openCase('otherCaseworker')
  await take('otherCaseworker', caseId, 'ask-closing', 0)
  await take('scientist', caseId, 'agree-closing', 1)
  expect(await take('scientist', caseId, 'reopen', 2)).toBe('done')
  expect((await householdOf(caseId)).closedOn).toBeNull()
  await take('otherCaseworker', caseId, 'ask-closing', 3)
  await take('scientist', caseId, 'agree-closing', 4)
  await world.owner
    .updateTable('account')
    .set({ ended_on: day('2025-11-20') })
    .where('id', '=', world.accounts.otherCaseworker)
    .execute()
  expect(await take('scientist', caseId, 'reopen', 5)).toBe('done')
  const turns = await world.as('scientist', ({ tx }) => contactPersonTurns(tx, caseId))
  expect(turns.at(-1)).toMatchObject({ accountId: world.accounts.fallback, until: null })
  const { steps } = await world.as('scientist', ({ tx }) => courseOf(tx, caseId))
  expect(steps.map(step => step.step).filter(step => step === 'reopen')).toHaveLength(2)
  await world.owner
    .updateTable('account')
    .set({ ended_on: null })
    .where('id', '=', world.accounts.otherCaseworker)
    .execute()
})

test('nobody of another household reads or takes a step, and the day of closing is nobody’s to fill in', async () => {
  const caseId = await readyToClose()
  const privilege = /not their household|row-level security/
  expect(await take('fallback', caseId, 'pause', 0)).toMatch(privilege)
  expect(await take('scientist', caseId, 'pause', 0)).toMatch(/row-level security/)
  await take('caseworker', caseId, 'begin-aftercare', 0)
  expect(await look('fallback', caseId, 1, 0, '2025-11-20')).toMatch(privilege)
  expect((await world.as('fallback', ({ tx }) => courseOf(tx, caseId))).steps).toEqual([])
  const typedIn = world.as('caseworker', ({ tx }) =>
    tx
      .updateTable('household_case')
      .set({ closed_on: day('2025-11-20') })
      .where('id', '=', caseId)
      .execute(),
  )
  await expect(typedIn).rejects.toThrow(/permission denied/)
  await expect(world.owner.updateTable('course_step').set({ why: 'anders' }).execute()).rejects.toThrow(
    /append-only/,
  )
})

test('followed are the households that run or are paused; one in aftercare is not, and one reopened is again', async () => {
  const counted = async (until: string) => {
    const counts = await world.as('projectLeader', ({ tx }) => caseCounts(tx, day(until), day('2025-06-30')))
    return counts.reduce((sum, garden) => sum + garden.followedCases, 0)
  }
  const before = await counted('2025-11-01')
  const caseId = await readyToClose()
  const counts = [await counted('2025-11-01')]
  await take('caseworker', caseId, 'pause', 0, '2025-11-02')
  counts.push(await counted('2025-11-02'))
  await take('caseworker', caseId, 'resume', 1, '2025-11-03')
  await take('caseworker', caseId, 'begin-aftercare', 2, '2025-11-04')
  counts.push(await counted('2025-11-03'), await counted('2025-11-04'))
  await take('caseworker', caseId, 'resume', 3, '2025-11-05')
  counts.push(await counted('2025-11-05'))
  expect(counts.map(count => count - before)).toEqual([1, 1, 1, 0, 1])
})

const signer = (step: CourseStepName) => (step.endsWith('e-closing') ? 'scientist' : 'caseworker')

const pathTo: Record<CourseState, CourseStepName[]> = {
  running: [],
  paused: ['pause'],
  asked: ['ask-closing'],
  aftercare: ['begin-aftercare'],
  closed: ['ask-closing', 'agree-closing'],
  'merge-asked': ['ask-merge'],
  merged: ['ask-merge', 'agree-merge'],
}
test.each(Object.entries(pathTo) as [CourseState, CourseStepName[]][])(
  'of every step tried on a household that is %s, the database takes what the rules take',
  async (state, path) => {
    const inState = async () => {
      const caseId = await readyToClose()
      for (const [version, step] of path.entries()) await take(signer(step), caseId, step, version)
      return caseId
    }
    let caseId = await inState()
    for (const step of courseSteps) {
      const follows = stateAfter(state, step) !== null
      const taken = follows && step === 'close' ? 'course_all_looks' : follows ? 'done' : 'course_follows'
      expect([step, await take(signer(step), caseId, step, path.length)]).toEqual([step, taken])
      if (taken === 'done') caseId = await inState()
    }
  },
)
