import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { InviteInput } from '#src/casework/family-access/rules.ts'
import { makeCode, readCode, takeStep, waysIn } from '#src/casework/family-access/store.server.ts'
import { recordAuthority } from '#src/casework/people-and-network/authority/store.server.ts'
import type { SafeContactInput } from '#src/casework/safe-contact/rules.ts'
import { recordSafeContact, safeContactsIn } from '#src/casework/safe-contact/store.server.ts'
import type { Knocked } from '#src/identity/family-sign-in/rules.ts'
import {
  enterFirst,
  enterWithCard,
  enterWithPasskey,
  makeCard,
  newCardOf,
  newChallenge,
} from '#src/identity/family-sign-in/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asActor, asNobody, brokenConstraint } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { sitDown } from '#tests/support/table.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const safe: SafeContactInput = {
  alone: 'yes',
  phoneSeen: 'nobody',
  mailSeen: 'nobody',
  readsAlong: undefined,
  mayCall: true,
  phone: '06 00 00 00 00',
  callWhen: undefined,
  mayMessage: false,
  mayMail: true,
  email: 'petra@gezin.example',
  mailFrom: 9,
  mailUntil: 17,
  namedAs: undefined,
}
const invitation: InviteInput = {
  basis: 'own',
  childIds: [],
  byPersonId: undefined,
  suspected: 'no',
  suspectedWhy: undefined,
  way: 'together',
  callBackTo: undefined,
  checkedHow: undefined,
  why: undefined,
  until: undefined,
}

const personIn = async (caseId: string, givenName: string) => {
  const { id } = await world.owner
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.case_id', '=', caseId)
    .where('p.given_name', '=', givenName)
    .select('p.id')
    .executeTakeFirstOrThrow()
  return id
}
const asked = (caseId: string, personId: string, said: Partial<SafeContactInput> = {}) =>
  world.as('caseworker', ({ tx, actor }) =>
    recordSafeContact(tx, actor, caseId, personId, { ...safe, ...said }),
  )
const looked = (caseId: string, childId: string, holderIds: string[], on: string, source = 'register') =>
  world.as(
    'caseworker',
    ({ tx, actor, today }) =>
      recordAuthority(tx, actor, caseId, childId, {
        holderIds,
        institution: holderIds.length === 0 ? 'voogdij-instelling' : undefined,
        source: source as 'register',
        lookedOn: today,
      }),
    on,
  )
type Inviting = Partial<InviteInput> & { despite?: Parameters<typeof makeCode>[1]['despite'] }
const codeFor = (
  caseId: string,
  personId: string,
  { despite = [], ...changes }: Inviting = {},
  on?: string,
) =>
  world.as(
    'caseworker',
    async ({ tx }) => {
      const id = await makeCode(tx, { caseId, personId, despite }, { ...invitation, ...changes })
      return (await readCode(tx, id)) ?? ''
    },
    on,
  )
const nobodyAt = <T>(time: string, ask: (tx: Tx) => Promise<T>, on = '2025-11-20') =>
  asNobody(world.app, momentAt(day(on), time), ask)
let places = 0
const knock = (from = `plek ${++places}`) => ({ from, token: randomBytes(32) })
const ownCode = '749206'
const use = (
  code: string,
  { time = '10:10', from, on }: { time?: string; from?: string; on?: string } = {},
) => nobodyAt(time, tx => enterFirst(tx, knock(from), { code, ownCode }), on)
const accountOf = (came: Knocked) => (came.is === 'in' ? came.accountId : 'niemand')
const opensOn = (accountId: string, on: string) =>
  asActor(world.app, accountId, momentAt(day(on), '12:00'), async tx => {
    const { rows } = await sql<{ ids: string[] }>`select family_case_ids() as ids`.execute(tx)
    return rows[0]?.ids ?? []
  })

const opened = () => world.openCase('caseworker', {}, '2025-03-03')

/** A household with Petra in it, asked how she is reached safely. */
async function petra() {
  const caseId = await opened()
  const personId = await personIn(caseId, 'Petra')
  await asked(caseId, personId)
  return { caseId, personId }
}

describe('nobody is invited', () => {
  const refused = (work: Promise<unknown>) =>
    work.then(
      () => 'no refusal',
      error => brokenConstraint(error),
    )

  test('before somebody asked how to reach them safely', async () => {
    const caseId = await opened()
    expect(await refused(codeFor(caseId, await personIn(caseId, 'Kees')))).toBe('invite_asks_safety_first')
  })

  test('under twelve, but by a representative of whom was looked up that they have authority', async () => {
    const { caseId, personId } = await petra()
    const sofie = await personIn(caseId, 'Sofie')
    await asked(caseId, sofie)
    expect(await refused(codeFor(caseId, sofie))).toBe('invite_from_twelve')
    await looked(caseId, sofie, [personId], '2025-11-01', 'told')
    expect(await refused(codeFor(caseId, sofie, { byPersonId: personId }))).toBe('represent_with_authority')
    await looked(caseId, sofie, [personId], '2025-11-02')
    expect(await codeFor(caseId, sofie, { byPersonId: personId })).toMatch(/^\w{4}-\w{4}-\w{4}$/)
  })

  test('of whom somebody is suspected, without a reason that was decided', async () => {
    const { caseId, personId } = await petra()
    expect(await refused(codeFor(caseId, personId, { suspected: 'yes' }))).toBe('suspicion_is_decided')
  })

  test('by who does not stand closest to the family', async () => {
    const { caseId, personId } = await petra()
    for (const who of ['scientist', 'otherCaseworker'] as const)
      await expect(
        world.as(who, ({ tx }) => makeCode(tx, { caseId, personId, despite: [] }, invitation)),
      ).rejects.toThrow(/not their household/)
  })
})

describe('a code', () => {
  test('opens the pages once; unknown, used, over and taken back are one answer', async () => {
    const { caseId, personId } = await petra()
    const code = await codeFor(caseId, personId)
    const came = await use(code.toUpperCase().replace('-', ' '))
    expect(await opensOn(accountOf(came), '2025-11-20')).toEqual([caseId])
    const later = await codeFor(caseId, personId, { checkedHow: 'aan haar stem' })
    const newest = await codeFor(caseId, personId)
    expect([
      await use(code),
      await use('zzzz-zzzz'),
      await use(later),
      await use(newest, { time: '11:01' }),
    ]).toEqual(Array(4).fill({ is: 'out' }))
  })

  test('of a birthday is refused as own code, and the code still works', async () => {
    const { caseId, personId } = await petra()
    const code = await codeFor(caseId, personId)
    const tried = await nobodyAt('10:10', tx => enterFirst(tx, knock(), { code, ownCode: '010190' }))
    expect(tried).toEqual({ is: 'weak' })
    expect((await use(code)).is).toBe('in')
  })

  test('can be guessed ten times from one place, and then not even a right one opens; elsewhere it does', async () => {
    const { caseId, personId } = await petra()
    const code = await codeFor(caseId, personId)
    const tries = []
    for (let index = 0; index < 11; index += 1)
      tries.push((await use(`bbbb-${2222 + index}`, { from: 'gokker' })).is)
    expect(tries).toEqual([...Array(10).fill('out'), 'late'])
    expect((await use(code, { from: 'gokker' })).is).toBe('late')
    expect((await use(code, { from: 'de keukentafel' })).is).toBe('in')
  })

  test('opens nothing when what it rests on ended before it was used', async () => {
    const caseId = await opened()
    const [sofie, kees] = [await personIn(caseId, 'Sofie'), await personIn(caseId, 'Kees')]
    await asked(caseId, kees)
    await looked(caseId, sofie, [kees], '2025-11-01')
    const code = await codeFor(caseId, kees, { basis: 'authority', childIds: [sofie] })
    await looked(caseId, sofie, [], '2025-11-20', 'court-order')
    expect(await use(code)).toEqual({ is: 'out' })
  })

  test('is read back by who made it alone, and in no table', async () => {
    const { caseId, personId } = await petra()
    const id = await world.as('caseworker', ({ tx }) =>
      makeCode(tx, { caseId, personId, despite: [] }, invitation),
    )
    const seen = (who: CastKey) => world.as(who, ({ tx }) => readCode(tx, id))
    expect(await seen('caseworker')).toMatch(/^\w{4}-\w{4}-\w{4}$/)
    expect(await seen('scientist')).toBeNull()
  })
})

describe('coming in again', () => {
  async function inside() {
    const { caseId, personId } = await petra()
    const accountId = accountOf(await use(await codeFor(caseId, personId)))
    const asPetra = <T>(ask: (tx: Tx) => Promise<T>) =>
      asActor(world.app, accountId, momentAt(day('2025-11-20'), '10:12'), ask)
    await asPetra(makeCard)
    const codes = await asPetra(newCardOf)
    const card = (index: number, own = ownCode, on?: string) =>
      nobodyAt('10:20', tx => enterWithCard(tx, knock(), { code: codes[index] ?? '', ownCode: own }), on)
    return { caseId, personId, accountId, card }
  }

  test('a code of the card works once, and only with the own code', async () => {
    const { card } = await inside()
    expect(await card(0, '111222')).toEqual({ is: 'out' })
    expect((await card(0)).is).toBe('in')
    expect(await card(0)).toEqual({ is: 'out' })
  })

  test('after five wrong own codes only the contact person helps', async () => {
    const { caseId, personId, card } = await inside()
    for (let index = 0; index < 5; index += 1) await card(1, '555666')
    expect(await card(1)).toEqual({ is: 'out' })
    const code = await codeFor(caseId, personId, { checkedHow: 'Zij stond voor me.' })
    expect((await use(code)).is).toBe('in')
    expect(await card(2), 'what was lost opens nothing').toEqual({ is: 'out' })
  })

  test('a passkey asks for a challenge of ours, once', async () => {
    const { accountId } = await inside()
    const credentialId = randomBytes(16)
    await world.owner
      .insertInto('passkey')
      .values({ account_id: accountId, credential_id: credentialId, public_key: randomBytes(8), counter: 0 })
      .execute()
    const sign = (challenge: Buffer) =>
      nobodyAt('10:30', tx => enterWithPasskey(tx, knock(), { credentialId, counter: 1, challenge }, ownCode))
    const challenge = await nobodyAt('10:30', newChallenge)
    expect(await sign(randomBytes(40))).toEqual({ is: 'out' })
    expect((await sign(challenge)).is).toBe('in')
    expect(await sign(challenge)).toEqual({ is: 'out' })
  })

  test('whose way in was closed does not come in any more', async () => {
    const { caseId, card } = await inside()
    await world.as(
      'caseworker',
      async ({ tx, actor }) => {
        const [way] = await waysIn(tx, caseId)
        await takeStep(tx, actor, caseId, way?.id ?? '', 'closed', 'Zij vroeg het zelf.')
      },
      '2025-11-21',
    )
    expect(await card(3, ownCode, '2025-11-21')).toEqual({ is: 'out' })
  })
})

describe('who represents a child', () => {
  test('does not hear through the child what was said apart, nor when and where the child is expected', async () => {
    const caseId = await opened()
    const [sofie, kees, mother] = [
      await personIn(caseId, 'Sofie'),
      await personIn(caseId, 'Kees'),
      await personIn(caseId, 'Petra'),
    ]
    await asked(caseId, kees)
    await looked(caseId, sofie, [kees], '2025-11-01')
    const accountId = accountOf(await use(await codeFor(caseId, sofie, { byPersonId: kees })))
    const { sittingId, seats } = await sitDown(world, caseId, {
      sofie: { person: sofie },
      mother: { person: mother },
    })
    await world.owner
      .insertInto('consultation_invitation')
      .values({
        ...{ region_id: world.regionId, case_id: caseId, seat_id: seats.sofie, sitting_id: sittingId },
        ...{ method: 'REQUEST', sequence: 0, reach: 'by-hand', made_by: world.accounts.caseworker },
        ...{ begins_at: momentAt(day('2025-12-01'), '10:00'), ends_at: momentAt(day('2025-12-01'), '12:00') },
      })
      .execute()
    const { rows } = await asActor(world.app, accountId, momentAt(day('2025-11-20'), '12:00'), tx =>
      sql`select (select count(*)::int from my_appointments()) as appointments,
        reads_part(null) as all, reads_part(array[${sofie}, ${mother}]::uuid[]) as with_mother,
        reads_part(array[${sofie}, ${kees}]::uuid[]) as with_himself`.execute(tx),
    )
    expect(rows).toEqual([{ appointments: 0, all: true, with_mother: false, with_himself: true }])
  })
})

describe('a way in closes by itself', () => {
  type Closing = {
    what: string
    /** Who reads and on what it rests. */
    who: 'Petra' | 'Kees' | 'representative'
    because: string
    happens: (at: { caseId: string; sofie: string; reader: string }) => Promise<unknown>
    still: string
    closed: string
  }
  const closings: Closing[] = [
    {
      what: 'when somebody leaves the household',
      who: 'Petra',
      because: 'left',
      happens: ({ caseId, reader }) =>
        world.owner
          .updateTable('household_member')
          .set({ left_on: day('2026-01-10') })
          .where('case_id', '=', caseId)
          .where('person_id', '=', reader)
          .execute(),
      still: '2026-01-09',
      closed: '2026-01-10',
    },
    {
      what: 'when the authority it rests on is lost',
      who: 'Kees',
      because: 'authority-lost',
      happens: ({ caseId, sofie }) => looked(caseId, sofie, [], '2026-02-01', 'court-order'),
      still: '2025-12-01',
      closed: '2026-02-01',
    },
    {
      what: 'when the child is sixteen, for who has it because of authority',
      who: 'Kees',
      because: 'child-16',
      happens: async () => undefined,
      still: '2031-05-31',
      closed: '2031-06-01',
    },
    {
      what: 'when the child is twelve, for who reads in its name',
      who: 'representative',
      because: 'child-12',
      happens: async () => undefined,
      still: '2027-05-31',
      closed: '2027-06-01',
    },
    {
      what: 'when a representative loses authority',
      who: 'representative',
      because: 'authority-lost',
      happens: ({ caseId, sofie }) => looked(caseId, sofie, [], '2026-02-01', 'court-order'),
      still: '2025-12-01',
      closed: '2026-02-01',
    },
  ]

  test.each(closings)('$what', async ({ who, because, happens, still, closed }) => {
    const caseId = await opened()
    const [sofie, reader] = [
      await personIn(caseId, 'Sofie'),
      await personIn(caseId, who === 'representative' ? 'Petra' : who),
    ]
    await asked(caseId, reader)
    await looked(caseId, sofie, [reader], '2025-11-01')
    const way = {
      Petra: {},
      Kees: { basis: 'authority' as const, childIds: [sofie] },
      representative: { byPersonId: reader },
    }[who]
    const code = await codeFor(caseId, who === 'representative' ? sofie : reader, way)
    const accountId = accountOf(await use(code))
    // What has not happened yet changes nothing before its day.
    expect(await opensOn(accountId, '2025-11-30')).toEqual([caseId])
    if (still > '2026') await happens({ caseId, sofie, reader })
    expect(await opensOn(accountId, still)).toEqual([caseId])
    if (still < '2026') await happens({ caseId, sofie, reader })
    expect(await opensOn(accountId, closed)).toEqual([])
    const told = await world.as('caseworker', ({ tx }) => waysIn(tx, caseId), closed)
    expect(told.map(one => one.closed)).toEqual([because])
  })

  test('when the household closes, and opens no more', async () => {
    const { caseId, personId } = await petra()
    const accountId = accountOf(await use(await codeFor(caseId, personId)))
    await world.owner.transaction().execute(async tx => {
      await sql`set constraints all deferred`.execute(tx)
      await tx
        .updateTable('household_case')
        .set({ closed_on: day('2026-03-01') })
        .where('id', '=', caseId)
        .execute()
    })
    expect(await opensOn(accountId, '2026-02-28')).toEqual([caseId])
    expect(await opensOn(accountId, '2026-03-01')).toEqual([])
  })

  test('it opens again for a reason and until a day, and closes again by itself', async () => {
    const caseId = await opened()
    const [sofie, kees] = [await personIn(caseId, 'Sofie'), await personIn(caseId, 'Kees')]
    await asked(caseId, kees)
    await looked(caseId, sofie, [kees], '2025-11-01')
    const authority = { basis: 'authority' as const, childIds: [sofie] }
    const accountId = accountOf(await use(await codeFor(caseId, kees, authority)))
    await looked(caseId, sofie, [], '2025-11-21', 'court-order')
    expect(await opensOn(accountId, '2025-11-21')).toEqual([])
    const again = {
      ...authority,
      despite: ['authority-lost'] as const,
      checkedHow: 'Hij zat aan tafel.',
      why: 'Sofie wil dat hij het plan blijft lezen; besproken met de gedragswetenschapper.',
      until: day('2025-12-31'),
    }
    const code = await codeFor(caseId, kees, again, '2025-11-22')
    expect(accountOf(await use(code, { on: '2025-11-22' }))).toBe(accountId)
    expect(await opensOn(accountId, '2025-12-31')).toEqual([caseId])
    expect(await opensOn(accountId, '2026-01-01')).toEqual([])
  })
})

describe('how somebody is reached safely', () => {
  const addressOf = async (caseId: string, personId: string) => {
    const found = await sql<{ address: string | null }>`
      select family_mail_address(${caseId}, ${personId}) as address`.execute(world.owner)
    return found.rows[0]?.address ?? null
  }

  test('is read by who stands closest, by nobody else of the team and by nobody of the family', async () => {
    const { caseId, personId } = await petra()
    const accountId = accountOf(await use(await codeFor(caseId, personId)))
    const seen = (who: CastKey) => world.as(who, ({ tx }) => safeContactsIn(tx, caseId))
    expect((await seen('caseworker')).size).toBe(1)
    expect((await seen('scientist')).size).toBe(0)
    const now = momentAt(day('2025-11-20'), '12:00')
    expect((await asActor(world.app, accountId, now, tx => safeContactsIn(tx, caseId))).size).toBe(0)
  })

  test('one place says whether a mail may go: the last answer, and an address that nobody shares', async () => {
    const { caseId, personId } = await petra()
    expect(await addressOf(caseId, personId)).toBe('petra@gezin.example')
    const kees = await personIn(caseId, 'Kees')
    await asked(caseId, kees)
    expect(await addressOf(caseId, personId), 'Kees has the same address').toBeNull()
    await asked(caseId, kees, { email: 'kees@gezin.example' })
    expect(await addressOf(caseId, personId)).toBeNull()
  })

  test('a no of today counts for the mail that waits, and for a seat that would be mailed', async () => {
    const { caseId, personId } = await petra()
    await asked(caseId, personId, { mayMail: false, email: undefined })
    expect(await addressOf(caseId, personId)).toBeNull()
  })

  test('a mail waits for an hour at which it may come in', async () => {
    const { personId } = await petra()
    const momentFor = async (time: string) => {
      const at = momentAt(day('2025-11-20'), time)
      const found = await sql<{
        moment: Date
      }>`select safe_mail_moment(${personId}, ${at}) as moment`.execute(world.owner)
      return found.rows[0]?.moment
    }
    expect(await momentFor('08:15')).toEqual(momentAt(day('2025-11-20'), '09:00'))
    expect(await momentFor('12:15')).toEqual(momentAt(day('2025-11-20'), '12:15'))
    expect(await momentFor('17:00')).toEqual(momentAt(day('2025-11-21'), '09:00'))
  })
})
