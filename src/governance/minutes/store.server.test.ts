import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { groupWith, itemAlong, promiseBrokenBy } from '#tests/support/governance.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { membersOf } from '../group/member/store.server.ts'
import { planMeeting } from '../meeting/store.server.ts'
import { addPaper, papersOf, removePaper } from '../paper/store.server.ts'
import type { MinutesInput } from './rules.ts'
import { minutesOf, recordMinutes } from './store.server.ts'

let world: World
let groupId: string
let memberId: string
let strangerId: string
beforeAll(async () => {
  world = await freshWorld()
  groupId = await groupWith(world, 'Projectgroep', ['projectGroupMember'])
  const other = await groupWith(world, 'Ambassadeursgroep', ['ambassador'])
  const first = (id: string) =>
    world.as('projectLeader', async ({ tx }) => (await membersOf(tx, id))[0]?.id ?? '')
  memberId = await first(groupId)
  strangerId = await first(other)
})
afterAll(() => world.close())

const plan = (on: string) =>
  world.as('projectLeader', ({ tx, actor }) =>
    planMeeting(tx, actor, { groupId, heldOn: day(on), partOfDay: undefined, place: undefined }),
  )
const nothing: MinutesInput = { version: 0, members: [], guests: [], remarks: undefined }
const record = (id: string, input: Partial<MinutesInput>, who: CastKey = 'projectLeader') =>
  world.as(who, ({ tx, actor }) => recordMinutes(tx, actor, { id, groupId }, { ...nothing, ...input }))
const read = (id: string) => world.as('ambassador', ({ tx }) => minutesOf(tx, id))

test('what was recorded last counts, and what stood there before is kept', async () => {
  const id = await plan('2025-11-20')
  const guests = [{ name: 'Ans Bakker', role: 'namens de huisartsen' }]
  await record(id, { members: [{ memberId, presence: 'present' }], guests })
  await record(id, { version: 1, members: [{ memberId, presence: 'excused' }], remarks: 'Verzet' })
  expect(await read(id)).toMatchObject({
    number: 2,
    members: [{ memberId, presence: 'excused' }],
    guests: [],
    remarks: 'Verzet',
  })
  expect(await promiseBrokenBy(record(id, { version: 1 }))).toBe('one_record_at_a_time')
  const kept = await world.owner
    .selectFrom('attendance')
    .select('number')
    .where('meeting_id', '=', id)
    .execute()
  expect(kept.filter(row => row.number === 1)).toHaveLength(2)
})

test('nobody was at a meeting that still has to come; somebody can say not to come', async () => {
  const id = await plan('2025-12-04')
  const early = record(id, { members: [{ memberId, presence: 'present' }] })
  expect(await promiseBrokenBy(early)).toBe('presence_not_before_day')
  await record(id, { members: [{ memberId, presence: 'excused' }] })
  expect((await read(id))?.members).toEqual([{ memberId, presence: 'excused' }])
})

test('a member of another group cannot be put on the list, and only who leads records', async () => {
  const id = await plan('2025-11-19')
  const crossing = record(id, { members: [{ memberId: strangerId, presence: 'present' }] })
  expect(await promiseBrokenBy(crossing)).toBe('attendance_of_a_member')
  expect(await promiseBrokenBy(record(id, {}, 'projectGroupMember'))).toContain('row-level security')
  expect(await world.as('caseworker', ({ tx }) => minutesOf(tx, id))).toBeUndefined()
})

test('a paper stands with an item until it is taken away, once', async () => {
  const { itemId } = await itemAlong(world, { groupId, on: null, purpose: 'inform' })
  const papers = () => world.as('projectGroupMember', ({ tx }) => papersOf(tx, [itemId]))
  await world.as('projectLeader', ({ tx, actor }) =>
    addPaper(tx, actor, itemId, { title: 'Voorstel', link: 'https://stukken.example/1', groupId }),
  )
  const [paper] = await papers()
  expect(paper).toMatchObject({ title: 'Voorstel', group: 'Projectgroep' })
  const remove = () => world.as('policyAdviser', ({ tx, actor }) => removePaper(tx, actor, paper?.id ?? ''))
  await remove()
  expect(await papers()).toEqual([])
  expect(await promiseBrokenBy(remove())).toBe('paper_removed_once')
  const hidden = world.as('projectLeader', ({ tx, actor }) =>
    addPaper(tx, actor, itemId, { title: 'Truc', link: 'javascript:alert(1)', groupId: undefined }),
  )
  expect(await promiseBrokenBy(hidden)).toBe('paper_is_web_address')
})

test('nobody is put on a list that was recorded already', async () => {
  const id = await plan('2025-11-18')
  await record(id, {}, 'projectLeader')
  const slipped = world.as(
    'projectLeader',
    ({ tx, actor }) =>
      tx
        .insertInto('attendance')
        .values({
          region_id: actor.regionId,
          ...{ meeting_id: id, number: 1, group_id: groupId, member_id: memberId, presence: 'present' },
        })
        .execute(),
    '2025-11-21',
  )
  expect(await promiseBrokenBy(slipped)).toBe('attendance_with_its_minutes')
})
