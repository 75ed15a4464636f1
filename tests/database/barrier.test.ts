import { afterAll, beforeAll, expect, test } from 'vitest'
import { addGroup } from '#src/governance/group/store.server.ts'
import { itemsOf, putOnAgenda, routeOf } from '#src/governance/item/store.server.ts'
import { planMeeting } from '#src/governance/meeting/store.server.ts'
import { bringBarrier } from '#src/governance/public.ts'
import { conclude } from '#src/governance/treatment/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import {
  barrierOf,
  barriers,
  basisOf,
  bringToGroup,
  correctBarrier,
  groupsWithMandate,
  noteBarrier,
  takeBarrierStep,
} from '#src/learning/barrier/store.server.ts'
import {
  observations,
  shareObservation,
  withdrawObservation,
} from '#src/learning/observation/store.server.ts'
import { broughtBarrier } from '#src/learning/public.ts'
import { asWorker, brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'

let world: World
let groupId: string
beforeAll(async () => {
  world = await freshWorld()
  groupId = await world.as('projectLeader', async ({ tx, actor }) => {
    const group = { name: 'Projectgroep', mandate: 'Stuurt.', why: undefined }
    await addGroup(tx, actor, { ...group, name: 'Praktijkgroep', level: 'practice', standing: 'active' })
    await addGroup(tx, actor, { ...group, name: 'Voorstel', level: 'tactical', standing: 'proposed' })
    return addGroup(tx, actor, { ...group, level: 'tactical', standing: 'active' })
  })
})
afterAll(() => world.close())

const words = {
  title: 'Geen besluit in de avond',
  what: 'In de avond mag niemand over geld beslissen.',
  level: 'organisation',
  question: 'Waarom ligt dat besluit ver van het gezin?',
  lifter: undefined,
} as const

const noteAs = (who: CastKey, seen: string[] = []) =>
  world.as(who, ({ tx, actor, today }) =>
    noteBarrier(tx, actor, { ...words, lessons: [], observations: seen }, 'Gezien', today),
  )
const bring = (id: string, who: CastKey = 'caseworker', number = 2) =>
  world.as(who, ({ tx, actor, today }) =>
    bringToGroup(tx, actor, id, { groupId, note: 'Spreek af wie beslist.', number }, today),
  )
const step = (
  id: string,
  number: number,
  state: 'lifted' | 'stays' | 'reopened',
  who: CastKey = 'scientist',
) =>
  world.as(who, ({ tx, actor, today }) =>
    takeBarrierStep(tx, actor, id, { state, onDay: today, note: 'Het kan nu.', number }),
  )
const deliver = (barrierId: string) =>
  asWorker(world.app, world.regionId, momentAt(day('2025-11-20'), '11:00'), tx =>
    bringBarrier(tx, { id: 1, name: 'barrier.brought', regionId: world.regionId, ids: { barrierId } }),
  )
const seenBy = (who: CastKey, id: string) => world.as(who, ({ tx, today }) => barrierOf(tx, id, today))
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

test('a barrier goes from who noted it to the group with the mandate, and its answer comes back', async () => {
  const id = await noteAs('experienceExpert')
  expect(await world.as('experienceExpert', ({ tx }) => groupsWithMandate(tx))).toMatchObject([
    { id: groupId },
  ])
  await bring(id)
  await deliver(id)
  await deliver(id)
  const items = await world.as('projectLeader', ({ tx }) => itemsOf(tx))
  expect(items).toMatchObject([{ title: words.title, asked: 'Spreek af wie beslist.' }])
  expect((await seenBy('safeHome', id))?.asked).toMatchObject([
    { group: 'Projectgroep', heldOn: null, words: null },
  ])
  await world.as('projectLeader', async ({ tx, actor }) => {
    const planned = { groupId, heldOn: day('2025-11-20'), partOfDay: undefined, place: undefined }
    const meeting = { id: await planMeeting(tx, actor, planned), groupId }
    await putOnAgenda(tx, actor.regionId, meeting, items[0]?.id ?? '', 'decide')
    const [treatment] = await routeOf(tx, items[0]?.id ?? '')
    if (!treatment) throw new Error('the item has a route')
    const said = {
      words: 'De teamleider beslist, ook na zes uur.',
      dissent: undefined,
      onward: 'ends' as const,
    }
    await conclude(tx, actor, treatment, { ...said, stance: undefined })
  })
  const answered = await seenBy('experienceExpert', id)
  expect(answered).toMatchObject({
    stage: 'answered',
    asked: [{ words: 'De teamleider beslist, ook na zes uur.' }],
  })
  await step(id, 3, 'lifted')
  expect(await seenBy('caseworker', id)).toMatchObject({ stage: 'lifted', age: 0 })
})

test('a board reads what was brought to a group and nothing else of the practice', async () => {
  const [open, brought] = [await noteAs('caseworker'), await noteAs('caseworker')]
  await bring(brought)
  const read = (id: string) => world.as('ambassador', ({ tx }) => broughtBarrier(tx, id))
  expect(await read(brought)).toMatchObject({ what: words.what, asked: 'Spreek af wie beslist.' })
  expect(await read(open)).toBeUndefined()
  expect(await world.as('adviser', ({ tx, today }) => barriers(tx, today))).toEqual([])
})

test('nobody but the house can say that an agenda item is about a barrier', async () => {
  const id = await noteAs('projectLeader')
  const forged = world.as('projectLeader', ({ tx, actor }) =>
    tx
      .insertInto('agenda_item')
      .values({
        ...{ region_id: actor.regionId, title: 'x', body: 'x', asked: 'x' },
        ...{ brought_by: actor.accountId, barrier_id: id },
      })
      .execute(),
  )
  await expect(forged).rejects.toThrow(/row-level security/)
  await deliver(id)
  expect((await seenBy('projectLeader', id))?.asked).toEqual([])
})

test('steps follow each other, once, by who may take them', async () => {
  const id = await noteAs('safeHome')
  await expect(bring(id, 'safeHome')).rejects.toThrow(/row-level security/)
  await bring(id)
  expect([
    await refusalOf(bring(id, 'scientist')),
    await refusalOf(bring(id, 'scientist', 3)),
    await refusalOf(step(id, 3, 'reopened')),
    await refusalOf(step(id, 9, 'lifted')),
    await refusalOf(step(id, 3, 'stays')),
    await refusalOf(step(id, 4, 'lifted')),
    await refusalOf(step(id, 4, 'reopened')),
  ]).toEqual([
    'one_barrier_step_at_a_time',
    'a_barrier_goes_up_once',
    'barrier_step_follows',
    'barrier_step_follows',
    'went through',
    'barrier_step_follows',
    'went through',
  ])
})

test('whoever noted it puts the words right until it is settled; a colleague without that task does not', async () => {
  const id = await noteAs('safeHome')
  const correct = (who: CastKey, version: number) =>
    world.as(who, ({ tx }) => correctBarrier(tx, id, { ...words, title: 'Beter gezegd', version }))
  expect([
    await correct('institution', 1),
    await correct('safeHome', 1),
    await correct('scientist', 1),
  ]).toEqual([false, true, false])
  await step(id, 2, 'lifted')
  expect(await refusalOf(correct('safeHome', 2))).toBe('a_settled_barrier_keeps_its_words')
})

test('an observation that is taken back shows the barrier no longer', async () => {
  const id = await world.as('caseworker', async ({ tx, actor, today }) => {
    const told = {
      effect: 'hindered',
      about: 'organisation',
      text: 'Niemand besliste.',
      pseudonym: undefined,
    } as const
    await shareObservation(tx, actor, told, today)
    const [seen] = await observations(tx, 1)
    return noteBarrier(tx, actor, { ...words, lessons: [], observations: [seen?.id ?? ''] }, 'Gezien', today)
  })
  const basis = () => world.as('scientist', ({ tx }) => basisOf(tx, id))
  const [seen] = (await basis()).observations
  expect(seen?.text).toBe('Niemand besliste.')
  await world.as('caseworker', ({ tx, actor }) => withdrawObservation(tx, actor, seen?.id ?? ''))
  expect((await basis()).observations).toEqual([])
})
