import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endEmployment } from '#src/administration/people/leaving/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asHolderOf, asNobody } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { endMySessions, endSession, leaveScreen, myOpenSessions, startSession } from './store.server.ts'

let world: World
const now = momentAt(day('2025-11-20'), '10:00')
const personas: CastKey[] = ['caseworker', 'otherCaseworker', 'adviser', 'safeHome', 'institution']

beforeAll(async () => {
  world = await freshWorld()
  await world.owner
    .insertInto('demo_persona')
    .values(
      personas.map((who, place) => ({
        account_id: world.accounts[who],
        place,
        role_label: who,
        comes_for: 'kijken',
      })),
    )
    .execute()
})
afterAll(() => world.close())

async function signIn(who: CastKey) {
  const token = randomBytes(32)
  const region = await asNobody(world.app, now, tx =>
    startSession(tx, world.accounts[who], token, 'demonstration'),
  )
  return { token, region }
}

/** Who holds the token, or null when nobody does any more. */
const holderOf = (token: Buffer) =>
  asHolderOf(
    world.app,
    { token, now, idle: { professional: 30, family: 10 }, caseId: null },
    async (_, entered) => (entered ? entered.accountId : null),
  )

const back = (minutes: number) => new Date(Date.now() - minutes * 60_000)
const change = (token: Buffer, columns: { started_at?: Date; last_seen_at?: Date; ends_at?: Date }) =>
  world.owner.updateTable('session').set(columns).where('token_hash', '=', token).execute()

test('who signs in is known by the token from then on, and by no other token', async () => {
  const { token, region } = await signIn('caseworker')
  expect(region).toBe(world.regionId)
  expect(await holderOf(token)).toBe(world.accounts.caseworker)
  expect(await holderOf(randomBytes(32))).toBeNull()
})

test('after half an hour away a professional signs in again; a minute less is still fine', async () => {
  const { token } = await signIn('caseworker')
  await change(token, { last_seen_at: back(29) })
  expect(await holderOf(token)).toBe(world.accounts.caseworker)
  await change(token, { last_seen_at: back(31) })
  expect(await holderOf(token)).toBeNull()
})

test('a session ends after its last hour, also for somebody who is busy', async () => {
  const { token } = await signIn('caseworker')
  await change(token, { last_seen_at: new Date(), ends_at: back(1) })
  expect(await holderOf(token)).toBeNull()
})

test('signing out ends this session and leaves the other device signed in', async () => {
  const phone = await signIn('otherCaseworker')
  const desk = await signIn('otherCaseworker')
  await asNobody(world.app, now, tx => endSession(tx, phone.token))
  expect([await holderOf(phone.token), await holderOf(desk.token)]).toEqual([
    null,
    world.accounts.otherCaseworker,
  ])
})

test('signing out everywhere ends every session of mine and none of a colleague', async () => {
  const phone = await signIn('adviser')
  const desk = await signIn('adviser')
  const colleague = await signIn('safeHome')
  await world.as('adviser', ({ tx }) => endMySessions(tx))
  expect([await holderOf(phone.token), await holderOf(desk.token), await holderOf(colleague.token)]).toEqual([
    null,
    null,
    world.accounts.safeHome,
  ])
  expect(await world.as('adviser', ({ tx }) => myOpenSessions(tx, 30))).toEqual([])
})

test('the end of an employment closes the sessions that are open, the same moment', async () => {
  const { token } = await signIn('institution')
  await world.as('administrator', ({ tx, today }) =>
    endEmployment(tx, world.accounts.institution, { fromDay: today }),
  )
  expect(await holderOf(token)).toBeNull()
  expect((await signIn('institution')).region).toBeNull()
})

test('nobody can become an account that is no persona of the demonstration', async () => {
  const { token, region } = await signIn('privacyOfficer')
  expect(region).toBeNull()
  expect(await holderOf(token)).toBeNull()
})

test('the list of where I am signed in leaves out what lapsed, and says how long ago', async () => {
  await world.as('institution', ({ tx }) => endMySessions(tx))
  const [desk, phone] = [await signIn('institution'), await signIn('institution')]
  await change(desk.token, { last_seen_at: back(12) })
  await change(phone.token, { last_seen_at: back(31) })
  const open = await world.as('institution', ({ tx }) => myOpenSessions(tx, 30))
  expect(open.map(one => [one.startedAgo, one.seenAgo])).toEqual([[0, 12]])
})

const code = '840217'

/** Signs in and gives the screen away for a household of one's own. */
async function giveScreen() {
  const { token } = await signIn('caseworker')
  const caseId = await world.openCase()
  await world.as('caseworker', async ({ tx, actor }) => {
    const person = await sql<{ id: string }>`
      select person_id as id from household_member where case_id = ${caseId} limit 1`.execute(tx)
    const screen = await sql<{ id: string }>`
      insert into shared_screen (region_id, case_id, people, begun_by)
      values (${actor.regionId}, ${caseId}, array[${person.rows[0]?.id}]::uuid[], ${actor.accountId}) returning id`.execute(
      tx,
    )
    await sql`select turn_to_screen(s.id, ${screen.rows[0]?.id}, ${code}) from session s where token_hash = ${token}`.execute(
      tx,
    )
  })
  return { token, caseId }
}
const leave = (token: Buffer, typed: string, fresh = randomBytes(32)) =>
  asNobody(world.app, now, tx => leaveScreen(tx, { token, fresh }, typed, 30))

test('at the table nobody holds the session; the code gives it back under another token', async () => {
  const { token, caseId } = await giveScreen()
  expect(await holderOf(token)).toBeNull()
  expect(await leave(randomBytes(32), code), 'a stranger without the session').toBeNull()
  expect(await leave(token, '840218')).toEqual({ triesLeft: 2 })
  const fresh = randomBytes(32)
  expect(await leave(token, code, fresh)).toEqual({ caseId })
  expect(await holderOf(token), 'a token that was copied at the table').toBeNull()
  expect(await holderOf(fresh)).toBe(world.accounts.caseworker)
})

test('a second press of the button comes back too, with the code and within a minute', async () => {
  const { token, caseId } = await giveScreen()
  await leave(token, code)
  const again = randomBytes(32)
  expect(await leave(token, code, again)).toEqual({ caseId })
  expect(await holderOf(again)).toBe(world.accounts.caseworker)
  await world.owner
    .updateTable('session')
    .set({ screen_left_at: back(2) })
    .where('screen_token', '=', token)
    .execute()
  expect(await leave(token, code)).toBeNull()
})

test('the third wrong code ends the session, and the right one no longer opens it', async () => {
  const { token } = await giveScreen()
  for (const triesLeft of [2, 1, 0]) expect(await leave(token, '111112')).toEqual({ triesLeft })
  expect(await leave(token, code)).toBeNull()
  expect(await holderOf(token)).toBeNull()
})

test('a screen that lay idle for half an hour is no way back', async () => {
  const { token } = await giveScreen()
  await change(token, { last_seen_at: back(31) })
  expect(await leave(token, code)).toBeNull()
})

test('a screen is given once: whoever holds it can’t choose another code', async () => {
  const { token } = await giveScreen()
  const turned = await world.as('caseworker', ({ tx }) =>
    sql<{ turned: boolean }>`
      select turn_to_screen(s.id, h.id, '999999') as turned from session s, shared_screen h where s.token_hash = ${token}`.execute(
      tx,
    ),
  )
  expect(turned.rows.map(row => row.turned)).not.toContain(true)
  expect(await leave(token, code)).toHaveProperty('caseId')
})

test('a clock that jumps an hour ahead signs everybody out, and when it is set back nobody stays in for longer than a day of work', async () => {
  const { token } = await signIn('caseworker')
  await change(token, { last_seen_at: back(60) })
  expect(await holderOf(token), 'seen from an hour ahead').toBeNull()
  await change(token, { started_at: back(-60), last_seen_at: back(-60), ends_at: back(-60 - 10 * 60) })
  expect(await holderOf(token), 'seen from an hour before').toBe(world.accounts.caseworker)
  await change(token, { ends_at: back(1) })
  expect(await holderOf(token)).toBeNull()
})
