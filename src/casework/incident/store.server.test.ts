import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { gather } from '#src/platform/database/gather.ts'
import { openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { incidentCalls } from './calls.ts'
import { type IncidentStep, incidentSteps, stateAfter, stepsFrom } from './rules.ts'
import {
  countOpenIncidents,
  incidentOf,
  incidentsPiece,
  myOpenIncidentsPiece,
  recordIncident,
  takeStep,
} from './store.server.ts'

let world: World
let caseId: string
let incidentId: string
beforeAll(async () => {
  world = await freshWorld()
})
beforeEach(async () => {
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  incidentId = await record('caseworker')
})
afterAll(() => world.close())

const record = (who: CastKey) =>
  world.as(who, ({ tx, actor, today }) =>
    recordIncident(tx, actor, caseId, {
      happenedOn: today,
      around: 'rond 21 uur',
      what: 'Er brak een glas',
      source: 'told',
      toldBy: 'Sofie',
      hurt: [],
      afraid: [],
      saw: [],
      policeReference: undefined,
    }),
  )
const step = (who: CastKey, taken: IncidentStep, words = 'Met ieder gesproken') =>
  world.as(who, async ({ tx, actor }) => {
    const incident = await incidentOf(tx, caseId, incidentId)
    if (!incident) throw new Error('out of reach')
    await takeStep(tx, actor, caseId, incident, { step: taken, words })
  })
const open = () => world.as('caseworker', ({ tx }) => countOpenIncidents(tx, caseId))
const calls = (who: CastKey) =>
  world.as(who, async ({ tx }) => {
    const { mine } = await gather(tx, { mine: myOpenIncidentsPiece(tx) })
    return incidentCalls(mine).filter(call => call.caseId === caseId).length
  })

test('an incident stays on the contact person’s list, and holds the closing, until somebody followed it up', async () => {
  expect([await open(), await calls('caseworker'), await calls('scientist')]).toEqual([1, 1, 0])
  await step('scientist', 'added', 'Het was in de keuken')
  expect(await open()).toBe(1)
  await step('scientist', 'followed-up')
  expect([await open(), await calls('caseworker')]).toEqual([0, 0])
  await step('caseworker', 'reopened', 'Het gebeurde weer')
  expect([await open(), await calls('caseworker')]).toEqual([1, 1])
})

test('a colleague of another household and the family find no incident', async () => {
  await expect(step('otherCaseworker', 'added')).rejects.toThrow('out of reach')
  const mother = await openFamilyPages(world, caseId, 'Petra')
  expect(await mother.as(({ tx }) => gather(tx, { all: incidentsPiece(tx, caseId) }))).toEqual({ all: [] })
})

test('two colleagues who follow it up at the same moment make one line', async () => {
  const stale = await world.as('caseworker', ({ tx }) => incidentOf(tx, caseId, incidentId))
  if (!stale) throw new Error('not there')
  const take = (who: CastKey) =>
    world.as(who, ({ tx, actor }) =>
      takeStep(tx, actor, caseId, stale, { step: 'followed-up', words: 'Gesproken' }),
    )
  await take('caseworker')
  const broken = await take('scientist').catch(error => brokenConstraint(error))
  expect(['incident_step_pkey', 'incident_step_follows']).toContain(broken)
})

test('the database allows exactly the steps that the rule allows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...incidentSteps), { maxLength: 6 }), async tried => {
      incidentId = await record('caseworker')
      const taken: IncidentStep[] = []
      for (const next of tried) {
        const went = await step('caseworker', next).then(
          () => true,
          error => (brokenConstraint(error) === 'incident_step_follows' ? false : Promise.reject(error)),
        )
        expect(went).toBe(stepsFrom(stateAfter(taken)).includes(next))
        if (went) taken.push(next)
      }
    }),
    { numRuns: 12 },
  )
})
