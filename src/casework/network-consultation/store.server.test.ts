import { afterAll, beforeAll, expect, test } from 'vitest'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { consultationWith, hold, personIdsIn } from '#tests/support/plan.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { consultationOf } from './held/store.server.ts'
import { addCorrection, consultationsWithoutPlan, recordConsultation } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const openCase = () => world.openCase('caseworker', {}, '2025-03-01')
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

test('what was said is read back as it was recorded, dissent included', async () => {
  const caseId = await openCase()
  const id = await hold(world, caseId, { dissent: 'Kees wil geen oma aan tafel.' })
  const held = await world.as('scientist', ({ tx }) => consultationOf(tx, caseId, id))
  expect(held).toMatchObject({
    heldOn: '2025-11-19',
    familyVoice: 'We willen rust.',
    dissent: 'Kees wil geen oma aan tafel.',
    chair: 'Persoon caseworker',
    planId: null,
  })
  expect(held?.participants.map(one => one.givenName ?? one.otherName ?? one.accountName)).toEqual([
    'Kees',
    'Petra',
    'Sofie',
    'Persoon caseworker',
    'Riet',
  ])
})

test('a correction is added with a name; the first text stays', async () => {
  const caseId = await openCase()
  const id = await hold(world, caseId)
  await world.as('caseworker', ({ tx, actor }) => addCorrection(tx, actor, caseId, id, 'Riet was er later.'))
  const held = await world.as('caseworker', ({ tx }) => consultationOf(tx, caseId, id))
  expect(held?.corrections).toEqual([
    { what: 'Riet was er later.', by: 'Persoon caseworker', recordedOn: '2025-11-20' },
  ])
  expect(held?.decisions).toBe('We maken een plan.')
})

test('nobody changes, removes or adds to a held consultation, the owner of the database included', async () => {
  const caseId = await openCase()
  const id = await hold(world, caseId)
  await expect(
    world.owner.updateTable('network_consultation').set({ decisions: 'x' }).where('id', '=', id).execute(),
  ).rejects.toThrow(/append-only/)
  await expect(
    world.owner.deleteFrom('consultation_participant').where('consultation_id', '=', id).execute(),
  ).rejects.toThrow(/append-only/)
  const later = world.as(
    'caseworker',
    ({ tx, actor }) =>
      tx
        .insertInto('consultation_participant')
        .values({
          region_id: actor.regionId,
          case_id: caseId,
          consultation_id: id,
          name: 'Joke',
          relation: 'tante',
          attended: true,
        })
        .execute(),
    '2025-11-21',
  )
  expect(await refusalOf(later)).toBe('consultation_is_fixed')
})

const broken: [string, Parameters<typeof hold>[2], string][] = [
  ['one person alone', { presences: [] }, 'two_attended'],
  ['silence about the children', { childView: null, childAskedHow: null }, 'child_view_or_reason'],
  ['neither a next day nor a reason', { nextOn: null }, 'consultation_says_when_again'],
]
test.each(broken)('the database refuses %s', async (_what, changes, constraint) => {
  const caseId = await openCase()
  expect(await refusalOf(hold(world, caseId, changes))).toBe(constraint)
})

test('the database refuses a consultation without family and without a reason', async () => {
  const caseId = await openCase()
  const { caseworker, scientist } = world.accounts
  const among = { personIds: [], accountIds: [caseworker, scientist] }
  const record = (noFamilyReason: string | null) =>
    world.as('caseworker', ({ tx, actor }) =>
      recordConsultation(tx, actor, caseId, consultationWith(among, { noFamilyReason })),
    )
  expect(await refusalOf(record(null))).toBe('family_attended')
  expect(await refusalOf(record('niemand durfde'))).toBe('went through')
})

test('the database refuses a consultation that is still to come', async () => {
  const caseId = await openCase()
  expect(await refusalOf(hold(world, caseId, {}, '2025-11-18'))).toBe('consultation_was_held')
})

test('somebody of another household finds nothing and records nothing', async () => {
  const caseId = await openCase()
  const id = await hold(world, caseId)
  expect(await world.as('otherCaseworker', ({ tx }) => consultationOf(tx, caseId, id))).toBeUndefined()
  expect(await world.as('otherCaseworker', ({ tx }) => consultationsWithoutPlan(tx, caseId))).toEqual([])
  const personIds = await personIdsIn(world, 'caseworker', caseId)
  const meddling = world.as('otherCaseworker', ({ tx, actor }) =>
    recordConsultation(
      tx,
      actor,
      caseId,
      consultationWith({ personIds, accountIds: [world.accounts.otherCaseworker] }),
    ),
  )
  await expect(meddling).rejects.toThrow(/row-level security/)
})

test('a consultation that left the plan as it was asks for no new plan', async () => {
  const caseId = await openCase()
  const id = await hold(world, caseId)
  await hold(world, caseId, { kind: 'review', planStays: true })
  const waiting = await world.as('caseworker', ({ tx }) => consultationsWithoutPlan(tx, caseId))
  expect(waiting.map(one => one.id)).toEqual([id])
})
