import { afterAll, beforeAll, expect, test } from 'vitest'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { activate, hold, named, viewOf, wholeDraft } from '#tests/support/plan.ts'
import { type Asking, freshWorld, type World } from '#tests/support/world.ts'
import { recordCheck, recordStatus } from '../follow/store.server.ts'
import { joinPlan, recordMark, recordOwnMark } from '../marks/store.server.ts'
import { markOf } from '../rules.ts'
import { planOf } from '../store.server.ts'
import {
  personsWithPages,
  releasedPlansFor,
  releasePlan,
  releasesOf,
  withdrawRelease,
} from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const asked = <T>(ask: (asking: Asking) => Promise<T>, on?: string) => world.as('caseworker', ask, on)
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

/** A household with a plan in force, and its mother and father on their own pages. */
async function household() {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const consultationId = await hold(world, caseId)
  const planId = await asked(asking => wholeDraft(asking, caseId, consultationId))
  await asked(asking => activate(asking, caseId, planId))
  const mother = await openFamilyPages(world, caseId, 'Petra')
  const father = await openFamilyPages(world, caseId, 'Kees')
  return { caseId, planId, of: { caseId, planId }, mother, father }
}

const release = (of: { caseId: string; planId: string }, personId: string) =>
  asked(({ tx, actor }) => releasePlan(tx, actor, of, personId))
const newestPlanFor = async (tx: Tx, personId: string) => (await releasedPlansFor(tx, personId))[0]
const readBy = (who: FamilyMember) => who.as(({ tx }) => newestPlanFor(tx, who.personId))

test('a mother reads the plan that was released to her, whole; the father reads nothing yet', async () => {
  const { of, planId, mother, father } = await household()
  expect(await readBy(mother)).toBeUndefined()
  await release(of, mother.personId)
  expect(await readBy(mother)).toMatchObject({
    id: planId,
    number: 1,
    situations: [
      { conditions: [{ what: 'Niemand slaat.' }], agreements: [{}], factors: [{ what: 'drank' }] },
    ],
    roles: [{ what: 'beslist over thuis' }],
  })
  expect(await readBy(father)).toBeUndefined()
})

test('of a released plan a family member finds every row, and of other tables of the plan none', async () => {
  const { of, mother, father } = await household()
  await release(of, mother.personId)
  const count = (who: FamilyMember) =>
    who.as(async ({ tx }) => {
      const tables = ['top3_plan', 'unsafe_situation', 'safety_condition', 'agreement', 'plan_role'] as const
      const found = await Promise.all(
        tables.map(table =>
          tx
            .selectFrom(table)
            .select(eb => eb.fn.countAll<number>().as('n'))
            .execute(),
        ),
      )
      const consultations = await tx.selectFrom('network_consultation').select('id').execute()
      return [...found.map(rows => Number(rows[0]?.n)), consultations.length]
    })
  expect(await count(mother)).toEqual([1, 1, 1, 1, 1, 0])
  expect(await count(father)).toEqual([0, 0, 0, 0, 0, 0])
})

test('a family member reads the own mark and nobody else’s', async () => {
  const { of, caseId, planId, mother } = await household()
  await asked(async asking => {
    const plan = await viewOf(asking, caseId, planId)
    const giving = { ...of, participantId: named(plan, 'Kees').id }
    await recordMark(asking.tx, asking.actor, giving, { mark: 'disagree', remark: 'Zij overdrijft.' })
  })
  await release(of, mother.personId)
  const said = await mother.as(({ tx, actor }) =>
    recordOwnMark(tx, actor, planId, { mark: 'partly', remark: 'Ik ben bang.' }),
  )
  expect(said).toBe(true)
  const plan = await readBy(mother)
  expect(plan?.marks.map(one => [one.mark, one.own])).toEqual([['partly', true]])
  const team = await asked(asking => viewOf(asking, caseId, planId))
  expect(team.marks.map(one => one.remark).toSorted()).toEqual(['Ik ben bang.', 'Zij overdrijft.'])
})

test('nobody marks a plan that was not released to them, nor in the name of somebody else', async () => {
  const { of, caseId, planId, mother, father } = await household()
  const mark = { mark: 'agree', remark: undefined } as const
  expect(await father.as(({ tx, actor }) => recordOwnMark(tx, actor, planId, mark))).toBe(false)
  await release(of, mother.personId)
  const plan = await asked(asking => viewOf(asking, caseId, planId))
  const asFather = mother.as(({ tx, actor }) =>
    recordMark(tx, actor, { ...of, participantId: named(plan, 'Kees').id }, mark),
  )
  await expect(asFather).rejects.toThrow(/row-level security/)
})

test('what somebody said for themselves is not written over by the contact person', async () => {
  const { of, caseId, planId, mother } = await household()
  await release(of, mother.personId)
  await mother.as(({ tx, actor }) =>
    recordOwnMark(tx, actor, planId, { mark: 'disagree', remark: undefined }),
  )
  const over = asked(async asking => {
    const plan = await viewOf(asking, caseId, planId)
    const giving = { ...of, participantId: named(plan, 'Petra').id }
    await recordMark(asking.tx, asking.actor, giving, { mark: 'agree', remark: undefined })
  })
  expect(await refusalOf(over)).toBe('own_mark_stands')
})

test('a draft is not released, nor a plan to somebody of another household', async () => {
  const { of, mother } = await household()
  const other = await household()
  const second = await hold(world, of.caseId, { kind: 'review' })
  const draft = await asked(asking => wholeDraft(asking, of.caseId, second))
  expect(await refusalOf(release({ ...of, planId: draft }, mother.personId))).toBe('released_is_active')
  expect(await refusalOf(release(of, other.mother.personId))).toContain('fkey')
})

test('after a withdrawal the plan is gone from the page, and the release stays on record', async () => {
  const { of, caseId, planId, mother } = await household()
  await release(of, mother.personId)
  expect(await refusalOf(release(of, mother.personId))).toBe('released_once')
  await asked(({ tx, actor }) => withdrawRelease(tx, actor, of, mother.personId))
  expect(await readBy(mother)).toBeUndefined()
  expect(await asked(({ tx }) => releasesOf(tx, caseId, planId))).toEqual([])
  const kept = await asked(({ tx }) =>
    tx.selectFrom('release').where('thing_id', '=', planId).selectAll().execute(),
  )
  expect(kept).toMatchObject([{ withdrawn_by: world.accounts.caseworker }])
})

test('a new version is not released by itself: the family keeps reading the one before', async () => {
  const { of, caseId, planId, mother } = await household()
  await release(of, mother.personId)
  const second = await hold(world, caseId, { kind: 'review' })
  const next = await asked(asking => wholeDraft(asking, caseId, second), '2025-11-21')
  await asked(asking => activate(asking, caseId, next), '2025-11-21')
  expect((await mother.as(({ tx }) => newestPlanFor(tx, mother.personId), '2025-11-22'))?.id).toBe(planId)
  await asked(
    ({ tx, actor }) => releasePlan(tx, actor, { caseId, planId: next }, mother.personId),
    '2025-11-22',
  )
  expect((await mother.as(({ tx }) => newestPlanFor(tx, mother.personId), '2025-11-23'))?.id).toBe(next)
})

test('disagreement with the version before stays in view beside the new one', async () => {
  const { of, caseId, planId } = await household()
  await asked(async asking => {
    const plan = await viewOf(asking, caseId, planId)
    const giving = { ...of, participantId: named(plan, 'Kees').id }
    await recordMark(asking.tx, asking.actor, giving, { mark: 'disagree', remark: 'Nee.' })
  })
  const second = await hold(world, caseId, { kind: 'review' })
  const next = await asked(asking => wholeDraft(asking, caseId, second))
  const plan = await asked(asking => viewOf(asking, caseId, next))
  expect(markOf(plan, named(plan, 'Kees').id)).toMatchObject({ mark: null, before: { remark: 'Nee.' } })
})

test('how far a condition is and whether an agreement is kept are added; the last one holds', async () => {
  const { of, caseId, planId } = await household()
  const plan = await asked(asking => viewOf(asking, caseId, planId))
  const condition = plan.situations[0]?.conditions[0]
  const agreement = plan.situations[0]?.agreements[0]
  for (const status of ['partly', 'met'] as const)
    await asked(({ tx, actor, today }) =>
      recordStatus(tx, actor, of, condition?.id ?? '', { status, since: today, note: undefined }),
    )
  await asked(({ tx, actor, today }) =>
    recordCheck(
      tx,
      actor,
      of,
      agreement?.id ?? '',
      { outcome: 'kept', note: 'gebeld', nextOn: undefined },
      today,
    ),
  )
  expect((await asked(asking => viewOf(asking, caseId, planId))).situations[0]).toMatchObject({
    conditions: [{ status: 'met' }],
    agreements: [{ lastCheck: { outcome: 'kept', note: 'gebeld', nextOn: null } }],
  })
})

test('an agreement that is not kept is always looked at again', async () => {
  const { of, caseId, planId } = await household()
  const plan = await asked(asking => viewOf(asking, caseId, planId))
  const forgetting = asked(({ tx, actor, today }) =>
    recordCheck(
      tx,
      actor,
      of,
      plan.situations[0]?.agreements[0]?.id ?? '',
      { outcome: 'not-kept', note: undefined, nextOn: undefined },
      today,
    ),
  )
  expect(await refusalOf(forgetting)).toBe('not_kept_is_looked_at_again')
})

test('a colleague who joined later finds a place in the plan to say what they think', async () => {
  const { of, caseId, planId } = await household()
  await world.owner
    .insertInto('case_involvement')
    .values({
      region_id: world.regionId,
      case_id: caseId,
      account_id: world.accounts.safeHome,
      part: 'team-member',
      capacity: 'safe-home-worker',
      task: 'denkt mee',
      during: '[2025-11-20T08:00:00Z,)',
    })
    .execute()
  await world.as('safeHome', async ({ tx, actor }) => {
    const participantId = await joinPlan(tx, { ...actor, name: 'Persoon safeHome' }, of)
    await recordMark(
      tx,
      actor,
      { ...of, participantId: participantId ?? '' },
      { mark: 'agree', remark: undefined },
    )
  })
  const plan = await world.as('safeHome', ({ tx }) => planOf(tx, caseId, planId))
  expect(plan && markOf(plan, named(plan, 'Persoon safeHome').id).mark).toMatchObject({
    mark: 'agree',
    own: true,
  })
})

test('who has no pages of their own is known, so that the plan is given to them on paper', async () => {
  const { caseId, mother, father } = await household()
  const withPages = await asked(({ tx }) => personsWithPages(tx, caseId))
  expect(withPages.toSorted()).toEqual([mother.personId, father.personId].toSorted())
})
