import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { trainingsAround } from '../public.ts'
import { addModule, changeModule, moduleOf, working } from './module/store.server.ts'
import { agreements, recordAgreement } from './partner-agreement/store.server.ts'
import {
  concludeTraining,
  correctTraining,
  planTraining,
  recordAttendance,
  trainingOf,
  trainings,
} from './store.server.ts'

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

test('who came is counted by day and role, and keeps its day and its row', async () => {
  const id = await plan()
  const came = { organisationId: world.organisationId, role: 'caseworker', people: 4 } as const
  const record = (who: CastKey, version: number, on: string) =>
    world.as(who, ({ tx, actor }) => recordAttendance(tx, actor, { id, version }, day(on), [came]))
  expect(await record('projectLeader', 1, '2025-10-29')).toBe(true)
  expect(await record('policyAdviser', 1, '2025-10-29')).toBe(false)
  expect(await record('caseworker', 2, '2025-10-29')).toBe(false)
  const early = await record('projectLeader', 2, '2025-12-10').catch(error => brokenConstraint(error))
  expect(early).toBe('attendance_not_before_day')
  const training = await world.as('safeHome', ({ tx }) => trainingOf(tx, id))
  expect(training?.came).toMatchObject([{ day: '2025-10-29', role: 'caseworker', people: 4 }])
  const change = (days: string[], people: number[]) =>
    world
      .as('projectLeader', ({ tx, actor }) =>
        correctTraining(tx, actor, id, {
          ...{ version: 2, title: 'Basismodule', kind: 'module', provider: 'Een bureau', aim: 'Een basis' },
          ...{ agreement: undefined, improvementId: undefined, moduleId: undefined, agreementId: undefined },
          days: days.map(one => ({ day: day(one) })),
          participants: people.map(count => ({ ...came, people: count })),
        }),
      )
      .catch(error => brokenConstraint(error))
  expect(await change(['2025-12-10'], [6])).toBe('who_came_keeps_the_day')
  expect(await change(['2025-10-29'], [])).toBe('who_came_keeps_the_row')
  expect(await change(['2025-10-29', '2025-12-11'], [8])).toBe(true)
})

test('a module and an agreement belong to who leads, and are read by the practice', async () => {
  const module = { title: 'Basismodule', days: 2, roles: ['caseworker' as const] }
  const id = await world.as('projectLeader', ({ tx, actor }) => addModule(tx, actor, module))
  const read = await world.as('experienceExpert', ({ tx }) => moduleOf(tx, id))
  expect(read).toMatchObject({ roles: ['caseworker'], version: 1 })
  const change = (who: CastKey, version: number) =>
    world.as(who, ({ tx, actor }) => changeModule(tx, actor, id, { ...module, roles: [], version }))
  expect([await change('policyAdviser', 1), await change('projectLeader', 1)]).toEqual([true, false])
  const here = await world.as('caseworker', ({ tx }) => working(tx))
  expect(here.find(one => one.role === 'caseworker')?.people).toBe(3)
  const agreed = { partner: 'Een bureau', about: 'de module', agreedOn: undefined, afterwards: undefined }
  const record = (who: CastKey) =>
    world.as(who, ({ tx, actor }) => recordAgreement(tx, actor, { ...agreed, endsOn: day('2025-12-31') }))
  await expect(record('caseworker')).rejects.toThrow(/row-level security/)
  await record('projectLeader')
  expect(await world.as('caseworker', ({ tx }) => agreements(tx))).toMatchObject([{ endsOn: '2025-12-31' }])
  expect(await world.as('ambassador', ({ tx }) => agreements(tx))).toEqual([])
})
