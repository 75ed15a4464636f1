import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { countUnserved, ownCounts, takeBack, unservedCounts, unservedWords } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const count = (who: CastKey, words?: string) =>
  world.as(who, ({ tx, actor }) =>
    countUnserved(tx, actor, {
      gardenId: world.gardenId,
      organisationId: world.organisationId,
      month: day('2025-11-01'),
      tables: ['person-centred', 'garden'],
      reasons: ['no-young-people'],
      needs: ['mental-health'],
      words,
    }),
  )
const inGarden = (who: CastKey) =>
  world.as(who, async ({ tx }) =>
    (await unservedCounts(tx)).filter(one => one.side === 'garden').map(one => one.households),
  )

test('what is counted is read as numbers by the practice, as rows by who counted it, and by nobody else', async () => {
  await count('caseworker', 'Eerder kennis van de ggz.')
  await count('safeHome')
  const rows = (who: CastKey) => world.as(who, async ({ tx }) => (await ownCounts(tx)).length)
  expect([await rows('caseworker'), await rows('safeHome'), await rows('projectLeader')]).toEqual([1, 1, 0])
  expect((await inGarden('experienceExpert')).toSorted()).toEqual([0, 2])
  expect(await world.as('projectLeader', ({ tx }) => unservedWords(tx))).toEqual([
    'Eerder kennis van de ggz.',
  ])
  expect(await inGarden('ambassador')).toEqual([])
  expect(await world.as('administrator', ({ tx }) => unservedWords(tx))).toEqual([])
  await expect(count('ambassador')).rejects.toThrow(/row-level security/)
})

test('a mistake is taken back by who made it, and by nobody else', async () => {
  await count('scientist')
  const before = (await inGarden('scientist')).toSorted()
  const [own] = await world.as('scientist', ({ tx }) => ownCounts(tx))
  await world.as('projectLeader', ({ tx }) => takeBack(tx, own?.id ?? ''))
  expect((await inGarden('scientist')).toSorted()).toEqual(before)
  await world.as('scientist', ({ tx }) => takeBack(tx, own?.id ?? ''))
  expect((await inGarden('scientist')).toSorted()).toEqual([before[0], (before[1] ?? 0) - 1])
})
