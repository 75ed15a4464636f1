import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { activate, agreementFor, hold, named, viewOf, wholeDraft } from '#tests/support/plan.ts'
import { type Asking, freshWorld, type World } from '#tests/support/world.ts'
import { createPerson, joinHousehold } from '../../household-member/store.server.ts'
import { planOf, plansNow } from '../store.server.ts'
import { addAgreement, changeAgreement } from './agreement/store.server.ts'
import { whatIsMissing } from './missing.ts'
import { addSituation, changeSituation, removeSituation, setConditions } from './situation/store.server.ts'
import { activatePlan, setReview, startDraft } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const openCase = () => world.openCase('caseworker', {}, '2025-03-01')
const asked = <T>(ask: (asking: Asking) => Promise<T>, on?: string) => world.as('caseworker', ask, on)
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

/** A household with a plan in force, made on the evening of 19 November. */
async function withPlan() {
  const caseId = await openCase()
  const consultationId = await hold(world, caseId)
  const planId = await asked(asking => wholeDraft(asking, caseId, consultationId))
  expect(await asked(asking => activate(asking, caseId, planId))).toBe(true)
  return { caseId, planId }
}

test('a whole draft from a held consultation becomes version 1 with everything in it', async () => {
  const { caseId, planId } = await withPlan()
  const plan = await asked(asking => viewOf(asking, caseId, planId))
  expect(plan).toMatchObject({
    kind: 'full',
    number: 1,
    consultationHeldOn: '2025-11-19',
    activatedOn: '2025-11-20',
    situations: [
      {
        rank: 1,
        factors: [{ kind: 'risk', what: 'drank' }],
        conditions: [{ what: 'Niemand slaat.', status: 'unmet', since: '2025-11-20' }],
        agreements: [{ dueOn: '2025-12-04', warningSign: null }],
      },
    ],
  })
  expect(plan.participants.map(one => one.name)).toEqual([
    'Kees Jansen',
    'Petra Bakker',
    'Sofie Jansen',
    'Riet',
    'Persoon caseworker',
    'Persoon scientist',
  ])
})

test('the database itself refuses to activate a plan that came from no consultation', async () => {
  const caseId = await openCase()
  const consultationId = await hold(world, caseId)
  const activating = asked(async asking => {
    const planId = await wholeDraft(asking, caseId, consultationId)
    await asking.tx.updateTable('top3_plan').set({ consultation_id: null }).where('id', '=', planId).execute()
    return activate(asking, caseId, planId)
  })
  expect(await refusalOf(activating)).toBe('active_needs_consultation')
})

test('the database refuses a plan that is active from its first moment', async () => {
  const caseId = await openCase()
  const cheating = asked(({ tx, actor, now, today }) =>
    tx
      .insertInto('top3_plan')
      .values({
        region_id: actor.regionId,
        case_id: caseId,
        kind: 'interim',
        urgency_reason: 'haast',
        started_by: actor.accountId,
        activated_by: actor.accountId,
        activated_at: now,
        expires_on: today,
        review_on: today,
      })
      .execute(),
  )
  expect(await refusalOf(cheating)).toBe('plan_begins_as_draft')
})

test('a draft without a warning sign is not whole and does not become active', async () => {
  const caseId = await openCase()
  const consultationId = await hold(world, caseId)
  const planId = await asked(asking => wholeDraft(asking, caseId, consultationId))
  await asked(({ tx }) =>
    tx.updateTable('unsafe_situation').set({ warning_sign: null }).where('plan_id', '=', planId).execute(),
  )
  const plan = await asked(asking => viewOf(asking, caseId, planId))
  expect(whatIsMissing(plan, plan.startedOn, 6).map(one => one.code)).toEqual(['warning-sign'])
  expect(await refusalOf(asked(asking => activate(asking, caseId, planId)))).toBe('plan_is_whole')
})

test('nothing of an active version changes, is added or disappears', async () => {
  const { caseId, planId } = await withPlan()
  const attempts = [
    asked(({ tx }) =>
      tx.updateTable('unsafe_situation').set({ what: 'x' }).where('plan_id', '=', planId).execute(),
    ),
    asked(({ tx }) =>
      tx.updateTable('safety_condition').set({ what: 'x' }).where('plan_id', '=', planId).execute(),
    ),
    asked(({ tx }) => tx.updateTable('agreement').set({ what: 'x' }).where('plan_id', '=', planId).execute()),
    asked(({ tx }) => tx.deleteFrom('situation_affected').where('plan_id', '=', planId).execute()),
    asked(({ tx }) => tx.deleteFrom('plan_role').where('plan_id', '=', planId).execute()),
    asked(({ tx }) =>
      tx
        .updateTable('top3_plan')
        .set({ review_on: '2026-01-01' as never })
        .where('id', '=', planId)
        .execute(),
    ),
    asked(async asking => {
      const plan = await viewOf(asking, caseId, planId)
      const situation = plan.situations[0]
      await addAgreement(
        asking.tx,
        { regionId: world.regionId, caseId, planId },
        situation?.id ?? '',
        agreementFor(named(plan, 'Petra').id, asking.today),
      )
    }),
  ]
  expect(await Promise.all(attempts.map(refusalOf))).toEqual(attempts.map(() => 'plan_is_fixed'))
})

test('even the owner of the database cannot change or remove an active version', async () => {
  const { planId } = await withPlan()
  const removing = world.owner.deleteFrom('top3_plan').where('id', '=', planId).execute()
  await expect(removing).rejects.toThrow(/a plan stays/)
})

test('a next version starts as a copy and takes the place of the one before', async () => {
  const { caseId, planId } = await withPlan()
  const second = await hold(world, caseId, { kind: 'review' })
  const nextId = await asked(asking => wholeDraft(asking, caseId, second), '2025-11-21')
  const [before, copy] = await asked(
    async asking => [await viewOf(asking, caseId, planId), await viewOf(asking, caseId, nextId)] as const,
  )
  expect(copy.situations[0]).toMatchObject({
    what: before.situations[0]?.what,
    originId: before.situations[0]?.id,
    conditions: [{ status: 'unmet', since: '2025-11-20', originId: before.situations[0]?.conditions[0]?.id }],
    agreements: [{ originId: before.situations[0]?.agreements[0]?.id }],
  })
  expect(copy.roles.map(role => role.what)).toEqual(['beslist over thuis'])
  expect(await asked(asking => activate(asking, caseId, nextId), '2025-11-22')).toBe(true)
  expect(await asked(asking => viewOf(asking, caseId, planId))).toMatchObject({ supersededOn: '2025-11-22' })
  expect(await asked(asking => viewOf(asking, caseId, nextId))).toMatchObject({ number: 2 })
})

test('who came by name and joined the household since stands once in the next version, and is still the same one', async () => {
  const { caseId, planId } = await withPlan()
  const before = named(await asked(asking => viewOf(asking, caseId, planId)), 'Riet')
  expect(before.relation).not.toBeNull()
  const riet = { givenName: 'Riet', familyName: undefined, birthDate: undefined, expectedOn: undefined }
  await asked(async ({ tx, actor }) => {
    const personId = await createPerson(tx, actor.regionId, { ...riet, sex: undefined })
    const place = { home_id: null, lives: 'elsewhere' }
    await joinHousehold(tx, actor.regionId, caseId, personId, 'grandparent', place, day('2025-11-20'))
  })
  const consultationId = await hold(world, caseId)
  const next = await asked(({ tx, actor }) =>
    startDraft(tx, actor, caseId, { kind: 'full', consultationId, urgencyReason: null }),
  )
  const plan = await asked(asking => viewOf(asking, caseId, next))
  expect(plan.participants.filter(one => one.name === 'Riet').map(one => one.familyRole)).toEqual([
    'grandparent',
  ])
})

test('one consultation carries one version', async () => {
  const { caseId, planId } = await withPlan()
  const { consultationId } = await asked(asking => viewOf(asking, caseId, planId))
  const again = asked(({ tx, actor }) =>
    startDraft(tx, actor, caseId, { kind: 'full', consultationId, urgencyReason: null }),
  )
  expect(await refusalOf(again)).toBe('top3_plan_consultation_id_key')
})

test('there is one draft at a time', async () => {
  const caseId = await openCase()
  const draft = () =>
    asked(({ tx, actor }) =>
      startDraft(tx, actor, caseId, { kind: 'full', consultationId: null, urgencyReason: null }),
    )
  await draft()
  expect(await refusalOf(draft())).toBe('one_draft_plan')
})

test('an interim plan holds fourteen days, and another interim plan does not prolong it', async () => {
  const caseId = await openCase()
  const interim = await asked(asking => wholeDraft(asking, caseId, null))
  await asked(asking => activate(asking, caseId, interim))
  expect(await asked(asking => viewOf(asking, caseId, interim))).toMatchObject({
    number: null,
    expiresOn: '2025-12-04',
    reviewOn: '2025-12-04',
  })
  const longer = await asked(asking => wholeDraft(asking, caseId, null), '2025-12-01')
  expect(await refusalOf(asked(asking => activate(asking, caseId, longer), '2025-12-02'))).toBe(
    'interim_once',
  )
})

test('a child of eleven never carries an agreement', async () => {
  const caseId = await openCase()
  const consultationId = await hold(world, caseId)
  const giving = asked(async asking => {
    const planId = await wholeDraft(asking, caseId, consultationId)
    const plan = await viewOf(asking, caseId, planId)
    const of = { regionId: world.regionId, caseId, planId }
    await addAgreement(
      asking.tx,
      of,
      plan.situations[0]?.id ?? '',
      agreementFor(named(plan, 'Sofie').id, asking.today),
    )
  })
  expect(await refusalOf(giving)).toBe('no_child_carries_it')
})

test('of two who change the same situation, the second is told', async () => {
  const caseId = await openCase()
  const consultationId = await hold(world, caseId)
  const planId = await asked(asking => wholeDraft(asking, caseId, consultationId))
  const of = { regionId: world.regionId, caseId, planId }
  const plan = await asked(asking => viewOf(asking, caseId, planId))
  const situation = plan.situations[0]
  const change = (what: string) =>
    asked(({ tx }) =>
      changeSituation(tx, of, situation?.id ?? '', situation?.version ?? 0, {
        what,
        example: 'e',
        source: 's',
        affectedIds: situation?.affectedIds ?? [],
        risks: [{ what: 'drank' }, { what: 'geldzorgen' }],
        protections: [],
        rank: undefined,
        warningSign: 't',
        consequence: 'c',
        watcherId: situation?.watcherId ?? '',
        checkOn: situation?.checkOn ?? undefined,
      }),
    )
  expect(await change('eerste')).toBe(true)
  expect(await change('tweede')).toBe(false)
  const now = await asked(asking => viewOf(asking, caseId, planId))
  expect(now.situations[0]?.what).toBe('eerste')
  expect(now.situations[0]?.factors.map(one => one.id)[0]).toBe(situation?.factors[0]?.id)
  expect(now.situations[0]?.factors.map(one => one.what)).toEqual(['drank', 'geldzorgen'])
})

test('an agreement and a review day that somebody else changed are not overwritten', async () => {
  const caseId = await openCase()
  const consultationId = await hold(world, caseId)
  const planId = await asked(asking => wholeDraft(asking, caseId, consultationId))
  const of = { regionId: world.regionId, caseId, planId }
  const results = await asked(async asking => {
    const plan = await viewOf(asking, caseId, planId)
    const agreement = plan.situations[0]?.agreements[0]
    const input = agreementFor(agreement?.ownerId ?? '', asking.today)
    return [
      await changeAgreement(asking.tx, of, agreement?.id ?? '', 1, input),
      await changeAgreement(asking.tx, of, agreement?.id ?? '', 1, input),
      await setReview(asking.tx, planId, plan.version - 1, '2025-12-01'),
    ]
  })
  expect(results).toEqual([true, false, false])
})

test('somebody who read an older draft cannot make the newer one active', async () => {
  const caseId = await openCase()
  const consultationId = await hold(world, caseId)
  const planId = await asked(asking => wholeDraft(asking, caseId, consultationId))
  const activated = await asked(({ tx, actor }) =>
    activatePlan(tx, actor, { caseId, planId }, 'iets anders', 14),
  )
  expect(activated).toBe(false)
})

test('conditions left out of the list go, others keep who they are', async () => {
  const caseId = await openCase()
  const consultationId = await hold(world, caseId)
  const planId = await asked(asking => wholeDraft(asking, caseId, consultationId))
  const of = { regionId: world.regionId, caseId, planId }
  const set = (version: number, conditions: Parameters<typeof setConditions>[5]) =>
    asked(async asking => {
      const plan = await viewOf(asking, caseId, planId)
      const { tx, actor } = asking
      await setConditions(tx, actor, of, plan.situations[0]?.id ?? '', version, conditions)
      return (await viewOf(asking, caseId, planId)).situations[0]?.conditions ?? []
    })
  const since = (await asked(async ({ today }) => today)) as never
  const [first] = await set(2, [])
  expect(first).toBeUndefined()
  const two = await set(3, [
    { id: undefined, what: 'een', status: 'met', since },
    { id: undefined, what: 'twee', status: 'unmet', since },
  ])
  const one = await set(4, [{ id: two[1]?.id, what: 'twee, scherper', status: 'partly', since }])
  expect(one).toMatchObject([{ id: two[1]?.id, what: 'twee, scherper', status: 'partly' }])
})

test('when the first of two situations goes, the second moves up; and places can be changed', async () => {
  const caseId = await openCase()
  const consultationId = await hold(world, caseId)
  const planId = await asked(asking => wholeDraft(asking, caseId, consultationId))
  const of = { regionId: world.regionId, caseId, planId }
  const plan = await asked(asking => viewOf(asking, caseId, planId))
  const input = {
    what: 'Niemand weet waar Sofie is na school.',
    example: 'e',
    source: 's',
    affectedIds: [named(plan, 'Sofie').id],
    risks: [],
    protections: [],
    rank: undefined,
    warningSign: undefined,
    consequence: undefined,
    watcherId: undefined,
    checkOn: undefined,
  }
  const secondId = await asked(({ tx }) => addSituation(tx, of, input))
  await asked(({ tx }) => changeSituation(tx, of, secondId, 1, { ...input, rank: 1 }))
  const ranks = async () =>
    (await asked(asking => viewOf(asking, caseId, planId))).situations.map(one => [one.rank, one.id])
  expect(await ranks()).toEqual([
    [1, secondId],
    [2, plan.situations[0]?.id],
  ])
  await asked(({ tx }) => removeSituation(tx, of, secondId))
  expect(await ranks()).toEqual([[1, plan.situations[0]?.id]])
})

test('a colleague of another household sees no plan and writes none', async () => {
  const { caseId, planId } = await withPlan()
  expect(await world.as('otherCaseworker', ({ tx }) => planOf(tx, caseId, planId))).toBeUndefined()
  expect(await world.as('projectLeader', ({ tx }) => plansNow(tx, caseId))).toEqual({
    draftId: null,
    activeId: null,
  })
  const meddling = world.as('otherCaseworker', ({ tx, actor }) =>
    startDraft(tx, actor, caseId, { kind: 'full', consultationId: null, urgencyReason: null }),
  )
  await expect(meddling).rejects.toThrow(/row-level security/)
})

test('an unborn child without a given name stands in a plan as what it is, not as its family name', async () => {
  const caseId = await openCase()
  await asked(async ({ tx, actor }) => {
    const unborn = { familyName: 'Brouwer', expectedOn: day('2026-02-10') }
    const personId = await createPerson(tx, actor.regionId, {
      ...unborn,
      givenName: undefined,
      birthDate: undefined,
      sex: undefined,
    })
    const place = { home_id: null, lives: 'here' }
    await joinHousehold(tx, actor.regionId, caseId, personId, 'child', place, day('2025-11-20'))
  })
  const planId = await asked(({ tx, actor }) =>
    startDraft(tx, actor, caseId, { kind: 'interim', consultationId: null, urgencyReason: 'gevaar' }),
  )
  const { participants } = await asked(asking => viewOf(asking, caseId, planId))
  const names = participants.map(one => one.name)
  expect(names).toContain('ongeboren kind (verwacht rond 10 februari 2026)')
  expect(names).not.toContain('Brouwer')
})
