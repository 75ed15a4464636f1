import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, momentAt } from '#src/kernel/day.ts'
import { asWorker } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { openFamilyPages } from '#tests/support/family.ts'
import { groupWith, itemAlong, promiseBrokenBy } from '#tests/support/governance.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { addMember, endMember, groupIdsOf, membersOf } from './member/store.server.ts'
import { changeGroup, groupOf, groupsForReport, standingsOf } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const tables = [
  'governance_group',
  'group_standing',
  'group_member',
  'meeting',
  'agenda_item',
  'treatment',
  'treatment_conclusion',
  'advice',
  'decision',
  'scenario_choice',
  'scenario_option',
  'scenario_preference',
  'development',
] as const

const rowsSeen = async (tx: Tx) => {
  let seen = 0
  for (const table of tables) seen += (await sql`select 1 from ${sql.table(table)}`.execute(tx)).rows.length
  return seen
}

test('a proposed group that starts to work keeps when, why and by whom it changed', async () => {
  const groupId = await groupWith(world, 'Verbindingsoverleg')
  const input = { name: 'Verbindingsoverleg', mandate: 'Verbindt', level: 'connecting' as const }
  const changed = await world.as('policyAdviser', ({ tx, actor }) =>
    changeGroup(tx, actor, groupId, {
      ...input,
      version: 1,
      standing: 'proposed',
      why: 'Hangt van de keuze af',
    }),
  )
  expect(changed).toBe(true)
  const read = await world.as('ambassador', async ({ tx }) => ({
    group: await groupOf(tx, groupId),
    history: (await standingsOf(tx, groupId)).map(one => [one.standing, one.by]),
  }))
  expect(read).toMatchObject({
    group: { standing: 'proposed', level: 'connecting', version: 2 },
    history: [
      ['proposed', 'Persoon policyAdviser'],
      ['active', 'Persoon projectLeader'],
    ],
  })
})

test('two people who change a group: the second one is told; two groups never share a name', async () => {
  const groupId = await groupWith(world, 'Eerste groep')
  const change = (name: string) =>
    world.as('projectLeader', ({ tx, actor }) =>
      changeGroup(tx, actor, groupId, {
        version: 1,
        name,
        mandate: 'Iets',
        level: 'tactical',
        standing: 'active',
        why: undefined,
      }),
    )
  expect([await change('Eerste groep'), await change('Later')]).toEqual([true, false])
  expect(await promiseBrokenBy(groupWith(world, 'Eerste groep'))).toBe('group_name_taken')
})

test('somebody who left the group is a member no longer, but still the day before', async () => {
  const groupId = await groupWith(world, 'Wisselgroep', ['ambassador'])
  const [member] = await world.as('projectLeader', ({ tx }) => membersOf(tx, groupId))
  const otherGroup = await groupWith(world, 'Andere groep')
  const leave = (from: string) => world.as('projectLeader', ({ tx }) => endMember(tx, from, member?.id ?? ''))
  expect([await leave(otherGroup), await leave(groupId)]).toEqual([false, true])
  const isIn = (on: string) =>
    world.as(
      'ambassador',
      async ({ tx, actor }) => (await groupIdsOf(tx, actor.accountId)).includes(groupId),
      on,
    )
  expect([await isIn('2025-11-19'), await isIn('2025-11-20')]).toEqual([true, false])
})

test('nobody has two seats in one group at a time', async () => {
  const groupId = await groupWith(world, 'Eén stoel', ['ambassador'])
  const again = world.as('projectLeader', ({ tx, actor }) =>
    addMember(tx, actor.regionId, groupId, {
      accountId: world.accounts.ambassador,
      roleLabel: undefined,
      organisation: undefined,
      membership: 'advisory',
      fromDay: day('2025-11-20'),
    }),
  )
  expect(await promiseBrokenBy(again)).toBe('member_once')
})

test('the report tells of a group who sits in it without naming anybody', async () => {
  const groupId = await groupWith(world, 'Gemengde groep', ['projectGroupMember'])
  await world.as('projectLeader', ({ tx, actor }) =>
    addMember(tx, actor.regionId, groupId, {
      accountId: undefined,
      roleLabel: 'consulenten',
      organisation: 'Gemeente Fictieveld',
      membership: 'structural',
      fromDay: day('2025-01-01'),
    }),
  )
  const told = await asWorker(
    world.app,
    world.regionId,
    momentAt(day('2025-11-20'), '10:00'),
    groupsForReport,
  )
  const group = told.find(one => one.id === groupId)
  expect(group?.members.map(member => [member.role, member.organisation])).toEqual([
    [null, null],
    ['consulenten', 'Gemeente Fictieveld'],
  ])
  expect(JSON.stringify(told)).not.toContain('Persoon')
})

test('families, case workers, experience experts and administrators see nothing of steering', async () => {
  const groupId = await groupWith(world, 'Stille groep')
  await itemAlong(world, { groupId, on: '2025-12-22', purpose: 'inform' })
  expect(await world.as('ambassador', ({ tx }) => rowsSeen(tx))).toBeGreaterThan(0)
  for (const who of [
    'caseworker',
    'scientist',
    'adviser',
    'experienceExpert',
    'administrator',
    'privacyOfficer',
  ] as const)
    expect([who, await world.as(who, ({ tx }) => rowsSeen(tx))]).toEqual([who, 0])
  const parent = await openFamilyPages(world, await world.openCase(), 'Petra')
  expect(await parent.as(({ tx }) => rowsSeen(tx))).toBe(0)
})

test('who steers reads nothing of a household', async () => {
  await world.openCase()
  for (const who of ['projectLeader', 'policyAdviser', 'projectGroupMember', 'ambassador'] as const) {
    const seen = await world.as(who, async ({ tx }) => {
      let rows = 0
      for (const table of ['household_case', 'household_member', 'home', 'contact_person', 'person'] as const)
        rows += (await sql`select 1 from ${sql.table(table)}`.execute(tx)).rows.length
      return rows
    })
    expect([who, seen]).toEqual([who, 0])
  }
})
