import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asking, type CastKey, freshWorld, type World } from '#tests/support/world.ts'

// The embedded database plans each statement anew; a server keeps a plan, and it must not be one person's plan.
const onPostgres = test.runIf(process.env.DB_ENGINE === 'postgres')

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const named =
  (caseId: string) =>
  async ({ tx }: Asking) => {
    const { rows } = await sql<{ name: string; kept: number }>`
    select name, (select count(*)::int from pg_prepared_statements where statement like '%from household_case where id =%') as kept
    from household_case where id = ${caseId}`.execute(tx)
    return rows[0]
  }

onPostgres(
  'a plan the server keeps shows each person only what is theirs, however often it served',
  async () => {
    const [theirs, others] = [await world.openCase('caseworker'), await world.openCase('otherCaseworker')]
    const turns: CastKey[] = ['caseworker', 'otherCaseworker', 'privacyOfficer']
    let wasKept = false
    for (let round = 0; round < 40; round++) {
      const who = turns[round % turns.length] as CastKey
      const seen = [await world.as(who, named(theirs)), await world.as(who, named(others))]
      expect(seen.map(Boolean)).toEqual([who === 'caseworker', who === 'otherCaseworker'])
      wasKept ||= seen.some(row => (row?.kept ?? 0) > 0)
    }
    expect(wasKept).toBe(true)
  },
)
