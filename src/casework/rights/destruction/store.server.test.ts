import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { sendMessage } from '../../family-message/store.server.ts'
import { addFile } from '../../file/store.server.ts'
import { tellOwnView } from '../../journal/own-view/store.server.ts'
import { releasePiece } from '../../journal/release/store.server.ts'
import { correctPiece, versionsOf, writePiece } from '../../journal/store.server.ts'
import { tellHowItGoes } from '../../safety-measurement/store.server.ts'
import { gatherLines } from '../copy/store.server.ts'
import { ask, confirm, type Request, requestsOf, takeRightsStep } from '../store.server.ts'
import { proposed } from './rules.ts'
import { carryOut, decideThings, holdsOf, liftHold, proofOf, setHold, thingsOf } from './store.server.ts'

let world: World
let caseId: string
let mother: FamilyMember
let father: FamilyMember
const secretWord = 'Zonnebloemzaad'
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  father = await openFamilyPages(world, caseId, 'Kees')
  const piece = { kind: 'visit' as const, happenedOn: day('2025-03-10'), about: [] }
  await world.as('caseworker', async ({ tx, actor }) => {
    const own = { ...piece, spokeWith: [mother.personId], words: `Oud: ${secretWord}` }
    const entryId = await writePiece(tx, actor, caseId, own)
    const [first] = await versionsOf(tx, caseId, entryId)
    await releasePiece(tx, actor, { id: first?.id ?? '', caseId }, mother.personId)
    if (first)
      await correctPiece(tx, actor, first, {
        ...own,
        words: `Nieuw: ${secretWord}`,
        version: 1,
        correctionReason: 'x',
      })
    await writePiece(tx, actor, caseId, {
      ...piece,
      spokeWith: [mother.personId, father.personId],
      words: 'Over hen beiden.',
    })
    const letter = {
      kind: 'letter' as const,
      title: secretWord,
      datedOn: day('2025-03-11'),
      about: [mother.personId],
    }
    const taken = { format: 'txt' as const, bytes: Buffer.from('brief'), hadTraces: false, isClean: true }
    await addFile(tx, actor, caseId, letter, { ...taken, houseKey: Buffer.alloc(32, 7) })
    const [version] = await versionsOf(tx, caseId, entryId)
    await releasePiece(tx, actor, { id: version?.id ?? '', caseId }, mother.personId)
  })
  const { id: versionId } = await world.owner
    .selectFrom('journal_version')
    .where('words', '=', `Nieuw: ${secretWord}`)
    .select('id')
    .executeTakeFirstOrThrow()
  await mother.as(async ({ tx, actor, today }) => {
    await tellOwnView(tx, actor, caseId, versionId, secretWord)
    await tellHowItGoes(tx, actor, caseId, { score: 4, why: secretWord, oneHigher: undefined }, today)
  })
  const see = await asks(mother, 'see')
  const request = await standing(see)
  await world.as('caseworker', ({ tx, actor }) => gatherLines(tx, actor, request, day('2025-11-20')))
})
afterAll(() => world.close())

const asks = (who: FamilyMember, kind: 'see' | 'destroy') =>
  who.as(({ tx, actor, today }) =>
    ask(tx, actor, { caseId, personId: who.personId, kind, about: 'self', words: 'Weg.', askedOn: today }),
  )
const standing = (id: string): Promise<Request> =>
  world.as('caseworker', async ({ tx }) => {
    const found = (await requestsOf(tx, caseId)).find(one => one.id === id)
    if (!found) throw new Error('gone')
    return found
  })
const choose = async (id: string) => {
  const request = await standing(id)
  await world.as('caseworker', async ({ tx, actor }) => {
    const things = await thingsOf(tx, request)
    await decideThings(
      tx,
      actor,
      request,
      things.map(one => ({ ...one, ...proposed(one) })),
    )
  })
}
const propose = async (id: string, outcome: 'granted' | 'partly' | 'refused') => {
  const request = await standing(id)
  const grounds = outcome === 'granted' ? [] : (['interest-of-another'] as const)
  const proposal = { step: 'proposed' as const, outcome, grounds: [...grounds], answer: 'Ja.' }
  await world.as('caseworker', ({ tx, actor }) =>
    takeRightsStep(tx, actor, request, request.steps.length, proposal),
  )
}
const look = async (id: string, who: CastKey) => {
  const request = await standing(id)
  await world.as(who, ({ tx, actor }) => confirm(tx, actor, request))
}
const destroy = (id: string, who: CastKey = 'caseworker') =>
  world.as(who, ({ tx }) => carryOut(tx, { id }, 'Papier versnipperd.'))
const broken = (constraint: string) => ({ constraint })

/** Everywhere in the database where a word stands, whatever the table. */
async function whereStands(word: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`.execute(world.owner)
  const found: string[] = []
  for (const { name } of rows) {
    const { rows: hits } =
      await sql`select 1 from ${sql.table(name)} t where to_jsonb(t)::text ilike ${`%${word}%`} limit 1`.execute(
        world.owner,
      )
    if (hits.length > 0) found.push(name)
  }
  return found
}

test('what the mother asked to destroy is gone everywhere, by two people, and a proof without content stays', async () => {
  const id = await asks(mother, 'destroy')
  await expect(propose(id, 'granted')).rejects.toMatchObject(broken('destruction_chosen'))
  await choose(id)
  await expect(propose(id, 'granted')).rejects.toMatchObject(broken('destruction_chosen'))
  await propose(id, 'partly')
  await expect(choose(id)).rejects.toMatchObject(broken('rights_open'))
  await expect(destroy(id)).rejects.toMatchObject(broken('rights_step_follows'))
  await expect(look(id, 'caseworker')).rejects.toMatchObject(broken('rights_needs_two'))
  await look(id, 'scientist')
  expect(await whereStands(secretWord)).toEqual(
    expect.arrayContaining(['file', 'journal_version', 'journal_view', 'rights_line', 'safety_measurement']),
  )
  await expect(destroy(id, 'scientist')).rejects.toMatchObject({ code: '42501' })
  await expect(destroy(id, 'otherCaseworker')).rejects.toMatchObject({ code: '42501' })

  await destroy(id)
  expect(await whereStands(secretWord)).toEqual([])
  expect(await whereStands('Over hen beiden.')).toEqual(['journal_version', 'rights_line'])
  for (const table of ['file_part', 'file_key'] as const)
    expect(
      await world.owner.selectFrom(table).where('case_id', '=', caseId).select('case_id').execute(),
    ).toEqual([])
  const dangling = await sql`select 1 from release where thing_kind in ('journal-version', 'file')`.execute(
    world.owner,
  )
  expect(dangling.rows).toEqual([])

  const proof = await world.as('caseworker', ({ tx }) => proofOf(tx, id))
  expect(proof).toMatchObject({
    destroyed: { 'journal-entry': 1, 'own-view': 1, measurement: 1, file: 1 },
    kept: { 'interest-of-another': 1 },
    proposedBy: 'Persoon caseworker',
    lookedBy: 'Persoon scientist',
  })
  expect(await standing(id)).toMatchObject({ state: 'carried-out' })
  await expect(destroy(id)).rejects.toMatchObject(broken('rights_step_follows'))
})

test('nothing of it can be said to be done, or taken away, by another way', async () => {
  const id = await asks(father, 'destroy')
  await choose(id)
  const before = await standing(id)
  const [thing] = await world.as('caseworker', ({ tx }) => thingsOf(tx, before))
  expect(thing?.decided).toEqual({ choice: 'keep', ground: 'interest-of-another' })
  await world.as('caseworker', async ({ tx, actor }) => {
    if (thing) await decideThings(tx, actor, { id, caseId }, [{ ...thing, choice: 'destroy', ground: null }])
  })
  await propose(id, 'granted')
  await look(id, 'scientist')
  const request = await standing(id)
  await expect(
    world.as('caseworker', ({ tx, actor }) =>
      takeRightsStep(tx, actor, request, request.steps.length, { step: 'carried-out', why: 'x' }),
    ),
  ).rejects.toMatchObject(broken('rights_step_follows'))
  const asApp = (what: string) => world.as('caseworker', ({ tx }) => sql.raw(what).execute(tx))
  await expect(
    asApp('insert into destroying (xid, region_id) select pg_current_xact_id(), app_region()'),
  ).rejects.toMatchObject({ code: '42501' })
  await expect(asApp(`select erase_things('${caseId}', 'message', '{}')`)).rejects.toMatchObject({
    code: '42501',
  })
  await expect(sql`delete from journal_version`.execute(world.owner)).rejects.toMatchObject({ code: '42501' })

  await world.as('caseworker', ({ tx, actor }) => setHold(tx, actor, caseId, 'Er loopt een klacht.'))
  await expect(destroy(id)).rejects.toMatchObject(broken('legal_hold_stops'))
  const [hold] = await world.as('caseworker', ({ tx }) => holdsOf(tx, caseId))
  const lift = (who: CastKey) =>
    world.as(who, ({ tx, actor }) => liftHold(tx, actor, caseId, hold?.id ?? '', 'De klacht is klaar.'))
  await expect(lift('caseworker')).rejects.toMatchObject(broken('legal_hold_needs_two'))
  await expect(lift('otherCaseworker')).rejects.toMatchObject({ code: '42501' })
  expect(await whereStands('Over hen beiden.')).toEqual(['journal_version', 'rights_line'])
  await lift('scientist')
  await destroy(id)
  expect(await whereStands('Over hen beiden.')).toEqual([])
})

test('what was slipped in of somebody else stays, and is in no proof', async () => {
  const sends = (who: FamilyMember, words: string) =>
    who.as(({ tx, actor, today }) =>
      sendMessage(tx, actor, caseId, { words, answerWay: 'here', answerBy: today, isAlarming: false }),
    )
  const told = await sends(father, 'Bericht van de vader.')
  const ownId = await sends(mother, 'Bericht van de moeder.')
  const letter = await asks(father, 'destroy')
  const id = await asks(mother, 'destroy')
  const slipped = [
    { kind: 'message' as const, id: told },
    { kind: 'statement' as const, id: letter },
  ]
  await world.as('caseworker', ({ tx, actor }) =>
    decideThings(
      tx,
      actor,
      { id, caseId },
      [...slipped, { kind: 'message' as const, id: ownId }].map(one => ({
        ...one,
        choice: 'destroy' as const,
        ground: null,
      })),
    ),
  )
  await propose(id, 'granted')
  await look(id, 'scientist')
  await destroy(id)
  expect(await whereStands('Bericht van de moeder.')).toEqual([])
  expect(await whereStands('Bericht van de vader.')).toEqual(['family_message'])
  expect(await standing(letter)).toMatchObject({ state: 'asked' })
  expect((await world.as('caseworker', ({ tx }) => proofOf(tx, id)))?.destroyed).toEqual({ message: 1 })
})

test('what the other said beside a piece goes with it, so that it is about the other too', async () => {
  const versionId = await world.as('caseworker', async ({ tx, actor }) => {
    const piece = { kind: 'visit' as const, happenedOn: day('2025-04-01'), about: [] }
    const entryId = await writePiece(tx, actor, caseId, {
      ...piece,
      spokeWith: [mother.personId],
      words: 'Alleen met haar.',
    })
    const [version] = await versionsOf(tx, caseId, entryId)
    await releasePiece(tx, actor, { id: version?.id ?? '', caseId }, father.personId)
    return version?.id ?? ''
  })
  const request = await standing(await asks(mother, 'destroy'))
  const alsoOthers = async () =>
    (await world.as('caseworker', ({ tx }) => thingsOf(tx, request))).find(
      one => one.words === 'Alleen met haar.',
    )?.alsoOthers
  expect(await alsoOthers()).toBe(false)
  await father.as(({ tx, actor }) => tellOwnView(tx, actor, caseId, versionId, 'Ik zag het anders.'))
  expect(await alsoOthers()).toBe(true)
})

test('nobody of the family reads what was chosen, held or proven', async () => {
  for (const who of [mother, father]) {
    const seen = await who.as(async ({ tx }) => {
      const rows: number[] = []
      for (const table of ['destruction_item', 'destruction', 'legal_hold', 'legal_hold_lift'])
        rows.push((await sql`select 1 from ${sql.table(table)}`.execute(tx)).rows.length)
      return rows
    })
    expect(seen).toEqual([0, 0, 0, 0])
  }
})
