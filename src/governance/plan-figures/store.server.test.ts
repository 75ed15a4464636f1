import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordCheck } from '#src/casework/top3-plan/follow/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { activate, hold, viewOf, wholeDraft } from '#tests/support/plan.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import type { PlanCount } from './rules.ts'
import { planCounts } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
  const held = { heldOn: day('2025-06-02'), nextOn: day('2025-12-01') }
  for (const kept of [['2025-06-16', '2025-11-10'], ['2025-06-20'], [], []]) {
    const caseId = await world.openCase('caseworker', {}, '2025-03-01')
    const consultationId = await hold(world, caseId, held, '2025-06-02')
    const planId = await world.as(
      'caseworker',
      asking => wholeDraft(asking, caseId, consultationId),
      '2025-06-02',
    )
    await world.as('caseworker', asking => activate(asking, caseId, planId), '2025-06-02')
    for (const on of kept) await keep({ caseId, planId }, on)
  }
})
afterAll(() => world.close())

const keep = (of: { caseId: string; planId: string }, on: string) =>
  world.as(
    'caseworker',
    async ({ tx, actor, today }) => {
      const plan = await viewOf({ tx }, of.caseId, of.planId)
      const agreement = plan.situations[0]?.agreements[0]?.id ?? ''
      await recordCheck(
        tx,
        actor,
        of,
        agreement,
        { outcome: 'kept', note: undefined, nextOn: undefined },
        today,
      )
    },
    on,
  )
const counted = async (until: string, who: CastKey = 'projectLeader') =>
  Object.fromEntries(
    (await world.as(who, ({ tx }) => planCounts(tx, day(until), 90))).map(
      ({ figure, part, counted, households }: PlanCount) => [`${figure} ${part}`, [counted, households]],
    ),
  )

test('who steers reads how plans are used: who holds what, what was kept in time, and what lies still', async () => {
  expect(await counted('2025-11-20')).toEqual({
    'held family': [4, 4],
    'held all': [4, 4],
    'kept on-time': [1, 1],
    'kept otherwise': [1, 1],
    'kept untold': [2, 2],
    'kept all': [4, 4],
    'used in-use': [1, 1],
    'used dormant': [3, 3],
    'used all': [4, 4],
  })
})

test('a figure tells of its own day: what came later is not in it', async () => {
  expect(await counted('2025-06-18')).toEqual({
    'held family': [4, 4],
    'held all': [4, 4],
    'kept on-time': [1, 1],
    'kept untold': [3, 3],
    'kept all': [4, 4],
  })
  expect(await counted('2025-06-01')).toEqual({})
})

test.each(['caseworker', 'scientist', 'administrator', 'experienceExpert'] as const)(
  'nobody else counts the plans of others: %s',
  async who => {
    expect(await counted('2025-11-20', who)).toEqual({})
  },
)
