import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, momentAt } from '#src/kernel/day.ts'
import { asHolderOf, asNobody, brokenConstraint } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { enterWithPasskey, newChallenge } from '../family-sign-in/store.server.ts'
import type { WorkKnocked } from '../work-sign-in/rules.ts'
import {
  endSessionsOf,
  enterWithCode,
  enterWithWorkAccount,
  enterWithWorkKey,
  lookAtCode,
  type MadeKey,
} from '../work-sign-in/store.server.ts'
import { inviteFromTerminal } from './invitation.server.ts'
import {
  addKey,
  askRecovery,
  closeSessionsOf,
  decideRecovery,
  endKey,
  invite,
  openSessionsOf,
  readCode,
  wayInOf,
} from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const issuer = 'https://inloggen.verzonnendam.example/'
const nobodyAt = <T>(ask: (tx: Tx) => Promise<T>, time = '10:10', on = '2025-11-20') =>
  asNobody(world.app, momentAt(day(on), time), ask)
let places = 0
const knock = (from = `plek ${++places}`) => ({ from, token: randomBytes(32) })

const codeFor = (who: CastKey) =>
  world.as('administrator', async ({ tx }) => {
    const id = await invite(tx, world.accounts[who], null)
    return (await readCode(tx, id)) ?? ''
  })
const invited = (who: CastKey, mailProof: Buffer) =>
  world.as('administrator', ({ tx }) => invite(tx, world.accounts[who], { issuer, mailProof }))
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'no refusal',
    error => brokenConstraint(error),
  )

/** A key as a device makes it, with a challenge that the database made. */
const deviceKey = async (tx: Tx, credentialId: Buffer = randomBytes(16)): Promise<MadeKey> => ({
  signed: { credentialId, counter: 0, challenge: await newChallenge(tx) },
  publicKey: randomBytes(77),
  name: 'laptop',
})
type Using = { credentialId?: Buffer | undefined; time?: string; on?: string }
const useCode = (code: string, { credentialId, time, on }: Using = {}) =>
  nobodyAt(async tx => enterWithCode(tx, knock(), code, await deviceKey(tx, credentialId)), time, on)
const useKey = (credentialId: Buffer, token: Buffer = randomBytes(32)) =>
  nobodyAt(async tx =>
    enterWithWorkKey(
      tx,
      { from: `plek ${++places}`, token },
      {
        credentialId,
        counter: 1,
        challenge: await newChallenge(tx),
      },
    ),
  )
type By = { proof: Buffer; mailProof?: Buffer; sid?: Buffer; regions?: string[]; by?: string; on?: string }
const useAccount = (
  { proof, mailProof, sid, regions, by = issuer, on }: By,
  token: Buffer = randomBytes(32),
) =>
  nobodyAt(
    tx =>
      enterWithWorkAccount(
        tx,
        { from: `plek ${++places}`, token },
        {
          issuer: by,
          proof,
          mailProof: mailProof ?? null,
          sid: sid ?? null,
          regions: regions ?? null,
        },
      ),
    '10:10',
    on,
  )
const whoCame = (came: WorkKnocked) => (came.is === 'in' ? came.accountId : came.is)
const holderOf = (token: Buffer) =>
  asHolderOf(
    world.app,
    {
      token,
      now: momentAt(day('2025-11-20'), '10:20'),
      idle: { professional: 30, family: 10 },
      caseId: null,
    },
    async (_, entered) => entered?.accountId ?? null,
  )
const lately = async (who: CastKey, minutes = 0) => {
  const { id } = await world.owner
    .insertInto('session')
    .values({
      account_id: world.accounts[who],
      token_hash: randomBytes(32),
      way: 'passkey',
      started_at: new Date(Date.now() - minutes * 60_000),
      ends_at: new Date(Date.now() + 3_600_000),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

describe('a code', () => {
  test('lets one colleague make a key once; unknown, used, over and taken back are one answer', async () => {
    const [withdrawn, code] = [await codeFor('caseworker'), await codeFor('caseworker')]
    const mine = randomBytes(16)
    const answers = [
      await useCode('zzzz-zzzz-zzzz'),
      await useCode(withdrawn),
      await useCode(code, { on: '2025-11-21', time: '10:01' }),
    ]
    expect(await nobodyAt(tx => lookAtCode(tx, 'thuis', code))).toMatchObject({ name: 'Persoon caseworker' })
    expect(whoCame(await useCode(code.toUpperCase(), { credentialId: mine }))).toBe(world.accounts.caseworker)
    answers.push(await useCode(code))
    expect(answers).toEqual(Array(4).fill({ is: 'out' }))
    expect(whoCame(await useKey(mine))).toBe(world.accounts.caseworker)
    expect(await useKey(randomBytes(16))).toEqual({ is: 'out' })
  })

  test('used by two at the same moment lets one in', async () => {
    const code = await codeFor('otherCaseworker')
    const came = await Promise.all([useCode(code), useCode(code)])
    expect(came.map(one => one.is).toSorted()).toEqual(['in', 'out'])
  })

  test('is read by who gave it and by nobody else, and not given to oneself or to who can come in', async () => {
    const id = await world.as('administrator', ({ tx }) => invite(tx, world.accounts.adviser, null))
    expect(await world.as('privacyOfficer', ({ tx }) => readCode(tx, id))).toBeNull()
    await expect(
      world.as('caseworker', ({ tx }) => invite(tx, world.accounts.adviser, null)),
    ).rejects.toThrow(/not allowed/)
    expect(await refused(codeFor('administrator'))).toBe('invite_another')
    expect(await refused(codeFor('caseworker'))).toBe('invite_without_way_in')
    expect(await world.as('adviser', ({ tx }) => wayInOf(tx, world.accounts.caseworker))).toBeNull()
  })

  test('is guessed ten times from one place, and by IPv6 forty times from a larger network', async () => {
    const code = await codeFor('fallback')
    const guess = (from: string) => nobodyAt(tx => lookAtCode(tx, from, 'bbbb-bbbb-bbbb'))
    const here = []
    for (let index = 0; index < 11; index += 1) here.push((await guess('192.0.2.7')).is)
    expect(here).toEqual([...Array(10).fill('out'), 'late'])
    await nobodyAt(async tx => {
      for (let index = 0; index < 40; index += 1)
        await lookAtCode(tx, `2001:db8:7:${index}::/64`, 'bbbb-bbbb-bbbb')
    })
    expect((await nobodyAt(tx => lookAtCode(tx, '2001:db8:7:99::/64', code))).is).toBe('late')
    expect((await nobodyAt(tx => lookAtCode(tx, '2001:db8:8:99::/64', code))).is).toBe('for')
  })

  test('of the server works as well, for who has no way in yet', async () => {
    const at = momentAt(day('2025-11-20'), '10:00')
    const terminal = (who: CastKey) =>
      world.owner.transaction().execute(tx => inviteFromTerminal(tx, world.accounts[who]))
    const { code, until } = await terminal('safeHome')
    expect(until.getTime()).toBeGreaterThan(at.getTime())
    const on = new Date().toISOString().slice(0, 10)
    expect(whoCame(await useCode(code, { on, time: '12:00' }))).toBe(world.accounts.safeHome)
    expect(await refused(terminal('safeHome'))).toBe('invite_without_way_in')
    await expect(
      world.as('administrator', ({ tx }) => inviteFromTerminal(tx, world.accounts.institution)),
    ).rejects.toThrow(/permission denied/)
  })
})

describe('a work account', () => {
  const mailProof = randomBytes(32)
  const proof = randomBytes(32)

  test('opens for who was invited by that address, and from then on for that person alone', async () => {
    expect(await useAccount({ proof, mailProof }), 'not invited').toEqual({ is: 'out' })
    await invited('scientist', mailProof)
    expect(await useAccount({ proof, mailProof, by: 'https://elders.example/' })).toEqual({ is: 'out' })
    expect(await useAccount({ proof, mailProof, regions: ['elders'] })).toEqual({ is: 'out' })
    expect(await useAccount({ proof, mailProof, on: '2025-12-05' }), 'too late').toEqual({ is: 'out' })
    expect(whoCame(await useAccount({ proof, mailProof, regions: ['proef'] }))).toBe(world.accounts.scientist)
    expect(whoCame(await useAccount({ proof })), 'whatever the address').toBe(world.accounts.scientist)
    expect(await useAccount({ proof: randomBytes(32), mailProof }), 'who got the address').toEqual({
      is: 'out',
    })
    expect(await useAccount({ proof, regions: ['elders'] })).toEqual({ is: 'out' })
  })

  test('is not opened by an address that was changed after the invitation', async () => {
    const other = randomBytes(32)
    await invited('policyAdviser', other)
    await world.owner
      .updateTable('account')
      .set({ email: 'nieuw@verzonnendam.example' })
      .where('id', '=', world.accounts.policyAdviser)
      .execute()
    expect(await useAccount({ proof: randomBytes(32), mailProof: other })).toEqual({ is: 'out' })
  })

  test('of somebody who left opens nothing, and the address is free for who comes after', async () => {
    const [address, old] = [randomBytes(32), randomBytes(32)]
    await invited('ambassador', address)
    expect(whoCame(await useAccount({ proof: old, mailProof: address }))).toBe(world.accounts.ambassador)
    await world.owner
      .updateTable('account')
      .set({ ended_on: day('2025-11-20') })
      .where('id', '=', world.accounts.ambassador)
      .execute()
    expect(await useAccount({ proof: old, mailProof: address })).toEqual({ is: 'out' })
    await invited('projectGroupMember', address)
    expect(whoCame(await useAccount({ proof: randomBytes(32), mailProof: address }))).toBe(
      world.accounts.projectGroupMember,
    )
  })

  test('ends where the provider says so: one session or all, and each word of it once', async () => {
    const [desk, phone, key] = [randomBytes(32), randomBytes(32), randomBytes(32)]
    const sid = randomBytes(32)
    await useAccount({ proof, sid }, desk)
    await useAccount({ proof, sid: randomBytes(32) }, phone)
    await useAccount({ proof: randomBytes(32), sid }, key)
    const end = (told: Partial<Parameters<typeof endSessionsOf>[1]>) =>
      nobodyAt(tx => endSessionsOf(tx, { issuer, id: crypto.randomUUID(), proof: null, sid: null, ...told }))
    await end({})
    await end({ sid, issuer: 'https://elders.example/' })
    expect([await holderOf(desk), await holderOf(phone)]).toEqual(Array(2).fill(world.accounts.scientist))
    const id = crypto.randomUUID()
    expect([await end({ id, sid }), await end({ id, proof })], 'a token is told once').toEqual([true, false])
    expect([await holderOf(desk), await holderOf(phone)]).toEqual([null, world.accounts.scientist])
    await end({ proof })
    expect(await holderOf(phone)).toBeNull()
  })
})

describe('who lost the way in', () => {
  test('gets another when a second person says so, who signed in just now; and then nothing of before works', async () => {
    const key = randomBytes(16)
    const token = randomBytes(32)
    await useCode(await codeFor('institution'), { credentialId: key })
    await useKey(key, token)
    const wanted = world.accounts.institution
    const ask = () => world.as('administrator', ({ tx }) => askRecovery(tx, wanted, 'Gezien op kantoor.'))
    const id = await ask()
    expect(await refused(ask())).toBe('recovery_once')
    const decide = (who: CastKey, session: string) =>
      world.as(who, ({ tx }) => decideRecovery(tx, session, id, 'confirmed'))
    expect(await refused(decide('administrator', await lately('administrator')))).toBe('recovery_by_another')
    expect(await refused(decide('privacyOfficer', await lately('privacyOfficer', 16)))).toBe(
      'signed_in_lately',
    )
    expect(await refused(decide('privacyOfficer', await lately('privacyOfficer', -60))), 'by a clock').toBe(
      'signed_in_lately',
    )
    expect(await refused(decide('privacyOfficer', await lately('caseworker'))), 'of another').toBe(
      'signed_in_lately',
    )
    await expect(decide('projectLeader', await lately('projectLeader'))).rejects.toThrow(/not allowed/)
    expect(await holderOf(token)).toBe(wanted)

    await decide('privacyOfficer', await lately('privacyOfficer'))
    expect(await holderOf(token)).toBeNull()
    expect(await useKey(key)).toEqual({ is: 'out' })
    expect(await refused(decide('privacyOfficer', await lately('privacyOfficer')))).toBe('recovery_is_open')
    expect(whoCame(await useCode(await codeFor('institution')))).toBe(wanted)
    const way = await world.as('institution', ({ tx }) => wayInOf(tx, wanted))
    expect(way?.restored).toMatchObject([
      { askedBy: 'Persoon administrator', confirmedBy: 'Persoon privacyOfficer' },
    ])
  })

  test('waits a week at most, and is not told to who asked', async () => {
    await useCode(await codeFor('experienceExpert'))
    const wanted = world.accounts.experienceExpert
    const id = await world.as('administrator', ({ tx }) => askRecovery(tx, wanted, 'Gebeld.'))
    const heard = await world.owner
      .selectFrom('outbox_event')
      .where('name', '=', 'sign-in-recovery.asked')
      .select('ids')
      .execute()
    expect(heard.map(({ ids }) => ids)).toContainEqual({
      accountId: world.accounts.privacyOfficer,
      recoveryId: id,
    })
    expect(JSON.stringify(heard)).not.toContain(world.accounts.administrator)
    const session = await lately('privacyOfficer')
    expect(
      await refused(
        world.as('privacyOfficer', ({ tx }) => decideRecovery(tx, session, id, 'confirmed'), '2025-11-28'),
      ),
    ).toBe('recovery_is_open')
  })
})

test('a second key is made by who signed in just now with a first; the last one stays', async () => {
  const first = randomBytes(16)
  await useCode(await codeFor('projectLeader'), { credentialId: first })
  const session = await lately('projectLeader')
  const mine = () => world.as('projectLeader', ({ tx }) => wayInOf(tx, world.accounts.projectLeader))
  const [key] = (await mine())?.keys ?? []
  const end = () => world.as('projectLeader', ({ tx }) => endKey(tx, session, key?.id ?? ''))
  const add = async (who: CastKey, by: string) =>
    world.as(who, async ({ tx }) => addKey(tx, by, await deviceKey(tx)))
  expect(await refused(end())).toBe('last_key_stays')
  expect(await refused(add('projectLeader', await lately('projectLeader', 20)))).toBe('signed_in_lately')
  await expect(add('scientist', await lately('scientist')), 'by a work account').rejects.toThrow(
    /another way/,
  )
  expect(await add('projectLeader', session)).toBe(true)
  expect(await end()).toBe(true)
  expect(await useKey(first)).toEqual({ is: 'out' })
})

test('the key of a colleague opens no door of a family', async () => {
  const credentialId = randomBytes(16)
  await useCode(await codeFor('adviser'), { credentialId })
  const came = await nobodyAt(async tx => {
    const signed = { credentialId, counter: 1, challenge: await newChallenge(tx) }
    return enterWithPasskey(tx, knock(), signed, '749206')
  })
  expect(came).toEqual({ is: 'out' })
})

test('an administrator signs a colleague out everywhere, each place a line in the log, and takes no way in away', async () => {
  const credentialId = randomBytes(16)
  const [desk, phone] = [randomBytes(32), randomBytes(32)]
  await useCode(await codeFor('privacyOfficer'), { credentialId })
  await useKey(credentialId, desk)
  const wanted = world.accounts.privacyOfficer
  const close = (who: CastKey, account = wanted) =>
    world.as(who, ({ tx }) => closeSessionsOf(tx, account, 30))
  await expect(close('privacyOfficer')).rejects.toThrow(/not allowed/)
  await expect(close('caseworker')).rejects.toThrow(/not allowed/)
  expect(await refused(close('administrator', world.accounts.administrator))).toBe('close_of_another')
  expect(await world.as('caseworker', ({ tx }) => openSessionsOf(tx, wanted, 30))).toBe(0)
  expect(await holderOf(desk)).toBe(wanted)

  const places = await world.as('administrator', ({ tx }) => openSessionsOf(tx, wanted, 30))
  expect(places).toBeGreaterThan(0)
  const ends = () =>
    world.owner
      .selectFrom('audit_line')
      .where('action', '=', 'session:end')
      .where('account_id', '=', wanted)
      .where('address', '=', '/beheer/mensen')
      .select('id')
      .execute()
  expect(await close('administrator')).toBe(places)
  expect(await holderOf(desk)).toBeNull()
  expect(await ends()).toHaveLength(places)
  expect(await close('administrator')).toBe(0)
  await useKey(credentialId, phone)
  expect(await holderOf(phone)).toBe(wanted)
})
