import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { groupWith, itemAlong, promiseBrokenBy } from '#tests/support/governance.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import type { Purpose } from '../item/rules.ts'
import { conclude } from '../treatment/store.server.ts'
import { decide, decisionOf, decisionsOn } from './store.server.ts'

let world: World
let ambassadors: string
let dayOfMonth = 1
beforeAll(async () => {
  world = await freshWorld()
  ambassadors = await groupWith(world, 'Ambassadeursgroep', ['ambassador'])
})
afterAll(() => world.close())

const decided = (on: string) => ({
  words: 'We gaan door',
  conditions: 'Als er geld is',
  dissent: 'Eén gemeente wil wachten',
  decidedOn: day(on),
})

/** A treatment on a day of its own, concluded unless said otherwise. */
async function treated(purpose: Purpose, concluded = true) {
  const on = `2025-11-${String(dayOfMonth++).padStart(2, '0')}`
  const { route } = await itemAlong(world, { groupId: ambassadors, on, purpose })
  const [step] = route
  if (!step) throw new Error('a route without steps')
  const conclusion = { words: 'Besproken', stance: undefined, dissent: undefined, onward: 'onward' as const }
  if (concluded) await world.as('projectLeader', ({ tx, actor }) => conclude(tx, actor, step, conclusion))
  return { treatmentId: step.id, on }
}

const deciding = (treatmentId: string, on: string, corrects?: string) =>
  world.as('projectLeader', ({ tx, actor }) =>
    decide(
      tx,
      actor,
      treatmentId,
      { ...decided(on), ...(corrects && { whyCorrected: 'De voorwaarde verviel' }) },
      corrects,
    ),
  )

test('a group that decided leaves its decision, with conditions and with who saw it differently', async () => {
  const { treatmentId, on } = await treated('decide')
  const id = await deciding(treatmentId, on)
  expect(await world.as('ambassador', ({ tx }) => decisionOf(tx, id))).toMatchObject({
    words: 'We gaan door',
    conditions: 'Als er geld is',
    dissent: 'Eén gemeente wil wachten',
    decidedOn: on,
    group: 'Ambassadeursgroep',
  })
})

test.each<Purpose>(['inform', 'shape', 'advise'])('a meeting to %s leaves no decision', async purpose => {
  const { treatmentId, on } = await treated(purpose)
  expect(await promiseBrokenBy(deciding(treatmentId, on))).toBe('decision_where_asked')
})

test('there is no decision before the group concluded', async () => {
  const { treatmentId, on } = await treated('decide', false)
  expect(await promiseBrokenBy(deciding(treatmentId, on))).toBe('decision_after_conclusion')
})

test('a decision is not older than its meeting and not of tomorrow', async () => {
  const { treatmentId } = await treated('decide')
  expect(await promiseBrokenBy(deciding(treatmentId, '2025-10-01'))).toBe('decision_on_or_after_day')
  expect(await promiseBrokenBy(deciding(treatmentId, '2025-11-21'))).toBe('decision_on_or_after_day')
})

test('a decision is never changed or removed; a new one takes its place, once, and both stay readable', async () => {
  const { treatmentId, on } = await treated('decide')
  const first = await deciding(treatmentId, on)
  expect(await promiseBrokenBy(deciding(treatmentId, on))).toBe('decision_once')
  await expect(world.owner.updateTable('decision').set({ words: 'Nee' }).execute()).rejects.toThrow(
    /append-only/,
  )
  await expect(world.owner.deleteFrom('decision').execute()).rejects.toThrow(/append-only/)
  const second = await deciding(treatmentId, '2025-11-20', first)
  expect(await promiseBrokenBy(deciding(treatmentId, '2025-11-20', first))).toBe('decision_corrected_once')
  const read = await world.as('projectGroupMember', async ({ tx }) => ({
    first: await decisionOf(tx, first),
    inForce: (await decisionsOn(tx, [treatmentId])).map(one => one.id),
  }))
  expect(read).toMatchObject({ first: { words: 'We gaan door', replacedById: second }, inForce: [second] })
})

test('a new decision corrects one on the same item only', async () => {
  const [one, other] = [await treated('decide'), await treated('decide')]
  const first = await deciding(one.treatmentId, one.on)
  expect(await promiseBrokenBy(deciding(other.treatmentId, '2025-11-20', first))).toBe(
    'correction_of_same_treatment',
  )
})

test('an ambassador reads decisions and lays down none', async () => {
  const { treatmentId, on } = await treated('decide')
  const meddling = world.as('ambassador', ({ tx, actor }) => decide(tx, actor, treatmentId, decided(on)))
  expect(await promiseBrokenBy(meddling)).toMatch(/row-level security/)
})
