import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { nameDeputy } from '../deputy/store.server.ts'
import { challengeCalls } from './calls.ts'
import { type ChallengeStep, isForAnother } from './rules.ts'
import { challengesIn, raiseChallenge, takeStep } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const raise = (who: CastKey, caseId: string) =>
  world.as(who, ({ tx, actor }) => raiseChallenge(tx, actor, caseId, 'Wat zien de kinderen?'))

const step = (who: CastKey, caseId: string, id: string, kind: ChallengeStep, number = 0) =>
  world.as(who, ({ tx, actor }) =>
    takeStep(tx, actor, { id, caseId, steps: Array(number).fill(null) }, kind, 'Dit is waarom'),
  )

const callsOf = (who: CastKey, caseId: string) =>
  world.as(who, async ({ tx, actor }) =>
    challengeCalls(await challengesIn(tx, [caseId]), actor, [
      { id: caseId, asksMe: who === 'caseworker' },
    ]).map(call => [call.urgency, call.title]),
  )

test('a doubt goes to the contact person, the answer back to the scientist, and then it is quiet', async () => {
  const caseId = await world.openCase()
  const id = await raise('scientist', caseId)
  expect(await callsOf('caseworker', caseId)).toEqual([
    ['week', 'Er is tegenspraak van een gedragswetenschapper. Geef antwoord'],
  ])
  expect(await callsOf('scientist', caseId)).toEqual([['later', 'Jouw tegenspraak wacht nog op antwoord']])
  await step('caseworker', caseId, id, 'answered')
  expect(await callsOf('caseworker', caseId)).toEqual([])
  expect(await callsOf('scientist', caseId)).toEqual([['week', 'Er is antwoord op jouw tegenspraak']])
  await step('scientist', caseId, id, 'settled', 1)
  expect(await callsOf('scientist', caseId)).toEqual([])
  const [challenge] = await world.as('caseworker', ({ tx }) => challengesIn(tx, [caseId]))
  expect(challenge).toMatchObject({ state: 'settled', question: 'Wat zien de kinderen?' })
  expect(challenge?.steps.map(one => [one.step, one.takenByName])).toEqual([
    ['answered', 'Persoon caseworker'],
    ['settled', 'Persoon scientist'],
  ])
})

test('a colleague of another household sees nothing of it and can’t raise or answer one', async () => {
  const caseId = await world.openCase()
  const id = await raise('scientist', caseId)
  expect(await world.as('otherCaseworker', ({ tx }) => challengesIn(tx, [caseId]))).toEqual([])
  await expect(raise('otherCaseworker', caseId)).rejects.toThrow(/row-level security/)
  await expect(step('otherCaseworker', caseId, id, 'answered')).rejects.toThrow(/row-level security/)
})

test('a caseworker raises no challenge and the scientist does not answer the own one', async () => {
  const caseId = await world.openCase()
  const id = await raise('scientist', caseId)
  await expect(raise('caseworker', caseId)).rejects.toThrow(/row-level security/)
  await expect(step('scientist', caseId, id, 'answered')).rejects.toThrow(/both sides/)
  await expect(step('safeHome', caseId, id, 'answered')).rejects.toThrow(/row-level security/)
})

test.each([
  ['settled before there is an answer', 'scientist', 'settled', 0],
  ['answered out of turn', 'caseworker', 'answered', 4],
] as const)('the database refuses a challenge that is %s', async (_, who, kind, number) => {
  const caseId = await world.openCase()
  const id = await raise('scientist', caseId)
  const broken = await step(who, caseId, id, kind, number).then(
    () => 'went through',
    error => brokenConstraint(error),
  )
  expect(broken).toBe('challenge_step_follows')
})

test('what was said is never changed, not even by the owner of the database', async () => {
  const caseId = await world.openCase()
  await raise('scientist', caseId)
  await expect(world.owner.updateTable('challenge').set({ question: 'anders' }).execute()).rejects.toThrow(
    /append-only/,
  )
})

test('a scientist who deputises answers no own challenge, and who answered does not say it is enough', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const input = { fromDay: day('2025-11-20'), untilDay: day('2025-11-28'), reason: 'leave' } as const
  await world.as('caseworker', ({ tx, actor }) =>
    nameDeputy(tx, actor, caseId, { ...input, accountId: world.accounts.scientist }),
  )
  const id = await raise('scientist', caseId)
  const own = await step('scientist', caseId, id, 'answered').catch(brokenConstraint)
  expect(own).toBe('challenge_needs_two')
  const stands = async () => (await world.as('scientist', ({ tx }) => challengesIn(tx, [caseId])))[0]
  const { scientist, caseworker } = world.accounts
  const first = await stands()
  expect(first && [isForAnother(first, scientist), isForAnother(first, caseworker)]).toEqual([true, false])
  await step('caseworker', caseId, id, 'answered')
  await world.owner
    .insertInto('role_assignment')
    .values({
      region_id: world.regionId,
      account_id: caseworker,
      role: 'behavioural-scientist',
      during: '[2025-01-01,)',
    })
    .execute()
  const judged = await step('caseworker', caseId, id, 'settled', 1).catch(brokenConstraint)
  expect(judged).toBe('challenge_needs_two')
  const then = await stands()
  expect(then && [isForAnother(then, scientist), isForAnother(then, caseworker)]).toEqual([false, true])
  await step('scientist', caseId, id, 'settled', 1)
})
