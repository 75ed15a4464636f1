import { afterAll, beforeAll, expect, test } from 'vitest'
import { tell } from '#src/access/store.server.ts'
import { myNotices } from '#src/casework/notice/store.server.ts'
import { reactionsTo } from '#src/connections.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { deliverEvents } from '#src/platform/outbox/store.server.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { allProblems, myProblems, problemOf, reportProblem, takeStep } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
  await world.as('caseworker', ({ tx, actor }) =>
    reportProblem(tx, actor, { pageKind: 'plan', expected: 'Een plan.', happened: 'Niets.', nobody: false }),
  )
})
afterAll(() => world.close())

const only = async () => (await world.as('administrator', ({ tx }) => allProblems(tx)))[0]

test('the administrator and who told it read a report; a colleague does not', async () => {
  expect(await only()).toMatchObject({ pageKind: 'plan', state: 'new' })
  const mine = await world.as('caseworker', ({ tx, actor }) => myProblems(tx, actor.accountId))
  expect(mine).toHaveLength(1)
  expect(await world.as('otherCaseworker', ({ tx }) => allProblems(tx))).toEqual([])
})

test('nobody but the administrator answers, and it is solved once', async () => {
  const id = (await only())?.id ?? ''
  const own = world.as('caseworker', ({ tx, actor }) =>
    takeStep(tx, actor, id, { step: 'solved', answer: 'Laat maar.' }),
  )
  await expect(own).rejects.toThrow('row-level security')
  const solve = (step: 'looked-at' | 'solved') =>
    world.as('administrator', ({ tx, actor }) => takeStep(tx, actor, id, { step, answer: 'Het werkt weer.' }))
  await solve('solved')
  for (const step of ['solved', 'looked-at'] as const)
    expect(await solve(step).catch(brokenConstraint)).toBe('problem_step_once')
  const mine = await world.as('caseworker', ({ tx, actor }) => myProblems(tx, actor.accountId))
  expect(mine).toMatchObject([{ state: 'solved', answer: 'Het werkt weer.' }])
})

test('who reported it hears that it is answered, and no colleague does', async () => {
  const id = (await only())?.id ?? ''
  const accountId = (await world.as('administrator', ({ tx }) => problemOf(tx, id)))?.byId ?? ''
  await world.as('administrator', ({ tx, actor }) =>
    tell(tx, actor.regionId, 'problem.answered', { accountId, reportId: id }),
  )
  await deliverEvents(world.app, () => momentAt(day('2025-11-20'), '10:01'), reactionsTo)
  const heard = (who: 'caseworker' | 'otherCaseworker' | 'administrator') =>
    world.as(who, async ({ tx }) => (await myNotices(tx)).map(({ kind, aboutId }) => ({ kind, aboutId })))
  expect(await heard('caseworker')).toEqual([{ kind: 'problem-answered', aboutId: id }])
  expect(await heard('otherCaseworker')).toEqual([])
  expect(await heard('administrator')).toEqual([])
})
