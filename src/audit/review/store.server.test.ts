import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordAudit } from '#src/audit/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { sealState } from '../seal/store.server.ts'
import { keepReview, reviews } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
  for (const on of ['2025-11-17', '2025-11-18', '2025-11-20'])
    await world.as(
      'caseworker',
      ({ tx, actor }) =>
        recordAudit(tx, {
          ...actor,
          action: 'household-case:list',
          address: '/huishoudens',
          outcome: 'read',
        }),
      on,
    )
})
afterAll(() => world.close())

const review = (who: CastKey = 'privacyOfficer') =>
  world.as(who, ({ tx, actor }) =>
    keepReview(tx, actor, {
      fromDay: day('2025-11-17'),
      untilDay: day('2025-11-18'),
      finding: 'question',
      words: 'Nagevraagd bij de teamleider.',
    }),
  )

test('a review keeps who looked at which days, how many lines there were and what was found', async () => {
  expect(await review()).toBe(2)
  expect(await world.as('privacyOfficer', ({ tx }) => reviews(tx))).toMatchObject([
    {
      by: 'Persoon privacyOfficer',
      fromDay: '2025-11-17',
      untilDay: '2025-11-18',
      lines: 2,
      finding: 'question',
      words: 'Nagevraagd bij de teamleider.',
    },
  ])
})

test('a review stays as it was, also for the owner of the database', async () => {
  await review()
  const changing = world.owner.updateTable('audit_review').set({ finding: 'none' }).execute()
  await expect(changing).rejects.toThrow(/append-only/)
})

test('others keep no review and read none', async () => {
  await expect(review('administrator')).rejects.toThrow(/row-level security/)
  expect(await world.as('administrator', ({ tx }) => reviews(tx))).toEqual([])
})

test('the privacy officer sees how many lines wait for a seal', async () => {
  expect(await world.as('privacyOfficer', ({ tx }) => sealState(tx))).toEqual({
    seals: 0,
    lastSealedAt: null,
    waiting: 3,
  })
})
