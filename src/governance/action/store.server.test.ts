import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { groupWith, itemAlong, promiseBrokenBy } from '#tests/support/governance.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { addMember } from '../group/member/store.server.ts'
import type { ActionState, Owner } from './rules.ts'
import {
  actionOf,
  actionsOfItem,
  actionsOfMeeting,
  addAction,
  changeAction,
  openActionsOf,
  openActionsOfGroup,
  possibleOwners,
  stepsOf,
  takeStep,
} from './store.server.ts'

let world: World
let project: string
let itemId: string
let treatmentId: string
let meetingId: string
beforeAll(async () => {
  world = await freshWorld()
  project = await groupWith(world, 'Projectgroep', ['ambassador'])
  const seat = { accountId: world.accounts.projectGroupMember, duty: 'secretary' as const }
  await world.as('projectLeader', ({ tx, actor }) =>
    addMember(tx, actor.regionId, project, { ...seat, membership: 'structural', fromDay: day('2025-01-01') }),
  )
  const along = await itemAlong(world, { groupId: project, on: '2025-11-20', purpose: 'advise' })
  itemId = along.itemId
  treatmentId = along.route[0]?.id ?? ''
  meetingId = along.route[0]?.meetingId ?? ''
})
afterAll(() => world.close())

const ofColleague = (who: CastKey): Owner => ({ accountId: world.accounts[who], groupId: null })
const lay = (owner: Owner, who: CastKey = 'projectLeader', from: string | undefined = treatmentId) =>
  world.as(who, ({ tx, actor }) =>
    addAction(tx, actor, itemId, {
      what: 'Vraag offertes op',
      owner,
      dueOn: day('2025-12-01'),
      part: 'preconditions',
      treatmentId: from,
    }),
  )
const settle = (who: CastKey, id: string, state: ActionState, why?: string, steps = 1) =>
  world.as(who, ({ tx, actor }) => takeStep(tx, actor, { id, steps }, { state, why }))
const stateOf = (id: string) => world.as('ambassador', async ({ tx }) => (await actionOf(tx, id))?.state)

test('an action waits for its owner, for its group and with its item, until the owner ticks it off', async () => {
  const id = await lay(ofColleague('ambassador'))
  const read = (who: CastKey) =>
    world.as(who, async ({ tx, actor }) => ({
      mine: (await openActionsOf(tx, actor.accountId)).map(one => one.id),
      ofGroup: (await openActionsOfGroup(tx, project)).map(one => one.id),
      ofItem: (await actionsOfItem(tx, itemId)).map(one => one.id),
      ofMeeting: (await actionsOfMeeting(tx, meetingId)).map(one => one.id),
    }))
  expect(await read('ambassador')).toEqual({ mine: [id], ofGroup: [id], ofItem: [id], ofMeeting: [id] })
  expect((await read('policyAdviser')).mine).toEqual([])
  await settle('ambassador', id, 'done', 'Drie offertes')
  expect(await read('ambassador')).toEqual({ mine: [], ofGroup: [], ofItem: [id], ofMeeting: [id] })
  const steps = await world.as('projectLeader', ({ tx }) => stepsOf(tx, id))
  expect(steps.map(({ state, why }) => [state, why])).toEqual([
    ['done', 'Drie offertes'],
    ['open', null],
  ])
})

test('the secretary of the group and who leads may settle it; another member may not', async () => {
  const [mine, ofGroup, third] = [
    await lay(ofColleague('policyAdviser')),
    await lay({ accountId: null, groupId: project }, 'projectLeader', undefined),
    await lay(ofColleague('policyAdviser')),
  ]
  await settle('projectGroupMember', mine, 'done')
  await settle('projectGroupMember', ofGroup, 'dropped', 'Niet meer nodig')
  await settle('projectLeader', third, 'done')
  expect([await stateOf(mine), await stateOf(ofGroup), await stateOf(third)]).toEqual([
    'done',
    'dropped',
    'done',
  ])
  const again = settle('ambassador', mine, 'open', 'Toch niet', 2)
  expect(await promiseBrokenBy(again)).toContain('row-level security')
})

test('who does not lead lays no action down', async () => {
  for (const who of ['projectGroupMember', 'ambassador', 'caseworker'] as const)
    expect(await promiseBrokenBy(lay(ofColleague('ambassador'), who))).toContain('row-level security')
})

test('of two who tick off at once one is told, a step never skips, and what is settled keeps its words', async () => {
  const id = await lay(ofColleague('ambassador'))
  await settle('ambassador', id, 'done')
  expect(await promiseBrokenBy(settle('projectLeader', id, 'dropped', 'Dubbel'))).toBe(
    'one_action_step_at_a_time',
  )
  expect(await promiseBrokenBy(settle('projectLeader', id, 'dropped', 'Dubbel', 2))).toBe(
    'action_step_follows',
  )
  const change = world.as('projectLeader', ({ tx }) =>
    changeAction(tx, id, {
      version: 1,
      what: 'Anders',
      owner: ofColleague('ambassador'),
      dueOn: day('2026-01-01'),
      part: undefined,
    }),
  )
  expect(await promiseBrokenBy(change)).toBe('a_settled_action_stays')
  await settle('projectLeader', id, 'open', 'Er ontbreekt een offerte', 2)
  expect(await stateOf(id)).toBe('open')
})

test('a day that moved still tells which day was agreed first', async () => {
  const id = await lay(ofColleague('ambassador'))
  const move = (version: number) =>
    world.as('policyAdviser', ({ tx }) =>
      changeAction(tx, id, {
        version,
        what: 'Vraag offertes op',
        owner: ofColleague('ambassador'),
        dueOn: day('2026-01-15'),
        part: undefined,
      }),
    )
  expect([await move(1), await move(1)]).toEqual([true, false])
  const read = await world.as('ambassador', ({ tx }) => actionOf(tx, id))
  expect([read?.dueOn, read?.firstDueOn]).toEqual(['2026-01-15', '2025-12-01'])
})

test('only who steers can own an action, because nobody else could read it', async () => {
  const owners = await world.as('projectLeader', ({ tx }) => possibleOwners(tx))
  const ids = owners.map(owner => owner.id)
  expect(ids).toContain(world.accounts.ambassador)
  expect(ids).not.toContain(world.accounts.caseworker)
  expect(await world.as('caseworker', ({ tx }) => actionsOfItem(tx, itemId))).toEqual([])
})
