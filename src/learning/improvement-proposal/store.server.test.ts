import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settingDefaults as terms } from '#src/access/settings.ts'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { noteLesson } from '../lesson/store.server.ts'
import { realisedImprovements } from '../public.ts'
import { measuredFor } from './measured.server.ts'
import type { ImprovementState } from './rules.ts'
import {
  correctImprovement,
  improvementOn,
  improvementsOn,
  indicatorsToChoose,
  propose,
  takeImprovementStep,
} from './store.server.ts'

let world: World
let lessonId: string
beforeAll(async () => {
  world = await freshWorld()
  const words = { title: 'Avond', kind: 'process', statement: 'Het helpt.', goal: '2' } as const
  lessonId = await world.as(
    'caseworker',
    ({ tx, actor, today }) => noteLesson(tx, actor, { ...words, context: undefined }, 'Gezien', today),
    '2025-09-01',
  )
})
afterAll(() => world.close())

const proposeAs = (who: CastKey, lessons: string[] = [lessonId]) =>
  world.as(
    who,
    ({ tx, actor, today }) =>
      propose(
        tx,
        actor,
        {
          title: 'Eén avond in de week',
          problem: 'Overdag kan niet iedereen.',
          change: 'Een vaste avond.',
          reason: undefined,
          lessons,
          ownerId: world.accounts.projectLeader,
          body: 'practice-group',
          mode: 'build',
        },
        'Voorgesteld',
        today,
      ),
    '2025-09-10',
  )

const step = (id: string, number: number, state: ImprovementState, onDay: string, check?: string) =>
  world.as('projectLeader', ({ tx, actor }) =>
    takeImprovementStep(tx, actor, id, {
      number,
      state,
      onDay: day(onDay),
      note: 'Besproken',
      effectCheckOn: check ? day(check) : undefined,
    }),
  )

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

test('an improvement may rest on a lesson that is not validated, and says so', async () => {
  const id = await proposeAs('caseworker')
  const found = await world.as('experienceExpert', ({ tx, today }) => improvementOn(tx, id, today, terms))
  expect(found).toMatchObject({ state: 'proposed', owner: 'Persoon projectLeader', realisedOn: null })
  expect(found?.lessons).toEqual([{ id: lessonId, title: 'Avond', isSupported: false }])
})

test('the report hears of an improvement from the day it was realised, with what it rests on', async () => {
  const id = await proposeAs('projectLeader')
  await step(id, 2, 'discussed', '2025-10-01')
  await step(id, 3, 'approved', '2025-10-01')
  await step(id, 4, 'realised', '2025-11-01', '2026-02-01')
  const until = (on: string) =>
    world.as('projectLeader', ({ tx }) => realisedImprovements(tx, day(on), terms))
  expect(await until('2025-10-31')).toEqual([])
  expect(await until('2025-11-01')).toMatchObject([
    { id, realisedOn: '2025-11-01', effectCheckOn: '2026-02-01', restsOnSupported: false },
  ])
})

test('realised without a day to look at the effect is refused, and so is a day before it', async () => {
  const id = await proposeAs('projectLeader')
  expect(await refusalOf(step(id, 2, 'realised', '2025-11-01'))).toBe('realised_is_checked')
  expect(await refusalOf(step(id, 2, 'realised', '2025-11-01', '2025-10-01'))).toBe('checked_afterwards')
})

test('two people who take the same step do not both succeed', async () => {
  const id = await proposeAs('projectLeader')
  await step(id, 2, 'discussed', '2025-10-01')
  expect(await refusalOf(step(id, 2, 'discussed', '2025-10-01'))).toBe('one_improvement_step_at_a_time')
})

test('an improvement is put right until it is finished, and only by who may propose', async () => {
  const id = await proposeAs('caseworker')
  const correct = (who: CastKey, version: number) =>
    world.as(who, ({ tx }) =>
      correctImprovement(tx, id, {
        version,
        title: 'Twee avonden in de week',
        problem: 'Overdag kan niet iedereen.',
        change: 'Twee vaste avonden.',
        reason: undefined,
        ownerId: world.accounts.projectLeader,
        body: 'practice-group',
        mode: 'build',
      }),
    )
  expect([
    await correct('projectLeader', 1),
    await correct('caseworker', 1),
    await correct('experienceExpert', 2),
  ]).toEqual([true, false, false])
  const found = await world.as('caseworker', ({ tx, today }) => improvementOn(tx, id, today, terms))
  expect(found).toMatchObject({ title: 'Twee avonden in de week', version: 2 })
  await step(id, 2, 'discussed', '2025-10-01')
  await step(id, 3, 'rejected', '2025-10-02')
  expect(await refusalOf(correct('projectLeader', 2))).toBe('a_finished_improvement_keeps_its_words')
})

test('an expert by experience reads proposals and makes none; boards read none here', async () => {
  await expect(proposeAs('experienceExpert')).rejects.toThrow(/row-level security/)
  await expect(proposeAs('ambassador', [])).rejects.toThrow(/row-level security/)
  expect(await world.as('ambassador', ({ tx, today }) => improvementsOn(tx, today, terms))).toEqual([])
})

test('a proposal shows its question before and after, as the monitor told it of the quarter that was over', async () => {
  const id = await proposeAs('projectLeader')
  await step(id, 2, 'discussed', '2025-10-01')
  await step(id, 3, 'approved', '2025-10-01')
  const measured = (indicatorKey = 'days-to-help') =>
    world.as('caseworker', async ({ tx, today }) => {
      const improvement = await improvementOn(tx, id, today, terms)
      return improvement && measuredFor(tx, { ...improvement, indicatorKey })
    })
  expect(await measured('no-such-question')).toBeNull()
  expect(await measured()).toEqual({ question: 'Komt hulp eerder?', before: null, after: null })
  const told = (indicator: string, shown: number | null) => sql`
    insert into monitor_figure (region_id, indicator, quarter, told_after, version, facts, hits, shown_facts, shown_value)
    values (${world.regionId}, ${indicator}, '2025-07-01', '2025-07-01', 1, 10, 10, 10, ${shown})`
  await told('days-to-help', 12.5).execute(world.owner)
  await told('days-to-plan', null).execute(world.owner)
  expect((await measured())?.before).toEqual({
    value: 12.5,
    unit: 'days',
    counted: 10,
    quarter: '2025-07-01',
  })
  expect((await measured('days-to-plan'))?.before).toBeNull()
  const choices = (who: CastKey) => world.as(who, async ({ tx }) => (await indicatorsToChoose(tx)).length)
  expect(await choices('caseworker')).toBeGreaterThan(20)
  expect(await choices('administrator')).toBe(0)
})
