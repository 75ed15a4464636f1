import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { authorityOf, recordAuthority } from './authority/store.server.ts'
import { parentagesOf, partnershipsOf, recordParentage, recordPartnership } from './kinship/store.server.ts'
import { addRelative, peopleOf, recordDetail } from './store.server.ts'
import { recordTie, tiesOf } from './tie/store.server.ts'
import { currentOf } from './trail.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const tables = ['partnership', 'parentage', 'network_tie', 'person_detail', 'legal_authority'] as const

const idsOf = (caseId: string) =>
  world.as('caseworker', async ({ tx }) => {
    const people = await peopleOf(tx, caseId)
    const id = (given: string) => people.find(person => person.givenName === given)?.id ?? ''
    return { petra: id('Petra'), kees: id('Kees'), sofie: id('Sofie') }
  })

const brokenBy = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

const together = (personId: string, otherId: string) =>
  ({ personId, otherId, ended: 'no', beganOn: undefined, endedOn: undefined }) as const

/** One thing of each kind, told by somebody. */
const tellAll = async (who: CastKey, caseId: string) => {
  const { petra, kees, sofie } = await idsOf(caseId)
  await world.as(who, async ({ tx, actor }) => {
    await recordPartnership(tx, actor, caseId, together(petra, kees))
    await recordParentage(tx, actor, caseId, { childId: sofie, parentId: petra, kind: 'biological' })
    const tie = { relation: 'vader', strength: 'tense', safe: 'no' } as const
    await recordTie(tx, actor, caseId, { personId: sofie, otherId: kees, ...tie })
    const detail = { isDeceased: false, diedOn: undefined, alsoHomeId: undefined }
    await recordDetail(tx, actor, caseId, sofie, detail, null)
    const look = {
      holderIds: [petra] as string[],
      institution: undefined,
      source: 'told',
      lookedOn: day('2025-11-20'),
    } as const
    await recordAuthority(tx, actor, caseId, sofie, look)
  })
}

const rowsSeen = (who: CastKey) =>
  world.as(who, async ({ tx }) => {
    const counts = []
    for (const table of tables) counts.push((await tx.selectFrom(table).select('id').execute()).length)
    return counts
  })

test('the team reads what was told of its people, and an outsider not one row', async () => {
  const caseId = await world.openCase()
  await tellAll('caseworker', caseId)
  expect(await rowsSeen('scientist')).toEqual([1, 1, 1, 1, 1])
  for (const outsider of ['otherCaseworker', 'safeHome', 'projectLeader', 'privacyOfficer'] as const)
    expect(await rowsSeen(outsider)).toEqual([0, 0, 0, 0, 0])
})

test('a behavioural scientist reads and an outsider does not: neither writes', async () => {
  const caseId = await world.openCase()
  for (const who of ['scientist', 'otherCaseworker'] as const)
    await expect(tellAll(who, caseId)).rejects.toThrow(/row-level security/)
})

test('nobody writes in the name of somebody else', async () => {
  const caseId = await world.openCase()
  const { petra, kees } = await idsOf(caseId)
  const forged = world.as('caseworker', ({ tx, actor }) =>
    recordPartnership(
      tx,
      { ...actor, accountId: world.accounts.otherCaseworker },
      caseId,
      together(petra, kees),
    ),
  )
  await expect(forged).rejects.toThrow(/row-level security/)
})

test('a correction takes the place of what stood there, which stays to be read', async () => {
  const caseId = await world.openCase()
  const { petra, kees } = await idsOf(caseId)
  await world.as('caseworker', ({ tx, actor }) => recordPartnership(tx, actor, caseId, together(petra, kees)))
  const [first] = (await world.as('caseworker', ({ tx }) => partnershipsOf(tx, caseId))).now
  const apart = { ...together(petra, kees), ended: 'separated' } as const
  const correction = { replaces: first?.id ?? '', withdrawn: false }
  await world.as('caseworker', ({ tx, actor }) => recordPartnership(tx, actor, caseId, apart, correction))
  const known = await world.as('caseworker', ({ tx }) => partnershipsOf(tx, caseId))
  expect(known.now.map(row => row.ended)).toEqual(['separated'])
  expect(known.before.map(row => row.ended)).toEqual(['no'])
  expect(currentOf(known, first?.id)?.ended).toBe('separated')
  const second = world.as('caseworker', ({ tx, actor }) =>
    recordPartnership(tx, actor, caseId, apart, correction),
  )
  expect(await brokenBy(second)).toBe('partnership_replaced_once')
})

test('what was never so leaves the drawing and stays in the history', async () => {
  const caseId = await world.openCase()
  const { kees, sofie } = await idsOf(caseId)
  const step = { childId: sofie, parentId: kees, kind: 'step' } as const
  await world.as('caseworker', ({ tx, actor }) => recordParentage(tx, actor, caseId, step))
  const [row] = (await world.as('caseworker', ({ tx }) => parentagesOf(tx, caseId))).now
  await world.as('caseworker', ({ tx, actor }) =>
    recordParentage(tx, actor, caseId, step, { replaces: row?.id ?? '', withdrawn: true }),
  )
  const known = await world.as('caseworker', ({ tx }) => parentagesOf(tx, caseId))
  expect([known.now.length, known.before.length]).toEqual([0, 1])
  expect(currentOf(known, row?.id)).toBeUndefined()
})

test('nothing that was told can be changed or removed, not even by the owner', async () => {
  const caseId = await world.openCase()
  await tellAll('caseworker', caseId)
  for (const table of tables) {
    const changed = sql`update ${sql.table(table)} set recorded_at = now() where case_id = ${caseId}`
    await expect(changed.execute(world.owner), table).rejects.toThrow(/append-only/)
    const removed = sql`delete from ${sql.table(table)} where case_id = ${caseId}`
    await expect(removed.execute(world.owner), table).rejects.toThrow(/append-only/)
  }
})

test('somebody of another household can’t be tied to this one, nor hold authority here', async () => {
  const [caseId, elsewhere] = [await world.openCase(), await world.openCase()]
  const [{ petra, sofie }, { kees: stranger }] = [await idsOf(caseId), await idsOf(elsewhere)]
  const tie = {
    personId: petra,
    otherId: stranger,
    relation: undefined,
    strength: 'weak',
    safe: 'yes',
  } as const
  const tied = world.as('caseworker', ({ tx, actor }) => recordTie(tx, actor, caseId, tie))
  expect(await brokenBy(tied)).toMatch(/foreign key|fkey/)
  const look = {
    holderIds: [stranger] as string[],
    institution: undefined,
    source: 'register',
    lookedOn: day('2025-11-20'),
  } as const
  const held = world.as('caseworker', ({ tx, actor }) => recordAuthority(tx, actor, caseId, sofie, look))
  await expect(held).rejects.toThrow(/row-level security/)
})

test('who is only in the picture is on no list of people to agree something with', async () => {
  const caseId = await world.openCase()
  const nobodyYet = { familyName: undefined, birthDate: undefined, sex: undefined }
  await world.as('caseworker', async ({ tx, actor, today }) => {
    const opa = { ...nobodyYet, givenName: 'Opa', familyRole: 'grandparent', place: 'picture-only' } as const
    const noTie = { relation: undefined, strength: undefined, safe: undefined }
    await addRelative(tx, actor, caseId, { ...opa, ...noTie }, today)
    const coach = { ...nobodyYet, givenName: 'Coach', familyRole: 'network', place: 'takes-part' } as const
    const tie = { relation: 'coach', strength: 'strong', safe: undefined } as const
    await addRelative(tx, actor, caseId, { ...coach, ...tie }, today)
  })
  const people = await world.as('scientist', ({ tx }) => peopleOf(tx, caseId))
  const takesPart = (given: string) => people.find(person => person.givenName === given)?.takesPart
  expect([takesPart('Opa'), takesPart('Coach')]).toEqual([false, true])
  const ties = (await world.as('scientist', ({ tx }) => tiesOf(tx, caseId))).now
  expect(ties).toMatchObject([{ personId: null, relation: 'coach', strength: 'strong', safe: 'unknown' }])
})

test('two who write about one person at once: the second is told', async () => {
  const caseId = await world.openCase()
  const { sofie } = await idsOf(caseId)
  const write = () =>
    world.as('caseworker', ({ tx, actor }) =>
      recordDetail(
        tx,
        actor,
        caseId,
        sofie,
        { isDeceased: false, diedOn: undefined, alsoHomeId: undefined },
        null,
      ),
    )
  await write()
  expect(await brokenBy(write())).toBe('person_detail_replaced_once')
})

test('every look at authority is kept, the latest first', async () => {
  const caseId = await world.openCase()
  const { petra, kees, sofie } = await idsOf(caseId)
  for (const [holderIds, source, on] of [
    [[petra], 'told', '2025-10-01'],
    [[petra, kees], 'register', '2025-10-06'],
  ] as const)
    await world.as('caseworker', ({ tx, actor }) =>
      recordAuthority(tx, actor, caseId, sofie, {
        holderIds: [...holderIds],
        institution: undefined,
        source,
        lookedOn: day(on),
      }),
    )
  const looks = await world.as('scientist', ({ tx }) => authorityOf(tx, caseId))
  expect(looks.map(look => [look.source, look.holderIds.length])).toEqual([
    ['register', 2],
    ['told', 1],
  ])
})
