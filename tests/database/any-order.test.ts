import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decide, decisionsOf } from '#src/governance/decision/store.server.ts'
import { onwards, stagesOf } from '#src/governance/item/rules.ts'
import { putOnAgenda, routeOf } from '#src/governance/item/store.server.ts'
import { changeMeeting, meetingsOf, planMeeting } from '#src/governance/meeting/store.server.ts'
import { conclude } from '#src/governance/treatment/store.server.ts'
import { addDays, day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { groupWith, itemAlong } from '#tests/support/governance.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

let world: World
let groups: string[]
beforeAll(async () => {
  world = await freshWorld()
  groups = [await groupWith(world, 'Projectgroep'), await groupWith(world, 'Ambassadeursgroep')]
})
afterAll(() => world.close())

const today = day('2025-11-20')
const which = fc.nat({ max: 2 })
const deed = fc.oneof(
  fc.record({
    kind: fc.constant('meet' as const),
    group: fc.nat({ max: 1 }),
    days: fc.integer({ min: -20, max: 4 }),
    purpose: fc.constantFrom('decide' as const, 'advise' as const),
  }),
  fc.record({ kind: fc.constant('move' as const), at: which, days: fc.integer({ min: -20, max: 4 }) }),
  fc.record({ kind: fc.constant('conclude' as const), at: which, onward: fc.constantFrom(...onwards) }),
  fc.record({ kind: fc.constant('decide' as const), at: which }),
  fc.record({ kind: fc.constant('correct' as const), at: which }),
)
/** Each begins with a decision, so that there is something to spoil; then anything. */
const deeds = fc
  .tuple(
    fc.integer({ min: -20, max: -1 }),
    fc.constantFrom(...onwards),
    fc.array(deed, { minLength: 4, maxLength: 7 }),
  )
  .map(([days, onward, more]): Deed[] => [
    { kind: 'meet', group: 0, days, purpose: 'decide' },
    { kind: 'conclude', at: 0, onward },
    { kind: 'decide', at: 0 },
    ...more,
  ])
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never

/** One deed by whoever leads; a promise of the database that stops it leaves everything as it was. */
const tryOut = (itemId: string, one: Deed) =>
  world
    .as('projectLeader', async ({ tx, actor }) => {
      const route = await routeOf(tx, itemId)
      const ready = route.find(found => found.purpose === 'decide' && found.conclusion)
      const aimed = 'at' in one ? route[one.at % Math.max(route.length, 1)] : undefined
      const step = one.kind === 'decide' || one.kind === 'correct' ? (ready ?? aimed) : aimed
      if (one.kind === 'meet') {
        const groupId = groups[one.group] ?? ''
        const heldOn = addDays(today, one.days)
        const known = (await meetingsOf(tx)).find(m => m.groupId === groupId && m.heldOn === heldOn)
        const id =
          known?.id ??
          (await planMeeting(tx, actor, { groupId, heldOn, partOfDay: undefined, place: undefined }))
        await putOnAgenda(tx, actor.regionId, { id, groupId }, itemId, one.purpose)
      }
      if (one.kind === 'move' && step?.meetingId) {
        const version = (await meetingsOf(tx)).find(m => m.id === step.meetingId)?.version ?? 0
        await changeMeeting(tx, step.meetingId, {
          version,
          heldOn: addDays(today, one.days),
          partOfDay: undefined,
          place: undefined,
        })
      }
      if (one.kind === 'conclude' && step)
        await conclude(tx, actor, step, {
          words: 'Akkoord',
          stance: undefined,
          dissent: undefined,
          onward: one.onward,
        })
      if (one.kind === 'decide' && step)
        await decide(tx, actor, step.id, {
          words: 'Besloten',
          conditions: undefined,
          dissent: undefined,
          decidedOn: today,
        })
      if (one.kind === 'correct' && step) {
        const decision = (await decisionsOf(tx)).find(found => found.treatmentId === step.id)
        if (decision)
          await decide(
            tx,
            actor,
            step.id,
            {
              words: 'Anders',
              conditions: undefined,
              dissent: undefined,
              decidedOn: today,
              whyCorrected: 'Fout',
            },
            decision.id,
          )
      }
    })
    .catch(error => {
      if (!brokenConstraint(error)) throw error
    })

test('in whatever order people plan, move, conclude and decide: the days of a route never run back, nothing is concluded early, and no decision changes', async () => {
  let decisions = 0
  await fc.assert(
    fc.asyncProperty(deeds, async all => {
      const { itemId } = await itemAlong(world)
      const before = new Map<string, string>()
      for (const one of all) {
        await tryOut(itemId, one)
        const { route, taken } = await world.as('ambassador', async ({ tx }) => ({
          route: await routeOf(tx, itemId),
          taken: (await decisionsOf(tx)).filter(decision => decision.itemId === itemId),
        }))
        const days = route.flatMap(step => step.day ?? [])
        expect(days).toEqual(days.toSorted())
        expect(route.map(step => step.place)).toEqual(route.map((_, at) => at + 1))
        for (const step of route)
          if (step.conclusion) expect(step.day !== null && step.day <= today).toBe(true)
        expect(stagesOf(route, today)).toHaveLength(route.length)
        for (const { id, words } of taken) expect(words).toBe(before.get(id) ?? words)
        expect([...before.keys()].every(id => taken.some(decision => decision.id === id))).toBe(true)
        for (const { id, words } of taken) before.set(id, words)
        decisions = Math.max(decisions, taken.length)
      }
    }),
    { numRuns: 4, seed: 7 },
  )
  expect(decisions).toBeGreaterThan(0)
}, 60_000)
