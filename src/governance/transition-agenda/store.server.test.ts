import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { noteBarrier, takeBarrierStep } from '#src/learning/barrier/store.server.ts'
import { barriersForSteering } from '#src/learning/public.ts'
import { groupWith, promiseBrokenBy } from '#tests/support/governance.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import type { ShiftInput } from './rules.ts'
import {
  addShift,
  changeShift,
  moveShift,
  recordReview,
  reviewDueSince,
  reviewsOf,
  shiftOf,
} from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const input: ShiftInput = {
  title: 'Werktijd die het gezin volgt',
  what: 'Ook in de avond',
  mode: 'convert',
  serves: ['strategy'],
  place: '1',
  onDay: day('2025-10-01'),
  why: 'We proberen het',
}
const add = (title: string, who: CastKey = 'projectLeader', more: Partial<ShiftInput> = {}) =>
  world.as(who, ({ tx, actor }) => addShift(tx, actor, { ...input, title, ...more }))
const move = (id: string, number: number, onDay: string, place: '2' | 'off' = '2') =>
  world.as('policyAdviser', ({ tx, actor }) =>
    moveShift(tx, actor, id, { number, place, onDay: day(onDay), why: 'Het schuift' }),
  )

test('a shift moves along its line and off the agenda, and how it went stays', async () => {
  const id = await add('Schuift')
  await move(id, 2, '2025-11-01')
  await move(id, 3, '2025-11-02', 'off')
  const shift = await world.as('ambassador', ({ tx }) => shiftOf(tx, id))
  expect(shift?.steps.map(step => step.place)).toEqual([1, 2, null])
  expect(shift?.place).toBeNull()
})

test('of two who move it at once the second is told, and nobody moves it to before it stood there', async () => {
  const id = await add('Twee tegelijk')
  await move(id, 2, '2025-11-01')
  expect(await promiseBrokenBy(move(id, 2, '2025-11-02'))).toBe('one_transition_step_at_a_time')
  expect(await promiseBrokenBy(move(id, 3, '2025-10-30'))).toBe('transition_step_follows')
  expect(await promiseBrokenBy(move(id, 3, '2025-12-30'))).toBe('transition_step_follows')
})

test('two who change the words: the second is told, and nothing is overwritten', async () => {
  const id = await add('Eerst')
  const change = (title: string) =>
    world.as('projectLeader', ({ tx }) => changeShift(tx, id, { ...input, title, version: 1 }))
  expect([await change('Van de een'), await change('Van de ander')]).toEqual([true, false])
  expect((await world.as('ambassador', ({ tx }) => shiftOf(tx, id)))?.title).toBe('Van de een')
})

test('an ambassador and a caseworker put nothing on the agenda, and a caseworker reads none of it', async () => {
  const id = await add('Alleen lezen')
  expect(await promiseBrokenBy(add('Zelf erop', 'ambassador'))).toMatch(/row-level security/)
  expect(await promiseBrokenBy(add('Zelf erop', 'caseworker'))).toMatch(/row-level security/)
  expect(await world.as('caseworker', ({ tx }) => shiftOf(tx, id))).toBeUndefined()
})

test('what was seen of the agenda on a day is written down once', async () => {
  const review = (words: string) =>
    world.as('projectLeader', ({ tx, actor }) =>
      recordReview(tx, actor, { heldOn: day('2025-11-20'), words, nextOn: day('2026-02-20') }),
    )
  await review('Het nieuwe groeit')
  expect(await promiseBrokenBy(review('Nog een keer'))).toBe('one_review_a_day')
  expect(await world.as('ambassador', ({ tx }) => reviewsOf(tx))).toMatchObject([
    { words: 'Het nieuwe groeit', nextOn: '2026-02-20' },
  ])
  const dueOn = (today: string) => world.as('ambassador', ({ tx }) => reviewDueSince(tx, day(today)))
  expect([await dueOn('2026-02-19'), await dueOn('2026-02-20')]).toEqual([null, '2026-02-20'])
})

test('an ambassador knows of a barrier only once it is brought to a group, and then also that it was lifted', async () => {
  const groupId = await groupWith(world, 'Ambassadeurs', ['ambassador'])
  const words = { title: 'Avonduren', what: 'W', level: 'organisation', question: 'Q' } as const
  const step = (id: string, number: number, more: object) =>
    world.as('projectLeader', ({ tx, actor, today }) =>
      takeBarrierStep(tx, actor, id, { state: 'lifted', number, onDay: today, note: 'N', ...more }),
    )
  const known = (who: CastKey) => world.as(who, ({ tx }) => barriersForSteering(tx))
  const id = await world.as('scientist', ({ tx, actor, today }) =>
    noteBarrier(tx, actor, { ...words, lifter: undefined, lessons: [], observations: [] }, 'N', today),
  )
  expect([(await known('projectLeader')).length, await known('ambassador')]).toEqual([1, []])
  expect(await known('caseworker')).toEqual([])
  await step(id, 2, { state: 'with-group', groupId })
  expect(await known('ambassador')).toMatchObject([{ askedGroup: 'Ambassadeurs', isSettled: false }])
  await step(id, 3, { state: 'lifted' })
  expect(await known('ambassador')).toMatchObject([{ state: 'lifted', isSettled: true }])
  const shiftId = await add('Neemt het weg', 'policyAdviser', { barrierId: id })
  expect((await world.as('ambassador', ({ tx }) => shiftOf(tx, shiftId)))?.barrierId).toBe(id)
})
