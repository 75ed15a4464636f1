import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writePiece } from '#src/casework/journal/store.server.ts'
import { recordCheck } from '#src/casework/top3-plan/follow/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asWorker } from '#src/platform/database/as-actor.ts'
import { activate, hold, viewOf, wholeDraft } from '#tests/support/plan.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import type { IndicatorKey } from './indicator/rules.ts'
import { addVersion, dotsOf, figuresOf, keepMonitor, lastTold } from './store.server.ts'

const cases: string[] = []
let world: World
beforeAll(async () => {
  world = await freshWorld()
  // A small region, with a small threshold.
  await world.owner
    .updateTable('region_setting')
    .set({ value: 3 })
    .where('name', '=', 'smallNumberThreshold')
    .execute()
  for (const [at, contactOn] of ['03-09', '03-03', '03-21'].entries()) {
    const caseId = await world.openCase('caseworker', { firstSignalOn: day('2025-03-01') }, '2025-03-02')
    cases.push(caseId)
    await meet(caseId, contactOn)
    if (at < 2) await planned(caseId, at === 0 ? ['2025-06-16'] : [])
  }
  await keep('2025-11-20')
})
afterAll(() => world.close())

const keep = (on: string) => asWorker(world.app, world.regionId, momentAt(day(on), '03:00'), keepMonitor)

async function meet(caseId: string, on: string, kind: 'visit' | 'phone' = 'visit') {
  const { id } = await world.owner
    .selectFrom('household_member')
    .where('case_id', '=', caseId)
    .select('person_id as id')
    .executeTakeFirstOrThrow()
  const piece = { kind, spokeWith: [id], about: [], words: 'Kennisgemaakt', happenedOn: day(`2025-${on}`) }
  await world.as('caseworker', ({ tx, actor }) => writePiece(tx, actor, caseId, piece))
}

async function planned(caseId: string, kept: readonly string[]) {
  const held = { heldOn: day('2025-06-02'), nextOn: day('2025-12-01') }
  const consultationId = await hold(world, caseId, held, '2025-06-02')
  const planId = await world.as(
    'caseworker',
    asking => wholeDraft(asking, caseId, consultationId),
    '2025-06-02',
  )
  await world.as('caseworker', asking => activate(asking, caseId, planId), '2025-06-02')
  for (const on of kept)
    await world.as(
      'caseworker',
      async ({ tx, actor, today }) => {
        const plan = await viewOf({ tx }, caseId, planId)
        const agreement = plan.situations[0]?.agreements[0]?.id ?? ''
        const check = { outcome: 'kept' as const, note: undefined, nextOn: undefined }
        await recordCheck(tx, actor, { caseId, planId }, agreement, check, today)
      },
      on,
    )
}

const dots = (key: IndicatorKey, who: CastKey = 'scientist') =>
  world.as(who, async ({ tx }) => (await dotsOf(tx, key)).map(({ value }) => value))
const ofRegion = (key: IndicatorKey, who: CastKey = 'ambassador') =>
  world.as(who, async ({ tx }) =>
    (await figuresOf(tx, key))
      .filter(({ gardenId }) => gardenId === null)
      .map(({ quarter, facts, value }) => [quarter, facts, value]),
  )
const everything = async () => ({
  facts: (await sql`select * from monitor_fact order by indicator, quarter, subject`.execute(world.owner))
    .rows,
  rollUps: (
    await sql`select * from monitor_rollup order by indicator, garden_id nulls first, quarter nulls first`.execute(
      world.owner,
    )
  ).rows,
})

test('the practice group sees each household as a dot in order of time: days to contact, the plan, what was kept', async () => {
  expect(await dots('days-to-contact')).toEqual([2, 8, 20])
  expect(await dots('days-to-plan')).toEqual([93, 93])
  expect((await dots('kept-in-time')).toSorted()).toEqual([0, 1])
  expect(await dots('own-agreements')).toEqual([1, 1])
  expect((await dots('plans-alive')).toSorted()).toEqual([0, 1])
  expect(await dots('one-contact-person')).toHaveLength(9)
})

test('a dot never says whose it is', async () => {
  const [dot] = await world.as('scientist', ({ tx }) => dotsOf(tx, 'days-to-contact'))
  expect(Object.keys(dot ?? {}).toSorted()).toEqual(['gardenId', 'place', 'quarter', 'value'])
})

test('who steers reads what rests on enough households, no number in the middle of three, and no "everybody"', async () => {
  expect(await ofRegion('new-households')).toEqual([
    [day('2025-01-01'), 3, 3],
    [null, 3, 3],
  ])
  expect(await ofRegion('days-to-contact')).toContainEqual([null, 3, null])
  expect((await ofRegion('one-contact-person')).map(([, , value]) => value)).toEqual([null, null, null, null])
  expect(await ofRegion('days-to-plan')).toContainEqual([null, null, null])
})

test.each(['caseworker', 'scientist', 'administrator', 'experienceExpert', 'privacyOfficer'] as const)(
  'nobody who does not steer reads a figure of it: %s',
  async who => expect(await ofRegion('new-households', who)).toEqual([]),
)

test.each(['ambassador', 'administrator', 'projectGroupMember', 'adviser'] as const)(
  'nobody outside the practice group sees a dot: %s',
  async who => expect(await dots('days-to-contact', who)).toEqual([]),
)

test('what comes later is counted for that household alone, and comes to the same as counting all again', async () => {
  await meet(cases[0] ?? '', '03-04', 'phone')
  await keep('2025-11-20')
  expect(await dots('days-to-contact')).toEqual([2, 3, 20])
  const kept = await everything()
  await sql`truncate monitor_fact, monitor_rollup, monitor_renewal`.execute(world.owner)
  await keep('2025-11-20')
  expect(await everything()).toEqual(kept)
  expect(kept.rollUps.length).toBeGreaterThan(20)
})

test('a quarter that was told stays as it was told, and the next is told when it settled', async () => {
  expect(await world.as('ambassador', ({ tx }) => lastTold(tx))).toBe('2025-07-01')
  await world.openCase('caseworker', { firstSignalOn: day('2025-03-01') }, '2025-11-25')
  await keep('2026-01-20')
  expect(await world.as('ambassador', ({ tx }) => lastTold(tx))).toBe('2025-07-01')
  await keep('2026-02-02')
  expect(await world.as('ambassador', ({ tx }) => lastTold(tx))).toBe('2025-10-01')
  const told = await ofRegion('new-households')
  // One household came: neither its quarter nor the new sum can be told without telling of that one.
  expect(told).toContainEqual([day('2025-01-01'), 3, 3])
  expect(told).toContainEqual([day('2025-10-01'), null, null])
  expect(told).toContainEqual([null, null, null])
})

test('a new version holds from a quarter that has not begun, and only who leads writes it', async () => {
  const version = {
    ...{
      question: 'Hoe snel is er contact?',
      definition: 'Werkdagen',
      numerator: 'Werkdagen',
      denominator: 'Gezinnen',
    },
    ...{
      cannotSay: 'Of het hielp',
      inForceOn: day('2026-01-01'),
      countsOtherwise: true,
      why: 'Weekeinden telden mee',
    },
  }
  const write = (who: CastKey, after: number, on = version.inForceOn) =>
    world
      .as(who, ({ tx, actor }) =>
        addVersion(tx, actor, 'days-to-contact', after, { ...version, inForceOn: on }),
      )
      .then(
        () => 'written',
        error => String(error),
      )
  expect(await write('ambassador', 1)).toMatch(/row-level security|permission/)
  expect(await write('projectLeader', 1, day('2025-10-01'))).toMatch(/row-level security/)
  expect(await write('projectLeader', 1, day('2026-02-01'))).toMatch(/version_from_a_quarter/)
  expect(await write('policyAdviser', 1)).toBe('written')
  expect(await write('projectLeader', 1)).toMatch(/version_follows|version_once/)
})

test('answers are told as the sum of what each question may tell, of the whole region, and begin anew where a question changed', async () => {
  const { regionId, owner } = world
  const leader = await owner.selectFrom('account').select('id').limit(1).executeTakeFirstOrThrow()
  const by = sql`${regionId}, ${leader.id}`
  for (const key of ['enough', 'too-few'])
    await sql`with q as (insert into experience_question (region_id, added_by, key, theme, audience)
        values (${by}, ${key}, 'heard', 'adult') returning id),
      s as (insert into experience_step (region_id, taken_by, question_id, number, step, why, from_day)
        select ${by}, id, 1, 'in-use', 'start', '2026-01-02' from q)
      insert into experience_version (region_id, written_by, question_id, number, kind, from_day)
        select ${by}, id, 1, 'yes-partly-no', '2026-01-02' from q`.execute(owner)
  const answered = (key: string, number: number, quarter: string, answers: number[]) =>
    sql`insert into experience_answer (region_id, version_id, quarter, source, answer)
      select ${regionId}, v.id, ${quarter}, decode(md5(random()::text), 'hex'), a
      from experience_version v join experience_question q on q.id = v.question_id, unnest(${answers}::integer[]) a
      where q.key = ${key} and v.number = ${number}`.execute(owner)
  await answered('enough', 1, '2026-01-01', [3, 3, 3, 3, 1, 1, 1])
  await answered('too-few', 1, '2026-01-01', [3, 3])
  await keep('2026-05-20')
  expect(await ofRegion('family-experience')).toEqual([
    [day('2026-01-01'), 7, 4 / 7],
    [null, 7, 4 / 7],
  ])
  expect(await dots('family-experience')).toEqual([])
  await sql`insert into experience_version (region_id, written_by, question_id, number, kind, why, from_day)
    select ${by}, id, 2, 'yes-partly-no', 'Te moeilijk', '2026-04-10' from experience_question where key = 'enough'`.execute(
    owner,
  )
  await answered('enough', 2, '2026-04-01', [3, 3, 3, 1, 1, 1])
  await keep('2026-08-20')
  expect(await ofRegion('family-experience')).toContainEqual([null, 6, 0.5])
})
