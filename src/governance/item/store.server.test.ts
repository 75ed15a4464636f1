import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { groupWith, itemAlong, promiseBrokenBy } from '#tests/support/governance.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { changeMeeting, meetingsOf, planMeeting } from '../meeting/store.server.ts'
import { conclude } from '../treatment/store.server.ts'
import { addStep, agendaOf, changeItem, itemOf, putOnAgenda, routeOf } from './store.server.ts'

let world: World
let project: string
let ambassadors: string
beforeAll(async () => {
  world = await freshWorld()
  project = await groupWith(world, 'Projectgroep', ['projectGroupMember'])
  ambassadors = await groupWith(world, 'Ambassadeursgroep', ['ambassador'])
})
afterAll(() => world.close())

const plan = (groupId: string, on: string) =>
  world.as('projectLeader', ({ tx, actor }) =>
    planMeeting(tx, actor, { groupId, heldOn: day(on), partOfDay: 'morning', place: 'Bibliotheek' }),
  )
const routeRead = (itemId: string) => world.as('ambassador', ({ tx }) => routeOf(tx, itemId))

test('an item goes from group to group in its own order, and the members read where it is', async () => {
  const { itemId } = await itemAlong(
    world,
    { groupId: project, on: '2025-12-01', purpose: 'advise' },
    { groupId: ambassadors, on: null, purpose: 'decide' },
  )
  expect((await routeRead(itemId)).map(step => [step.place, step.group, step.day, step.purpose])).toEqual([
    [1, 'Projectgroep', '2025-12-01', 'advise'],
    [2, 'Ambassadeursgroep', null, 'decide'],
  ])
})

test('putting an item on an agenda gives its waiting step a day; without such a step it gets one more', async () => {
  const { itemId } = await itemAlong(world, { groupId: project, on: null, purpose: 'shape' })
  const onAgenda = async (groupId: string, on: string) => {
    const id = await plan(groupId, on)
    await world.as('projectLeader', ({ tx, actor }) =>
      putOnAgenda(tx, actor.regionId, { id, groupId }, itemId, 'advise'),
    )
    return id
  }
  const meetingId = await onAgenda(project, '2025-12-03')
  await onAgenda(ambassadors, '2025-12-04')
  expect((await routeRead(itemId)).map(step => [step.group, step.day, step.purpose])).toEqual([
    ['Projectgroep', '2025-12-03', 'advise'],
    ['Ambassadeursgroep', '2025-12-04', 'advise'],
  ])
  const agenda = await world.as('projectGroupMember', ({ tx }) => agendaOf(tx, meetingId))
  expect(agenda.map(step => step.itemId)).toEqual([itemId])
})

test('an item stands once on an agenda', async () => {
  const { itemId, route } = await itemAlong(world, { groupId: project, on: '2025-12-05', purpose: 'inform' })
  const where = { groupId: project, meetingId: route[0]?.meetingId ?? null }
  const twice = world.as('projectLeader', ({ tx, actor }) =>
    addStep(tx, actor.regionId, itemId, { where, purpose: 'inform' }),
  )
  expect(await promiseBrokenBy(twice)).toBe('once_in_a_meeting')
})

test('a step cannot be treated in the meeting of another group', async () => {
  const { itemId } = await itemAlong(world, { groupId: project, on: null, purpose: 'inform' })
  const meetingId = await plan(ambassadors, '2025-12-06')
  const crossing = world.as('projectLeader', ({ tx, actor }) =>
    addStep(tx, actor.regionId, itemId, { where: { groupId: project, meetingId }, purpose: 'inform' }),
  )
  expect(await promiseBrokenBy(crossing)).toBe('meeting_of_the_group')
})

test('the days of a route never go back, not when it is made and not when a meeting moves', async () => {
  const backwards = itemAlong(
    world,
    { groupId: project, on: '2025-12-18', purpose: 'advise' },
    { groupId: ambassadors, on: '2025-12-17', purpose: 'decide' },
  )
  expect(await promiseBrokenBy(backwards)).toBe('route_in_order')
  const { route } = await itemAlong(
    world,
    { groupId: project, on: '2025-12-15', purpose: 'advise' },
    { groupId: ambassadors, on: '2025-12-16', purpose: 'decide' },
  )
  const moved = world.as('projectLeader', ({ tx }) =>
    changeMeeting(tx, route[0]?.meetingId ?? '', {
      version: 1,
      heldOn: day('2025-12-19'),
      partOfDay: undefined,
      place: undefined,
    }),
  )
  expect(await promiseBrokenBy(moved)).toBe('route_in_order')
})

test('a meeting where something was concluded keeps its day', async () => {
  const { route } = await itemAlong(world, { groupId: project, on: '2025-11-12', purpose: 'inform' })
  const [step] = route
  if (!step) throw new Error('a route without steps')
  const conclusion = { words: 'Gehoord', stance: undefined, dissent: undefined, onward: 'onward' as const }
  await world.as('projectLeader', ({ tx, actor }) => conclude(tx, actor, step, conclusion))
  const change = (heldOn: string, place: string) =>
    world.as('projectLeader', ({ tx }) =>
      changeMeeting(tx, step.meetingId ?? '', {
        version: 1,
        heldOn: day(heldOn),
        partOfDay: undefined,
        place,
      }),
    )
  expect(await promiseBrokenBy(change('2025-11-13', 'Elders'))).toBe('treated_is_fixed')
  expect(await change('2025-11-12', 'Elders')).toBe(true)
})

test('a group meets once a day, and somebody who changes a meeting somebody else changed is told', async () => {
  const meetingId = await plan(project, '2025-12-20')
  expect(await promiseBrokenBy(plan(project, '2025-12-20'))).toBe('one_meeting_a_day')
  const change = () =>
    world.as('policyAdviser', ({ tx }) =>
      changeMeeting(tx, meetingId, {
        version: 1,
        heldOn: day('2025-12-21'),
        partOfDay: 'evening',
        place: undefined,
      }),
    )
  expect([await change(), await change()]).toEqual([true, false])
  const meetings = await world.as('projectGroupMember', ({ tx }) => meetingsOf(tx))
  expect(meetings.find(meeting => meeting.id === meetingId)).toMatchObject({
    heldOn: '2025-12-21',
    partOfDay: 'evening',
    items: 0,
  })
})

test('two people who change an item: the second one is told, and nothing is overwritten', async () => {
  const { itemId } = await itemAlong(world, { groupId: project, on: null, purpose: 'inform' })
  const change = (title: string) =>
    world.as('projectLeader', ({ tx }) =>
      changeItem(tx, itemId, { version: 1, title, body: 'Iets', asked: 'Iets' }),
    )
  expect([await change('Eerste'), await change('Tweede')]).toEqual([true, false])
  expect(await world.as('ambassador', ({ tx }) => itemOf(tx, itemId))).toMatchObject({
    title: 'Eerste',
    version: 2,
  })
})

test('a member plans nothing and brings nothing in', async () => {
  const planning = world.as('ambassador', ({ tx, actor }) =>
    planMeeting(tx, actor, {
      groupId: ambassadors,
      heldOn: day('2025-12-30'),
      partOfDay: undefined,
      place: undefined,
    }),
  )
  expect(await promiseBrokenBy(planning)).toMatch(/row-level security/)
  const { itemId } = await itemAlong(world, { groupId: project, on: null, purpose: 'inform' })
  const changed = await world.as('projectGroupMember', ({ tx }) =>
    changeItem(tx, itemId, { version: 1, title: 'Gekaapt', body: 'Iets', asked: 'Iets' }),
  )
  expect(changed).toBe(false)
})
