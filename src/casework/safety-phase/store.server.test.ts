import { afterAll, beforeAll, expect, test } from 'vitest'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { challengeSettled, incidentIn, meetConditions, planInForce } from '#tests/support/safety.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import type { Phase } from './rules.ts'
import { movePhase, phasesOf } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const move = (who: CastKey, caseId: string, phase: Phase, version = 0) =>
  world.as(who, ({ tx, actor }) => movePhase(tx, actor, caseId, { phase, why: 'Zo zien wij het', version }))
const directly = (caseId: string, phase: Phase, challengeId: string | null = null) =>
  world
    .as('caseworker', ({ tx, actor }) =>
      tx
        .insertInto('safety_phase_step')
        .values({
          case_id: caseId,
          number: 1,
          region_id: actor.regionId,
          phase,
          why: 'omheen',
          challenge_id: challengeId,
          taken_by: actor.accountId,
        })
        .execute(),
    )
    .then(
      () => 'went through',
      error => brokenConstraint(error),
    )
const stepsIn = async (caseId: string) =>
  (await world.as('caseworker', ({ tx }) => phasesOf(tx, caseId))).steps

test('a household goes on when its conditions are met, and back whenever that is needed', async () => {
  const caseId = await world.openCase()
  expect(await move('caseworker', caseId, 'risk-driven')).toBe('challenge')
  const planId = await planInForce(world, caseId)
  expect(await move('caseworker', caseId, 'risk-driven')).toBe('challenge')
  expect(await directly(caseId, 'risk-driven')).toBe('safety_phase_challenge')
  await meetConditions(world, caseId, planId)
  expect(await move('caseworker', caseId, 'risk-driven')).toBeNull()
  expect(await move('caseworker', caseId, 'immediate', 1)).toBeNull()
  expect((await stepsIn(caseId)).map(step => step.phase)).toEqual(['risk-driven', 'immediate'])
})

test('with conditions unmet it goes on only upon a challenge that was settled in this phase', async () => {
  const caseId = await world.openCase()
  await planInForce(world, caseId)
  const first = await challengeSettled(world, caseId)
  expect(await move('caseworker', caseId, 'risk-driven')).toBeNull()
  expect(await move('caseworker', caseId, 'recovery', 1)).toBe('challenge')
  expect((await stepsIn(caseId))[0]?.challengeId).toBe(first)
})

test('an incident that waits holds every step on back, with a challenge too', async () => {
  const caseId = await world.openCase()
  const challengeId = await challengeSettled(world, caseId)
  const followUp = await incidentIn(world, caseId)
  expect(await move('caseworker', caseId, 'risk-driven')).toBe('incident')
  expect(await directly(caseId, 'risk-driven', challengeId)).toBe('safety_phase_no_incident')
  await followUp()
  expect(await move('caseworker', caseId, 'risk-driven')).toBeNull()
})

test('nobody of another household sees or moves a phase, and within the team only those closest move it', async () => {
  const caseId = await world.openCase()
  await challengeSettled(world, caseId)
  expect(
    (await world.as('otherCaseworker', ({ tx }) => phasesOf(tx, caseId))).held.settledChallengeId,
  ).toBeNull()
  await expect(move('otherCaseworker', caseId, 'immediate', 5)).rejects.toThrow()
  await expect(move('scientist', caseId, 'risk-driven')).resolves.toBe('challenge')
  await expect(move('otherCaseworker', caseId, 'risk-driven')).resolves.toBe('challenge')
  expect(await stepsIn(caseId)).toEqual([])
})

test('of two who move at the same moment the second hears that somebody was first', async () => {
  const caseId = await world.openCase()
  await challengeSettled(world, caseId)
  expect(await move('caseworker', caseId, 'risk-driven')).toBeNull()
  const second = await move('caseworker', caseId, 'risk-driven').catch(error => brokenConstraint(error))
  expect(second).toBe('safety_phase_follows')
})
