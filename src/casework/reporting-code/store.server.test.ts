import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { gather } from '#src/platform/database/gather.ts'
import { openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { reportingCodeCalls } from './calls.ts'
import { mayFollow, type StepInput, stepForms, steps } from './rules.ts'
import {
  beginReportingCode,
  myOpenReportingCodesPiece,
  reportingCodeOf,
  reportingCodesPiece,
  takeStep,
} from './store.server.ts'

let world: World
let caseId: string
let codeId: string
beforeAll(async () => {
  world = await freshWorld()
})
beforeEach(async () => {
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  codeId = await begin('scientist')
})
afterAll(() => world.close())

const begin = (who: CastKey) =>
  world.as(who, ({ tx, actor, today }) => beginReportingCode(tx, actor, caseId, inputs(today).signs))
const inputs = (on: Parameters<typeof stepForms.signs>[0]) => {
  const said = { words: 'Blauwe plekken', doneOn: on }
  return {
    signs: stepForms.signs(on).parse(said),
    consult: stepForms.consult(on).parse({ ...said, consulted: 'safe-home' }),
    talk: stepForms.talk(on).parse(said),
    weigh: stepForms.weigh(on).parse({ ...said, suspicion: 'yes', unsafety: 'acute' }),
    reported: stepForms.decide(on).parse({ ...said, decision: 'reported', reference: 'VT-2025-1' }),
    notReported: stepForms.decide(on).parse({ ...said, decision: 'not-reported' }),
  }
}
const step = (who: CastKey, choose: (given: ReturnType<typeof inputs>) => StepInput) =>
  world.as(who, async ({ tx, actor, today }) => {
    const code = await reportingCodeOf(tx, caseId, codeId)
    if (!code) throw new Error('out of reach')
    await takeStep(tx, actor, code, choose(inputs(today)))
  })
const calls = (who: CastKey) =>
  world.as(who, async ({ tx, actor }) => {
    const { mine } = await gather(tx, { mine: myOpenReportingCodesPiece(tx, actor.accountId) })
    return reportingCodeCalls(mine).filter(call => call.caseId === caseId).length
  })

test('who began stays called until there is a decision; colleagues see each step and its outcome', async () => {
  expect([await calls('scientist'), await calls('caseworker')]).toEqual([1, 0])
  await step('caseworker', given => given.consult)
  await step('scientist', given => given.reported)
  expect(await calls('scientist')).toBe(0)
  const { codes } = await world.as('caseworker', ({ tx }) =>
    gather(tx, { codes: reportingCodesPiece(tx, caseId) }),
  )
  expect(codes[0]?.steps.map(taken => [taken.step, taken.byName])).toEqual([
    ['signs', 'Persoon scientist'],
    ['consult', 'Persoon caseworker'],
    ['decide', 'Persoon scientist'],
  ])
  expect(codes[0]?.steps[2]).toMatchObject({ decision: 'reported', reference: 'VT-2025-1' })
})

test('a colleague of another household and the family read nothing of it', async () => {
  await expect(step('otherCaseworker', given => given.consult)).rejects.toThrow('out of reach')
  const father = await openFamilyPages(world, caseId, 'Kees')
  const read = father.as(({ tx }) => gather(tx, { codes: reportingCodesPiece(tx, caseId) }))
  expect(await read).toEqual({ codes: [] })
})

test('the database allows exactly the steps that the rule allows', async () => {
  const kinds = ['signs', 'consult', 'talk', 'weigh', 'reported', 'notReported'] as const
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...kinds), { maxLength: 7 }), async tried => {
      codeId = await begin('caseworker')
      const taken: StepInput[] = [await world.as('caseworker', async ({ today }) => inputs(today).signs)]
      for (const kind of [...tried, ...steps.slice(1, 4), 'notReported'] as (typeof kinds)[number][]) {
        let input = taken[0] as StepInput
        const went = await step('caseworker', given => {
          input = given[kind]
          return input
        }).then(
          () => true,
          error =>
            brokenConstraint(error) === 'reporting_code_step_follows' ? false : Promise.reject(error),
        )
        expect([kind, went]).toEqual([kind, mayFollow(taken, input)])
        if (went) taken.push(input)
      }
    }),
    { numRuns: 12 },
  )
})

test('a step is never changed, not even by the owner of the database', async () => {
  const change = world.owner.updateTable('reporting_code_step').set({ words: 'Niets' }).execute()
  await expect(change).rejects.toThrow(/append-only/)
})
