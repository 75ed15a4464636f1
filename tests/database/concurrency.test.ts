import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimForm, recordCarried } from '#src/access/store.server.ts'
import { contactPersonTurns, handOver } from '#src/casework/contact-person/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint, withSavepoint } from '#src/platform/database/as-actor.ts'
import { type Asking, type CastKey, freshWorld, type World } from '#tests/support/world.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

// The embedded database has one connection: there two requests never meet.
const onPostgres = test.runIf(process.env.DB_ENGINE === 'postgres')

/** Resolves when everybody has come: each of them then stands at the same point of a transaction of their own. */
function meeting(size: number) {
  const all = Promise.withResolvers<void>()
  let here = 0
  return () => {
    here += 1
    if (here === size) all.resolve()
    return all.promise
  }
}

/** Waits until another transaction of this database waits for a lock that somebody else holds. */
async function somebodyWaits() {
  for (;;) {
    const found = await sql<{ waiting: number }>`
      select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(world.owner)
    if ((found.rows[0]?.waiting ?? 0) > 0) return
  }
}

onPostgres('of two handovers at the same moment one holds and the other is refused', async () => {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const everybodyLooked = meeting(2)
  const hand = (to: CastKey) =>
    world.as('caseworker', async ({ tx, actor, now, today }) => {
      const last = (await contactPersonTurns(tx, caseId)).at(-1)
      expect(last?.accountId).toBe(actor.accountId)
      await everybodyLooked()
      const input = {
        toAccountId: world.accounts[to],
        fromDay: day('2025-12-01'),
        reason: 'Andere baan',
        introducedHow: 'Samen op bezoek',
        informedOn: today,
        informedHow: 'Aan tafel',
      }
      try {
        await withSavepoint(
          tx,
          () => handOver(tx, actor, caseId, input, now, today),
          () => true,
        )
        return `handed to ${to}`
      } catch (error) {
        return brokenConstraint(error)
      }
    })
  const answers = await Promise.all([hand('otherCaseworker'), hand('fallback')])
  const [winner] = answers.filter(answer => answer?.startsWith('handed to '))
  expect(answers.filter(answer => answer !== winner)).toEqual(['contact_person_pkey'])
  const turns = await world.as('caseworker', ({ tx }) => contactPersonTurns(tx, caseId))
  const holder = turns.at(-1)?.accountId
  expect(winner).toBe(`handed to ${holder === world.accounts.fallback ? 'fallback' : 'otherCaseworker'}`)
  expect(turns.map(turn => [turn.from, turn.until])).toEqual([
    ['2025-03-01', '2025-12-01'],
    ['2025-12-01', null],
  ])
  const written = await world.owner.selectFrom('handover').where('case_id', '=', caseId).selectAll().execute()
  expect(written).toHaveLength(1)
})

const countOnce = (name: string) => async (asking: Asking, token: string, pause: () => Promise<void>) => {
  const { tx, actor } = asking
  return withSavepoint(
    tx,
    async () => {
      const claim = await claimForm(tx, actor.accountId, token)
      if (claim.sentBefore !== null) return claim.sentBefore
      await pause()
      await tx
        .insertInto('household_not_fitting')
        .values({
          region_id: actor.regionId,
          garden_id: world.gardenId,
          reason: 'adults-only',
          counted_on: asking.today,
        })
        .execute()
      const receipt = { accountId: actor.accountId, token, location: `/${name}` }
      const done = { ...actor, action: 'household-case:open', address: '/', outcome: 'done' as const }
      await recordCarried(tx, receipt, done)
      return `/${name}`
    },
    () => true,
  )
}

const counted = async () =>
  (await world.owner.selectFrom('household_not_fitting').select('id').execute()).length

onPostgres('the same form sent twice at the same moment is carried out once, with one answer', async () => {
  const token = crypto.randomUUID()
  const before = await counted()
  const claimed = Promise.withResolvers<void>()
  const first = world.as('caseworker', asking =>
    countOnce('eerste')(asking, token, async () => {
      claimed.resolve()
      await somebodyWaits()
    }),
  )
  await claimed.promise
  const second = world.as('caseworker', asking => countOnce('tweede')(asking, token, async () => {}))
  expect(await Promise.all([first, second])).toEqual(['/eerste', '/eerste'])
  expect(await counted()).toBe(before + 1)
})

onPostgres('when the first of two same forms fails, the second carries it out', async () => {
  const token = crypto.randomUUID()
  const before = await counted()
  const claimed = Promise.withResolvers<void>()
  const first = world.as('caseworker', asking =>
    countOnce('eerste')(asking, token, async () => {
      claimed.resolve()
      await somebodyWaits()
      throw new Error('stroom weg')
    }),
  )
  await claimed.promise
  const second = world.as('caseworker', asking => countOnce('tweede')(asking, token, async () => {}))
  await expect(first).rejects.toThrow('stroom weg')
  expect(await second).toBe('/tweede')
  expect(await counted()).toBe(before + 1)
})
