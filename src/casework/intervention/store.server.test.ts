import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { settingDefaults } from '#src/access/settings.ts'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { gather } from '#src/platform/database/gather.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { helpCalls } from './calls.ts'
import { type BeginInput, nextSteps, type Step } from './rules.ts'
import { beginHelp, bridgeWait, helpCallsPiece, helpIn, takeStep } from './store.server.ts'

let world: World
let caseId: string
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  caseId = await world.openCase('caseworker', {}, '2025-09-01')
})

const asked: BeginInput = {
  kind: 'trauma',
  provider: 'Praktijk Verzonnen',
  forWhom: ['household'],
  goal: 'Weer slapen',
  ties: [],
  riskFactor: 'Nare dromen',
  freely: 'voluntary',
  orderReference: undefined,
  step: 'requested',
  onDay: day('2025-10-01'),
}
const begin = (changes: Partial<BeginInput> = {}, who: CastKey = 'caseworker') =>
  world.as(who, ({ tx, actor }) => beginHelp(tx, actor, caseId, { ...asked, ...changes }, { situations: [] }))
const take = (
  id: string | null,
  step: Step,
  version: number,
  more: object = {},
  who: CastKey = 'caseworker',
) =>
  world.as(who, ({ tx, actor }) =>
    takeStep(tx, actor, { caseId, id: id ?? '' }, step, {
      onDay: day('2025-10-20'),
      version,
      words: ['waiting', 'stopped', 'refused'].includes(step) ? 'Zo is het' : undefined,
      result: step === 'completed' ? 'partly' : undefined,
      ...more,
    }),
  )
const all = (who: CastKey = 'caseworker') => world.as(who, ({ tx }) => helpIn(tx, caseId))
const callsOn = (on: string, who: CastKey = 'caseworker') =>
  world.as(
    who,
    async ({ tx, today }) => {
      const { help } = await gather(tx, { help: helpCallsPiece() })
      return helpCalls(help, { today, ...settingDefaults })
        .filter(call => call.caseId === caseId)
        .map(call => call.title)
    },
    on,
  )
const brokenBy = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

test('help goes from request to result, with what the family says of it', async () => {
  const people = await world.as('caseworker', ({ tx }) =>
    tx
      .selectFrom('person')
      .innerJoin('household_member as m', 'm.person_id', 'person.id')
      .where('m.case_id', '=', caseId)
      .where('given_name', '=', 'Sofie')
      .select('person.id')
      .execute(),
  )
  const sofie = people[0]?.id ?? ''
  const id = await begin({ forWhom: [sofie] })
  await take(id, 'waiting', 1, { startOn: day('2025-11-03') })
  await take(id, 'running', 2, { onDay: day('2025-11-04') })
  await take(id, 'completed', 3, {
    onDay: day('2025-11-18'),
    fitWords: 'Zij luisterde echt',
    fitSaidBy: sofie,
    fitScore: 5,
  })
  const [help] = await all('scientist')
  expect(help).toMatchObject({ state: 'completed', forNames: ['Sofie'], requestedOn: '2025-10-01' })
  expect(help?.steps.at(-1)).toMatchObject({
    result: 'partly',
    fitWords: 'Zij luisterde echt',
    fitScore: 5,
    fitSaidBy: { givenName: 'Sofie' },
  })
})

test('the database takes exactly the steps that the rules allow', async () => {
  const ways: Record<Step, Step[]> = {
    considered: ['considered'],
    requested: ['requested'],
    waiting: ['requested', 'waiting'],
    running: ['requested', 'running'],
    completed: ['requested', 'running', 'completed'],
    stopped: ['requested', 'running', 'stopped'],
    refused: ['requested', 'refused'],
  }
  const steps = Object.keys(ways) as Step[]
  for (const from of steps) {
    const [first, ...rest] = ways[from]
    const id = await begin({ provider: `Naar ${from}`, step: first as 'requested' })
    for (const [index, step] of rest.entries()) await take(id, step, index + 1)
    for (const to of steps) {
      const tried = await brokenBy(
        world.as('caseworker', async ({ tx, actor }) => {
          await takeStep(tx, actor, { caseId, id: id ?? '' }, to, {
            onDay: day('2025-10-20'),
            version: ways[from].length,
            words: ['waiting', 'stopped', 'refused'].includes(to) ? 'Zo' : undefined,
            result: to === 'completed' ? 'met' : undefined,
          })
          throw new Error('undo')
        }),
      )
      const allowed = (nextSteps[from] as readonly Step[]).includes(to)
      expect(tried, `${from} → ${to}`).toBe(allowed ? 'Error: undo' : 'intervention_step_follows')
    }
  }
})

test('of two colleagues who take a step at once the second is told', async () => {
  const id = await begin()
  await take(id, 'waiting', 1)
  expect(await brokenBy(take(id, 'running', 1, {}, 'scientist'))).toBe('intervention_step_follows')
})

test('no step lies before the one it follows, and no start before the request', async () => {
  const id = await begin()
  expect(await brokenBy(take(id, 'running', 1, { onDay: day('2025-09-30') }))).toBe(
    'intervention_step_in_order',
  )
  expect(await brokenBy(take(id, 'waiting', 1, { startOn: day('2025-09-30') }))).toBe(
    'intervention_step_in_order',
  )
})

test('the same help is not recorded twice while it is not over', async () => {
  const id = await begin()
  expect(await begin({ provider: 'praktijk verzonnen' })).toBeNull()
  await take(id, 'refused', 1)
  expect(await begin()).not.toBeNull()
})

test('help that waits calls the contact person, and nobody else, until there is a bridge and a start', async () => {
  const id = await begin()
  expect(await callsOn('2025-10-15')).toEqual([])
  expect(await callsOn('2025-10-16')).toEqual(['Van Praktijk Verzonnen is nog geen startdag bekend'])
  expect(await callsOn('2025-10-30')).toEqual([
    'Hulp van Praktijk Verzonnen wacht al 29 dagen. Spreek af wat er tot die tijd gebeurt',
  ])
  expect(await callsOn('2025-10-30', 'scientist')).toEqual([])
  await world.as('scientist', ({ tx, actor }) =>
    bridgeWait(
      tx,
      actor,
      { caseId, id: id ?? '' },
      { what: 'Elke week bellen', who: 'de schoolmaatschappelijk werker' },
    ),
  )
  await take(id, 'waiting', 1, { startOn: day('2025-11-10') })
  expect(await callsOn('2025-10-30')).toEqual([])
  expect(await callsOn('2025-11-11')).toEqual(['Hulp van Praktijk Verzonnen zou al begonnen zijn'])
  await take(id, 'running', 2)
  expect(await callsOn('2025-11-11')).toEqual([])
})

test('a colleague of another household sees nothing of it and writes nothing in it', async () => {
  const id = await begin()
  expect(await all('otherCaseworker')).toEqual([])
  await expect(begin({}, 'otherCaseworker')).rejects.toThrow(/row-level security/)
  await expect(take(id, 'running', 1, {}, 'otherCaseworker')).rejects.toThrow(/row-level security/)
})

test('help is for people of this household and tied to its plan in force, or has a risk of its own', async () => {
  const stranger = '00000000-0000-4000-8000-000000000001'
  expect(await brokenBy(begin({ forWhom: [stranger] }))).toBe('intervention_people')
  expect(await brokenBy(begin({ ties: [stranger] }))).toBe('intervention_plan')
  expect(await brokenBy(begin({ riskFactor: undefined }))).toBe('intervention_has_a_reason')
})

test('what was recorded of help never changes, not even by the owner of the database', async () => {
  await begin()
  await expect(world.owner.updateTable('intervention').set({ goal: 'Anders' }).execute()).rejects.toThrow(
    /append-only/,
  )
  await expect(world.owner.deleteFrom('intervention_step').execute()).rejects.toThrow(/append-only/)
})
