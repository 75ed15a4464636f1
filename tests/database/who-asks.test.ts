import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSession } from '#src/identity/session/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asActor, asNobody } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

let world: World
const now = momentAt(day('2025-11-20'), '10:00')
beforeAll(async () => {
  world = await freshWorld()
  await world.openCase()
})
afterAll(() => world.close())

const households = async (tx: Tx) => (await tx.selectFrom('household_case').select('id').execute()).length
const sealOf = async (tx: Tx) =>
  (await sql<{ seal: string }>`select current_setting('app.actor_seal', true) as seal`.execute(tx)).rows[0]
    ?.seal
const claim = (tx: Tx, seal: string) =>
  sql`select set_config('app.actor', ${world.accounts.caseworker}, true), set_config('app.actor_seal', ${seal}, true)`.execute(
    tx,
  )

test('the app can say that somebody asks, but without the seal nobody does', async () => {
  expect(await asActor(world.app, world.accounts.caseworker, now, households)).toBe(1)
  for (const seal of ['', '0'.repeat(64)])
    expect(
      await asNobody(world.app, now, async tx => {
        await claim(tx, seal)
        return households(tx)
      }),
    ).toBe(0)
})

const beganAt = async (tx: Tx) =>
  (await sql<{ at: string }>`select transaction_timestamp()::text as at`.execute(tx)).rows[0]?.at

/** The embedded engine's clock counts milliseconds, and a seal holds for the moment at which a transaction began. */
async function untilLaterThan(moment: string | undefined) {
  while ((await asNobody(world.app, now, beganAt)) === moment);
}

test('a seal of another transaction, or of somebody else, opens nothing', async () => {
  const [old, moment] = await asActor(world.app, world.accounts.caseworker, now, async tx => [
    await sealOf(tx),
    await beganAt(tx),
  ])
  await untilLaterThan(moment)
  const seen = await asNobody(world.app, now, async tx => {
    await claim(tx, old ?? '')
    return households(tx)
  })
  expect(seen).toBe(0)
  const swapped = await asActor(world.app, world.accounts.administrator, now, async tx => {
    await claim(tx, (await sealOf(tx)) ?? '')
    return households(tx)
  })
  expect(swapped).toBe(0)
})

test.each([
  ['let_act', (tx: Tx) => sql`select let_act(${world.accounts.caseworker})`.execute(tx)],
  ['actor_key', (tx: Tx) => sql`select * from actor_key`.execute(tx)],
  ['count_name_hits', (tx: Tx) => sql`select count_name_hits(array['Bakker'])`.execute(tx)],
  [
    'hand_over_to_fallback',
    (tx: Tx) => sql`select hand_over_to_fallback(${world.accounts.caseworker}, 'zomaar')`.execute(tx),
  ],
  ['let_look', (tx: Tx) => sql`select let_look(${world.regionId})`.execute(tx)],
  ['audience_of', (tx: Tx) => sql`select * from audience_of(${world.regionId})`.execute(tx)],
  ['seen_by_all', (tx: Tx) => sql`select * from seen_by_all(${world.regionId}, '{}')`.execute(tx)],
  ['screen_code_of', (tx: Tx) => sql`select screen_code_of(${world.regionId}, '840217')`.execute(tx)],
  ['own_code_of', (tx: Tx) => sql`select own_code_of(${world.regionId}, '749206')`.execute(tx)],
  ['hash_of_code', (tx: Tx) => sql`select hash_of_code('access', 'bcdf-2345')`.execute(tx)],
  [
    'begin_family_session',
    (tx: Tx) => sql`select begin_family_session(${world.regionId}, '\\x00', 'code')`.execute(tx),
  ],
  ['end_family_keys', (tx: Tx) => sql`select end_family_keys(${world.regionId})`.execute(tx)],
  ['audit_hash', (tx: Tx) => sql`select audit_hash('\\x00', 1, 2)`.execute(tx)],
  ['audit_hash of now', (tx: Tx) => sql`select audit_hash('\\x00', 1, 2, 2::smallint)`.execute(tx)],
])('the app’s role has no use of %s', async (_, use) => {
  await expect(asNobody(world.app, now, use)).rejects.toThrow(/permission denied/)
})

test('before signing in no session can be started for a real account, by whatever way it is called', async () => {
  for (const way of ['demonstration', 'oidc', 'passkey', 'code'])
    expect(
      await asNobody(world.app, now, tx =>
        startSession(tx, world.accounts.caseworker, randomBytes(32), way as 'demonstration'),
      ),
      way,
    ).toBeNull()
})

test('a command acts as the project leader only, reads no household, and has written its line first', async () => {
  const seen = await asNobody(world.app, now, async tx => {
    await sql`select act_for_command('proef', 'progress-report:read', 'report')`.execute(tx)
    const roles = await sql<{ roles: string[] }>`select app_roles() as roles`.execute(tx)
    return { roles: roles.rows[0]?.roles, households: await households(tx) }
  })
  expect(seen).toEqual({ roles: ['project-leader'], households: 0 })
  const lines = await world.owner
    .selectFrom('audit_line')
    .where('address', '=', 'report')
    .select('account_id')
    .execute()
  expect(lines).toEqual([{ account_id: world.accounts.projectLeader }])
  const twice = asActor(world.app, world.accounts.caseworker, now, tx =>
    sql`select act_for_command('proef', 'progress-report:read', 'report')`.execute(tx),
  )
  await expect(twice).rejects.toThrow(/somebody asks already/)
})
