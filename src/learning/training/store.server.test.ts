import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { trainingsAround } from '../public.ts'
import { concludeTraining, correctTraining, planTraining, trainingOf, trainings } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const plan = (who: CastKey = 'projectLeader') =>
  world.as(who, ({ tx, actor }) =>
    planTraining(tx, actor, {
      title: 'Basismodule',
      kind: 'module',
      provider: 'Een bureau',
      aim: 'Een stevige basis',
      agreement: undefined,
      improvementId: undefined,
      days: [{ day: day('2025-12-10') }, { day: day('2025-10-29') }],
      moduleId: undefined,
      agreementId: undefined,
      participants: [{ organisationId: world.organisationId, role: 'caseworker', people: 6 }],
    }),
  )
const conclude = (id: string) =>
  world.as('policyAdviser', ({ tx, actor, today }) =>
    concludeTraining(tx, actor, id, { finishedOn: today, evaluation: 'Goed bevallen.' }),
  )

test('a training is read by the practice with its days in order and counts instead of names', async () => {
  const id = await plan()
  expect(await world.as('experienceExpert', ({ tx }) => trainingOf(tx, id))).toMatchObject({
    days: ['2025-10-29', '2025-12-10'],
    participants: [{ organisation: 'Gemeente Verzonnendam', role: 'caseworker', people: 6 }],
    finishedOn: null,
  })
})

test('the report sees a training as it stood at the end of the period', async () => {
  const id = await plan()
  await conclude(id)
  const seen = (until: string) =>
    world.as('projectLeader', async ({ tx }) =>
      (await trainingsAround(tx, day('2025-10-01'), day(until))).find(one => one.id === id),
    )
  expect(await seen('2025-10-28')).toBeUndefined()
  expect(await seen('2025-11-01')).toMatchObject({ state: 'running', evaluation: null })
  expect(await seen('2025-11-20')).toMatchObject({ state: 'concluded', evaluation: 'Goed bevallen.' })
})

test('a training is concluded once', async () => {
  const id = await plan()
  await conclude(id)
  const again = await conclude(id).catch(error => brokenConstraint(error))
  expect(again).toBe('training_conclusion_pkey')
})

test('a training is put right with its days; who saw an older version is told, and others can’t', async () => {
  const id = await plan()
  const correct = (who: CastKey, version: number, on: string) =>
    world.as(who, ({ tx, actor }) =>
      correctTraining(tx, actor, id, {
        version,
        title: 'Basismodule GSV TOP3',
        kind: 'module',
        provider: 'Een bureau',
        aim: 'Een stevige basis',
        agreement: undefined,
        improvementId: undefined,
        days: [{ day: day(on) }],
        participants: [],
      }),
    )
  expect([
    await correct('policyAdviser', 1, '2025-10-30'),
    await correct('projectLeader', 1, '2025-10-31'),
    await correct('caseworker', 2, '2025-11-01'),
  ]).toEqual([true, false, false])
  expect(await world.as('projectLeader', ({ tx }) => trainingOf(tx, id))).toMatchObject({
    title: 'Basismodule GSV TOP3',
    days: ['2025-10-30'],
    participants: [],
    version: 2,
  })
})

test('only who leads plans a training; boards read none here', async () => {
  await expect(plan('caseworker')).rejects.toThrow(/row-level security/)
  await plan()
  expect(await world.as('ambassador', ({ tx }) => trainings(tx))).toEqual([])
})
