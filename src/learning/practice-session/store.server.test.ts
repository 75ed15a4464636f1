import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import type { Score } from './rules.ts'
import {
  attendanceOf,
  changeSession,
  evaluateSession,
  hasEvaluated,
  practiceMembers,
  recordSession,
  sessionOf,
  sessions,
} from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const about = {
  heldOn: day('2025-11-06'),
  purpose: 'Samen leren',
  theme: 'Rolverdeling',
  guest: undefined,
  notes: undefined,
}
const ids = (keys: CastKey[]) => keys.map(key => world.accounts[key])

const record = (present: CastKey[]) =>
  world.as('projectLeader', ({ tx, actor }) => recordSession(tx, actor, { ...about, present: ids(present) }))

const evaluate = (who: CastKey, sessionId: string, score: Score, on = '2025-11-06', word?: string) =>
  world.as(
    who,
    ({ tx, actor }) =>
      evaluateSession(tx, actor, sessionId, {
        purposeful: score,
        connecting: score,
        instructive: score,
        effective: '4',
        word,
      }),
    on,
  )

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

const scoresOn = (id: string, on: string) =>
  world.as('projectLeader', async ({ tx }) => (await sessionOf(tx, id))?.scores, on)

test('what a session was worth is told when nobody can answer any more, so that no answer can be taken from it', async () => {
  const id = await record(['caseworker', 'scientist', 'safeHome', 'institution'])
  for (const [who, score] of [
    ['caseworker', '5'],
    ['scientist', '4'],
    ['safeHome', '3'],
  ] as const)
    await evaluate(who, id, score)
  expect(await scoresOn(id, '2025-11-13')).toMatchObject({ answers: 3, purposeful: null })
  expect(await scoresOn(id, '2025-11-14')).toMatchObject({ answers: 3, purposeful: 4, effective: 4 })
  expect(await refusalOf(evaluate('institution', id, '1', '2025-11-14'))).toBe('judging_is_open')
})

test('two answers stay between the two who gave them', async () => {
  const id = await record(['caseworker', 'scientist'])
  await evaluate('caseworker', id, '5')
  await evaluate('scientist', id, '4')
  expect(await scoresOn(id, '2025-11-14')).toMatchObject({ answers: 2, purposeful: null })
})

test('words are told with the averages, in the order of the alphabet; a region can ask for more answers', async () => {
  const id = await record(['caseworker', 'scientist', 'safeHome'])
  for (const [who, word] of [
    ['caseworker', 'warm'],
    ['scientist', 'Eerlijk'],
    ['safeHome', undefined],
  ] as const)
    await evaluate(who, id, '4', '2025-11-06', word)
  expect((await scoresOn(id, '2025-11-13'))?.words).toEqual([])
  expect((await scoresOn(id, '2025-11-14'))?.words).toEqual(['Eerlijk', 'warm'])
  const least = (value: number) =>
    world.owner
      .updateTable('region_setting')
      .set({ value })
      .where('name', '=', 'sessionLeastAnswers')
      .execute()
  await least(4)
  expect(await scoresOn(id, '2025-11-14')).toMatchObject({ answers: 3, purposeful: null, words: [] })
  await least(1)
  const two = await record(['caseworker', 'scientist'])
  await evaluate('caseworker', two, '5')
  await evaluate('scientist', two, '1')
  expect(await scoresOn(two, '2025-11-14')).toMatchObject({ answers: 2, purposeful: null })
  await least(3)
})

test('after the first answer the last day to answer stays, whatever day the session is put on', async () => {
  const id = await record(['caseworker'])
  const judgedUntil = async () =>
    (await world.as('projectLeader', ({ tx }) => sessionOf(tx, id)))?.judgedUntil
  const putOn = (heldOn: string, version: number) =>
    world.as('projectLeader', ({ tx, actor }) =>
      changeSession(tx, actor.regionId, id, {
        ...about,
        heldOn: day(heldOn),
        version,
        present: ids(['caseworker']),
      }),
    )
  await putOn('2025-11-05', 1)
  expect(await judgedUntil()).toBe('2025-11-12')
  await evaluate('caseworker', id, '5')
  await putOn('2025-11-19', 2)
  expect(await judgedUntil()).toBe('2025-11-12')
})

test('only who was there judges a session, once', async () => {
  const id = await record(['caseworker'])
  expect(await refusalOf(evaluate('scientist', id, '4'))).toBe('only_who_was_there')
  await evaluate('caseworker', id, '4')
  expect(await refusalOf(evaluate('caseworker', id, '5'))).toBe('session_evaluation_once')
  const has = (who: CastKey) => world.as(who, ({ tx }) => hasEvaluated(tx, world.accounts.caseworker, id))
  expect(await has('caseworker')).toBe(true)
  expect(await has('projectLeader')).toBe(false)
})

test('a session can be completed afterwards; the second of two changes is told', async () => {
  const id = await record(['caseworker', 'scientist'])
  const change = (present: CastKey[]) =>
    world.as('scientist', ({ tx, actor }) =>
      changeSession(tx, actor.regionId, id, {
        ...about,
        notes: 'Besproken',
        version: 1,
        present: ids(present),
      }),
    )
  expect(await change(['scientist', 'institution'])).toBe(true)
  expect(await change([])).toBe(false)
  const there = await world.as('caseworker', ({ tx }) => attendanceOf(tx, id))
  expect(there.map(one => one.id).sort()).toEqual(ids(['scientist', 'institution']).sort())
})

test('members are those who practise or support it, and boards read no sessions', async () => {
  const members = await world.as('caseworker', ({ tx }) => practiceMembers(tx))
  const names = members.map(one => one.name)
  expect(names).toContain('Persoon experienceExpert')
  expect(names).not.toContain('Persoon ambassador')
  await record(['caseworker'])
  expect(await world.as('ambassador', ({ tx }) => sessions(tx))).toEqual([])
})
