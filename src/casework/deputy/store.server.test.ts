import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import {
  contactPersonTurns,
  handOver,
  joinTeam,
  letFallbackStepIn,
  setMyReach,
} from '../contact-person/store.server.ts'
import { exclude } from '../exclusion/store.server.ts'
import { householdOf } from '../household/store.server.ts'
import {
  deputiesAhead,
  deputyChoices,
  doneWords,
  endDeputies,
  nameDeputy,
  nameDeputyForAll,
} from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const input = (who: CastKey, from = '2025-12-01', until = '2025-12-08') => ({
  accountId: world.accounts[who],
  fromDay: day(from),
  untilDay: day(until),
  reason: 'leave' as const,
})
const name = (caseId: string, given: ReturnType<typeof input>, by: CastKey = 'caseworker', on?: string) =>
  world.as(by, ({ tx, actor }) => nameDeputy(tx, actor, caseId, given), on)
const open = () => world.openCase('caseworker', {}, '2025-03-01')
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    told => (typeof told === 'string' ? told : 'went through'),
    error => brokenConstraint(error) ?? String(error),
  )
/** Who may read the household on a day, and to whom its calls come. */
const on = async (caseId: string, moment: string) => {
  const people = ['caseworker', 'otherCaseworker', 'fallback'] as const
  const seen = await Promise.all(
    people.map(async who => ({
      who,
      found: await world.as(who, ({ tx }) => householdOf(tx, caseId), moment),
    })),
  )
  return {
    reads: seen.flatMap(({ who, found }) => (found ? [who] : [])),
    asked: seen.flatMap(({ who, found }) => (found?.asksMe ? [who] : [])),
  }
}
const handTo = (caseId: string, from: CastKey, to: CastKey, fromDay: string, moment: string) =>
  world.as(
    from,
    ({ tx, actor, now, today }) =>
      handOver(
        tx,
        actor,
        caseId,
        {
          toAccountId: world.accounts[to],
          fromDay: day(fromDay),
          reason: 'Ander werk',
          introducedHow: 'Samen op bezoek',
          informedOn: today,
          informedHow: 'Aan tafel',
        },
        now,
        today,
      ),
    moment,
  )

test('for a week the deputy reads the household and is asked, and then it goes back by itself', async () => {
  const caseId = await open()
  expect(await refusalOf(name(caseId, input('otherCaseworker')))).toBe('went through')
  const [own, deputy] = ['caseworker', 'otherCaseworker']
  expect(await on(caseId, '2025-11-30')).toEqual({ reads: [own], asked: [own] })
  expect(await on(caseId, '2025-12-01')).toEqual({ reads: [own, deputy], asked: [deputy] })
  expect(await on(caseId, '2025-12-08')).toEqual({ reads: [own, deputy], asked: [deputy] })
  expect(await on(caseId, '2025-12-09')).toEqual({ reads: [own], asked: [own] })
  const turns = await world.as('caseworker', ({ tx }) => contactPersonTurns(tx, caseId))
  expect(turns.map(turn => [turn.accountId, turn.from, turn.until])).toEqual([
    [world.accounts.caseworker, '2025-03-01', null],
  ])
})

test('the deputy may what a duo-partner may, and no longer after the last day', async () => {
  const caseId = await open()
  await name(caseId, input('otherCaseworker'))
  const parts = (moment: string) =>
    world.as(
      'otherCaseworker',
      async ({ tx }) =>
        (await sql<{ parts: string[] }>`select app_parts_in(${caseId}) as parts`.execute(tx)).rows[0]?.parts,
      moment,
    )
  expect(await parts('2025-12-01')).toEqual(['duo-partner'])
  expect(await parts('2025-12-09')).toEqual([])
})

test.each<[string, CastKey, string, string, string]>([
  ['a project leader', 'projectLeader', '2025-12-01', '2025-12-08', 'not-allowed'],
  ['Veilig Thuis', 'safeHome', '2025-12-01', '2025-12-08', 'not-allowed'],
  ['the contact person', 'caseworker', '2025-12-01', '2025-12-08', 'self'],
  ['a colleague on days that have been', 'otherCaseworker', '2025-11-19', '2025-12-08', 'deputy_from_today'],
  ['a colleague before the household was there', 'otherCaseworker', '2025-02-01', '2025-02-08', 'changes'],
])('%s can’t deputise', async (_, who, from, until, refusal) => {
  const caseId = await open()
  expect(await refusalOf(name(caseId, input(who, from, until)))).toBe(refusal)
})

test('two deputies on one day are refused; the day after is free', async () => {
  const caseId = await open()
  await name(caseId, input('otherCaseworker'))
  const again = name(caseId, input('fallback', '2025-12-08', '2025-12-10'))
  expect(await refusalOf(again)).toBe('one_deputy_a_day')
  expect(await refusalOf(name(caseId, input('fallback', '2025-12-09', '2025-12-10')))).toBe('went through')
})

test('who does not work on a household, or only in its team, names nobody and ends nothing', async () => {
  const caseId = await open()
  await name(caseId, input('otherCaseworker', '2025-11-20', '2025-11-28'))
  for (const who of ['fallback', 'scientist'] as const) {
    const given = input('fallback', '2025-12-20', '2025-12-21')
    const meddling = world.as(who, ({ tx, actor }) =>
      tx
        .insertInto('deputy')
        .values({
          region_id: actor.regionId,
          case_id: caseId,
          account_id: given.accountId,
          capacity: 'caseworker',
          for_account_id: world.accounts.caseworker,
          reason: 'leave',
          agreed: '[2025-12-20,2025-12-22)',
          during: '[2025-12-20,2025-12-22)',
          recorded_by: actor.accountId,
        })
        .execute(),
    )
    expect(await refusalOf(meddling)).toMatch(/row-level security/)
    const ids = await world.as('caseworker', async ({ tx }) =>
      (await deputiesAhead(tx, caseId)).map(one => one.id),
    )
    await world.as(who, ({ tx, actor, today }) => endDeputies(tx, actor, ids, today, 'back'))
  }
  expect(await on(caseId, '2025-11-21')).toMatchObject({ asked: ['otherCaseworker'] })
})

test('a door of a deputy can’t be opened or lengthened by hand', async () => {
  const caseId = await open()
  await name(caseId, input('otherCaseworker', '2025-11-20', '2025-11-28'))
  const lengthened = await world.as('caseworker', ({ tx }) =>
    tx
      .updateTable('case_involvement')
      .set({ during: '[2025-11-20T09:00:00Z,)' })
      .where('case_id', '=', caseId)
      .where('part', '=', 'deputy')
      .executeTakeFirst(),
  )
  expect(lengthened.numUpdatedRows).toBe(0n)
  const opened = world.as('caseworker', ({ tx, actor }) =>
    tx
      .insertInto('case_involvement')
      .values({
        region_id: actor.regionId,
        case_id: caseId,
        account_id: world.accounts.fallback,
        part: 'deputy',
        capacity: 'caseworker',
        task: 'zomaar',
        during: '[2025-11-20T09:00:00Z,)',
      })
      .execute(),
  )
  expect(await refusalOf(opened)).toMatch(/row-level security/)
})

test('who is back earlier has it back at once; what was stays known and does not change', async () => {
  const caseId = await open()
  await name(caseId, input('otherCaseworker', '2025-11-20', '2025-11-28'))
  const end = (backOn: string, moment: string) =>
    world.as(
      'caseworker',
      async ({ tx, actor }) => {
        const ids = (await deputiesAhead(tx, caseId)).map(one => one.id)
        if (ids.length > 0) await endDeputies(tx, actor, ids, day(backOn), 'back')
      },
      moment,
    )
  expect(await refusalOf(end('2025-11-22', '2025-11-24'))).toBe('deputy_only_ends_earlier')
  await end('2025-11-24', '2025-11-24')
  expect(await on(caseId, '2025-11-24')).toEqual({ reads: ['caseworker'], asked: ['caseworker'] })
  const kept = await world.owner
    .selectFrom('deputy')
    .select([sql<string>`agreed::text`.as('agreed'), sql<string>`during::text`.as('during'), 'ended_by'])
    .where('case_id', '=', caseId)
    .execute()
  expect(kept).toEqual([
    {
      agreed: '[2025-11-20,2025-11-29)',
      during: '[2025-11-20,2025-11-24)',
      ended_by: world.accounts.caseworker,
    },
  ])
})

test('one that is taken back before it began opens no door at all, and the days are free again', async () => {
  const caseId = await open()
  await name(caseId, input('otherCaseworker'))
  await world.as('caseworker', async ({ tx, actor, today }) => {
    const ids = (await deputiesAhead(tx, caseId)).map(one => one.id)
    await endDeputies(tx, actor, ids, today, 'deputy-cannot')
  })
  expect(await on(caseId, '2025-12-02')).toEqual({ reads: ['caseworker'], asked: ['caseworker'] })
  expect(await refusalOf(name(caseId, input('fallback')))).toBe('went through')
})

test('somebody away for a week names one deputy for every household that has none', async () => {
  const [first, second] = [
    await world.openCase('otherCaseworker', { name: 'Eerste' }, '2025-03-01'),
    await world.openCase('otherCaseworker', { name: 'Tweede' }, '2025-03-01'),
  ]
  await name(first, input('scientist', '2025-12-01', '2025-12-02'), 'otherCaseworker')
  const forAll = () =>
    world.as('otherCaseworker', ({ tx, actor }) => nameDeputyForAll(tx, actor, input('fallback')))
  expect(await forAll()).toBe(1)
  expect(await forAll(), 'once is enough').toBe(0)
  expect(await on(first, '2025-12-03')).toMatchObject({ reads: ['otherCaseworker'] })
  expect(await on(second, '2025-12-03')).toMatchObject({ asked: ['fallback'] })
})

test('when the contact changes hands, the deputy of the old contact person stops on that day', async () => {
  const caseId = await open()
  await name(caseId, input('otherCaseworker'))
  await handTo(caseId, 'caseworker', 'fallback', '2025-12-04', '2025-11-20')
  expect(await on(caseId, '2025-12-03')).toMatchObject({ asked: ['otherCaseworker'] })
  expect(await on(caseId, '2025-12-04')).toEqual({ reads: ['fallback'], asked: ['fallback'] })
  const suddenly = await open()
  await name(suddenly, input('otherCaseworker', '2025-11-20', '2025-11-28'))
  await world.as('scientist', ({ tx }) => letFallbackStepIn(tx, suddenly, 'Valt uit'), '2025-11-21')
  expect(await on(suddenly, '2025-11-21')).toEqual({ reads: ['fallback'], asked: ['fallback'] })
})

test('who comes back as contact person after another finds every turn as it was', async () => {
  const caseId = await open()
  await handTo(caseId, 'caseworker', 'otherCaseworker', '2025-11-20', '2025-11-20')
  await handTo(caseId, 'otherCaseworker', 'caseworker', '2025-12-10', '2025-12-01')
  const read = await world.as(
    'caseworker',
    async ({ tx }) => ({
      turns: await contactPersonTurns(tx, caseId),
      handovers: await tx.selectFrom('handover').select('from_day').where('case_id', '=', caseId).execute(),
    }),
    '2025-12-10',
  )
  expect(read.turns.map(turn => [turn.accountId, turn.from, turn.until])).toEqual([
    [world.accounts.caseworker, '2025-03-01', '2025-11-20'],
    [world.accounts.otherCaseworker, '2025-11-20', '2025-12-10'],
    [world.accounts.caseworker, '2025-12-10', null],
  ])
  expect(read.handovers).toHaveLength(2)
  expect(await on(caseId, '2025-12-10')).toEqual({ reads: ['caseworker'], asked: ['caseworker'] })
})

test('a deputy who no longer works here is asked nothing: it goes back to the contact person', async () => {
  const caseId = await open()
  await name(caseId, input('otherCaseworker'))
  await world.as('administrator', ({ tx }) =>
    sql`select end_employment(${world.accounts.otherCaseworker}, '2025-12-03', 'Uit dienst', null, null)`.execute(
      tx,
    ),
  )
  expect(await on(caseId, '2025-12-02')).toMatchObject({ asked: ['otherCaseworker'] })
  expect(await on(caseId, '2025-12-03')).toEqual({ reads: ['caseworker'], asked: ['caseworker'] })
})

test('a deputy gives nobody more days: not themselves, not a friend, and not by joining the team', async () => {
  const caseId = await open()
  await name(caseId, input('otherCaseworker', '2025-11-20', '2025-11-28'))
  for (const who of ['otherCaseworker', 'fallback'] as const) {
    const more = name(caseId, input(who, '2025-11-29', '2025-12-28'), 'otherCaseworker')
    expect(await refusalOf(more), who).toBe('deputy_keeps_to_given_days')
  }
  const joining = (part: 'duo-partner' | 'team-member', by: CastKey) =>
    refusalOf(
      world.as(by, ({ tx, actor }) =>
        joinTeam(tx, actor.regionId, caseId, {
          accountId: world.accounts.otherCaseworker,
          capacity: 'caseworker',
          part,
          task: 'blijft',
        }),
      ),
    )
  expect(await joining('duo-partner', 'otherCaseworker')).toBe('deputy_keeps_to_given_days')
  expect(await joining('team-member', 'otherCaseworker')).toBe('deputy_keeps_to_given_days')
  expect(await on(caseId, '2025-11-29')).toEqual({ reads: ['caseworker'], asked: ['caseworker'] })
  expect(await joining('duo-partner', 'caseworker'), 'asked by the contact person').toBe('went through')
  const named = name(caseId, input('fallback', '2025-11-29', '2025-12-28'), 'otherCaseworker')
  expect(await refusalOf(named), 'a duo-partner names one').toBe('went through')
})

test('the form says as what a colleague works, and that a family could not call', async () => {
  const label = async () =>
    (
      await world.as('caseworker', ({ tx }) => deputyChoices(tx, null, { heldBy: world.accounts.fallback }))
    ).find(one => one.value === world.accounts.otherCaseworker)?.label
  const told = () =>
    world.as('caseworker', ({ tx }) => doneWords(tx, world.accounts.otherCaseworker, 'Het staat vast.'))
  expect(await label()).toMatch(/^Persoon otherCaseworker, consulent, .+, heeft nog geen nummer$/)
  expect(await told()).toMatch(/^Het staat vast. Deze collega heeft nog geen nummer/)
  const reach = { phone: '035-0000099', reachable: 'Op werkdagen' }
  await world.as('otherCaseworker', ({ tx }) => setMyReach(tx, reach))
  expect(await label()).not.toContain('nummer')
  expect(await told()).toBe('Het staat vast.')
})

test('who gives the second look at a household is not offered to deputise in it', async () => {
  const caseId = await open()
  const offered = (of: { caseId: string } | { heldBy: string }) =>
    world.as('caseworker', async ({ tx }) => (await deputyChoices(tx, null, of)).map(one => one.value))
  const { scientist, caseworker, fallback } = world.accounts
  for (const of of [{ caseId }, { heldBy: caseworker }]) {
    expect(await offered(of)).not.toContain(scientist)
    expect(await offered(of)).toContain(fallback)
  }
  expect(await offered({ heldBy: fallback })).toContain(scientist)
  const { otherCaseworker } = world.accounts
  await world.as('caseworker', ({ tx, actor }) =>
    exclude(tx, actor, caseId, { accountId: otherCaseworker, askedBy: 'family', why: 'De buurvrouw.' }),
  )
  for (const of of [{ caseId }, { heldBy: caseworker }])
    expect(await offered(of), 'nor who is kept out').not.toContain(otherCaseworker)
})
