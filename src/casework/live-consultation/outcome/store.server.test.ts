import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { openFamilyPages } from '#tests/support/family.ts'
import { type PlannedSittings, planSittings } from '#tests/support/live.ts'
import { activate, hold, named, viewOf } from '#tests/support/plan.ts'
import { type Asking, freshWorld, type World } from '#tests/support/world.ts'
import { recordScreen } from '../../shared-screen/store.server.ts'
import { changeSituation } from '../../top3-plan/draft/situation/store.server.ts'
import { setReview, setRoles, setWrong } from '../../top3-plan/draft/store.server.ts'
import { planOnScreen, releasedPlansFor, releasePlan } from '../../top3-plan/release/store.server.ts'
import type { LineKind } from '../rules.ts'
import { changeWords, moveTo, openMeeting, say } from '../store.server.ts'
import { attachConsultation, keepOutcome } from './keeping/store.server.ts'
import { placeLine } from './place/store.server.ts'
import { saidAt } from './store.server.ts'

let world: World
let caseId: string
let planned: PlannedSittings & { id: string }
let mother: Awaited<ReturnType<typeof openFamilyPages>>
let father: Awaited<ReturnType<typeof openFamilyPages>>
const today = day('2025-11-20')

const asLeader = <T>(work: (asking: Asking) => Promise<T>) => world.as('caseworker', work)
const placeAt = (sittingId: string) => ({
  sittingId,
  caseId,
  regionId: world.regionId,
  accountId: world.accounts.caseworker,
  seatId: null,
})

beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  father = await openFamilyPages(world, caseId, 'Kees')
  planned = await asLeader(async ({ tx, actor }) => {
    const sittings = await planSittings(tx, actor.regionId, caseId, actor.accountId)
    const { id } = await tx
      .selectFrom('planned_consultation')
      .select('id')
      .where('case_id', '=', caseId)
      .executeTakeFirstOrThrow()
    const row = { region_id: actor.regionId, case_id: caseId, consultation_id: id, reach: 'by-hand' }
    await tx
      .insertInto('planned_seat')
      .values([
        { ...row, person_id: mother.personId, may_sit_together: false, sittings: [1] },
        { ...row, person_id: father.personId, may_sit_together: false, sittings: [2] },
      ])
      .execute()
    for (const sitting of [sittings.together, sittings.apart])
      await openMeeting(tx, placeAt(sitting), 'Samen een plan maken')
    return { ...sittings, id }
  })
})
afterAll(() => world.close())

const saying = (
  sittingId: string,
  kind: LineKind,
  words: string,
  audience: 'everyone' | 'facilitator' = 'everyone',
) =>
  asLeader(async ({ tx }) => {
    const id = randomUUID()
    await say(tx, placeAt(sittingId), id, { kind, words, audience })
    return { id, kind }
  })
const seatIn = (tx: Tx, personId: string) =>
  tx.selectFrom('planned_seat').select('id').where('person_id', '=', personId).executeTakeFirstOrThrow()
const closing = (sittingId: string) =>
  asLeader(async ({ tx, actor }) => {
    await moveTo(tx, placeAt(sittingId), 'closed')
    return keepOutcome(tx, actor, { caseId, plannedId: planned.id, sittingId }, today)
  })
const again = (sittingId: string) =>
  asLeader(({ tx, actor }) => keepOutcome(tx, actor, { caseId, plannedId: planned.id, sittingId }, today))
const draft = (planId: string) => asLeader(asking => viewOf(asking, caseId, planId))

/** Fills in what a meeting does not ask. */
const complete = (planId: string) =>
  asLeader(async asking => {
    const { tx, actor } = asking
    const of = { regionId: actor.regionId, caseId, planId }
    const plan = await viewOf(asking, caseId, planId)
    const petra = named(plan, 'Petra').id
    const soon = addDays(today, 14)
    for (const one of plan.situations)
      await changeSituation(tx, of, one.id, one.version, {
        what: one.what,
        example: 'Zaterdag.',
        source: one.source,
        affectedIds: [petra],
        risks: [{ what: 'drank' }],
        protections: [],
        rank: undefined,
        warningSign: 'harde stemmen',
        consequence: 'we bellen',
        watcherId: named(plan, 'Persoon caseworker').id,
        checkOn: soon,
      })
    await setRoles(tx, of, plan.version, {
      roles: [{ participantId: petra, part: 'decides', what: 'beslist', untilWhen: 'altijd' }],
      meetings: [],
    })
    await setWrong(tx, of, plan.version + 1, {
      bottomLine: 'Niemand slaat.',
      escalation: [{ step: 'Bij ruzie', who: 'Riet', contact: '06 1234 5678' }],
    })
    await setReview(tx, planId, plan.version + 2, addDays(today, 28))
  })

test('two sittings become one draft, each part for who heard it, and closing twice makes nothing twice', async () => {
  const { together, apart, seats } = planned
  const money = await saying(together, 'situation', 'Ruzie over geld')
  const calm = await saying(together, 'condition', 'Niemand schreeuwt.')
  const calls = await saying(together, 'agreement', 'Oma belt elke avond.')
  await saying(together, 'agreement', 'Petra heeft een tas klaarstaan.', 'facilitator')
  const drunk = await saying(apart, 'situation', 'Als ik gedronken heb')
  const walks = await saying(apart, 'agreement', 'Kees loopt een rondje.')
  await saying(apart, 'agreement', 'Iemand haalt de fiets op.')
  await asLeader(async ({ tx }) => {
    const due = addDays(today, 7)
    const at = placeAt(together)
    await placeLine(
      tx,
      at,
      calls,
      { under: undefined, owner: { id: seats.grandmother, name: 'Oma Ria' }, dueOn: due },
      [],
    )
    const own = (await seatIn(tx, father.personId)).id
    await placeLine(
      tx,
      placeAt(apart),
      walks,
      { under: drunk.id, owner: { id: own, name: 'Kees Jansen' }, dueOn: due },
      [drunk.id],
    )
  })
  await asLeader(({ tx }) =>
    placeLine(tx, placeAt(together), calm, { under: money.id, owner: undefined, dueOn: undefined }, [
      money.id,
    ]),
  )
  const planId = (await closing(together)) ?? ''
  expect(await closing(apart), 'the same draft').toBe(planId)
  expect(await again(together), 'nothing is left to bring along').toBeNull()

  const plan = await draft(planId)
  expect(plan).toMatchObject({
    consultationId: null,
    unplaced: 1,
    situations: [
      {
        what: 'Ruzie over geld',
        onlyFor: [mother.personId],
        conditions: [{ what: 'Niemand schreeuwt.', onlyFor: [mother.personId] }],
        agreements: [
          { what: 'Oma belt elke avond.', ownerId: named(plan, 'Oma Ria').id, dueOn: '2025-11-27' },
        ],
      },
      {
        what: 'Als ik gedronken heb',
        onlyFor: [father.personId],
        agreements: [{ what: 'Kees loopt een rondje.' }],
      },
    ],
  })
  expect(JSON.stringify(plan)).not.toContain('tas klaarstaan')
})

test('whoever gives a line its place in the plan does so in the own name, also past the pages', async () => {
  const [plan] = await asLeader(({ tx }) =>
    tx.selectFrom('top3_plan').select('id').where('case_id', '=', caseId).execute(),
  )
  const planId = plan?.id ?? ''
  const settling = (settledBy: string) =>
    asLeader(({ tx }) =>
      tx
        .updateTable('plan_line')
        .set({ became: 'agreement', settled_by: settledBy })
        .where('plan_id', '=', planId)
        .where('became', 'is', null)
        .execute(),
    )
  const adding = (settledBy: string) =>
    asLeader(({ tx, actor }) =>
      tx
        .insertInto('plan_line')
        .values({
          line_id: randomUUID(),
          sitting_id: planned.apart,
          region_id: actor.regionId,
          case_id: caseId,
          plan_id: planId,
          became: 'agreement',
          settled_by: settledBy,
        })
        .execute(),
    )
  const { caseworker, projectLeader } = world.accounts
  await expect(settling(projectLeader)).rejects.toThrow('row-level security')
  await expect(adding(projectLeader)).rejects.toThrow('row-level security')
  await expect(adding(caseworker), 'only that nobody said it').rejects.toThrow('foreign key')
})

test('the plan becomes active once everything has its place, and comes from the meeting that was recorded', async () => {
  const planId = await asLeader(async ({ tx }) => {
    const found = await tx
      .selectFrom('top3_plan')
      .select('id')
      .where('case_id', '=', caseId)
      .executeTakeFirstOrThrow()
    return found.id
  })
  const consultationId = await hold(world, caseId)
  await asLeader(({ tx }) => attachConsultation(tx, { caseId, plannedId: planned.id, consultationId }))
  expect((await draft(planId)).consultationId).toBe(consultationId)
  await complete(planId)
  const wording = { region_id: world.regionId, case_id: caseId, plan_id: planId }
  const [first, second] = (await draft(planId)).situations
  await asLeader(async ({ tx }) => {
    for (const one of [first, second])
      await tx
        .insertInto('safety_condition')
        .values({ ...wording, situation_id: one?.id ?? '', position: 5, what: 'Het is rustig.' })
        .execute()
  })
  const activating = () =>
    asLeader(asking => activate(asking, caseId, planId)).catch(error => brokenConstraint(error))
  expect(await activating(), 'a line without a place').toBe('plan_is_whole')
  await asLeader(({ tx, actor }) =>
    tx
      .updateTable('plan_line')
      .set({ became: 'left-out', why: 'hoort niet in het plan', settled_by: actor.accountId })
      .where('plan_id', '=', planId)
      .where('became', 'is', null)
      .execute(),
  )
  await asLeader(({ tx }) =>
    tx
      .insertInto('plan_wording')
      .values({ ...wording, situation_id: first?.id ?? '', words: 'anders' })
      .execute(),
  )
  expect(await activating(), 'two versions of a sentence').toBe('plan_is_whole')
  await asLeader(({ tx }) => tx.deleteFrom('plan_wording').where('plan_id', '=', planId).execute())
  expect(await activating()).toBe(true)
})

test('each parent reads what was said where they sat, and together they read neither part', async () => {
  const [plan] = await asLeader(({ tx }) =>
    tx.selectFrom('top3_plan').select('id').where('case_id', '=', caseId).execute(),
  )
  const planId = plan?.id ?? ''
  for (const one of [mother, father])
    await asLeader(({ tx, actor }) => releasePlan(tx, actor, { caseId, planId }, one.personId))
  const readBy = async (who: typeof mother) => {
    const [read] = await who.as(({ tx }) => releasedPlansFor(tx, who.personId))
    const rows = await who.as(async ({ tx }) => {
      const found = await sql<{
        what: string
      }>`select what from agreement union all select what from safety_condition
        union all select what from situation_factor union all select status from safety_condition_status
        union all select participant_id::text from situation_affected order by 1`.execute(tx)
      return found.rows.length
    })
    return { situations: read?.situations.map(one => one.what), rows }
  }
  expect(await readBy(mother)).toEqual({ situations: ['Ruzie over geld'], rows: 6 })
  expect(await readBy(father)).toEqual({ situations: ['Als ik gedronken heb'], rows: 4 })
  const screen = await asLeader(({ tx, actor }) =>
    recordScreen(tx, actor, caseId, [mother.personId, father.personId]),
  )
  const seen = await world.owner.transaction().execute(async tx => {
    await sql`select let_look(${screen})`.execute(tx)
    await sql`select set_config('role', 'toekomsttuin_app', true), set_config('app.now', '2025-11-20T10:00:00Z', true)`.execute(
      tx,
    )
    return planOnScreen(tx)
  })
  expect(seen?.id).toBe(planId)
  expect(seen?.situations).toEqual([])
})

test('two versions of one sentence both come along; what only who leads heard does not', async () => {
  const other = await world.openCase('caseworker', {}, '2025-03-01')
  const made = await asLeader(async ({ tx, actor }) => {
    const sittings = await planSittings(tx, actor.regionId, other, actor.accountId)
    const at = { ...placeAt(sittings.together), caseId: other }
    await openMeeting(tx, at, 'Samen een plan maken')
    const id = randomUUID()
    await say(tx, at, id, { kind: 'situation', words: 'Ruzie', audience: 'everyone' })
    const [line] = await saidAt(tx, sittings.together)
    expect(line?.words).toEqual(['Ruzie'])
    const { id: read } = await tx
      .selectFrom('meeting_words')
      .select('id')
      .where('line_id', '=', id)
      .executeTakeFirstOrThrow()
    for (const words of ['Ruzie in de nacht', 'Ruzie over school'])
      await changeWords(tx, at, randomUUID(), { lineId: id, words, read: [read] })
    await moveTo(tx, at, 'closed')
    const { id: plannedId } = await tx
      .selectFrom('planned_consultation')
      .select('id')
      .where('case_id', '=', other)
      .executeTakeFirstOrThrow()
    return keepOutcome(tx, actor, { caseId: other, plannedId, sittingId: sittings.together }, today)
  })
  const plan = await asLeader(asking => viewOf(asking, other, made ?? ''))
  expect(plan.situations[0]?.wordings.map(one => one.words).toSorted()).toEqual([
    'Ruzie in de nacht',
    'Ruzie over school',
  ])
})
